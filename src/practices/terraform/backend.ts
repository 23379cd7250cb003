/** Where Terraform's state is kept: `backend` blocks, Terragrunt's `remote_state`, and the files and flags that complete them. */
import type { Expression } from '../../documents/expression.ts'
import { attributeOf, blocksOf, type HclBlock, type HclBody } from '../../documents/hcl/hcl.ts'
import type { Range } from '../../documents/node.ts'
import { folderOf } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from '../repository/inventory.ts'
import { onceAllIsThere } from '../repository/once-all-is-there.ts'
import { modulesOf } from './modules.ts'

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
  /** Of a file for `-backend-config`: the block that it completes. */
  readonly completes?: Backend
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

/** Every backend that the file sets up or completes. */
export function setUpBy(file: SourceFile, inventory: Inventory): Backend[] {
  if (!isBackendSettings(file.path)) return backendsOf(file)
  const completed = completedBackend(file, inventory)
  return completed ? [completed] : []
}

/** Settings alone, by the name that Terraform gives such files. */
export const isBackendSettings = (path: string): boolean => path.endsWith('.tfbackend')

/**
 * What a `.tfbackend` makes of the one block that it can complete: the nearest at or above its folder, else the only one
 * of the repository. Undefined where there is none, or two that are as near.
 */
function completedBackend(file: SourceFile, inventory: Inventory): Backend | undefined {
  const folder = folderOf(file.path)
  const open = modulesOf(inventory).flatMap((module) =>
    module.files
      .flatMap(backendsOf)
      .filter((backend) => backend.origin === 'terraform' && !isComplete(backend))
      .map((backend) => ({ backend, depth: module.folder.length, isNear: isInside(folder, module.folder) })),
  )
  const near = open.filter(({ isNear }) => isNear)
  const deepest = near.filter(({ depth }) => near.every((other) => other.depth <= depth))
  const [found, another] = near.length > 0 ? deepest : open
  const [first] = file.hcl()?.attributes ?? []
  if (!found || another || !first) return undefined
  const { type, address } = found.backend
  const settings = settingsOf({ attributes: file.hcl()?.attributes ?? [], blocks: [] })
  return {
    type,
    settings,
    headRange: first.nameRange,
    origin: 'terraform',
    address,
    completes: found.backend,
  }
}

const isInside = (folder: string, outer: string): boolean =>
  outer === '' || folder === outer || folder.startsWith(`${outer}/`)

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
export const isComplete = (backend: Backend): boolean => isSet(backend, 'bucket') && isSet(backend, 'key')

/** Whether a setting is given, here or in the block that this completes. */
export const isSet = ({ settings, completes }: Backend, name: string): boolean =>
  settings.has(name) || completes?.settings.has(name) === true

const SCRIPT = /(?:^|\/)(?:makefile|justfile|taskfile\.ya?ml|jenkinsfile|.*\.(?:sh|ya?ml|mk|ps1))$/i

/** Settings given with `-backend-config` anywhere in the repository's scripts, and by the files that it names. */
export const givenSettings = (inventory: Inventory): string => given(inventory, inventory)

/** What else completes a backend: for one that a file has completed, flags only, as other files are of other places. */
export const settingsBeside = (backend: Backend, inventory: Inventory): string =>
  backend.completes ? flags(inventory, inventory) : givenSettings(inventory)

/** A file of settings for `-backend-config`. */
export const isBackendFile = (path: string): boolean => BACKEND_FILE.test(path)

const BACKEND_FILE = /\.tfbackend$|(?:^|\/)backend[^/]*\.(?:hcl|conf|tfvars)$/

export const givesSettings = (path: string): boolean => SCRIPT.test(path) || BACKEND_FILE.test(path)

const flags = onceAllIsThere((inventory: Inventory): string =>
  inventory.paths
    .filter((path) => SCRIPT.test(path))
    .flatMap((path) => inventory.file(path)?.text ?? [])
    .filter((text) => text.includes('-backend-config'))
    .flatMap((text) => text.match(/-backend-config[ =]\S+/g) ?? [])
    .join('\n'),
)

const given = onceAllIsThere((inventory: Inventory): string => {
  const files = inventory.paths
    .filter((path) => BACKEND_FILE.test(path))
    .flatMap((path) => inventory.file(path)?.text ?? [])
  const lines = flags(inventory, inventory)
  return [...(lines ? [lines] : []), ...files].join('\n')
})
