/**
 * How sure a match can be at the best, whichever of many paths it stands at. A repository has few kinds of paths, so that is
 * known without a verdict at each of them, and what cannot be sure enough need not be looked for.
 */
import type { Confidence } from '../finding.ts'
import type { Case } from './casebook.ts'
import { placeFeatures } from './features.ts'
import { isQuoted, pathFeatures } from './place.ts'
import { drawnness } from './value.ts'
import { MEDIUM, weightOf } from './weigh.ts'

/** Sums of the same weights differ by less, whatever their order. */
const ROUNDING = 1e-6

/** @returns what a case is not surer than at any of the paths */
export function surestAmong(paths: Iterable<string>): (one: Case) => Confidence {
  const likePath = new Map<string, string>()
  for (const path of paths) likePath.set(pathFeatures(path).join('\0'), path)
  const most = new Map<string, number>()
  const mostFor = ({ match }: Case): number => {
    const { value, context } = match
    // What a path adds depends on nothing else of the match.
    const key = `${drawnness(value)}, ${isQuoted(context)}`
    const known = most.get(key)
    if (known !== undefined) return known
    const weights = Array.from(likePath.values(), (path) => weightOf(placeFeatures(match, path)))
    most.set(key, Math.max(0, ...weights))
    return most.get(key)!
  }
  return (one) => {
    const { rule } = one.match
    const { confidence, score } = one.verdict
    if (rule.custom) return 'high'
    if (rule.finder === 'url-credential') return confidence === 'low' ? 'medium' : confidence
    if (rule.finder !== 'assignment' || score === undefined) return confidence
    return score + mostFor(one) >= MEDIUM - ROUNDING ? 'medium' : 'low'
  }
}
