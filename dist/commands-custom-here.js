import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  customHere
} from "./commands-custom-here-2.js";
import "./policy-policy-file.js";
import "./sources-repository.js";
import "./match-custom-index.js";
import "./sources-limits.js";
import "./sources-git.js";
import "./patterns-practices-k8s-ingress-no-tls.js";
import "./package-vscode-languageserver-types.js";
import "./package-yaml.js";
import "./today.js";
import "./practices-secret-name.js";
import "./patterns-secrets-index-2.js";
import "./patterns-format.js";
import "./glob.js";
import "./package-micromatch.js";
import "./errors.js";
import "./bundle-runtime.js";
export {
  customHere
};
