import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  customHere
} from "./commands-custom-here-2.js";
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
  customHere
};
