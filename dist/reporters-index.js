import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  textReport
} from "./reporters-text-2.js";
import {
  markdownReport
} from "./reporters-markdown-2.js";
import "./patterns-sentences.js";
import {
  sarifReport
} from "./reporters-sarif-2.js";
import "./reporters-address.js";
import {
  jsonReport
} from "./reporters-json.js";
import "./wrap.js";
import "./reporters-verdict.js";
import "./reporters-wording.js";
import "./sanitise.js";
import "./finding.js";
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

// src/reporters/index.ts
var render = (report, format, look) => {
  switch (format) {
    case "text":
      return textReport(report, look);
    case "json":
      return jsonReport(report);
    case "sarif":
      return sarifReport(report);
    case "markdown":
      return markdownReport(report);
  }
};
export {
  render
};
