/** git's index, which both the listing of the working tree and the history ask for: git is started once for a scan. */
import { git } from './git.ts'
import type { Repository } from './repository.ts'

const listed = new WeakMap<Repository, Promise<Buffer>>()

/**
 * Every entry of the working tree's index as `S 100644 1234abc 0<tab>a/b` and a NUL: the index says not to check it out; any
 * other letter before the rest. Paths are relative to the top.
 * @throws UserError where git cannot list it
 */
export function listIndex(repository: Repository): Promise<Buffer> {
  const known = listed.get(repository)
  if (known) return known
  const listing = git(repository.top, LIST)
  listed.set(repository, listing)
  return listing
}

export const LIST: readonly string[] = ['ls-files', '-z', '-t', '--stage', '--full-name']
