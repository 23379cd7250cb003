import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  scan
} from "./sources-packs-store.js";
import "./ledger.js";
import "./reporters-json.js";
import "./sources-range.js";
import "./attribute-attribute.js";
import "./sources-tally.js";
import "./practices-life.js";
import "./policy-severities.js";
import "./policy-policy-file.js";
import "./practices-run.js";
import "./edit.js";
import "./sources-tree.js";
import "./findings.js";
import "./sources-repository.js";
import "./policy-day.js";
import "./version.js";
import "./options.js";
import "./nearest.js";
import "./sanitise.js";
import "./match-carry.js";
import "./history-reading.js";
import "./match-custom-index.js";
import "./sources-unpack-lzma2.js";
import "./sources-limits.js";
import "./sources-git.js";
import "./judge-weights.js";
import "./finding.js";
import "./patterns-practices-k8s-ingress-no-tls.js";
import "./package-vscode-languageserver-types.js";
import "./package-yaml.js";
import "./today.js";
import "./practices-secret-name.js";
import "./patterns-secrets-index-2.js";
import "./patterns-format.js";
import "./match-context.js";
import "./glob.js";
import "./package-micromatch.js";
import "./errors.js";
import "./bundle-runtime.js";
export {
  scan
};
