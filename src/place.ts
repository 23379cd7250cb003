/** What is scanned: all of a folder, what a change brings, or one text. */
import { resolve } from 'node:path'
import { UserError } from './errors.ts'
import { askGitOf, type RangeWalk, type StagedList } from './history/asking.ts'
import type { ScanOptions } from './options.ts'
import type { Receipt } from './receipt.ts'
import { openFolder, type Repository } from './sources/repository.ts'
import { type Share, WHOLE } from './sources/share.ts'
import type { GivenText } from './sources/text.ts'

export interface Place {
  readonly directory: string
  readonly repository: Repository | undefined
  readonly scope: Receipt['scope']
  readonly share: Share
  /** Of the scope `range`; git walks beside what comes next. */
  readonly walk?: RangeWalk
  /** Of the scope `staged`, likewise. */
  readonly staged?: StagedList
  /** Of the scope `text`. */
  readonly text?: GivenText
}

/** @throws UserError where that cannot be scanned. */
export async function openPlace(given: ScanOptions): Promise<Place> {
  const { path, scope, range, staged, text, state, shard: share = WHOLE } = given
  if (state !== undefined && (range || staged || text || scope === 'tree' || share !== WHOLE)) throw noState()
  if (share !== WHOLE && (range || staged || text)) throw notDivided()
  if (text) return { directory: resolve('.'), repository: undefined, scope: 'text', share, text }
  const directory = openFolder(path)
  const asking = given.asking ?? askGitOf(given)
  const repository = await asking.repository
  if (range || staged) {
    if (scope !== 'auto' || (range && staged)) throw twoScopes()
    if (!repository || (staged && repository.bare)) throw nothingToCompare(path)
  }
  const [walk, list] = [await asking.walk, await asking.staged]
  if (walk) return { directory, repository, scope: 'range', share, walk }
  if (list) return { directory, repository, scope: 'staged', share, staged: list }
  if (!repository && (scope === 'history' || scope === 'all')) throw noHistory(path)
  return { directory, repository, share, scope: scope !== 'auto' ? scope : repository ? 'all' : 'tree' }
}

const twoScopes = () =>
  new UserError('Two options say what is scanned', 'Give one of --scope, --since and --staged.')

const notDivided = () =>
  new UserError(
    'Only files and the whole history are divided',
    'Leave --shard out: a change is read at once.',
  )

const nothingToCompare = (path: string) =>
  new UserError(
    `${path} is not inside a git repository with files, so there is no change to scan`,
    'Leave --since and --staged out to scan the files as they stand.',
  )

const noState = () =>
  new UserError(
    'State is kept of the history, and none is read',
    'Leave --state out, or scan with --scope all.',
  )

const noHistory = (path: string) =>
  new UserError(
    `${path} is not inside a git repository, so there is no history`,
    'Scan the files alone with --scope tree, or check out the repository with its .git folder.',
  )
