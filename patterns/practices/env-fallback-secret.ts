import type { Fallback } from '../../src/documents/code/code.ts'
import type { Range } from '../../src/documents/node.ts'
import { isCode, isVendored, languageOf, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { signingKeysOf } from '../../src/practices/code/jwt.ts'
import { requiredVariable, variableName } from '../../src/practices/code/required-variable.ts'
import { resolveString } from '../../src/practices/code/resolve.ts'
import { ANNOTATED, SECOND_ARGUMENT, SETTINGS_CLASS, STANDS_IN } from '../../src/practices/line-gates.ts'
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
  lines: [...STANDS_IN, SECOND_ARGUMENT, ANNOTATED, SETTINGS_CLASS],
  *check(file) {
    const language = languageOf(file.path)
    for (const { name, value, range, within, sure } of [...fallbacksIn(file), ...gradleFallbacks(file)]) {
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
        ...(language && { fix: requiredVariable(language, variableName(name)) }),
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
    { files: { 'a.rb': "secret = ENV.fetch('SECRET_KEY_BASE_SECRET', 'kettle')\n" }, at: ['a.rb:1'] },
    { files: { 'a.php': "<?php\nreturn ['secret' => env('JWT_SECRET', 'kettle')];\n" }, at: ['a.php:2'] },
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
  const code = file.code()
  if (!code) return []
  // `jwt.sign(p, process.env.JWT_SECRET || 'x')` belongs to `jwt-hardcoded-secret`.
  const keys = signingKeysOf(code).filter(({ isName }) => !isName)
  return code.fallbacks.flatMap((fallback) => {
    if (!isSecretName(fallback.name)) return []
    if (keys.some(({ expression }) => expression.range.start === fallback.range.start)) return []
    const literal = resolveString(fallback.value, file)?.string
    if (!literal) return []
    const { name, within } = fallback
    return [{ name, value: literal.value, range: literal.range, within, sure: isSetting(fallback, file) }]
  })
}

const READS_SETTING =
  /env|config|\bconf\b|cfg|setting|propert|argv|\bargs\b|secrets?[.[]|Field\(|Value\(|\.(?:string|str)\(|SecretStr/i

const isSetting = ({ name, range }: Fallback, { text }: SourceFile): boolean =>
  /^[A-Z][A-Z0-9_]+$/.test(name) ||
  READS_SETTING.test(text.slice(range.start, range.end)) ||
  /^\s*\w+\s*:\s*[\w[\]| ]+=/.test(text.slice(range.start, range.end))

/** Groovy: `password = env["LIBRARY_PASS"] ?: "…"`. */
const GRADLE =
  /^[ \t]*(?:def\s+)?(\w+)\b[^\n/]*?(?:env(?:\[["']|\.get\(["'])|getenv\(["']|(?:findProperty|getProperty)\(["'])([\w.]+)["'][\])]+\s*\?:\s*(["'])([^"'\n]+)\3/gm

const gradleFallbacks = ({ path, text }: SourceFile): Found[] =>
  isGradle(path)
    ? [...text.matchAll(GRADLE)].flatMap(
        ({ 0: whole, 1: target = '', 2: name = '', 4: value = '', index }) => {
          const start = index + whole.length - 1 - value.length
          return isSecretName(name) || isSecretName(target)
            ? [{ name, value, range: { start, end: start + value.length }, within: '', sure: true }]
            : []
        },
      )
    : []

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
