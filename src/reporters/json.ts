/** The report for programs: every finding and the receipt. Keys keep this order, so equal reports are equal bytes. */
import type { Finding, Occurrence } from '../finding.ts'
import type { Report } from '../report.ts'
import { jsonText } from '../sanitise.ts'
import { blockingFindings } from './blocking.ts'

export const jsonReport = (report: Report): string => {
  const blocking = blockingFindings(report)
  return jsonText({
    findings: report.findings.map((finding) => findingOf(finding, blocking.has(finding))),
    blocking: report.blocking,
    exitCode: report.exitCode,
    receipt: report.receipt,
  })
}

const findingOf = (finding: Finding, blocks: boolean) => ({
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
  ...(finding.fix !== undefined && { fix: finding.fix }),
})

const occurrenceOf = ({ path, startLine, commit, authorDate, removedIn }: Occurrence) => ({
  path,
  startLine,
  commit,
  authorDate,
  removedIn,
})
