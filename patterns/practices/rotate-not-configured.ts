import { isBicep } from '../../src/documents/dialects/azure.ts'
import { CLOUD_TEMPLATE_KEYWORDS, cloudTemplates } from '../../src/documents/dialects/cloudformation.ts'
import { kubernetesObjects, resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import { addressOf, blocksOf } from '../../src/documents/hcl/hcl.ts'
import { scalarAt } from '../../src/documents/node.ts'
import { isCode, isJson, isTest, isYaml, languageOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { ANSIBLE_ROTATION, ansibleFaults } from '../../src/practices/ansible/faults.ts'
import { azureRotation } from '../../src/practices/azure/keys.ts'
import { inAzure } from '../../src/practices/azure/listeners.ts'
import { templateRotationGaps } from '../../src/practices/cloudformation/rotation.ts'
import { unrotatedKeys } from '../../src/practices/code/key-rotation.ts'
import { replaced } from '../../src/practices/edits.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
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
  files: (path) =>
    isTerraformSource(path) ||
    isYaml(path) ||
    isJson(path) ||
    isBicep(path) ||
    (isCode(path) && !isTest(path)),
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
  lines: [
    {
      words: ['kms'],
      shape: /\baws-kms\b|\baws_kms\b|\bkms\.Key\b/,
      also: { words: ['key('], shape: /\bKey\s*\(/ },
    },
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
        'rotate.yaml':
          'Resources:\n  Turn:\n    Type: AWS::SecretsManager::RotationSchedule\n    Properties:\n      SecretId: !Ref Db\n      RotationRules: {AutomaticallyAfterDays: 365}\n',
        'rotate.tf':
          'resource "aws_secretsmanager_secret_rotation" "db" {\n  rotation_rules {\n    schedule_expression = "cron(0 4 1 1 ? *)"\n  }\n}\n',
        'stack.ts':
          "import * as kms from 'aws-cdk-lib/aws-kms'\nnew kms.Key(this, 'A', { enableKeyRotation: false })\nnew kms.Key(this, 'B')\n",
        'all.yaml':
          'apiVersion: external-secrets.io/v1\nkind: ClusterExternalSecret\nspec:\n  externalSecretSpec:\n    refreshInterval: 0s\n  namespaceSelectors:\n    - matchLabels: {team: kettle}\n',
        'static.tf': 'resource "vault_aws_secret_backend_static_role" "r" {\n  username = "kettle"\n}\n',
        'stack.py': 'from aws_cdk import aws_kms as kms\nkms.Key(self, "K", alias="k")\n',
      },
      at: [
        'all.yaml:5',
        'rotate.tf:3',
        'rotate.yaml:6',
        'stack.py:2',
        'stack.ts:2',
        'stack.ts:3',
        'static.tf:1',
      ],
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
        'rotate.tf':
          'resource "aws_secretsmanager_secret_rotation" "db" {\n  rotation_rules {\n    schedule_expression = "cron(0 4 1 1/3 ? *)"\n  }\n}\n',
        'stack.ts':
          "import * as kms from 'aws-cdk-lib/aws-kms'\nnew kms.Key(this, 'A', { enableKeyRotation: true })\nnew kms.Key(this, 'B', options)\nnew kms.Key(this, 'C', { keySpec: kms.KeySpec.RSA_2048 })\nnew s3.Key(this, 'D')\n",
      },
      at: [],
    },
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
  if (isCode(file.path)) {
    for (const { callee, range } of unrotatedKeys(file))
      yield {
        path: file.path,
        range,
        resource: callee,
        message: 'the key is never rotated',
        fix: ON[languageOf(file.path) ?? ''] ?? ON[''] ?? '',
      }
    return
  }
  if (isTerraformSource(file.path)) {
    for (const block of blocksOf(file.hcl(), 'resource')) {
      const found = terraformGap(block, file, inventory)
      if (found) yield { path: file.path, resource: addressOf(block), range: block.headRange, ...found }
    }
    return
  }
  if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word)))
    for (const template of cloudTemplates(file)) yield* templateRotationGaps(template, file)
  else {
    yield* inAzure(file, azureRotation)
    yield* ansibleFaults(file, ANSIBLE_ROTATION)
  }
  if (/external-secrets|refreshInterval/.test(file.text)) yield* neverRefreshed(file)
}

const ON: Readonly<Record<string, string>> = {
  '': 'enableKeyRotation: true',
  python: 'enable_key_rotation=True',
}

function* neverRefreshed(file: SourceFile): Generator<Hit> {
  for (const object of kubernetesObjects(file)) {
    const interval =
      scalarAt(object.node, 'spec', 'refreshInterval') ??
      scalarAt(object.node, 'spec', 'externalSecretSpec', 'refreshInterval')
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
