/** Word law: what is read letter by letter is what two replacements and a split give. */
import fc from 'fast-check'
import { wordsOf } from '../../src/practices/secrets/secret-name.ts'

const split = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

const letters = fc.constantFrom(
  'a',
  'z',
  'A',
  'Z',
  'Q',
  '0',
  '9',
  '_',
  '-',
  '.',
  '\t',
  'é',
  'É',
  '\u212a',
  '\u0130',
)

test('as two replacements and a split', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
      const name = parts.join('')
      expect(wordsOf(name)).toEqual(split(name))
    }),
    { numRuns: 2000 },
  )
})
