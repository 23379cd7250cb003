import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  severityOf
} from "./finding.js";

// src/policy/severities.ts
var SECURITY_SEVERITY = {
  critical: 9.5,
  high: 8,
  medium: 5.5,
  low: 2
};
var graded = ({ severities }) => (finding) => {
  const severity = severities[finding.ruleId];
  if (severity === void 0 || severity === finding.severity) return finding;
  return { ...finding, severity, securitySeverity: SECURITY_SEVERITY[severity] };
};
var gradedRule = ({ severities }) => (rule) => {
  const severity = severities[rule.id];
  if (severity === void 0 || severity === severityOf(rule.severity)) return rule;
  return { ...rule, severity: SECURITY_SEVERITY[severity] };
};

export {
  SECURITY_SEVERITY,
  graded,
  gradedRule
};
