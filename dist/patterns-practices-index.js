import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  practices
} from "./patterns-practices-k8s-ingress-no-tls.js";
import "./package-vscode-languageserver-types.js";
import "./package-yaml.js";
import "./today.js";
import "./practices-secret-name.js";
import "./glob.js";
import "./package-micromatch.js";
import "./errors.js";
import "./bundle-runtime.js";
export {
  practices
};
