/** What kind of place is scanned: a repository with history, or a plain folder. */
import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { runGit } from './git.ts'

export interface Repository {
  /** Absolute; the working tree's top, or the git directory itself where it is bare. */
  readonly top: string
  /** Absolute; of this worktree. */
  readonly gitDirectory: string
  /** Absolute; shared by all worktrees: objects and refs. */
  readonly commonDirectory: string
  readonly bare: boolean
  readonly shallow: boolean
  readonly objectFormat: 'sha1' | 'sha256'
  /** Null before the first commit. */
  readonly head: string | null
  /** Slash-separated path of the asked directory below `top`, empty at the top. */
  readonly prefix: string
}

/**
 * The repository that `directory` lies in, or undefined for a plain folder.
 * @throws UserError where there is a repository that git refuses to open.
 */
export async function openRepository(directory: string): Promise<Repository | undefined> {
  if (!hasRepository(directory)) return undefined
  const asked = [
    '--is-bare-repository',
    '--absolute-git-dir',
    '--git-common-dir',
    '--is-shallow-repository',
    '--show-object-format',
    '--show-prefix',
    // With this a HEAD that names no commit is no error: it prints no line.
    '--revs-only',
    'HEAD^{commit}',
  ]
  const answer = await runGit(directory, ['rev-parse', ...asked])
  if (answer.code !== 0) {
    throw new UserError(
      `git does not open the repository at ${directory}: ${answer.stderr.split('\n')[0]}`,
      'Check its owner and that the clone is whole; scan with --scope tree to read the files alone.',
    )
  }
  const [bare, gitDirectory, common, shallow, format, prefix, head] = answer.stdout.toString().split('\n')
  const depth = (prefix ?? '').split('/').filter(Boolean).length
  return {
    top: bare === 'true' ? gitDirectory! : resolve(directory, ...Array<string>(depth).fill('..')),
    gitDirectory: gitDirectory!,
    commonDirectory: resolve(directory, common!),
    bare: bare === 'true',
    shallow: shallow === 'true',
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    head: head || null,
    prefix: (prefix ?? '').replace(/\/$/, ''),
  }
}

/** Absolute. @throws UserError where there is no such folder. */
export function openFolder(path: string): string {
  const directory = resolve(path)
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return directory
  throw new UserError(`${path} is not a folder`, 'Name the folder to scan, such as `keysweep scan .`')
}

/** A `.git` here or above, or a bare repository here. Asked first, so that a refusal by git is never taken for a plain folder. */
function hasRepository(directory: string): boolean {
  const absolute = resolve(directory)
  if (
    existsSync(join(absolute, 'objects')) &&
    existsSync(join(absolute, 'HEAD')) &&
    existsSync(join(absolute, 'refs'))
  )
    return true
  for (let at = absolute; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true
    if (at === dirname(at)) return false
  }
}
