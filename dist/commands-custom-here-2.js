import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  practices,
  readConfig
} from "./scan-2.js";
import {
  openFolder,
  openRepository
} from "./sources-repository.js";
import {
  loadCustom,
  secrets
} from "./match-scanner.js";

// src/commands/custom-here.ts
async function customHere() {
  const directory = openFolder(".");
  const repository = await openRepository(directory);
  const ids = [...secrets, ...practices].map(({ id }) => id);
  const { customRules } = await readConfig({ directory, repository }, ids, () => {
  });
  return loadCustom(customRules);
}

export {
  customHere
};
