/**
 * Turns anchors into the tables that the search reads; `search.ts` of the assembly describes the same layout. Four tables,
 * each a bitmap and buckets, then the groups that the buckets name, then the literals.
 */

/** A literal that must stand in the text for some rule to match there. */
export interface Anchor {
  /** At least four ASCII characters (three for `end` and `behind`), beginning (`end`: ending) with a letter or digit; lower case unless `exactCase`. */
  readonly literal: string
  /** Whether it begins a word, ends one, or stands right behind one and begins with punctuation. */
  readonly side: 'start' | 'end' | 'behind'
  /** `any`: nothing more; `run`: `need` token characters from its start; `letters`, `word`: `need` letters and digits (and - _) right behind it; `near`: a run of `need` soon behind it; `assigned`: an operator and a value. */
  readonly follow: 'any' | 'run' | 'letters' | 'word' | 'near' | 'assigned'
  readonly need: number
  readonly exactCase: boolean
  /** Its rules see more than the window around it. */
  readonly long?: boolean
}

/** As in search.ts: bits of a hash, tables, and bytes of an entry. */
const BITS = 17
const TABLES = 4
const BEHIND = 2
const ENTRY = 32
const FOLLOW = { any: 0, run: 1, near: 2, assigned: 3, letters: 4, word: 5 } as const
const EXACT_CASE = 16
const LONG = 32

/** Bytes of one table: its bitmap and its buckets. */
const TABLE_BYTES = 2 ** (BITS - 3) * 5

/** Addresses below belong to the assembly's own static data (`--memoryBase` in scripts/engine.mjs, plus that data). */
export const FIRST_TABLE = 4 * 65536

/** The tables as they lie in the engine's memory from `FIRST_TABLE` on. */
export interface TableImage {
  readonly image: Uint8Array
  /** How many anchors they hold. */
  readonly anchors: number
}

/** The tables of these anchors. Addresses in them count from 0, so they hold at `FIRST_TABLE` only. */
export function imageOf(anchors: readonly Anchor[]): Uint8Array {
  const most = anchors.reduce((sum, { literal }) => sum + 8 + ENTRY + literal.length, TABLES * TABLE_BYTES)
  const bytes = Buffer.alloc(FIRST_TABLE + most)
  return bytes.subarray(FIRST_TABLE, writeTables(bytes, anchors))
}

/** Returns the end of what they take. */
function writeTables(bytes: Buffer, anchors: readonly Anchor[]): number {
  const first = FIRST_TABLE
  const mark = (table: number, hash: number) => {
    bytes[first + table * TABLE_BYTES + (hash >>> 3)]! |= 1 << (hash & 7)
  }
  const groups = new Map<number, { bucket: number; members: number[] }>()
  anchors.forEach((anchor, index) => {
    const { table, hash } = placeOf(anchor)
    const bucket = first + table * TABLE_BYTES + 2 ** (BITS - 3) + (hash >>> 3) * 4
    const group = groups.get(bucket) ?? { bucket, members: [] }
    group.members.push(index)
    groups.set(bucket, group)
    mark(table, hash)
  })
  mark(BEHIND, hashOf('://'))
  let at = first + TABLES * TABLE_BYTES
  let literal = at + groups.size * 8 + anchors.length * ENTRY
  for (const { bucket, members } of groups.values()) {
    bytes.writeUInt32LE(at, bucket)
    bytes.writeUInt32LE(members.length, at)
    at += 8
    for (const index of members) {
      writeEntry(bytes, at, anchors[index]!, index, literal)
      at += ENTRY
      literal += bytes.write(anchors[index]!.literal, literal, 'latin1')
    }
  }
  return literal
}

function writeEntry(bytes: Buffer, at: number, anchor: Anchor, index: number, address: number): void {
  const { literal, side, follow, need, exactCase, long } = anchor
  const compared = side === 'end' ? literal.slice(-8) : literal.slice(0, 8)
  const first = side === 'end' ? 8 - compared.length : 0
  for (let i = 0; i < compared.length; i++) {
    bytes[at + first + i] = compared.charCodeAt(i) | 0x20
    bytes[at + 8 + first + i] = 0xff
  }
  bytes[at + 16] = literal.length
  bytes[at + 17] = FOLLOW[follow] | (exactCase ? EXACT_CASE : 0) | (long ? LONG : 0)
  bytes.writeUInt16LE(need, at + 18)
  bytes.writeUInt32LE(index, at + 20)
  bytes.writeUInt32LE(address, at + 24)
}

/** The table of an anchor and its hash there. */
function placeOf({ literal, side }: Anchor): { table: number; hash: number } {
  if (side === 'end') return { table: 3, hash: hashOf(literal.slice(-3)) }
  if (side === 'behind') return { table: BEHIND, hash: hashOf(literal.slice(0, 3)) }
  return literal.length < 6
    ? { table: 0, hash: hashOf(literal.slice(0, 4)) }
    : { table: 1, hash: hashOf(literal.slice(0, 6)) }
}

/** The high bits of a product of 64 bits, from halves of 32: a BigInt for each of ten thousand literals is felt at start-up. */
function hashOf(text: string): number {
  const halves = [0, 0]
  for (let i = 0; i < text.length; i++) halves[i >> 2]! |= (text.charCodeAt(i) | 0x20) << (8 * (i & 3))
  const [low, high] = halves
  const product =
    highHalf(low! >>> 0, FACTOR_LOW) + Math.imul(high!, FACTOR_LOW) + Math.imul(low!, FACTOR_HIGH)
  return (product >>> 0) >>> (32 - BITS)
}

const FACTOR_HIGH = 0x9e3779b9
const FACTOR_LOW = 0x7f4a7c15

/** The upper 32 bits of the product of two numbers of 32 bits. */
function highHalf(a: number, b: number): number {
  const [aHigh, aLow, bHigh, bLow] = [a >>> 16, a & 0xffff, b >>> 16, b & 0xffff]
  const middle = aHigh * bLow + Math.floor((aLow * bLow) / 65536)
  const carry = aLow * bHigh + (middle % 65536)
  return aHigh * bHigh + Math.floor(middle / 65536) + Math.floor(carry / 65536)
}
