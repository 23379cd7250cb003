/** Deltas: right ones give the target, damaged ones a fault, and none writes outside. */
import fc from 'fast-check'
import { Engine } from '../../src/engine/engine.ts'
import { edits, encodeDelta, instructionsOf, targetOf } from '../support/delta.ts'

const engine = new Engine([])
const CANARY = 0x5a
/** What `apply` zeroes or may write behind the target, and what is watched behind that. */
const SLACK = 64 + 16
const WATCHED = 1024

/** What the walker does with a delta, for a base and a delta laid side by side. */
function rebuild(base: Uint8Array, delta: Uint8Array): Buffer | undefined {
  const at = (engine.free + 63) & ~63
  const deltaAt = at + base.length + 64
  const target = (deltaAt + delta.length + 384 + 63) & ~63
  engine.reserve(target + 64)
  engine.bytes.fill(0, at, target)
  engine.bytes.set(base, at)
  engine.bytes.set(delta, deltaAt)
  const end = deltaAt + delta.length
  if (engine.exports.declaredSize(deltaAt, end, true) !== base.length) return undefined
  const size = engine.exports.declaredSize(deltaAt, end, false)
  if (size < 0 || size > 1 << 24) return undefined
  engine.reserve(target + size + SLACK + WATCHED)
  engine.bytes.fill(CANARY, target, target + size + SLACK + WATCHED)
  const before = Buffer.from(engine.bytes.subarray(at, target))
  const answer = engine.exports.apply(deltaAt, end, at, base.length, target, size)
  const behind = engine.bytes.subarray(target + size + SLACK, target + size + SLACK + WATCHED)
  if (!behind.equals(Buffer.alloc(WATCHED, CANARY))) throw new Error('wrote behind the target')
  if (!engine.bytes.subarray(at, target).equals(before)) throw new Error('wrote before the target')
  return answer < 0 ? undefined : Buffer.from(engine.bytes.subarray(target, target + size))
}

const base = fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes))

test('gives the target', () => {
  fc.assert(
    fc.property(base, edits, (bytes, fates) => {
      const instructions = instructionsOf(bytes, fates)
      expect(rebuild(bytes, encodeDelta(bytes.length, instructions))).toEqual(targetOf(bytes, instructions))
    }),
    { numRuns: 1000 },
  )
})

test('a copy without a length copies 65,536 bytes', () => {
  const bytes = Buffer.from(Array.from({ length: 70000 }, (_, i) => (i * 31) & 255))
  const delta = Buffer.from([0xf0, 0xa2, 0x04, 0x80, 0x80, 0x04, 0x80])
  expect(rebuild(bytes, delta)).toEqual(bytes.subarray(0, 65536))
})

describe('faults', () => {
  const bytes = Buffer.from('0123456789')
  const bad = (...delta: readonly number[]) => Buffer.from([10, ...delta])
  test.each([
    ['is empty', Buffer.alloc(0)],
    ['ends in a size', Buffer.from([0x8a])],
    ['is of another base', Buffer.from([9, 1, 0x90, 1])],
    ['copies from behind the base', bad(2, 0x91, 9, 2)],
    ['copies from far behind the base', bad(2, 0x9f, 255, 255, 255, 255, 2)],
    ['copies more than the target holds', bad(2, 0x90, 3)],
    ['inserts more than the target holds', bad(2, 3, 65, 66, 67)],
    ['inserts more than it has', bad(3, 3, 65, 66)],
    ['gives less than the target', bad(3, 0x90, 2)],
    ['has the instruction that is reserved', bad(2, 0, 0x90, 2)],
    ['ends in a copy', bad(2, 0x91)],
    ['declares a size without an end', bad(...Array<number>(12).fill(0xff))],
  ])('one that %s', (_, delta) => expect(rebuild(bytes, delta)).toBeUndefined())
})

test('damage never gives a target of another size, nor a byte outside', () => {
  fc.assert(
    fc.property(base, edits, fc.nat(), fc.array(fc.nat(), { maxLength: 4 }), (bytes, fates, cut, flips) => {
      const delta = encodeDelta(bytes.length, instructionsOf(bytes, fates))
      for (const flip of flips) delta[(flip >> 3) % delta.length]! ^= 1 << (flip & 7)
      rebuild(bytes, delta.subarray(0, delta.length - (cut % 3 === 0 ? cut % delta.length : 0)))
    }),
    { numRuns: 4000 },
  )
})

test('segments say where the bytes of the target come from', () => {
  fc.assert(
    fc.property(base, edits, (bytes, fates) => {
      const target = rebuild(bytes, encodeDelta(bytes.length, instructionsOf(bytes, fates)))!
      const count = engine.exports.segmentsOf()
      const list = new Uint32Array(engine.bytes.buffer, engine.segments, count * 3)
      let last = 0
      for (let i = 0; i < list.length; i += 3) {
        const [from, to, length] = [list[i]!, list[i + 1]!, list[i + 2]!]
        expect(to).toBeGreaterThanOrEqual(last)
        expect(target.subarray(to, to + length).equals(bytes.subarray(from, from + length))).toBe(true)
        last = to + length
      }
      expect(last).toBeLessThanOrEqual(target.length)
    }),
    { numRuns: 500 },
  )
})
