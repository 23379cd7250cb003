import { type ComposeService, composeServices } from '../../src/documents/dialects/compose.ts'
import { at, itemsAt, type Range } from '../../src/documents/node.ts'
import { isCompose } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { credentialsInArguments } from '../../src/practices/commands/argument-words.ts'
import { decideNamed } from '../../src/practices/secrets/named-secret.ts'
import { slotOfPath } from '../../src/practices/secrets/slots.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

/** Reachable from outside, or said to be production. */
const SEVERITY = 7.5
const INSIDE = 6.0
const LOCAL = 3.5

export default defineDocumentRule({
  id: 'compose-literal-secret',
  title: 'Secret written into a compose file',
  why: 'What stands there is what runs, with the same value on every machine that starts it, and known to everybody who reads the repository.',
  remediation:
    'Take the value from the environment and fail when it is missing, or from a file that git does not track. Replace it wherever it was used.',
  severity: SEVERITY,
  cites: [
    { document: 'S2', line: 39, practice: 'Sensitive configuration comes from the environment.' },
    { document: 'S3', line: 22, practice: 'No credential is written down; all are given from outside.' },
  ],
  confidence: 'high',
  files: isCompose,
  keywords: ['services'],
  *check(file) {
    for (const service of composeServices(file))
      for (const { name, value, range } of literalsOf(file, service))
        yield {
          path: file.path,
          range,
          secret: value,
          resource: `service ${service.name} ${name}`,
          message: `Service ${service.name} is given ${name} as a literal`,
          severity: severityAt(file.path, weightOf(file, service)),
          fix: required(file, range, name),
        }
  },
  examples: [
    {
      files: {
        'docker-compose.yml':
          'services:\n  db:\n    image: postgres\n    ports: ["5432:5432"]\n    environment:\n      POSTGRES_PASSWORD: example\n  api:\n    image: api\n    environment:\n      - JWT_SECRET=abc\n      - DATABASE_URL=postgres://app:kettle-Bruise-91@db/app\n',
      },
      at: ['docker-compose.yml:6', 'docker-compose.yml:10', 'docker-compose.yml:11'],
    },
    {
      files: {
        'compose.yaml':
          'x-env: &env\n  API_TOKEN: kettle-Bruise-91-orbit\nservices:\n  cache:\n    image: redis\n    command: redis-server --requirepass kettle-Bruise-91\n  api:\n    image: api\n    environment:\n      <<: *env\n',
      },
      at: ['compose.yaml:2', 'compose.yaml:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        'compose.yaml':
          'services:\n  db:\n    image: postgres\n    environment:\n      JWT_SECRET: ${JWT_SECRET:?}\n      POSTGRES_PASSWORD_FILE: /run/secrets/db\n      KAFKA_SSL_KEYSTORE_CREDENTIALS: kettle1_keystore_creds\n      MYSQL_ALLOW_EMPTY_PASSWORD: "yes"\n      DATABASE_URL: postgres://app:${PW}@db/app\n      TOKEN_TTL: 300\n    command: ["redis-server", "--requirepass", "$REDIS_PASSWORD"]\n',
      },
      at: [],
    },
    {
      files: {
        'compose.yaml':
          'services:\n  api:\n    image: api\n    environment:\n      - TOKEN\n      - PASSWORD=\n',
      },
      at: [],
    },
  ],
})

const URL_PASSWORD = /^[a-z][\w+.-]*:\/\/[^\s:@/]*:([^\s@/$]+)@/i

function* literalsOf(file: SourceFile, { environment, node }: ComposeService) {
  for (const { name, value, valueRange } of environment) {
    if (value === undefined) continue
    const password = URL_PASSWORD.exec(value)?.[1]
    if (password !== undefined && decideNamed(slotOfPath(file.path), 'password', password).kind !== 'pass')
      yield { name, value: password, range: partOf(file, valueRange, password) }
    else if (!value.includes('://') && decideNamed(slotOfPath(file.path), name, value).kind !== 'pass')
      yield { name, value, range: partOf(file, valueRange, value) }
  }
  yield* credentialsInArguments(file, at(node, 'command'))
  yield* credentialsInArguments(file, at(node, 'entrypoint'))
}

/** The value's own place inside quotes and around it. */
function partOf(file: SourceFile, range: Range, value: string): Range {
  const found = file.text.slice(range.start, range.end).indexOf(value)
  return found < 0 ? range : { start: range.start + found, end: range.start + found + value.length }
}

function weightOf({ path, environment: stage }: SourceFile, { node }: ComposeService): number {
  if (stage === 'production') return SEVERITY
  if (stage === 'development' || stage === 'test' || /override/.test(path)) return LOCAL
  return itemsAt(node, 'ports').length > 0 ? SEVERITY : INSIDE
}

/** In the form of the place: a list's item, an entry, or an argument. */
function required(file: SourceFile, { start }: Range, name: string): string {
  const isVariable = /^[A-Z_]\w*$/.test(name)
  const variable = isVariable ? name : 'PASSWORD'
  const value = `\${${variable}:?set it in the environment}`
  const line = file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start)
  if (!isVariable) return value
  return /^\s*-\s/.test(line) ? `- ${name}=${value}` : `${name}: ${value}`
}
