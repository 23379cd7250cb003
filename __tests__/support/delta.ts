/** An encoder of deltas (https://git-scm.com/docs/gitformat-pack#_deltified_representation) that copies what it is told to. */
import fc from 'fast-check'
import { piece } from './texts.ts'

export type Instruction =
  | { readonly copy: readonly [from: number, length: number] }
  | { readonly insert: Buffer }

export function encodeDelta(baseSize: number, instructions: readonly Instruction[]): Buffer {
  const size = instructions.reduce((sum, one) => sum + lengthOf(one), 0)
  return Buffer.concat([varint(baseSize), varint(size), ...instructions.flatMap(encode)])
}

export const targetOf = (base: Buffer, instructions: readonly Instruction[]): Buffer =>
  Buffer.concat(
    instructions.map((one) =>
      'copy' in one ? base.subarray(one.copy[0], one.copy[0] + one.copy[1]) : one.insert,
    ),
  )

const lengthOf = (one: Instruction) => ('copy' in one ? one.copy[1] : one.insert.length)

function encode(one: Instruction): Buffer[] {
  if ('insert' in one) {
    const parts: Buffer[] = []
    for (let at = 0; at < one.insert.length; at += 127) {
      const part = one.insert.subarray(at, at + 127)
      parts.push(Buffer.from([part.length]), part)
    }
    return parts
  }
  const parts: Buffer[] = []
  for (let [from, left] = one.copy; left > 0; ) {
    const length = Math.min(left, 0xffff)
    parts.push(copyOf(from, length))
    from += length
    left -= length
  }
  return parts
}

function copyOf(from: number, length: number): Buffer {
  const bytes = [0x80]
  for (let i = 0; i < 4; i++) put(bytes, i, (from >>> (8 * i)) & 255)
  for (let i = 0; i < 3; i++) put(bytes, 4 + i, (length >>> (8 * i)) & 255)
  return Buffer.from(bytes)
}

function put(bytes: number[], flag: number, value: number): void {
  if (value === 0) return
  bytes[0]! |= 1 << flag
  bytes.push(value)
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
  return Buffer.from([...bytes, rest])
}

/** What becomes of the stretch between two cuts of the base. */
const fate = fc.record({
  cut: fc.nat(),
  does: fc.constantFrom('keep', 'keep', 'keep', 'drop', 'twice', 'move'),
  insert: fc.option(fc.oneof(piece, fc.constantFrom('\n', 'x', '', '\r\n', '-', 'A')), { nil: '' }),
})

/** How a base becomes another text: cut at some places, each stretch kept, dropped, copied twice or put to the end. */
export const edits = fc.array(fate, { maxLength: 6 })
export type Edits = typeof edits extends fc.Arbitrary<infer E> ? E : never

export function instructionsOf(base: Buffer, fates: Edits): Instruction[] {
  const cuts = fates.map(({ cut }) => cut % (base.length + 1)).sort((a, b) => a - b)
  const now: Instruction[] = []
  const later: Instruction[] = []
  let from = 0
  ;[...cuts, base.length].forEach((to, i) => {
    const { does, insert } = fates[i] ?? { does: 'keep', insert: '' }
    const copy: Instruction = { copy: [from, to - from] }
    if (does !== 'drop') (does === 'move' ? later : now).push(copy)
    if (does === 'twice') later.push(copy)
    now.push({ insert: Buffer.from(insert, 'latin1') })
    from = to
  })
  return [...now, ...later].filter((one) => lengthOf(one) > 0)
}
