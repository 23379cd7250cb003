/** What git is asked of a repository and of a change, before anything is read: it answers while the scanner is loaded. */
import { type RangeLog, readRangeLog } from '../attribute/range-log.ts'
import {
  type FileChange,
  type Files,
  filesAt,
  filesInIndex,
  listChanges,
  listStaged,
} from '../sources/changes.ts'
import { forksOf, type Range, type RangeNames, resolveRange } from '../sources/range.ts'
import { openRepository, type Repository } from '../sources/repository.ts'

export interface Asking {
  /** As `openRepository` has it. */
  readonly repository: Promise<Repository | undefined>
  /** Where a range is asked for. Rejects with a UserError where the clone does not hold its ends. */
  readonly walk: Promise<RangeWalk | undefined>
  /** Where the index is asked for. */
  readonly staged: Promise<StagedList | undefined>
  /** Takes what git has answered by now, so that it is asked what follows from that. Where something does. */
  readonly go?: () => Promise<void>
}

export interface RangeWalk {
  readonly range: Range
  readonly log: Promise<RangeLog>
  readonly forks: Promise<readonly string[]>
  readonly changes: Promise<readonly FileChange[]>
  readonly files: Promise<Files>
}

export interface StagedList {
  readonly changes: Promise<readonly FileChange[]>
  readonly files: Promise<Files>
}

interface Wanted {
  readonly path: string
  readonly range?: RangeNames
  readonly staged?: boolean
}

/** Whatever goes wrong is said to those who wait for the answer. */
export function askGitOf({ path, range, staged }: Wanted): Asking {
  const repository = openRepository(path)
  // Beside it, as each start of git takes as long as its answer.
  const ends = range && resolveRange(path, range)
  const walk = repository.then(async (found) => (found && ends ? walkRange(found, await ends) : undefined))
  const list = repository.then((found) => (found && staged ? askStaged(found) : undefined))
  quiet(ends, repository, walk, list)
  return { repository, walk, staged: list, ...((staged || range) && { go: turns }) }
}

/** Of the event loop: git ends, its pipes close, and what it said leads to the next question. */
async function turns(): Promise<void> {
  for (let i = 0; i < TURNS; i++) await new Promise<void>((done) => setImmediate(done))
}

const TURNS = 6

function walkRange(repository: Repository, range: Range): RangeWalk {
  // First, as the changes wait for them.
  const forks = forksOf(repository, range)
  const log = readRangeLog(repository, [...range.heads, ...range.since.map((id) => `^${id}`)])
  const reading = startReading(repository)
  const changes = forks.then((found) => changesSince(repository, found[0] ?? range.since[0]!, range))
  const files = filesAt(repository, range.heads[0]!)
  quiet(log, forks, changes, files, reading)
  return { range, log, forks, changes, files }
}

async function changesSince(repository: Repository, fork: string, { heads }: Range): Promise<FileChange[]> {
  const trees = heads.map((head) => listChanges(repository, fork, head))
  return (await Promise.all(trees)).flat()
}

function askStaged(repository: Repository): StagedList {
  const [changes, files] = [listStaged(repository), filesInIndex(repository)]
  quiet(changes, files, startReading(repository))
  return { changes, files }
}

/** Loaded only here, as most runs ask for no few objects first. */
async function startReading(repository: Repository): Promise<void> {
  const { readyToRead } = await import('../sources/reading-git.ts')
  readyToRead(repository)
}

/** Nobody may wait for it yet when it fails. */
function quiet(...running: readonly (Promise<unknown> | undefined)[]): void {
  for (const one of running) one?.catch(() => {})
}
