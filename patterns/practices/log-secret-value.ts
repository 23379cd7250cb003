import { isCode, isTest, isVendored, isYaml } from '../../src/documents/paths.ts'
import { shownByAnsible } from '../../src/practices/ansible/shown-secrets.ts'
import {
  isDebugging,
  isLoggers,
  isLogging,
  isMasking,
  isRaising,
  makesKeys,
} from '../../src/practices/code/log-sink.ts'
import { isObjectName } from '../../src/practices/code/named-only.ts'
import { isIdentifier, secretsIn } from '../../src/practices/code/shown-secret.ts'
import {
  isOfInput,
  isWordOfSource,
  OF_GOODS,
  READS_SOURCE,
} from '../../src/practices/code/words-of-source.ts'
import { ALL_BUT_RUBY_AND_PHP, LOGGED } from '../../src/practices/line-gates.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type LineGate, type NameGate } from '../rule.ts'

/** An object with a secret in it that is written as a whole. */
const IN_OBJECT: NameGate = {
  before: /[{,]\s*["':]?$/,
  behind: /^(?:["']\s*(?::(?!:)|=>)|\s*(?::(?!:)|=>|[,}]))/,
}
const LOGS_WORDS = 'log print console puts echo dump pp error warn info debug trace'.split(' ')
/** An error is no such object. */
const LOGS_NAME: LineGate = {
  words: LOGS_WORDS,
  shape:
    /(?:log|print|console|puts|echo|dump|pp|error|warn|info|debug|trace)[\w.]*\(\s*(?:["'`][^"'`\n]*["'`]\s*,\s*)?\$?(?!(?:err|error)\s*\))[A-Za-z_$]\w*\s*\)/i,
}
const LOGS_NAME_WITHOUT_PARENTHESES: LineGate = {
  words: LOGS_WORDS,
  shape: /(?:log|print|puts|echo|dump|pp|error|warn|info|debug|trace)[\w.]*\s+\$?[A-Za-z_]\w*\s*;?\s*$/im,
}

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
  files: (path) => (isCode(path) || isYaml(path)) && !isTest(path) && !isVendored(path),
  keywords: ['secret', 'passw', 'token', 'key', 'credential', 'decrypt', 'decipher', 'pwd', 'bearer'],
  lines: [
    ...LOGGED,
    {
      words: ['decrypt', 'decipher', 'open_secret', 'unseal'],
      // Ruby's calls need no parentheses.
      shape:
        /(?<!\w)(?:decrypt\w*|open_secret|unseal|decipher\s*\.\s*(?:final|update))(?:<[^>\n]{0,80}>)?[\s(]/iy,
    },
    // There are no literals for them in Kotlin and Rust.
    { ...IN_OBJECT, not: ['kotlin', 'rust'], also: LOGS_NAME },
    { ...IN_OBJECT, not: ALL_BUT_RUBY_AND_PHP, also: LOGS_NAME_WITHOUT_PARENTHESES },
  ],
  *check(file) {
    const code = file.code()
    if (!code) return yield* shownByAnsible(file)
    const isSource = READS_SOURCE.test(file.text)
    // There a secret is an object, told by its name.
    const isKubernetes = /\bk8s\.io\/|kubernetes/i.test(
      `${file.path}\n${code.imports.map(({ from }) => from).join('\n')}`,
    )
    for (const call of code.calls) {
      const logs = isLogging(call) || isLoggers(call, code)
      if ((!logs && !isRaising(call)) || /csrf|xsrf/i.test(call.callee) || isMasking(call, file.text))
        continue
      for (const { name, range } of secretsIn(call, code, file)) {
        // "unexpected token" is about words, wherever it is said.
        const isOther = isSource || !logs || /acme/i.test(file.path) || isOfInput(call)
        if (/^tokens?$/i.test(name) && (isOther || OF_GOODS.test(file.text.slice(range.start, range.end))))
          continue
        if (isSource && isWordOfSource(name)) continue
        if ((isKubernetes && isObjectName(name)) || isIdentifier(name, file.text)) continue
        yield {
          path: file.path,
          range,
          resource: `${name} in ${call.within || call.callee}`,
          message: logs
            ? `${call.callee} writes the value of ${name}`
            : `The message of ${call.callee} holds the value of ${name}`,
          severity:
            makesKeys(call, file.path) || isDebugging(call, file.text) ? NOTE : severityAt(file.path, 7.0),
        }
      }
    }
  },
  examples: [
    {
      files: {
        'a.py': 'print(get_password())\n',
        'a.cs': 'class A { void F() { logger.Warn(GetPassword()); } }\n',
        'a.js': "console.log('is ' + password.toString())\n",
        'a.go':
          'package a\nfunc f() {\n\tfmt.Fprintf(os.Stderr, "token %s", accessToken)\n\tl := log.New(os.Stderr, "", 0)\n\tl.Printf("token %s", accessToken)\n}\n',
      },
      at: ['a.cs:1', 'a.go:3', 'a.go:5', 'a.js:1', 'a.py:1'],
    },
    {
      files: {
        'B.java': 'class B { void f() { logger.severe("is " + apiKey); } }\n',
        'b.cs':
          'class A { void F() { System.Diagnostics.Debug.WriteLine(apiKey); Trace.TraceError(dbPassword); } }\n',
        'b.go': 'package a\nfunc f() { klog.InfoS("made", "key", apiKey) }\n',
        'b.py': 'sys.stderr.write(f"is {api_key}")\npprint(db_password)\n',
        'b.rb': '$stderr.puts db_password\n',
        'b.php': '<?php\ndump($apiKey);\n',
      },
      at: ['B.java:1', 'b.cs:1', 'b.cs:1', 'b.go:2', 'b.php:2', 'b.py:1', 'b.py:2', 'b.rb:1'],
    },
    { files: { 'b.js': 'log.info(label(join(first(a), b)), apiKey)\n' }, at: ['b.js:1'] },
    {
      files: {
        'tasks/main.yml':
          '- debug:\n    msg: "made {{ db.password }}"\n- ansible.builtin.debug: var=admin_token\n- user:\n    name: "{{ item.name }}"\n    password: "{{ item.password }}"\n  loop: "{{ people }}"\n',
      },
      at: [2, 3, 6].map((line) => `tasks/main.yml:${line}`),
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
    {
      files: {
        'a.py': 'raise ValueError(f"bad password {password}")\n',
        'A.java': 'class A { void f() { log.info("key {}", apiKey); } }\n',
        'a.rb': 'Rails.logger.info("password #{password}")\n',
        'a.php': '<?php\nerror_log("key $apiKey");\n',
        'a.rs': 'fn f() { println!("{}", api_key); }\n',
      },
      at: ['A.java:1', 'a.php:2', 'a.py:1', 'a.rb:1', 'a.rs:1'],
    },
    {
      files: {
        'a.go':
          'package a\n\nfunc f(pw, t string) {\n\tlog.WithField("password", pw).Info("x")\n\tlog.Info().Str("token", t).Msg("x")\n}\n',
        'a.kt': 'fun f(token: String) {\n  logger.info { "with $token" }\n}\n',
        'A.java': 'class A {\n  void f(String token) { MDC.put("token", token); }\n}\n',
        'a.ts': 'logger.child({ password: pw }).info("x")\n',
      },
      at: ['a.go:4', 'a.go:5', 'a.kt:2', 'A.java:2', 'a.ts:1'],
    },
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
        'a.go':
          'package a\n\nfunc f(t string) {\n\tlog.WithField("secret", req.Name).Info("x")\n\tslog.Info("x", "token", len(t), "token", hash, "user", t)\n}\n',
        'a.kt': 'fun f(token: String) {\n  logger.info { "of ${token.length}" }\n}\n',
        'tasks/main.yml':
          '- debug:\n    msg: "{{ db_password | length }} characters, {{ token_lifetime }}"\n- debug: msg="the password is set"\n- debug:\n    var: db_password\n    verbosity: 2\n- user:\n    name: "{{ item.name }}"\n    password: "{{ item.password }}"\n  loop: "{{ people }}"\n  loop_control:\n    label: "{{ item.name }}"\n- user:\n    password: "{{ item.password }}"\n  loop: "{{ people }}"\n  no_log: "{{ hidden }}"\n- ec2:\n    key_name: "{{ item.ssh_key }}"\n  loop: "{{ hosts }}"\n',
      },
      at: [],
    },
    {
      files: {
        'a.go': 'package a\n\nfunc f(n int) error { return fmt.Errorf("%w: %d parts", errBrokenToken, n) }\n',
        'a.kt':
          'fun f(password: String, token: String) {\n  println("cost: $$ or $name")\n  Log.e(TAG, "Autocomplete search for $token failed")\n  Log.e(TAG, coupon.token)\n}\n',
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
    {
      files: {
        'rule.js': 'function check(node, leftToken) { reportError(node, leftToken) }\n',
        'lint.js':
          'const lexer = new Lexer()\nfunction check(directiveToken) { error("E002", directiveToken) }\n',
        'Kind.java':
          'class Kind { void f(Log log) { log.warn("expected {}", CredentialsType.ACCESS_TOKEN); } }\n',
        'parse.ts': 'const token = lexer.nextToken()\nconsole.log(`got ${token}`)\n',
        'a.ts': 'throw new SyntaxError(`unexpected token ${token}`)\n',
        'a.py': 'for secret in found:\n    print(secret)\n',
        'a.go': 'package a\nfunc f() { log.Printf("%d keys", len(apiKey)) }\n',
        'a.rs': 'fn f(api_token: &str) { println!("::add-mask::{api_token}"); }\n',
      },
      at: [],
    },
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
