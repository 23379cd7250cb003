/** The whole history: packs by families on threads, loose objects one by one, and git for what neither can read. */
import { availableParallelism } from 'node:os'
import type { History } from '../attribute/attribute.ts'
import { gapsIn } from '../attribute/gaps.ts'
import type { GraphPart } from '../attribute/graph/part.ts'
import type { ContentName, Ledger } from '../findings/ledger.ts'
import type { Case } from '../judge/casebook.ts'
import type { Blob } from '../sources/blob.ts'
import type { LookThrough } from '../sources/long-text.ts'
import { listNames, messageStart, readObjects } from '../sources/objects.ts'
import { UNKNOWN } from '../sources/packs/pack.ts'
import {
  holdsObject,
  type IndexedPack,
  idOf,
  idsOfType,
  kindOf,
  type ObjectStore,
  openStore,
  packedBytes,
  readLoose,
} from '../sources/packs/store.ts'
import type { Repository } from '../sources/repository.ts'
import { isOurs, type Share, WHOLE } from '../sources/share.ts'
import { Tally } from '../sources/tally.ts'
import { type Again, readPacked } from './again.ts'
import { type Pool, startPool } from './pool.ts'
import type { Reading } from './reading.ts'
import { Walking } from './walking.ts'

/** Larger loose objects are read through git. */
const LARGEST_LOOSE = 64 * 1024 * 1024

/** How much of it is read here. */
export interface Part {
  readonly share: Share
  /** Counts what is read; what is said of the history as a whole goes to another. */
  readonly tally: Tally
  readonly jobs?: number | undefined
  /** What this thread does first, while the others begin with the packs. */
  first?(): Promise<void>
  /** Whether that takes long. */
  readonly busy?: boolean
  /** Told of each case that this thread meets in packs, when it meets it for the first time. */
  met?(held: Case): void
  /** Told when all is in the ledger, before it is found out where that stands. */
  whenRead?(): void
  /** Told how to read some of it again. */
  opened?(again: Again): void
}

export async function readHistory(
  repository: Repository,
  ledger: Ledger,
  tally: Tally,
  part: Part = { share: WHOLE, tally },
): Promise<History> {
  if (repository.shallow) tally.gap('shallow clone: older commits are not here', repository.head ?? 'HEAD')
  const pool = startPool(
    ledger.scanner,
    packedBytes(repository) / part.share.of,
    part.jobs ?? availableParallelism(),
    part.busy,
  )
  const { walking, graph } = await readObjectStore(repository, pool, ledger, tally, part).finally(() =>
    pool.close(),
  )
  part.whenRead?.()
  return walking.finish(graph, ledger.blobsWithSecrets(), gapsIn(tally))
}

/** What the history is told from: by whom, and what the threads read of commits and trees. */
interface Outline {
  readonly walking: Walking
  readonly graph: GraphPart[]
}

async function readObjectStore(
  repository: Repository,
  pool: Pool,
  ledger: Ledger,
  tally: Tally,
  part: Part,
): Promise<Outline> {
  const store = openStore(repository, tally)
  part.opened?.((ids, most) => readPacked(store, ledger.scanner.engine, ids, most))
  const walking = new Walking(repository, store, ledger.scanner.engine)
  try {
    return { walking, graph: await readAll(repository, store, walking, pool, ledger, tally, part) }
  } catch (error) {
    walking.close()
    throw error
  }
}

/** @returns what the threads read of commits and trees */
async function readAll(
  repository: Repository,
  store: ObjectStore,
  walking: Walking,
  pool: Pool,
  ledger: Ledger,
  tally: Tally,
  { share, tally: read, first = async () => {}, met }: Part,
): Promise<GraphPart[]> {
  const packs = store.packs.map(({ pack }) => pack)
  const reading = pool.read(packs, read.limits, share, { first, met }, walking.numbers)
  const others = store.unreadable ? await otherObjects(repository, store, tally) : []
  const begun = walking.begin(others)
  const readings = await reading
  await begun
  const failed = readings.flatMap((reading) => takeOver(reading, store.packs, ledger, read))
  // A pack on disk holds the bases of all its deltas; asked for one that goes in a circle, git never answers.
  for (const id of idsOfType(store, UNKNOWN)) tally.gap('delta whose base is not in its pack', id)
  const largest = Math.min(LARGEST_LOOSE, read.limits.blob.most)
  for (const blob of readLooseObjects(store, largest, share, failed, walking)) {
    if (blob.kind === 'commit') walking.commit(blob.id!)
    if (!isOurs(share, blob.id!)) continue
    count(blob, read)
    ledger.look(blob, read)
  }
  const mine = others.filter((id) => isOurs(share, id))
  const through: LookThrough = (content, parts) => ledger.lookThrough(content, parts, read)
  for await (const blob of readObjects(repository, [...failed, ...mine], read, { through })) {
    if (blob.kind === 'commit') walking.commit(blob.id!)
    ledger.look(blob, read)
  }
  // Which commits there are matters to every share.
  const theirs = others.filter((id) => !isOurs(share, id))
  for await (const { kind, id } of readObjects(repository, theirs, new Tally()))
    if (kind === 'commit') walking.commit(id!)
  return readings.flatMap(({ graph }) => graph ?? [])
}

/**
 * What is only in packs that cannot be read here. git lists names without opening anything, as it never answers when asked
 * for a delta that goes in a circle.
 */
async function otherObjects(repository: Repository, store: ObjectStore, tally: Tally): Promise<string[]> {
  const isHeld = holdsObject(store)
  return (await listNames(repository, tally)).filter((id) => !isHeld(id))
}

/** Enters a thread's reading into the ledger; gives the ids that have to be read through git. */
function takeOver(reading: Reading, packs: readonly IndexedPack[], ledger: Ledger, tally: Tally): string[] {
  const nameOf = (pack: number, entry: number) => idOf(packs[pack]!, entry)
  ledger.merge(
    reading,
    (pack, entry): ContentName => ({ id: nameOf(pack, entry), kind: kindOf(packs[pack]!.pack, entry) }),
  )
  for (const { reason, gap, pack, entry } of reading.remarks)
    tally[gap ? 'gap' : 'skip'](reason, nameOf(pack, entry))
  tally.blobs += reading.blobs
  tally.commits += reading.commits
  tally.messages += reading.commits + reading.tags
  tally.bytes += reading.bytes
  return reading.packs.flatMap(({ pack, failed }) => failed.map((entry) => nameOf(pack, entry)))
}

/** Ids of those of the share that cannot be read are added to `failed`. */
function* readLooseObjects(
  { loose }: ObjectStore,
  largest: number,
  share: Share,
  failed: string[],
  walking: Walking,
): Generator<Blob> {
  for (const [place, object] of loose.entries()) {
    const read = readLoose(object, largest)
    walking.object(place, read?.type, read?.bytes ?? NOTHING)
    if (!read) failed.push(...[object.id].filter((id) => isOurs(share, id)))
    else if (read.type === 'blob') yield { kind: 'file', id: object.id, bytes: read.bytes }
    else if (read.type === 'commit' || read.type === 'tag')
      yield { kind: read.type, id: object.id, bytes: read.bytes.subarray(messageStart(read.bytes)) }
  }
}

const NOTHING = Buffer.alloc(0)

function count(blob: Blob, tally: Tally): void {
  if (blob.kind === 'file') tally.blobs++
  else tally.messages++
  if (blob.kind === 'commit') tally.commits++
  tally.bytes += blob.bytes.length
}
