'use strict'
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
var import_node_path = require("node:path");
async function whyPractices(file, line, rules) {
  const repository = await (0, import_attribute_changes.openRepository)((0, import_node_path.dirname)((0, import_node_path.resolve)(file)));
  const listed = await (0, import_scan_2.listTree)((0, import_node_path.dirname)((0, import_node_path.resolve)(file)), repository);
  const path = (0, import_node_path.relative)(listed.root, (0, import_node_path.resolve)(file)).replaceAll("\\", "/");
  const paths = listed.paths.includes(path) ? listed.paths : [...listed.paths, path];
  const tree = { ...(0, import_practices_run.openWorkingTree)({ ...listed, paths }, repository), touched: /* @__PURE__ */ new Set([path]) };
  const { hits, looked, inventory } = await (0, import_scan_2.lookAtFiles)(rules, tree);
  const locate = (0, import_scan_2.locateInText)(inventory.file(path)?.text ?? "");
  const here = hits.filter(({ hit }) => {
    const first = hit.range ? locate(hit.range.start).line : 1;
    const last = hit.range ? locate(hit.range.end).line : 1;
    return hit.path === path && first <= line && line <= last;
  });
  const ids = new Set(here.map(({ rule }) => rule.id));
  return {
    found: here.map((one) => answerOf(one, one.hit.range ? locate(one.hit.range.start).column : 1, line)),
    silent: [...looked.keys()].filter((id) => !ids.has(id)).sort()
  };
}
async function practicesOn(file, line, rules) {
  const { found, silent } = await whyPractices(file, line, rules);
  const others = silent.length > 0 ? [`Practices that looked and found nothing here: ${silent.join(", ")}
`] : [];
  return [...found, ...others].map((text) => `
${text}`).join("");
}
function answerOf({ rule, hit }, column, line) {
  const { confidence, evidence } = (0, import_scan_2.surenessOf)(rule, hit);
  const isStrict = rule.strict === true;
  const severity = (0, import_finding.severityOf)(hit.severity ?? rule.severity);
  const lines = [
    `${rule.id}: ${rule.title}`,
    `  seen     line ${line}, column ${column}: ${hit.message ?? rule.title}`,
    ...evidence.map(({ sign, detail }) => `  ${sign.padEnd(8)} ${detail}`),
    confidence === "low" ? `  verdict  low confidence, ${severity} severity: shown with --confidence low` : `  verdict  ${confidence} confidence, ${severity} severity: reported${isStrict ? " with --strict" : ""}`
  ];
  return `${lines.map(import_sanitise.logLine).join("\n")}
`;
}
module.exports = Object.defineProperty({
  practicesOn,
  whyPractices
}, "__esModule", { value: true });
