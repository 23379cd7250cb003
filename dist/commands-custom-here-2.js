import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  readConfig
} from "./policy-policy-file.js";
import {
  openFolder,
  openRepository
} from "./sources-repository.js";
import {
  loadCustom
} from "./match-custom-index.js";
import {
  practices
} from "./patterns-practices-k8s-ingress-no-tls.js";
import {
  secrets
} from "./patterns-secrets-index-2.js";

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
