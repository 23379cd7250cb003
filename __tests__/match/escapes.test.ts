/** Tokens behind and inside the escapes of languages, and in hexadecimal: found, and named at the text that holds them. */
import { secrets } from '../../patterns/secrets/index.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { exampleOf } from '../support/example.ts'

const github = secrets.find((rule) => rule.id === 'github-classic-token')!
const token = exampleOf(github, 1)
const scanner = new Scanner(secrets)
const hex = (text: string) => Buffer.from(text).toString('hex')
const base64 = (text: string) => Buffer.from(text).toString('base64')

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
]

test.each(cases)('%s', (_, text, named, encoding) => {
  const found = scanner.scan(Buffer.from(text)).filter(({ rule }) => rule.id === github.id)
  expect(found.map((one) => [text.slice(one.start, one.end), one.value, one.context.encoding])).toEqual([
    [named, token, encoding],
  ])
})
