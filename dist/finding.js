'use strict'
var STANDINGS = ["open", "ignored", "baseline", "before"];
var partOf = ({ ruleId, path, startLine, startColumn, endLine, endColumn }) => ({
  ruleId,
  path,
  startLine,
  startColumn,
  endLine,
  endColumn
});
var severityOf = (securitySeverity) => securitySeverity >= 9 ? "critical" : securitySeverity >= 7 ? "high" : securitySeverity >= 4 ? "medium" : "low";
var SEVERITIES = ["low", "medium", "high", "critical"];
var CONFIDENCES = ["low", "medium", "high"];
var severityRank = (severity) => SEVERITIES.indexOf(severity);
var confidenceRank = (confidence) => CONFIDENCES.indexOf(confidence);
module.exports = Object.defineProperty({
  STANDINGS,
  partOf,
  severityOf,
  severityRank,
  confidenceRank
}, "__esModule", { value: true });
