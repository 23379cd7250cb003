/** Practices over the working tree: hits become findings, problems become gaps. */
import type { DocumentRule, PracticeRule } from '../../patterns/rule.ts'
import { baseOf } from '../edit.ts'
import type { Finding, Fix } from '../finding.ts'
import { practiceFinding } from '../findings/findings.ts'
import type { Region } from '../findings/location.ts'
import { type Key, stretchAhead } from '../fingerprint.ts'
import type { Tally } from '../sources/tally.ts'
import type { WorkingTree } from '../sources/working-tree.ts'
import type { PracticeHit, PracticeResult } from './answer.ts'
import { surenessOf } from './confidence.ts'
import { textToPaste } from './fixes/paste.ts'
import type { Quiet } from './quiet.ts'
import { type Files, type Regions, regionsOf } from './regions.ts'
import {
  type Declared,
  inventoryOf,
  pastToCome,
  practiceFiles,
  type TreeInventory,
} from './repository/from-working-tree.ts'
import type { Past } from './repository/inventory.ts'
import { PracticeRun } from './run.ts'
import { PracticeThreads } from './threads.ts'

/** What rules saw, and where. */
export interface Seen extends PracticeResult {
  readonly inventory: Files
  /** Where hits stand, as far as that is known yet. */
  readonly regions?: Regions
}

interface Begun {
  readonly run: PracticeRun
  readonly inventory: TreeInventory
  /** Those that are still to be asked. */
  readonly left: readonly PracticeRule[]
  readonly regions: Regions
  readonly stretching: Promise<void> | undefined
}

/** While the history is read, all that does not ask for it; when it is known, the rest. */
export class PracticeScan {
  readonly #rules: readonly PracticeRule[]
  readonly #declared: Declared
  readonly #key: Key | undefined
  readonly #jobs: number | undefined
  #begun: Begun | undefined

  /**
   * @param key of the fingerprints, where there is time to make them.
   * @param jobs most threads; left out: as the machine allows.
   */
  constructor(
    rules: readonly PracticeRule[],
    declared: Declared = () => undefined,
    key?: Key,
    jobs?: number,
  ) {
    this.#rules = rules
    this.#declared = declared
    this.#key = key
    this.#jobs = jobs
  }

  /** Files are looked at here, and the tree is kept for `end`. */
  async lookAt(tree: WorkingTree, quiet?: Quiet): Promise<void> {
    const inventory = inventoryOf(tree, this.#declared)
    const asked = this.#rules.filter(({ looksAt }) => looksAt === 'document' || !tree.partial)
    const wanted = anyOf(asked.flatMap((rule) => (rule.looksAt === 'document' ? rule : [])))
    const run = new PracticeRun(inventory, tree, quiet)
    const paths = tree.paths.filter(
      (path) => (tree.touched?.has(path) ?? true) && !run.passes(path) && wanted(path),
    )
    if (tree.fetch) for (const path of paths) tree.read(path, 0)
    await tree.fetch?.()
    // What has to be fetched is not asked for before it is known what else does.
    if (!tree.fetch) inventory.past = pastToCome()
    const rules = asked.map(({ id }) => id)
    const threads =
      tree.open && new PracticeThreads({ tree: tree.open, rules, paths }, this.#declared, this.#jobs)
    await run.files(asked, practiceFiles(inventory, threads?.taken() ?? paths))
    for (const one of (await threads?.rest()) ?? []) {
      run.takeOver(one, asked)
      for (const [path, isIgnored] of one.ignored) tree.ignored?.set(path, isIgnored)
    }
    if (!tree.fetch) await run.repository(asked)
    const { hits } = run.result()
    const stretching = this.#key === undefined ? undefined : stretchAhead(secretsIn(hits), this.#key)
    const regions = regionsOf(hits, inventory)
    this.#begun = { run, inventory, left: tree.fetch ? asked : [], regions, stretching }
  }

  async end(past?: Past): Promise<Seen> {
    if (!this.#begun) return NOTHING_SEEN
    const { run, inventory, left, regions, stretching } = this.#begun
    if (past) inventory.past = past
    else delete inventory.past
    if (left.length === 0) await run.again()
    else await run.repository(left)
    await run.settle()
    await stretching
    return { ...run.result(), inventory, regions }
  }
}

const NOTHING_SEEN: Seen = { hits: [], problems: [], looked: new Map(), inventory: { file: () => undefined } }

/** All of it at once, without a history. */
export async function lookAtFiles(
  rules: readonly PracticeRule[],
  tree: WorkingTree,
  declared?: Declared,
): Promise<Seen> {
  const practiceScan = new PracticeScan(rules, declared)
  await practiceScan.lookAt(tree)
  return practiceScan.end()
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
export async function findingsOf(seen: Seen, tally: Tally, key: Key): Promise<Finding[]> {
  const { hits, problems, inventory, looked } = seen
  for (const [id, count] of looked) tally.looked.set(id, count)
  for (const { rule } of problems) if (rule) tally.stopped.add(rule)
  for (const { path, rule, what } of problems) {
    if (rule) tally.gap(`practice ${rule} stopped by an error (${what})`, path || '.')
    else tally.skip(`document not parsed: ${what}`, path)
  }
  const stretching = stretchAhead(secretsIn(hits), key)
  const regions = regionsOf(hits, inventory, seen.regions)
  await stretching
  return hits.map((found) =>
    findingOf(found, regions.get(found.hit) ?? WHOLE_FILE, fixOf(found, inventory), key),
  )
}

const secretsIn = (hits: readonly PracticeHit[]): string[] => hits.flatMap(({ hit }) => hit.secret ?? [])

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
function fixOf({ rule, hit }: PracticeHit, inventory: Files): Fix | undefined {
  const { path, edits = [] } = hit
  const text = textToPaste(rule, hit, inventory.file(path))
  if (text === undefined) return undefined
  const bound = edits.map((edit) => {
    const target = edit.path ?? path
    const read = inventory.file(target)?.text
    return { ...edit, path: target, base: read === undefined ? null : baseOf(read) }
  })
  return { text, edits: bound }
}
