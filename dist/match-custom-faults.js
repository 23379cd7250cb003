import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  faultOf
} from "./package-re2js.js";
import "./errors.js";
import "./bundle-runtime.js";
export {
  faultOf
};
