/**
 * The small model of generic values: a sum of weights over named features. The same numbers decide and are shown, so that
 * a person can see what spoke for a value and what against.
 */
import type { Evidence } from '../finding.ts'
import { AS_RULES_ASK } from './features.ts'
import { SET_BY_SQL } from './name.ts'
import { HAS_WORD } from './value.ts'
import { BIAS, WEIGHTS } from './weights.ts'

/** At and above: what is reported by default. Chosen on repositories and packages that the weights had not seen. */
export const MEDIUM = 0.75
/** At and above: everything plausible, shown with `--confidence low`. */
export const LOW = -1.1

/** Set by hand, where repositories are too few to learn from: such a file exists to hold what is in it. */
const BY_HAND: Readonly<Record<string, number>> = {
  'in a file for credentials': 3,
  'value is bare behind -': 0.4,
  [AS_RULES_ASK]: 1.2,
  [SET_BY_SQL]: 0.4,
}

export interface Weighing {
  readonly score: number
  /** Weightiest first. */
  readonly evidence: readonly (Evidence & { readonly weight: number })[]
}

/** A map, as names that are put together here are no properties' names until they are looked up as such. */
const WEIGHT: ReadonlyMap<string, number> = new Map([...Object.entries(WEIGHTS), ...Object.entries(BY_HAND)])

export function weigh(features: readonly string[]): Weighing {
  const evidence: (Evidence & { readonly weight: number })[] = []
  let ofWords = 0
  for (const name of features) {
    const weight = WEIGHT.get(name) ?? 0
    if (name.startsWith(HAS_WORD)) ofWords += weight
    else if (weight !== 0) evidence.push(evidenceOf(name, weight))
  }
  // Which words a value has is part of it, and no part of it is shown.
  if (ofWords !== 0) evidence.push(evidenceOf('words in the value', ofWords))
  evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1))
  let score = BIAS
  for (const { weight } of evidence) score += weight
  return { score, evidence }
}

/** What these features add to a score. */
export const weightOf = (features: readonly string[]): number =>
  features.reduce((sum, name) => sum + (WEIGHT.get(name) ?? 0), 0)

const evidenceOf = (name: string, weight: number) => ({ sign: signOf(weight), name, detail: name, weight })

const signOf = (weight: number): Evidence['sign'] => (weight > 0 ? 'for' : 'against')
