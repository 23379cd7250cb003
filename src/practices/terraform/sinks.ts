/** Where secrets go to in Terraform, and which expressions carry them. */
import type { Expression } from '../../documents/expression.ts'
import { blocksIn, type HclBlock } from '../../documents/hcl/hcl.ts'
import { isSecretName } from '../secrets/secret-name.ts'

/** Attributes that hold a secret although their name does not end in one. */
const SINKS = new Set([
  'secret_string',
  'secret_binary',
  'secret_data',
  'plaintext_value',
  'data_wo',
  'secret_string_wo',
])

/** A resource's or provider's attribute that takes a secret. What AWS encrypts a new key to is the public half. */
export const isSinkName = (name: string): boolean =>
  SINKS.has(name) || (name !== 'pgp_key' && isSecretName(name))

/** The names that a block hands to its secret attributes: `var.credentials`, `local.key`. */
export const secretSinksOf = (block: HclBlock): string[] =>
  [block, ...blocksIn(block)].flatMap(({ attributes }) =>
    attributes.filter(({ name }) => isSinkName(name)).flatMap(({ value }) => handedOn(value)),
  )

/** A name given as it is, or in a form that only wraps it. */
function handedOn(value: Expression): string[] {
  if (value.kind === 'name') return [value.text]
  const [first] = value.kind === 'call' && WRAPPERS.has(value.callee) ? value.arguments : []
  return first ? handedOn(first.value) : []
}

const WRAPPERS = new Set(['jsonencode', 'tostring', 'sensitive', 'nonsensitive', 'base64encode', 'trimspace'])
/** What comes out tells nothing of what went in. */
const DERIVING = new Set(
  'sha1 sha256 sha512 md5 base64sha256 base64sha512 bcrypt filemd5 length can keys toset contains startswith endswith regexall strcontains issensitive'.split(
    ' ',
  ),
)

/** Names whose values can be read back from the result of an expression. */
export function carriedNames(value: Expression): string[] {
  if (value.kind === 'name') return [value.text]
  if (value.kind === 'call')
    return DERIVING.has(value.callee) ? [] : value.arguments.flatMap((one) => carriedNames(one.value))
  if (value.kind === 'template') return value.parts.flatMap(carriedNames)
  if (value.kind === 'object') return value.properties.flatMap((one) => carriedNames(one.value))
  if (value.kind === 'list') return value.items.flatMap(carriedNames)
  // What a loop makes of each holds what its last part says.
  if (value.kind === 'other' && /^for_(?:object|tuple)_expr$/.test(value.type))
    return value.parts.slice(-1).flatMap(carriedNames).map(ofCollection(value.text))
  if (value.kind === 'other' && value.type === 'conditional')
    return value.parts.slice(1).flatMap(carriedNames)
  return value.kind === 'other' && !/operation|binary|unary/.test(value.type)
    ? value.parts.flatMap(carriedNames)
    : []
}

/** `v.result` of `for k, v in random_password.db` is one of all that the collection has. */
function ofCollection(loop: string): (name: string) => string {
  const [, first, second, collection] =
    /\bfor\s+(\w+)(?:\s*,\s*(\w+))?\s+in\s+([A-Za-z_][\w.]*)\s*:/.exec(loop) ?? []
  const each = second ?? first
  return (name) =>
    collection && (name === each || name.startsWith(`${each}.`))
      ? `${collection}${name.slice(each?.length)}`
      : name
}

/** Secret attributes of resources by the kind of resource; any other attribute is judged by its name. */
const ATTRIBUTES: readonly (readonly [RegExp, RegExp])[] = [
  [/^random_password$/, /^(?:result|bcrypt_hash)$/],
  [/^tls_private_key$/, /^private_key_/],
  [/^aws_iam_access_key$/, /^(?:secret|ses_smtp_password_v4)$/],
  [/^google_container_cluster$/, /^master_auth$/],
  [/^azurerm_kubernetes_cluster$/, /^kube_(?:admin_)?config(?:_raw)?$/],
  [
    /^(?:aws_secretsmanager_secret_version|aws_secretsmanager_random_password)$/,
    /^(?:secret_string|secret_binary|random_password)$/,
  ],
  [/^google_secret_manager_secret_version(?:_access)?$/, /^secret_data$/],
  [/^google_service_account_key$/, /^private_key$/],
  [/^azurerm_key_vault_secret$/, /^value$/],
  [/^vault_(?:generic_secret|kv_secret(?:_v2)?)$/, /^data(?:_json)?$/],
  [/^azuread_(?:application|service_principal)_password$/, /^value$/],
]

/** True when a reference reaches a secret: `random_password.db.result`, `data.aws_…_version.x.secret_string`, `var.token`. */
export function isSecretReference(name: string, sensitive: ReadonlySet<string>): boolean {
  const parts = name
    .replace(/\[[^\]]*\]/g, '')
    .split('.')
    .filter((part) => part !== '*' && part !== '')
  const [scope = '', second = ''] = parts
  if (scope === 'var') return parts.length === 2 && (sensitive.has(second) || isSecretName(second))
  if (scope === 'local') return parts.length === 2 && isSecretName(second)
  if (/^(?:each|count|path|terraform|self)$/.test(scope)) return false
  const [type = '', , attribute, ...more] = scope === 'data' ? parts.slice(1) : parts
  if (attribute === undefined) return false
  const own = ATTRIBUTES.find(([kind]) => kind.test(type))
  if (own) return own[1].test(attribute) && isWhole(more)
  const last = more.at(-1) ?? attribute
  return scope === 'module'
    ? isSecretName(attribute) && more.length === 0
    : isSecretName(last) ||
        /^(?:primary|secondary)_(?:access_key|connection_string|key|blob_connection_string)$/.test(last)
}

/** `kube_config.0.host` is no secret of the whole that it stands in. */
const isWhole = (more: readonly string[]): boolean =>
  !/^(?:host|username|arn|id|name|(?:cluster_ca|client)_certificate)$/.test(more.at(-1) ?? '')
