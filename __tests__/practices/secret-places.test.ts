/** Place law: names are found in a text wherever a run of what names consist of names a secret. */
import fc from 'fast-check'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { secretPlaces, unnumbered } from '../../src/practices/secrets/secret-places.ts'

const parts = fc.constantFrom(
  ...'secret secrets pass password passwd passphrase passcode path pw pwd token tokens tokenizer key keys keyword'.split(
    ' ',
  ),
  ...'apikey authtoken credential credentials bearer jwt pat pattern conn connection string str connect'.split(
    ' ',
  ),
  ...'webhook webhooks slack url authorization authorize Key KEY Token SECRET Pass PAT Id s S 2 x prod base64'.split(
    ' ',
  ),
  ...['_', '-', '.', ':', ' ', '"', '\n', '('],
)

/** One run of name characters after another, without the looks for a word. */
function* slowly(text: string): Generator<{ start: number; end: number }> {
  for (const { 0: run, index } of text.matchAll(/[\w:.-]+/g)) {
    const end = index + run.replace(/[.:-]+$/, '').length
    const name = text.slice(index, end)
    const parts = [name, ...name.split(/[.:]+/), ...name.split(/[.:-]+/)]
    if (/authorization$/i.test(name) || parts.some((part) => isSecretName(unnumbered(part))))
      yield { start: index, end }
  }
}

test('as run by run', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (made) => {
      const text = made.join('')
      fc.pre(text.length < 120)
      const lower = text.toLowerCase()
      const found = secretPlaces(text, lower, (word) => lower.includes(word))
      expect([...found].sort((a, b) => a.start - b.start)).toEqual([...slowly(text)])
    }),
    { numRuns: 5000 },
  )
})
