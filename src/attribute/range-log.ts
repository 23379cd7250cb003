/**
 * The log of a few commits, with every change of every one: `git log --raw -z -c`, read when git has ended. Of merges it has
 * what differs from all parents.
 */
import { runGit } from '../sources/git.ts'
import type { Repository } from '../sources/repository.ts'
import { commitFrom } from './changes.ts'
import type { Commit, Event } from './log.ts'

export interface RangeLog {
  /** Newest first; ids are empty where there is no file. */
  readonly events: readonly Event[]
  readonly commits: readonly Commit[]
  /** What git said where it could not walk to the end. */
  readonly fault?: string
}

/** Of every change of every commit; of merges what differs from all parents. */
export const LOG = [
  'log',
  '--raw',
  '-z',
  '-c',
  '--root',
  '--no-renames',
  '--no-abbrev',
  '--topo-order',
  '--format=%x01%H %at',
]

/** As the format has it. */
const COMMIT_SIGN = '\x01'

/** @param revisions ids, those to stop at with `^` before them. */
export async function readRangeLog(repository: Repository, revisions: readonly string[]): Promise<RangeLog> {
  const { code, stdout, stderr } = await runGit(
    repository.commonDirectory,
    [...LOG, '--stdin'],
    revisions.join('\n') + '\n',
  )
  const events: Event[] = []
  const commits: Commit[] = []
  const tokens = stdout.toString().split('\0')
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!.replace(/^\n+/, '')
    if (token.startsWith(COMMIT_SIGN)) commits.push(commitFrom(token.slice(1)))
    if (!token.startsWith(':')) continue
    const path = tokens[++i]!
    events.push({ ...idsIn(token), path, commit: commits.at(-1)!, order: events.length })
  }
  return { events, commits, ...(code !== 0 && { fault: stderr }) }
}

/** `::100644 100644 100644 ID ID ID MM`: a colon for each parent, then modes and ids of the parents and of the result. */
function idsIn(token: string): { before: string[]; after: string } {
  const parents = /^:+/.exec(token)![0].length
  const words = token.slice(parents).split(' ')
  const ids = words.slice(parents + 1, 2 * parents + 2).map((id, i) => (isFile(words[i]!, id) ? id : ''))
  return { before: ids.slice(0, parents), after: ids[parents]! }
}

/** Mode 160000 is a submodule's, whose id names nothing in this repository. */
const isFile = (mode: string, id: string) => mode !== '160000' && !/^0+$/.test(id)
