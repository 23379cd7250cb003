import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  sarifReport
} from "./reporters-sarif-2.js";
import {
  textReport
} from "./reporters-text-2.js";
import "./wrap.js";
import {
  markdownReport
} from "./reporters-markdown-2.js";
import "./reporters-address.js";
import {
  blockingFindings
} from "./reporters-blocking.js";
import "./reporters-wording.js";
import {
  jsonText
} from "./sanitise.js";
import "./finding.js";
import "./bundle-runtime.js";

// src/reporters/json.ts
var jsonReport = (report) => {
  const blocking = blockingFindings(report);
  return jsonText({
    findings: report.findings.map((finding) => findingOf(finding, blocking.has(finding))),
    blocking: report.blocking,
    exitCode: report.exitCode,
    receipt: report.receipt
  });
};
var findingOf = (finding, blocks) => ({
  ruleId: finding.ruleId,
  family: finding.family,
  severity: finding.severity,
  securitySeverity: finding.securitySeverity,
  confidence: finding.confidence,
  blocks,
  message: finding.message,
  path: finding.path,
  startLine: finding.startLine,
  startColumn: finding.startColumn,
  endLine: finding.endLine,
  endColumn: finding.endColumn,
  commit: finding.commit,
  present: finding.present,
  fingerprint: finding.fingerprint,
  lineHash: finding.lineHash,
  occurrences: finding.occurrences.map(occurrenceOf),
  evidence: finding.evidence.map(({ sign, name, detail }) => ({ sign, name, detail })),
  ...finding.fix !== void 0 && { fix: finding.fix }
});
var occurrenceOf = ({ path, startLine, commit, authorDate, removedIn }) => ({
  path,
  startLine,
  commit,
  authorDate,
  removedIn
});

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
