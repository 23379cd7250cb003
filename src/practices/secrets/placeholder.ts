/**
 * Values that stand where a secret would be. Two kinds decide differently: a syntactic placeholder can never be a value and
 * passes everywhere; a lexical one ("changeme") is what runs when nobody changes it. On the hot matching path: no imports.
 */

/** `syntactic` passes everywhere, `documented` too, `lexical` only where a template is meant to be filled in. */
export type Placeholder = 'syntactic' | 'documented' | 'lexical'

/** What kind of placeholder a value is; undefined for a value. */
export function placeholderOf(value: string): Placeholder | undefined {
  const text = value.trim()
  if (isSyntactic(text)) return 'syntactic'
  if (isDocumented(text)) return 'documented'
  return isLexical(text) ? 'lexical' : undefined
}

const NOTHING =
  /^(?:null|nil|none|undefined|nan|n\/?a|true|false|yes|no|on|off|-+|\*+|\?+|\.+|_+|#+|0+|1+)?$/i
/** Anywhere in the value: something else writes it before it is used. */
const SUBSTITUTION =
  /\$\{[^}]*\}|\$\([^)]*\)|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|<%[\s\S]*?%>|#\{[^}]*\}|<\/?[A-Za-z][\w .:/|'-]*>|\[\[.*\]\]/
/**
 * The whole value: `$VAR`, Argo CD's `$secret:key`, `%VAR%`, `$text$`, `@VAR@`, `__VAR__`, `[text]`, `{text}`, a command in backticks, Grafana's
 * `$__env{VAR}`, Azure's `@Microsoft.KeyVault(…)`, Terraform's `var.name` in quotes, and parameters of Symfony with what is put to them: `%env(VAR)%`,
 * `%kernel.project_dir%/private.pem`.
 */
const REFERENCE =
  /^(?:\$[A-Za-z_]\w*|\$[a-z][a-z\d-]+:[a-z][\w.-]+|\$env:\w+|%\w|%[A-Za-z_][\w.]*(?:\([\w:.-]+\))?%(?:\/[\w./-]*)?|\$__\w+\{[^}]*\}|`[^`]+`|\$[A-Za-z]+\$|@{1,2}[A-Za-z_][\w.]*@{1,2}|__[A-Za-z]\w*__|\[[^\]]*\]|\{[\w .-]*\}|<[^<>]*>|(?:var|local|module|data)\.[a-z_][\w.]*|@Microsoft\.(?:KeyVault|AppConfiguration)\([^()]*\))$/i
/** The whole value too: `##DB_PASSWORD##`, `!!!SET SECRET_KEY!!!`. `!!!CHANGE_ME!!!` is not written by anything else. */
const DELIMITED = /^([!#%^~|=])\1+ ?(?![A-Z_ ]*CHANGE)[A-Z][A-Z\d_ .-]*[A-Z\d] ?\1{2,}$/
/** What makes values for the templates of Azure's quickstarts: https://github.com/Azure/azure-quickstart-templates */
const GENERATED = /^GEN-(?:PASSWORD|UNIQUE|GUID|SSH-PUB-KEY)(?:-\d+)?$/
/** Masks: a run of one character that people type for "something", with or without a prefix before it. */
const MASK = /([xX*•#.])\1{4,}|\.\.\.|…/

/** The armour of a key with nothing in it. */
const EMPTY_ARMOUR = /^-----BEGIN [A-Z0-9 ]+-----(?:\s|\\n|\.)*-----END [A-Z0-9 ]+-----\s*$/

/** What tokens of a kind begin with, and no more: `sk-proj-`. */
const PREFIX_ALONE = /^[A-Za-z]{2,8}(?:[-_][A-Za-z]{2,8})?[-_]$/

export const isSyntactic = (value: string): boolean =>
  NOTHING.test(value) ||
  PREFIX_ALONE.test(value) ||
  SUBSTITUTION.test(value) ||
  REFERENCE.test(value) ||
  DELIMITED.test(value) ||
  GENERATED.test(value) ||
  MASK.test(value) ||
  EMPTY_ARMOUR.test(value) ||
  /^([^A-Za-z0-9]|[xX])\1*$/.test(value)

// Joined from parts, so that no scanner takes this file for a leak.
const AWS_ID = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')
const AWS_SECRETS = [
  ['wJalrXUtnFEMI', '/K7MDENG/', 'bPxRfiCY', 'EXAMPLEKEY'].join(''),
  ['je7MtGbClwBF', '/2Zp9Utk/', 'h3yCo8nvb', 'EXAMPLEKEY'].join(''),
]
const STRIPE_KEYS = ['test', 'live'].map((mode) => ['sk', mode, '4eC39HqLyjWD' + 'arjtT1zdp7dc'].join('_'))
/** Credentials of the examples in RFC 4226, 5849, 6238, 6749, 6750, 7617, 7616 and the MAC tokens' draft; every library's tests have them. */
const RFC_SECRETS = [
  ['kkk9d7dh', '3k39sjv7'],
  ['9djdj82h', '48djs9d2'],
  ['j49sk3', 'j29djd'],
  ['dh893h', 'dasih9'],
  ['dpf43f3p', '2l4k3l03'],
  ['kd94hf93', 'k423kf44'],
  ['nnch734d', '00sl2jdk'],
  ['pfkkdhi9', 'sl3r4s00'],
  ['hh5s93j4', 'hdidpola'],
  ['hdhd0244', 'k9j7ao03'],
  ['2YotnFZFEjr1', 'zCsicMWpAA'],
  ['tGzv3JOkF0XG', '5Qx2TlKWIA'],
  ['SplxlOBeZQQY', 'bYS6WxSbIA'],
  ['czZCaGRSa3F0', 'MzpnWDFmQmF0M2JW'],
  ['czZCaGRSa3F0', 'Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3'],
  ['7Fjfp0ZBr1Kt', 'DRbnfVdmIw'],
  ['gX1f', 'Bat3bV'],
  ['s6Bh', 'dRkqt3'],
  ['A3dd', 'j3w'],
  ['mF_9.B5', 'f-4.1JqM'],
  ['vF9d', 'ft4qmT'],
  ['h480dj', 's93hd8'],
  ['jd93dh', '9dh39D'],
  ['adijq39j', 'dlaska9asud'],
  ['QWxhZGRpbjpv', 'cGVuIHNlc2FtZQ=='],
  ['dGVzdDox', 'MjPCow=='],
  ['dcd98b7102dd2f0e', '8b11d0f600bfb0c093'],
  // The twenty digits of RFC 4226 and 6238 in base32.
  ['GEZDGNBVGY3TQOJQ', 'GEZDGNBVGY3TQOJQ'],
].map((parts) => parts.join(''))
/** Of the local emulator: https://learn.microsoft.com/en-us/azure/storage/common/storage-connect-azurite */
const AZURITE_KEY = [
  'Eby8vdM02xNOc',
  'qFlqUwJPLlmEtlCDX',
  'J1OUzFT50uSRZ6IFs',
  'uFq2UVErCz4I6tq/K',
  '1SZFPTOtr/KBHBeksoGMGw==',
].join('')
const EMULATED = [AZURITE_KEY, `AccountKey=${AZURITE_KEY}`]
/** Every project of Unity is made with it, in ProjectSettings.asset. */
// keysweep:allow secret-generic-assignment the same in every project of Unity, and opens none
const UNITY_PASSCODE = ['frAQBc8Wsa1x', 'VPfvJcrgRYwT', 'iizs2trQ'].join('')
const IN_FULL = [
  AWS_ID,
  UNITY_PASSCODE,
  ...EMULATED,
  ...AWS_SECRETS,
  ...STRIPE_KEYS,
  ...RFC_SECRETS,
  '123456789012',
  '012345678901',
]
const DOCUMENTED = new Set(IN_FULL.flatMap((text) => [text, btoa(text), btoa(text + '\n')]))

/** The sample of https://jwt.io: John Doe, whatever key signed it. */
const JWT_SAMPLE = btoa('{"sub":"1234567890","name":"John Doe"').replace(/=+$/, '').slice(0, -1)
/** What every local Supabase runs with: https://supabase.com/docs/guides/self-hosting/docker */
const JWT_LOCAL = /"iss": ?"supabase-demo"/

/**
 * "Hello!" and four bytes in base32, with which every explanation of one-time passwords begins, whatever is put behind it:
 * https://github.com/google/google-authenticator/wiki/Key-Uri-Format#examples
 */
export const isSampleOtp = (value: string): boolean => /^JBSWY3DPEHPK3PXP[A-Z2-7]{0,16}=*$/.test(value)

/** Examples that vendors print in their documentation. Exact match only: a changed character makes a secret of it. */
export const isDocumented = (value: string): boolean =>
  DOCUMENTED.has(value) || (value.startsWith('eyJ') && isSample(value.split('.')[1] ?? ''))

const isSample = (payload: string): boolean =>
  payload.startsWith(JWT_SAMPLE) || JWT_LOCAL.test(decoded(payload))

function decoded(payload: string): string {
  try {
    return atob(payload.replace(/-/g, '+').replace(/_/g, '/'))
  } catch {
    return ''
  }
}

/** One of these words alone says that the value is to be replaced. */
const MARKERS = new Set(
  'change changeme changeit changethis replace replaceme your yours insert placeholder example examples sample dummy todo fixme fake enter put here goes redacted removed hidden masked fill fillme fillin setme update updateme somevalue mock tbd notreal not-a-real required optional foo bar foobar baz'.split(
    ' ',
  ),
)
/** A value of nothing but these words is no value either. */
const PLAIN_WORDS = new Set(
  'a an the my some any our this that is it to of in for and or please use me default dev development local test testing staging prod production secret secrets supersecret super very strong long random secure safe private public password passwd passphrase pass pw pwd key keys token tokens api jwt auth access refresh client user username admin root db database mysql postgres redis session cookie signing encryption string value text generated goes make at least characters chars fallback app service server account email name id with'.split(
    ' ',
  ),
)

/** Words of a value, with one blank between them, that say who gives it, or how it is made. */
const SAYS_WHENCE =
  /\b(?:set|given|provided?|supplied|injected|stored?|kept|comes?|loaded|read|overwritten|overridden|filled|generated?|see|ask|use)(?: (?:in|via|at|by|from|with|during|on|through|the|your|me|it|an?))* (?:env|environment|vault|keychain|ci|pipeline|runtime|deploy(?:ment|time)?|startup|openssl|secrets?|secretsmanager|keyvault|ssm|doppler|infisical)\b|\b(?:set me|(?:to|will) be (?:set|filled|provided|injected|generated|defined|replaced|overwritten|overridden)|openssl rand|do ?nt use|do not use)\b/

/** Words in place of a value: `changeme`, `your-api-key-here`, `some client secret here`, `set-via-env`. */
export function isLexical(value: string): boolean {
  const words = value
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  if (words.length === 0) return false
  const marked = words.some((word) => MARKERS.has(word))
  if (marked || SAYS_WHENCE.test(words.join(' '))) return !hasRandomPart(value)
  const plain = words.every((word) => PLAIN_WORDS.has(word))
  return plain && value.replace(/[^0-9]/g, '').length <= 4
}

/** A stretch that no word explains: sixteen letters and digits of which several of each are mixed. */
function hasRandomPart(value: string): boolean {
  return (value.match(/[A-Za-z0-9+/]{16,}/g) ?? []).some(
    (part) => (part.match(/\d/g)?.length ?? 0) >= 3 && new Set(part).size >= 10 && /[A-Za-z]/.test(part),
  )
}
