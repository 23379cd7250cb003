/** What a value looks like by itself, as named features. */
import { isLexical } from '../practices/secrets/placeholder.ts'
import { strengthOf } from '../practices/secrets/strength.ts'
import { remembered } from '../remembered.ts'
import { lettersOf, wordiness } from './letters.ts'

export const valueFeatures = remembered((value): readonly string[] => {
  const shape = shapeOf(value)
  const drawn = drawnness(value)
  return [
    `value is ${shape}`,
    `value is ${drawn}`,
    `value is ${shape}, ${drawn}`,
    `value has ${lengthOf(value)}`,
    `value is ${drawn} of ${lengthOf(value)}`,
    ...MARKS.filter(([, test]) => test(value)).map(([name]) => `value ${name}`),
    ...new Set(wordsIn(value).map((word) => HAS_WORD + word)),
  ]
})

/** Before a word that the value has; such a feature is weighed, and never shown. */
export const HAS_WORD = 'value has the word '

const wordsIn = (value: string): string[] =>
  lettersOf(value).filter(({ length }) => length >= SHORTEST_WORD && length <= LONGEST_WORD)

/** Shorter ones stand in drawn values too. */
const SHORTEST_WORD = 4
const LONGEST_WORD = 16

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['all digits', /^[\d.,-]+$/],
  ['a UUID', /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i],
  ['a hexadecimal number', /^0x[0-9a-f]+$/i],
  ['hexadecimal', /^(?=.*\d)(?:[0-9a-f-]{8,}|[0-9A-F-]{8,})$/],
  ['base32', /^(?=.*[2-7])[A-Z2-7]{16,}=*$/],
  ['a small word', /^[a-z]+$/],
  ['a capital word', /^[A-Z]+$/],
  ['a Word', /^[A-Z][a-z]+$/],
  ['camelCase', /^[a-z]+(?:[A-Z][a-z]*)+$/],
  ['TitleCase', /^(?:[A-Z]+[a-z]+){2,}$/],
  ['letters', /^[A-Za-z]+$/],
  ['a word and digits', /^[a-z]+\d{1,4}$/],
  ['a Word and digits', /^[A-Z][a-z]+\d{1,4}$/],
  ['a word, digits and signs', /^[A-Za-z]+[\d@!#$_.-]+$/],
  ['letters and digits', /^[A-Za-z0-9]+$/],
  ['snake_case', /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/],
  ['CONSTANT_CASE', /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/],
  ['kebab-case', /^[A-Za-z][a-z0-9]*(?:-[A-Za-z0-9]+)+$/],
  ['dotted', /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+$/],
  ['a word of the programming language', /^[A-Za-z_$][\w$]*(?:::|->|\?\.)/],
  ['base64', /^[A-Za-z0-9+/]+={0,2}$/],
  ['base64url', /^[\w-]+={0,2}$/],
  ['beyond ASCII', /[^\x20-\x7e]/],
  ['words with blanks', /\s/],
  ['letters, digits and signs', /^(?=.*[A-Za-z])(?=.*\d)/],
]

const shapeOf = (value: string): string => SHAPES.find(([, shape]) => shape.test(value))?.[0] ?? 'signs'

/** Drawn at random, or written by somebody. */
export const drawnness = remembered((value): string => {
  const strength = strengthOf(value)
  if (strength.kind === 'weak') return 'weak'
  const wordy = wordiness(value)
  if (strength.kind === 'random')
    return wordy !== undefined && wordy > 4.1 && !/^[0-9a-f-]+$/i.test(value) ? 'random or not' : 'random'
  if (wordy === undefined) return 'short of letters'
  return wordy < 3.4
    ? 'unlike words'
    : wordy < 3.9
      ? 'hardly like words'
      : wordy < 4.5
        ? 'like words'
        : 'words'
})

function lengthOf(value: string): string {
  const { length } = value
  const bound = [5, 7, 11, 15, 23, 39, 63, 127].find((most) => length <= most)
  return bound === undefined ? 'more than 127 characters' : `at most ${bound} characters`
}

const MARKS: readonly (readonly [string, (value: string) => boolean])[] = [
  ['has words to be replaced', isLexical],
  ['says that it is an example', (v) => /example|sample|dummy|fake|placeholder|changeme|todo/i.test(v)],
  ['says your or my', (v) => /(?:^|[^a-z])(?:your|my|some|insert|enter|put)(?=[^a-z]|[A-Z])/i.test(v)],
  ['speaks of a test', (v) => /test|mock|stub|demo/i.test(v)],
  ['speaks of a password', (v) => /pass|pwd|secret|token|key|credential|auth/i.test(v)],
  [
    'is a known default',
    (v) => /^(?:admin|root|guest|postgres|mysql|welcome|qwerty|letmein|oracle|redis)(?![a-z]{2})/i.test(v),
  ],
  ['is a series', (v) => /0123|1234|abcd|qwer|asdf|aaaa|xxxx|(.)\1\1\1/i.test(v)],
  ['is an expression', isExpression],
  [
    'is a path',
    (v) =>
      /^(?:\.{0,2}|~|[A-Za-z]:|\/?[\w.-]+)[\\/][\w./\\-]*$/.test(v) &&
      !/[+=]/.test(v) &&
      !/\d.*\d.*\d/.test(v),
  ],
  ['is a file name', (v) => FILE_NAME.test(v)],
  [
    'is an address',
    (v) => /^[a-z][a-z0-9+.-]{1,14}:\/|^(?:urn|arn|vault|op|ref|env|secretsmanager|ssm|mailto):/i.test(v),
  ],
  ['is an e-mail address', (v) => /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(v)],
  ['is a host', (v) => /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|local|dev|internal)(?::\d+)?$/i.test(v)],
  ['is a type', (v) => TYPE.test(v)],
  ['has a format sign', (v) => /%[sdvq@]|%\(\w+\)s|\{\d?\}|\\[()dws]|\[\^?[a-z0-9]-/i.test(v)],
  ['has markup', (v) => /<\/?\w|&\w+;|\*\*|`/.test(v)],
  ['ends in punctuation', (v) => /[:,.?!)]$/.test(v)],
  ['has two cases and digits', (v) => /[a-z]/.test(v) && /[A-Z]/.test(v) && /\d/.test(v)],
  ['has several digits', (v) => (v.match(/\d/g)?.length ?? 0) >= 3],
  ['has a sign that passwords have', (v) => /[@!#$%^&*?]/.test(v)],
  ['hides a user and a password', (v) => hidden(v)?.strength === 'strong'],
  ['hides a user and a weak password', (v) => hidden(v)?.strength === 'weak'],
  ['is many words', (v) => lettersOf(v).length >= 4],
]

const FILE_NAME =
  /\.(?:json|ya?ml|toml|pem|crt|cer|key|txt|cfg|conf|ini|env|py|jsx?|tsx?|mjs|go|rb|java|php|html?|css|md|sh|exe|dll|xml|svg|png)$/i
const TYPE =
  /^(?:str|string|int|integer|bool|boolean|bytes?|char|number|any|object|void|text|buffer|option|optional|list|map|array|uint8array|secretstr|varchar|unknown|never|nil|self|this|null|undefined|none|true|false|date|long|double|float|symbol|function|error|type|fieldstring|keyof)\b/i

function isExpression(value: string): boolean {
  return (
    /\w\(|\)\s*[.;]|\$\{|\{\w|=>|\w\[\w|^&\w|^[!*]\w|\s[+*/&|?]\s/.test(value) ||
    /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+(?:[[(].*)?$/.test(value)
  )
}

/** Basic credentials (RFC 7617): base64 of `user:password`. */
function hidden(value: string): { strength: 'strong' | 'weak' } | undefined {
  if (!/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) return undefined
  const [, password] =
    /^[\x20-\x7e]{0,80}?:([\x20-\x7e]+)$/.exec(Buffer.from(value, 'base64').toString('latin1')) ?? []
  if (password === undefined) return undefined
  return { strength: strengthOf(password).kind === 'weak' || isLexical(password) ? 'weak' : 'strong' }
}
