/**
 * Texts in which rules have something to say: tokens of every kind, half tokens, keys in armour, encoded blocks, long
 * lines, and the punctuation that decides where a token begins and ends.
 */
import fc from 'fast-check'
import type { SecretRule } from '../../patterns/rule.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { type Draw, drawFrom, exampleOf, lineWith } from './example.ts'

const withFormat = secrets.filter((rule) => rule.formats.length > 0)

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const BASE64 = `${LETTERS}+/`

const drawn = (draw: Draw, alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet[draw(alphabet.length)]).join('')

/** A rule with a format, and the seed of one of its tokens. */
const kind = fc.record({ rule: fc.constantFrom(...withFormat), seed: fc.nat(999) })
const tokenOf = ({ rule, seed }: { rule: SecretRule; seed: number }) => exampleOf(rule, seed)

const lineOf = (chosen: { rule: SecretRule; seed: number }) => lineWith(chosen.rule, tokenOf(chosen))

export const token = kind.map(tokenOf)
const tokenLine = kind.map(lineOf)

const halfToken = fc
  .tuple(token, fc.nat(), fc.boolean())
  .map(([text, at, head]) =>
    head ? text.slice(0, at % (text.length + 1)) : text.slice(at % (text.length + 1)),
  )

/** Between tokens: what begins and ends them, and what escapes them. */
const separator = fc.constantFrom(
  ...['\n', '\n', '\n', '\r\n', ' ', '"', "'", '=', ': ', ';', ',', '\\n', '%3D', '\\u003d', '\\x3d', '%'],
  ...[
    '\\',
    '//',
    '<',
    '>',
    '</',
    '(',
    ')',
    '\t',
    '.',
    '-',
    '_',
    '~',
    'x',
    'A',
    '7',
    '\0',
    '\u00fc',
    '|',
    '@',
  ],
)

const WORDS = [
  'password',
  'api_key = ',
  'secretKey',
  'Token: ',
  'export ',
  'db',
  'pwd=',
  'client_secret',
  'key',
]
const word = fc.oneof(
  fc.constantFrom(...WORDS),
  kind.map(({ rule }) => rule.near?.[0] ?? rule.provider),
  fc.nat(9999).map((n) => `word${n}`),
)

const assignment = fc.nat(99).map((seed) => {
  const draw = drawFrom(seed)
  const value = drawn(draw, LETTERS, 8 + draw(20))
  const forms = [
    `dbPassword = "${value}"`,
    `<key>apiSecret</key>\n<string>${value}</string>`,
    `access_token:\n  "${value}"`,
    `set_password(\n"${value}")`,
    `postgres://app:${value}@db.internal:5432/app`,
    `PASSWORD=${value}`,
    `--password ${value}`,
    `{"secret_key":"${value}","x":1}`,
    `password: str = "${value}"`,
  ]
  return forms[draw(forms.length)]!
})

const armour = fc.record({ seed: fc.nat(99), lines: fc.integer({ min: 1, max: 12 }), odd: fc.nat(7) })
const privateKey = armour.map(({ seed, lines, odd }) => {
  const draw = drawFrom(seed)
  const label = ['RSA ', '', 'EC ', 'OPENSSH '][draw(4)]
  const count = odd === 0 ? lines * 14 : lines
  const joint = odd === 1 ? '\\n' : odd === 2 ? '\r\n' : '\n'
  const body = Array.from({ length: count }, () => drawn(draw, BASE64, 64))
  const tail = odd === 3 ? [] : [`-----END ${label}PRIVATE KEY-----`]
  return [`-----BEGIN ${label}PRIVATE KEY-----`, ...body, ...tail].join(joint) + joint
})

const encoded = fc
  .record({ inner: tokenLine, width: fc.constantFrom(0, 0, 60, 64, 76), hex: fc.boolean(), pad: fc.nat(500) })
  .map(({ inner, width, hex, pad }) => {
    const text = `${'some words first, '.repeat(pad >> 5)}${inner}`
    const run = Buffer.from(text, 'latin1').toString(hex ? 'hex' : 'base64')
    return width === 0 ? run : (run.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? run)
  })

/** With some characters escaped, as URLs and JSON do. */
const escaped = fc.tuple(tokenLine, fc.nat(99), fc.nat(2)).map(([line, seed, form]) => {
  const draw = drawFrom(seed)
  const hex = (c: string) => c.charCodeAt(0).toString(16).padStart(2, '0')
  const written = (c: string) => ['%', '\\x', '\\u00'][form]! + hex(c)
  return line.replace(/[^\n]/g, (c) => (draw(form === 0 ? 4 : 9) === 0 ? written(c) : c))
})

const longLine = fc.tuple(fc.integer({ min: 300, max: 2600 }), fc.nat(99)).map(([length, seed]) => {
  const draw = drawFrom(seed)
  let text = ''
  while (text.length < length) text += `${drawn(draw, LETTERS, 1 + draw(9))} `
  return text
})

const putty = fc.nat(99).map((seed) => {
  const draw = drawFrom(seed)
  const lines = Array.from({ length: 4 }, () => drawn(draw, BASE64, 64)).join('\n')
  return `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nPublic-Lines: 1\nAAAA\nPrivate-Lines: 4\n${lines}\nPrivate-MAC: 00\n`
})

/** Keys without armour: a JSON Web Key, on a line or over several, and the base64 of a DER sequence. */
const bareKey = fc.record({ seed: fc.nat(99), form: fc.nat(3) }).map(({ seed, form }) => {
  const draw = drawFrom(seed)
  const joint = form === 0 ? '\n  ' : ''
  const members = [
    '"kty":"RSA"',
    `"n":"${drawn(draw, LETTERS, 342)}"`,
    '"e":"AQAB"',
    `"d":"${drawn(draw, LETTERS, 342)}"`,
  ]
  if (form < 3) return `{${joint}${members.join(`,${joint}`)}}`
  const der = Buffer.from([0x30, 0x82, 4, 0xa4, 2, 1, 0, 2, 0x82, 1, 1, 0])
  return Buffer.concat([der, Buffer.from(drawn(draw, LETTERS, 1180))]).toString('base64')
})

/** A piece of text in latin1. */
export const piece = fc.oneof(
  { weight: 4, arbitrary: tokenLine },
  { weight: 3, arbitrary: token },
  { weight: 2, arbitrary: halfToken },
  { weight: 8, arbitrary: separator },
  { weight: 3, arbitrary: word },
  { weight: 2, arbitrary: assignment },
  { weight: 1, arbitrary: privateKey },
  { weight: 1, arbitrary: encoded },
  { weight: 1, arbitrary: escaped },
  { weight: 1, arbitrary: longLine },
  { weight: 1, arbitrary: putty },
  { weight: 1, arbitrary: bareKey },
)

/** A text of such pieces, as bytes. */
export const text = (pieces: number) =>
  fc.array(piece, { maxLength: pieces }).map((all) => Buffer.from(all.join(''), 'latin1'))
