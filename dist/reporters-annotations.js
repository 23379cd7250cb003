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
var ROOM = 10;
var annotations = (report) => {
  const blocks = report.findings.filter((finding) => finding.blocks);
  const others = (0, import_reporters_wording.openOf)(report).filter((finding) => !finding.blocks);
  const first = [
    ...report.receipt.complete ? [] : [incompleteCommand(report)],
    ...(0, import_reporters_wording.policyFails)(report.receipt) ? [policyCommand(report)] : []
  ];
  const lines = [
    ...first,
    ...withinRoom("error", blocks, report, ROOM - first.length),
    ...withinRoom("warning", others, report, ROOM)
  ];
  return lines.map((line) => `${line}
`).join("");
};
var withinRoom = (type, findings, report, room) => {
  const shown = findings.length <= room ? findings : findings.slice(0, room - 1);
  const rest = findings.length - shown.length;
  const lines = shown.map((finding) => findingCommand(type, finding, report));
  if (rest === 0) return lines;
  const message = `${(0, import_reporters_wording.counted)(rest, "more finding")} of this kind: see the job summary or the log of this step.`;
  return [...lines, (0, import_sanitise.command)(type, { title: "Keysweep" }, message)];
};
var findingCommand = (type, finding, report) => {
  const rule = report.rules.get(finding.ruleId);
  const message = [
    (0, import_reporters_wording.sentence)(finding.message),
    finding.present ? "" : `${(0, import_reporters_wording.placeOf)(finding)}.`,
    (0, import_reporters_wording.sinceWhen)(finding, report),
    rule?.remediation ?? ""
  ];
  return (0, import_sanitise.command)(
    type,
    { title: `Keysweep: ${finding.severity}, ${finding.ruleId}`, ...placeOf2(finding) },
    [message.filter(Boolean).join(" "), (0, import_reporters_wording.pasteOf)(finding)].filter(Boolean).join("\n")
  );
};
var placeOf2 = (finding) => {
  if (!finding.present || finding.path === "") return {};
  const lines = { file: finding.path, line: finding.startLine, endLine: finding.endLine };
  return finding.startLine !== finding.endLine || (0, import_reporters_wording.isWhole)(finding) ? lines : { ...lines, col: finding.startColumn, endColumn: finding.endColumn };
};
var policyCommand = ({ receipt }) => (0, import_sanitise.command)(
  "error",
  { title: "Keysweep: the policy fails the run" },
  `${(0, import_reporters_wording.policyTexts)({ ...receipt, policy: receipt.policy.filter(({ fails }) => fails) }).join("; ")}.`
);
var incompleteCommand = ({ receipt }) => {
  const gaps = (0, import_reporters_wording.gapsOf)(receipt).map(import_reporters_wording.skippedText);
  const what = gaps.length > 0 ? `Not read: ${gaps.join("; ")}.` : "Nothing was read.";
  return (0, import_sanitise.command)(
    "error",
    { title: "Keysweep: the scan is incomplete" },
    `${what} This is not a clean result.`
  );
};
module.exports = Object.defineProperty({
  annotations
}, "__esModule", { value: true });
