import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  sarifReport
} from "./reporters-sarif-2.js";
import "./reporters-address.js";
import "./reporters-verdict.js";
import "./reporters-wording.js";
import "./sanitise.js";
import "./finding.js";
import "./bundle-runtime.js";
export {
  sarifReport
};
