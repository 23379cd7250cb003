import type { Range } from '../../src/documents/node.ts'
import { isJson, isTest, isVendored, isYaml, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { isSecretName, secretKindOf } from '../../src/practices/secrets/secret-name.ts'
import { cellsIn, examplesIn, type ShownValue } from '../../src/practices/secrets/shown-in-tables.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { isRandom } from '../../src/practices/secrets/strength.ts'
import { NOTE } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const RANDOM = ['q7RzkT4w', 'Pb2nXe9m', 'Ls3vYh8c', '1tQa6uZd'].join('')

const isCollection = (path: string): boolean =>
  /\.postman_(?:collection|environment)\.json$|\.ipynb$|(?:^|\/)(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$|\.(?:http|rest)$/i.test(
    path,
  )
const isProse = (path: string): boolean =>
  /\.(?:md|mdx|markdown|rst|adoc|asciidoc|org)$|(?:^|\/)(?:readme|install|setup|usage|notes|howto)[\w.-]*\.txt$/i.test(
    path,
  )

/** How documents show a credential; the last group is the value. */
const SHOWN: readonly RegExp[] = [
  /\bauthorization\\?["']?\s*[:=]\s*\\?["']?(?:Bearer|Basic|token|ApiKey)\s+([\w.~+/=-]{20,})/gi,
  /\bcurl\b[^\n]{0,200}?\s(?:-u|--user)(?:[ \t]+|=)["']?[\w.@+-]{1,64}:([\w.~+/=-]{20,})(?![\w(/])/g,
  /\b(x-api-key|api-key|x-auth-token|private-token|x-access-token)\\?["']?\s*[:=]\s*\\?["']?([\w.~+/=-]{16,})/gi,
  /(?<![\w$-])([A-Za-z][\w-]{2,40})\\?["'`]?\s*[:=]\s*\\?["'`]?([\w.~+/=-]{20,})(?![\w(/])/g,
]
/** Options and settings of commands: `--api-key VALUE`, `configure set name VALUE`, and prose that says the same. */
const GIVEN: readonly RegExp[] = [
  /(?<![\w-])--([a-z][\w-]{2,40})(?:=|[ \t]+)["']?([\w.~+/=-]{20,})(?![\w(/])/gi,
  /\b(?:set|export)[ \t]+`?([A-Za-z][\w-]{2,40})`?[ \t]+(?:to[ \t]+)?["'`]?([\w.~+/=-]{20,})(?![\w(/])/g,
]
/** A variable of Postman, with its name in one member and its value in the next. */
const PAIR = /"key"\s*:\s*"([\w.-]+)"\s*,\s*"value"\s*:\s*"([^"\s{}]{16,})"/g

export default defineDocumentRule({
  id: 'secret-in-docs',
  title: 'Credential shown in a document',
  why: 'Examples are copied from a terminal with the key that worked; documents are read more widely than code.',
  remediation:
    'Revoke the credential and show a placeholder such as `<token>` in its place; clear the outputs of notebooks before a commit.',
  severity: 5.5,
  cites: [
    { document: 'S3', line: 47, practice: 'A document must not print a key that was in use; this one does.' },
    { document: 'S0', line: 54, practice: 'No API key is in version control, whatever the kind of file.' },
  ],
  confidence: 'medium',
  files: (path) => (isProse(path) || isCollection(path) || isYaml(path) || isJson(path)) && !isVendored(path),
  keywords: ['authorization', 'curl', 'api', 'token', 'secret', 'key', 'passw'],
  *check(file) {
    const seen = new Set<number>()
    const shown = isProse(file.path) || isCollection(file.path) ? shownIn(file.text) : []
    for (const { name, value, range } of [...shown, ...laidOut(file)]) {
      if (seen.has(range.start) || !isRandom(value) || decide('template', value).kind !== 'value') continue
      seen.add(range.start)
      yield {
        path: file.path,
        range,
        secret: value,
        resource: `${name} in ${nameOf(file.path)}`,
        message: `${nameOf(file.path)} shows a value for ${name}`,
        fix: `<${name.toLowerCase()}>`,
        ...(isIllustration(name, file.path) && { severity: NOTE }),
      }
    }
  },
  examples: [
    {
      files: {
        'docs/t.md': `| User | API key |\n| --- | --- |\n| ops | \`${RANDOM}\` |\n\n| Setting | Value |\n|---|---|\n| API_TOKEN | ${RANDOM}x |\n`,
        'spec.yaml': `openapi: 3.0.0\npaths:\n  /a:\n    get:\n      parameters:\n        - name: api_key\n          in: query\n          example: ${RANDOM}\ncomponents:\n  schemas:\n    App:\n      properties:\n        apiSecret:\n          type: string\n          default: ${RANDOM}\n`,
      },
      at: ['docs/t.md:3', 'docs/t.md:7', 'spec.yaml:15', 'spec.yaml:8'],
    },
    {
      files: { 'README.md': `\`\`\`sh\ncurl -H "Authorization: Bearer ${RANDOM}" kettle.dev\n\`\`\`\n` },
      at: ['README.md:2'],
    },
    {
      files: { 'docs/use.md': `    curl -s -u ops@kettle.dev:${RANDOM} https://kettle.dev/v1/jobs\n` },
      at: ['docs/use.md:1'],
    },
    {
      files: { 'a.ipynb': `{"cells":[{"outputs":[{"text":[\n"api_token = '${RANDOM}'\\n"\n]}]}]}\n` },
      at: ['a.ipynb:2'],
    },
    {
      files: {
        'INSTALL.txt': `Then set API_KEY to ${RANDOM} in the console.\n`,
        'docs/run.md': `    kettle login --auth-token ${RANDOM}\n    kettle configure set access_token ${RANDOM}x\n`,
      },
      at: ['INSTALL.txt:1', 'docs/run.md:1', 'docs/run.md:2'],
    },
    { files: { 'docs/use.rst': `.. code::\n\n   API_KEY=${RANDOM}\n` }, at: ['docs/use.rst:3'] },
    {
      files: { 'a.postman_environment.json': `{"values":[\n{"key":"apiToken","value":"${RANDOM}"}]}\n` },
      at: ['a.postman_environment.json:2'],
    },
  ],
  counterExamples: [
    {
      files: {
        'docs/t.md': `| API key | Length |\n|---|---|\n| yours | 24 |\n\n| Commit | API key |\n|---|---|\n| ${RANDOM} | <key> |\n`,
        'spec.yaml': `openapi: 3.0.0\ncomponents:\n  schemas:\n    Run:\n      properties:\n        commit: {type: string, example: ${RANDOM}}\n        apiKey: {type: string, example: your-api-key-from-the-console}\n`,
      },
      at: [],
    },
    {
      files: {
        'docs/a.md':
          '```yaml\nsecrets:\n  registry__kettle_password:\n    environment: A\n```\n\nmail_crypt_private_key = /certs/kettle/ecprivkey.pem\n"api-key": "api-key-in-the-vault"\n',
      },
      at: [],
    },
    {
      files: { 'README.md': 'Authorization: Bearer sk-abc123XYZ...\nAuthorization: Bearer <token>\n' },
      at: [],
    },
    { files: { 'README.md': 'OPENAI_API_KEY="your-api-key"\nAPI_KEY=xxxxxxxxxxxxxxxxxxxxxxxx\n' }, at: [] },
    {
      files: {
        'README.md': `sha256: ${['9f2c41d07be8', '5a36c1f4e0', '8b7d92a3c5'].join('')}\ncommit=${['9f2c41d07be8', '5a36c1f4e0', '8b7d92a3c5'].join('')}\n`,
      },
      at: [],
    },
    {
      files: {
        'use.mdx':
          '```ts\n  clientSecret: AUTH_NEXT_KETTLE_SECRET,\n  apiKey: import.meta.env.AUTH_KETTLE_KEY,\n  authToken: process.env.AUTH_KETTLE_TOKEN,\n```\n',
      },
      at: [],
    },
    {
      files: {
        'README.md':
          'curl -u ops:kettle-bruise-orbit-passphrase https://kettle.dev\ncurl -u "$USER:$KETTLE_PASSWORD_OF_OPS" https://kettle.dev\n',
      },
      at: [],
    },
    { files: { 'README.md': 'token = client.auth.create_access_token_for_service(x)\n' }, at: [] },
  ],
})

/**
 * `token: …` illustrates a format; a key that somebody used has the name of what it opens. Passwords and the secrets that a
 * program signs with are the reader's own to make up, so whoever wrote the page made one up as well; keys and tokens are issued.
 */
const isIllustration = (name: string, path: string): boolean =>
  isTest(path) ||
  secretKindOf(name) === 'password' ||
  /^(?:\w+[_-])?(?:secret_?key(?:_?base)?|(?:session|cookie|jwt|app|signing|encryption)[_-]?(?:secret|key))$/i.test(
    name,
  ) ||
  /^(?:token|secret|password|key)$/i.test(name) ||
  /changelog|history|release/i.test(nameOf(path))

/** In tables and examples; a JSON Web Token has rules of its own. */
const laidOut = (file: SourceFile): ShownValue[] =>
  [...(isProse(file.path) ? cellsIn(file.text) : []), ...examplesIn(file)].filter(
    ({ name, value }) =>
      isSecretName(name) &&
      /^[\w.~+/=-]{20,}$/.test(value) &&
      !value.startsWith('eyJ') &&
      !isVariable(value) &&
      !IN_WORDS.test(value),
  )

function* shownIn(text: string): Generator<{ name: string; value: string; range: Range }> {
  for (const pattern of [...SHOWN, ...GIVEN, PAIR])
    for (const match of text.matchAll(pattern)) {
      const [whole, first = '', second] = match
      const name = second === undefined ? 'Authorization' : first
      const value = second ?? first
      if (second !== undefined && (!isSecretName(name) || /hash|encrypted|digest/i.test(name))) continue
      // `module.key_pair.key_pair_name` is an expression.
      if (/^(?:[a-z_][a-z_\d]*\.)+[a-z_][a-z_\d]*$/.test(value) || isVariable(value)) continue
      // Compose lists the names of secrets below `secrets:`, and a path says where a key is.
      if (
        /:\s*\n/.test(whole.slice(first.length)) ||
        /^\/[\w.-]+(?:\/[\w.-]+)+$/.test(value) ||
        IN_WORDS.test(value)
      )
        continue
      const start = match.index + whole.lastIndexOf(value)
      yield { name, value, range: { start, end: start + value.length } }
    }
}

/** `key-in-the-vault`, `kettle_dev_webhook_secret` */
const IN_WORDS = /^[a-z]+(?:[-_][a-z]+){2,}$/

/** `process.env.AUTH_SECRET`, and `AUTH_SECRET` where it was imported. */
const isVariable = (value: string): boolean =>
  /^(?:[A-Za-z_$]\w*\.)*[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(value) &&
  isSecretName(value.slice(value.lastIndexOf('.') + 1).replace(/_KEY$/, '_API_KEY'))
