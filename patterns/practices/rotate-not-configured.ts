import { isBicep } from '../../src/documents/dialects/azure.ts'
import {
  CLOUD_TEMPLATE_KEYWORDS,
  type CloudResource,
  type CloudTemplate,
  cloudTemplates,
  referenceOf,
} from '../../src/documents/dialects/cloudformation.ts'
import { kubernetesObjects, resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import { addressOf, blocksOf } from '../../src/documents/hcl/hcl.ts'
import { at, scalarAt, textAt } from '../../src/documents/node.ts'
import { isJson, isYaml } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { ANSIBLE_ROTATION, ansibleFaults } from '../../src/practices/ansible/faults.ts'
import { azureRotation } from '../../src/practices/azure/keys.ts'
import { inAzure } from '../../src/practices/azure/listeners.ts'
import { replaced, withEntry } from '../../src/practices/edits.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { isOff } from '../../src/practices/switched.ts'
import { isSample, isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { terraformGap } from '../../src/practices/terraform/rotation.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'rotate-not-configured',
  title: 'Secret or key without rotation',
  why: 'A secret that is never replaced stays good for whoever once got hold of it.',
  remediation:
    'Set up rotation of at most 90 days (keys: one year) or an expiry date for the resource; the fix shows the smallest change.',
  severity: 5.0,
  cites: [
    { document: 'S0', line: 56, practice: 'Keys are rotated regularly.' },
    { document: 'S2', line: 40, practice: 'API tokens are rotated regularly.' },
  ],
  confidence: 'high',
  files: (path) => isTerraformSource(path) || isYaml(path) || isJson(path) || isBicep(path),
  keywords: [
    'secretsmanager',
    'kms',
    'key_vault',
    'secret_manager',
    'vault_',
    'rotation',
    'refreshInterval',
    'Microsoft.KeyVault',
  ],
  *check(file, inventory) {
    const severity = isSample(file.path) ? { severity: 3.0 } : {}
    for (const hit of hitsIn(file, inventory)) yield { ...hit, ...severity }
  },
  examples: [
    {
      files: {
        'tasks/key.yml':
          '- amazon.aws.kms_key:\n    alias: k\n    enable_key_rotation: false\n- google.cloud.gcp_kms_crypto_key:\n    rotation_period: 315356000s\n',
      },
      at: ['tasks/key.yml:3', 'tasks/key.yml:5'],
    },
    {
      files: { 'main.tf': 'resource "aws_secretsmanager_secret" "db" {\n  name = "x"\n}\n' },
      at: ['main.tf:1'],
    },
    {
      files: {
        'main.tf':
          'resource "aws_secretsmanager_secret" "db" {}\nresource "aws_secretsmanager_secret_rotation" "db" {\n  secret_id = aws_secretsmanager_secret.db.id\n  rotation_rules {\n    automatically_after_days = 91\n  }\n}\n',
      },
      at: ['main.tf:5'],
    },
    {
      files: { 'kms.tf': 'resource "aws_kms_key" "k" {\n  enable_key_rotation = false\n}\n' },
      at: ['kms.tf:2'],
    },
    {
      files: { 'kv.tf': 'resource "azurerm_key_vault_secret" "s" {\n  name = "n"\n  value = var.v\n}\n' },
      at: ['kv.tf:1'],
    },
    {
      files: {
        'cfn.yaml':
          'Resources:\n  Db:\n    Type: AWS::SecretsManager::Secret\n    Properties:\n      Name: db\n',
      },
      at: ['cfn.yaml:2'],
    },
    {
      files: {
        'es.yaml':
          'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: db\nspec:\n  refreshInterval: "0"\n',
      },
      at: ['es.yaml:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        'tied.yaml':
          'Resources:\n  Db:\n    Type: AWS::SecretsManager::Secret\n    Properties: {Name: db}\n  Tie:\n    Type: AWS::SecretsManager::SecretTargetAttachment\n    Properties: {SecretId: !Ref Db, TargetId: !Ref Cluster, TargetType: AWS::RDS::DBCluster}\n  Turn:\n    Type: AWS::SecretsManager::RotationSchedule\n    Properties: {SecretId: !Ref Tie, RotationRules: {AutomaticallyAfterDays: 30}}\n',
      },
      at: [],
    },
    {
      files: {
        'tasks/key.yml':
          '- amazon.aws.kms_key:\n    alias: k\n    enable_key_rotation: true\n- google.cloud.gcp_kms_crypto_key:\n    rotation_period: 7776000s\n',
      },
      at: [],
    },
    {
      files: {
        'main.tf':
          'resource "aws_secretsmanager_secret" "db" {}\nresource "aws_secretsmanager_secret_rotation" "db" {\n  secret_id = aws_secretsmanager_secret.db.id\n  rotation_rules {\n    schedule_expression = "rate(2160 hours)"\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'kms.tf':
          'resource "aws_kms_key" "k" {\n  key_usage = "SIGN_VERIFY"\n  customer_master_key_spec = "RSA_4096"\n}\n',
      },
      at: [],
    },
    {
      files: { 'kms.tf': 'resource "google_kms_crypto_key" "k" {\n  rotation_period = "7776000s"\n}\n' },
      at: [],
    },
    {
      files: {
        'es.yaml':
          'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: db\nspec:\n  refreshInterval: 1h\n',
      },
      at: [],
    },
    {
      files: {
        'kv.tf': 'resource "azurerm_key_vault_secret" "s" {\n  expiration_date = "2027-01-01T00:00:00Z"\n}\n',
      },
      at: [],
    },
  ],
})

function* hitsIn(file: SourceFile, inventory: Inventory): Generator<Hit> {
  if (isTerraformSource(file.path)) {
    for (const block of blocksOf(file.hcl(), 'resource')) {
      const found = terraformGap(block, file, inventory)
      if (found) yield { path: file.path, resource: addressOf(block), range: block.headRange, ...found }
    }
    return
  }
  if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word)))
    for (const template of cloudTemplates(file)) yield* templateGaps(template, file)
  else {
    yield* inAzure(file, azureRotation)
    yield* ansibleFaults(file, ANSIBLE_ROTATION)
  }
  if (/external-secrets|refreshInterval/.test(file.text)) yield* neverRefreshed(file)
}

const SCHEDULE = (name: string) =>
  `${name}Rotation:\n  Type: AWS::SecretsManager::RotationSchedule\n  Properties:\n    SecretId: !Ref ${name}\n    RotationLambdaARN: <arn of the rotating function>\n    RotationRules:\n      AutomaticallyAfterDays: 30`

function* templateGaps({ resources }: CloudTemplate, file: SourceFile): Generator<Hit> {
  const { path } = file
  const secretOf = ({ properties }: CloudResource) => referenceOf(at(properties, 'SecretId'))
  // A secret that is tied to its database is known by the tie.
  const tied = new Map(
    resources
      .filter(({ type }) => type === 'AWS::SecretsManager::SecretTargetAttachment')
      .map((tie) => [tie.name, secretOf(tie)]),
  )
  const rotated = new Set(
    resources
      .filter(({ type }) => type === 'AWS::SecretsManager::RotationSchedule')
      .map(secretOf)
      .map((name) => (name !== undefined && tied.has(name) ? tied.get(name) : name)),
  )
  for (const { name, nameRange, type, properties } of resources) {
    if (type === 'AWS::SecretsManager::Secret' && !rotated.has(name) && !rotated.has(undefined))
      yield {
        path,
        range: nameRange,
        resource: name,
        message: 'the secret has no rotation schedule',
        fix: SCHEDULE(name),
      }
    const symmetric =
      /^(?:|SYMMETRIC_DEFAULT)$/.test(textAt(properties, 'KeySpec') ?? '') &&
      /^(?:|ENCRYPT_DECRYPT)$/.test(textAt(properties, 'KeyUsage') ?? '')
    if (
      type === 'AWS::KMS::Key' &&
      symmetric &&
      (at(properties, 'EnableKeyRotation') === undefined || isOff(textAt(properties, 'EnableKeyRotation')))
    )
      yield {
        path,
        range: nameRange,
        resource: name,
        message: 'the key is never rotated',
        fix: 'EnableKeyRotation: true',
        edits: properties?.kind === 'map' ? withEntry(file, properties, 'EnableKeyRotation', 'true') : [],
      }
  }
}

function* neverRefreshed(file: SourceFile): Generator<Hit> {
  for (const object of kubernetesObjects(file)) {
    const interval = scalarAt(object.node, 'spec', 'refreshInterval')
    if (!/ExternalSecret$/.test(object.kind) || !interval || !/^0[smh]?$/.test(interval.text)) continue
    const message = 'the secret is fetched once and never again, so a rotation does not arrive'
    yield {
      path: file.path,
      range: interval.range,
      resource: resourceOf(object),
      message,
      fix: 'refreshInterval: 1h',
      edits: replaced(interval.range, '1h'),
    }
  }
}
