import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  countOfType,
  hasGrafts,
  holdsObject,
  idOf,
  idsOfType,
  listIds,
  openStore,
  packedBytes,
  readLoose,
  storeDigest
} from "./sources-packs-store-2.js";
import "./sources-packs-pack.js";
import "./scan-2.js";
import "./sources-repository.js";
import "./reporters-wording.js";
import "./options.js";
import "./match-scanner.js";
import "./sources-git.js";
import "./finding.js";
import "./errors.js";
import "./bundle-runtime.js";
export {
  countOfType,
  hasGrafts,
  holdsObject,
  idOf,
  idsOfType,
  listIds,
  openStore,
  packedBytes,
  readLoose,
  storeDigest
};
