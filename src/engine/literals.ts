/**
 * The table of literals that may stand anywhere in a text, also inside a word; `src/engine/assembly/literals.ts` describes
 * the same layout.
 */

/** As in the assembly. */
const BITS = 16
const BUCKETS = 2 ** (BITS - 3)
const TABLE = BUCKETS + 4 * BUCKETS
const ENTRY = 12

/** Least and most bytes of a literal. Lower case where it is ASCII. */
export const SHORTEST_LITERAL = 3
export const LONGEST_LITERAL = 32

export const sizeOfLiterals = (literals: readonly string[]): number =>
  literals.length === 0 ? 0 : TABLE + literals.reduce((sum, text) => sum + 4 + ENTRY + text.length, 4)

/**
 * Writes the table from the address `first` on; returns the end of what it takes. Anchors are numbered from `number` on.
 * @param literals latin1: one character for each byte.
 */
export function writeLiterals(
  bytes: Buffer,
  literals: readonly string[],
  first: number,
  number: number,
): number {
  const groups = new Map<number, number[]>()
  literals.forEach((literal, index) => {
    const hash = hashOf(literal)
    bytes[first + (hash >>> 3)]! |= 1 << (hash & 7)
    const bucket = first + BUCKETS + (hash >>> 3) * 4
    groups.set(bucket, [...(groups.get(bucket) ?? []), index])
  })
  let at = (first + TABLE + 3) & ~3
  let text = at + groups.size * 4 + literals.length * ENTRY
  for (const [bucket, members] of groups) {
    bytes.writeUInt32LE(at, bucket)
    bytes.writeUInt32LE(members.length, at)
    at += 4
    for (const index of members) {
      bytes.writeUInt32LE(number + index, at)
      bytes.writeUInt32LE(text, at + 4)
      bytes.writeUInt32LE(literals[index]!.length, at + 8)
      text += bytes.write(literals[index]!, text, 'latin1')
      at += ENTRY
    }
  }
  return text
}

function hashOf(literal: string): number {
  const code = (i: number) => (literal.charCodeAt(i) | 0x20) << (8 * i)
  return Math.imul(code(0) | code(1) | code(2), 0x9e3779b1) >>> (32 - BITS)
}
