/** The report for programs: every finding and the receipt. Keys keep this order, so equal reports are equal bytes. */
import { type Exemption, type Finding, type Occurrence, partOf } from '../finding.ts'
import type { Report } from '../report.ts'
import { jsonText } from '../sanitise.ts'

export const jsonReport = (report: Report): string =>
  jsonText({
    findings: report.findings.map(plainFinding),
    blocking: report.blocking,
    exitCode: report.exitCode,
    receipt: report.receipt,
    ...(report.shard && { shard: report.shard }),
  })

/** A finding as it is written down. */
export const plainFinding = (finding: Finding) => ({
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
  ...(finding.supersedes && { supersedes: finding.supersedes }),
  lineHash: finding.lineHash,
  occurrences: finding.occurrences.map(occurrenceOf),
  ...(finding.parts && { parts: finding.parts.map(partOf) }),
  evidence: finding.evidence.map(({ sign, name, detail }) => ({ sign, name, detail })),
  ...(finding.exemption && { exemption: exemptionOf(finding.exemption) }),
  ...(finding.fix !== undefined && { fix: finding.fix.text }),
})

const exemptionOf = ({ by, reason, owner, until }: Exemption) => ({
  by,
  ...(reason !== undefined && { reason }),
  ...(owner !== undefined && { owner }),
  ...(until !== undefined && { until }),
})

const occurrenceOf = ({ path, startLine, commit, authorDate, removedIn, present }: Occurrence) => ({
  path,
  startLine,
  commit,
  authorDate,
  removedIn,
  present,
})
