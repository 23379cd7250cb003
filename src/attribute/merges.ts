/**
 * What a merge dropped by keeping a file as another parent has it: no commit seems to change the file, so the walk does not
 * tell of it. It is asked for only where a content that matters ends nowhere: at no tip, and by no change.
 */
import { runGit } from '../sources/git.ts'
import type { Repository } from '../sources/repository.ts'
import { type Event, Log } from './log.ts'
import type { Contents } from './tips.ts'

/**
 * More bytes of paths than this are not given to git one by one: all that the merges changed is looked through. So it is
 * where one is not UTF-8, since its bytes are not known any more.
 */
const MOST_PATHS = 64 * 1024

/**
 * @param events of the walk of all refs, newest first.
 * @param tips what the paths hold at last.
 * @param listed the commits, where they are known.
 * @returns the events, with the changes by which such contents ended among them, each from one parent.
 */
export async function withMerges(
  repository: Repository,
  events: readonly Event[],
  tips: Contents,
  wanted: ReadonlySet<string>,
  listed?: Commits,
): Promise<readonly Event[]> {
  const ends = deadEnds(events, tips)
  if (ends.length === 0) return events
  const paths = new Set(ends.map(({ path }) => path))
  const isEnd = new Set(ends.map(({ after, path }) => `${after} ${path}`))
  const { order, merges } = listed ?? (await listCommits(repository))
  if (merges.length === 0) return events
  const all = [...paths].join('\0')
  const few = all.length < MOST_PATHS && !all.includes('\ufffd')
  const revisions = ['-m', '--no-walk=unsorted', '--stdin', '--', ...(few ? paths : [])]
  const log = new Log(repository, revisions, merges.join('\n') + '\n')
  log.follow(() => true)
  const { events: changes } = await log.read(wanted)
  const ended = changes.filter(({ path, before }) => isEnd.has(`${before[0]} ${path}`))
  const dropped = await withAfter(repository, ended)
  return [...events, ...dropped]
    .sort((a, b) => order.get(a.commit.id)! - order.get(b.commit.id)!)
    .map((event, i) => ({ ...event, order: i }))
}

/** The place in the walk of every commit that a ref reaches. */
export const walkOrder = async (repository: Repository): Promise<ReadonlyMap<string, number>> =>
  (await listCommits(repository)).order

/** By the ids of commits. */
export type Order = Pick<ReadonlyMap<string, number>, 'get'>

export interface Commits {
  /** The place in the walk of every commit that a ref reaches. */
  readonly order: Order
  /** Those with several parents. */
  readonly merges: readonly string[]
}

interface Listed extends Commits {
  readonly order: ReadonlyMap<string, number>
  readonly isWhole: boolean
}

/** @returns what git could list of them; `isWhole` where that is all */
export async function listCommits(repository: Repository): Promise<Listed> {
  const { code, stdout } = await runGit(repository.commonDirectory, [
    'rev-list',
    '--all',
    '--topo-order',
    '--parents',
  ])
  const text = stdout.toString('latin1')
  const width = repository.objectFormat === 'sha256' ? 64 : 40
  const order = new Map<string, number>()
  const merges: string[] = []
  for (let start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
    const id = text.slice(start, start + width)
    order.set(id, order.size)
    if (end - start > 2 * width + 1) merges.push(id)
  }
  return { isWhole: code === 0, order, merges }
}

/** What the merges hold in its place, also where that does not matter to this walk. */
async function withAfter(repository: Repository, changes: readonly Event[]): Promise<Event[]> {
  // A question is a line.
  const name = ({ commit, path }: Event) => (path.includes('\n') ? '' : `${commit.id}:${path}`)
  const questions = changes.map((change) => `${name(change)}\n`).join('')
  const asked = ['cat-file', '--batch-check=%(objectname)']
  const { stdout } = await runGit(repository.commonDirectory, asked, questions)
  const answers = stdout.toString().split('\n')
  return changes.map((change, i) => ({
    ...change,
    after: /^[0-9a-f]+$/.test(answers[i]!) ? answers[i]! : change.after,
    dropped: true,
  }))
}

/** Events that brought a content which neither stands at a tip nor was changed by a commit. */
function deadEnds(events: readonly Event[], tips: Contents): Event[] {
  const ended = new Map<string, Set<string>>()
  for (const { path, before } of events)
    for (const id of before) {
      const here = ended.get(path)
      if (here) here.add(id)
      else ended.set(path, new Set([id]))
    }
  return events.filter(
    ({ path, after }) => after !== '' && !ended.get(path)?.has(after) && !tips.get(path)?.has(after),
  )
}
