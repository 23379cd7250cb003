/** What is refused before an expression runs, and that refusing ends where it would cost more than it saves. */
import fc from 'fast-check'
import { expressionOf } from '../../src/match/custom/expression.ts'

const text = (latin1: string) => Buffer.from(latin1, 'latin1')

const assigned = String.raw`(?i)[\w.-]{0,50}?(?:key|token)[ \t\w.-]{0,20}[\s'"]{0,3}(?:=|:)[\s"']{0,5}([\w.=-]{10,150})(?:[;\s"]|$)`

test.each([
  ['sk[0-9a-f]{8}', 'risk01234567', 'risk0123456'],
  [String.raw`\bkey\b`, 'a key', 'kex'],
  ['(?i)key', 'KEY \xe2\x84\xaaey', 'KFY'],
  ['^(?:a|b)c$', 'bc', 'ab cb'],
  ['x?y+z*', 'xyz', 'xz'],
  ['(?s)a.{2,}b', 'a\n\nb', 'a\nb'],
  ['caf\u00e9', 'caf\xc3\xa9', 'cafe'],
  ['a[^b]c', 'a\xffc', 'abc'],
  [assigned, 'api_key = "abcdefghij"', 'a key of abcdefghij, token = abc'],
])('%s may match %j and not %j', (regex, matching, other) => {
  expect(expressionOf(regex).mayMatch(text(matching))).toBe(true)
  expect(expressionOf(regex).mayMatch(text(other))).toBe(false)
})

test.each(['a*', '(?:a|$)', String.raw`\b`, '(?:a?){3}'])('%s is never refused', (regex) => {
  expect(expressionOf(regex).mayMatch(text('b'))).toBe(true)
})

test('what a match may end with is not asked for, nor how often at most it goes on', () => {
  expect(expressionOf('key=[a-z]{4,8}(?:;|$)').mayMatch(text('key=abcd!'))).toBe(true)
  expect(expressionOf('<[a-z]{2,4}>').mayMatch(text('<abcdef>'))).toBe(true)
})

test('expressions that are repeated in one another are read at once', () => {
  const nested = `${'('.repeat(60)}a${'+)'.repeat(60)}b`
  expect(expressionOf(nested).mayMatch(text('ab'))).toBe(true)
})

/** Which of the last 24 letters were an a: more states than are kept. */
const wide = 'a[ab]{24}c'

test('a text that leads to ever new states is no longer refused', () => {
  const random = fc.sample(fc.constantFrom('a', 'b'), { numRuns: 20_000, seed: 7 }).join('')
  const expression = expressionOf(`${wide}d`)
  expect(expression.mayMatch(text('no such thing'))).toBe(false)
  expect(expression.mayMatch(text(random))).toBe(true)
  expect(expression.mayMatch(text('no such thing'))).toBe(true)
  expect(expression.test(text(random))).toBe(false)
})

test('states that were forgotten are made again', () => {
  const plain = text('b '.repeat(40_000))
  const random = fc.constantFrom('a', 'b')
  fc.assert(
    fc.property(fc.array(random, { minLength: 300, maxLength: 300 }), fc.boolean(), (letters, ends) => {
      const expression = expressionOf(wide)
      // Enough of what is simple to afford the other.
      expect(expression.mayMatch(plain)).toBe(false)
      const line = `${letters.join('')}a${letters.slice(0, 24).join('')}${ends ? 'c' : ''}`
      expect(expression.mayMatch(text(line))).toBe(ends)
    }),
    { numRuns: 40 },
  )
})
