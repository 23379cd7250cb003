/**
 * Expressions mean what they mean in Go. A table of cases says so everywhere; where Go is installed it is asked about the
 * table and about thousands of random expressions. And what is read out of an expression beside the engine, its literals,
 * is true of every match; so is what is refused in its stead.
 */
import fc from 'fast-check'
import { UserError } from '../../src/errors.ts'
import { expressionOf } from '../../src/match/custom/expression.ts'
import { literalsOf } from '../../src/match/custom/literals.ts'
import { parseExpression } from '../../src/match/custom/syntax.ts'
import { type Answer, askGo, hasGo, type Question } from '../support/go-regexp.ts'

function ours({ regex, text }: Question): Answer {
  try {
    return [...expressionOf(regex).matches(text)].map(({ start, end, groups }) => [
      start,
      end,
      ...groups.flat(),
    ])
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

const cases: readonly (readonly [regex: string, text: string, answer: Answer])[] = [
  ['a|ab', 'ab', [[0, 1]]],
  [
    '(a+)(b+)?',
    'aab a',
    [
      [0, 3, 0, 2, 2, 3],
      [4, 5, 4, 5, -1, -1],
    ],
  ],
  [
    'a{2,3}?',
    'aaaaa',
    [
      [0, 2],
      [2, 4],
    ],
  ],
  [
    '(?U)a+',
    'aa',
    [
      [0, 1],
      [1, 2],
    ],
  ],
  [
    '(?i)key',
    'KEY \u212aey',
    [
      [0, 3],
      [4, 9],
    ],
  ],
  ['(?i:s)x', '\u017fx sX', [[0, 3]]],
  ['^b', 'a\nb', []],
  ['(?m)^b$', 'a\nb\nc', [[2, 3]]],
  ['a$', 'a\n', []],
  ['a\\z', 'a', [[0, 1]]],
  ['a.b', 'a\nb', []],
  ['(?s)a.b', 'a\nb', [[0, 3]]],
  [
    '\\bkey\\b',
    'key monkey \u00e9key',
    [
      [0, 3],
      [13, 16],
    ],
  ],
  ['\\pL+', 'a\u00e91', [[0, 3]]],
  ['[^a]', 'a\u00e9', [[1, 3]]],
  ['\\w', '\u00e9_', [[2, 3]]],
  ['[[:alpha:]]+', '1ab', [[1, 3]]],
  ['(?P<name>x)(?<other>y)', 'xy', [[0, 2, 0, 1, 1, 2]]],
  ['(?P<same>x)|(?P<same>[(?P<a>])', '?', [[0, 1, -1, -1, 0, 1]]],
  ['\\Qa.b\\E+', 'a.bb', [[0, 4]]],
  ['\\x41\\x{42}\\103', 'ABC', [[0, 3]]],
  ['a{,2}', 'a{,2}', [[0, 5]]],
  ['x{1000}', 'x', []],
  ['x{1001}', 'x', null],
  ['(x{100}){100}', 'x', null],
  ['x**', 'x', null],
  ['(?=x)', 'x', null],
  ['(?<!x)y', 'y', null],
  ['(x)\\1', 'xx', null],
  ['(x', 'x', null],
  ['[b-a]', 'x', null],
  ['\\8', '8', null],
  ['\\pX', 'x', null],
]

test.each(cases)('%s in %j', (regex, text, answer) => {
  expect(ours({ regex, text: Buffer.from(text) })).toEqual(answer)
})

const ATOMS = [
  ...[
    'a',
    'b',
    'A',
    'k',
    's',
    '1',
    '_',
    '-',
    ' ',
    '\\n',
    '\u00e9',
    '\\.',
    '\\-',
    '\\x61',
    '\\x{212a}',
    '\\101',
    '\u{1f600}',
  ],
  ...[
    '.',
    '\\d',
    '\\D',
    '\\w',
    '\\W',
    '\\s',
    '\\S',
    '\\pL',
    '\\PL',
    '\\p{Lu}',
    '\\p{^Lu}',
    '[[:alpha:]]',
    '[^[:space:]a]',
  ],
  ...[
    '[ab]',
    '[^ab]',
    '[a-f0-9]',
    '[ks]',
    '[^k]',
    '[]a]',
    '[\\w-]',
    '[\\]\\s]',
    '[a\\-z]',
    '[\u00e0-\u00ff]',
    '[^\\n]',
    '[\\s\\S]',
  ],
  ...[
    '^',
    '$',
    '\\b',
    '\\B',
    '\\A',
    '\\z',
    '\\Qa.b\\E',
    '(?i)',
    '(?s)',
    '(?m)',
    '(?U)',
    '(?-i)',
    '(?i-s)',
    'key',
    'sekisk',
  ],
]
/** Most of them are errors. */
const ODD = ['(?=a)', '\\1', '\\C', '\\Z', '{', '}', ']', '{2', 'a{,3}', '\\8', '(?#x)']
const atom = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...ATOMS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
)
const times = fc.constantFrom(
  '',
  '',
  '',
  '',
  '*',
  '+',
  '?',
  '*?',
  '+?',
  '??',
  '{2}',
  '{0,2}',
  '{1,}',
  '{2,3}?',
  '{3,2}',
  '**',
)
const open = fc.constantFrom('(', '(?:', '(?i:', '(?P<x>', '(?<y>', '(?s-i:', '(?m:')
const expressionsOf = (atom: fc.Arbitrary<string>) =>
  fc.letrec<{ regex: string; item: string; sequence: string }>((tie) => ({
    item: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 5, arbitrary: atom },
      {
        weight: 2,
        arbitrary: fc
          .tuple(open, tie('regex'), times)
          .map(([head, inner, tail]) => `${head}${inner})${tail}`),
      },
      { weight: 2, arbitrary: fc.tuple(atom, times).map((parts) => parts.join('')) },
    ),
    sequence: fc.array(tie('item'), { maxLength: 5 }).map((items) => items.join('')),
    regex: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
  })).regex

const PIECES = [
  'a',
  'b',
  'A',
  'k',
  'K',
  's',
  'S',
  '\u212a',
  '\u017f',
  '1',
  '_',
  '-',
  ' ',
  '\n',
  'key',
  'SEKISK',
  'a.b',
  '\u00e9',
  '\u{1f600}',
]
const bytes = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...PIECES).map((piece) => Buffer.from(piece)) },
  { weight: 1, arbitrary: fc.constantFrom(0xff, 0xc3, 0xe2, 0x84).map((byte) => Buffer.from([byte])) },
)
const text = fc.array(bytes, { maxLength: 14 }).map((all) => Buffer.concat(all))
const question = fc.record({ regex: expressionsOf(atom), text })
/** Such as match something, and hold literals. */
const telling = fc.constantFrom('key', 'key', 'sekisk', 'sek', '[ks]', '(?i)', '\\w')
const spelled = fc.array(fc.constantFrom('key', 'KEY', 'sek', 'SEKISK', 'a', '\u017fe\u212a'), {
  maxLength: 14,
})
const likely = fc.record({
  regex: expressionsOf(telling),
  text: spelled.map((all) => Buffer.from(all.join(''))),
})

test('Go says the same', () => {
  const table = cases.map(([regex, text]) => ({ regex, text: Buffer.from(text) }))
  if (!hasGo()) return expect(table.map(ours)).toEqual(cases.map(([, , answer]) => answer))
  const asked = [...table, ...fc.sample(question, 6000)]
  const answers = askGo(asked)
  expect(answers.filter((answer) => answer !== null && answer.length > 0).length).toBeGreaterThan(500)
  const differing = asked.flatMap((one, i) => {
    const [go, here] = [JSON.stringify(answers[i]), JSON.stringify(ours(one))]
    return go === here
      ? []
      : [{ regex: one.regex, text: JSON.stringify(one.text.toString('latin1')), go, here }]
  })
  expect(differing.slice(0, 6)).toEqual([])
})

const folded = (text: Buffer) => text.toString('latin1').replace(/[A-Z]/g, (letter) => letter.toLowerCase())

test('each match holds one of the literals', () => {
  let held = 0
  fc.assert(
    fc.property(likely, ({ regex, text }) => {
      const found = ours({ regex, text })
      const literals = found && literalsOf(parseExpression(regex))
      if (!literals) return
      for (const [start, end] of found) {
        const match = folded(text.subarray(start, end))
        expect({ match, literals, holds: literals.some((literal) => match.includes(literal)) }).toMatchObject(
          { holds: true },
        )
        held++
      }
    }),
    { numRuns: 5000 },
  )
  expect(held).toBeGreaterThan(200)
})

test('what is refused does not match', () => {
  const seen = { refused: 0, matched: 0 }
  fc.assert(
    fc.property(fc.oneof(question, likely), ({ regex, text }) => {
      const found = ours({ regex, text })
      if (!found) return
      const may = expressionOf(regex).mayMatch(text)
      expect({ regex, text: text.toString('latin1'), may: may || found.length === 0 }).toMatchObject({
        may: true,
      })
      if (!may) seen.refused++
      if (found.length > 0) seen.matched++
    }),
    { numRuns: 5000 },
  )
  expect(seen.refused).toBeGreaterThan(500)
  expect(seen.matched).toBeGreaterThan(500)
})
