/**
 * The history, where an earlier run has read most of it: only objects that came since are read, and those that held
 * something. What it gives is what a run without state gives; whatever is unusual is left to that.
 */

import { completeHistory, type History } from '../attribute/attribute.ts'
import { gapsIn } from '../attribute/gaps.ts'
import { type Event, Log } from '../attribute/log.ts'
import { type Confidence, confidenceRank } from '../finding.ts'
import type { ContentName, Ledger } from '../findings/ledger.ts'
import { runGit } from '../sources/git.ts'
import type { LookThrough } from '../sources/long-text.ts'
import { readObjects } from '../sources/objects.ts'
import { ID_BYTES, idList, missingIn, newIds } from '../sources/packs/id-list.ts'
import { idTable } from '../sources/packs/id-table.ts'
import { hasObject } from '../sources/packs/numbers.ts'
import { listIds } from '../sources/packs/store.ts'
import type { Repository } from '../sources/repository.ts'
import { Tally } from '../sources/tally.ts'
import type { Holders, State } from './state.ts'
import { apart, isElsewhere, sameHistory } from './taken-over.ts'

/** New objects above which reading all is no slower, as that is done on threads. */
const MOST_NEW = 10_000

/** What the repository is like when the scan begins; what comes during it is left to the next. */
export interface Now {
  readonly ids: Buffer
  readonly refs: string
  /** Full ids that a state does not know. */
  newTo(state: State): string[]
}

export async function lookNow(repository: Repository): Promise<Now> {
  const sources = listIds(repository)
  const width = repository.objectFormat === 'sha256' ? 32 : 20
  const { stdout } = await runGit(repository.commonDirectory, [
    'for-each-ref',
    '--format=%(objectname) %(refname)',
  ])
  const ids = idList(sources, width)
  return {
    ids,
    refs: `${repository.head ?? ''}\n${stdout.toString()}`,
    newTo: (state) => (state.ids.equals(ids) ? [] : newIds(sources, width, state.ids)),
  }
}

export interface Taken {
  readonly history: History
  /** Nothing has changed since the state was written. */
  readonly isSame: boolean
  /** Of the holders only those were read that hold something sure enough; all holders are those of the state. */
  readonly isPart: boolean
}

/** @returns the history; or why it has to be read as a whole, and then nothing was read */
export async function resumeHistory(
  repository: Repository,
  ledger: Ledger,
  tally: Tally,
  state: State,
  now: Now,
  confidence: Confidence = 'low',
): Promise<Taken | string> {
  if (repository.shallow) return 'the clone is shallow'
  const gone = goneIds(state.ids, now.ids)
  if (gone.size * ID_BYTES * 2 > state.ids.length) return 'most of what it knows is gone'
  const fresh = now.newTo(state)
  if (fresh.length > MOST_NEW) return 'most of the history is new'
  const isThere = (id: string) => gone.size === 0 || !gone.has(id.slice(0, ID_BYTES * 2))
  const kept = state.events.filter(({ commit, dropped }) => !dropped && isThere(commit.id))
  if (
    gone.size > 0 &&
    kept.some(({ before, after }) => [after, ...before].some((id) => id !== '' && !isThere(id)))
  )
    return 'a file that it knows is gone'
  const isSame = fresh.length === 0 && gone.size === 0 && state.refs === now.refs
  const reached = isSame ? undefined : await walkOrder(repository)
  if (reached === 'broken') return 'git cannot walk the history'
  const commits = await readFresh(repository, fresh, ledger, tally)
  // What stands in new contents, or no longer stands in old ones, may change how sure anything is.
  const mayLeave = gone.size === 0 && ledger.blobsWithSecrets().size === 0
  const isLeft = ({ surest }: Holders) => mayLeave && confidenceRank(surest) < confidenceRank(confidence)
  const left = state.holders.filter(isLeft)
  const read = (holders: readonly Holders[]) => readHolders(repository, holders, isThere, ledger, tally)
  await read(state.holders.filter((one) => !isLeft(one)))
  const wanted = new Set([...ledger.blobsWithSecrets(), ...left.flatMap(({ ids }) => ids)])
  const fromNew = reached ? await newEvents(repository, commits, wanted, now, reached, tally) : []
  const history = reached
    ? await completeHistory(repository, ...apart([...fromNew, ...kept], reached), wanted)
    : await sameHistory(repository, state, wanted)
  const brought = isSame ? [] : [...history.walked, ...history.events]
  const isPart = left.length > 0 && !isElsewhere(state.holders, brought, history.staged, kept)
  if (!isPart) await read(left)
  return { history, isSame, isPart }
}

const goneIds = (then: Buffer, now: Buffer): ReadonlySet<string> =>
  new Set(missingIn(then, now).map((at) => then.toString('hex', at, at + ID_BYTES)))

/** Position of every commit that a ref reaches, in the order in which a walk of all meets them. */
async function walkOrder(repository: Repository): Promise<ReadonlyMap<string, number> | 'broken'> {
  const { code, stdout } = await runGit(repository.commonDirectory, ['rev-list', '--topo-order', '--all'])
  if (code !== 0) return 'broken'
  const ids = stdout.toString('latin1').split('\n').filter(Boolean)
  return new Map(ids.map((id, i) => [id, i]))
}

/** @returns ids of the commits among them */
async function readFresh(
  repository: Repository,
  ids: readonly string[],
  ledger: Ledger,
  tally: Tally,
): Promise<string[]> {
  const commits: string[] = []
  const through: LookThrough = (content, parts) => ledger.lookThrough(content, parts, tally)
  for await (const blob of readObjects(repository, ids, tally, { through })) {
    if (blob.kind === 'commit') commits.push(blob.id!)
    ledger.look(blob, tally)
  }
  return commits
}

async function readHolders(
  repository: Repository,
  holders: readonly Holders[],
  isThere: (id: string) => boolean,
  ledger: Ledger,
  tally: Tally,
): Promise<void> {
  const others = new Map<string, ContentName[]>()
  for (const { kind, ids } of holders) {
    const [first, ...rest] = ids.filter(isThere)
    if (first !== undefined)
      others.set(
        first,
        rest.map((id) => ({ kind, id })),
      )
  }
  // Counted by the run that read them first; only what is wrong with them is said.
  const again = Object.assign(new Tally(), { limits: tally.limits })
  const through: LookThrough = (content, parts) =>
    ledger.lookThrough(content, parts, new Tally(), others.get(content.id!))
  for await (const blob of readObjects(repository, [...others.keys()], again, { through }))
    ledger.look(blob, new Tally(), others.get(blob.id!))
  for (const { gap, reason, examples } of again.skipped())
    if (gap) for (const example of examples) tally.gap(reason, example)
}

/** Changes that the new commits make, those that no ref reaches last. */
async function newEvents(
  repository: Repository,
  commits: readonly string[],
  wanted: ReadonlySet<string>,
  { ids }: Now,
  reached: ReadonlyMap<string, number>,
  tally: Tally,
): Promise<Event[]> {
  const has = hasObject(idTable([{ ids, width: ID_BYTES, numberOf: (position) => position }]))
  const listener = gapsIn(tally)
  const events: Event[] = []
  for (const isReached of [true, false]) {
    const here = commits.filter((id) => reached.has(id) === isReached)
    if (here.length === 0) continue
    const log = new Log(repository, ['--no-walk=unsorted', '--stdin'], here.join('\n') + '\n')
    log.follow(has)
    const walked = await log.read(wanted)
    if (walked.fault !== undefined) listener.broken(walked.fault)
    for (const id of walked.missing) listener.missing(id, isReached)
    events.push(...walked.events)
  }
  return events
}
