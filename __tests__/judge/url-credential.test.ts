/** Passwords in URLs, by the host and by what stands beside them. */
import { secrets } from '../../patterns/secrets/index.ts'
import { Casebook } from '../../src/judge/casebook.ts'
import { judgeAt } from '../../src/judge/judge.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { drawn } from '../support/drawn.ts'

const scanner = new Scanner(secrets)
const RANDOM = drawn('base62', 20, 3)

function confidenceOf(url: string): string[] {
  const book = new Casebook()
  return scanner
    .scan(Buffer.from(`PROXY=${url}\n`))
    .filter(({ rule }) => rule.id === 'secret-url-credential')
    .map((match) => judgeAt(match, book.open(match).verdict, 'deploy/proxy.sh'))
    .map(({ confidence, suppressed }) => suppressed ?? confidence)
}

test('a user whose name is an address is written with its sign escaped, and is no template', () => {
  expect(confidenceOf(`smtps://ops%40kettle.dev:${RANDOM}@smtp.kettle.dev:465`)).toEqual(['medium'])
  expect(confidenceOf(`smtps://%USER%:${RANDOM}@smtp.kettle.dev:465`)).not.toContain('medium')
})

test('servers of files are given the same password by everybody', () => {
  expect(confidenceOf('ftp://anonymous:anonymous@files.kettle.dev/a')).not.toContain('medium')
  expect(confidenceOf(`ftp://anonymous:${RANDOM}@files.kettle.dev/a`)).toEqual(['medium'])
})

test('networks of companies end in local too, where a generated password is somebody’s', () => {
  expect(confidenceOf(`http://build:${RANDOM}@proxy.kettle.local:3128`)).toEqual(['medium'])
  expect(confidenceOf('http://build:kettle91@proxy.kettle.local:3128')).toEqual(['low'])
  expect(confidenceOf(`http://build:${RANDOM}@proxy.example.com:3128`)).toEqual(['low'])
})
