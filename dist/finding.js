import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)

// src/finding.ts
var STANDINGS = ["open", "ignored", "baseline", "before"];
var severityOf = (securitySeverity) => securitySeverity >= 9 ? "critical" : securitySeverity >= 7 ? "high" : securitySeverity >= 4 ? "medium" : "low";
var SEVERITIES = ["low", "medium", "high", "critical"];
var CONFIDENCES = ["low", "medium", "high"];
var severityRank = (severity) => SEVERITIES.indexOf(severity);
var confidenceRank = (confidence) => CONFIDENCES.indexOf(confidence);

export {
  STANDINGS,
  severityOf,
  severityRank,
  confidenceRank
};
