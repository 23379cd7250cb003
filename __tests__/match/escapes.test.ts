/** Tokens behind and inside the escapes of languages, and in hexadecimal: found, and named at the text that holds them. */
import fc from 'fast-check'
import { secrets } from '../../patterns/secrets/index.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { exampleOf } from '../support/example.ts'

const github = secrets.find((rule) => rule.id === 'github-classic-token')!
const token = exampleOf(github, 1)
const scanner = new Scanner(secrets)
const hex = (text: string) => Buffer.from(text).toString('hex')
const base64 = (text: string) => Buffer.from(text).toString('base64')

const percent = (text: string, from: number, to: number) =>
  [...text].map((c, at) => (at >= from && at < to ? `%${hex(c).toUpperCase()}` : c)).join('')

/** Text, the part of it that is named, and how it was encoded. */
const cases: readonly [string, string, string, string | undefined][] = [
  ['behind a line feed of C', `"a\\n${token}\\n"`, token, undefined],
  ['behind a hexadecimal escape', `"key\\x3d${token}"`, token, undefined],
  ['behind a unicode escape', `"key\\u003d${token}\\u0026"`, token, undefined],
  ['behind a percent escape', `?key%3D${token}%26x`, token, undefined],
  ['hexadecimal', `dump ${hex(`key=${token}`)} end`, hex(`key=${token}`), 'hex'],
  [
    'capital hexadecimal',
    `dump ${hex(`key=${token}`).toUpperCase()}`,
    hex(`key=${token}`).toUpperCase(),
    'hex',
  ],
  [
    'base64 in hexadecimal',
    `x=${hex(base64(`the key is ${token}`))}`,
    hex(base64(`the key is ${token}`)),
    'base64 in hex',
  ],
  [
    'hexadecimal in base64',
    `x: ${base64(hex(`key=${token}`))}`,
    base64(hex(`key=${token}`)),
    'hex in base64',
  ],
  ['percent-encoded in part', `?next=${percent(token, 3, 4)}&x=1`, percent(token, 3, 4), 'escapes'],
  ['percent-encoded wholly', `key=${percent(token, 0, 99)}`, percent(token, 0, 99), 'escapes'],
  [
    'in a URL inside a URL',
    `?next=https%3A%2F%2Fkim%3A${percent(token, 3, 4)}%40h`,
    percent(token, 3, 4),
    'escapes',
  ],
  ['unicode escapes', `"\\u0067${token.slice(1)}"`, `\\u0067${token.slice(1)}`, 'escapes'],
  ['hexadecimal escapes', `'\\x67\\x68${token.slice(2)}'`, `\\x67\\x68${token.slice(2)}`, 'escapes'],
  [
    'base64 with escapes',
    `?k=${percent(base64(`the key is ${token}`), 9, 11)}&x`,
    percent(base64(`the key is ${token}`), 9, 11),
    'base64 in escapes',
  ],
  [
    'escapes in base64',
    `x: ${base64(`?next=${percent(token, 3, 4)}`)}`,
    base64(`?next=${percent(token, 3, 4)}`),
    'escapes in base64',
  ],
]

test.each(cases)('%s', (_, text, named, encoding) => {
  const found = scanner.scan(Buffer.from(text)).filter(({ rule }) => rule.id === github.id)
  expect(found.map((one) => [text.slice(one.start, one.end), one.value, one.context.encoding])).toEqual([
    [named, token, encoding],
  ])
})

test('whatever characters are escaped, and in whatever way', () => {
  const ways = [
    (code: string) => `%${code}`,
    (code: string) => `%${code.toUpperCase()}`,
    (code: string) => `\\x${code}`,
    (code: string) => `\\u00${code}`,
  ]
  const written = fc.array(fc.option(fc.constantFrom(...ways)), {
    minLength: token.length,
    maxLength: token.length,
  })
  fc.assert(
    fc.property(written, fc.constantFrom('"', '?a=', '?a%3d', '\n', ' '), fc.nat(70), (how, before, pad) => {
      const escaped = [...token].map((c, at) => how[at]?.(hex(c)) ?? c).join('')
      const text = `${' '.repeat(pad)}${before}${escaped}" %20\n`
      const found = scanner.scan(Buffer.from(text)).filter(({ rule }) => rule.id === github.id)
      expect(found.map((one) => [text.slice(one.start, one.end), one.value])).toEqual([[escaped, token]])
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['a long run of escapes alone', '%41'.repeat(4000)],
  ['escapes of control characters', `%00${percent(token, 3, 4)}`],
  ['signs that escape nothing', '%zz%'.repeat(4000)],
])('%s holds nothing', (_, text) => {
  expect(scanner.scan(Buffer.from(text)).filter(({ rule }) => rule.id === github.id)).toEqual([])
})

test('a password with escapes in a URL is seen once, as it is written', () => {
  const found = (text: string) =>
    scanner.scan(Buffer.from(text)).map(({ value, context }) => [value, context.encoding])
  expect(found('a http://kim:Kd%23p4Wn9@db.net/ b')).toEqual([['Kd%23p4Wn9', undefined]])
  expect(found('a http%3A%2F%2Fkim%3AKd%23p4Wn9%40db.net/ b')).toEqual([['Kd#p4Wn9', 'escapes']])
})
