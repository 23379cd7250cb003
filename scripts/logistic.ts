/** Logistic regression over features that hold or do not: AdaGrad with an L2 penalty, in a fixed order. */

export interface Example {
  readonly features: readonly string[]
  readonly truth: boolean
  readonly weight: number
  /** Repository or package: examples of one are never on both sides of a split. */
  readonly group: string
}

export type Weights = ReadonlyMap<string, number>

const EPOCHS = 40
const STEP = 0.15
const PENALTY = 0.002
/** A feature that fewer groups show says more about them than about secrets. */
const LEAST_GROUPS = 3
/** Words of names and values are many, and each may be one project's own. */
const LEAST_GROUPS_OF_WORDS = 8
const OF_WORDS = /^(?:name begins with|value has the word) /
const SMALLEST = 0.1

export const BIAS = 'to begin with'

export function train(examples: readonly Example[]): Weights {
  const known = commonFeatures(examples)
  const index = new Map([BIAS, ...known].map((name, i) => [name, i]))
  const rows = examples.map(({ features, truth, weight }) => ({
    truth,
    weight,
    at: [0, ...features.flatMap((name) => index.get(name) ?? [])],
  }))
  const weights = new Float64Array(index.size)
  const squares = new Float64Array(index.size).fill(1)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const row of shuffled(rows, epoch)) learn(row, weights, squares)
  return new Map(
    [...index]
      .map(([name, i]) => [name, Math.round(weights[i]! * 100) / 100] as const)
      .filter(([name, weight]) => name === BIAS || Math.abs(weight) >= SMALLEST),
  )
}

export const scoreOf = (features: readonly string[], weights: Weights): number =>
  features.reduce((sum, name) => sum + (weights.get(name) ?? 0), weights.get(BIAS) ?? 0)

interface Row {
  readonly truth: boolean
  readonly weight: number
  readonly at: readonly number[]
}

function learn({ truth, weight, at }: Row, weights: Float64Array, squares: Float64Array): void {
  const score = at.reduce((sum, i) => sum + weights[i]!, 0)
  const error = (1 / (1 + Math.exp(-score)) - (truth ? 1 : 0)) * weight
  for (const i of at) {
    const slope = error + (i === 0 ? 0 : PENALTY * weights[i]!)
    squares[i] = squares[i]! + slope * slope
    weights[i] = weights[i]! - (STEP * slope) / Math.sqrt(squares[i]!)
  }
}

function commonFeatures(examples: readonly Example[]): string[] {
  const groups = new Map<string, Set<string>>()
  for (const { features, group } of examples)
    for (const name of features) {
      const seen = groups.get(name)
      if (seen) seen.add(group)
      else groups.set(name, new Set([group]))
    }
  return [...groups]
    .filter(([name, seen]) => seen.size >= (OF_WORDS.test(name) ? LEAST_GROUPS_OF_WORDS : LEAST_GROUPS))
    .map(([name]) => name)
    .sort()
}

/** The same order in every run: a linear congruential generator (Numerical Recipes, 3rd edition, 7.1). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const copy = [...items]
  let state = seed + 1
  for (let i = copy.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    ;[copy[i], copy[j]] = [copy[j]!, copy[i]!]
  }
  return copy
}
