/** Which package managers a repository uses, by the manifests of its own folders. */

import { parseJson } from '../../documents/json.ts'
import { at, itemsAt, type Node, textAt } from '../../documents/node.ts'
import { folderOf, isExample, isTest, isVendored, isWorkflow, nameOf } from '../../documents/paths.ts'
import { globMatcher } from '../../glob.ts'
import type { Inventory } from './inventory.ts'

/** Parts that are published as repositories have their own updates. */
const isOwnWorkflow = (path: string): boolean => path.startsWith('.github/') && isWorkflow(path)

/** In Dependabot's words. https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference */
const MANIFESTS: readonly (readonly [string, RegExp])[] = [
  ['npm', /(?:^|\/)package\.json$/],
  ['pip', /(?:^|\/)(?:requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|Pipfile|setup\.py)$/],
  ['gomod', /(?:^|\/)go\.mod$/],
  ['cargo', /(?:^|\/)Cargo\.toml$/],
  ['bundler', /(?:^|\/)(?:Gemfile|[\w-]+\.gemspec)$/],
  ['composer', /(?:^|\/)composer\.json$/],
  ['maven', /(?:^|\/)pom\.xml$/],
  ['gradle', /(?:^|\/)build\.gradle(?:\.kts)?$/],
  ['nuget', /\.(?:cs|fs|vb)proj$/],
  ['docker', /(?:^|\/)Dockerfile(?:\.[\w-]+)?$/],
  ['terraform', /\.tf$/],
  ['mix', /(?:^|\/)mix\.exs$/],
  ['swift', /(?:^|\/)Package\.swift$/],
  ['pub', /(?:^|\/)pubspec\.yaml$/],
]

/** Names that mean the same manifests to Dependabot. */
const SAME: Readonly<Record<string, string>> = {
  uv: 'pip',
  pipenv: 'pip',
  poetry: 'pip',
  bun: 'npm',
  yarn: 'npm',
  pnpm: 'npm',
  'docker-compose': 'docker',
  opentofu: 'terraform',
}

/** A manifest of any of them, or a workflow. */
export const isManifest = (path: string): boolean =>
  isOwnWorkflow(path) || MANIFESTS.some(([, pattern]) => pattern.test(path))

/** Ecosystems with the first manifest of each. */
export function ecosystemsOf(inventory: Inventory): Map<string, string> {
  const found = new Map<string, string>()
  for (const path of inventory.paths) {
    const name = isOwnWorkflow(path)
      ? 'github-actions'
      : MANIFESTS.find(([, manifest]) => manifest.test(path))?.[0]
    if (name === undefined || found.has(name) || isTest(path) || isVendored(path) || isExample(path)) continue
    if (hasDependencies(path, inventory)) found.set(name, path)
  }
  return found
}

function hasDependencies(path: string, inventory: Inventory): boolean {
  const text = inventory.file(path)?.text ?? ''
  if (nameOf(path) === 'package.json')
    return /"(?:dev|peer|optional)?[dD]ependencies"\s*:\s*\{\s*"/.test(text)
  if (nameOf(path) === 'go.mod') return /^\s*(?:require\b|\w[\w.-]*\.\w+\/\S+ v\d)/m.test(text)
  if (/\.tf$/.test(path)) return /\brequired_providers\b|\bmodule\s+"/.test(text)
  if (nameOf(path) === 'mix.exs') return /\{:\w+,/.test(text)
  if (nameOf(path) === 'Package.swift') return /\.package\(/.test(text)
  if (nameOf(path) === 'pubspec.yaml') return /^(?:dev_)?dependencies:/m.test(text)
  if (isOwnWorkflow(path)) return /\buses:\s*[\w.-]+\//.test(text)
  return text.trim() !== ''
}

export interface UpdateBot {
  readonly path: string
  /** The ecosystems that it looks after; undefined when it finds them by itself. */
  readonly covers?: ReadonlySet<string>
  /** Why it does nothing, as a noun phrase. */
  readonly idle?: string
  /** Idle but for fixes of vulnerabilities, which the limit does not concern. */
  readonly patches?: true
}

const RENOVATE = /^(?:\.github\/|\.gitlab\/)?(?:renovate\.json5?|\.renovaterc(?:\.json5?)?)$/

const DEPENDABOT = /^\.github\/dependabot\.ya?ml$/

/** Others by their configuration, with what they look after. */
const OTHERS: readonly (readonly [RegExp, readonly string[] | undefined])[] = [
  [/^\.pyup\.ya?ml$/, ['pip']],
  [
    /^(?:\.github\/)?\.scala-steward\.conf$|^\.?updatecli(?:\.d\/|\.ya?ml$)|^\.dependabot\/config\.yml$/,
    undefined,
  ],
]

/** By its name; a manifest may have the configuration too. */
export const isUpdateBot = (path: string): boolean =>
  RENOVATE.test(path) || DEPENDABOT.test(path) || OTHERS.some(([pattern]) => pattern.test(path))

/** The configuration of Dependabot or Renovate. */
export function updateBotOf(inventory: Inventory): UpdateBot | undefined {
  const renovate = inventory.paths.find((path) => RENOVATE.test(path))
  if (renovate !== undefined) {
    const isOff = textAt(parseJson(inventory.file(renovate)?.text ?? ''), 'enabled') === 'false'
    return { path: renovate, ...(isOff && { idle: 'enabled: false' }) }
  }
  const ours = inventory.file('package.json')
  if (ours && /"renovate"\s*:/.test(ours.text)) return { path: 'package.json' }
  const dependabot = inventory.paths.find((path) => DEPENDABOT.test(path))
  return dependabot === undefined ? otherBotOf(inventory) : dependabotIn(dependabot, inventory)
}

/** Renovate may also be run by a workflow, with its configuration elsewhere. */
function otherBotOf(inventory: Inventory): UpdateBot | undefined {
  for (const path of inventory.paths) {
    const covers = OTHERS.find(([pattern]) => pattern.test(path))
    if (covers) return { path, ...(covers[1] && { covers: new Set(covers[1]) }) }
    if (
      isOwnWorkflow(path) &&
      /\buses:\s*renovatebot\/|\brenovate\/renovate\b/.test(inventory.file(path)?.text ?? '')
    )
      return { path }
  }
  return undefined
}

function dependabotIn(path: string, inventory: Inventory): UpdateBot {
  const updates = (inventory.file(path)?.yaml() ?? []).flatMap((root) => itemsAt(root, 'updates'))
  const names = updates.flatMap((update) =>
    reachesManifest(update, inventory) ? (textAt(update, 'package-ecosystem') ?? []) : [],
  )
  if (updates.length > 0 && names.length === 0)
    return { path, idle: 'no directory of an entry has a manifest' }
  if (names.length === 0) return { path, idle: 'no entry under updates' }
  const isOff = updates.every((update) => textAt(update, 'open-pull-requests-limit') === '0')
  return {
    path,
    covers: new Set(names.map((name) => SAME[name] ?? name)),
    // https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#open-pull-requests-limit-
    ...(isOff && { idle: 'open-pull-requests-limit: 0', patches: true }),
  }
}

/** Managers of which Dependabot wants the manifest in the very folder that an entry names. */
const IN_FOLDER = new Set(['npm', 'gomod', 'cargo', 'composer', 'bundler'])

function reachesManifest(update: Node, { paths }: Inventory): boolean {
  const name = textAt(update, 'package-ecosystem') ?? ''
  const manifest = MANIFESTS.find(([each]) => each === (SAME[name] ?? name))?.[1]
  if (!manifest || !IN_FOLDER.has(SAME[name] ?? name)) return true
  const folders = [at(update, 'directory'), ...itemsAt(update, 'directories')].flatMap((node) =>
    node?.kind === 'scalar' ? [node.text.replace(/^\.?\//, '').replace(/\/$/, '')] : [],
  )
  return paths.some(
    (path) =>
      manifest.test(path) &&
      folders.some(
        (given) => given === folderOf(path) || (given !== '' && globMatcher(given)(folderOf(path))),
      ),
  )
}
