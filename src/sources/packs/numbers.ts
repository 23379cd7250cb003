/** A number for every object of a store: the entries of the packs one behind the other, then what is loose. */

import type { Repository } from '../repository.ts'
import { alike, bitsFor, type IdTable, idTable, NOT_THERE, numberIn } from './id-table.ts'
import { type IndexedPack, type ObjectStore, idOf as packedId } from './store.ts'

/** Plain data in shared memory, for all threads. */
export interface ObjectNumbers {
  readonly ids: IdTable
  /** The number of each pack's first entry, of the first loose object, and how many objects there are. */
  readonly starts: readonly number[]
  /** As those of packs; 0 for what is loose. */
  readonly types: Uint8Array
  readonly idBytes: number
}

/** @param others ids without a number, of what is known to be elsewhere; all of them get the highest. */
export function numberObjects(
  { packs, loose }: ObjectStore,
  { objectFormat }: Repository,
  others: readonly string[] = [],
): ObjectNumbers {
  const idBytes = objectFormat === 'sha256' ? 32 : 20
  const starts = [0]
  for (const { pack } of packs) starts.push(starts.at(-1)! + pack.count)
  const first = starts.at(-1)!
  starts.push(first + loose.length)
  const types = new Uint8Array(new SharedArrayBuffer(Math.max(1, starts.at(-1)!)))
  for (const [i, { pack }] of packs.entries()) types.set(pack.types.subarray(0, pack.count), starts[i])
  const single = Buffer.from(loose.map(({ id }) => id).join(''), 'hex')
  const elsewhere = Buffer.from(others.join(''), 'hex')
  // Most repositories are one pack.
  const alone = packs.length === 1 && single.length + elsewhere.length === 0 ? packs[0] : undefined
  const ids =
    alone?.sortedIds(bitsFor(alone.pack.count)) ??
    idTable([
      ...packs.map((one, i) => packed(one, starts[i]!)),
      { ids: single, width: idBytes, numberOf: (position) => first + position },
      { ids: elsewhere, width: idBytes, numberOf: () => first + loose.length },
    ])
  return { ids, starts, types, idBytes }
}

function packed({ pack, index }: IndexedPack, start: number) {
  const entries = new Int32Array(pack.count)
  for (let entry = 0; entry < pack.count; entry++) entries[pack.positions[entry]!] = entry
  return {
    ids: index.ids,
    width: index.idBytes,
    numberOf: (position: number) => start + entries[position]!,
  }
}

/** The full id of a number. */
export function namer({ packs, loose }: ObjectStore, { starts }: ObjectNumbers): (number: number) => string {
  return (number) => {
    let i = 0
    while (number >= starts[i + 1]!) i++
    return i < packs.length ? packedId(packs[i]!, number - starts[i]!) : loose[number - starts[i]!]!.id
  }
}

/** Whether an object is there, by the first 64 bits of its id. */
export type HasObject = (high: number, low: number) => boolean

export const hasObject =
  (ids: IdTable): HasObject =>
  (high, low) =>
    numberIn(ids, high, low) !== NOT_THERE

/**
 * Numbers of objects that have another one too, which is the one that is found.
 * @returns undefined where ids of two objects agree in 64 bits: nobody makes these but to have one taken for the other.
 */
export function doublesIn(
  { ids }: ObjectNumbers,
  idOf: (number: number) => string,
): ReadonlySet<number> | undefined {
  const doubles = new Set<number>()
  for (const [first, other] of alike(ids)) {
    if (idOf(first) !== idOf(other)) return undefined
    doubles.add(other)
  }
  return doubles
}
