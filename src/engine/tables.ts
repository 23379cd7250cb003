/**
 * Turns anchors into the tables that the search reads; `lookup.ts` and `entries.ts` of the assembly describe the same layout. A
 * bitmap, tables that are each a bitmap and buckets, then the groups that the buckets name, then the literals.
 */

/** A literal that must stand in the text for some rule to match there. */
export interface Anchor {
  /**
   * At least four ASCII characters, beginning with a letter or digit; `end`: at least three letters and digits; `behind`: at
   * least three characters, the first as in `inRun` of the assembly. Lower case unless `exactCase`.
   */
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

/** As in the assembly: bits of a hash, and bytes of an entry. */
const BITS = 17
const ENTRY = 40
const FOLLOW = { any: 0, run: 1, near: 2, assigned: 3, letters: 4, word: 5 } as const
const EXACT_CASE = 16
const LONG = 32

/** Tables of literals that begin words go by four to eight characters, those of others by three. */
const WIDTHS = [4, 5, 6, 7, 8, 3, 3]
const [BEHIND, LAST] = [5, 6]
/** Bytes of a bitmap, and of a table with its buckets. */
const BITMAP = 2 ** (BITS - 3)
const TABLE = BITMAP * 3

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
  const tables = BITMAP + WIDTHS.length * TABLE
  const most = anchors.reduce((sum, { literal }) => sum + 8 + ENTRY + literal.length, tables)
  const bytes = Buffer.alloc(FIRST_TABLE + most)
  return bytes.subarray(FIRST_TABLE, writeTables(bytes, anchors, FIRST_TABLE + tables))
}

/** Returns the end of what they take. */
function writeTables(bytes: Buffer, anchors: readonly Anchor[], firstGroup: number): number {
  const groups = new Map<number, number[]>()
  for (const [index, anchor] of anchors.entries()) {
    const bucket = enter(bytes, anchor.literal, tableOf(anchor))
    groups.set(bucket, [...(groups.get(bucket) ?? []), index])
  }
  enter(bytes, '://', BEHIND)
  let at = firstGroup
  let literal = at + groups.size * 8 + anchors.length * ENTRY
  for (const [bucket, members] of groups) {
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

/** The number of an anchor's table. */
function tableOf({ side, literal }: Anchor): number {
  if (side === 'start') return Math.min(literal.length, 8) - 4
  return side === 'end' ? LAST : BEHIND
}

/** Makes a literal known to the bitmaps; returns the address of its bucket. */
function enter(bytes: Buffer, literal: string, table: number): number {
  const width = WIDTHS[table]!
  const mark = (bitmap: number, hash: number) => {
    bytes[bitmap + (hash >>> 3)]! |= 1 << (hash & 7)
  }
  if (width > 3) mark(FIRST_TABLE, mixed(literal.slice(0, 4)) >>> (32 - BITS))
  const bitmap = FIRST_TABLE + BITMAP + table * TABLE
  const hash = mixed(table === LAST ? literal.slice(-width) : literal.slice(0, width)) >>> (32 - BITS)
  mark(bitmap, hash)
  return bitmap + BITMAP + (hash >>> 4) * 4
}

const FACTOR = 0x9e3779b1
const SECOND_FACTOR = 0x85ebca6b

/** A number whose upper bits are the hash of up to eight characters. */
function mixed(text: string): number {
  const halves = [0, 0]
  for (let i = 0; i < text.length; i++) halves[i >> 2]! |= (text.charCodeAt(i) | 0x20) << (8 * (i & 3))
  return Math.imul(Math.imul(halves[0]!, FACTOR) ^ halves[1]!, SECOND_FACTOR)
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
  const tail = literal.length > 8 ? literal.slice(-8) : ''
  for (let i = 0; i < tail.length; i++) bytes[at + 32 + i] = tail.charCodeAt(i) | 0x20
}
