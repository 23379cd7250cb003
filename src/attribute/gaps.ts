/** What the history names and is not there, or could not be walked: said to whoever counts it. */
import type { Tally } from '../sources/tally.ts'
import type { Walked } from './log.ts'

export interface Listener {
  /**
   * Of each blob that the history names and nobody has. Commits that nothing refers to may lack theirs: git keeps no promise
   * for those.
   */
  missing(id: string, isReachable: boolean): void
  /** Where git could not walk on; what it had said until then counts. */
  broken(said: string): void
}

export const gapsIn = (tally: Tally): Listener => ({
  missing: (id, isReachable) =>
    isReachable
      ? tally.gap('object missing from the clone', id)
      : tally.skip('object of an unreachable commit that the clone does not have', id),
  broken: (said) => tally.gap('history that git cannot walk', said.split('\n')[0]!),
})

type Missing = Pick<Walked, 'missing'>

/** @param lost what the walk of commits that no ref reaches named */
export function tellMissing(walked: Missing, lost: Missing, { missing }: Listener): void {
  for (const id of walked.missing) missing(id, true)
  for (const id of lost.missing) if (!walked.missing.has(id)) missing(id, false)
}
