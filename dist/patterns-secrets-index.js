import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  secrets
} from "./patterns-secrets-index-2.js";
import "./patterns-format.js";
import "./bundle-runtime.js";
export {
  secrets
};
