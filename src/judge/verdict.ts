/** What the judge makes of a match: how sure, why, and whether it is dropped. */
import type { Confidence, Evidence } from '../finding.ts'

export interface Verdict {
  readonly confidence: Confidence
  readonly evidence: readonly Evidence[]
  /** Why it is not a finding at all; a short noun phrase that the receipt counts. */
  readonly suppressed?: string
  /** What it weighs at this path, where that is less than its rule's severity. */
  readonly severity?: number
  /** The sum of weights, where there is one. */
  readonly score?: number
}

export const supports = (name: string, detail: string): Evidence => ({ sign: 'for', name, detail })
export const opposes = (name: string, detail: string): Evidence => ({ sign: 'against', name, detail })

export const keep = (confidence: Confidence, ...evidence: Evidence[]): Verdict => ({ confidence, evidence })

export const drop = (suppressed: string, detail: string): Verdict => ({
  confidence: 'low',
  evidence: [opposes(suppressed, detail)],
  suppressed,
})

const LOWER: Readonly<Record<Confidence, Confidence>> = { high: 'medium', medium: 'low', low: 'low' }

/** One step less sure, for a reason. */
export const lowered = (verdict: Verdict, name: string, detail: string): Verdict => ({
  ...verdict,
  confidence: LOWER[verdict.confidence],
  evidence: [...verdict.evidence, opposes(name, detail)],
})
