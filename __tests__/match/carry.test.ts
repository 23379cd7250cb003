/**
 * The window law: what is carried over from a base, with what is searched again around the changes, is what a search of
 * the whole text finds.
 */
import fc from 'fast-check'
import { secrets } from '../../patterns/secrets/index.ts'
import { SLACK } from '../../src/engine/engine.ts'
import { Carrier, type Known, type Placed } from '../../src/match/carry.ts'
import type { Match } from '../../src/match/match.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { type Edits, edits, encodeDelta, instructionsOf, targetOf } from '../support/delta.ts'
import { text } from '../support/texts.ts'

interface Kept extends Placed {
  readonly what: string
}

const scanner = new Scanner(secrets)
const carrier = new Carrier<Kept>(scanner, (match) => ({
  start: match.start,
  end: match.end,
  what: whatOf(match),
}))

const whatOf = ({ rule, value, context }: Match) => JSON.stringify([rule.id, value, context])

const listOf = (known: Known<Kept>): string[] =>
  [...new Set(known.flatMap((spot) => spot.kept.map((one) => `${one.start}-${one.end} ${one.what}`)))].sort()

const whole = (bytes: Buffer): string[] =>
  [...new Set(scanner.scan(bytes).map((match) => `${match.start}-${match.end} ${whatOf(match)}`))].sort()

/** Lays base, then each version as a delta to the one before, and gives what is known of the last one. */
function walk(base: Buffer, steps: readonly Edits[]): { known: string[]; last: Buffer } {
  const { engine } = scanner
  const floor = engine.free
  const lay = (bytes: Uint8Array): number => {
    const at = (engine.free + SLACK + 63) & ~63
    engine.free = at + bytes.length + 384
    engine.reserve(engine.free)
    engine.bytes.set(bytes, at)
    engine.bytes.fill(0, at + bytes.length, at + bytes.length + SLACK)
    return at
  }
  let bytes = base
  let at = lay(base)
  let known = carrier.all(at, at + base.length)
  for (const fates of steps) {
    const instructions = instructionsOf(bytes, fates)
    const target = targetOf(bytes, instructions)
    const delta = encodeDelta(bytes.length, instructions)
    const deltaAt = lay(delta)
    const targetAt = lay(new Uint8Array(target.length))
    const applied = engine.exports.apply(
      deltaAt,
      deltaAt + delta.length,
      at,
      bytes.length,
      targetAt,
      target.length,
    )
    expect(applied).toBe(1)
    expect(engine.bytes.subarray(targetAt, targetAt + target.length).equals(target)).toBe(true)
    known = carrier.changed(targetAt, targetAt + target.length, bytes.length, known)
    bytes = target
    at = targetAt
  }
  engine.free = floor
  return { known: listOf(known), last: bytes }
}

test('one change after another', () => {
  fc.assert(
    fc.property(text(14), fc.array(edits, { minLength: 1, maxLength: 3 }), (base, steps) => {
      const { known, last } = walk(base, steps)
      expect(known).toEqual(whole(last))
    }),
    { numRuns: 2000 },
  )
})

describe('a key whose armour has no end', () => {
  const line = `${'MIIE'.repeat(16)}\n`
  const open = (lines: number) => `-----BEGIN RSA PRIVATE KEY-----\n${line.repeat(lines)}`
  const cases: readonly [string, string, number, string][] = [
    ['gets one far behind', `${open(140)}${'#\n'.repeat(800)}`, 9800, '-----END RSA PRIVATE KEY-----\n'],
    ['gets one near', `${open(20)}${'#\n'.repeat(800)}`, 1400, '-----END RSA PRIVATE KEY-----\n'],
    ['goes on behind blank lines', `${open(20)}${'\n'.repeat(3000)}end\n`, 3000, 'AAAA\n'],
    ['goes on behind blanks', `${open(20)}${' '.repeat(3000)}`, 3000, 'AAAA'],
  ]
  test.each(cases)('%s', (_, before, at, insert) => {
    const fates: Edits = [{ cut: at, does: 'keep', insert }]
    const { known, last } = walk(Buffer.from(before), [fates])
    expect(last.length).toBe(before.length + insert.length)
    expect(known).toEqual(whole(last))
  })
})
