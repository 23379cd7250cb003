import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  markdownReport
} from "./reporters-markdown-2.js";
import "./reporters-address.js";
import "./reporters-blocking.js";
import "./reporters-wording.js";
import "./sanitise.js";
import "./finding.js";
import "./bundle-runtime.js";
export {
  markdownReport
};
