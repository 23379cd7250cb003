import { type AzureResource, isBicep } from '../../src/documents/dialects/azure.ts'
import { addressOf } from '../../src/documents/hcl/hcl.ts'
import { pathText, type Range, scalarAt, textAt, walk } from '../../src/documents/node.ts'
import { formatOf, isCode, isCompose, isTest, isVendored } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { ANSIBLE_PLAIN_DATABASES, ansibleFaults } from '../../src/practices/ansible/faults.ts'
import { azurePlainDatabases, azureSettings, inAzure } from '../../src/practices/azure/listeners.ts'
import { isLocalHost, urlParts } from '../../src/practices/hosts.ts'
import {
  encrypted,
  isPlainPair,
  PLAIN_SERVER,
  plainOptions,
  plainServer,
  switchedOn,
  terraformServers,
  weaknessOf,
} from '../../src/practices/plain-databases.ts'
import { mayHoldSettings, settingsOf } from '../../src/practices/settings.ts'
import { isSample, isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'tls-db-connection',
  title: 'Database connection without TLS, or with any certificate',
  why: 'The password and the data cross the network in clear, or go to whoever answers in the name of the database.',
  remediation:
    'Connect with `sslmode=verify-full` (or the like of your driver) and the authority of the server, and let the server refuse other connections.',
  fixes: {
    any: 'sslmode=verify-full',
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
    'ssl: false',
    'tls=skip',
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
    ...['in_cluster', 'InCluster', 'node_to_node', 'NodeToNode', 'SslMode', 'aws_docdb', 'AWS::DocDB'],
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
        'domain.tf':
          'resource "aws_opensearch_domain" "d" {\n  node_to_node_encryption {\n    enabled = false\n  }\n}\nresource "aws_dms_endpoint" "e" {\n  ssl_mode = "none"\n}\nresource "aws_docdb_cluster_parameter_group" "p" {\n  parameter {\n    name  = "tls"\n    value = "disabled"\n  }\n}\n',
        'groups.yaml':
          'Resources:\n  P:\n    Type: AWS::Redshift::ClusterParameterGroup\n    Properties:\n      Parameters:\n        - ParameterName: require_ssl\n          ParameterValue: "false"\n  D:\n    Type: AWS::RDS::DBParameterGroup\n    Properties:\n      Parameters:\n        rds.force_ssl: 0\n  S:\n    Type: AWS::OpenSearchService::Domain\n    Properties:\n      NodeToNodeEncryptionOptions:\n        Enabled: false\n',
        'kafka.tf':
          'resource "aws_msk_cluster" "k" {\n  encryption_info {\n    encryption_in_transit {\n      client_broker = "TLS_PLAINTEXT"\n    }\n  }\n}\n',
        'template.yaml':
          'Resources:\n  C:\n    Type: AWS::ElastiCache::ReplicationGroup\n    Properties:\n      TransitEncryptionEnabled: false\n',
      },
      at: [
        ...['kafka.tf:4', 'template.yaml:5', 'domain.tf:3', 'domain.tf:7', 'domain.tf:12'],
        ...['groups.yaml:7', 'groups.yaml:12', 'groups.yaml:17'],
      ],
    },
    {
      files: {
        'db.py': "connect(host='db.acme.io', dbname='app', sslmode='disable')\n",
        'db.ts': "new Pool({ host: 'db.acme.io', user: 'app', ssl: false })\n",
        'config/database.yml': 'production:\n  host: db.acme.io\n  sslmode: disable\n',
      },
      at: ['db.py:1', 'db.ts:1', 'config/database.yml:3'],
    },
  ],
  counterExamples: [
    {
      files: {
        'db.py': "connect(host='localhost', sslmode='disable')\n",
        'db.ts': "new Pool({ host: 'localhost', user: 'app', ssl: false })\n",
        'config/database.yml': 'development:\n  host: localhost\n  sslmode: disable\n',
      },
      at: [],
    },
    {
      files: {
        'groups.yaml':
          'Resources:\n  P:\n    Type: AWS::Redshift::ClusterParameterGroup\n    Properties:\n      Parameters:\n        - ParameterName: require_ssl\n          ParameterValue: "true"\n  D:\n    Type: AWS::DocDB::DBClusterParameterGroup\n    Properties:\n      Parameters:\n        tls: enabled\n',
        'values.yaml': 'ingress:\n  tls: disabled\nrequire_ssl: false\n',
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
    if (message) yield { range: value.range, message, fix: encrypted(value.text) }
  }
}

function* inSettings(file: SourceFile): Generator<Hit> {
  yield* besideHosts(file)
  const roots = file.text.includes('ParameterValue') ? [file.json(), ...file.yaml()] : []
  for (const root of roots)
    for (const { node, path } of root ? walk(root) : []) {
      const value = scalarAt(node, 'ParameterValue')
      if (value && isPlainPair(textAt(node, 'ParameterName'), value.text))
        yield { ...hit(file, value.range, pathText(path), PLAIN_SERVER), instead: switchedOn(value.text) }
    }
  for (const { name, path, value, valueRange } of settingsOf(file)) {
    const told = plainServer(name, path, value)
    if (told) yield { ...hit(file, valueRange, path, told), instead: switchedOn(value) }
    const found = weaknessOf(value)
    if (found && !(isCompose(file.path) && !/amazonaws|windows\.net/.test(value)))
      yield { ...hit(file, valueRange, path, found), fix: encrypted(value) }
  }
  for (const { assignments } of file.shell())
    for (const { name, value } of assignments) {
      const found = weaknessOf(value.text)
      if (found) yield { ...hit(file, value.range, name, found), fix: encrypted(value.text) }
    }
}

function* inStrings(file: SourceFile): Generator<Hit> {
  const code = file.code()
  for (const { name, range, message } of code ? plainOptions(code) : [])
    yield {
      ...hit(file, range, 'connection', message),
      fix: name === 'ssl' ? 'ssl: { rejectUnauthorized: true, ca }' : "sslmode='verify-full'",
    }
  for (const { value, range } of code?.strings ?? []) {
    const found = weaknessOf(value)
    if (found)
      yield {
        ...hit(file, range, `${urlParts(value.replace(/^jdbc:/i, ''))?.host ?? 'connection string'}`, found),
        fix: encrypted(value),
      }
  }
}

/** `config/database.yml` and its like: the mode stands beside the host. */
function* besideHosts(file: SourceFile): Generator<Hit> {
  for (const root of /sslmode/i.test(file.text) ? file.yaml() : [])
    for (const { node, path } of walk(root)) {
      const mode = scalarAt(node, 'sslmode')
      const host = textAt(node, 'host') ?? ''
      if (mode && /^(?:disable|allow|prefer)$/.test(mode.text) && !isLocalHost(host) && !mode.templated)
        yield {
          ...hit(file, mode.range, pathText(path), 'the connection may go without TLS'),
          fix: 'sslmode: verify-full',
        }
    }
}

function* terraformDatabases(file: SourceFile): Generator<Hit> {
  for (const block of file.hcl()?.blocks ?? [])
    for (const { range, message, ...mended } of terraformServers(block))
      if (range) yield { ...hit(file, range, addressOf(block), message), ...mended }
}
