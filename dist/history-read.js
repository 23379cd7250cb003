import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  readHistory
} from "./attribute-graph-walk.js";
import "./sources-packs-store-2.js";
import "./history-visitor.js";
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
  readHistory
};
