/** The commits of a state as bytes: how many they are, how many parents they have, and the columns as they are in memory. */
import type { Line } from '../../attribute/line.ts'
import { ID_BYTES } from '../../sources/packs/id-list.ts'

const WORD = 4
const HEAD = 2 * WORD

export function lineBytes({ ids, times, firstParent, parents }: Line): Buffer[] {
  const head = Uint32Array.of(times.length, parents.length)
  const columns = [head, times, firstParent, parents]
  return [
    ...columns.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    ids,
  ]
}

/** Undefined where there is none, or anything of it is not as it is written. */
export function lineIn(bytes: Buffer): Line | undefined {
  if (bytes.length < HEAD) return undefined
  // Words begin at multiples of their size, which the file knows nothing of.
  const words = new Uint32Array(Uint8Array.from(bytes.subarray(0, bytes.length & ~(WORD - 1))).buffer)
  const [commits = 0, count = 0] = words
  const idsAt = HEAD + (commits * 2 + 1 + count) * WORD
  if (bytes.length !== idsAt + commits * ID_BYTES) return undefined
  const [firstAt, parentsAt] = [2 + commits, 2 + commits * 2 + 1]
  const line = {
    ids: bytes.subarray(idsAt),
    times: words.subarray(2, firstAt),
    firstParent: words.subarray(firstAt, parentsAt),
    parents: words.subarray(parentsAt, parentsAt + count),
  }
  const isSound = line.firstParent.at(-1) === count && line.parents.every((place) => place < commits)
  return isSound ? line : undefined
}
