import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  faultsIn,
  parseConfig
} from "./policy-schema.js";
import "./package-zod.js";
import "./policy-severities.js";
import "./failure.js";
import "./options.js";
import "./nearest.js";
import "./sources-limits.js";
import "./finding.js";
import "./package-yaml.js";
import "./glob.js";
import "./package-micromatch.js";
import "./errors.js";
import "./bundle-runtime.js";
export {
  faultsIn,
  parseConfig
};
