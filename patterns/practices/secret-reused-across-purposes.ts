import type { Call } from '../../src/documents/code/code.ts'
import { argumentOf, type Expression, namesIn, propertyOf } from '../../src/documents/expression.ts'
import { formatOf, isCode, isDocs, isExample, isTest, isVendored } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { signingKeysOf } from '../../src/practices/code/jwt.ts'
import { secretSettings } from '../../src/practices/secrets/environment-file.ts'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const RANDOM = ['q7RzkT4w', 'Pb2nXe9m', 'Ls3vYh8c'].join('')

/** What a secret is for, by its name; passwords of one service have many names and are left out. */
const PURPOSES: readonly (readonly [RegExp, string])[] = [
  [/refresh/i, 'refreshing tokens'],
  [/jwt|access_?token_?secret|token_?sign/i, 'signing tokens'],
  [/cookie/i, 'signing cookies'],
  [/session/i, 'signing sessions'],
  [/encrypt|cipher|aes/i, 'encrypting'],
  [/csrf|xsrf/i, 'protecting forms'],
  [/webhook/i, 'checking webhooks'],
  [/client_?secret/i, 'signing in to another service'],
]
const purposeOf = (name: string): string | undefined => PURPOSES.find(([pattern]) => pattern.test(name))?.[1]

export default defineDocumentRule({
  id: 'secret-reused-across-purposes',
  title: 'One secret for several purposes',
  why: 'Who learns it in one use has all others: a leaked cookie key signs tokens, and replacing it for one breaks the other.',
  remediation: 'Generate a secret for each purpose, or derive them from one with HKDF and a label.',
  fixes: {
    any: 'openssl rand -base64 48   # a variable of its own for each purpose',
  },
  severity: 6.0,
  cites: [
    { document: 'S3', line: 40, practice: 'Signing keys are strong, and each is used for one thing.' },
    {
      document: 'S1',
      line: 41,
      practice: 'An API credential also opens encrypted values here, which shows the risk.',
    },
  ],
  confidence: 'medium',
  files: (path) =>
    (isCode(path) || ['yaml', 'json', 'toml', 'ini', 'dotenv', 'shell'].includes(formatOf(path))) &&
    !isTest(path) &&
    !isExample(path) &&
    !isDocs(path) &&
    !isVendored(path),
  keywords: ['secret', 'key'],
  lines: [
    {
      words: [
        'jwt',
        'jose',
        'jws',
        'jwk',
        'paseto',
        'sign',
        'mac',
        'key',
        'session',
        'cookie',
        'cipher',
        'fernet',
        'aes.',
        'plaintext',
      ],
      shape:
        /jwt|jose\b|\bjw[ske]\b|paseto|SignedString|hmacShaKeyFor|setSigningKey|verifyWith|\bMAC(?:Signer|Verifier)|SymmetricSecurityKey|codingKey|Algorithm\.HMAC|plainText\s*\(|(?:session|cookieParser|create(?:C|Dec)ipheriv|Fernet|AES\.new)\s*\(/i,
    },
  ],
  *check(file) {
    yield* isCode(file.path) ? inCode(file) : inConfiguration(file)
  },
  /** One file that shows both has a finding of its own. */
  remark({ places }) {
    const used = places.flatMap((place) => {
      const purpose = isTest(place.path) ? undefined : purposeOf(place.name)
      return purpose === undefined ? [] : [{ ...place, purpose }]
    })
    const [first] = used
    const other = used.find(({ purpose }) => purpose !== first?.purpose)
    if (!first || !other) return undefined
    return {
      detail: `one secret for ${first.purpose} (${first.name} in ${first.path}) and for ${other.purpose} (${other.name} in ${other.path})`,
    }
  },
  examples: [
    {
      history: [{ 'old/session.yml': `session_secret: ${RANDOM}1tQa6uZd\n` }],
      files: { 'auth.yml': `jwt_secret: ${RANDOM}1tQa6uZd\n` },
      at: ['auth.yml:1'],
    },
    { files: { '.env': `JWT_SECRET=${RANDOM}\nCOOKIE_SECRET=${RANDOM}\n` }, at: ['.env:2'] },
    { files: { 'app.js': 'app.use(session({ secret: process.env.JWT_SECRET }))\n' }, at: ['app.js:1'] },
    {
      files: { 'auth.js': "const jwt = require('jsonwebtoken')\njwt.sign(p, process.env.SESSION_SECRET)\n" },
      at: ['auth.js:2'],
    },
    {
      files: { 'open.js': "crypto.createDecipheriv('aes-256-gcm', process.env.PORT_CLIENT_SECRET, iv)\n" },
      at: ['open.js:1'],
    },
  ],
  counterExamples: [
    {
      history: [{ 'old/auth.yml': `jwt_secret: ${RANDOM}1tQa6uZd\n` }],
      files: { 'auth.yml': `jwt_secret: ${RANDOM}1tQa6uZd\n` },
      at: [],
    },
    { files: { '.env': `MYSQL_PASSWORD=${RANDOM}\nWORDPRESS_DB_PASSWORD=${RANDOM}\n` }, at: [] },
    { files: { '.env': `JWT_SECRET=${RANDOM}\nCOOKIE_SECRET=${RANDOM}x\n` }, at: [] },
    { files: { 'app.js': 'app.use(session({ secret: process.env.SESSION_SECRET }))\n' }, at: [] },
    {
      files: { 'auth.js': "const jwt = require('jsonwebtoken')\njwt.sign(p, process.env.JWT_SECRET)\n" },
      at: [],
    },
  ],
})

function* inConfiguration(file: SourceFile): Generator<Hit> {
  if (PURPOSES.filter(([name]) => name.test(file.text)).length < 2) return
  const first = new Map<string, { name: string; purpose: string }>()
  for (const { name, value, range, path, decision } of secretSettings(file, 'effective')) {
    const purpose = purposeOf(name)
    if (purpose === undefined || decision.kind !== 'value' || value.length < 8) continue
    const known = first.get(value)
    if (!known) first.set(value, { name, purpose })
    else if (known.purpose !== purpose)
      yield {
        path: file.path,
        range,
        secret: value,
        resource: `${known.name} and ${path}`,
        message: `${name} has the value of ${known.name}`,
        fix: 'openssl rand -base64 48',
      }
  }
}

const SESSION = /(?:^|\.)(?:session|expressSession|cookieSession|cookieParser)$/
const CIPHER = /(?:^|\.)(?:createCipheriv|createDecipheriv|Fernet|AES\.new)$/

/** A variable whose name says one thing, given to what does another. */
function* inCode(file: SourceFile): Generator<Hit> {
  const code = file.code()
  if (!code) return
  const uses = [
    ...signingKeysOf(code).flatMap(({ taker, expression, isName }) =>
      isName
        ? []
        : [
            /(?:en|de)crypt$/i.test(taker)
              ? {
                  taker,
                  expression,
                  fits: /jwt|token|jwe|auth|encrypt|cipher/i,
                  purpose: 'encrypting tokens',
                }
              : { taker, expression, fits: /jwt|token|sign|auth|refresh|access/i, purpose: 'signing tokens' },
          ],
    ),
    ...code.calls.flatMap((call) => keysOf(call)),
  ]
  for (const { taker, expression, fits, purpose } of uses) {
    if (expression.kind !== 'name') continue
    const name = namesIn(expression)[0]?.split('.').at(-1) ?? ''
    const own = purposeOf(name)
    if (own === undefined || own === purpose || fits.test(name) || !isSecretName(name)) continue
    yield {
      path: file.path,
      range: expression.range,
      resource: `${name} in ${taker}`,
      message: `${name}, which is for ${own}, is used for ${purpose}`,
    }
  }
}

function keysOf(call: Call): { taker: string; expression: Expression; fits: RegExp; purpose: string }[] {
  const taker = call.callee
  if (SESSION.test(taker)) {
    const expression = propertyOf(argumentOf(call, 0), 'secret') ?? argumentOf(call, 0)
    return expression ? [{ taker, expression, fits: /session|cookie/i, purpose: 'signing sessions' }] : []
  }
  const key = CIPHER.test(taker) ? (argumentOf(call, 1) ?? argumentOf(call, 0)) : undefined
  return key ? [{ taker, expression: key, fits: /encrypt|cipher|aes/i, purpose: 'encrypting' }] : []
}
