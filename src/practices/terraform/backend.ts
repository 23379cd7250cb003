/** Where Terraform's state is kept: `backend` blocks, Terragrunt's `remote_state`, and the files and flags that complete them. */
import type { Expression } from '../../documents/expression.ts'
import { attributeOf, blocksOf, type HclBlock, type HclBody } from '../../documents/hcl/hcl.ts'
import type { Range } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from '../repository/inventory.ts'
import { onceAllIsThere } from '../repository/once-all-is-there.ts'

export interface Backend {
  /** `s3`, `http`, `local`. */
  readonly type: string
  readonly settings: ReadonlyMap<string, Expression>
  /** Its head: where a finding about something absent stands. */
  readonly headRange: Range
  /** `reader` is a `terraform_remote_state` data source, which reads a state that somebody else keeps. */
  readonly origin: 'terraform' | 'terragrunt' | 'reader'
  /** From brace to brace, where its settings stand; undefined where they are given in another way. */
  readonly body?: Range
  /** `terraform.backend.s3`, `remote_state.s3`. */
  readonly address: string
}

/** Every backend that a Terraform or Terragrunt file sets up. */
export function backendsOf(file: SourceFile): Backend[] {
  const body = file.hcl()
  const own = blocksOf(body, 'terraform').flatMap((block) =>
    blocksOf(block, 'backend').map((inner) => backendOf(inner, file)),
  )
  const terragrunt = blocksOf(body, 'remote_state').flatMap((block) => configured(block, 'terragrunt'))
  const readers = blocksOf(body, 'data', 'terraform_remote_state').flatMap((block) =>
    configured(block, 'reader'),
  )
  return [...own, ...terragrunt, ...readers]
}

const backendOf = (block: HclBlock, { text }: SourceFile): Backend => ({
  type: block.labels[0] ?? '',
  settings: settingsOf(block),
  headRange: block.headRange,
  body: { start: text.indexOf('{', block.headRange.end), end: block.range.end },
  origin: 'terraform',
  address: `terraform.backend.${block.labels[0] ?? ''}`,
})

function configured(block: HclBlock, origin: Backend['origin']): Backend[] {
  const type = attributeOf(block, 'backend')
  const config = attributeOf(block, 'config')
  if (type?.kind !== 'string') return []
  const properties = config?.kind === 'object' ? config.properties : []
  const settings = new Map(properties.map(({ name, value }) => [name, value]))
  for (const nested of blocksOf(block, 'config'))
    for (const [name, value] of settingsOf(nested)) settings.set(name, value)
  const name = block.labels[1] ?? type.value
  const address = origin === 'reader' ? `data.terraform_remote_state.${name}` : `remote_state.${name}`
  const body = config?.kind === 'object' ? { body: config.range } : {}
  return [{ type: type.value, settings, headRange: block.headRange, origin, address, ...body }]
}

const settingsOf = (body: HclBody): Map<string, Expression> =>
  new Map(body.attributes.map(({ name, value }) => [name, value]))

/** The text of a setting that stands for itself: a string, number or truth value. */
export function settingText(backend: Backend, name: string): string | undefined {
  const value = backend.settings.get(name)
  if (value?.kind === 'string') return value.value
  return value?.kind === 'constant' ? value.text : undefined
}

/** True when the configuration names the state, so that nothing is left to `-backend-config`. */
export const isComplete = (backend: Backend): boolean =>
  backend.settings.has('bucket') && backend.settings.has('key')

const SCRIPT = /(?:^|\/)(?:makefile|justfile|taskfile\.ya?ml|jenkinsfile|.*\.(?:sh|ya?ml|mk|ps1))$/i

/** Settings given with `-backend-config` anywhere in the repository's scripts, and by the files that it names. */
export const givenSettings = (inventory: Inventory): string => given(inventory, inventory)

/** A file of settings for `-backend-config`. */
export const isBackendFile = (path: string): boolean => BACKEND_FILE.test(path)

const BACKEND_FILE = /\.tfbackend$|(?:^|\/)backend[^/]*\.(?:hcl|conf|tfvars)$/

export const givesSettings = (path: string): boolean => SCRIPT.test(path) || BACKEND_FILE.test(path)

const given = onceAllIsThere((inventory: Inventory): string => {
  const scripts = inventory.paths
    .filter((path) => SCRIPT.test(path))
    .flatMap((path) => inventory.file(path)?.text ?? [])
    .filter((text) => text.includes('-backend-config'))
  const files = inventory.paths
    .filter((path) => BACKEND_FILE.test(path))
    .flatMap((path) => inventory.file(path)?.text ?? [])
  const lines = scripts.flatMap((text) => text.match(/-backend-config[ =]\S+/g) ?? [])
  return [...lines, ...files].join('\n')
})
