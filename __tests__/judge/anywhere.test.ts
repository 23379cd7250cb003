/** What a case can be at the best among paths is what the surest of the verdicts at them says, or more. */
import fc from 'fast-check'
import generic from '../../patterns/secrets/generic.ts'
import { confidenceRank } from '../../src/finding.ts'
import { surestAmong } from '../../src/judge/anywhere.ts'
import { Casebook } from '../../src/judge/casebook.ts'
import { judgeAt } from '../../src/judge/judge.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { drawn } from '../support/drawn.ts'

const scanner = new Scanner(generic)

const PATHS =
  `src/settings.py .env docs/guide.md tests/fixtures/user.json conf/app.yml .aws/credentials wp-config.php
  examples/run.sh vendor/lib/a.min.js package-lock.json locale/de.json src/a.h index.html .git/note Makefile`.split(
    /\s+/,
  )

const name = fc.constantFrom('password', 'api_key', 'DB_PASSWORD', 'token', 'secret', 'passphrase', 'auth')
const value = fc.oneof(
  fc.constantFrom('changeme', 'hunter2', 'correct horse', 'Winter2024!', 'my_secret', 'sesame', 'login'),
  fc
    .tuple(fc.constantFrom('base62', 'hex'), fc.integer({ min: 6, max: 40 }), fc.nat())
    .map((of) => drawn(...of)),
)
const line = fc
  .tuple(name, fc.constantFrom('=', ': ', ' = '), fc.constantFrom('"', "'", ''), value)
  .chain(([key, sign, quote, text]) =>
    fc.constantFrom(`${key}${sign}${quote}${text}${quote}\n`, `https://${key}:${text}@db.acme.io/x\n`),
  )

const casesIn = (text: string) => {
  const book = new Casebook()
  for (const match of scanner.scan(Buffer.from(text))) book.open(match)
  return [...book.cases.values()].filter(({ verdict }) => !verdict.suppressed)
}

test('no verdict at a path is surer', () => {
  fc.assert(
    fc.property(
      fc.array(line),
      fc.uniqueArray(fc.constantFrom(...PATHS), { minLength: 1 }),
      (lines, paths) => {
        const surest = surestAmong(paths)
        for (const one of casesIn(lines.join(''))) {
          const verdicts = paths.map((path) => judgeAt(one.match, one.verdict, path))
          const ranks = verdicts.map((verdict) =>
            verdict.suppressed ? 0 : confidenceRank(verdict.confidence),
          )
          expect(Math.max(...ranks)).toBeLessThanOrEqual(confidenceRank(surest(one)))
        }
      },
    ),
    { numRuns: 100 },
  )
})

test('a file for credentials makes sure what others do not', () => {
  const [weak] = casesIn('password = sesame\n')
  expect(surestAmong(['src/settings.py'])(weak!)).toBe('low')
  expect(surestAmong(['src/settings.py', '.aws/credentials'])(weak!)).toBe('medium')
})
