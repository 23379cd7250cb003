/** The fast line hash against its definition, and against the values that code scanning's own tests publish. */
import fc from 'fast-check'
import { lineHashes } from '../../src/findings/line-hash.ts'

/** The definition, with no rolling and no halves: slow and plain. */
const byDefinition = (text: string): string[] => {
  const units: number[] = []
  let previous = 0
  for (const unit of [...Array(text.length).keys()].map((index) => text.charCodeAt(index))) {
    if (unit === 0x0d) units.push(0x0a)
    else if (unit !== 0x20 && unit !== 0x09 && !(unit === 0x0a && previous === 0x0d)) units.push(unit)
    previous = unit
  }
  units.push(0xffff)
  const starts = units.flatMap((_, index) => (index === 0 || units[index - 1] === 0x0a ? [index] : []))
  const seen = new Map<string, number>()
  return starts.map((start) => {
    let hash = 0n
    for (let i = 0; i < 100; i++) hash = BigInt.asUintN(64, hash * 37n + BigInt(units[start + i] ?? 0))
    const hex = hash.toString(16)
    seen.set(hex, (seen.get(hex) ?? 0) + 1)
    return `${hex}:${seen.get(hex)}`
  })
}

const decoded = (bytes: Buffer): string => bytes.toString()

const all = (text: string): string[] => [
  ...lineHashes(
    Buffer.from(text),
    [...Array(text.length + 2).keys()].map((index) => index + 1),
  ).values(),
]

test.each([
  ['an empty file', '', ['c129715d7a2bc9a3:1']],
  [
    'indented lines',
    ' a\nb\n  \t\tc\n d',
    ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
  ],
])('%s has the published hashes', (_name, text, hashes) => {
  expect(all(text)).toEqual(hashes)
  expect(byDefinition(text)).toEqual(hashes)
})

const texts = fc.oneof(
  fc.array(fc.constantFrom('a', 'b', ' ', '\t', '\n', '\r', '\r\n', 'é', '🙂', '\uffff', 'x'.repeat(60)), {
    maxLength: 300,
  }),
  fc.array(fc.string({ unit: 'binary' }), { maxLength: 40 }),
)

test('any text has the hashes of the definition', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const text = decoded(Buffer.from(parts.join('')))
      expect(all(text)).toEqual(byDefinition(text))
    }),
  )
})

test('bytes that are no text have the hashes of what a decoder makes of them, wherever the pieces end', () => {
  const bytes = fc.uint8Array({ maxLength: 300 })
  fc.assert(
    fc.property(bytes, fc.integer({ min: 65400, max: 65540 }), (end, length) => {
      const file = Buffer.concat([Buffer.alloc(length, 'é'), end])
      const last = decoded(file).split(/\r\n|\r|\n/).length
      expect([...lineHashes(file, [last]).values()]).toEqual(byDefinition(decoded(file)).slice(last - 1))
    }),
  )
})

test('a line has the same hash whichever other lines are asked for', () => {
  fc.assert(
    fc.property(texts, fc.nat(40), (parts, index) => {
      const text = decoded(Buffer.from(parts.join('')))
      expect(lineHashes(Buffer.from(text), [index + 1]).get(index + 1)).toBe(byDefinition(text)[index])
    }),
  )
})
