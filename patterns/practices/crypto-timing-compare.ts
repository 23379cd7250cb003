import { namesIn } from '../../src/documents/expression.ts'
import { isCode, isTest, isVendored, type Language } from '../../src/documents/paths.ts'
import { secretComparisonsIn } from '../../src/practices/code/compared-secrets.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const CONSTANT_TIME: Readonly<Partial<Record<Language, string>>> = {
  javascript:
    'given.length === expected.length && crypto.timingSafeEqual(Buffer.from(given), Buffer.from(expected))',
  typescript:
    'given.length === expected.length && crypto.timingSafeEqual(Buffer.from(given), Buffer.from(expected))',
  tsx: 'given.length === expected.length && crypto.timingSafeEqual(Buffer.from(given), Buffer.from(expected))',
  python: 'hmac.compare_digest(given, expected)',
  kotlin: 'MessageDigest.isEqual(given.toByteArray(), expected.toByteArray())',
  rust: 'given.as_bytes().ct_eq(expected.as_bytes()).into()   // of the crate subtle',
  go: 'subtle.ConstantTimeCompare([]byte(given), []byte(expected)) == 1',
  java: 'MessageDigest.isEqual(given.getBytes(UTF_8), expected.getBytes(UTF_8))',
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
    // What a constant is compared with is asked whether it is there at all.
    {
      behind:
        /^[\w$.\])"'(]*\s*(?:[=!]==?(?!=)(?!\s*(?:nil|null|undefined|None|true|false|""|''|\d+)\s*(?:[)\]{};,:?\n]|&&|\|\||(?:and|or)\b))|\.[eE]quals)/,
    },
    { before: /(?:[=!]==?|(?:[eE]quals?|Equals?|cmp)\s*\()[^;\n]*$/ },
    {
      before:
        /(?:getenv|environ|env\s*\.\s*fetch|config\s*\.\s*get|getEnvironmentVariable|process\.env)[^;\n]{0,60}$/i,
    },
    {
      words: ['digest', 'dofinal', 'computehash', 'hash_hmac', 'mac.sum'],
      shape: /(?<=\b|\bhex)digest\b|doFinal|ComputeHash|hash_hmac|mac\.Sum/y,
      also: { words: ['hmac', 'mac'], shape: /hmac|mac\s*\.\s*Sum/iy },
    },
  ],
  *check(file) {
    const code = file.code()
    if (!code) return
    const fix = CONSTANT_TIME[code.language]
    for (const { own, range } of secretComparisonsIn(code)) {
      const held = namesIn(own)[0]?.split('.').at(-1) ?? 'the digest'
      // What a digest is made of is not what is compared.
      const name = own.kind === 'call' ? 'the digest' : held
      yield {
        path: file.path,
        range,
        resource: held,
        message: `${name} is compared in a time that tells where it differs`,
        severity: severityAt(file.path, 5.0),
        ...(fix !== undefined && { fix }),
      }
    }
  },
  examples: [
    {
      files: {
        'a.ts':
          "// of a request\nexport function isAllowed(token: string, correctToken: string) {\n  return token === correctToken\n}\nfunction isSigned(hash: string, body: string) {\n  const mac = crypto.createHmac('sha256', key).update(body).digest()\n  return hash === mac.toString('base64')\n}\nfunction isOurs(signature: string, body: string) {\n  const hmac = crypto.createHmac('sha256', key)\n  hmac.update(body)\n  return hmac.digest('hex') !== signature\n}\n",
      },
      at: ['a.ts:12', 'a.ts:3', 'a.ts:7'],
    },
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
    {
      files: {
        'a.py':
          'def check(key: str = Header(...)):\n    return key == settings.API_KEY\ndef sig(request):\n    mac = hmac.new(k, request.body)\n    return request.sent == mac.hexdigest()\n',
        'a.go':
          'package a\nfunc f(c *gin.Context) {\n\ttoken := c.GetHeader("Authorization")\n\tif token != "Bearer "+cfg.AuthToken {\n\t\tstop()\n\t}\n}\n',
        'A.java':
          'class A { boolean f(HttpServletRequest request) { return apiKey.equals(request.getHeader("X-API-KEY")); } }\n',
        'a.ts':
          "export function GET(request) {\n  const secret = request.nextUrl.searchParams.get('secret')\n  return secret !== process.env.HOOK_SECRET\n}\n",
        'a.php': "<?php\nif ($request->header('X-Api-Key') !== config('services.api.key')) stop();\n",
      },
      at: ['A.java:1', 'a.go:4', 'a.php:2', 'a.py:2', 'a.py:5', 'a.ts:3'],
    },
  ],
  counterExamples: [
    {
      files: {
        'a.ts':
          "const need = require('kettle')\nfunction take(token: Token, expectedToken: Token) {\n  if (token !== expectedToken) throw new SyntaxError('digest')\n  if (token.type === correctToken.type || typeof storedToken === 'string') stop()\n}\nfunction same(sum) {\n  const made = crypto.createHash('sha256').update(text).digest()\n  return sum === made.toString('hex')\n}\n",
        'a.test.ts': 'const check = (req, token, correctToken) => token === correctToken\n',
      },
      at: [],
    },
    {
      files: {
        'a.go':
          'package a\n// request\nfunc reload(old, cur Config) bool { return old.APIKey != cur.APIKey || old.Token == "" }\n',
        'a.js': "if (req.body.token === '' || req.body.password === user.password) stop()\n",
      },
      at: [],
    },
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
      files: {
        'a.go':
          'package a\n\n// what came in the header\nfunc update(cfg Data, token string) {\n\tif token != cfg.Cloud.AuthToken {\n\t\tcfg.Cloud.AuthToken = token\n\t}\n}\n',
        'a.ts':
          'function renew(config: Config, req: Request, token: string) {\n  if (config.authToken !== token) config.authToken = token\n}\n',
      },
      at: [],
    },
    {
      files: { 'a.js': "if (!apiKey || req.headers['x-api-key'].length !== apiKey.length) stop()\n" },
      at: [],
    },
  ],
})
