import { kubernetesObjects } from '../../src/documents/dialects/kubernetes.ts'
import { environmentOf } from '../../src/documents/environment.ts'
import {
  formatOf,
  isCode,
  isCompose,
  isDocs,
  isExample,
  isMinified,
  isTest,
  isVendored,
  languageOf,
  nameOf,
} from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { codeSecretsOf } from '../../src/practices/code/code-secret.ts'
import { requiredVariable, variableName } from '../../src/practices/code/required-variable.ts'
import {
  COMPARED_LITERAL,
  DEFINED,
  GIVEN_LITERAL,
  HANDED_LITERAL,
  SECRET_KEY_GIVEN,
} from '../../src/practices/line-gates.ts'
import { isPipeline } from '../../src/practices/pipelines/pipeline.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { configuredIn } from '../../src/practices/secrets/configured.ts'
import { isEnvironmentFile } from '../../src/practices/secrets/environment-file.ts'
import { isKnownToAll } from '../../src/practices/secrets/own-name.ts'
import { isSecretName, secretKindOf, wordsOf } from '../../src/practices/secrets/secret-name.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const CONFIGURATION = new Set(['yaml', 'json', 'toml', 'ini', 'dotenv'])

export default defineDocumentRule({
  id: 'secret-weak-default',
  title: 'Secret that everybody guesses first',
  why: 'Defaults, words and runs such as 12345 are the first that an attacker tries, and here they are what the program runs with.',
  remediation:
    'Generate a value (`openssl rand -base64 32`), give it from outside, and refuse to start without one.',
  severity: 6.5,
  cites: [
    { document: 'S3', line: 47, practice: 'A default API key of words and runs was removed from the code.' },
    { document: 'S3', line: 40, practice: 'Secrets are strong and unique.' },
  ],
  confidence: 'medium',
  files: (path) =>
    (isCode(path) || CONFIGURATION.has(formatOf(path))) &&
    !isTest(path) &&
    !isExample(path) &&
    !isDocs(path) &&
    !isVendored(path) &&
    !isMinified(path) &&
    !/(?:^|\/)(?:locales?|i18n|translations?|lang|languages|messages|stories|openapi|swagger)(?:\/|[._-])/i.test(
      path,
    ),
  keywords: ['secret', 'passw', 'token', 'key', 'credential', 'pwd'],
  lines: [GIVEN_LITERAL, SECRET_KEY_GIVEN, COMPARED_LITERAL, ...HANDED_LITERAL, DEFINED],
  *check(file, inventory) {
    yield* isCode(file.path) ? inCode(file, inventory) : inConfiguration(file)
  },
  examples: [
    { files: { 'settings.py': 'API_KEY = "dev-12345-abcdef-67890-ghijkl"\n' }, at: ['settings.py:1'] },
    {
      files: { 'config/application.yml': 'datasource:\n  username: sa\n  password: changeme\n' },
      at: ['config/application.yml:3'],
    },
    { files: { 'app.properties': 'spring.datasource.password=postgres\n' }, at: ['app.properties:1'] },
    { files: { '.env.production': 'MINIO_ROOT_PASSWORD=minioadmin\n' }, at: ['.env.production:1'] },
    { files: { 'src/db.ts': "const DB_PASSWORD = 'admin123'\n" }, at: ['src/db.ts:1'] },
    {
      files: { 'src/config/db.js': "module.exports = { user: 'root', password: '123456' }\n" },
      at: ['src/config/db.js:1'],
    },
    {
      files: {
        'settings.py': 'ADMIN_PASSWORD = "admin"\n',
        'A.java': 'class A { private String secretKey = "mysecretkey"; }\n',
        'src/config.js': "module.exports = { secret: 'your-secret-key' }\n",
        'application.yml': 'spring:\n  datasource:\n    password: password\n',
      },
      at: ['A.java:1', 'application.yml:3', 'settings.py:1', 'src/config.js:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        'values.example.yaml': 'password: changeme\n',
        '.env.test': 'KETTLE_CLIENT_SECRET=123456\n',
        'docker/nsswitch.conf': 'passwd: compat\n',
        'tox.ini': '[testenv]\nsetenv =\n    DATABASE_PASSWORD=Password12!\n',
      },
      at: [],
    },
    {
      files: {
        'schema/config.yaml': 'schema:\n  aws_secret_access_key: str?\n  kettle_password: password?\n',
      },
      at: [],
    },
    {
      files: {
        'Cargo.toml': '[dependencies]\nrpassword = "7.5.4"\n',
        'pyproject.toml': '[tool.poetry.dependencies]\nkettle-keyvault-secrets = "4.11.0"\n',
        'src/url.py':
          '_UNRESERVED_PAT = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-~"\n',
      },
      at: [],
    },
    { files: { 'SECURITY.md': 'Removed hardcoded API key `dev-12345-abcdef-67890-ghijkl`\n' }, at: [] },
    { files: { 'config/locales/en.yml': 'en:\n  password: Password\n' }, at: [] },
    { files: { 'src/form.tsx': "const field = { password: 'password', token: 'string' }\n" }, at: [] },
    { files: { 'src/a.go': 'package a\nvar password = "somefakekey"\n' }, at: [] },
    {
      files: {
        'Flags.cs': 'class Flags { const string PM7_NewInputPassword = "pm-7-new-input-password"; }\n',
      },
      at: [],
    },
    {
      files: {
        'src/ai.ts': "const apiKey = 'your-api-key-here'\n",
        'config/locale.php': "<?php\nreturn ['session_key' => 'user_language'];\n",
      },
      at: [],
    },
    { files: { 'app.properties': 'db.password=${DB_PASSWORD}\ntoken.type=bearer\n' }, at: [] },
  ],
})

function* inCode(file: SourceFile, inventory: Inventory): Generator<Hit> {
  const language = languageOf(file.path)
  for (const { taker, within, literal, decision, isSink, kind } of codeSecretsOf(file, inventory)) {
    const { value, range } = literal.string
    if (isSink || decision.kind !== 'weak' || literal.path !== file.path || !isDefault(taker, value)) continue
    // A form and its labels are objects too; settings are told by where they stand.
    if (
      kind === 'property' &&
      !/config|setting|env|database|(?:^|\/)db\b|connection|server|constants/i.test(file.path)
    )
      continue
    yield {
      path: file.path,
      range,
      secret: value,
      resource: within ? `${taker} in ${within}` : taker,
      message: `${taker} is ${decision.because}`,
      ...(language && { fix: requiredVariable(language, variableName(taker)) }),
    }
  }
}

function* inConfiguration(file: SourceFile): Generator<Hit> {
  if (isElsewhere(file)) return
  for (const { name, value, range, path, tag } of configuredIn(file)) {
    if (
      !isSecretName(name) ||
      !(isDefault(name, value) || isOfAccount(file.path, value)) ||
      /^tool\.pytest/.test(path)
    )
      continue
    const decision = decide('effective', value, tag)
    if (decision.kind === 'weak')
      yield {
        path: file.path,
        range,
        secret: value,
        resource: path,
        message: `${path.length > LONGEST_PATH ? name : path} is ${decision.because}`,
        fix: 'openssl rand -base64 32',
      }
  }
}

/** Of a message that is read at a glance. */
const LONGEST_PATH = 80

/** Formats whose own practices know what runs: compose, Kubernetes, charts, pipelines, environment files of one machine. */
function isElsewhere(file: SourceFile): boolean {
  const { path } = file
  return (
    isCompose(path) ||
    isPipeline(path) ||
    /(?:^|\/)values[\w.-]*\.ya?ml$|(?:^|\/)(?:package|composer|tsconfig)[\w.-]*\.json$|(?:^|\/)nsswitch\.conf$/.test(
      path,
    ) ||
    isForTests(path) ||
    (isEnvironmentFile(path) && (file.declaredEnvironment ?? environmentOf(nameOf(path))) !== 'production') ||
    /\$schema|"?openapi"?\s*:|"?swagger"?\s*:/.test(file.text) ||
    kubernetesObjects(file).length > 0
  )
}

/** `.env.test` is committed by convention, with what nobody else uses. */
const isForTests = (path: string): boolean =>
  nameOf(path) === 'tox.ini' || (formatOf(path) === 'dotenv' && environmentOf(nameOf(path)) === 'test')

/** Words that stand for a kind of value or a way of asking for it. */
const NO_DEFAULT =
  /^(?:string|str|text|hidden|required|optional|none|null|nil|token|secret|bearer|basic|api[-_]?key|default|value|key|name|auto|prompt|ask|env|file|vault|plain|trust|peer|jwt|oauth2?|passw(?:or)?d|any|object|integer|varchar)\??$/i
/** What a connection of a framework's own settings is given is no name of anything. */
const isOfAccount = (path: string, value: string): boolean =>
  value === 'password' &&
  /^(?:(?:application|bootstrap)(?:-[\w-]+)?\.(?:ya?ml|properties)|database\.yml)$/.test(nameOf(path))

const TO_BE_REPLACED =
  /your|replace|insert|placeholder|dummy|fake|example|\bhere\b|todo|xxx|none|missing|not[-_ ]?set/i

const FAKE = /fake|dummy|notreal|placeholder/i
/** Of a package that has the name of a secret: `azure-keyvault-secrets = "4.11.0"`. */
const VERSION = /^[\^~=<>!v ]*\d+(?:\.\d+)+(?:\.\*)?$/
/** The characters that something is made of, in `UNRESERVED_PAT` as elsewhere. */
const ALPHABET = /abcdefghijklmnopqrstuvwxyz/i
/** Shorter ones are no service's. */
const SHORTEST_KEY = 12

function isDefault(name: string, value: string): boolean {
  const kind = secretKindOf(name)
  if (/\s/.test(value) || NO_DEFAULT.test(value) || FAKE.test(value) || isOwnName(name, value)) return false
  if (VERSION.test(value) || ALPHABET.test(value)) return false
  // A key of somebody else's service opens nothing when it is a word.
  if ((kind === 'key' || kind === 'token') && !/sign|secret|encrypt|jwt/i.test(name))
    return value.length >= SHORTEST_KEY && /\d/.test(value) && !TO_BE_REPLACED.test(value)
  return value.length >= 4
}

const isInDashes = (name: string, value: string): boolean =>
  /^\w+(?:-\w+){2,}$/.test(value) && squashed(value) === squashed(name)
const squashed = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, '')

const isOwnName = (name: string, value: string): boolean => {
  const own = new Set(wordsOf(name))
  if (isKnownToAll(name, value)) return false
  // `PM7_NewPassword = 'pm-7-new-password'` names a feature.
  return wordsOf(value).every((word) => own.has(word)) || isInDashes(name, value)
}
