import type { Code } from '../../src/documents/code/code.ts'
import { argumentOf, type Expression } from '../../src/documents/expression.ts'
import { addressOf, attributeOf, blocksOf } from '../../src/documents/hcl/hcl.ts'
import type { Range } from '../../src/documents/node.ts'
import {
  isCode,
  isDocs,
  isExample,
  isLockFile,
  isTest,
  isVendored,
  nameOf,
} from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { signedAddresses } from '../../src/practices/code/signed-addresses.ts'
import { longLivedByCommand } from '../../src/practices/commands/issued-tokens.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { secondsOf, tokenLife } from '../../src/practices/secrets/token-life.ts'
import { ENDLESS_TOKENS, endFor } from '../../src/practices/terraform/endless-tokens.ts'
import { isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const DAY = 86_400
const YEAR = 366 * DAY

/** Made for people to read or for a test to check; it opens nothing. */
const NOTE = 3.0

export default defineDocumentRule({
  id: 'rotate-long-lived-token',
  title: 'Token that stays good for years',
  why: 'A token that does not expire is good for whoever finds it, for as long as nobody notices.',
  remediation:
    'Let tokens live minutes to hours and renew them; replace the long-lived ones, and take out of the repository those that stand there.',
  fixes: {
    any: '<a token of minutes, issued when it is needed>',
  },
  severity: 6.0,
  cites: [
    { document: 'S1', line: 45, practice: 'Short-lived credentials are preferred to long-lived ones.' },
  ],
  confidence: 'high',
  files: (path) => !isVendored(path) && !isLockFile(path) && !/\.(?:svg|css|map|ipynb)$/.test(nameOf(path)),
  keywords: [
    ...['eyJ', 'sig=', 'Signature=', 'signed_url', 'SignedURL', 'presigned'],
    ...['generate-sas', 'credential reset', 'create-for-rbac', 'azuread_', 'X-Amz-', 'X-Goog-'],
    ...['expiresIn', 'create token', 'personal_access'],
    ...ENDLESS_TOKENS,
  ],
  *check(file) {
    for (const hit of [...written(file), ...issued(file), ...inTerraform(file), ...inCommands(file)]) {
      const known = isTest(file.path) || isDocs(file.path) || isExample(file.path)
      yield { ...hit, ...(known && { severity: NOTE }) }
    }
  },
  examples: [
    {
      files: {
        '.env': `API_JWT=${[
          { alg: 'HS256', typ: 'JWT' },
          { sub: 'svc-billing', iat: 1767225600 },
        ]
          .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
          .join('.')}.${'kettleBruise91orbit'.repeat(2)}\n`,
      },
      at: ['.env:1'],
    },
    {
      files: {
        'config.yml': `url: https://acme.blob.core.windows.net/c?sv=2022-11-02&se=2099-12-31T00%3A00%3A00Z&sp=r&sig=${'kettleBruise91orbit'.repeat(2)}\n`,
      },
      at: ['config.yml:1'],
    },
    { files: { 'auth.js': "jwt.sign(payload, key, { expiresIn: '3650d' })\n" }, at: ['auth.js:1'] },
    {
      files: {
        'token.sh':
          'kubectl create token deployer --duration=8760h\naz ad app credential reset --id "$APP" --years 20\naz storage container generate-sas --name a --expiry 2099-01-01\n',
        'sign.js': 'await getSignedUrl(s3, command, { expiresIn: 60 * 60 * 24 * 30 })\n',
        'sign.go':
          'package a\n\nvar u, _ = storage.SignedURL(b, o, &storage.SignedURLOptions{Expires: time.Now().Add(365 * 24 * time.Hour)})\n',
        'sign.py': 'blob.generate_signed_url(version="v2", expiration=timedelta(days=3650))\n',
        'ad.tf': 'resource "azuread_application_password" "p" {\n  end_date_relative = "87600h"\n}\n',
        'old.rb': `URL = 'https://kettle.s3.amazonaws.com/a?AWSAccessKeyId=AKIAKETTLE&Expires=4102444800&Signature=${'kettleBruise91orbit'}'\n`,
      },
      at: [
        'ad.tf:2',
        'old.rb:1',
        'sign.go:3',
        'sign.js:1',
        'sign.py:1',
        'token.sh:1',
        'token.sh:2',
        'token.sh:3',
      ],
    },
    {
      files: {
        'gl.tf':
          'resource "gitlab_project_access_token" "t" {\n  name = "ci"\n}\nresource "databricks_token" "d" {\n  comment = "ci"\n}\n',
      },
      at: ['gl.tf:1', 'gl.tf:4'],
    },
  ],
  counterExamples: [
    {
      files: {
        'auth.js':
          "jwt.sign(payload, key, { expiresIn: '15m' })\njwt.sign(payload, key, { expiresIn: 3600 })\n",
      },
      at: [],
    },
    {
      files: {
        '.env': `API_JWT=${[{ alg: 'HS256' }, { sub: 'svc-billing', iat: 1610000000, exp: 1610003600 }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.${'kettleBruise91orbit'.repeat(2)}\n`,
      },
      at: [],
    },
    {
      files: {
        'token.sh':
          'kubectl create token deployer --duration=10m\naz ad sp create-for-rbac --years 1\naz storage container generate-sas --expiry "$(date -u)"\n',
        'sign.js':
          "await getSignedUrl(s3, command, { expiresIn: 900 })\ncache.set(key, value, { expiresIn: '3650d' })\n",
      },
      at: [],
    },
    {
      files: {
        'gl.tf':
          'resource "gitlab_project_access_token" "t" {\n  expires_at = "2026-12-31"\n}\nresource "databricks_token" "d" {\n  lifetime_seconds = 86400\n}\n',
      },
      at: [],
    },
  ],
})

/** A web token, or an address with its signature. */
const TOKEN =
  /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{16,}|\bhttps?:\/\/[^\s"'<>`]+[?&](?:sig|Signature|X-Amz-Signature|X-Goog-Signature)=[^\s"'<>`]+/g

/** Tokens that stand in the text, decoded: they say themselves how long they live. */
function* written(file: SourceFile): Generator<Hit> {
  for (const match of file.text.matchAll(TOKEN)) {
    const [secret] = match
    const life = tokenLife(secret)
    const isLong = life && life.ends !== 'past' && (life.seconds === undefined || life.seconds > life.longest)
    if (!life || !isLong || decide('effective', secret).kind === 'pass') continue
    const range = { start: match.index, end: match.index + secret.length }
    yield {
      path: file.path,
      range,
      secret,
      resource: life.what,
      message:
        life.seconds === undefined
          ? `${life.what} has no expiry`
          : `${life.what} lives for ${Math.round(life.seconds / DAY)} days`,
      fix: life.what.includes('web token')
        ? '<a token of minutes, issued when the program starts>'
        : '<an address that is signed for minutes, made when it is needed>',
    }
  }
}

/** Tokens that the program makes. */
/** Where a program signs addresses, or gives one of the names below a time in words or of eight digits: a year has as many seconds. */
const ISSUES =
  /signed_?url|presign|setExpirationTime|(?:expires_?In|access_?Token_?Lifetime)["'`\])]*\s*[^\w\s][^;,{}]{0,80}?(?:["'`]\s*\+?\d|\d[\d_]{7})/i

function* issued(file: SourceFile): Generator<Hit> {
  const code = isCode(file.path) && ISSUES.test(file.text) ? file.code() : undefined
  if (!code) return
  yield* signedFor(file, code)
  const cached = code.calls.filter(({ callee }) => KEEPS.test(callee))
  for (const { name, value, nameRange, within } of code.named) {
    if (!/^(?:expiresIn|expires_in|JWT_EXPIRES_IN|accessTokenLifetime|ACCESS_TOKEN_LIFETIME)$/.test(name))
      continue
    const seconds = secondsIn(value)
    const isKept = cached.some(({ range }) => range.start < nameRange.start && nameRange.end < range.end)
    if (seconds !== undefined && seconds > YEAR && !isKept)
      yield longLife(
        file,
        { start: nameRange.start, end: value.range.end },
        within ? `${within} ${name}` : name,
        seconds,
      )
  }
  for (const call of code.calls) {
    const seconds = /\.setExpirationTime$/.test(call.callee) ? secondsIn(argumentOf(call, 0)) : undefined
    if (seconds !== undefined && seconds > YEAR) yield longLife(file, call.range, call.callee, seconds)
  }
}

/** What keeps something for a time and issues nothing. */
const KEEPS = /cache|redis|memo|(?:^|\.)(?:local|session)?storage\b|cookie/i
function* signedFor(file: SourceFile, code: Code): Generator<Hit> {
  for (const { callee, name, range, days } of signedAddresses(code))
    yield {
      path: file.path,
      range,
      resource: callee,
      message: `addresses are signed for ${Math.round(days)} days`,
      fix: `${name}: 900`,
    }
}

const longLife = (file: SourceFile, range: Range, resource: string, seconds: number): Hit => ({
  path: file.path,
  range,
  resource,
  message: `tokens are made for ${Math.round(seconds / DAY)} days`,
  fix: resource.endsWith('setExpirationTime')
    ? ".setExpirationTime('15m')"
    : `${resource.split(' ').at(-1)}: '15m'`,
})

function secondsIn(value: Expression | undefined): number | undefined {
  if (value?.kind === 'string') return secondsOf(value.value)
  return value?.kind === 'constant' && /^\d[\d_]*$/.test(value.text)
    ? Number(value.text.replaceAll('_', ''))
    : undefined
}

const APPLICATION_PASSWORD = /^azuread_(?:application|service_principal)_password$/

function* inTerraform(file: SourceFile): Generator<Hit> {
  if (!isTerraformSource(file.path)) return
  for (const block of blocksOf(file.hcl(), 'resource')) {
    const resource = addressOf(block)
    const end = attributeOf(block, 'end_date_relative')
    const seconds = end?.kind === 'string' ? secondsOf(end.value) : undefined
    if (APPLICATION_PASSWORD.test(block.labels[0] ?? '') && end && seconds !== undefined && seconds > YEAR)
      yield { ...longLife(file, end.range, resource, seconds), fix: 'end_date_relative = "2160h"' }
    const fix = endFor(block)
    if (!fix) continue
    const message = `${resource} never expires`
    yield { path: file.path, range: block.headRange, resource, message, fix }
  }
}

function* inCommands(file: SourceFile): Generator<Hit> {
  for (const { range, resource, seconds, fix } of longLivedByCommand(file))
    yield {
      path: file.path,
      range,
      resource,
      message: `the token lives for ${Math.round(seconds / DAY)} days`,
      fix,
    }
}
