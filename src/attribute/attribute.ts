/**
 * Finding → every occurrence: the commit that brought a secret to a path, the commit that took it away, and whether it
 * still stands. The history is walked beside the scan, not after it.
 */
import type { Occurrence } from '../finding.ts'
import { runGit } from '../sources/git.ts'
import type { Repository } from '../sources/repository.ts'
import { ChangeLog, type Event } from './changes.ts'
import { type Change, type Commit, walkLog } from './log.ts'

/** One path's life with a secret. */
export interface Stay extends Omit<Occurrence, 'startLine'> {
  /** The blob that brought it in. */
  readonly blob: string
  /** Stands at HEAD or at the tip of a branch. */
  readonly present: boolean
}

/** What attribution knows of the blobs that hold something. */
export interface History {
  /** Every stay of a secret that these blobs hold, oldest first. */
  staysOf(blobs: ReadonlySet<string>): Stay[]
}

export const NO_HISTORY: History = { staysOf: () => [] }

/** Objects as far as attribution asks for them. */
export interface Objects {
  has(id: string): boolean
  readonly commitCount: number
  /** Ids of all commits, reachable or not. */
  commits(): readonly string[]
}

export interface Walk {
  readonly log: ChangeLog
  /** Ids of the commits walked. */
  readonly commits: readonly string[]
  /** Blobs that the history names. */
  readonly blobs: ReadonlySet<string>
}

/** Walks all refs; started before the scan, finished with `finishWalk` after it. */
export async function walkRefs(repository: Repository): Promise<Walk> {
  const log = new ChangeLog()
  const blobs = new Set<string>()
  const commits = await walkLog(repository.commonDirectory, ['--all'], collect(log, blobs))
  return { log, commits, blobs }
}

const collect = (log: ChangeLog, blobs: Set<string>) => (commit: Commit, change: Change) => {
  log.add(commit, change)
  if (/[^0]/.test(change.after)) blobs.add(change.after)
}

/**
 * @param wanted ids of the blobs that hold something.
 * @param missing is told of each blob that the history names and nobody has.
 */
export async function finishWalk(
  repository: Repository,
  { log, commits, blobs }: Walk,
  wanted: ReadonlySet<string>,
  objects: Objects,
  missing: (id: string) => void,
): Promise<History> {
  for (const id of blobs) if (!objects.has(id)) missing(id)
  const lost = objects.commitCount > commits.length ? unreached(objects.commits(), commits) : []
  if (lost.length > 0)
    await walkLog(
      repository.commonDirectory,
      ['--no-walk=unsorted', '--stdin'],
      (commit, change) => log.add(commit, change),
      lost.join('\n') + '\n',
    )
  const byPath = new Map<string, Event[]>()
  for (const event of log.touching(wanted)) {
    const known = byPath.get(event.path)
    if (known) known.push(event)
    else byPath.set(event.path, [event])
  }
  const tips = await tipContents(repository, [...byPath.keys()])
  return { staysOf: (ids) => stays(byPath, tips, ids) }
}

function unreached(all: readonly string[], walked: readonly string[]): string[] {
  const reached = new Set(walked)
  return all.filter((id) => !reached.has(id))
}

function stays(
  byPath: Map<string, Event[]>,
  tips: Map<string, Set<string>>,
  blobs: ReadonlySet<string>,
): Stay[] {
  const found: { stay: Stay; order: number }[] = []
  for (const [path, events] of byPath) {
    const brings = (e: Event) => blobs.has(e.after)
    const brought =
      events.findLast((e) => brings(e) && !e.before.some((id) => blobs.has(id))) ?? events.findLast(brings)
    if (!brought) continue
    const present = [...(tips.get(path) ?? [])].some((id) => blobs.has(id))
    const removed = present
      ? undefined
      : events.find((e) => !brings(e) && e.before.some((id) => blobs.has(id)))
    const authorDate = new Date(brought.commit.authorTime * 1000).toISOString().replace('.000Z', 'Z')
    found.push({
      order: brought.order,
      stay: {
        path,
        blob: brought.after,
        commit: brought.commit.id,
        authorDate,
        removedIn: removed?.commit.id ?? null,
        present,
      },
    })
  }
  return found
    .sort((a, b) => b.order - a.order || (a.stay.path < b.stay.path ? -1 : 1))
    .map(({ stay }) => stay)
}

/** Which blobs the paths hold at HEAD and at the tips of branches. Tags are left out: they keep what was for ever. */
async function tipContents(
  repository: Repository,
  paths: readonly string[],
): Promise<Map<string, Set<string>>> {
  const directory = repository.commonDirectory
  const contents = new Map(paths.map((path) => [path, new Set<string>()]))
  const refs = await runGit(directory, [
    'for-each-ref',
    '--format=%(objectname)',
    'refs/heads',
    'refs/remotes',
  ])
  const tips = new Set([
    ...refs.stdout.toString().split('\n').filter(Boolean),
    ...(repository.head ? [repository.head] : []),
  ])
  const asked = paths.filter((path) => !path.includes('\n'))
  const questions = [...tips].flatMap((tip) => asked.map((path) => ({ path, object: `${tip}:${path}` })))
  if (questions.length === 0) return contents
  const input = questions.map((q) => q.object).join('\n') + '\n'
  const answer = await runGit(directory, ['cat-file', '--batch-check=%(objectname)', '--buffer'], input)
  answer.stdout
    .toString()
    .split('\n')
    .forEach((line, i) => {
      const question = questions[i]
      if (question && /^[0-9a-f]{40,64}$/.test(line)) contents.get(question.path)?.add(line)
    })
  return contents
}
