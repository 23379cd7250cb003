/** Secrets that stand as literals in Terraform: attributes, environment maps, variable defaults, user data, `.tfvars`. */
import type { Expression } from '../../documents/expression.ts'
import {
  addressOf,
  blocksIn,
  type HclAttribute,
  type HclBlock,
  type HclBody,
} from '../../documents/hcl/hcl.ts'
import { parseJson } from '../../documents/json.ts'
import { textAt, walk } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { assignedIn, type LiteralSecret } from '../commands/script-secrets.ts'
import { placeholderOf } from '../secrets/placeholder.ts'
import { isSecretName } from '../secrets/secret-name.ts'
import { isSinkName } from './sinks.ts'

/** Every literal under a secret's name. Providers and backends have rules of their own. */
export function* terraformLiterals(file: SourceFile): Generator<LiteralSecret> {
  const body = file.hcl()
  if (!body) return
  if (/\.tfvars(?:\.json)?$|\.tfvars\./.test(file.path)) yield* namedIn(body, '')
  for (const block of body.blocks) {
    const owner = addressOf(block)
    if (block.type === 'variable') yield* variableDefault(block)
    else if (block.type === 'locals') yield* namedIn(block, 'local.')
    else if (/^(?:resource|module|data|ephemeral|source|inputs)$/.test(block.type))
      yield* ofBlock(block, owner, file)
  }
}

function* variableDefault(block: HclBlock): Generator<LiteralSecret> {
  const name = block.labels[0] ?? ''
  for (const attribute of block.attributes)
    if (attribute.name === 'default' && isSecretName(name)) yield* literal(attribute.value, addressOf(block))
}

function* namedIn({ attributes }: HclBody, prefix: string): Generator<LiteralSecret> {
  for (const { name, value } of attributes) {
    if (isSecretName(name)) yield* literal(value, `${prefix}${name}`)
    yield* inside(value, `${prefix}${name}`)
  }
}

/** Resources whose `value` or `data` is the secret itself. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  azurerm_key_vault_secret: ['value'],
  google_secret_manager_secret_version: ['secret_data'],
  github_actions_secret: ['plaintext_value'],
  github_actions_organization_secret: ['plaintext_value'],
  github_dependabot_secret: ['plaintext_value'],
  kubernetes_secret: ['data', 'string_data'],
  kubernetes_secret_v1: ['data', 'string_data'],
  vault_generic_secret: ['data_json'],
  vault_kv_secret_v2: ['data_json'],
  aws_secretsmanager_secret_version: ['secret_string'],
  doppler_secret: ['value'],
}
const SCRIPTS =
  /^(?:user_data|user_data_base64|custom_data|metadata_startup_script|startup_script|startup-script|user-data)$/

function* ofBlock(block: HclBlock, owner: string, file: SourceFile): Generator<LiteralSecret> {
  const whole = WHOLE[block.labels[0] ?? ''] ?? (isSecureParameter(block) ? ['value'] : [])
  const setElsewhere = ignoredIn(block)
  for (const part of [block, ...blocksIn(block)])
    for (const { name, value } of part.attributes) {
      const resource = `${owner}.${name}`
      if (setElsewhere.includes(name) && isPlaceholder(value)) continue
      if (whole.includes(name)) yield* held(value, resource)
      else if (isSinkName(name) && !isNameOf(name, part)) yield* literal(value, resource)
      else if (SCRIPTS.test(name)) yield* scriptSecrets(value, resource, file)
      else if (name === 'container_definitions') yield* containerSecrets(value, resource, file)
      yield* inside(value, resource, file)
    }
  yield* namedPairs(block, owner)
}

/**
 * What is put there once, to be changed by hand: Terraform then leaves it alone.
 * https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#ignore_changes
 */
const ignoredIn = (block: HclBlock): readonly string[] =>
  block.blocks
    .filter(({ type }) => type === 'lifecycle')
    .flatMap(({ attributes }) => attributes.filter(({ name }) => name === 'ignore_changes'))
    .flatMap(({ value }) => (value.kind === 'list' ? value.items : []))
    .flatMap((item) => (item.kind === 'name' ? [item.text] : []))

const isPlaceholder = (value: Expression): boolean =>
  value.kind === 'call'
    ? value.arguments.every((one) => isPlaceholder(one.value))
    : value.kind === 'object'
      ? value.properties.every((one) => isPlaceholder(one.value))
      : value.kind === 'string' && placeholderOf(value.value) !== undefined

/** `secret_key_ref { secret = "db" }` says which secret, and so do data and what stands beside its version. */
const isNameOf = (name: string, { type, attributes }: HclBlock): boolean =>
  name === 'secret' &&
  (/^(?:data$|secret)|_ref$|^value_(?:from|source)$/.test(type) ||
    attributes.some((other) => other.name === 'version'))

/** Of a resource that is a secret: its text, or each value of the map that it is. */
function* held(value: Expression, resource: string): Generator<LiteralSecret> {
  if (value.kind === 'call') for (const one of value.arguments) yield* held(one.value, resource)
  else if (value.kind === 'object')
    for (const { name, value: inner } of value.properties)
      if (!HARMLESS.test(name)) yield* held(inner, `${resource}.${name}`)
  yield* literal(value, resource)
}

const HARMLESS =
  /^(?:dbInstanceIdentifier|ca\.crt|tls\.crt|.*(?:_id|Id|_name|_arn)|(?:.*_)?(?:user(?:name)?|host(?:name)?|port|engine|database|dbname|url|region|email))$/i

const isSecureParameter = (block: HclBlock): boolean =>
  block.labels[0] === 'aws_ssm_parameter' &&
  block.attributes.some(
    ({ name, value }) => name === 'type' && value.kind === 'string' && value.value === 'SecureString',
  )

/** Secret-named properties of the objects in an expression, and `{ name = "X", value = "…" }` pairs. */
function* inside(value: Expression, resource: string, file?: SourceFile): Generator<LiteralSecret> {
  if (value.kind === 'object') {
    yield* pair(value.properties, resource)
    for (const { name, value: inner } of value.properties) {
      if (isSecretName(name)) yield* literal(inner, `${resource}.${name}`)
      else if (SCRIPTS.test(name) && file) yield* scriptSecrets(inner, `${resource}.${name}`, file)
      yield* inside(inner, resource, file)
    }
  } else if (value.kind === 'list') for (const item of value.items) yield* inside(item, resource, file)
  else if (value.kind === 'call') for (const one of value.arguments) yield* inside(one.value, resource, file)
}

/** `env { name = "DB_PASSWORD"  value = "…" }` as nested blocks. */
function* namedPairs(block: HclBlock, owner: string): Generator<LiteralSecret> {
  for (const { attributes } of blocksIn(block)) yield* pair(attributes, owner)
}

/**
 * The value of a variable of CodeBuild is then the name of what holds it:
 * https://docs.aws.amazon.com/codebuild/latest/APIReference/API_EnvironmentVariable.html
 */
export const isKeptElsewhere = (type: string): boolean => /^(?:PARAMETER_STORE|SECRETS_MANAGER)$/.test(type)

function* pair(
  members: readonly Pick<HclAttribute, 'name' | 'value'>[],
  resource: string,
): Generator<LiteralSecret> {
  const name = members.find((one) => one.name === 'name')?.value
  const value = members.find((one) => one.name === 'value')?.value
  const type = members.find((one) => one.name === 'type')?.value
  if (type?.kind === 'string' && isKeptElsewhere(type.value)) return
  if (name?.kind === 'string' && value && isSecretName(name.value))
    yield* literal(value, `${resource}.${name.value}`)
}

function* literal(value: Expression, resource: string): Generator<LiteralSecret> {
  if (value.kind === 'string') yield { secret: value.value, range: value.range, resource }
}

/** What a boot script assigns: anybody on the machine and in the account reads it back. */
function* scriptSecrets(value: Expression, resource: string, file: SourceFile): Generator<LiteralSecret> {
  if (value.kind === 'call')
    for (const one of value.arguments) yield* scriptSecrets(one.value, resource, file)
  if (value.kind === 'string' || value.kind === 'template')
    yield* assignedIn(file.text, value.range, resource)
}

/** ECS takes its containers as JSON, which is mostly written into a heredoc. */
function* containerSecrets(value: Expression, resource: string, file: SourceFile): Generator<LiteralSecret> {
  if (value.kind !== 'string' && value.kind !== 'template') return
  const { start, end } = value.range
  const root = parseJson(value.kind === 'string' ? value.value : value.text)
  for (const { node } of root ? walk(root) : []) {
    const name = textAt(node, 'name')
    const secret = textAt(node, 'value')
    const at = secret ? file.text.indexOf(`"${secret}"`, start) + 1 : 0
    if (name && secret && isSecretName(name) && at > 0 && at < end)
      yield { secret, range: { start: at, end: at + secret.length }, resource: `${resource}.${name}` }
  }
}
