import { type AzureResource, isBicep } from '../../src/documents/azure.ts'
import {
  addressOf,
  attributeOf,
  blocksIn,
  type HclBlock,
  type HclBody,
  stringOf,
} from '../../src/documents/hcl.ts'
import type { Range } from '../../src/documents/node.ts'
import { formatOf, isCode, isCompose, isTest, isVendored } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { ANSIBLE_PLAIN_DATABASES, ansibleFaults } from '../../src/practices/ansible-faults.ts'
import { azurePlainDatabases, azureSettings, inAzure } from '../../src/practices/azure-listeners.ts'
import { isLocalHost, urlParts } from '../../src/practices/hosts.ts'
import { mayHoldSettings, settingsOf } from '../../src/practices/settings.ts'
import { isOff } from '../../src/practices/switched.ts'
import { isSample, isTerraformSource } from '../../src/practices/terraform.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'tls-db-connection',
  title: 'Database connection without TLS, or with any certificate',
  why: 'The password and the data cross the network in clear, or go to whoever answers in the name of the database.',
  remediation:
    'Connect with `sslmode=verify-full` (or the like of your driver) and the authority of the server, and let the server refuse other connections.',
  fixes: {
    hcl: 'parameter {\n  name  = "rds.force_ssl"\n  value = "1"\n}',
    javascript: 'ssl: { rejectUnauthorized: true, ca }',
    typescript: 'ssl: { rejectUnauthorized: true, ca }',
    any: 'postgres://<host>/<database>?sslmode=verify-full',
  },
  severity: 6.0,
  cites: [
    { document: 'S4', line: 58, practice: 'All external communication is by TLS.' },
    { document: 'S2', line: 53, practice: 'Clients check certificates.' },
  ],
  confidence: 'medium',
  files: (path) =>
    isTerraformSource(path) ||
    mayHoldSettings(path) ||
    isBicep(path) ||
    formatOf(path) === 'shell' ||
    (isCode(path) && !isTest(path) && !isVendored(path)),
  keywords: [
    'sslmode',
    'useSSL',
    'trustServerCertificate',
    'redis://',
    'ssl_enforcement',
    'require_ssl',
    'ssl_mode',
    'require_secure_transport',
    'rds.force_ssl',
    'tls_enabled',
    'ssl=false',
    'encrypt=false',
    'transit_encryption',
    'non_ssl_port',
    'client_broker',
    'TransitEncryption',
    'sslEnforcement',
    'enableNonSslPort',
    'Microsoft.Cache',
    'ClientBroker',
    'enforce_ssl',
  ],
  *check(file) {
    const lower = isSample(file.path) ? { severity: 3.0 } : {}
    const hits = isTerraformSource(file.path)
      ? terraformDatabases(file)
      : isCode(file.path)
        ? inStrings(file)
        : [
            ...inSettings(file),
            ...inAzure(file, azureConnections),
            ...ansibleFaults(file, ANSIBLE_PLAIN_DATABASES),
          ]
    for (const hit of hits) yield { ...hit, ...lower }
  },
  examples: [
    {
      files: {
        'tasks/db.yml':
          '- azure_rm_mysqlserver:\n    enforce_ssl: no\n- google.cloud.gcp_sql_instance:\n    settings:\n      ip_configuration:\n        require_ssl: false\n',
      },
      at: ['tasks/db.yml:2', 'tasks/db.yml:6'],
    },
    {
      files: { '.env.production': 'DATABASE_URL=postgres://db.prod.acme.io/app?sslmode=disable\n' },
      at: ['.env.production:1'],
    },
    {
      files: {
        'sql.tf': 'resource "azurerm_postgresql_server" "p" {\n  ssl_enforcement_enabled = false\n}\n',
      },
      at: ['sql.tf:2'],
    },
    {
      files: { 'cache.js': "createClient({ url: 'redis://main.x1.0001.use1.cache.amazonaws.com:6379' })\n" },
      at: ['cache.js:1'],
    },
    {
      files: {
        'application.yml': 'spring:\n  datasource:\n    url: jdbc:mysql://db.acme.io:3306/app?useSSL=false\n',
      },
      at: ['application.yml:3'],
    },
    {
      files: {
        'pg.tf':
          'resource "aws_db_parameter_group" "p" {\n  parameter {\n    name  = "rds.force_ssl"\n    value = "0"\n  }\n}\n',
      },
      at: ['pg.tf:4'],
    },
    {
      files: {
        'kafka.tf':
          'resource "aws_msk_cluster" "k" {\n  encryption_info {\n    encryption_in_transit {\n      client_broker = "TLS_PLAINTEXT"\n    }\n  }\n}\n',
        'template.yaml':
          'Resources:\n  C:\n    Type: AWS::ElastiCache::ReplicationGroup\n    Properties:\n      TransitEncryptionEnabled: false\n',
      },
      at: ['kafka.tf:4', 'template.yaml:5'],
    },
  ],
  counterExamples: [
    {
      files: {
        'tasks/db.yml':
          '- azure_rm_mysqlserver:\n    enforce_ssl: yes\n- azure_rm_rediscache:\n    enable_non_ssl_port: no\n',
      },
      at: [],
    },
    {
      files: { '.env.production': 'DATABASE_URL=postgres://db.prod.acme.io/app?sslmode=verify-full\n' },
      at: [],
    },
    { files: { 'a.go': 'package a\n\nconst dsn = "postgres://localhost/app?sslmode=disable"\n' }, at: [] },
    {
      files: {
        'compose.yml':
          'services:\n  api:\n    environment:\n      DATABASE_URL: postgres://db:5432/app?sslmode=disable\n      REDIS_URL: redis://cache:6379\n',
      },
      at: [],
    },
    {
      files: {
        'sql.tf':
          'resource "google_sql_database_instance" "s" {\n  settings {\n    ip_configuration {\n      ssl_mode = "ENCRYPTED_ONLY"\n    }\n  }\n}\n',
      },
      at: [],
    },
  ],
})

/** What a connection string says, when its host is on the network. */
function weaknessOf(text: string): string | undefined {
  const found = PARAMETERS.find(([pattern]) => pattern.test(text))
  const url = urlParts(text.replace(/^jdbc:/i, ''))
  const host =
    url?.host ?? /(?:^|[\s;])(?:host|server|data source)\s*=\s*(?:tcp:)?([^;\s,]+)/i.exec(text)?.[1]
  if (found) return host && !isLocalHost(host) ? found[1] : undefined
  const managed =
    url &&
    /^redis$/.test(url.scheme) &&
    /\.cache\.amazonaws\.com$|\.redis\.cache\.windows\.net$|\.upstash\.io$/.test(url.host)
  return managed ? 'the managed cache is spoken to without TLS' : undefined
}

const PARAMETERS: readonly (readonly [RegExp, string])[] = [
  [/\bsslmode=(?:disable|allow|prefer)\b/i, 'the connection may go without TLS'],
  [/\buseSSL=false\b|\bsslMode=DISABLED\b/i, 'the connection goes without TLS'],
  [/\btrustServerCertificate=(?:true|yes)\b/i, 'any certificate of the server is accepted'],
  [/[?&;](?:ssl|tls|encrypt)=(?:false|no|disabled)\b/i, 'the connection goes without TLS'],
]

const hit = (file: SourceFile, range: Range, resource: string, message: string): Hit => ({
  path: file.path,
  range,
  resource,
  message,
})

/** JSON is read as settings too. */
function* azureConnections(resource: AzureResource) {
  yield* azurePlainDatabases(resource)
  for (const { value } of azureSettings(resource)) {
    const message = weaknessOf(value.text)
    if (message) yield { range: value.range, message }
  }
}

function* inSettings(file: SourceFile): Generator<Hit> {
  for (const { name, path, value, valueRange } of settingsOf(file)) {
    if (isPlainTransit(name, value))
      yield hit(file, valueRange, path, 'data goes over the network without TLS')
    const found = weaknessOf(value)
    if (found && !(isCompose(file.path) && !/amazonaws|windows\.net/.test(value)))
      yield hit(file, valueRange, path, found)
  }
  for (const { assignments } of file.shell())
    for (const { name, value } of assignments) {
      const found = weaknessOf(value.text)
      if (found) yield hit(file, value.range, name, found)
    }
}

function* inStrings(file: SourceFile): Generator<Hit> {
  for (const { value, range } of file.code()?.strings ?? []) {
    const found = weaknessOf(value)
    if (found)
      yield hit(file, range, `${urlParts(value.replace(/^jdbc:/i, ''))?.host ?? 'connection string'}`, found)
  }
}

/** Kafka's brokers, file systems and caches of AWS, in Terraform's words and CloudFormation's. */
const isPlainTransit = (name: string, text: string): boolean =>
  (/^(?:client_broker|ClientBroker)$/.test(name) && /^(?:TLS_)?PLAINTEXT$/.test(text)) ||
  (/^(?:transit_encryption|TransitEncryption)$/.test(name) && /^DISABLED$/i.test(text)) ||
  (name === 'TransitEncryptionEnabled' && isOff(text))

function* terraformDatabases(file: SourceFile): Generator<Hit> {
  for (const block of file.hcl()?.blocks ?? [])
    for (const part of [block, ...blocksIn(block)])
      for (const found of openServer(block, part))
        yield hit(file, found.range, addressOf(block), found.message)
}

function* openServer(block: HclBlock, part: HclBody): Generator<{ range: Range; message: string }> {
  for (const { name, value } of part.attributes) {
    const text =
      value.kind === 'constant' || value.kind === 'template'
        ? value.text
        : value.kind === 'string'
          ? value.value
          : ''
    const off =
      (/^(?:ssl_enforcement_enabled|require_ssl|transit_encryption_enabled)$/.test(name) &&
        text === 'false') ||
      (/^(?:enable_non_ssl_port|non_ssl_port_enabled)$/.test(name) && text === 'true') ||
      (name === 'ssl_enforcement' && text === 'Disabled') ||
      (name === 'ssl_mode' && text === 'ALLOW_UNENCRYPTED_AND_ENCRYPTED') ||
      isPlainTransit(name, text)
    if (off) yield { range: value.range, message: 'the server takes connections without TLS' }
    const found = value.kind === 'string' && weaknessOf(text)
    if (found && block.type !== 'variable') yield { range: value.range, message: found }
  }
  const parameter = attributeOf(part, 'value')
  const name = stringOf(part, 'name') ?? ''
  const text =
    parameter?.kind === 'string' ? parameter.value : parameter?.kind === 'constant' ? parameter.text : ''
  if (
    parameter &&
    ((name === 'rds.force_ssl' && text === '0') ||
      (/^require_secure_transport$/i.test(name) && /^(?:off|0|false)$/i.test(text)))
  )
    yield { range: parameter.range, message: 'the server takes connections without TLS' }
}
