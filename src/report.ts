/** What every reporter gets: the findings that are shown, how the run went, and what blocks. */
import type { Rule } from '../patterns/rule.ts'
import type { Finding } from './finding.ts'
import type { Outcomes } from './outcomes.ts'
import type { Receipt } from './receipt.ts'

export interface Report {
  /** Open ones first; then worst first: severity, then confidence, path and line. */
  readonly findings: readonly Finding[]
  readonly receipt: Receipt
  /** What the run says of each practice. */
  readonly outcomes: Outcomes
  /** Rules of the findings, by id. */
  readonly rules: ReadonlyMap<string, Rule>
  /** How many block. */
  readonly blocking: number
  /** 0 clean, 1 something blocks, 2 error or incomplete. */
  readonly exitCode: 0 | 1 | 2
}
