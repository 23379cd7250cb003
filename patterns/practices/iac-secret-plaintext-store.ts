import { isBicep } from '../../src/documents/dialects/azure.ts'
import { CLOUD_TEMPLATE_KEYWORDS, cloudTemplates } from '../../src/documents/dialects/cloudformation.ts'
import { namesIn } from '../../src/documents/expression.ts'
import {
  addressOf,
  attributeOf,
  blocksIn,
  blocksOf,
  type HclBlock,
  stringOf,
} from '../../src/documents/hcl/hcl.ts'
import { at, itemsAt, type Node, textAt } from '../../src/documents/node.ts'
import { isCode, isJson, isYaml } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { inAzure } from '../../src/practices/azure/listeners.ts'
import { azurePlainStores } from '../../src/practices/azure/secrets.ts'
import { isSecretPath, parametersInCode } from '../../src/practices/code/plain-parameters.ts'
import { STORED } from '../../src/practices/fixes/references.ts'
import { isSample, isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { isSecretReference } from '../../src/practices/terraform/sinks.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'iac-secret-plaintext-store',
  title: 'Secret kept in a store that does not protect it',
  why: 'Plain parameters, variables and metadata are read by everybody with access to the account, and no key encrypts them.',
  remediation:
    'Keep the value in a store for secrets (SecureString, Secrets Manager, Key Vault, an Actions secret) and switch encryption of stored secrets on.',
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
    'EncryptionConfiguration',
    ...['Microsoft.AppConfiguration', 'Microsoft.App/', 'Microsoft.ContainerInstance'],
    'aws_eks_cluster',
    '_variable',
    'consul_key',
    'app_configuration',
    'metadata',
    'vercel_',
    ...['dynamodb_table_item', 'StringParameter', 'ssm.Parameter'],
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
        'gh.tf':
          'resource "github_actions_variable" "v" {\n  repository    = "r"\n  variable_name = "NPM_TOKEN"\n  value         = var.t\n}\n',
      },
      at: ['gh.tf:3'],
    },
    { files: { 'eks.tf': 'resource "aws_eks_cluster" "c" {\n  name = "c"\n}\n' }, at: ['eks.tf:1'] },
    {
      files: {
        'stack.ts':
          "new ssm.StringParameter(this, 'P', { parameterName: '/db/password', stringValue: password })\nnew ssm.StringParameter(this, 'A', { parameterName: '/db/password', stringValue: secret.secretArn })\nnew ssm.StringParameter(this, 'H', { parameterName: '/db/host', stringValue: host })\n",
      },
      at: ['stack.ts:1'],
    },
  ],
  counterExamples: [
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
  if (isCode(file.path)) return yield* parametersInCode(file)
  if (isTerraformSource(file.path)) {
    for (const block of blocksOf(file.hcl(), 'resource')) {
      const found = STORES[block.labels[0] ?? '']?.(block)
      if (found) yield { path: file.path, resource: addressOf(block), ...found }
    }
  } else if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) yield* plainParameters(file)
  else if (file.text.includes('EncryptionConfiguration')) yield* identityFirst(file)
  else yield* inAzure(file, (resource) => azurePlainStores(resource, isBicep(file.path)))
}

/** EKS encrypts what the API stores from Kubernetes 1.28 on, with a key of its own. */
const OWN_KEY = 3.0

type Gap = Pick<Hit, 'range' | 'message' | 'fix' | 'instead' | 'severity'>

/** Named by a key of the block: a variable, parameter or setting whose name says that it is a secret. */
const named =
  (key: string, store: string) =>
  (block: HclBlock): Gap | undefined => {
    const name = attributeOf(block, key)
    const text =
      name?.kind === 'string'
        ? name.value
        : name?.kind === 'template'
          ? name.text.replace(/\$\{[^}]*\}/g, 'x')
          : ''
    return name && isSecretPath(text)
      ? { range: name.range, message: `${text} is kept in ${store}` }
      : undefined
  }

const STORES: Readonly<Record<string, (block: HclBlock) => Gap | undefined>> = {
  aws_ssm_parameter: plainParameter,
  aws_eks_cluster: unencryptedCluster,
  github_actions_variable: workflowVariable('repository      = "<repository>"'),
  github_actions_organization_variable: workflowVariable('visibility      = "private"'),
  github_actions_environment_variable: workflowVariable(
    'repository      = "<repository>"\n  environment     = "<environment>"',
  ),
  gitlab_project_variable: unmasked,
  gitlab_group_variable: unmasked,
  azurerm_app_configuration_key: (block) =>
    stringOf(block, 'type') === 'vault' ? undefined : named('key', 'App Configuration')(block),
  google_compute_project_metadata_item: named('key', 'project metadata'),
  consul_keys: (block) => blocksOf(block, 'key').map(named('path', "Consul's plain store")).find(Boolean),
  consul_key_prefix: () => undefined,
  vercel_project_environment_variable: (block) =>
    /^(?:true)$/.test(textOf(block, 'sensitive')) ? undefined : sensitive(block),
}

/** A variable of workflows; the resource of the same name for secrets takes the same arguments. */
function workflowVariable(place: string) {
  return (block: HclBlock): Gap | undefined => {
    const found = named('variable_name', 'a variable that workflows print')(block)
    const type = (block.labels[0] ?? '').replace(/_variable$/, '_secret')
    const name = stringOf(block, 'variable_name') ?? '<NAME>'
    const head = `resource "${type}" "${block.labels[1] ?? '<name>'}" {\n  ${place}`
    const fix = `${head}\n  secret_name     = "${name}"\n  plaintext_value = var.<name>\n}`
    return found && { ...found, fix }
  }
}

function sensitive(block: HclBlock): Gap | undefined {
  const found = named('key', 'a plain variable')(block)
  return found && { ...found, fix: 'sensitive = true' }
}

const textOf = (block: HclBlock, name: string): string => {
  const value = attributeOf(block, name)
  return value?.kind === 'constant' ? value.text : ''
}

function plainParameter(block: HclBlock): Gap | undefined {
  const type = attributeOf(block, 'type')
  const value = attributeOf(block, 'value')
  if (type?.kind !== 'string' || type.value === 'SecureString') return undefined
  const held = value ? namesIn(value) : []
  const carries = held.some((name) => isSecretReference(name, new Set()))
  const isAddress = held.some((name) => /\.(?:arn|id|name|self_link)$/.test(name))
  const byName = named('name', `a ${type.value}`)(block) !== undefined && !isAddress
  return carries || byName
    ? { range: type.range, message: `the parameter is a plain ${type.value}`, instead: 'SecureString' }
    : undefined
}

function unencryptedCluster(block: HclBlock): Gap | undefined {
  const has = [...blocksIn(block)].some(
    ({ type, labels }) => type === 'encryption_config' || labels[0] === 'encryption_config',
  )
  return has
    ? undefined
    : {
        range: block.headRange,
        severity: OWN_KEY,
        message: 'the cluster keeps Kubernetes Secrets without a key of your own',
        fix: 'encryption_config {\n  resources = ["secrets"]\n  provider {\n    key_arn = "<arn of a KMS key>"\n  }\n}',
      }
}

function unmasked(block: HclBlock): Gap | undefined {
  const found = named('key', 'a variable that jobs print')(block)
  return /^true$/.test(textOf(block, 'masked')) || attributeOf(block, 'masked')?.kind === 'name'
    ? undefined
    : found && { ...found, fix: 'masked    = true\nprotected = true' }
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
