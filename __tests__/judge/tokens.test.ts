/** Tokens whose format any hash has: what the name has to say. */
import cohere from '../../patterns/secrets/cohere.ts'
import { judge } from '../../src/judge/judge.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { drawn } from '../support/drawn.ts'

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
