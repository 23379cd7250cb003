import { base62, base64, digits, type Format, hex, oneOf, run } from '../format.ts'
import { NEVER_COMMIT } from '../provider.ts'
import type { SecretRule } from '../rule.ts'

const OUT_OF_CODE = {
  document: 'S3',
  line: 22,
  practice: 'Give every credential through the environment, none in code.',
} as const

const shared = {
  kind: 'secret',
  provider: 'Any provider',
  formats: [],
  docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
} as const

const hash64 = (min: number, max = min) =>
  run('./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', min, max)

/**
 * By the id between the dollars, with salt and hash: crypt(5); `apr1` is Apache's, of htpasswd. Too short to be searched for
 * without a user before it.
 */
const CRYPT: readonly (readonly [string, ...Format])[] = [
  ['6', hash64(1, 16), '$', hash64(86)],
  ['5', hash64(1, 16), '$', hash64(43)],
  ['1', hash64(1, 8), '$', hash64(22)],
  ['apr1', hash64(1, 8), '$', hash64(22)],
  ['y', hash64(1, 8), '$', hash64(1, 64), '$', hash64(43)],
]

const WITHOUT_USER: readonly Format[] = [
  ['$6$rounds=', digits(3, 9), '$', hash64(1, 16), '$', hash64(86)],
  ['$5$rounds=', digits(3, 9), '$', hash64(1, 16), '$', hash64(43)],
  [oneOf('$2y$', '$2a$', '$2b$'), digits(2), '$', hash64(53)],
  // Of phpass in WordPress and phpBB: https://www.openwall.com/phpass/
  [oneOf('$P$B', '$P$9', '$H$9'), hash64(30)],
]

/** In the string form of https://github.com/P-H-C/phc-string-format, and as passlib writes it before there was one. */
const PHC: readonly Format[] = [
  [
    oneOf('$argon2id$v=', '$argon2i$v=', '$argon2d$v='),
    digits(1, 2),
    '$m=',
    digits(1, 8),
    ',t=',
    digits(1, 4),
    ',p=',
    digits(1, 3),
    '$',
    base64(11, 64),
    '$',
    base64(22, 128),
  ],
  [
    '$scrypt$ln=',
    digits(1, 2),
    ',r=',
    digits(1, 3),
    ',p=',
    digits(1, 3),
    '$',
    base64(11, 64),
    '$',
    base64(22, 128),
  ],
  [
    oneOf('$pbkdf2-sha512$', '$pbkdf2-sha256$', '$pbkdf2$'),
    digits(1, 8),
    '$',
    hash64(6, 96),
    '$',
    hash64(27, 86),
  ],
]

/** Of Django (docs.djangoproject.com/en/5.2/topics/auth/passwords) and of Werkzeug (werkzeug.palletsprojects.com/en/stable/utils). */
const FRAMEWORKS: readonly Format[] = [
  [oneOf('pbkdf2_sha256$', 'pbkdf2_sha1$'), digits(1, 8), '$', base62(1, 64), '$', base64(27, 43), '='],
  [
    oneOf('pbkdf2:sha256:', 'pbkdf2:sha512:', 'pbkdf2:sha1:'),
    digits(1, 8),
    '$',
    base62(1, 32),
    '$',
    hex(40, 128),
  ],
  ['scrypt:', digits(1, 8), ':', digits(1, 3), ':', digits(1, 3), '$', base62(1, 32), '$', hex(128)],
]

const rules: readonly SecretRule[] = [
  {
    ...shared,
    id: 'secret-generic-assignment',
    family: 'secret-generic-assignment',
    title: 'Credential written as a literal',
    why: 'A value with the name of a credential and the look of one works for everybody who can read the repository or a copy of its history.',
    remediation:
      'Replace the credential where it was issued, then read it from the environment or a secret manager, and leave its name with an empty value in the example file.',
    severity: 7.5,
    cites: [{ document: 'S3', line: 37, practice: 'Commit no secrets.' }, OUT_OF_CODE, ...NEVER_COMMIT],
    finder: 'assignment',
    confidence: 'medium',
  },
  {
    ...shared,
    id: 'secret-url-credential',
    family: 'secret-url-credential',
    title: 'Password inside a URL',
    why: 'A URL with a user and a password gives access to everybody who reads it, and URLs are printed by tools, logs and error messages.',
    remediation:
      'Change the password where it was set, then give host, user and password in separate variables, or use a credential helper.',
    severity: 8.5,
    cites: [
      ...NEVER_COMMIT,
      { document: 'S2', line: 39, practice: 'Keep sensitive configuration in environment variables.' },
    ],
    finder: 'url-credential',
    confidence: 'medium',
    docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
  {
    ...shared,
    id: 'secret-password-hash',
    family: 'secret-password-hash',
    title: 'Hash of a password',
    why: 'Whoever has the hash can try passwords against it at leisure, and people choose passwords that are found so.',
    remediation:
      'Have the password changed wherever it was used, and take the user list or dump out of the repository and its history.',
    severity: 6.5,
    cites: [...NEVER_COMMIT],
    formats: [
      ...CRYPT.map(([id, ...rest]) => [base62(1, 32), `:$${id}$`, ...rest]),
      // As HAProxy lists its users, and as Compose has what it must not fill in: each dollar twice.
      ...CRYPT.slice(0, 3).map(([id, ...rest]) => [`password $${id}$`, ...rest]),
      [base62(1, 32), ':$$apr1$$', hash64(1, 8), '$$', hash64(22)],
      [base62(1, 32), oneOf(':$$2y$$', ':$$2a$$', ':$$2b$$'), digits(2), '$$', hash64(53)],
      ...WITHOUT_USER,
      ...PHC,
      ...FRAMEWORKS,
      // Types 5, 8 and 9 of IOS: https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/security/d1/sec-d1-cr-book/sec-cr-e1.html
      ['secret 5 $1$', hash64(4), '$', hash64(22)],
      [oneOf('secret 8 $8$', 'secret 9 $9$'), hash64(14), '$', hash64(43)],
      // Of OpenLDAP: https://www.openldap.org/doc/admin26/security.html#Password%20Storage
      [oneOf('{SSHA}', '{SSHA256}', '{SSHA512}'), base64(32, 100), oneOf('==', '=', '')],
    ],
    confidence: 'medium',
    docs: 'https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html',
  },
]

export default rules
