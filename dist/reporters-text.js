import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  textReport
} from "./reporters-text-2.js";
import "./wrap.js";
import "./reporters-verdict.js";
import "./reporters-wording.js";
import "./sanitise.js";
import "./finding.js";
import "./bundle-runtime.js";
export {
  textReport
};
