import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  practices
} from "./package-web-tree-sitter.js";
import "./documents-paths.js";
import "./package-micromatch.js";
import "./bundle-runtime.js";
export {
  practices
};
