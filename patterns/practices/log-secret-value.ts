import type { Call, Code } from '../../src/documents/code/code.ts'
import { type Expression, expressionsIn } from '../../src/documents/expression.ts'
import type { Range } from '../../src/documents/node.ts'
import { isCode, isTest, isVendored } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { givenTo } from '../../src/practices/code/given.ts'
import {
  isDebugging,
  isLogging,
  isMasking,
  isRaising,
  makesKeys,
  writtenBy,
} from '../../src/practices/code/log-sink.ts'
import { isNamedOnly, isObjectName } from '../../src/practices/code/named-only.ts'
import {
  gottenBy,
  isIdentifier,
  isKnown,
  isMadeSafe,
  namedInText,
} from '../../src/practices/code/shown-secret.ts'
import { LOGGED } from '../../src/practices/line-gates.ts'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

/** A program that reads source text calls its words tokens. */
const READS_SOURCE =
  /lexer|tokeniz|parser|\bast\b|nextToken|next_token|peek|syntax|grammar|TokenKind|TokenType/i

export default defineDocumentRule({
  id: 'log-secret-value',
  title: 'Secret written to a log',
  why: 'Logs are copied, kept and read by more people and systems than the program, and nobody rotates what stands in them.',
  remediation:
    'Log the name of the secret, its length or a fingerprint instead, remove the lines that exist already, and replace the secret.',
  fixes: {
    python: 'logger.info("key loaded, %d characters", len(key))',
    javascript: "console.log('key loaded, %d characters', key.length)",
    go: 'log.Printf("key loaded, %d bytes", len(key))',
    java: 'log.info("key loaded, {} characters", key.length());',
    kotlin: 'log.info("key loaded, {} characters", key.length)',
    csharp: 'logger.LogInformation("key loaded, {Length} characters", key.Length);',
    ruby: 'logger.info("key loaded, #{key.length} characters")',
    php: "error_log('key loaded, ' . strlen($key) . ' characters');",
    rust: 'println!("key loaded, {} bytes", key.len());',
    any: 'log the name of the secret or its length, never its value',
  },
  severity: 7.0,
  cites: [
    { document: 'S1', line: 40, practice: 'The service never logs the values of secrets.' },
    { document: 'S2', line: 52, practice: 'Sensitive information is never logged.' },
  ],
  confidence: 'medium',
  files: (path) => isCode(path) && !isTest(path) && !isVendored(path),
  keywords: ['secret', 'passw', 'token', 'key', 'credential', 'decrypt', 'decipher', 'pwd', 'bearer'],
  lines: [
    ...LOGGED,
    {
      words: ['decrypt', 'decipher', 'open_secret', 'unseal'],
      shape: /decrypt|decipher|open_secret|unseal/i,
    },
    // An object with a secret in it that is written as a whole.
    {
      before: /[{,]\s*["':]?$/,
      behind: /^(?:["']\s*(?::(?!:)|=>)|\s*(?::(?!:)|=>|[,}]))/,
      // There are no literals for them.
      not: ['kotlin', 'rust'],
      also: {
        words: [
          'log',
          'print',
          'console',
          'puts',
          'echo',
          'dump',
          'pp',
          'error',
          'warn',
          'info',
          'debug',
          'trace',
        ],
        shape:
          /(?:log|print|console|puts|echo|dump|pp|error|warn|info|debug|trace)[\w.]*(?:\(\s*(?:["'`][^"'`\n]*["'`]\s*,\s*)?\$?[A-Za-z_$]\w*\s*\)|\s+\$?[A-Za-z_]\w*\s*;?\s*$)/im,
      },
    },
  ],
  *check(file) {
    const code = file.code()
    if (!code) return
    const isSource = READS_SOURCE.test(file.text)
    // There a secret is an object, told by its name.
    const isKubernetes = /\bk8s\.io\/|kubernetes/i.test(
      `${file.path}\n${code.imports.map(({ from }) => from).join('\n')}`,
    )
    for (const call of code.calls) {
      const logs = isLogging(call)
      if ((!logs && !isRaising(call)) || /csrf|xsrf/i.test(call.callee) || isMasking(call, file.text))
        continue
      for (const { name, range } of secretsIn(call, code, file)) {
        // "unexpected token" is about words, wherever it is said.
        if (/^tokens?$/i.test(name) && (isSource || !logs || /acme/i.test(file.path))) continue
        if ((isKubernetes && isObjectName(name)) || isIdentifier(name, file.text)) continue
        yield {
          path: file.path,
          range,
          resource: `${name} in ${call.within || call.callee}`,
          message: logs
            ? `${call.callee} writes the value of ${name}`
            : `The message of ${call.callee} holds the value of ${name}`,
          severity: makesKeys(call, file.path) || isDebugging(call) ? NOTE : severityAt(file.path, 7.0),
        }
      }
    }
  },
  examples: [
    {
      files: { 'b.js': 'log.info(label(join(first(a), b)), apiKey)\n' },
      at: ['b.js:1'],
    },
    { files: { 'a.py': 'def f(api_key):\n    logger.info(f"using key {api_key}")\n' }, at: ['a.py:2'] },
    {
      files: {
        'a.js':
          "function open(d, t) {\n  const decipher = crypto.createDecipheriv('aes-256-gcm', k, iv)\n  const decrypted = decipher.update(t) + decipher.final()\n  console.log('decrypted', decrypted)\n}\n",
      },
      at: ['a.js:4'],
    },
    { files: { 'a.py': 'logger.error("call with key %s failed", api_key)\n' }, at: ['a.py:1'] },
    { files: { 'a.ts': 'logger.info({ password }, `signed in`)\n' }, at: ['a.ts:1'] },
    { files: { 'a.ts': "console.log('key', process.env.API_KEY)\n" }, at: ['a.ts:1'] },
    { files: { 'a.ts': 'const config = { host, password: read() }\nconsole.log(config)\n' }, at: ['a.ts:2'] },
    {
      files: { 'a.go': 'package a\nfunc f() { logger.Info("x", zap.String("key", apiKey)) }\n' },
      at: ['a.go:2'],
    },
    { files: { 'a.py': 'raise ValueError(f"bad password {password}")\n' }, at: ['a.py:1'] },
    { files: { 'A.java': 'class A { void f() { log.info("key {}", apiKey); } }\n' }, at: ['A.java:1'] },
    { files: { 'a.rb': 'Rails.logger.info("password #{password}")\n' }, at: ['a.rb:1'] },
    { files: { 'a.php': '<?php\nerror_log("key $apiKey");\n' }, at: ['a.php:2'] },
    { files: { 'a.rs': 'fn f() { println!("{}", api_key); }\n' }, at: ['a.rs:1'] },
    {
      files: {
        'a.go': 'package a\n\nfunc f(user, token string) {\n\tfmt.Println("with", token)\n}\n',
        'a.kt': 'fun f(password: String) {\n  println("with $password")\n}\n',
        'a.rs': 'fn f(api_key: &str) {\n    println!("with {api_key}");\n}\n',
        'A.java': 'class A {\n  void f() { log.info("with " + user.getPassword()); }\n}\n',
      },
      at: ['a.go:4', 'a.kt:2', 'a.rs:2', 'A.java:2'],
    },
  ],
  counterExamples: [
    {
      files: {
        'a.go': 'package a\n\nfunc f(n int) error { return fmt.Errorf("%w: %d parts", errBrokenToken, n) }\n',
        'a.kt': 'fun f(password: String) {\n  println("cost: $$ or $name")\n}\n',
        'a.rs': 'fn f(api_key: &str) {\n    println!("{{api_key}} {}", api_key.len());\n}\n',
        'A.java': 'class A {\n  void f() { log.info("at " + parser.getToken()); }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'pkg/kubernetes/tls.go':
          'package a\n\nfunc read(authSecret string) error {\n\treturn fmt.Errorf("malformed secret: %s", authSecret)\n}\n',
      },
      at: [],
    },
    { files: { 'a.py': 'logger.info("API key loaded")\nlogger.info("token expired: %s", user)\n' }, at: [] },
    {
      files: { 'a.py': 'logger.info("key ends %s", api_key[-4:])\nlogger.info("has %s", bool(api_key))\n' },
      at: [],
    },
    {
      files: {
        'a.ts': "console.log(apiKey.length, !!apiKey, apiKey ? 'set' : 'unset', mask(apiKey), secretName)\n",
      },
      at: [],
    },
    { files: { 'rule.js': 'function check(node, leftToken) { reportError(node, leftToken) }\n' }, at: [] },
    { files: { 'parse.ts': 'const token = lexer.nextToken()\nconsole.log(`got ${token}`)\n' }, at: [] },
    { files: { 'a.ts': 'throw new SyntaxError(`unexpected token ${token}`)\n' }, at: [] },
    { files: { 'a.py': 'for secret in found:\n    print(secret)\n' }, at: [] },
    { files: { 'a.go': 'package a\nfunc f() { log.Printf("%d keys", len(apiKey)) }\n' }, at: [] },
    { files: { 'a.rs': 'fn f(api_token: &str) { println!("::add-mask::{api_token}"); }\n' }, at: [] },
    {
      files: {
        'A.java':
          'class A { void f(Object accessToken) { throw new IllegalArgumentException("no " + OAuth2ParameterNames.ACCESS_TOKEN); } }\n',
        'a.go':
          'package a\n\nfunc f() {\n\tplain, err := decrypt(text)\n\tslog.Error("cannot open", "error", err)\n}\n',
        'a.rs': 'fn f() { debug!("valid for {}", api_token.valid_until.secs()); }\n',
        'pkg/kubernetes/dns.go':
          'package a\n\nfunc f(saSecretKey string) error { return fmt.Errorf("no entry %s", saSecretKey) }\n',
      },
      at: [],
    },
  ],
})

interface Written {
  readonly name: string
  readonly range: Range
}

function secretsIn(call: Call, code: Code, file: SourceFile): Written[] {
  const found: Written[] = []
  for (const expression of [...writtenBy(call), ...(code.language === 'rust' ? namedInText(call) : [])]) {
    const name = isNamedOnly(expression, file) ? undefined : secretOf(expression, call, code)
    if (name !== undefined && !found.some(({ range }) => range.start === expression.range.start))
      found.push({ name, range: expression.range })
  }
  return found
}

const READ =
  /(?:^|\.)(?:getenv|env\.get|environ\.get|Getenv|LookupEnv|env|ENV\.fetch|var|getProperty|GetEnvironmentVariable)$/

/** The name of the secret that an expression gives. */
function secretOf(expression: Expression, call: Call, code: Code): string | undefined {
  if (expression.kind === 'call') {
    const key = expression.arguments[0]?.value
    return READ.test(expression.callee) && key?.kind === 'string' && isSecretName(key.value)
      ? key.value
      : gottenBy(expression)
  }
  if (expression.kind !== 'name') return undefined
  const last = expression.text.slice(expression.text.lastIndexOf('.') + 1)
  if (isSecretName(last) && !isMadeSafe(last))
    return isKnown(expression.text, expression.range, code) ? last : undefined
  return expression.text === last && holdsSecret(last, expression, call, code) ? last : undefined
}

const TRANSLATES = /^(?:_|__|t|trans|(?:np?|u|p)?gettext(?:_lazy)?|i18n\.t)$/
const OPENS = /(?:^|\.)(?:decrypt\w*|open_secret|unseal|decipher\.(?:final|update))$/i

/** A variable that got a decrypted value, a text made of a secret, or an object with a secret in it. */
function holdsSecret(name: string, { range }: Expression, { within }: Call, code: Code): boolean {
  const given = givenTo(name, code).filter(
    (named) =>
      named.kind === 'variable' &&
      named.nameRange.start < range.start &&
      (named.within === within || named.within === ''),
  )
  const value = given.at(-1)?.value
  // `plain, err := decrypt(…)`
  if (!value || /^(?:err|error|ok)$/.test(name)) return false
  if (value.kind === 'object')
    return value.properties.some(
      (property) =>
        isSecretName(property.name) &&
        /^(?:name|call|string|template)$/.test(property.value.kind) &&
        !(property.value.kind === 'call' && TRANSLATES.test(property.value.callee)) &&
        !isMadeSafe(property.name),
    )
  return [...expressionsIn(value)].some((inner) => inner.kind === 'call' && OPENS.test(inner.callee))
}
