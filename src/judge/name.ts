/** What the name says that a value is given to, as named features. */
import { isReferenceName, secretKindOf, wordsOf } from '../practices/secrets/secret-name.ts'
import { remembered } from '../remembered.ts'

export function nameFeatures(written: string, value: string): string[] {
  const features = [...featuresOf(written)]
  if (repeats(plainName(written), value)) features.push('value repeats its name')
  return features
}

const featuresOf = remembered((written): readonly string[] => {
  const name = plainName(written)
  const words = wordsOf(name)
  return [
    `name of ${nameKind(name)}`,
    `name begins with ${words[0] ?? 'none'}`,
    ...MARKS.filter(([, test]) => test(name, words)).map(([mark]) => `name ${mark}`),
    ...(isReferenceName(name) && !/key$/i.test(name) ? ['name of a place'] : []),
    ...(/^identified by$/i.test(written) ? [SET_BY_SQL] : []),
  ]
})

/** Set by hand (weigh.ts): a statement that says so sets a password, whatever it is. */
export const SET_BY_SQL = 'name is that of SQL for a password'

/** `secretKindOf` is strict; where it sees nothing, what the name ends with or holds still tells. */
export const nameKind = remembered((written): string => {
  const name = plainName(written)
  const kind = secretKindOf(name)
  if (kind) return `a ${kind}`
  const last = LOOSE.find(({ atEnd }) => atEnd.test(name))
  if (last) return `perhaps a ${last.kind}`
  const inside = LOOSE.find(({ anywhere }) => anywhere.test(name))
  return inside ? `something about a ${inside.kind}` : 'another thing'
})

/** SQL's and PowerShell's words for what a password is. */
const plainName = (name: string): string =>
  /^(?:identified by|convertto-securestring|-?passin|-?passout|_?pass|(?:\w+\.)*login)$/i.test(name)
    ? 'password'
    : name

const KINDS: readonly (readonly [string, string])[] = [
  ['header', '(?:^|[^a-z])(?:proxy-)?authorization'],
  ['password', 'pass(?:word|wd|wort|phrase|code)s?(?:\\d+|[_-]?confirm(?:ation)?)?|pswd|pwd'],
  ['pass', '(?:^|[^a-z]|[a-z](?=P))pass|(?:^|[^a-z])pw|passes'],
  ['one-time password secret', '[th]?otp(?:\\.new)?|otp_?secret'],
  ['salt', 'salt|nonce'],
  ['secret', 'secrets?(?:_?key)?'],
  ['token', 'tokens?|bearer|jwt|psk'],
  ['key', 'key'],
  ['credential', 'creds?|credentials?'],
  ['login', 'auth(?!or(?!i[sz]))'],
]
const LOOSE = KINDS.map(([kind, pattern]) => ({
  kind,
  atEnd: new RegExp(`${pattern}\\W*$`, 'i'),
  anywhere: new RegExp(pattern, 'i'),
}))

const MARKS: readonly (readonly [string, (name: string, words: readonly string[]) => boolean])[] = [
  ['is one word', (_, words) => words.length === 1],
  ['is long', (_, words) => words.length >= 5],
  ['is in capitals', (name) => /^[A-Z][A-Z0-9_]+$/.test(name)],
  ['is dotted', (name) => name.includes('.')],
  ['is a flag', (name) => name.startsWith('-')],
  ['asks or tells', (_, words) => ASKING.test(words[0] ?? '') || ASKING.test(words[1] ?? '')],
  ['is of text to show', (_, words) => words.some((word) => SHOWN.test(word))],
  ['is of a setting', (_, words) => SETTING.test(words.at(-1) ?? '')],
  [
    'is of a hash',
    (name) =>
      /hash(?![_-]?(?:salt|secret|key))|digest|checksum|sha\d|md5|integrity|fingerprint|etag/i.test(name),
  ],
  [
    'is of something public',
    (name) => /pub(?:lic|lishable)?[_-]?key|public|csrf|xsrf|authenticity|sitekey|site_key/i.test(name),
  ],
  [
    'is of a test',
    (_, words) => words.some((word) => /^(?:test|fake|mock|dummy|example|invalid|wrong|bad)$/.test(word)),
  ],
]
const ASKING =
  /^(?:is|has|have|use|no|need|needs|require|requires|allow|show|hide|reset|forgot|get|check|verify|validate|missing|invalid|wrong|max|min|num|next|assert|expect|on|with|by|to|create|generate|parse|find|t|describe|it|test)$/
const SHOWN =
  /^(?:label|title|placeholder|message|msg|hint|help|text|description|prompt|error|caption|tooltip|button|mandatory|invalid|translation)$/
const SETTING =
  /^(?:type|kind|mode|policy|length|len|size|count|limit|ttl|expiry|expires|timeout|age|field|param|parameter|header|prefix|suffix|format|pattern|regex|provider|method|scheme|strategy|algorithm|version|status|enabled|disabled|required|index|class|store|manager|service|server|endpoint|host|name|id|file|path|dir|url|uri|domain|env|var|column|table|schema|code|state|action|event|group|role|user|info|data|options|config|item|list|map|callback|handler|validator)s?$/

const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')

const repeats = (name: string, value: string): boolean =>
  letters(value) !== '' && (letters(name).includes(letters(value)) || letters(value) === letters(name))
