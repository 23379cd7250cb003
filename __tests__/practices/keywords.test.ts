/** Keyword law: what one pass over a text finds is what a search for each keyword would. */
import fc from 'fast-check'
import { KeywordFilter } from '../../src/practices/keywords.ts'

const letters = fc.array(
  fc.constantFrom('a', 'b', 'B', 'c', '-', '\n', 'é', 'É', '\u0161', '\u212a', '\u0130', '\u{1F511}'),
  { maxLength: 8 },
)
const word = letters.filter(({ length }) => length > 0).map((parts) => parts.join(''))
const text = fc.array(letters, { maxLength: 12 }).map((parts) => parts.flat().join(''))

test('as a search for each', () => {
  fc.assert(
    fc.property(fc.array(word), word, fc.array(text), (words, late, texts) => {
      const filter = new KeywordFilter()
      const asked = words.map((one) => filter.keyword(one))
      for (const [at, one] of texts.entries()) {
        filter.read({ text: one, ...(at % 2 === 1 && { bytes: Buffer.from(one) }) })
        if (at === 1) asked.push(filter.keyword(late))
        for (const keyword of asked)
          expect(filter.holds(keyword)).toBe(one.toLowerCase().includes(keyword.word))
      }
    }),
  )
})

test('a word is one keyword, however it is written', () => {
  const filter = new KeywordFilter()
  expect(filter.keyword('Mode_ECB')).toBe(filter.keyword('MODE_ecb'))
})
