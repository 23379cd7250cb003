/**
 * Which names name a secret. Decided by the words of a name, not by a substring, so that `SECRETS_DIR`, `tokenizer` and
 * `secretName` are no secrets. On the hot matching path: no imports.
 */

export type SecretKind = 'password' | 'token' | 'key' | 'secret' | 'credential' | 'connection' | 'webhook'

/** The words of an identifier in lower case: `awsSecretAccess_key-ID` → aws, secret, access, key, id. */
export function wordsOf(name: string): string[] {
  if (BEYOND_ASCII.test(name)) return wordsOfAny(name)
  const words: string[] = []
  const lower = name.toLowerCase()
  let start = -1 // of the word at hand
  for (let at = 0; at <= name.length; at++) {
    const isInside = isLetterOrDigit(lower.charCodeAt(at))
    const begins = isInside && (start < 0 || beginsWord(name, at))
    if (start >= 0 && (begins || !isInside)) words.push(lower.slice(start, at))
    if (begins) start = at
    else if (!isInside) start = -1
  }
  return words
}

/** Some letters become others of ASCII when they are made small. */
const wordsOfAny = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

const BEYOND_ASCII = /[^ -~]/

/** At a capital behind a small letter or digit, and at one behind a capital and before a small letter. */
function beginsWord(name: string, at: number): boolean {
  if (!isCapital(name.charCodeAt(at))) return false
  return !isCapital(name.charCodeAt(at - 1)) || isSmall(name.charCodeAt(at + 1))
}

const isCapital = (c: number): boolean => c >= 65 && c <= 90
const isSmall = (c: number): boolean => c >= 97 && c <= 122
const isLetterOrDigit = (c: number): boolean => isSmall(c) || isCapital(c) || (c >= 48 && c <= 57)

const set = (words: string) => new Set(words.split(' '))

/** A name that ends so is about a secret, but what it holds is a name, a place, a number or a setting. */
const ABOUT = set(
  'file files filename path paths dir directory folder name names id ids arn ref refs reference url uri urls endpoint host hostname port ttl expiry expires expiration expire lifetime age length len size count num number replicas limit limits algorithm algo alg type types kind header headers enabled disabled required policy policies version alias prompt label title placeholder message hint help description rotation template format pattern regex schema prefix suffix provider manager store class selector field column param parameter parameters hash digest sha256 md5 checksum fingerprint strength validator validation error errors status usage budget price cost scope scopes audience issuer created updated at valid invalid mode cache timeout interval seconds minutes hours days env var variable index keys names',
)
/** A name that begins so asks or tells something about a secret. */
const ASKING = set(
  'public existing has have is use uses enable enabled disable disabled max min no need needs require requires allow show hide toggle reset forgot forgotten change update generate validate verify check missing invalid wrong incorrect confirm pad eos bos unk sep cls mask next num count total prompt completion',
)
/** What may stand behind the secret word without making it something else. */
const TRAILING = set(
  'value val string text plain plaintext raw prod production dev development staging stage test old new default current primary secondary base base64 b64 decoded live main a b 1 2',
)
/** Words that make another thing of `token` and `key` right after them. */
const TOKEN_OF = set(
  'next page creation idempotency idempotent continuation pagination sync cursor start end bos eos pad unk mask sep cls special stop cancel cancellation csrf xsrf max min per new line image placeholder input output prompt completion total comment string identifier resource j',
)
const KEY_OF = set(
  'api apikey access secret private signing sign signature encryption encrypt decryption decrypt auth authentication authorization master hmac shared account storage admin root service function subscription session cookie crypto cipher aes rsa ssh pgp gpg deploy jwt license server',
)
/** Keys that are published by design. */
const PUBLIC_KEY_OF = set('public publishable anon anonymous site vapid measurement browser')
/** Words that make another thing of `pass` right after them: of a renderer, a compiler, a test, a journey. */
const PASS_OF = set(
  'render renderer shader shadow blur bloom light depth geometry effect post pre compiler optimization opt first second third single two multi next last final by bypass did does will should must can not no all any each one test tests check checks boarding ski bus season day rail movie game battle free guest hall mountain visitor high low band all track travel over under com text clear color outline output base mask copy noise forward deferred transparent opaque sub filter',
)

const PASSWORDS = set('password passwd passphrase passcode')
const JOINED: readonly (readonly [RegExp, SecretKind])[] = [
  [/^(?:smtp|imap|mail|ftp|ldap|db|sql|mysql|pg|control|bind|user|root|admin|proxy)(?:pass|pw)$/, 'password'],
  [/(?:password|passwd|passphrase)$/, 'password'],
  [/(?:secret|secrets)$/, 'secret'],
  [/(?:access|auth|api|bearer|refresh|id|session|bot|user|app|npm|git|github|gitlab)token$/, 'token'],
  [/(?:api|access|secret|private|signing|encryption|master|auth)key$/, 'key'],
  [/credentials?$/, 'credential'],
]
/** Whole names that the words would get wrong. */
const NEVER = set(
  'pwd oldpwd secretname secretkey servertokens maxtokens tokenizer secretref externalsecrets sealedsecrets tokensecret secretkeyref passwordauthentication',
)

/** What kind of secret a name names; undefined when it names none. `access_key_id` is an identifier, hence none. */
export function secretKindOf(name: string): SecretKind | undefined {
  const words = wordsOf(name)
  const whole = words.join('')
  const first = words[0]
  if (first === undefined || ASKING.has(first) || isNever(name, whole) || isSwitch(words)) return undefined
  if (/(?:connection|conn)(?:string|str)$/.test(whole)) return 'connection'
  while (words.length > 1 && (TRAILING.has(words.at(-1) ?? '') || /^\d+$/.test(words.at(-1) ?? '')))
    words.pop()
  const last = words.at(-1) ?? ''
  if (last === 'url' || last === 'webhook') return webhookOf(words)
  return ABOUT.has(last) ? undefined : kindOf(last, words)
}

export const isSecretName = (name: string): boolean => secretKindOf(name) !== undefined

/** `JWT_SECRET_KEY`, `jwt.signing-key`: a key that signs web tokens. */
export const isJwtSecretName = (name: string): boolean => isSecretName(name) && /jwt|signing/i.test(name)

/** A name whose value says where a secret is, and never is one: `DB_PASSWORD_FILE`, `secretName`, `TOKEN_ARN`. */
export function isReferenceName(name: string): boolean {
  const words = wordsOf(name)
  const whole = words.join('')
  return (
    REFERENCES.has(words.at(-1) ?? '') ||
    /^(?:existing(?:\w+)?secret\w*|\w*(?:kube|k8s|kubernetes)secret|secretref|secretname)$/.test(whole) ||
    // In camel case alone, see `isNever`.
    (whole === 'secretkey' && isNever(name, whole)) ||
    FILE_OF_KAFKA.test(whole)
  )
}

/** A file in the folder that the image is given: https://docs.confluent.io/platform/current/installation/docker/config-reference.html */
const FILE_OF_KAFKA = /ssl(?:keystore|key|truststore)credentials$/

const REFERENCES = set(
  'file files filename path paths dir directory folder name arn ref refs reference id alias variable var',
)

/** `LOGIN_USE_ID_TOKEN`, `FallbackToPassword` and `ClusterEncryptSecrets` say what is done with one; `ONE_TIME_USE_TOKEN` is one. */
const isSwitch = (words: readonly string[]): boolean =>
  (words.at(-2) === 'to' && /^(?:fallback|back)$/.test(words.at(-3) ?? '')) ||
  words.some((word, at) => word === 'use' && at < words.length - 1 && !USED_SO.has(words[at - 1] ?? '')) ||
  (words.at(-1) === 'secrets' && DONE_TO_SECRETS.has(words.at(-2) ?? ''))

const USED_SO = set('time single multi re one of in')
const DONE_TO_SECRETS = set('encrypt decrypt mount sync load read list mask scan exclude include inherit')

// `secretKey` in camel case is ExternalSecret's name of a key; `SECRET_KEY` is Django's secret. Likewise `TOKEN_SECRET`.
const isNever = (name: string, whole: string) =>
  NEVER.has(whole) && !(/^(?:secretkey|tokensecret)$/.test(whole) && /^[A-Z]|[^A-Za-z0-9]/.test(name))

function kindOf(last: string, words: readonly string[]): SecretKind | undefined {
  const before = words.at(-2) ?? ''
  // `issecret=true` says of a variable that it holds one.
  if (last === 'issecret') return undefined
  if (PASSWORDS.has(last)) return 'password'
  if (last === 'pass' || last === 'pw') return before === '' || PASS_OF.has(before) ? undefined : 'password'
  if (last === 'pwd') return words.length > 1 ? 'password' : undefined
  // The mark by which .NET names a publisher.
  const isPublisher = before === 'key' && words.includes('public')
  if (last === 'token') return TOKEN_OF.has(before) || isPublisher ? undefined : 'token'
  if (last === 'bearer' || last === 'jwt') return 'token'
  if (last === 'pat') return words.length > 1 ? 'token' : undefined
  if (last === 'key') return keyOf(words)
  if (words.some((word) => PUBLIC_KEY_OF.has(word))) return undefined
  return JOINED.find(([pattern]) => pattern.test(last))?.[1]
}

function keyOf(words: readonly string[]): SecretKind | undefined {
  if (words.some((word) => PUBLIC_KEY_OF.has(word))) return undefined
  const of = words.at(-2) ?? ''
  // A browser's storage has keys too.
  if (of === 'storage' && !words.some((word) => /^(?:azure|account|blob)$/.test(word))) return undefined
  // A service keeps it, and gives nobody more than its id; `KMS_SECRET_KEY` is a key to the service.
  if (/^(?:crypto|encryption)$/.test(of) && words.some((word) => /^(?:kms|cmek|cmk)$/.test(word)))
    return undefined
  return KEY_OF.has(of) ? 'key' : undefined
}

const webhookOf = (words: readonly string[]): SecretKind | undefined =>
  words.includes('webhook') &&
  words.some((word) => word === 'slack' || word === 'discord' || word === 'teams')
    ? 'webhook'
    : undefined
