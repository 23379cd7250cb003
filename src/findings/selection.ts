/** Which secrets are shown, by the places where they stand; what policy takes out is counted. */

import type { Tally } from '../sources/tally.ts'
import { isPart } from './couples.ts'
import { bestOf, customId, type Placed, type Trace } from './places.ts'

/** What policy says of a place. */
export interface Selection<T extends Trace> {
  /** At or above the confidence that is shown. */
  isSure(place: Placed<T>): boolean
  /** Not at an excluded path. */
  isIncluded(place: Placed<T>): boolean
  /** Its rule is switched off. */
  isOff(place: Placed<T>): boolean
}

/**
 * The places of one secret that are shown, or may be if it has another part beside it, and the one that speaks for them;
 * undefined where none is.
 */
export function select<T extends Trace>(
  all: readonly Placed<T>[],
  { isSure, isIncluded, isOff }: Selection<T>,
  tally: Tally,
): { places: Placed<T>[]; best: Placed<T> } | undefined {
  const places = all.filter(isIncluded)
  for (const left of all.filter((one) => isSure(one) && !isIncluded(one)))
    tally.skip('place of a secret at an excluded path', left.path)
  const inForce = places.filter((one) => !isOff(one))
  // Where a rule of ours is off, the user's own stands.
  const best = bestOf(inForce.some(({ sighting }) => customId(sighting) !== undefined) ? inForce : places)
  if (!best || !(isSure(best) || isPart(best.sighting.case.match.rule.id))) return undefined
  if (!isOff(best)) return { places, best }
  if (isSure(best)) tally.skip('finding of a rule that is switched off', best.path)
  return undefined
}
