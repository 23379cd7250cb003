import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  require_micromatch
} from "./package-micromatch.js";
import {
  __toESM
} from "./bundle-runtime.js";

// src/glob.ts
var import_micromatch = __toESM(require_micromatch(), 1);
var globMatcher = (glob) => import_micromatch.default.matcher(glob, { dot: true, noextglob: true });

export {
  globMatcher
};
