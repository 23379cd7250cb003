/**
 * Finding → every occurrence: the commit that brought a secret to a path, the commit that took it away, and whether it
 * still stands. Asked only for blobs that hold something.
 */
import type { Occurrence } from '../finding.ts'
import { runGit } from '../sources/git.ts'
import type { ObjectList } from '../sources/objects.ts'
import type { Repository } from '../sources/repository.ts'
import type { Tally } from '../sources/tally.ts'
import { type Change, type Commit, walkLog } from './log.ts'

/** One path's life with a secret. */
export interface Stay extends Omit<Occurrence, 'startLine'> {
  /** The blob that brought it in. */
  readonly blob: string
  /** Stands at HEAD or at the tip of a branch. */
  readonly present: boolean
}

/** What attribution knows of the history, once it has been walked. */
export interface History {
  /** Every stay of a secret that these blobs hold, oldest first. */
  staysOf(blobs: ReadonlySet<string>): Stay[]
}

export const NO_HISTORY: History = { staysOf: () => [] }

interface Event extends Change {
  readonly commit: Commit
  /** Position in the walk; smaller is newer. */
  readonly order: number
}

/**
 * @param wanted ids of the blobs that hold something.
 * @param objects every object at hand: a commit outside the refs is walked too, and a blob that is named and not there is a gap.
 */
export async function walkHistory(
  repository: Repository,
  wanted: ReadonlySet<string>,
  objects: ObjectList,
  tally: Tally,
): Promise<History> {
  const events: Event[] = []
  const known = new Set(objects.blobs)
  const onChange = (commit: Commit, change: Change) => {
    if (/[^0]/.test(change.after) && !known.has(change.after)) {
      known.add(change.after)
      tally.gap('object missing from the clone', change.after)
    }
    if (wanted.has(change.after) || change.before.some((id) => wanted.has(id)))
      events.push({ ...change, commit, order: events.length })
  }
  const directory = repository.commonDirectory
  const reachable = new Set(
    repository.head || objects.commits.length ? await walkLog(directory, ['--all'], onChange) : [],
  )
  const lost = objects.commits.filter((id) => !reachable.has(id))
  if (lost.length > 0)
    await walkLog(directory, ['--no-walk=unsorted', '--stdin'], onChange, lost.join('\n') + '\n')
  const byPath = new Map<string, Event[]>()
  for (const event of events) byPath.set(event.path, [...(byPath.get(event.path) ?? []), event])
  const tips = await tipContents(repository, [...byPath.keys()])
  return { staysOf: (blobs) => stays(byPath, tips, blobs) }
}

function stays(
  byPath: Map<string, Event[]>,
  tips: Map<string, Set<string>>,
  blobs: ReadonlySet<string>,
): Stay[] {
  const found: { stay: Stay; order: number }[] = []
  for (const [path, events] of byPath) {
    const brought =
      events.findLast((e) => blobs.has(e.after) && !e.before.some((id) => blobs.has(id))) ??
      events.findLast((e) => blobs.has(e.after))
    if (!brought) continue
    const present = [...(tips.get(path) ?? [])].some((id) => blobs.has(id))
    const removed = present
      ? undefined
      : events.find((e) => !blobs.has(e.after) && e.before.some((id) => blobs.has(id)))
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
  const tips = [
    ...new Set([
      ...refs.stdout.toString().split('\n').filter(Boolean),
      ...(repository.head ? [repository.head] : []),
    ]),
  ]
  const asked = paths.filter((path) => !path.includes('\n'))
  const questions = tips.flatMap((tip) => asked.map((path) => ({ path, object: `${tip}:${path}` })))
  if (questions.length === 0) return contents
  const answer = await runGit(
    directory,
    ['cat-file', '--batch-check=%(objectname)', '--buffer'],
    questions.map((q) => q.object).join('\n') + '\n',
  )
  answer.stdout
    .toString()
    .split('\n')
    .forEach((line, i) => {
      const question = questions[i]
      if (question && /^[0-9a-f]{40,64}$/.test(line)) contents.get(question.path)?.add(line)
    })
  return contents
}
