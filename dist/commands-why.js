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
function why({ bytes, path, line }, rules, custom) {
  const scanner = new import_match_scanner.Scanner(rules, custom);
  const book = new import_match_scanner.Casebook();
  const answers = [];
  for (const layer of (0, import_sources_unpack_lzma2.layers)(bytes, () => {
  })) {
    const hits = scanner.scan(layer.bytes).map((match) => book.hit(match));
    const standing = new Set((0, import_match_scanner.resolve)(hits));
    const lineOf = lineFinder(layer.bytes);
    if (line !== void 0 && layer.inner === "" && line > lineOf(layer.bytes.length).line) return void 0;
    for (const hit of unique(hits)) {
      const [first, last] = [lineOf(hit.start), lineOf(Math.max(hit.start, hit.end - 1))];
      if (line !== void 0 && (line < first.line || line > last.line)) continue;
      answers.push(answer(hit, standing.has(hit), path + layer.inner, first));
    }
  }
  return answers.length > 0 ? answers.join("\n") : "No rule for secrets saw anything here.\n";
}
function answer(hit, stands, path, { line, column }) {
  const { match, verdict: early } = hit.case;
  const verdict = (0, import_match_scanner.judgeAt)(match, early, path);
  const given = match.context.name === "" ? "" : ` given to ${nameOf(match.context.name)}`;
  const lines = [
    `${match.rule.id}: ${match.rule.title}`,
    `  seen     line ${line}, column ${column}, ${match.value.length} characters${given}`,
    ...match.context.encoding ? [`  hidden   as ${match.context.encoding}`] : [],
    ...evidenceLines(hit, verdict, path),
    `  verdict  ${verdictText(verdict, stands)}`
  ];
  return `${lines.map(import_sanitise.logLine).join("\n")}
`;
}
var nameOf = (name) => /^[A-Za-z][A-Za-z_.-]{1,40}$/.test(name) ? name : "a name";
function evidenceLines({ case: { match } }, verdict, path) {
  const weighing = match.rule.finder === "assignment" ? (0, import_match_scanner.weighingOf)(match, path) : void 0;
  if (!weighing) return verdict.evidence.map(({ sign, detail }) => `  ${sign.padEnd(8)} ${detail}`);
  const weighed = weighing.evidence.map(
    ({ sign, detail, weight }) => `  ${sign.padEnd(8)} ${signed(weight)}  ${detail}`
  );
  const bounds = `from ${import_match_scanner.LOW} low confidence, from ${import_match_scanner.MEDIUM} medium`;
  return [...weighed, `  sum      ${signed(weighing.score)}  (${bounds})`];
}
var signed = (n) => `${n < 0 ? "-" : "+"}${Math.abs(n).toFixed(2)}`.padStart(6);
function verdictText(verdict, stands) {
  if (verdict.suppressed) return `dropped: ${verdict.suppressed}`;
  if (!stands) return "left to a more telling rule at the same place";
  return verdict.confidence === "low" ? "low confidence: shown with --confidence low" : `${verdict.confidence} confidence: reported`;
}
function unique(hits) {
  const seen = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const { rule, context } = hit.case.match;
    const key = [hit.start, hit.end, rule.id, context.name, context.encoding ?? ""].join(" ");
    if (!seen.has(key)) seen.set(key, hit);
  }
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
function lineFinder(bytes) {
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return (at) => {
    const line = starts.findLastIndex((start) => start <= at);
    return { line: line + 1, column: at - starts[line] + 1 };
  };
}
module.exports = Object.defineProperty({
  why
}, "__esModule", { value: true });
