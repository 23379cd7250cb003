/**
 * The history, where an earlier run has read most of it: only objects that came since are read, and those that held
 * something. What it gives is what a run without state gives; whatever is unusual is left to that.
 */

import { completeHistory, type History } from '../../attribute/attribute.ts'
import { gapsIn } from '../../attribute/gaps.ts'
import { lineSince } from '../../attribute/line.ts'
import { type Event, Log } from '../../attribute/log.ts'
import { type Commits, listCommits, type Order } from '../../attribute/merges.ts'
import { type Confidence, confidenceRank } from '../../finding.ts'
import type { ContentName, Ledger } from '../../findings/ledger.ts'
import type { LookThrough } from '../../sources/long-text.ts'
import { readObjects } from '../../sources/objects.ts'
import type { Repository } from '../../sources/repository.ts'
import { Tally } from '../../sources/tally.ts'
import type { Part } from '../read.ts'
import { hasRisen, pathsByBlob, pathsIn } from '../surest.ts'
import type { KnownFiles } from './known-files.ts'
import { changeSince, type Now, namedIn, objectsIn, objectsOf, type Since } from './since.ts'
import type { Holders, State } from './state.ts'
import { apart, isElsewhere, sameHistory } from './taken-over.ts'

export interface Taken {
  readonly history: History
  /** No object and no ref has changed since the state was written. */
  readonly isSame: boolean
  readonly left: Left
  /** Objects that the state knows. */
  readonly known: number
}

/** @returns the history; or why it has to be read as a whole, and then nothing was read */
export async function resumeHistory(
  repository: Repository,
  ledger: Ledger,
  { tally, first }: Part,
  state: State,
  now: Now,
  files: KnownFiles,
  confidence: Confidence,
): Promise<Taken | string> {
  const since = changeSince(repository, state, now)
  if (typeof since === 'string') return since
  const { fresh, isThere, isWhole, kept, isSame } = since
  const listed = isSame ? undefined : await commitsNow(repository, state, since)
  if (typeof listed === 'string') return listed
  await first?.()
  const commits = await readFresh(repository, fresh, ledger, tally)
  const isLeft = ({ surest }: Holders) => isWhole && confidenceRank(surest) < confidenceRank(confidence)
  const readAgain = (holders: readonly Holders[]) => readHolders(repository, holders, isThere, ledger, tally)
  const left = new Left(state.holders.filter(isLeft), async (holders) => {
    await readAgain(holders)
    await files.lookAtLeft(repository, ledger, tally.limits)
  })
  await readAgain(state.holders.filter((one) => !isLeft(one)))
  const wanted = new Set([...ledger.blobsWithSecrets(), ...left.holders.flatMap(({ ids }) => ids)])
  const fromNew = listed ? await newEvents(repository, commits, wanted, now, listed.order, tally) : []
  const history = listed
    ? await completeHistory(repository, ...apart([...fromNew, ...kept], listed.order), wanted, listed)
    : await sameHistory(repository, state, wanted)
  const brought = isSame ? [] : [...fromNew, ...history.events.filter(({ dropped }) => dropped)]
  const read = ledger.blobsWithSecrets()
  const [here, then] = [pathsByBlob(history, read), pathsIn(kept, read)]
  if (
    !isWhole ||
    isElsewhere(left.holders, brought, history.staged, kept) ||
    hasRisen(ledger.secrets(), isKnownTo(fresh, files), here, then, confidence)
  )
    await left.read()
  const line = listed ? listed.line : () => state.line
  return { history: { ...history, line }, isSame, left, known: objectsOf(state) }
}

/** Where nothing went, from those that the state knows and those that came. */
async function commitsNow(
  repository: Repository,
  { line, refs }: State,
  { isWhole }: Since,
): Promise<(Commits & Pick<History, 'line'>) | string> {
  const longer = isWhole && line && (await lineSince(repository, line, namedIn(refs)))
  if (longer) return longer
  const listed = await listCommits(repository)
  return listed.isWhole ? listed : 'git cannot walk the history'
}

/** What holds nothing sure enough to be shown, and is not read unless something may have made it surer, or somebody asks. */
export class Left {
  holders: readonly Holders[]
  isRead = false
  readonly #read: (holders: readonly Holders[]) => Promise<void>

  constructor(holders: readonly Holders[], read: (holders: readonly Holders[]) => Promise<void>) {
    this.holders = holders
    this.#read = read
  }

  async read(): Promise<void> {
    const { holders } = this
    this.isRead = true
    this.holders = []
    await this.#read(holders)
  }
}

/** Whether the state was made of a content too. */
function isKnownTo(fresh: readonly string[], files: KnownFiles): (content: ContentName) => boolean {
  const isFresh = new Set(fresh)
  return ({ path, id }) => (path === undefined ? !isFresh.has(id ?? '') : files.knew(path))
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
  reached: Order,
  tally: Tally,
): Promise<Event[]> {
  const has = objectsIn(ids)
  const listener = gapsIn(tally)
  const events: Event[] = []
  for (const isReached of [true, false]) {
    const here = commits.filter((id) => (reached.get(id) !== undefined) === isReached)
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
