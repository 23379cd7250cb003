/**
 * The small model of generic values: a sum of weights over named features. The same numbers decide and are shown, so that
 * a person can see what spoke for a value and what against.
 */
import type { Evidence } from '../finding.ts'
import { BIAS, WEIGHTS } from './weights.ts'

/** At and above: what is reported by default. Chosen on repositories and packages that the weights had not seen. */
export const MEDIUM = 0.4
/** At and above: everything plausible, shown with `--confidence low`. */
export const LOW = -1.5

/** Set by hand, where repositories are too few to learn from: such a file exists to hold what is in it. */
const BY_HAND: Readonly<Record<string, number>> = { 'in a file for credentials': 3 }

export interface Weighing {
  readonly score: number
  /** Weightiest first. */
  readonly evidence: readonly (Evidence & { readonly weight: number })[]
}

export function weigh(features: readonly string[]): Weighing {
  const evidence = features
    .map((name) => ({ name, weight: BY_HAND[name] ?? WEIGHTS[name] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1))
    .map(({ name, weight }) => ({ sign: signOf(weight), name, detail: name, weight }))
  return { score: evidence.reduce((sum, { weight }) => sum + weight, BIAS), evidence }
}

const signOf = (weight: number): Evidence['sign'] => (weight > 0 ? 'for' : 'against')
