/** Which findings block, and how the run ends. */

import { confidenceRank, type Finding, STANDINGS, severityRank } from '../finding.ts'
import type { FailOn } from '../options.ts'
import type { Receipt } from '../receipt.ts'
import { compareText } from '../text-order.ts'

/** Low confidence is shown on request and never blocks. */
export const blocks = (
  { standing, severity, confidence }: Pick<Finding, 'standing' | 'severity' | 'confidence'>,
  failOn: FailOn,
): boolean =>
  failOn !== 'none' &&
  standing === 'open' &&
  severityRank(severity) >= severityRank(failOn) &&
  confidenceRank(confidence) >= confidenceRank('medium')

/** Incomplete is never clean: it wins over findings, because what was not read may hold worse. */
export const exitCodeOf = (blocking: number, { complete, policy }: Receipt): 0 | 1 | 2 =>
  !complete ? 2 : blocking > 0 || policy.some(({ fails }) => fails) ? 1 : 0

/** What counts first, the worst of it first; then by place, so that the same input gives the same bytes. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
      b.securitySeverity - a.securitySeverity ||
      confidenceRank(b.confidence) - confidenceRank(a.confidence) ||
      compareText(a.path, b.path) ||
      a.startLine - b.startLine ||
      a.startColumn - b.startColumn ||
      compareText(a.ruleId, b.ruleId) ||
      compareText(a.fingerprint, b.fingerprint),
  )
