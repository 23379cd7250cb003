'use strict'
const thisFile = require('node:url').pathToFileURL(__filename).href
const requirePart = require
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  jsonReport: () => jsonReport,
  plainFinding: () => plainFinding
});
module.exports = __toCommonJS(stdin_exports);
var import_sanitise = require("./sanitise.js");
var import_finding = require("./finding.js");
var jsonReport = (report) => (0, import_sanitise.jsonText)({
  findings: report.findings.map(plainFinding),
  blocking: report.blocking,
  exitCode: report.exitCode,
  receipt: report.receipt,
  ...report.shard && { shard: report.shard }
});
var plainFinding = (finding) => ({
  ruleId: finding.ruleId,
  family: finding.family,
  severity: finding.severity,
  securitySeverity: finding.securitySeverity,
  confidence: finding.confidence,
  standing: finding.standing,
  blocks: finding.blocks,
  message: finding.message,
  path: finding.path,
  startLine: finding.startLine,
  startColumn: finding.startColumn,
  endLine: finding.endLine,
  endColumn: finding.endColumn,
  commit: finding.commit,
  present: finding.present,
  fingerprint: finding.fingerprint,
  ...finding.supersedes && { supersedes: finding.supersedes },
  lineHash: finding.lineHash,
  occurrences: finding.occurrences.map(occurrenceOf),
  ...finding.parts && { parts: finding.parts.map(import_finding.partOf) },
  evidence: finding.evidence.map(({ sign, name, detail }) => ({ sign, name, detail })),
  ...finding.exemption && { exemption: exemptionOf(finding.exemption) },
  ...finding.fix !== void 0 && { fix: finding.fix.text }
});
var exemptionOf = ({ by, reason, owner, until }) => ({
  by,
  ...reason !== void 0 && { reason },
  ...owner !== void 0 && { owner },
  ...until !== void 0 && { until }
});
var occurrenceOf = ({ path, startLine, commit, authorDate, removedIn, present }) => ({
  path,
  startLine,
  commit,
  authorDate,
  removedIn,
  present
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  jsonReport,
  plainFinding
});
module.exports = Object.defineProperty({
  jsonReport: jsonReport,
  plainFinding: plainFinding,
}, "__esModule", { value: true });
