/** Signs that a project reads an environment file, and the folder in which it would look for one. */
import { composeServices } from '../../documents/dialects/compose.ts'
import { entriesAt, itemsAt, scalarAt } from '../../documents/node.ts'
import { folderOf, isCompose, isExample, isTest, isVendored, nameOf } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from '../repository/inventory.ts'
import { isEnvironmentTemplate } from './environment-file.ts'

export interface EnvironmentUse {
  /** The environment file that is read: `api/.env`. */
  readonly path: string
  /** What tells of it, as a noun phrase. */
  readonly because: string
}

/** Packages that load `.env`, by the manifest that names them. */
const LOADERS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.py|setup\.cfg)$/,
    /^\s*["']?(?:python-dotenv|django-environ|python-decouple|environs)\b/im,
  ],
  [/^go\.mod$/, /\bgithub\.com\/joho\/godotenv\b/],
  [/^Cargo\.toml$/, /^(?:dotenv|dotenvy)\s*=/m],
  [/^composer\.json$/, /"(?:vlucas\/phpdotenv|symfony\/dotenv)"/],
  [/^Gemfile$/, /^\s*gem ["'](?:dotenv|dotenv-rails)["']/m],
]

/** Every environment file that the project reads, each once. */
export function environmentUses(inventory: Inventory): EnvironmentUse[] {
  const found = new Map<string, EnvironmentUse>()
  for (const path of inventory.paths) {
    if (isVendored(path) || isTest(path) || isExample(folderOf(path) + '/')) continue
    for (const use of usesOf(path, inventory)) if (!found.has(use.path)) found.set(use.path, use)
  }
  return [...found.values()]
}

function usesOf(path: string, inventory: Inventory): EnvironmentUse[] {
  const name = nameOf(path)
  const here = (because: string): EnvironmentUse[] => [{ path: inFolder(path, '.env'), because }]
  if (isEnvironmentTemplate(path) && /^\.env[._-](?:example|sample|template|tmpl|dist)$/i.test(name))
    return here(name)
  const file = () => inventory.file(path)
  if (name === 'package.json') return loadsInNode(file()) ? here('dotenv in package.json') : []
  if (isCompose(path)) return environmentFiles(file(), path)
  const loader = LOADERS.find(([manifest]) => manifest.test(name))
  return loader?.[1].test(file()?.text ?? '') ? here(`a dotenv package in ${name}`) : []
}

/** Whether a file is asked for what it says of environment files. */
export const tellsOfUse = (path: string): boolean =>
  isEnvironmentTemplate(path) ||
  nameOf(path) === 'package.json' ||
  isCompose(path) ||
  LOADERS.some(([manifest]) => manifest.test(nameOf(path)))

const inFolder = (path: string, name: string) => (folderOf(path) === '' ? name : `${folderOf(path)}/${name}`)

/** A dependency of the program; one for development alone serves tests and scripts of libraries. */
function loadsInNode(file: SourceFile | undefined): boolean {
  const root = file?.json()
  const scripts = entriesAt(root, 'scripts').some(
    ({ value }) => value.kind === 'scalar' && /--env-file|\bdotenv\b/.test(value.text),
  )
  return (
    scripts ||
    entriesAt(root, 'dependencies').some(({ key }) =>
      /^(?:dotenv|dotenv-\w+|@dotenvx\/dotenvx|env-cmd)$/.test(key),
    )
  )
}

/** `env_file:` of a service: one path, a list, or a list of maps. */
function environmentFiles(file: SourceFile | undefined, path: string): EnvironmentUse[] {
  return (file ? composeServices(file) : []).flatMap(({ name, node }) => {
    const listed = itemsAt(node, 'env_file').map((item) => scalarAt(item, 'path') ?? scalarAt(item))
    return [scalarAt(node, 'env_file'), ...listed].flatMap((given) => {
      const target = given?.text.replace(/^\.\//, '') ?? ''
      const usable = /^[\w./-]+$/.test(target) && !target.startsWith('/') && !target.startsWith('..')
      return usable ? [{ path: inFolder(path, target), because: `env_file of service ${name}` }] : []
    })
  })
}
