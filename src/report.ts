/** What every reporter gets: the findings that are shown, how the run went, and what blocks. */
import type { Rule } from '../patterns/rule.ts'
import type { Finding } from './finding.ts'
import type { Outcomes } from './findings/outcomes.ts'
import { exitCodeOf } from './policy/gate.ts'
import type { Receipt } from './receipt.ts'
import type { Shard } from './shards/schema.ts'

export interface Report {
  /** Open ones first; then worst first: severity, then confidence, path and line. */
  readonly findings: readonly Finding[]
  readonly receipt: Receipt
  /** What the run says of each practice. */
  readonly outcomes: Outcomes
  /** Rules of the findings and their parts, by id. */
  readonly rules: ReadonlyMap<string, ReportedRule>
  /** How many block. */
  readonly blocking: number
  /** 0 clean, 1 something blocks, 2 error or incomplete. */
  readonly exitCode: 0 | 1 | 2
  /** Of a shard: what a merge has to know beside the rest. */
  readonly shard?: Shard
}

/** What reports say of a rule. */
export interface ReportedRule
  extends Pick<Rule, 'id' | 'kind' | 'title' | 'why' | 'remediation' | 'severity' | 'confidence' | 'cites'> {
  readonly docs?: string
}

/** @param known rules that there are. */
export function reportOf(
  findings: readonly Finding[],
  receipt: Receipt,
  outcomes: Outcomes,
  known: readonly Rule[],
  shard?: Shard,
): Report {
  const used = new Set(
    findings.flatMap(({ ruleId, parts = [] }) => [ruleId, ...parts.map((part) => part.ruleId)]),
  )
  const blocking = findings.filter(({ blocks }) => blocks).length
  return {
    findings,
    receipt,
    outcomes,
    rules: new Map(known.filter((rule) => used.has(rule.id)).map((rule) => [rule.id, rule])),
    blocking,
    exitCode: exitCodeOf(blocking, receipt),
    ...(shard && { shard }),
  }
}
