import type { Expression } from '../../src/documents/expression.ts'
import { addressOf, blocksIn } from '../../src/documents/hcl/hcl.ts'
import {
  isCode,
  isTerraform,
  isTest,
  isVendored,
  type Language,
  languageOf,
} from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { isPredictable, secretMadeBy } from '../../src/practices/code/predictable.ts'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit, type LineGate } from '../rule.ts'

const CHOOSES: LineGate = {
  words: ['rand', 'uniqid', 'uuid1', 'str_shuffle', 'lcg_value', 'smallrng', 'seed_from_u64'],
  shape:
    /(?<=\b|ThreadLocal|mt_|array_|fast)rand(?:om)?(?:\b|StringUtils)|uniqid|uuid1|str_shuffle|lcg_value|SmallRng|seed_from_u64/iy,
}
const TELLS_TIME = /Date\.now|time\.time|(?:\b|micro)time\(/i
/** What the name of a secret is given, by itself or in parts: `token += `, `secret: String by lazy {`, `password(` */
const GIVEN = /^["'`\])]*[^;,\n]{0,100}?[=:({]/
/** What resets or confirms something has no name of a secret. */
const RESETS: LineGate = {
  words: ['reset', 'verification', 'confirmation', 'activation'],
  shape: /(?:reset|verification|confirmation|activation)_?token\w*\W{0,4}\s*=/iy,
}
/** Functions by their names. */
const MAKES_SECRETS: LineGate = {
  words: ['gen', 'make', 'create', 'new', 'random', 'get', 'build', 'rand'],
  shape:
    /(?:gen|generate|make|create|new|random|get|build|rand)\w*(?:secret|pass|pw|token|key|credential|bearer|jwt|pat|conn|webhook|authorization|otp|reset_?code|session_?id|verification_?code|salt|nonce)/iy,
}

const SECURE: Readonly<Partial<Record<Language, string>>> = {
  javascript: "crypto.randomBytes(32).toString('base64url')",
  typescript: "crypto.randomBytes(32).toString('base64url')",
  tsx: "crypto.randomBytes(32).toString('base64url')",
  python: 'secrets.token_urlsafe(32)',
  go: 'rand.Text()   // of crypto/rand, from Go 1.24 on',
  java: 'byte[] bytes = new byte[32];\nnew java.security.SecureRandom().nextBytes(bytes);\nString value = java.util.HexFormat.of().formatHex(bytes);',
  kotlin: 'val bytes = ByteArray(32).also { java.security.SecureRandom().nextBytes(it) }',
  csharp: 'Convert.ToHexString(RandomNumberGenerator.GetBytes(32))',
  ruby: 'SecureRandom.urlsafe_base64(32)',
  php: 'bin2hex(random_bytes(32))',
  rust: 'rand::rngs::OsRng.fill_bytes(&mut bytes)',
}

export default defineDocumentRule({
  id: 'crypto-insecure-random',
  title: 'Secret made with a predictable generator',
  why: 'Such a generator is made for simulations: a few outputs, or the time of the call, are enough to compute all others.',
  remediation: 'Make secrets with the generator of the operating system, and replace those made so far.',
  severity: 7.5,
  cites: [
    { document: 'S3', line: 11, practice: 'API keys are generated securely.' },
    { document: 'S3', line: 122, practice: 'A tool of the project generates keys securely.' },
  ],
  confidence: 'medium',
  files: (path) => (isCode(path) || isTerraform(path)) && !isTest(path) && !isVendored(path),
  keywords: [
    'random',
    'rand',
    'uniqid',
    'uuid1',
    'Date.now',
    'time.time',
    'str_shuffle',
    'time(',
    'SmallRng',
  ],
  lines: [
    { behind: GIVEN, also: CHOOSES },
    // The time makes a secret only where one is given it.
    { behind: new RegExp(`${GIVEN.source}[^;]{0,250}?(?:${TELLS_TIME.source})`, 'i') },
    { ...RESETS, also: CHOOSES },
    { ...RESETS, also: { words: ['date.now', 'time.time', 'time('], shape: TELLS_TIME } },
    { ...CHOOSES, also: MAKES_SECRETS },
  ],
  *check(file) {
    if (isTerraform(file.path)) yield* inTerraform(file)
    else yield* inCode(file)
  },
  examples: [
    {
      files: {
        'a.py':
          'from random import choice\ntemp_password = "".join([choice(LETTERS) for _ in range(8)])\nreset_token = hashlib.md5(str(time.time()).encode()).hexdigest()\n',
        'A.java':
          'class A {\n  Random random = new Random();\n  String generateToken() { return LETTERS.charAt(random.nextInt(26)) + ""; }\n}\n',
        'a.kt': 'fun generateApiKey() = (1..32).map { LETTERS.random() }.joinToString("")\n',
        'a.cs':
          'class A { Random r = new Random(); string GeneratePassword() { return CHARS[r.Next(9)].ToString(); } }\n',
        'a.php': '<?php\n$resetToken = sha1($email . time());\n',
        'a.rs': 'fn generate_token() -> u64 { let mut rng = SmallRng::seed_from_u64(1); rng.gen() }\n',
      },
      at: ['A.java:3', 'a.cs:1', 'a.kt:1', 'a.php:2', 'a.py:2', 'a.py:3', 'a.rs:1'],
    },
    { files: { 'a.js': "const apiKey = 'sk_' + Math.random().toString(36)\n" }, at: ['a.js:1'] },
    {
      files: {
        'a.js':
          "function makeId(length) {\n  let made = ''\n  while (made.length < length) made += letters[Math.floor(Math.random() * letters.length)]\n  return made\n}\nconst password = makeId(12)\n",
        'A.java':
          'class A {\n  String salt = hex(new SecureRandom().generateSeed(16));\n  String password = LETTERS.charAt(new Random().nextInt(26)) + "";\n}\n',
      },
      at: ['A.java:3', 'a.js:3'],
    },
    {
      files: {
        'a.js':
          "const token = Array.from({ length: 32 }, () => letters[Math.floor(Math.random() * letters.length)]).join('')\n",
        'a.cs':
          'class A {\n  Random random = new Random();\n  string RandomText(int n) => new string(Enumerable.Repeat(LETTERS, n).Select(s => s[random.Next(s.Length)]).ToArray());\n  void F() { var password = RandomText(12); }\n}\n',
        'A.java': 'class A { String generateResetKey() { return RandomStringUtils.randomNumeric(20); } }\n',
        'a.kt': 'fun f() {\n  val token = (1..20).map { LETTERS.random() }.joinToString("")\n}\n',
      },
      at: ['A.java:1', 'a.cs:3', 'a.js:1', 'a.kt:2'],
    },
    {
      files: {
        'a.py':
          "import random\ndef generate_api_key():\n    return ''.join(random.choice(A) for _ in range(32))\n",
      },
      at: ['a.py:3'],
    },
    { files: { 'a.php': '<?php\n$token = md5(uniqid(mt_rand(), true));\n' }, at: ['a.php:2'] },
    {
      files: {
        'a.go':
          'package a\nimport "math/rand"\nfunc GenerateToken() string {\n\treturn letters[rand.Intn(len(letters))]\n}\n',
      },
      at: ['a.go:4'],
    },
    {
      files: {
        'A.java':
          'class A { String generatePassword() { Random r = new Random(); return "" + r.nextInt(); } }\n',
      },
      at: ['A.java:1'],
    },
    {
      files: {
        'main.tf':
          'resource "random_string" "db" {\n  length = 20\n}\nresource "aws_db_instance" "a" {\n  password = random_string.db.result\n}\n',
      },
      at: ['main.tf:5'],
    },
  ],
  counterExamples: [
    {
      files: { 'a.js': 'function defaultIdempotencyKey() {\n  const genKey = () => Math.random()\n}\n' },
      at: [],
    },
    { files: { 'a.py': 'import secrets\napi_key = secrets.token_urlsafe(32)\n' }, at: [] },
    {
      files: {
        'a.py':
          'import random\nrandom = random.SystemRandom()\npassword = "".join(random.choice(LETTERS) for _ in range(20))\n',
        'A.java':
          'class A {\n  private final Random random = new SecureRandom();\n  String generateToken() { return LETTERS.charAt(random.nextInt(26)) + ""; }\n  String generatePassword() { return RandomStringUtils.random(20, 0, 0, true, true, null, random); }\n}\n',
        'a.kt':
          'fun generateApiKey() = (1..32).map { LETTERS.random(SecureRandom().asKotlinRandom()) }.joinToString("")\n',
        'a.js':
          'function randomDelay() {\n  return Math.random() * 100\n}\nconst token = await fetchToken(randomDelay())\nconst apiToken = await Promise.all(hosts.map(() => fetchToken(Math.random())))\n',
      },
      at: [],
    },
    // Where an import fails, the next gives the name: no Python of today comes to the second.
    {
      files: {
        'a.py':
          'try:\n    from secrets import randbits, choice\nexcept ImportError:\n    from random import getrandbits as randbits, choice\n\ndef generate_token():\n    return str(randbits(64)) + choice(LETTERS)\n',
      },
      at: [],
    },
    { files: { 'a.js': 'const wait = delay * Math.random()\nconst token = lexer.next()\n' }, at: [] },
    { files: { 'a.py': 'import random\npassword = read()\ncolour = random.choice(COLOURS)\n' }, at: [] },
    {
      files: {
        'a.go': 'package a\nimport "crypto/rand"\nfunc GenerateToken() { rand.Int(rand.Reader, max) }\n',
      },
      at: [],
    },
    {
      files: {
        'main.tf':
          'resource "random_password" "db" {\n  length = 20\n}\nresource "aws_db_instance" "a" {\n  password = random_password.db.result\n}\n',
      },
      at: [],
    },
  ],
})

function* inCode(file: SourceFile): Generator<Hit> {
  const language = languageOf(file.path)
  if (!language || (language === 'go' && !/"math\/rand(?:\/v2)?"/.test(file.text))) return
  const code = file.code()
  if (!code) return
  const fix = SECURE[language]
  let last = 0
  const seen = new Set<string>()
  for (const call of code.calls) {
    // `uniqid(mt_rand())` is one thing.
    if (call.range.end <= last) continue
    const makes = isPredictable(call, code) ? secretMadeBy(call, code) : undefined
    // Making a generator and asking it are one thing.
    const place = `${makes} ${call.within}`
    if (makes === undefined || seen.has(place)) continue
    seen.add(place)
    last = call.range.end
    yield {
      path: file.path,
      range: call.range,
      resource: makes,
      message: `${makes} comes from ${call.callee}, which can be predicted`,
      severity: severityAt(file.path, 7.5),
      ...(fix !== undefined && { fix }),
    }
  }
}

function* inTerraform(file: SourceFile): Generator<Hit> {
  for (const block of blocksIn(file.hcl()))
    for (const { name, value } of block.attributes) {
      const source = isSecretName(name)
        ? /^random_(?:string|id|integer|pet)\.([\w-]+)/.exec(nameIn(value))
        : null
      if (source)
        yield {
          path: file.path,
          range: value.range,
          resource: `${addressOf(block)}.${name}`,
          message: `${name} comes from ${source[0]}, which is stored and shown unmarked`,
          fix: `resource "random_password" "${source[1]}" {\n  length = 32\n}\n# ${name} = random_password.${source[1]}.result`,
        }
    }
}

const nameIn = (value: Expression): string => (value.kind === 'name' ? value.text : '')
