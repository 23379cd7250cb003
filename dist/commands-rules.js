'use strict'
var import_commands_custom_here_2 = require("./commands-custom-here-2.js");
var import_scan_2 = require("./scan-2.js");
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_attribute_changes = require("./attribute-changes.js");
var import_reporters_wording = require("./reporters-wording.js");
var import_options = require("./options.js");
var import_sources_unpack_lzma2 = require("./sources-unpack-lzma2.js");
var import_match_scanner = require("./match-scanner.js");
var import_engine_pack_tables = require("./engine-pack-tables.js");
var import_practices_run = require("./practices-run.js");
var import_settle = require("./settle.js");
var import_today = require("./today.js");
var import_practices_secrets_secret_name = require("./practices-secrets-secret-name.js");
var import_sources_byte_reader = require("./sources-byte-reader.js");
var import_sources_git = require("./sources-git.js");
var import_errors = require("./errors.js");
var import_reporters_json_2 = require("./reporters-json-2.js");
var import_sanitise = require("./sanitise.js");
var import_finding = require("./finding.js");
var import_bundle_runtime = require("./bundle-runtime.js");
var ruleList = (rules2) => {
  const width = Math.max(0, ...rules2.map(({ id }) => id.length));
  const rank = (rule) => (0, import_finding.severityRank)((0, import_finding.severityOf)(rule.severity));
  return [...rules2].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1)).map((rule) => `${(0, import_finding.severityOf)(rule.severity).padEnd(9)} ${rule.id.padEnd(width)}  ${rule.title}`).map((line) => `${(0, import_sanitise.logLine)(line)}
`).join("");
};
var ruleText = (rule) => {
  const level = `${(0, import_finding.severityOf)(rule.severity)} (${rule.severity.toFixed(1)}), ${rule.confidence} confidence`;
  const strict = rule.kind === "practice" && rule.strict ? ", only with --strict" : "";
  const lines = [
    `${rule.id}: ${rule.title}`,
    "",
    ...field("Severity", level + strict),
    ...field("Why", rule.why),
    ...field("Do", rule.remediation),
    ...rule.cites.flatMap(
      ({ document, line, practice }, index) => field(index === 0 ? "Enforces" : "", `${practice} (document ${document}, line ${line})`)
    ),
    ...rule.kind === "secret" ? secretFields(rule) : []
  ];
  return `${lines.map(import_sanitise.logLine).join("\n")}
`;
};
var secretFields = (rule) => [
  ...rule.near ? field("Only after", rule.near.join(", ")) : [],
  ...rule.proof ? field("Checked", `${rule.proof.name}, offline`) : [],
  ...rule.slow ? field("Slow", "run over each whole text: it has no literal or keyword of three characters") : [],
  ...rule.docs === "" ? [] : field("See", rule.docs)
];
var field = (name, text) => (0, import_attribute_changes.wrap)(text, 84).map((line, index) => (index === 0 ? name : "").padEnd(12) + line);
async function rules(id) {
  const all = [...import_match_scanner.secrets, ...(await (0, import_commands_custom_here_2.customHere)()).rules, ...import_practices_run.practices];
  if (id === void 0) return ruleList(all);
  const rule = all.find((candidate) => candidate.id === id);
  if (rule !== void 0) return ruleText(rule);
  const ids = all.map((candidate) => candidate.id);
  throw new import_errors.UserError(`There is no rule "${id}"${(0, import_options.suggestion)(id, ids)}`, "keysweep rules lists them.");
}
module.exports = Object.defineProperty({
  rules
}, "__esModule", { value: true });
