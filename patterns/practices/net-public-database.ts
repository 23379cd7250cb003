import { isBicep } from '../../src/documents/dialects/azure.ts'
import { CLOUD_TEMPLATE_KEYWORDS, cloudTemplates } from '../../src/documents/dialects/cloudformation.ts'
import { composeServices } from '../../src/documents/dialects/compose.ts'
import { kubernetesObjects, resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import { addressOf, blocksOf } from '../../src/documents/hcl/hcl.ts'
import { at, entriesAt, itemsAt, type Node, scalarAt, textAt } from '../../src/documents/node.ts'
import { isCode, isCompose, isJson, isVendored, isYaml } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { ANSIBLE_DATABASES, ansibleFaults } from '../../src/practices/ansible/faults.ts'
import { azureDatabases } from '../../src/practices/azure/firewalls.ts'
import { inAzure } from '../../src/practices/azure/listeners.ts'
import { CLOUD_LIBRARY } from '../../src/practices/code/cloud-code.ts'
import { publicDatabases } from '../../src/practices/code/cloud-networks.ts'
import { narrowed } from '../../src/practices/fixes/networks.ts'
import { publicObjects } from '../../src/practices/open-objects.ts'
import { databaseAt } from '../../src/practices/ports.ts'
import { isOn } from '../../src/practices/switched.ts'
import { terraformDatabases } from '../../src/practices/terraform/databases.ts'
import { isSample, isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** All services of the cloud, those of strangers included, though not the whole internet. */
const CLOUD_WIDE = 5.0

export default defineDocumentRule({
  id: 'net-public-database',
  title: 'Database or vault reachable from the internet',
  why: 'Its password is then the only thing between the data and everybody, and password lists are tried on it day and night.',
  remediation:
    'Give it a private address only (private subnet, private endpoint, loopback bind) and reach it from the application or through a bastion host.',
  fixes: {
    hcl: 'publicly_accessible = false',
    cloudformation: 'PubliclyAccessible: false',
    ansible: 'publicly_accessible: false',
    arm: '"publicNetworkAccess": "Disabled"',
    bicep: "publicNetworkAccess: 'Disabled'",
    any: '<network of the application>',
  },
  severity: 7.0,
  cites: [
    { document: 'S1', line: 37, practice: 'Nothing stands on the open internet without authentication.' },
    { document: 'S0', line: 71, practice: 'Infrastructure is reached over private networks.' },
  ],
  confidence: 'high',
  files: (path) =>
    isTerraformSource(path) ||
    isYaml(path) ||
    isJson(path) ||
    isBicep(path) ||
    (isCode(path) && !isVendored(path)),
  keywords: [
    ...['publicly_accessible', 'PubliclyAccessible', 'AWS::DMS', '0.0.0.0'],
    ...['default_action', 'defaultAction'],
    ...['ports:', 'LoadBalancer', 'public_data_endpoint_enabled', 'shared_accounts'],
    ...['public_network_access', 'publicNetworkAccess'],
  ],
  lines: [
    {
      words: ['publiclyaccessible', 'publicly_accessible'],
      shape: /publicly_?accessible["']?\s*[:=]/i,
      also: CLOUD_LIBRARY,
    },
  ],
  *check(file) {
    const lower = isSample(file.path) ? { severity: 3.0 } : {}
    for (const hit of hitsIn(file)) yield { ...narrowed(file, hit), ...lower }
  },
  examples: [
    {
      files: {
        'vault.tf':
          'resource "azurerm_key_vault" "v" {\n  public_network_access_enabled = true\n}\nresource "azurerm_key_vault" "w" {\n  dynamic "network_acls" {\n    for_each = var.acls\n    content {\n      default_action = "Allow"\n    }\n  }\n}\nresource "azurerm_mssql_server" "s" {\n  public_network_access_enabled = true\n}\n',
        'sql.bicep':
          "resource s 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {\n  name: 's'\n  properties: {\n    network: { publicNetworkAccess: 'Enabled' }\n  }\n}\n",
      },
      at: ['sql.bicep:4', 'vault.tf:2', 'vault.tf:8', 'vault.tf:13'],
    },
    {
      files: {
        'tasks/db.yml':
          '- community.aws.rds_instance:\n    publicly_accessible: yes\n- azure_rm_sqlfirewallrule:\n    start_ip_address: 0.0.0.0\n    end_ip_address: 255.255.255.255\n',
      },
      at: ['tasks/db.yml:2', 'tasks/db.yml:4'],
    },
    {
      files: {
        'copy.tf':
          'resource "aws_db_snapshot" "s" {\n  db_instance_identifier = "orders"\n  shared_accounts        = ["all"]\n}\nresource "aws_db_cluster_snapshot" "c" {\n  shared_accounts = [var.partner]\n}\n',
        'db.tf':
          'resource "aws_db_instance" "d" {\n  publicly_accessible = true\n}\nresource "azurerm_mssql_managed_instance" "m" {\n  public_data_endpoint_enabled = true\n}\n',
        'db.ts':
          "import * as rds from 'aws-cdk-lib/aws-rds'\nnew rds.DatabaseInstance(this, 'db', { vpc, publiclyAccessible: true })\n",
        'db.py': 'import pulumi_aws as aws\naws.rds.Instance("db", publicly_accessible=True)\n',
      },
      at: ['copy.tf:3', 'db.py:2', 'db.tf:2', 'db.tf:5', 'db.ts:2'],
    },
    {
      files: {
        'compose.prod.yml': 'services:\n  cache:\n    image: redis\n    ports:\n      - "6379:6379"\n',
      },
      at: ['compose.prod.yml:5'],
    },
    {
      files: {
        'sql.tf':
          'resource "google_sql_database_instance" "s" {\n  settings {\n    ip_configuration {\n      authorized_networks {\n        value = "0.0.0.0/0"\n      }\n    }\n  }\n}\n',
      },
      at: ['sql.tf:5'],
    },
    {
      files: {
        'svc.yaml':
          'apiVersion: v1\nkind: Service\nmetadata: {name: db}\nspec:\n  type: LoadBalancer\n  ports:\n  - port: 5432\n',
        'db.yaml':
          'apiVersion: database.aws.crossplane.io/v1beta1\nkind: RDSInstance\nspec:\n  forProvider:\n    publiclyAccessible: true\n',
      },
      at: ['db.yaml:5', 'svc.yaml:5'],
    },
  ],
  counterExamples: [
    {
      files: {
        'vault.tf':
          'resource "azurerm_key_vault" "v" {\n  public_network_access_enabled = true\n  network_acls {\n    default_action = "Deny"\n  }\n}\n',
        'tasks/db.yml':
          '- community.aws.rds_instance:\n    publicly_accessible: no\n- azure_rm_sqlfirewallrule:\n    start_ip_address: 10.1.0.0\n    end_ip_address: 10.1.0.9\n',
      },
      at: [],
    },
    {
      files: {
        'db.ts':
          "import * as rds from 'aws-cdk-lib/aws-rds'\nnew rds.DatabaseInstance(this, 'db', { vpc, publiclyAccessible: false })\n",
        'compose.prod.yml':
          'services:\n  cache:\n    ports:\n      - "127.0.0.1:6379:6379"\n    expose: ["6379"]\n',
      },
      at: [],
    },
    { files: { 'compose.yml': 'services:\n  cache:\n    ports:\n      - "6379:6379"\n' }, at: [] },
    {
      files: {
        'db.tf':
          'resource "aws_db_instance" "d" {\n  publicly_accessible = false\n}\nresource "aws_dms_replication_instance" "r" {\n  publicly_accessible = var.public\n}\n',
      },
      at: [],
    },
    {
      files: {
        'svc.yaml':
          'apiVersion: v1\nkind: Service\nmetadata:\n  name: db\n  annotations:\n    service.beta.kubernetes.io/aws-load-balancer-internal: "true"\nspec:\n  type: LoadBalancer\n  ports:\n  - port: 5432\n',
      },
      at: [],
    },
  ],
})

function* hitsIn(file: SourceFile): Generator<Hit> {
  if (isTerraformSource(file.path))
    for (const block of [...blocksOf(file.hcl(), 'resource'), ...blocksOf(file.hcl(), 'module')])
      for (const found of terraformDatabases(block))
        yield { path: file.path, resource: addressOf(block), ...found }
  else if (isCode(file.path)) yield* publicDatabases(file)
  else if (isCompose(file.path)) yield* composePorts(file)
  else if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) yield* templateDatabases(file)
  else if (isBicep(file.path)) yield* inAzure(file, azureDatabases)
  else {
    yield* inAzure(file, azureDatabases)
    yield* balancedDatabases(file)
    yield* ansibleFaults(file, ANSIBLE_DATABASES)
    yield* publicObjects(file)
  }
}

const UNSAID = 'the instance has a public address, since nothing says otherwise'

function* templateDatabases(file: SourceFile): Generator<Hit> {
  for (const { resources } of cloudTemplates(file))
    for (const { name, nameRange, type, settled: properties } of resources) {
      const open = scalarAt(properties, 'PubliclyAccessible')
      if (type === 'AWS::DMS::ReplicationInstance' && !at(properties, 'PubliclyAccessible'))
        yield {
          path: file.path,
          range: nameRange,
          resource: name,
          message: UNSAID,
          severity: CLOUD_WIDE,
          fix: 'PubliclyAccessible: false',
        }
      if (open && isOn(open.text))
        yield {
          path: file.path,
          range: open.range,
          resource: name,
          message: 'the database has a public address',
          instead: 'false',
        }
    }
}

/** A published port binds all addresses and passes the firewall of the machine by. */
function* composePorts(file: SourceFile): Generator<Hit> {
  if (file.environment !== 'production') return
  for (const { name, node } of composeServices(file))
    for (const item of itemsAt(node, 'ports')) {
      const database = publishedDatabase(item)
      if (database)
        yield {
          path: file.path,
          range: item.range,
          resource: `services.${name}`,
          message: `${database} is published on every address of the machine`,
          fix: boundPort(item),
        }
    }
}

function publishedDatabase(item: Node): string | undefined {
  if (item.kind !== 'scalar') {
    const host = textAt(item, 'host_ip')
    return textAt(item, 'published') && (!host || host === '0.0.0.0')
      ? databaseAt(Number(textAt(item, 'target')))
      : undefined
  }
  const parts = item.text.replace(/\/(?:tcp|udp)$/, '').split(':')
  const isBound = parts.length === 3 && parts[0] !== '0.0.0.0'
  return parts.length < 2 || isBound ? undefined : databaseAt(Number(parts.at(-1)))
}

/** The same port for the machine itself alone. */
const boundPort = (item: Node): string =>
  item.kind === 'scalar' ? `- "127.0.0.1:${item.text.replace(/^0\.0\.0\.0:/, '')}"` : 'host_ip: 127.0.0.1'

function* balancedDatabases(file: SourceFile): Generator<Hit> {
  for (const object of kubernetesObjects(file)) {
    const type = scalarAt(object.node, 'spec', 'type')
    if (object.kind !== 'Service' || type?.text !== 'LoadBalancer' || isInternal(object.node)) continue
    const database = itemsAt(object.node, 'spec', 'ports').flatMap(
      (port) => databaseAt(Number(textAt(port, 'port'))) ?? [],
    )[0]
    if (database)
      yield {
        path: file.path,
        range: type.range,
        resource: resourceOf(object),
        message: `${database} stands behind a public load balancer`,
        instead: 'ClusterIP',
      }
  }
}

const isInternal = (node: Node): boolean =>
  itemsAt(node, 'spec', 'loadBalancerSourceRanges').length > 0 ||
  entriesAt(node, 'metadata', 'annotations').some(
    ({ key, value }) =>
      /internal|load-balancer-type|scheme/i.test(key) &&
      value.kind === 'scalar' &&
      /^(?:true|internal|0\.0\.0\.0\/0)$/i.test(value.text),
  )
