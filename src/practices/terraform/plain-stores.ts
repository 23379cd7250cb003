/** Parameters, variables and metadata of Terraform that keep a secret in plain text. */
import type { Hit } from '../../../patterns/rule.ts'
import { namesIn } from '../../documents/expression.ts'
import { attributeOf, blocksIn, blocksOf, type HclBlock, stringOf } from '../../documents/hcl/hcl.ts'
import { isSecretPath } from '../code/plain-parameters.ts'
import { isSecretReference } from './sinks.ts'

/** EKS encrypts what the API stores from Kubernetes 1.28 on, with a key of its own. */
export const OWN_KEY = 3.0

export const NO_KEY = 'the cluster keeps Kubernetes Secrets without a key of your own'

type Gap = Pick<Hit, 'range' | 'message' | 'fix' | 'instead' | 'severity'>

/** What a resource keeps in plain text; undefined when it is no such store, or keeps no secret. */
export const terraformPlainStore = (block: HclBlock): Gap | undefined =>
  STORES[block.labels[0] ?? '']?.(block)

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
  azurerm_automation_variable_string: automationVariable,
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

function automationVariable(block: HclBlock): Gap | undefined {
  const encrypted = attributeOf(block, 'encrypted')
  const isPlain = encrypted === undefined || textOf(block, 'encrypted') === 'false'
  const found = isPlain ? named('name', 'a plain variable of automation')(block) : undefined
  return found && { ...found, fix: 'encrypted = true' }
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
        message: NO_KEY,
        fix: 'encryption_config {\n  resources = ["secrets"]\n  provider {\n    key_arn = "<arn of a KMS key>"\n  }\n}',
      }
}

function unmasked(block: HclBlock): Gap | undefined {
  const found = named('key', 'a variable that jobs print')(block)
  return /^true$/.test(textOf(block, 'masked')) || attributeOf(block, 'masked')?.kind === 'name'
    ? undefined
    : found && { ...found, fix: 'masked    = true\nprotected = true' }
}
