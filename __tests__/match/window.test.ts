import fc from 'fast-check'
import { Engine } from '../../src/engine/engine.ts'
import { windowAt, windowIn } from '../../src/match/window.ts'

const engine = new Engine([])

/** Lines of all lengths, some longer than a window reaches. */
const text = fc
  .array(fc.oneof(fc.nat(40), fc.nat(1600)), { minLength: 1, maxLength: 8 })
  .map((lengths) => lengths.map((length) => 'x'.repeat(length)).join('\n'))

test('the engine bounds windows as they are bounded here', () =>
  fc.assert(
    fc.property(text, fc.nat(), (lines, place) => {
      const at = place % (lines.length + 1)
      engine.withText(Buffer.from(lines), (start) => {
        const end = start + lines.length
        const { windowStart, windowEnd } = engine.exports
        const bounded = windowIn(engine.bytes, windowStart(start + at, start, end), windowEnd(), start + at)
        expect(bounded).toEqual(windowAt(engine.bytes, start, end, start + at))
      })
    }),
  ))
