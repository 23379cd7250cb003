import type { Call, Code, NamedValue } from '../../src/documents/code.ts'
import {
  argumentOf,
  type CallExpression,
  type Expression,
  propertyOf,
} from '../../src/documents/expression.ts'
import { isCode, isVendored } from '../../src/documents/paths.ts'
import { givenBefore } from '../../src/practices/given.ts'
import { isVerifying, type TokenCall, tokenCallsOf } from '../../src/practices/jwt.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

interface Found {
  readonly expression: Expression
  readonly what: string
  readonly fix: string
}

const PIN = "algorithms: ['HS256']"

export default defineDocumentRule({
  id: 'jwt-verify-disabled',
  title: 'Web token that is accepted without its signature',
  why: 'A token that is not verified is text from the caller: anybody writes the user and the role that they want into it.',
  remediation:
    'Verify every token with the key and a fixed list of algorithms, and use no claim before that.',
  severity: 8.5,
  cites: [{ document: 'S3', line: 10, practice: 'Callers are authenticated by signed web tokens.' }],
  confidence: 'high',
  files: (path) => isCode(path) && !isVendored(path),
  keywords: ['jwt', 'jose', 'jsonwebtoken', 'ignoreExpiration', 'TokenValidationParameters'],
  *check(file) {
    const code = file.code()
    if (!code) return
    const tokens = tokenCallsOf(code)
    const found = [
      ...tokens.flatMap((token) => inCall(token, tokens, code)),
      ...code.named.flatMap((named) => inName(named)),
    ]
    for (const { expression, what, fix } of found)
      yield {
        path: file.path,
        range: expression.range,
        resource: what,
        message: what,
        severity: severityAt(file.path, 8.5),
        fix,
      }
  },
  examples: [
    {
      files: {
        'a.py':
          'import jwt\ndef user(t):\n    return jwt.decode(t, key, options={"verify_signature": False})\n',
      },
      at: ['a.py:3'],
    },
    {
      files: { 'a.py': 'import jwt\nopts = {"verify_signature": False}\njwt.decode(t, key, options=opts)\n' },
      at: ['a.py:3'],
    },
    { files: { 'a.py': 'import jwt\njwt.decode(t, verify=False)\n' }, at: ['a.py:2'] },
    {
      files: { 'a.js': "const jwt = require('jsonwebtoken')\njwt.verify(t, k, { algorithms: ['none'] })\n" },
      at: ['a.js:2'],
    },
    {
      files: {
        'a.rs':
          'use jsonwebtoken::Validation;\nfn f() {\n    let mut v = Validation::default();\n    v.insecure_disable_signature_validation();\n}\n',
        'A.java': 'class A { Object p = Jwts.parserBuilder().unsecured().build(); }\n',
        'a.cs': 'class A { object p = new TokenValidationParameters { RequireExpirationTime = false }; }\n',
      },
      at: ['A.java:1', 'a.cs:1', 'a.rs:4'],
    },
    { files: { 'a.js': "const jwt = require('jwt-simple')\njwt.decode(t, k, true)\n" }, at: ['a.js:2'] },
    {
      files: {
        'a.js':
          "const jwt = require('jsonwebtoken')\nfunction auth(req, res, next) {\n  req.user = jwt.decode(req.token)\n  next()\n}\n",
      },
      at: ['a.js:3'],
    },
    { files: { 'a.ts': 'super({ jwtFromRequest: from, ignoreExpiration: true })\n' }, at: ['a.ts:1'] },
    {
      files: { 'a.go': 'package a\nfunc f() { t, _, e := new(jwt.Parser).ParseUnverified(s, c) }\n' },
      at: ['a.go:2'],
    },
    {
      files: { 'a.go': 'package a\nfunc f() { s, e := t.SignedString(jwt.UnsafeAllowNoneSignatureType) }\n' },
      at: ['a.go:2'],
    },
    { files: { 'A.java': 'class A { // jwt\n  Algorithm a = Algorithm.none();\n}\n' }, at: ['A.java:2'] },
    { files: { 'a.rb': "JWT.decode token, key, false, { algorithm: 'HS256' }\n" }, at: ['a.rb:1'] },
    { files: { 'a.rb': "JWT.encode payload, nil, 'none'\n" }, at: ['a.rb:1'] },
    {
      files: { 'a.cs': 'var p = new TokenValidationParameters { ValidateIssuerSigningKey = false };\n' },
      at: ['a.cs:1'],
    },
  ],
  counterExamples: [
    { files: { 'a.py': 'import jwt\njwt.decode(t, key, algorithms=["HS256"])\n' }, at: [] },
    {
      files: {
        'a.py': 'import jwt\njwt.decode(t, key, algorithms=["HS256"], options={"verify_aud": False})\n',
      },
      at: [],
    },
    {
      files: {
        'a.py':
          'import jwt\ndef user(t):\n    claims = jwt.decode(t, options={"verify_signature": False})\n    return jwt.decode(t, keys[claims["iss"]], algorithms=["RS256"])\n',
      },
      at: [],
    },
    {
      files: {
        'a.js':
          "const jwt = require('jsonwebtoken')\nfunction auth(req, res, next) {\n  const { kid } = jwt.decode(req.token, { complete: true }).header\n  req.user = jwt.verify(req.token, keys[kid])\n  next()\n}\n",
      },
      at: [],
    },
    { files: { 'a.js': "const jwt = require('jsonwebtoken')\nconsole.log(jwt.decode(t).exp)\n" }, at: [] },
    { files: { 'a.rb': "JWT.decode token, key, true, { algorithm: 'HS256' }\n" }, at: [] },
  ],
})

function inCall(token: TokenCall, tokens: readonly TokenCall[], code: Code): Found[] {
  const { call, verb, ofLibrary } = token
  const isUnsigned =
    call.arguments.some(({ value }) => namesNone(value, code)) && (ofLibrary || verb === 'SignedString')
  if (
    isUnsigned ||
    (isNone(call) &&
      !code.calls.some(({ arguments: given }) =>
        given.some(({ value }) => value.range.start === call.range.start),
      ))
  )
    return [{ expression: call, what: `${call.callee} takes tokens without a signature`, fix: PIN }]
  if (
    verb === 'ParseUnverified' ||
    verb === 'insecure_disable_signature_validation' ||
    /(?:^|\.)(?:parseUnsecuredClaims|parseClaimsJwt|Jwts\.parser(?:Builder)?\.unsecured)$/.test(call.callee)
  )
    return isVerifiedToo(token, tokens) ? [] : [unverified(call)]
  if (!isVerifying(token)) return []
  const isSkipped = skips(token, code) || decidesIdentity(token, code)
  return isSkipped && !isVerifiedToo(token, tokens) ? [unverified(call)] : []
}

const unverified = (call: Call): Found => ({
  expression: call,
  what: `${call.callee} does not verify the signature`,
  fix: PIN,
})

/** `Algorithm.none()`, `JWT.none` */
const isNone = ({ callee, arguments: given }: CallExpression) =>
  /(?:^|\.)Algorithm\.none$/.test(callee) && given.length === 0

/** An algorithm `none`, wherever the library takes it: a word, a list, an option. */
function namesNone(value: Expression, code: Code): boolean {
  if (value.kind === 'string') return /^none$/i.test(value.value)
  if (value.kind === 'call') return isNone(value)
  if (value.kind === 'name')
    return /(?:^|\.)(?:SigningMethodNone|UnsafeAllowNoneSignatureType|ALGORITHM_NONE|JWK\.None)$/.test(
      value.text,
    )
  if (value.kind === 'list') return value.items.some((item) => namesNone(item, code))
  return ['algorithm', 'algorithms', 'alg'].some((name) => {
    const given = propertyOf(value, name)
    return given !== undefined && namesNone(given, code)
  })
}

/** Options that switch verification off. */
function skips({ call }: TokenCall, code: Code): boolean {
  const isFalse = (value: Expression | undefined) => constantOf(value, code) === 'false'
  const options = valueBehind(argumentOf(call, 'options') ?? argumentOf(call, 2), code)
  const third = argumentOf(call, 2)
  const source = code.imports.find(({ names }) => names.includes(call.callee.split('.')[0] ?? ''))?.from
  // jwt-simple's third argument is "noVerify": anything but false switches verification off.
  if (source === 'jwt-simple')
    return third !== undefined && !isFalse(third) && constantOf(third, code) !== 'undefined'
  return (
    isFalse(argumentOf(call, 'verify')) ||
    isFalse(propertyOf(options, 'verify_signature')) ||
    (code.language === 'ruby' && isFalse(third))
  )
}

/** The value last given to a name before the place where it is used. */
function valueBehind(value: Expression | undefined, code: Code): Expression | undefined {
  return value?.kind === 'name' ? givenBefore(value, code).at(-1)?.value : value
}

function constantOf(value: Expression | undefined, code: Code): string | undefined {
  const behind = valueBehind(value, code)
  return behind?.kind === 'constant' ? behind.text.toLowerCase() : undefined
}

/** `jwt.decode` of JavaScript never verifies; it matters where it says who the caller is. */
function decidesIdentity({ call, verb }: TokenCall, code: Code): boolean {
  const source = code.imports.find(({ names }) => names.includes(call.callee.split('.')[0] ?? ''))?.from
  if (verb !== 'decode' || source !== 'jsonwebtoken') return false
  const around = code.functions
    .filter(({ range }) => range.start <= call.range.start && call.range.end <= range.end)
    .sort((a, b) => b.range.start - a.range.start)[0]
  if (!around) return false
  const goesOn = code.calls.some(
    ({ callee, range }) =>
      callee === 'next' && range.start >= around.range.start && range.end <= around.range.end,
  )
  return (
    goesOn ||
    code.named.some(
      ({ name, value }) => /^(?:user|currentUser|auth)$/.test(name) && value.range.start === call.range.start,
    )
  )
}

/** The same token is verified in the same function: the first look was for its header or issuer. */
const isVerifiedToo = ({ call }: TokenCall, tokens: readonly TokenCall[]): boolean =>
  call.within !== '' &&
  tokens.some(
    (other) =>
      other.call !== call &&
      other.call.within === call.within &&
      isVerifying(other) &&
      (other.verb.startsWith('verify') || argumentOf(other.call, 'algorithms') !== undefined) &&
      firstName(other.call) === firstName(call),
  )

const firstName = (call: Call): string => {
  const first = call.arguments[0]?.value
  return first?.kind === 'name' ? first.text : ''
}

/** Settings that switch a check off, by their name. */
function inName({ name, value }: NamedValue): Found[] {
  if (value.kind !== 'constant') return []
  const text = value.text.toLowerCase()
  if (name === 'ignoreExpiration' && text === 'true')
    return [
      { expression: value, what: 'ignoreExpiration accepts tokens for ever', fix: 'ignoreExpiration: false' },
    ]
  if (
    /^(?:ValidateIssuerSigningKey|ValidateLifetime|RequireSignedTokens|RequireExpirationTime)$/.test(name) &&
    text === 'false'
  )
    return [{ expression: value, what: `${name} is off`, fix: `${name} = true` }]
  return []
}
