'use strict'
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
module.exports = Object.defineProperty({
  jsonReport,
  plainFinding
}, "__esModule", { value: true });
