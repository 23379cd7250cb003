/** Findings before policy has spoken, with what was said on the way: plain data, as it goes into kept state. */
import type { Finding } from '../finding.ts'
import type { Skipped } from '../receipt.ts'
import { Tally } from '../sources/tally.ts'

export interface Found {
  readonly findings: readonly Finding[]
  readonly skipped: readonly Skipped[]
  /** How many files each practice looked at, by id. */
  readonly looked: readonly (readonly [string, number])[]
}

/** All that a scan finds. */
export interface AllFound {
  readonly practices: Found
  readonly secrets: Found
}

export function saidOf({ skipped, looked }: Found): Tally {
  const said = new Tally()
  said.take(skipped)
  for (const [id, count] of looked) said.looked.set(id, count)
  return said
}

/**
 * What an earlier run found, where all is as it was; else what `look` finds. Either way `tally` is told what was said.
 * @param look is given the tally that it speaks to.
 */
export async function foundBefore(
  known: Found | undefined,
  tally: Tally,
  look: (tally: Tally) => Promise<readonly Finding[]>,
): Promise<Found> {
  const said = Object.assign(new Tally(), { limits: tally.limits })
  if (known) said.absorb(saidOf(known))
  const findings = known?.findings ?? (await look(said))
  tally.absorb(said)
  return { findings, skipped: said.skipped(), looked: [...said.looked] }
}
