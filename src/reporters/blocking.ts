/** Which findings block. The report says how many; what can block comes worst first, so they are the first of those. */
import { confidenceRank, type Finding } from '../finding.ts'
import type { Report } from '../report.ts'

/** Low confidence is shown on request and never blocks. */
export const blockingFindings = (report: Report): ReadonlySet<Finding> =>
  new Set(
    report.findings
      .filter(({ confidence }) => confidenceRank(confidence) >= confidenceRank('medium'))
      .slice(0, report.blocking),
  )
