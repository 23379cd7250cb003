import { formatOf, isCode, isDocs, isExample, isTest, isVendored } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { keyUsesIn, variableOf } from '../../src/practices/code/key-uses.ts'
import { secretSettings } from '../../src/practices/secrets/environment-file.ts'
import { isSecretName, secretKindOf } from '../../src/practices/secrets/secret-name.ts'
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
    (isCode(path) ||
      ['yaml', 'json', 'toml', 'ini', 'dotenv', 'shell'].includes(formatOf(path)) ||
      /\.tfvars$/.test(path)) &&
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
        'jwe',
        'paseto',
        'signedstring',
        'hmacshakeyfor',
        'setsigningkey',
        'verifywith',
        'macsigner',
        'macverifier',
        'symmetricsecuritykey',
        'codingkey',
        'algorithm.hmac',
        '.secret_key',
        'plaintext',
        'session',
        'cookieparser',
        'createcipheriv',
        'createdecipheriv',
        'fernet',
        'aes.new',
        'openssl_',
      ],
      shape:
        /jwt|jose\b|\bjw[ske]\b|paseto|SignedString|hmacShaKeyFor|setSigningKey|verifyWith|\bMAC(?:Signer|Verifier)|SymmetricSecurityKey|codingKey|Algorithm\.HMAC|\.secret_key\s*=|plainText\s*\(|(?:session|cookieParser|create(?:C|Dec)ipheriv|Fernet|AES\.new|openssl_(?:en|de)crypt)\s*\(|SessionMiddleware/iy,
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
    {
      files: {
        'app.py': 'app.secret_key = os.environ["JWT_SECRET"]\n',
        'a.go': 'package a\n\nfunc f() {\n\ts, _ := t.SignedString([]byte(os.Getenv("SESSION_SECRET")))\n}\n',
        'a.rb': "JWT.encode(claims, ENV.fetch('SESSION_SECRET'), 'HS256')\n",
        'a.cs': 'var k = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(c["Encryption:Key"]));\n',
        'appsettings.json': `{"Jwt": {"Secret": "${RANDOM}"},\n"DataProtection": {"EncryptionKey": "${RANDOM}"}}\n`,
        'b.py':
          'JWT_SECRET = os.environ["JWT_SECRET"]\napp.add_middleware(SessionMiddleware, secret_key=JWT_SECRET)\n',
        'A.java': 'class A {\n  Object k = Keys.hmacShaKeyFor(encryptionKey.getBytes());\n}\n',
        'a.php': "<?php\n$c = openssl_encrypt($d, 'aes-256-gcm', getenv('JWT_SECRET'));\n",
        'prod.tfvars': `jwt_secret = "${RANDOM}"\nwebhook_secret = "${RANDOM}"\n`,
        'a.ts':
          "import jwt from 'jsonwebtoken'\nconst SECRET = process.env.APP_SECRET!\njwt.sign(p, SECRET)\ncreateHmac('sha256', SECRET)\n",
      },
      at: [
        'A.java:2',
        'a.cs:1',
        'a.go:4',
        'a.php:2',
        'a.rb:1',
        'a.ts:4',
        'app.py:1',
        'appsettings.json:2',
        'b.py:2',
        'prod.tfvars:2',
      ],
    },
  ],
  counterExamples: [
    {
      files: {
        'a.ts':
          "import jwt from 'jsonwebtoken'\nconst key = hkdfSync('sha256', process.env.APP_SECRET, '', 'jwt', 32)\njwt.sign(p, key)\ncreateHmac('sha256', hkdfSync('sha256', process.env.APP_SECRET, '', 'mac', 32))\njwt.sign(p, process.env.SESSION_SECRET_OF_TOKENS)\n",
        'b.ts':
          "import jwt from 'jsonwebtoken'\nconst a = (secret) => jwt.sign(p, secret)\nconst b = (secret) => createHmac('sha256', secret)\n",
        'app.py': 'app.secret_key = os.environ["APP_SECRET"]\n',
      },
      at: [],
    },
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
    // `Jwt: { Secret: … }` says it above the name, as do settings of a session's database.
    const purpose = purposeOf(secretKindOf(name) === 'password' ? name : path.split('.').slice(-2).join('.'))
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

/** A variable whose name says one thing, given to what does another, and one that is given to two. */
function* inCode(file: SourceFile): Generator<Hit> {
  const code = file.code()
  if (!code) return
  const first = new Map<string, string>()
  for (const { taker, expression, fits, purpose } of keyUsesIn(code)) {
    const variable = variableOf(expression, code)
    if (!variable || !isSecretName(variable.name)) continue
    const { name, isOne } = variable
    const own = purposeOf(name) ?? purpose
    const known = isOne ? (first.get(name) ?? purpose) : purpose
    first.set(name, known)
    const isForAnother = own !== purpose && !fits.test(name)
    if (!isForAnother && known === purpose) continue
    yield {
      path: file.path,
      range: expression.range,
      resource: `${name} in ${taker}`,
      message: `${name}, which is for ${isForAnother ? own : known}, is used for ${purpose}`,
    }
  }
}
