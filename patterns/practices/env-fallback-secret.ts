import type { Code, Fallback } from '../../src/documents/code/code.ts'
import { settingOf } from '../../src/documents/code/fallback.ts'
import type { Range } from '../../src/documents/node.ts'
import { isCode, isVendored, type Language, languageOf, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { givenTo } from '../../src/practices/code/given.ts'
import { guardsOf } from '../../src/practices/code/guards.ts'
import { signingKeysOf } from '../../src/practices/code/jwt.ts'
import { requiredVariable, variableName } from '../../src/practices/code/required-variable.ts'
import { resolveString } from '../../src/practices/code/resolve.ts'
import { writtenDefaults } from '../../src/practices/code/written-defaults.ts'
import {
  ANNOTATED,
  GIVEN_LATER,
  SECOND_ARGUMENT,
  SETTINGS_CLASS,
  STANDS_IN,
} from '../../src/practices/fallback-gates.ts'
import { isVariable, isWithoutPassword } from '../../src/practices/secrets/named-secret.ts'
import { isSecretName, secretKindOf } from '../../src/practices/secrets/secret-name.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { isRandom } from '../../src/practices/secrets/strength.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const isGradle = (path: string) => /\.gradle$/.test(nameOf(path))

export default defineDocumentRule({
  id: 'env-fallback-secret',
  title: 'Secret with a fallback written in the code',
  why: 'When the variable is missing the program runs on the published fallback, and anybody who reads the code can use it.',
  remediation:
    'Remove the fallback and stop with an error when the variable is missing. Replace the value wherever it was ever used.',
  severity: 8.0,
  cites: [
    {
      document: 'S3',
      line: 48,
      practice: 'The signing secret comes from the environment and has no default.',
    },
    { document: 'S3', line: 18, practice: 'Security settings are given explicitly.' },
  ],
  confidence: 'high',
  files: (path) => (isCode(path) || isGradle(path)) && !isVendored(path),
  lines: [...STANDS_IN, SECOND_ARGUMENT, ANNOTATED, GIVEN_LATER, ...SETTINGS_CLASS],
  *check(file) {
    const language = languageOf(file.path)
    for (const { name, value, range, within, sure } of fallbacksIn(file)) {
      // `requireEnv("API_KEY", "OLD_API_KEY")` looks for the one and the other.
      if (isVariable(value) || isWithoutPassword(name, value)) continue
      const { kind } = decide('effective', value)
      if (kind === 'pass' || (!sure && !(kind === 'value' && isRandom(value)))) continue
      const usual = isNobodysKey(name, value) ? NOTE : 8.0
      yield {
        path: file.path,
        range,
        secret: value,
        resource: within ? `${name} in ${within}` : name,
        message: `${name} has a fallback in the code`,
        severity: severityAt(file.path, usual, value),
        ...(language && { fix: required(file, language, name, range) }),
      }
    }
  },
  examples: [
    {
      files: { 'app.py': 'import os\nKEY = os.getenv("JWT_SECRET_KEY", "dev-secret-key")\n' },
      at: ['app.py:2'],
    },
    {
      files: { 'app.py': 'import os\nDB_PASSWORD = os.environ.get("DB_PASSWORD") or "kettle"\n' },
      at: ['app.py:2'],
    },
    { files: { 'app.py': 'SECRET_KEY = config("SECRET_KEY", default="kettle")\n' }, at: ['app.py:1'] },
    {
      files: {
        'app.py': 'class Settings(BaseSettings):\n    jwt_secret: str = "kettle"\n    port: int = 1\n',
      },
      at: ['app.py:2'],
    },
    { files: { 'auth.ts': "sign({ secret: process.env.JWT_SECRET || 'default' })\n" }, at: ['auth.ts:1'] },
    { files: { 'auth.ts': "const { SESSION_SECRET = 'kettle' } = process.env\n" }, at: ['auth.ts:1'] },
    {
      files: { 'env.ts': "const env = z.object({ JWT_SECRET: z.string().default('kettle') })\n" },
      at: ['env.ts:1'],
    },
    {
      files: { 'a.ts': "const s = this.configService.get<string>('JWT_SECRET', 'kettle')\n" },
      at: ['a.ts:1'],
    },
    { files: { 'a.go': 'package a\nvar s = getEnv("JWT_SECRET", "kettle")\n' }, at: ['a.go:2'] },
    {
      files: {
        'a.rb':
          "secret = ENV.fetch('SECRET_KEY_BASE_SECRET', 'kettle')\nkey = ENV.fetch('API_KEY') { 'kettle-Bruise' }\n",
      },
      at: ['a.rb:1', 'a.rb:2'],
    },
    { files: { 'a.php': "<?php\nreturn ['secret' => env('JWT_SECRET', 'kettle')];\n" }, at: ['a.php:2'] },
    {
      files: {
        'a.js': "const a = process.env.JWT_SECRET ? process.env.JWT_SECRET : 'kettle'\n",
        'a.py':
          'import os\nTOKEN_SECRET = os.environ["TOKEN_SECRET"] if "TOKEN_SECRET" in os.environ else "kettle"\nenv = environ.Env(API_SECRET=(str, "kettle"))\n',
        'a.go':
          'package a\nfunc f() {\n\tsecret := os.Getenv("JWT_SECRET")\n\tif secret == "" {\n\t\tsecret = "kettle"\n\t}\n\tkey := cmp.Or(os.Getenv("API_KEY"), "kettle")\n\tviper.SetDefault("jwt.secret", "kettle")\n}\n',
        'b.go': 'package a\ntype C struct {\n\tSecret string `env:"JWT_SECRET" envDefault:"kettle"`\n}\n',
        'a.rs':
          'fn f() -> String {\n    match env::var("HMAC_KEY") { Ok(v) => v, Err(_) => String::from("kettle") }\n}\n',
        'A.java': 'class A { @ConfigProperty(name = "jwt.secret", defaultValue = "kettle") String s; }\n',
        'B.java':
          '@ConfigurationProperties(prefix = "app")\npublic class B {\n  private String apiSecret = "kettle";\n}\n',
      },
      at: [
        'A.java:1',
        'B.java:3',
        'a.go:5',
        'a.go:7',
        'a.go:8',
        'a.js:1',
        'a.py:2',
        'a.py:3',
        'a.rs:2',
        'b.go:3',
      ],
    },
    { files: { 'a.kt': 'val s = System.getenv("JWT_SECRET") ?: "kettle"\n' }, at: ['a.kt:1'] },
    { files: { 'a.cs': 'var s = configuration["Jwt:SecretKey"] ?? "kettle";\n' }, at: ['a.cs:1'] },
    {
      files: { 'a.rs': 'fn f() { let s = env::var("JWT_SECRET").unwrap_or("kettle".to_string()); }\n' },
      at: ['a.rs:1'],
    },
    { files: { 'A.java': 'class A { @Value("${jwt.secret:kettle}") String s; }\n' }, at: ['A.java:1'] },
    {
      files: { 'build.gradle': 'credentials {\n  password = env["LIBRARY_PASS"] ?: "kettle-Bruise"\n}\n' },
      at: ['build.gradle:2'],
    },
  ],
  counterExamples: [
    { files: { 'a.ts': "const key = process.env.OPENAI_API_KEY || 'sk-proj-'\n" }, at: [] },
    { files: { 'a.js': "const key = requireEnv('KETTLE_API_KEY', 'KETTLE_ACCESS_KEY')\n" }, at: [] },
    { files: { 'a.cs': 'var s = settings.Lite?.ConnectionString ?? "Data Source=:memory:";\n' }, at: [] },
    { files: { 'auth.js': "const expiresIn = process.env.JWT_EXPIRES_IN || '1d'\n" }, at: [] },
    { files: { 'app.py': 'import os\nKEY = os.environ["JWT_SECRET_KEY"]\n' }, at: [] },
    {
      files: {
        'app.py':
          'import os\nKEY = os.getenv("JWT_SECRET_KEY", "")\nALG = os.getenv("JWT_ALGORITHM", "HS256")\n',
      },
      at: [],
    },
    {
      files: {
        'a.ts': "const k = process.env.API_KEY || (() => { throw new Error('API_KEY is not set') })()\n",
      },
      at: [],
    },
    { files: { 'app.py': 'SECRET = os.environ.get("SECRET_KEY", secrets.token_urlsafe(32))\n' }, at: [] },
    {
      files: {
        'a.js':
          "const a = process.env.NODE_ENV === 'production' ? process.env.TOKEN_NAME : 'kettle'\nlet secret = process.env.JWT_SECRET\nif (!secret) throw new Error('JWT_SECRET is not set')\n",
      },
      at: [],
    },
    { files: { 'view.ts': "const label = message.token || 'unknown'\n" }, at: [] },
    { files: { 'build.gradle': 'credentials {\n  password = env["LIBRARY_PASS"]\n}\n' }, at: [] },
  ],
})

interface Found {
  readonly name: string
  readonly value: string
  readonly range: Range
  readonly within: string
  /** The value stands in for a setting, not for any missing thing. */
  readonly sure: boolean
}

function fallbacksIn(file: SourceFile): Found[] {
  const written = writtenDefaults(file.path, file.text).map((found) => ({ ...found, within: '', sure: true }))
  const code = file.code()
  if (!code) return written
  // `jwt.sign(p, process.env.JWT_SECRET || 'x')` belongs to `jwt-hardcoded-secret`.
  const keys = signingKeysOf(code).filter(({ isName }) => !isName)
  const standing = code.fallbacks.flatMap((fallback) => {
    if (!isSecretName(fallback.name)) return []
    if (keys.some(({ expression }) => expression.range.start === fallback.range.start)) return []
    const literal = resolveString(fallback.value, file)?.string
    if (!literal) return []
    const { name, within } = fallback
    return [{ name, value: literal.value, range: literal.range, within, sure: isSetting(fallback, file) }]
  })
  return [...standing, ...givenLater(file, code), ...written]
}

const READS_SETTING =
  /env|config|viper|\bconf\b|cfg|setting|propert|argv|\bargs\b|secrets?[.[]|Field\(|Value\(|\.(?:string|str)\(|SecretStr/i

const isSetting = ({ name, range }: Fallback, { text }: SourceFile): boolean =>
  /^[A-Z][A-Z0-9_]+$/.test(name) ||
  READS_SETTING.test(text.slice(range.start, range.end)) ||
  // A field of a class of settings.
  /^\s*\w+\s*(?::\s*[\w[\]| ]+=|=\s*")/.test(text.slice(range.start, range.end))

/** `key = os.getenv("API_KEY")`, and where that gives nothing `key = "…"`. */
function givenLater({ text }: SourceFile, code: Code): Found[] {
  return code.named.flatMap((later) => {
    const { kind, value, within, nameRange } = later
    if (
      value.kind !== 'string' ||
      kind !== 'variable' ||
      !/secret|key|token|pass|pwd|cred|auth/i.test(later.name)
    )
      return []
    const before = givenTo(later.name, code).findLast(
      (first) => first.within === within && first.nameRange.start < nameRange.start,
    )
    const read = before && text.slice(before.value.range.start, before.value.range.end)
    const name = read && /env/i.test(read) ? settingOf(before.value) : undefined
    if (name === undefined || !isSecretName(name)) return []
    const guards = guardsOf(text, nameRange.start)
    // Development has keys of its own, and a file may hold what the environment does not.
    return guards.length === 0 || guards.some((guard) => /prod|\bdev|debug|local|\btest/i.test(guard))
      ? []
      : [{ name, value: value.value, range: value.range, within, sure: true }]
  })
}

/** A text in place of a key that somebody else checks opens nothing; one that this program checks itself does. */
function isNobodysKey(name: string, value: string): boolean {
  const kind = secretKindOf(name)
  return (
    (kind === 'token' || kind === 'key') &&
    !/jwt|sign|secret|encrypt|cookie|session/i.test(name) &&
    /your|replace|insert|placeholder|dummy|fake|\bhere\b|todo|none|unknown|missing|not[-_ ]?(?:set|needed|used|required)/i.test(
      value,
    )
  )
}

/** The same reader without a fallback, where it is known; else the language's own. */
function required({ path, text }: SourceFile, language: Language, name: string, { start }: Range): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  if (isGradle(path))
    return `System.getenv("${name}") ?: { throw new GradleException("${name} is not set") }()`
  if (/\bz\.object\b|\bz\.string\b/.test(line)) return `${name}: z.string().min(32)`
  if (/[cC]onfig(?:Service)?\.get\b/.test(line) && language !== 'python')
    return `${/[\w.]+(?=\.get\b)/.exec(line)?.[0]}.getOrThrow('${name}')`
  if (/@Value\(/.test(line)) return `@Value("\${${name}}")`
  if (language === 'python' && /\bconfig\(/.test(line)) return `config("${name}")`
  if (language === 'python' && new RegExp(`^\\s*${name}\\s*:`).test(line)) return `${name}: str`
  if (language === 'csharp' && /[cC]onfiguration\[/.test(line))
    return `configuration["${name}"] ?? throw new InvalidOperationException("${name} is not set")`
  return requiredVariable(language, variableName(name))
}
