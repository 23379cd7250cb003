/** Grants on all secrets of a project or vault in Terraform and in policies of Vault. */
import type { Hit } from '../../../patterns/rule.ts'
import {
  addressOf,
  attributeOf,
  blocksIn,
  blocksOf,
  type HclBlock,
  type HclBody,
  stringOf,
} from '../../documents/hcl/hcl.ts'
import { parseHcl } from '../../documents/hcl/hcl-reader.ts'
import type { Range } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'

/** Of one resource. */
export function* cloudGrants(block: HclBlock, file: SourceFile): Generator<Hit> {
  const [type = ''] = block.labels
  const place = { path: file.path, resource: addressOf(block) }
  const role = attributeOf(block, 'role')
  const isProjectWide = /^google_(?:project|folder|organization)_iam_(?:member|binding)$/.test(type)
  if (
    isProjectWide &&
    role?.kind === 'string' &&
    /^roles\/secretmanager\.(?:secretAccessor|admin|secretVersionManager)$/.test(role.value) &&
    blocksOf(block, 'condition').length === 0
  )
    yield { ...place, range: role.range, message: `${role.value} on all secrets of the project` }
  for (const member of strangers(block))
    yield { ...place, range: member, message: 'everybody may use the secret or key' }
  if (type === 'vault_policy') {
    const policy = attributeOf(block, 'policy')
    const text = policy?.kind === 'string' ? policy.value : ''
    for (const hit of vaultPaths(parseHcl(text), file)) yield { ...hit, ...place, range: block.headRange }
  }
  for (const part of [block, ...blocksIn(block)]) {
    const permissions = attributeOf(part, 'secret_permissions')
    const names =
      permissions?.kind === 'list'
        ? permissions.items.flatMap((item) => (item.kind === 'string' ? item.value.toLowerCase() : []))
        : []
    if (
      permissions &&
      (names.includes('all') || ['get', 'set', 'delete', 'purge'].every((name) => names.includes(name)))
    )
      yield { ...place, range: permissions.range, message: 'every permission on every secret of the vault' }
  }
}

/** Keys, rings and secrets of Google, each of which has rights of its own, or takes them from a policy in the file. */
const OF_SECRETS = /^google_(?:kms_(?:crypto_key|key_ring)|secret_manager_secret)_iam_(?:member|binding)$/

/** Where everybody, or everybody with an account, is given a secret or key. */
function* strangers(block: HclBlock): Generator<Range> {
  const [type = ''] = block.labels
  const bindings =
    type === 'google_iam_policy'
      ? blocksOf(block, 'binding').filter((one) =>
          /^roles\/(?:cloudkms|secretmanager)\./.test(stringOf(one, 'role') ?? ''),
        )
      : OF_SECRETS.test(type)
        ? [block]
        : []
  for (const binding of bindings)
    for (const value of [attributeOf(binding, 'member'), attributeOf(binding, 'members')])
      for (const one of value?.kind === 'list' ? value.items : value ? [value] : [])
        if (one.kind === 'string' && /^all(?:Authenticated)?Users$/.test(one.value)) yield one.range
}

const WRITING = new Set(['create', 'update', 'delete', 'sudo', 'patch'])

/** Policies of Vault: a mount's whole tree with the right to write. */
export function* vaultPaths(body: HclBody | undefined, file: SourceFile): Generator<Hit> {
  for (const block of blocksOf(body, 'path')) {
    const [path = ''] = block.labels
    const given = attributeOf(block, 'capabilities')
    const names =
      given?.kind === 'list' ? given.items.flatMap((item) => (item.kind === 'string' ? item.value : [])) : []
    const isRoot = stringOf(block, 'policy') === 'sudo'
    if (
      /^(?:\*|(?:secret|kv)(?:\/(?:data|metadata))?\/\*)$/.test(path) &&
      (isRoot || names.some((name) => WRITING.has(name)))
    )
      yield {
        path: file.path,
        range: block.headRange,
        resource: `path ${path}`,
        message: `may write everything below ${path}`,
        fix: 'path "secret/data/<service>/*" {\n  capabilities = ["read"]\n}',
      }
  }
}
