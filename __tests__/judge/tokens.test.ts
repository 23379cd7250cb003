/** Tokens whose format any hash has: what the name has to say. */
import ayrshare from '../../patterns/secrets/ayrshare.ts'
import cohere from '../../patterns/secrets/cohere.ts'
import lusha from '../../patterns/secrets/lusha.ts'
import serper from '../../patterns/secrets/serper.ts'
import { judge } from '../../src/judge/judge.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { drawn } from '../support/drawn.ts'
import { exampleOf } from '../support/example.ts'

const scanner = new Scanner(cohere)
const key = drawn('base62', 40, 7)

test.each([
  ['CO_API_KEY', 'medium'],
  ['cohere_key', 'medium'],
  ['cohereToken', 'medium'],
  ['cohere', 'medium'],
  ['cohere.init', 'medium'],
  ['cohere:\n  key', 'medium'],
  ['cohere_key_id', 'low'],
  ['cohere_primary_key', 'low'],
  ['cohere_model', 'low'],
])('%s: %s', (name, confidence) => {
  const verdicts = scanner.scan(Buffer.from(`${name} = "${key}"\n`)).map(judge)
  expect(verdicts).toMatchObject([{ confidence }])
})

test.each([
  ['lushaApiKey', 'medium'],
  ['ayrshare_api_key', 'medium'],
  ['lusha_git_sha', 'low'],
])("`sha` inside a provider's name is no digest: %s", (name, confidence) => {
  const own = [...lusha, ...ayrshare]
  const token = exampleOf(own.find((rule) => name.startsWith(rule.near?.[0] ?? ''))!, 3)
  const [verdict] = new Scanner(own).scan(Buffer.from(`${name} = "${token}"\n`)).map(judge)
  expect(verdict?.suppressed === undefined ? verdict?.confidence : 'low').toBe(confidence)
})

test.each([
  ['My Cohere API key is VALUE', 'medium'],
  ['<secret>{cohere demo VALUE}</secret>', 'medium'],
  ['https://api.cohere.com/v1/me?key=VALUE', 'medium'],
  ['new Cohere("VALUE")', 'medium'],
  ['cohere: VALUE', 'medium'],
  ['The Cohere public key is VALUE', 'low'],
  ['cohere went from VALUE to another', 'low'],
])('%s: %s', (line, confidence) => {
  const verdicts = scanner.scan(Buffer.from(`${line.replace('VALUE', key)}\n`)).map(judge)
  expect(verdicts).toMatchObject([{ confidence }])
})

test('a bare value of hexadecimal digits under the name of a provider may be the commit of a version', () => {
  const hex = drawn('hex', 40, 3)
  const told = (line: string) =>
    new Scanner(serper).scan(Buffer.from(`${line}\n`)).map((match) => judge(match).confidence)
  expect(told(`serper: ${hex}`)).toEqual(['low'])
  expect(told(`serper: "${hex}"`)).toEqual(['medium'])
})
