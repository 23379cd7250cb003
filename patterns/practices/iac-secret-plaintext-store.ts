import { isBicep } from '../../src/documents/dialects/azure.ts'
import { CLOUD_TEMPLATE_KEYWORDS, cloudTemplates } from '../../src/documents/dialects/cloudformation.ts'
import { addressOf, blocksOf } from '../../src/documents/hcl/hcl.ts'
import { at, itemsAt, type Node, textAt } from '../../src/documents/node.ts'
import { isCode, isJson, isYaml } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { inAzure } from '../../src/practices/azure/listeners.ts'
import { azurePlainStores } from '../../src/practices/azure/secrets.ts'
import { isSecretPath, parametersInCode } from '../../src/practices/code/plain-parameters.ts'
import { STORED } from '../../src/practices/fixes/references.ts'
import { unencryptedSecrets } from '../../src/practices/kubernetes/api-server.ts'
import { isSample, isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { NO_KEY, OWN_KEY, terraformPlainStore } from '../../src/practices/terraform/plain-stores.ts'
import { STORAGE_KEYWORDS, unencryptedStorage } from '../../src/practices/unencrypted-storage.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'iac-secret-plaintext-store',
  title: 'Secret or data kept in a store that does not protect it',
  why: 'Plain parameters, variables and metadata are read by everybody with access to the account, and no key encrypts them; a disk or database without encryption is read by whoever gets at a snapshot or backup.',
  remediation:
    'Keep the value in a store for secrets (SecureString, Secrets Manager, Key Vault, an Actions secret) and switch encryption of what is stored on. A database or disk that is there already has to be restored from an encrypted copy of its snapshot.',
  fixes: STORED,
  severity: 6.0,
  cites: [
    {
      document: 'S1',
      line: 42,
      practice: 'Plaintext secrets are protected by the infrastructure that holds them.',
    },
    { document: 'S2', line: 69, practice: 'Tokens are encrypted at rest.' },
    { document: 'S3', line: 137, practice: 'What is stored is encrypted.' },
  ],
  confidence: 'high',
  files: (path) => isTerraformSource(path) || isYaml(path) || isJson(path) || isBicep(path) || isCode(path),
  keywords: [
    'aws_ssm_parameter',
    'AWS::SSM::Parameter',
    'AWS::EKS::Cluster',
    'EncryptionConfiguration',
    'kube-apiserver',
    ...['Microsoft.AppConfiguration', 'Microsoft.App/', 'Microsoft.ContainerInstance', 'isEncrypted'],
    'aws_eks_cluster',
    '_variable',
    'consul_key',
    'app_configuration',
    'metadata',
    'vercel_',
    ...['dynamodb_table_item', 'StringParameter', 'ssm.Parameter'],
    ...STORAGE_KEYWORDS,
  ],
  *check(file) {
    const severity = isSample(file.path) ? { severity: 3.0 } : {}
    for (const hit of hitsIn(file)) yield { ...hit, ...severity }
  },
  examples: [
    {
      files: {
        'ssm.tf':
          'resource "aws_ssm_parameter" "p" {\n  name  = "/db/password"\n  type  = "String"\n  value = var.p\n}\n',
      },
      at: ['ssm.tf:3'],
    },
    {
      files: {
        'enc.yaml':
          'apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n- resources: [secrets]\n  providers:\n  - identity: {}\n',
      },
      at: ['enc.yaml:6'],
    },
    {
      files: {
        'manifests/api.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: api}\nspec:\n  containers:\n    - name: api\n      command:\n        - kube-apiserver\n        - --etcd-servers=https://127.0.0.1:2379\n',
      },
      at: ['manifests/api.yaml:8'],
    },
    {
      files: {
        'auto.tf':
          'resource "azurerm_automation_variable_string" "v" {\n  name  = "SqlPassword"\n  value = var.sql\n}\nresource "azurerm_automation_variable_string" "e" {\n  name      = "SqlPassword"\n  encrypted = true\n}\n',
        'auto.bicep':
          "resource v 'Microsoft.Automation/automationAccounts/variables@2023-11-01' = {\n  name: 'acme/SqlPassword'\n  properties: {\n    isEncrypted: false\n    value: sql\n  }\n}\nresource h 'Microsoft.Automation/automationAccounts/variables@2023-11-01' = {\n  name: 'acme/Region'\n  properties: {\n    isEncrypted: false\n  }\n}\n",
      },
      at: ['auto.bicep:4', 'auto.tf:2'],
    },
    {
      files: {
        'gh.tf':
          'resource "github_actions_variable" "v" {\n  repository    = "r"\n  variable_name = "NPM_TOKEN"\n  value         = var.t\n}\n',
      },
      at: ['gh.tf:3'],
    },
    {
      files: {
        'eks.tf': 'resource "aws_eks_cluster" "c" {\n  name = "c"\n}\n',
        'eks.yaml':
          'Resources:\n  C:\n    Type: AWS::EKS::Cluster\n    Properties: {Name: c}\n  D:\n    Type: AWS::EKS::Cluster\n    Properties: {EncryptionConfig: [{Resources: [secrets]}]}\n',
      },
      at: ['eks.tf:1', 'eks.yaml:2'],
    },
    {
      files: {
        'stack.ts':
          "new ssm.StringParameter(this, 'P', { parameterName: '/db/password', stringValue: password })\nnew ssm.StringParameter(this, 'A', { parameterName: '/db/password', stringValue: secret.secretArn })\nnew ssm.StringParameter(this, 'H', { parameterName: '/db/host', stringValue: host })\n",
      },
      at: ['stack.ts:1'],
    },
    {
      files: {
        'db.tf':
          'resource "aws_db_instance" "db" {\n  engine            = "postgres"\n  storage_encrypted = false\n}\nresource "aws_instance" "vm" {\n  root_block_device {\n    encrypted = false\n  }\n}\nresource "aws_opensearch_domain" "logs" {\n  encrypt_at_rest {\n    enabled = "false"\n  }\n}\nmodule "cache" {\n  source                     = "./cache"\n  at_rest_encryption_enabled = false\n}\n',
        'stack.yaml':
          'Resources:\n  Db:\n    Type: AWS::RDS::DBCluster\n    Properties:\n      StorageEncrypted: false\n  Logs:\n    Type: AWS::OpenSearchService::Domain\n    Properties:\n      EncryptionAtRestOptions: {Enabled: "false"}\n  Files:\n    Type: AWS::EFS::FileSystem\n    Properties: {Encrypted: false}\n',
        'stack.py':
          "import aws_cdk.aws_efs as efs\n\nfiles = efs.FileSystem(self, 'files', vpc=vpc, encrypted=False)\n",
        'class.yaml':
          'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: fast}\nprovisioner: ebs.csi.aws.com\nparameters:\n  encrypted: "false"\n',
        'play.yml':
          '- hosts: all\n  tasks:\n    - name: a disk\n      amazon.aws.ec2_vol:\n        volume_size: 5\n        encrypted: no\n',
      },
      at: [
        ...['db.tf:3', 'db.tf:7', 'db.tf:12', 'db.tf:17'],
        ...['stack.yaml:5', 'stack.yaml:9', 'stack.yaml:12'],
        ...['stack.py:3', 'class.yaml:6', 'play.yml:6'],
      ],
    },
  ],
  counterExamples: [
    {
      files: {
        'db.tf':
          '# storage_encrypted = false\nresource "aws_db_instance" "db" {\n  engine            = "sqlserver-ex"\n  storage_encrypted = false\n}\nresource "aws_db_instance" "b" {\n  storage_encrypted = true\n}\nresource "aws_ebs_volume" "c" {\n  encrypted = var.encrypted\n}\nresource "kettle_message" "d" {\n  encrypted = false\n}\nresource "aws_dynamodb_table" "t" {\n  server_side_encryption {\n    enabled = false\n  }\n}\n',
        'play.yml':
          '- hosts: all\n  tasks:\n    - postgresql_user:\n        name: kettle\n        encrypted: false\n',
        'mail.ts': 'export const open = { subject: "kettle", encrypted: false }\n',
        'class.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  encrypted: "false"\n---\napiVersion: ec2.aws.upbound.io/v1beta1\nkind: EBSVolume\nspec: {forProvider: {encrypted: true}}\nstatus: {atProvider: {encrypted: false}}\n',
      },
      at: [],
    },
    {
      files: {
        'manifests/api.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: api}\nspec:\n  containers:\n    - name: api\n      command:\n        - kube-apiserver\n        - --etcd-servers=https://127.0.0.1:2379\n        - --encryption-provider-config=/etc/kubernetes/e.yaml\n',
      },
      at: [],
    },
    {
      files: {
        'ssm.tf':
          'resource "aws_ssm_parameter" "p" {\n  name  = "/db/password"\n  type  = "SecureString"\n  value = var.p\n}\n',
      },
      at: [],
    },
    {
      files: {
        'ssm.tf':
          'resource "aws_ssm_parameter" "p" {\n  name  = "/db/secret_arn"\n  type  = "String"\n  value = aws_secretsmanager_secret.s.arn\n}\n',
      },
      at: [],
    },
    {
      files: {
        'eks.tf':
          'resource "aws_eks_cluster" "c" {\n  encryption_config {\n    resources = ["secrets"]\n    provider {\n      key_arn = "k"\n    }\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'enc.yaml':
          'apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n- resources: [secrets]\n  providers:\n  - kms: {name: k}\n  - identity: {}\n',
      },
      at: [],
    },
  ],
})

function* hitsIn(file: SourceFile): Generator<Hit> {
  yield* unencryptedStorage(file)
  if (isCode(file.path)) return yield* parametersInCode(file)
  if (isTerraformSource(file.path)) {
    for (const block of blocksOf(file.hcl(), 'resource')) {
      const found = terraformPlainStore(block)
      if (found) yield { path: file.path, resource: addressOf(block), ...found }
    }
  } else if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) yield* plainParameters(file)
  else if (file.text.includes('EncryptionConfiguration')) yield* identityFirst(file)
  else if (file.text.includes('kube-apiserver')) yield* unencryptedSecrets(file)
  else yield* inAzure(file, (resource) => azurePlainStores(resource, isBicep(file.path)))
}

function* plainParameters(file: SourceFile): Generator<Hit> {
  for (const { resources } of cloudTemplates(file))
    for (const { name, nameRange, type, properties } of resources) {
      const path = textAt(properties, 'Name') ?? ''
      if (
        type === 'AWS::SSM::Parameter' &&
        isSecretPath(path) &&
        textAt(properties, 'Type') !== 'SecureString'
      )
        yield { path: file.path, range: nameRange, resource: name, message: `${path} is a plain parameter` }
      if (type === 'AWS::EKS::Cluster' && properties?.kind === 'map' && !at(properties, 'EncryptionConfig'))
        yield {
          path: file.path,
          range: nameRange,
          resource: name,
          message: NO_KEY,
          severity: OWN_KEY,
          fix: 'EncryptionConfig:\n  - Resources: [secrets]\n    Provider: { KeyArn: <arn of a KMS key> }',
        }
    }
}

function* identityFirst(file: SourceFile): Generator<Hit> {
  for (const root of file.yaml()) {
    if (textAt(root, 'kind') !== 'EncryptionConfiguration') continue
    for (const group of itemsAt(root, 'resources')) {
      const [first] = itemsAt(group, 'providers')
      if (!first || !namesSecrets(group) || at(first, 'identity') === undefined) continue
      const message = 'the first provider writes Secrets without encryption'
      yield { path: file.path, range: first.range, resource: 'EncryptionConfiguration', message }
    }
  }
}

const namesSecrets = (group: Node): boolean =>
  itemsAt(group, 'resources').some(
    (item) => item.kind === 'scalar' && /^(?:secrets|\*\.?\*?)$/.test(item.text),
  )
