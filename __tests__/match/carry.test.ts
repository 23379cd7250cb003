/**
 * The window law: what is carried over from a base, with what is searched again around the changes, is what a search of
 * the whole text finds.
 */
import fc from 'fast-check'
import { secrets } from '../../patterns/secrets/index.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { Carrying } from '../support/carrying.ts'
import { type Edits, edits } from '../support/delta.ts'
import { text } from '../support/texts.ts'

const carrying = new Carrying(new Scanner(secrets))

test('one change after another', () => {
  fc.assert(
    fc.property(text(14), fc.array(edits, { minLength: 1, maxLength: 3 }), (base, steps) => {
      const { known, last } = carrying.walk(base, steps)
      expect(known).toEqual(carrying.whole(last))
    }),
    { numRuns: 2000 },
  )
})

test('the same changes again, in other places and beside others', () => {
  fc.assert(
    fc.property(text(6), edits, fc.array(text(2), { minLength: 3, maxLength: 6 }), (base, fates, before) => {
      for (const lines of before) {
        const moved = Buffer.concat([lines, Buffer.from('\n\n'), base])
        const by = lines.length + 2
        const steps = [fates.map((fate) => ({ ...fate, cut: by + (fate.cut % (base.length + 1)) }))]
        const { known, last } = carrying.walk(moved, steps)
        expect(known).toEqual(carrying.whole(last))
      }
    }),
    { numRuns: 500 },
  )
})

const latin1 = (bytes: Buffer) => bytes.toString('latin1')

test('a long change again, with some lines put between its own', () => {
  const lines = fc.array(text(2), { minLength: 12, maxLength: 40 })
  const between = fc.array(fc.tuple(fc.nat(), text(2)), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(text(3), lines, between, (base, long, others) => {
      for (let count = 0; count <= others.length; count++) {
        const all = long.map(latin1)
        for (const [at, other] of others.slice(0, count)) all.splice(at % all.length, 0, latin1(other))
        const fates: Edits = [{ cut: base.length >> 1, does: 'keep', insert: all.join('\n') }]
        const { known, last } = carrying.walk(base, [fates])
        expect(known).toEqual(carrying.whole(last))
      }
    }),
    { numRuns: 150 },
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
    const { known, last } = carrying.walk(Buffer.from(before), [fates])
    expect(last.length).toBe(before.length + insert.length)
    expect(known).toEqual(carrying.whole(last))
  })
})
