/** What a run has to say of the policy itself: what has expired, what nobody needs, what does not count yet. */
import type { Finding } from '../finding.ts'
import type { Remark } from '../receipt.ts'
import type { Exempt } from './standing.ts'

/** Something that takes findings out, and what is to be said of it. */
export interface Exempting {
  readonly exempt: Exempt
  /** @param findings all that were reported. @param whole whether nothing else can stand in the repository. */
  remarks(findings: readonly Finding[], whole: boolean): readonly Remark[]
}

const EXAMPLES = 3

/** Nothing, where there is no example. */
export const remark = (reason: string, examples: readonly string[], fails = false): readonly Remark[] =>
  examples.length === 0
    ? []
    : [{ reason, count: examples.length, examples: examples.slice(0, EXAMPLES), fails }]

/** A fingerprint as a person can tell it from others. */
export const short = (fingerprint: string): string => fingerprint.slice(0, 8)
