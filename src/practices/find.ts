/** Practices over the working tree: hits become findings, problems become gaps. */
import type { DocumentRule, Hit, PracticeRule } from '../../patterns/rule.ts'
import { formatOf } from '../documents/paths.ts'
import { baseOf } from '../edit.ts'
import type { Finding, Fix } from '../finding.ts'
import { practiceFinding } from '../findings/findings.ts'
import { lineHashes } from '../findings/line-hash.ts'
import type { Region } from '../findings/location.ts'
import { locateInText } from '../findings/location.ts'
import type { Key } from '../fingerprint.ts'
import type { Tally } from '../sources/tally.ts'
import type { WorkingTree } from '../sources/working-tree.ts'
import { surenessOf } from './confidence.ts'
import { type Declared, inventoryOf, practiceFiles } from './from-working-tree.ts'
import type { Inventory, Past } from './inventory.ts'
import { type PracticeHit, type PracticeResult, runPractices } from './run.ts'

export async function findPractices(
  rules: readonly PracticeRule[],
  tree: WorkingTree,
  tally: Tally,
  key: Key,
  declared?: Declared,
  past?: Past,
): Promise<Finding[]> {
  return findingsOf(await lookAtFiles(rules, tree, declared, past), tally, key)
}

/** What rules saw, and where. */
export interface Seen extends PracticeResult {
  readonly inventory: Inventory
}

/** First what is said of single files, then of the repository. */
export async function lookAtFiles(
  rules: readonly PracticeRule[],
  tree: WorkingTree,
  declared?: Declared,
  past?: Past,
): Promise<Seen> {
  const inventory = inventoryOf(tree, declared, past)
  const asked = rules.filter(({ looksAt }) => looksAt === 'document' || !tree.partial)
  const wanted = anyOf(asked.flatMap((rule) => (rule.looksAt === 'document' ? rule : [])))
  const paths = tree.paths.filter((path) => (tree.touched?.has(path) ?? true) && wanted(path))
  if (tree.fetch) for (const path of paths) tree.read(path, 0)
  await tree.fetch?.()
  return { ...(await runPractices(asked, practiceFiles(inventory, paths), inventory, tree)), inventory }
}

/** Whether a rule takes a path. The one that took the last is asked first: most take single files, and a few nearly all. */
function anyOf(rules: DocumentRule[]): (path: string) => boolean {
  let last = rules[0]
  return (path) => {
    if (last?.files(path)) return true
    const found = rules.find((rule) => rule.files(path))
    last = found ?? last
    return found !== undefined
  }
}

/** One for each hit, in their order. */
export function findingsOf({ hits, problems, inventory, looked }: Seen, tally: Tally, key: Key): Finding[] {
  for (const [id, count] of looked) tally.looked.set(id, count)
  for (const { rule } of problems) if (rule) tally.stopped.add(rule)
  for (const { path, rule, what } of problems) {
    if (rule) tally.gap(`practice ${rule} stopped by an error (${what})`, path || '.')
    else tally.skip(`document not parsed: ${what}`, path)
  }
  const regions = regionsOf(hits, inventory)
  return hits.map((found) => findingOf(found, regions.get(found) ?? WHOLE_FILE, fixOf(found, inventory), key))
}

const WHOLE_FILE: Region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, lineHash: null }

function findingOf({ rule, hit }: PracticeHit, region: Region, fix: Fix | undefined, key: Key): Finding {
  return practiceFinding(
    {
      rule,
      path: hit.path,
      resource: hit.resource,
      ...surenessOf(rule, hit),
      ...(hit.secret !== undefined && { secret: hit.secret }),
      ...(hit.message !== undefined && { message: hit.message }),
      ...(hit.severity !== undefined && { severity: hit.severity }),
      ...(fix && { fix }),
    },
    region,
    key,
  )
}

/** The edits are bound to the text that the rule read. */
function fixOf({ rule, hit }: PracticeHit, inventory: Inventory): Fix | undefined {
  const { path, edits = [] } = hit
  const text = textToPaste(rule, hit)
  if (text === undefined) return undefined
  const bound = edits.map((edit) => {
    const target = edit.path ?? path
    const read = inventory.file(target)?.text
    return { ...edit, path: target, base: read === undefined ? null : baseOf(read) }
  })
  return { text, edits: bound }
}

/** The place's own text, else the rule's for such files. */
export const textToPaste = ({ fixes }: PracticeRule, { path, fix }: Hit): string | undefined =>
  fix ?? fixes?.[formatOf(path)] ?? fixes?.any

/** Each file's lines are found and hashed once for all its hits. */
function regionsOf(hits: readonly PracticeHit[], inventory: Inventory): Map<PracticeHit, Region> {
  const byPath = new Map<string, PracticeHit[]>()
  for (const found of hits) byPath.set(found.hit.path, [...(byPath.get(found.hit.path) ?? []), found])
  const regions = new Map<PracticeHit, Region>()
  for (const [path, group] of byPath) {
    const text = inventory.file(path)?.text
    if (text === undefined) continue
    const locate = locateInText(text)
    const places = group.flatMap((found) => {
      const { range } = found.hit
      return range ? [{ found, start: locate(range.start), end: locate(range.end) }] : []
    })
    const hashes = lineHashes(
      Buffer.from(text),
      places.map(({ start }) => start.line),
    )
    for (const { found, start, end } of places)
      regions.set(found, {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        lineHash: hashes.get(start.line) ?? null,
      })
  }
  return regions
}
