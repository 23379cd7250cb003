/** Tokens whose format any hash has: what the name has to say. */
import ayrshare from '../../patterns/secrets/ayrshare.ts'
import cohere from '../../patterns/secrets/cohere.ts'
import lusha from '../../patterns/secrets/lusha.ts'
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
  ['cohere', 'low'],
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
