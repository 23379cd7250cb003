/** Severities that the configuration gives to rules, in the findings and in what reports say of the rules. */
import type { Rule } from '../../patterns/rule.ts'
import { type Finding, type Severity, severityOf } from '../finding.ts'
import type { Config } from './config.ts'

/** The middle of each of code scanning's bands; see `severityOf`. */
export const SECURITY_SEVERITY: Readonly<Record<Severity, number>> = {
  critical: 9.5,
  high: 8,
  medium: 5.5,
  low: 2,
}

/** All findings of a rule get the severity that is set for it, whatever speaks for another one at a place. */
export const graded =
  ({ severities }: Pick<Config, 'severities'>) =>
  (finding: Finding): Finding => {
    const severity = severities[finding.ruleId]
    if (severity === undefined || severity === finding.severity) return finding
    return { ...finding, severity, securitySeverity: SECURITY_SEVERITY[severity] }
  }

export const gradedRule =
  ({ severities }: Pick<Config, 'severities'>) =>
  <R extends Rule>(rule: R): R => {
    const severity = severities[rule.id]
    if (severity === undefined || severity === severityOf(rule.severity)) return rule
    return { ...rule, severity: SECURITY_SEVERITY[severity] }
  }
