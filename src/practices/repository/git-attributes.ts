/** Which files git hands to a filter, from every `.gitattributes`: the last line that matches a path decides. */
import { folderOf, nameOf } from '../../documents/paths.ts'
import { globMatcher } from '../../glob.ts'
import type { Inventory } from './inventory.ts'

interface Line {
  matches(path: string): boolean
  /** Empty for a line that takes the filter away (`-filter`, `!filter`). */
  readonly filter: string
}

/** Paths with the filter that they go through, of those whose filter's name matches. */
export function* filteredBy(
  inventory: Inventory,
  wanted: RegExp,
): Generator<{ path: string; filter: string }> {
  const lines = inventory.paths
    .filter((path) => nameOf(path) === '.gitattributes')
    .flatMap((path) => linesOf(path, inventory))
  if (!lines.some(({ filter }) => wanted.test(filter))) return
  for (const path of inventory.paths) {
    if (nameOf(path) === '.gitattributes') continue
    const filter = lines.findLast((line) => line.matches(path))?.filter ?? ''
    if (wanted.test(filter)) yield { path, filter }
  }
}

function linesOf(path: string, inventory: Inventory): Line[] {
  return (inventory.file(path)?.text ?? '').split('\n').flatMap((line) => {
    const [pattern = '', ...attributes] = line.trim().split(/\s+/)
    const filter = attributes.findLast((attribute) => /^[-!]?filter(?:=|$)/.test(attribute))
    if (pattern === '' || pattern.startsWith('#') || filter === undefined) return []
    const matches = globMatcher(inFolder(folderOf(path), pattern))
    return [{ matches, filter: /^filter=(.*)$/.exec(filter)?.[1] ?? '' }]
  })
}

/** As in ignore files: without a slash a pattern means a name in any folder. */
function inFolder(folder: string, pattern: string): string {
  const anchored = pattern.replace(/^\//, '')
  const below = pattern.includes('/') ? anchored : `**/${anchored}`
  return folder === '' ? below : `${folder}/${below}`
}
