/** Our inflate against zlib's: the same bytes for every stream, and no byte outside the output for none. */
import { constants, deflateSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { Engine } from '../../src/engine/engine.ts'

const engine = new Engine([])
const CANARY = 0xa5
/** What the assembly may write behind the output, and some more to watch. */
const SLACK = 320
const WATCHED = 4096

/** @returns bytes, or the negative number; throws where a byte outside was changed */
function inflate(stream: Uint8Array, size: number): Buffer | number {
  const input = engine.free
  const output = input + ((stream.length + 1024) & ~63)
  engine.reserve(output + size + SLACK + WATCHED)
  engine.bytes.fill(0, input, output)
  engine.bytes.set(stream, input)
  engine.bytes.fill(CANARY, output - 64, output + size + SLACK + WATCHED)
  const answer = engine.exports.inflate(input, input + stream.length, output, size)
  const watched = [
    engine.bytes.subarray(output - 64, output),
    engine.bytes.subarray(output + size + SLACK, output + size + SLACK + WATCHED),
  ]
  if (!watched.every((part) => part.equals(Buffer.alloc(part.length, CANARY))))
    throw new Error('wrote outside')
  return answer < 0 ? answer : Buffer.from(engine.bytes.subarray(output, output + answer))
}

const isSame = (answer: Buffer | number, bytes: Uint8Array) =>
  typeof answer !== 'number' && answer.equals(bytes)

/** Bytes as they compress well, badly, and not at all. */
const content = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc.string({ maxLength: 600 }).map((text) => Buffer.from(text)),
  fc
    .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 24 }), fc.integer({ min: 1, max: 400 })), {
      maxLength: 12,
    })
    .map((parts) => Buffer.concat(parts.flatMap(([part, times]) => Array<Uint8Array>(times).fill(part)))),
  fc
    .tuple(fc.integer({ min: 1, max: 255 }), fc.integer({ min: 0, max: 20000 }), fc.nat())
    .map(([spread, length, seed]) => Buffer.from(Array.from({ length }, (_, i) => (i * i + seed) % spread))),
)

const packing = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FILTERED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ),
  memLevel: fc.integer({ min: 1, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
})

test('gives what was deflated', () => {
  fc.assert(
    fc.property(content, packing, (bytes, how) => {
      expect(isSame(inflate(deflateSync(bytes, how), bytes.length), bytes)).toBe(true)
    }),
    { numRuns: 600 },
  )
})

test('codes longer than its tables', () => {
  // Frequencies of Fibonacci give the deepest code that there is.
  const bytes: number[] = []
  for (let symbol = 0, a = 1, b = 1; symbol < 20; symbol++, [a, b] = [b, a + b])
    for (let i = 0; i < a; i++) bytes.push(symbol * 7)
  const mixed = Buffer.from(bytes.map((_, i) => bytes[(i * 7919) % bytes.length]!))
  const packed = deflateSync(mixed, { strategy: constants.Z_HUFFMAN_ONLY, memLevel: 9 })
  expect(inflate(packed, mixed.length)).toEqual(mixed)
})

test('another size is a fault', () => {
  fc.assert(
    fc.property(content, packing, fc.integer({ min: -40, max: 40 }), (bytes, how, off) => {
      fc.pre(off !== 0 && bytes.length + off >= 0)
      expect(inflate(deflateSync(bytes, how), bytes.length + off)).toBeLessThan(0)
    }),
    { numRuns: 400 },
  )
})

test('a stream that is cut short is a fault', () => {
  fc.assert(
    fc.property(content, packing, fc.nat(), (bytes, how, cut) => {
      const packed = deflateSync(bytes, how)
      expect(inflate(packed.subarray(0, cut % packed.length), bytes.length)).toBeLessThan(0)
    }),
    { numRuns: 600 },
  )
})

// Adler-32 is so weak that two flips may give other bytes with the same sum: zlib makes the same of them.
test('flipped bits are a fault, or give what zlib gives', () => {
  fc.assert(
    fc.property(content, packing, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (bytes, how, flips) => {
      const packed = deflateSync(bytes, how)
      for (const flip of flips) packed[(flip >> 3) % packed.length]! ^= 1 << (flip & 7)
      const answer = inflate(packed, bytes.length)
      if (typeof answer !== 'number') expect(answer).toEqual(inflateRawSync(packed.subarray(2)))
      else expect(answer).toBeLessThan(0)
    }),
    { numRuns: 1500 },
  )
})

test('noise is a fault', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(5000), (noise, size) => {
      const stream = Buffer.concat([Buffer.from([0x78, 0x9c]), noise])
      const answer = inflate(stream, size)
      expect(typeof answer).toBe('number')
    }),
    { numRuns: 1500 },
  )
})
