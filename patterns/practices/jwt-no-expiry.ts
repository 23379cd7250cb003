import type { Code, NamedValue } from '../../src/documents/code/code.ts'
import { propertyOf } from '../../src/documents/expression.ts'
import { isCode, isTest, isVendored } from '../../src/documents/paths.ts'
import { tokenCallsOf } from '../../src/practices/code/jwt.ts'
import { daysOf, daysOfSetting } from '../../src/practices/code/lifetime.ts'
import { endlessBy, tooLong } from '../../src/practices/code/token-end.ts'
import { MAKES_TOKENS } from '../../src/practices/line-gates.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

export default defineDocumentRule({
  id: 'jwt-no-expiry',
  title: 'Web token that stays valid for long or for ever',
  why: 'A token that leaks is good until it expires; without an end only a new signing key stops it, for everybody.',
  remediation: 'Give access tokens 15 minutes and refresh tokens a store in which they can be revoked.',
  fixes: {
    python:
      'jwt.encode({**claims, "exp": datetime.now(timezone.utc) + timedelta(minutes=15)}, key, algorithm="HS256")',
    javascript: "jwt.sign(payload, key, { expiresIn: '15m' })",
    go: 'claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(15 * time.Minute))',
    java: '.withExpiresAt(Instant.now().plusSeconds(900))   // with jjwt: .expiration(Date.from(Instant.now().plusSeconds(900)))',
    kotlin:
      '.withExpiresAt(Instant.now().plusSeconds(900))   // with jjwt: .expiration(Date.from(Instant.now().plusSeconds(900)))',
    csharp: 'Expires = DateTime.UtcNow.AddMinutes(15)',
    ruby: "JWT.encode(claims.merge(exp: Time.now.to_i + 900), key, 'HS256')",
    php: "JWT::encode($claims + ['exp' => time() + 900], $key, 'HS256')",
    rust: 'exp: (Utc::now() + Duration::minutes(15)).timestamp()',
    any: 'exp: now + 15 minutes',
  },
  severity: 5.5,
  cites: [
    { document: 'S1', line: 45, practice: 'Credentials are short-lived.' },
    { document: 'S3', line: 10, practice: 'Callers are authenticated by signed web tokens.' },
  ],
  confidence: 'medium',
  files: (path) => isCode(path) && !isTest(path) && !isVendored(path),
  keywords: ['jwt', 'jsonwebtoken', 'jose', 'expires'],
  lines: MAKES_TOKENS,
  *check(file) {
    const code = file.code()
    if (!code) return
    const endless = tokenCallsOf(code).flatMap((token) => {
      const what = endlessBy(token, code, file.text)
      const { callee, range, within } = token.call
      const fix = /\bSignJWT\b/.test(callee) ? ".setExpirationTime('15m')" : undefined
      return what === undefined
        ? []
        : [{ range, what, resource: `${callee} in ${within || 'the module'}`, fix }]
    })
    const switched = code.named.flatMap((named) => {
      const what = endlessSetting(named, code)
      return what === undefined
        ? []
        : [{ range: named.value.range, what, resource: named.name, fix: limitOf(named.name) }]
    })
    for (const { range, what, resource, fix } of [...endless, ...switched])
      yield {
        path: file.path,
        range,
        resource,
        message: what,
        severity: severityAt(file.path, 5.5),
        ...(fix !== undefined && { fix }),
      }
  },
  examples: [
    { files: { 'a.js': "const jwt = require('jsonwebtoken')\njwt.sign({ id }, secret)\n" }, at: ['a.js:2'] },
    {
      files: {
        'a.js': "const jwt = require('jsonwebtoken')\njwt.sign({ id }, secret, { expiresIn: '10y' })\n",
      },
      at: ['a.js:2'],
    },
    { files: { 'a.py': 'import jwt\njwt.encode({"sub": user}, key, algorithm="HS256")\n' }, at: ['a.py:2'] },
    { files: { 'a.py': 'app.config["JWT_ACCESS_TOKEN_EXPIRES"] = False\n' }, at: ['a.py:1'] },
    { files: { 'a.rb': "JWT.encode({ sub: id }, key, 'HS256')\n" }, at: ['a.rb:1'] },
    {
      files: {
        'a.ts':
          "import { sign } from 'jsonwebtoken'\nimport { SignJWT } from 'jose'\nsign({ id }, key)\nnew SignJWT({ sub }).setProtectedHeader(h).sign(key)\nsign({ id }, key, { expiresIn: 60 * 60 * 24 * 365 })\n",
      },
      at: ['a.ts:3', 'a.ts:4', 'a.ts:5'],
    },
    {
      files: {
        'settings.py': 'SIMPLE_JWT = {"ACCESS_TOKEN_LIFETIME": timedelta(days=365)}\n',
        'a.py':
          'from jose import jwt\ndef a():\n    exp = now() + timedelta(days=90)\n    return jwt.encode({"sub": 1, "exp": exp}, KEY)\n',
      },
      at: ['a.py:4', 'settings.py:1'],
    },
    {
      files: {
        'a.go':
          'package a\nfunc f() { t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": id}) }\n',
        'A.java':
          'class A {\n  String a = JWT.create().withSubject(s).sign(alg);\n  String b = Jwts.builder().setSubject(s).signWith(k).compact();\n}\n',
        'a.cs': 'var t = new JwtSecurityToken("i", "a", claims, signingCredentials: c);\n',
        'a.kt':
          'val a = JWT.create().withExpiresAt(Instant.now().plus(365, ChronoUnit.DAYS)).sign(alg)\nval b = Jwts.builder().setExpiration(Date.from(Instant.now().plus(365, ChronoUnit.DAYS))).signWith(k).compact()\nval c = JWT.create().withExpiresAt(Instant.now().plus(15, ChronoUnit.MINUTES)).sign(alg)\n',
      },
      at: ['A.java:2', 'A.java:3', 'a.cs:1', 'a.go:2', 'a.kt:1', 'a.kt:2'],
    },
  ],
  counterExamples: [
    {
      files: {
        'a.js':
          "const { CognitoJwtVerifier } = require('aws-jwt-verify')\nconst v = CognitoJwtVerifier.create({ userPoolId, tokenUse: 'id', clientId })\n",
      },
      at: [],
    },
    {
      files: {
        'a.js': "const jwt = require('jsonwebtoken')\njwt.sign({ id }, secret, { expiresIn: '15m' })\n",
      },
      at: [],
    },
    { files: { 'a.py': 'import jwt\njwt.encode({**claims, "exp": end}, key)\n' }, at: [] },
    { files: { 'a.py': 'import jwt\njwt.encode(claims, key)\n' }, at: [] },
    { files: { 'a.php': "<?php\n$t = (new JWT($key, 'HS256', $ttl))->encode(['id' => $id]);\n" }, at: [] },
    {
      files: { 'a.py': 'from authlib.jose import jwt\njwt.encode({"alg": "RS256"}, claims, key)\n' },
      at: [],
    },
    { files: { 'a.ts': '// jwt\nconst token = this.jwtService.sign({ sub: id })\n' }, at: [] },
    {
      files: {
        'a.go':
          'package a\nfunc f() {\n\tc := jwt.MapClaims{"sub": id}\n\tc["exp"] = soon()\n\tt := jwt.NewWithClaims(m, c)\n}\n',
        'A.java':
          'class A {\n  String a = JWT.create().withSubject(s).withExpiresAt(soon).sign(alg);\n  String b = Jwts.builder().setClaims(c).signWith(k).compact();\n}\n',
        'a.cs':
          'var t = new JwtSecurityToken("i", "a", claims, expires: DateTime.UtcNow.AddMinutes(15), signingCredentials: c);\n',
      },
      at: [],
    },
    { files: { 'a.js': "const jwt = require('jsonwebtoken')\njwt.sign({ id }, secret, options)\n" }, at: [] },
    {
      files: {
        'a.js':
          "const jwt = require('jsonwebtoken')\nconst invite = (id, options = {}) => jwt.sign({ id }, secret, options)\n",
      },
      at: [],
    },
  ],
})

/** `JWT_ACCESS_TOKEN_EXPIRES = False`, `"ACCESS_TOKEN_LIFETIME": timedelta(days=365)`, `signOptions: { expiresIn: '90d' }` */
function endlessSetting({ kind, name, value }: NamedValue, code: Code): string | undefined {
  if (
    /^JWT_(?:ACCESS_|REFRESH_)?TOKEN_EXPIRES$/.test(name) &&
    value.kind === 'constant' &&
    value.text === 'False'
  )
    return `${name} is off`
  if (name === 'signOptions') return tooLong(name, daysOf(propertyOf(value, 'expiresIn'), code))
  // Those of an OAuth provider are no web tokens.
  if (kind === 'property' && name !== 'ACCESS_TOKEN_LIFETIME') return undefined
  return /^(?:JWT_(?:ACCESS_)?TOKEN_EXPIRES|(?:JWT_)?ACCESS_TOKEN_(?:LIFETIME|EXPIRES?_(?:SECONDS|MINUTES|HOURS|DAYS)))$/.test(
    name,
  )
    ? tooLong(name, daysOfSetting(name, value, code))
    : undefined
}

/** A setting of Python's frameworks; of others the rule's own text says it. */
const limitOf = (name: string): string | undefined =>
  /^[A-Z_]+$/.test(name) ? `timedelta(${name.includes('REFRESH') ? 'days=30' : 'minutes=15'})` : undefined
