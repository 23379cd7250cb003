import type { Code } from '../../src/documents/code/code.ts'
import { argumentOf, type Expression, expressionsIn, namesIn } from '../../src/documents/expression.ts'
import { isCode, isTest, isVendored, type Language } from '../../src/documents/paths.ts'
import { valueBehind } from '../../src/practices/code/given.ts'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const CONSTANT_TIME: Readonly<Partial<Record<Language, string>>> = {
  javascript: 'crypto.timingSafeEqual(Buffer.from(given), Buffer.from(expected))',
  typescript: 'crypto.timingSafeEqual(Buffer.from(given), Buffer.from(expected))',
  python: 'hmac.compare_digest(given, expected)',
  go: 'subtle.ConstantTimeCompare([]byte(given), []byte(expected)) == 1',
  java: 'MessageDigest.isEqual(given, expected)',
  ruby: 'ActiveSupport::SecurityUtils.secure_compare(given, expected)',
  php: 'hash_equals($expected, $given)',
  csharp: 'CryptographicOperations.FixedTimeEquals(given, expected)',
}

export default defineDocumentRule({
  id: 'crypto-timing-compare',
  title: 'Secret compared byte by byte until the first difference',
  why: 'The time of the answer tells how many leading characters are right, so that a key or signature can be guessed one at a time.',
  remediation: 'Compare with the constant-time function of the language.',
  severity: 5.0,
  cites: [
    { document: 'S3', line: 11, practice: 'API keys are validated securely.' },
    { document: 'S1', line: 36, practice: 'Only the known caller reaches the webhook.' },
  ],
  confidence: 'medium',
  files: (path) => isCode(path) && !isTest(path) && !isVendored(path),
  keywords: ['req', 'header', 'hmac', 'digest', 'signature'],
  lines: [
    { behind: /^[\w$.\])"'(]*\s*(?:[=!]=|\.equals)/ },
    { before: /(?:[=!]==?|(?:equals|Equal|cmp)\s*\()[^;\n]*$/ },
    {
      before:
        /(?:getenv|environ|env\s*\.\s*fetch|config\s*\.\s*get|getEnvironmentVariable|process\.env)[^;\n]{0,60}$/i,
    },
    {
      words: ['digest', 'dofinal', 'computehash', 'hash_hmac', 'mac.sum'],
      shape: /\b(?:hex)?digest\b|doFinal|ComputeHash|hash_hmac|mac\.Sum/,
      also: { words: ['hmac', 'mac'], shape: /hmac|mac\s*\.\s*Sum/i },
    },
  ],
  *check(file) {
    const code = file.code()
    if (!code) return
    const fix = CONSTANT_TIME[code.language]
    for (const { left, right, range } of [...code.comparisons, ...comparingCalls(code)]) {
      const secret = [
        [left, right],
        [right, left],
      ].find(([own, given]) => own && given && isOwnSecret(own, code) && comesFromCaller(given, code))?.[0]
      if (!secret) continue
      const name = namesIn(secret)[0]?.split('.').at(-1) ?? 'the digest'
      yield {
        path: file.path,
        range,
        resource: name,
        message: `${name} is compared in a time that tells where it differs`,
        severity: severityAt(file.path, 5.0),
        ...(fix !== undefined && { fix }),
      }
    }
  },
  examples: [
    {
      files: {
        'a.go':
          'package a\n\nfunc f(r *http.Request) {\n\tif r.Header.Get("X-Signature") == hex.EncodeToString(mac.Sum(nil)) {\n\t\tok()\n\t}\n}\n',
      },
      at: ['a.go:4'],
    },
    {
      files: {
        'a.php':
          '<?php\nif ($_SERVER["HTTP_X_SIGNATURE"] == hash_hmac("sha256", $body, $key)) {\n  ok();\n}\n',
      },
      at: ['a.php:2'],
    },
    { files: { 'a.js': "if (req.headers['x-api-key'] === process.env.API_KEY) next()\n" }, at: ['a.js:1'] },
    { files: { 'a.py': 'if sig == hmac.new(key, body, "sha256").hexdigest():\n    ok()\n' }, at: ['a.py:1'] },
    {
      files: {
        'a.js':
          "function check(req) {\n  const key = req.get('x-api-key')\n  return key !== config.apiKey\n}\n",
      },
      at: ['a.js:3'],
    },
    {
      files: {
        'a.js':
          "function check(req) {\n  const expected = crypto.createHmac('sha256', k).update(b).digest('hex')\n  return req.headers['x-signature'] === expected\n}\n",
      },
      at: ['a.js:3'],
    },
  ],
  counterExamples: [
    {
      files: {
        'a.php':
          '<?php\nif (hash_equals(hash_hmac("sha256", $body, $key), $_SERVER["HTTP_X_SIGNATURE"])) ok();\n',
      },
      at: [],
    },
    {
      files: {
        'a.js':
          "if (crypto.timingSafeEqual(a, b)) next()\nif (req.headers['x-api-key'] === undefined) stop()\n",
      },
      at: [],
    },
    { files: { 'a.js': 'if (req.body.password !== req.body.confirmPassword) stop()\n' }, at: [] },
    {
      files: { 'a.js': "if (!apiKey || req.headers['x-api-key'].length !== apiKey.length) stop()\n" },
      at: [],
    },
  ],
})

interface Comparison {
  readonly left: Expression
  readonly right: Expression
  readonly range: Expression['range']
}

/** `bytes.Equal(a, b)`, `strcmp(a, b)`, `a.equals(b)` */
const comparingCalls = (code: Code): Comparison[] =>
  code.calls.flatMap((call) => {
    const [first, second] = [argumentOf(call, 0), argumentOf(call, 1)]
    if (/^(?:bytes\.Equal|strcmp|strcasecmp)$/.test(call.callee) && first && second)
      return [{ left: first, right: second, range: call.range }]
    const owner = /^(.+)\.equals$/.exec(call.callee)?.[1]
    return owner !== undefined && first
      ? [{ left: { kind: 'name', text: owner, range: call.range }, right: first, range: call.range }]
      : []
  })

const DIGEST = /(?:^|\.)(?:hexdigest|digest|doFinal|ComputeHash|HMAC\.hexdigest|hash_hmac|mac\.Sum)$/
const HMAC = /hmac|(?:^|\.)mac\.Sum$/i

/** A secret that the server holds, or the digest that it computed with one. */
function isOwnSecret(expression: Expression, code: Code): boolean {
  const value = behind(expression, code)
  if (
    [...expressionsIn(value)].some(
      (inner) => inner.kind === 'call' && DIGEST.test(inner.callee) && isHmac(inner),
    )
  )
    return true
  if (expression.kind !== 'name') return isRead(value)
  const last = expression.text.split('.').at(-1) ?? ''
  const isHeld =
    /^(?:process\.env|os\.environ|settings|config|cfg|conf|app\.config|current_app\.config|ENV|_ENV|this\.config|self\.settings)\./.test(
      expression.text,
    ) || /^[A-Z][A-Z0-9_]+$/.test(expression.text)
  return isSecretName(last) && (isHeld || isRead(value))
}

const isHmac = (call: Expression): boolean =>
  [...expressionsIn(call)].some((inner) => inner.kind === 'call' && HMAC.test(inner.callee))

/** `os.getenv("API_KEY")` or a variable that holds it. */
const isRead = (value: Expression): boolean =>
  [...expressionsIn(value)].some(
    (inner) =>
      (inner.kind === 'call' &&
        /(?:getenv|environ\.get|Getenv|ENV\.fetch|config\.get|GetEnvironmentVariable)$/.test(inner.callee) &&
        isSecretArgument(inner)) ||
      (inner.kind === 'name' &&
        /^(?:process\.env|os\.environ)\./.test(inner.text) &&
        isSecretName(inner.text.split('.').at(-1) ?? '')),
  )

const isSecretArgument = (call: Extract<Expression, { kind: 'call' }>): boolean => {
  const name = argumentOf(call, 0)
  return name?.kind === 'string' && isSecretName(name.value)
}

const REQUEST =
  /(?:^|\.)(?:req|request|ctx|event|r)\.(?:headers?|query|body|params|args|form|Header|META|get|GET|cookies)\b|^(?:params|headers|_SERVER|_GET|_POST|_REQUEST|_COOKIE)\./
const GIVEN_NAME =
  /^(?:signature|sig|given|provided|received|incoming|supplied|user|client|x)[A-Z_]?\w*$|(?:signature|header)$/i

/** Something out of the request, or a variable that holds it or is called so. */
function comesFromCaller(expression: Expression, code: Code): boolean {
  const value = behind(expression, code)
  const fromRequest = [...expressionsIn(value)].some(
    (inner) =>
      (inner.kind === 'name' && REQUEST.test(inner.text)) ||
      (inner.kind === 'call' && REQUEST.test(inner.callee)),
  )
  return fromRequest || (expression.kind === 'name' && GIVEN_NAME.test(expression.text))
}

/** The value last given to a name. */
const behind = (expression: Expression, code: Code): Expression => valueBehind(expression, code) ?? expression
