import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  linesOf,
  practicesMarkdown,
  practicesText,
  rulesOf
} from "./patterns-sentences.js";
import "./wrap.js";
import "./sanitise.js";
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
  linesOf,
  practicesMarkdown,
  practicesText,
  rulesOf
};
