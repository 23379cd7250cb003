/**
 * A first `.keysweep.yml`, from what a repository's paths show. Two settings are written out; all else stands behind `#` for
 * a person to choose, since a folder that is left out unasked is one that nobody looks at.
 */
import { type Environment, environmentOf } from '../documents/environment.ts'
import { isDocs, isTest, isVendored, languageOf, nameOf } from '../documents/paths.ts'
import { DEFAULT_CONFIDENCE, DEFAULT_FAIL_ON } from '../options.ts'

/** Settings of other scanners that `keysweep migrate` reads. */
const OTHERS = /^(?:\.?gitleaks\.toml|\.?betterleaks\.toml|\.gitleaksignore|\.secrets\.baseline)$/

/** @param paths of all files, repository-relative. */
export function starterConfig(paths: readonly string[]): string {
  const others = paths.filter((path) => !path.includes('/') && OTHERS.test(path))
  return [
    [
      `## Configuration of Keysweep. docs/configuration.md of Keysweep shows every key; keysweep config check`,
    ],
    ['## says whether it is right. A line that begins with "# " takes effect without those two characters.'],
    seen(paths),
    others.map((path) => `## ${path} is here: keysweep migrate takes over what it says.`),
    [''],
    ['## Lowest severity that blocks: critical, high, medium, low or none.', `fail-on: ${DEFAULT_FAIL_ON}`],
    [''],
    ['## Lowest confidence that is reported: high, medium or low.', `confidence: ${DEFAULT_CONFIDENCE}`],
    [''],
    [
      '## on, off, or strict: on with --strict. keysweep rules lists the ids.',
      '# rules:',
      '#   k8s-no-limits: off',
    ],
    [''],
    excluded(paths),
    [''],
    environments(paths),
    [''],
    ['## What is larger is left out and counted.', '# limits:', '#   file: 64 MiB', ''],
  ]
    .flat()
    .join('\n')
}

function seen(paths: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const language = isVendored(path) ? undefined : languageOf(path)
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 5)
  const languages = most.map(([language, count]) => `${language} (${count})`).join(', ')
  return [`## Seen here: ${paths.length} files${languages && `, of them ${languages}`}.`]
}

function excluded(paths: readonly string[]): string[] {
  const folders = foldersOf(paths, (path, folder) => isVendored(`${folder}/`) && isVendored(path))
  const shown = folders.length > 0 ? folders : ['vendor']
  const why =
    folders.length > 0
      ? 'These look like the code of others or the output of a build.'
      : 'None looks vendored.'
  return [
    '## Globs of paths that are left out, from the root; a folder stands for all in it.',
    `## ${why}`,
    '# paths:',
    '#   exclude:',
    ...shown.map((folder) => `#     - ${quoted(folder)}`),
  ]
}

const NAMES: readonly Environment[] = ['production', 'staging', 'development']

function environments(paths: readonly string[]): string[] {
  const own = paths.filter((path) => !isVendored(path) && !isTest(path) && !isDocs(path))
  const byName = NAMES.map(
    (name) => [name, foldersOf(own, (_, folder) => environmentOf(nameOf(folder)) === name)] as const,
  )
  const known = byName.filter(([, folders]) => folders.length > 0)
  const shown = known.length > 0 ? known : ([['production', ['clusters/eu']]] as const)
  const why =
    known.length > 0 ? 'These are known by their names; add those that are not.' : 'No name speaks of one.'
  return [
    '## What belongs to which environment, for practices that compare them.',
    `## ${why}`,
    '# environments:',
    ...shown.map(([name, folders]) => `#   ${name}: [${folders.map(quoted).join(', ')}]`),
  ]
}

const MOST_FOLDERS = 10

/** The outermost folders that fit; those with a name that would need an escape are left to the reader. */
function foldersOf(paths: readonly string[], fits: (path: string, folder: string) => boolean): string[] {
  const found = new Set<string>()
  for (const path of paths) {
    const parts = path.split('/').slice(0, -1)
    const folder = parts.map((_, i) => parts.slice(0, i + 1).join('/')).find((one) => fits(path, one))
    if (folder !== undefined && folder.length <= 100 && /^[\w.@/ -]+$/.test(folder)) found.add(folder)
  }
  return [...found].sort().slice(0, MOST_FOLDERS)
}

/** Always, so that no name is taken for something else. */
const quoted = (folder: string): string => JSON.stringify(folder)
