import { isCode, isShell, isVendored, nameOf } from '../../src/documents/paths.ts'
import { isSigningKeyName } from '../../src/practices/code/jwt.ts'
import { isOfKeyPair } from '../../src/practices/code/jwt-literal.ts'
import { shortKeysInCode, weaknessOfKey } from '../../src/practices/code/jwt-strength.ts'
import { NAMES_TOKENS } from '../../src/practices/line-gates.ts'
import { type Configured, configuredIn } from '../../src/practices/secrets/configured.ts'
import { decide, slotOf } from '../../src/practices/secrets/slots.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** 48 random bytes do for HS256 and HS384. */
const fixFor = (message: string | undefined) =>
  `openssl rand -base64 ${/HS512/.test(message ?? '') ? 64 : 48}`

/** In every text with the name of such a key. */
const SIGNING = /jwt|signing[\w.-]*(?:key|secret|pass)|(?:key|secret|pass)[\w.-]*signing/i

export default defineDocumentRule({
  id: 'jwt-short-secret',
  title: 'Signing key of web tokens that is too weak',
  why: 'One captured token is enough to try keys against it offline: a key shorter than the hash, or made of words, falls in minutes.',
  remediation:
    'Make a key of at least 32 random bytes (48 for HS384, 64 for HS512), refuse a shorter one at start, and replace the old key everywhere.',
  severity: 8.0,
  cites: [
    { document: 'S3', line: 29, practice: 'The signing key has 32 characters or more.' },
    { document: 'S3', line: 40, practice: 'Signing keys are strong, and each is used for one thing.' },
  ],
  confidence: 'high',
  files: (path) => !isVendored(path),
  keywords: ['jwt', 'jose', 'signing', 'SymmetricSecurityKey', 'SignedString'],
  lines: NAMES_TOKENS,
  *check(file, inventory) {
    if (isCode(file.path)) {
      for (const { path, ...hit } of shortKeysInCode(file, inventory))
        yield {
          ...hit,
          path,
          severity: severityAt(path, 8.0, hit.secret),
          fix: path === file.path ? stronger(file.text, hit) : fixFor(hit.message),
        }
      return
    }
    if (!SIGNING.test(file.text)) return
    for (const setting of configuredIn(file)) {
      const found = keyOf(setting, isSettingsFile(file.path))
      if (!found || isOfKeyPair(found.value) || slotOf(file.path, setting.name) !== 'effective') continue
      const weakness =
        generated(setting.value, isShell(file.path)) ??
        (decide('effective', found.value, setting.tag).kind === 'pass'
          ? undefined
          : weaknessOfKey(found.value))
      if (weakness)
        yield {
          path: file.path,
          range: found.range,
          secret: found.value,
          resource: setting.path,
          // `secret` alone does not say of what.
          message: `${isSigningKeyName(setting.name) ? setting.name : setting.path} is a weak signing key: ${weakness}`,
          severity: file.environment === 'test' ? NOTE : severityAt(file.path, 8.0, found.value),
          fix: fixFor(weakness),
        }
    }
  },
  examples: [
    { files: { '.env': 'PORT=1\nJWT_SECRET=s3cr3t\n' }, at: ['.env:2'] },
    {
      files: { '.env': 'JWT_SECRET=your_super_secret_jwt_key_here_make_it_long_and_random\n' },
      at: ['.env:1'],
    },
    {
      files: { 'env.ts': 'export const env = z.object({ JWT_SECRET: z.string().min(8) })\n' },
      at: ['env.ts:1'],
    },
    {
      files: {
        'auth.js':
          "const jwt = require('jsonwebtoken')\njwt.sign(p, 'kettle-Bruise-91', { algorithm: 'HS256' })\n",
      },
      at: ['auth.js:2'],
    },
    {
      files: {
        'auth.js': `const jwt = require('jsonwebtoken')\njwt.sign(p, '${'q7Rz'.repeat(2)}kT4wPb2nXe9mLs3vYh8cDf5j', { algorithm: 'HS512' })\n`,
      },
      at: ['auth.js:2'],
    },
    {
      files: { 'setup.js': "const jwtSecret = crypto.randomBytes(16).toString('hex')\n" },
      at: ['setup.js:1'],
    },
    { files: { 'setup.py': 'JWT_SECRET_KEY = secrets.token_hex(8)\n' }, at: ['setup.py:1'] },
    { files: { 'setup.sh': 'export JWT_SECRET=$(openssl rand -hex 16)\n' }, at: ['setup.sh:1'] },
    {
      files: {
        'config/application.yml': 'jwt:\n  secret: kettle-Bruise-91\n',
        'src/main/resources/application.yml':
          'jwt:\n  tokenHeader: Authorization\n  secret: kettle-admin-secret\n',
      },
      at: ['config/application.yml:2', 'src/main/resources/application.yml:3'],
    },
    {
      files: {
        'docker-compose.yml':
          'services:\n  api:\n    environment:\n      - JWT_SECRET=kettle-Bruise-91\n  db:\n    image: x\n',
      },
      at: ['docker-compose.yml:4'],
    },
    {
      files: {
        'docker-compose.yml': `services:\n  graphql:\n    environment:\n      HASURA_GRAPHQL_JWT_SECRET: '{"type":"HS256","key":"kettle-Bruise-91"}'\n`,
      },
      at: ['docker-compose.yml:4'],
    },
    {
      files: { 'appsettings.json': '{\n  "Jwt": { "Key": "ThisIsTheKettleKey", "Issuer": "shop" }\n}\n' },
      at: ['appsettings.json:2'],
    },
  ],
  counterExamples: [
    { files: { 'setup.py': 'import secrets\nJWT_SECRET_KEY = secrets.token_urlsafe(32)\n' }, at: [] },
    {
      files: {
        'auth.js': `const jwt = require('jsonwebtoken')\njwt.sign(p, '${'q7RzkT4wPb2n'.repeat(1)}Xe9mLs3vYh8cDf5jGu6aWi1oNt0xCy4kZb7rVp2dHq9sEf3lMj8')\n`,
      },
      at: [],
    },
    { files: { '.env.example': 'JWT_SECRET=your-secret\n' }, at: [] },
    {
      files: {
        '.env': 'JWT_SECRET_NAME=jwt\nJWT_EXPIRES_IN=1d\nJWT_SECRET=\nJWT_SECRET_FILE=/run/secrets/jwt\n',
      },
      at: [],
    },
    { files: { 'env.ts': 'export const env = z.object({ JWT_SECRET: z.string().min(32) })\n' }, at: [] },
    { files: { 'values.yaml': 'jwt:\n  secret: api-jwt-secret\n' }, at: [] },
    { files: { 'app.yml': 'git:\n  SIGNING_KEY: /data/signing/kettle.pub\n' }, at: [] },
    { files: { 'Settings.java': 'class Settings { String ADMIN_SETTINGS_JWT_KEY = "jwt"; }\n' }, at: [] },
    { files: { 'app.yml': 'jwt:\n  secret: ${JWT_SECRET}\n  algorithm: HS256\n' }, at: [] },
  ],
})

/** A program's own, where nothing is named by which Kubernetes finds it: Spring's, .NET's, and what is called so. */
const isSettingsFile = (path: string): boolean =>
  /^(?:application|bootstrap|appsettings|settings|config)(?:[-_.][\w.-]+)?\.(?:ya?ml|json|properties|toml|ini)$/i.test(
    nameOf(path),
  )

/** The key of a setting, inside the JSON that Hasura wants too. */
function keyOf(
  { name, value, path, range }: Configured,
  isSettings: boolean,
): { value: string; range: Configured['range'] } | undefined {
  // .NET writes `"Jwt": { "Key": … }`.
  const names =
    isSigningKeyName(name) ||
    (/^(?:secret|secret[-_]?key|signing[-_]?key)$/i.test(name) && /jwt/i.test(path)) ||
    (name === 'Key' && /(?:^|\.)Jwt\w*\.Key$/i.test(path))
  // `jwt: { secret: api-jwt-secret }` names a Kubernetes Secret.
  if (
    !names ||
    (name === 'secret' &&
      !isSettings &&
      /^[a-z]+(?:-[a-z]+)*-(?:secrets?|keys?|jwt|tokens?|credentials)$/.test(value))
  )
    return undefined
  const inner = /^\s*\{[\s\S]*"key"\s*:\s*"([^"]*)"/.exec(value)
  if (!inner) return value.trim().startsWith('{') ? undefined : { value, range }
  const start = range.start + inner[0].length - 1 - (inner[1]?.length ?? 0)
  return { value: inner[1] ?? '', range: { start, end: start + (inner[1]?.length ?? 0) } }
}

/** `$(openssl rand -hex 16)`: fewer random bytes than the hash has. */
function generated(value: string, isScript: boolean): string | undefined {
  const bytes = isScript ? /openssl rand (?:-\w+ )*(\d+)/.exec(value)?.[1] : undefined
  return bytes !== undefined && Number(bytes) < 32
    ? `${bytes} random bytes, fewer than the 32 of HS256`
    : undefined
}

/** Where code makes or checks the key, the same with the right number; else a new key. */
function stronger(text: string, { range, message }: Partial<Pick<Hit, 'range' | 'message'>>): string {
  const said = range ? text.slice(range.start, range.end) : ''
  const call = /(?:[\w.]*(?:randomBytes|token_hex|token_bytes|token_urlsafe)|min)\((\d+)\)/.exec(said)
  return call?.[1] ? call[0].replace(call[1], '32') : fixFor(message)
}
