/** Names of the past. */
import { askGit } from './git.ts'
import type { Repository } from './repository.ts'

const MOST_BYTES = 256 * 1024 * 1024
const ADDED = ['log', '--all', '-z', '--no-renames', '--diff-filter=A', '--name-only', '--format=']

/**
 * Every path that a commit of any branch or tag added, sorted; git walks the history for it.
 * @throws Error when git cannot say
 */
export function listPastPaths({ commonDirectory }: Repository): readonly string[] {
  const { code, stdout } = askGit(commonDirectory, ADDED, MOST_BYTES)
  if (code !== 0) throw new Error('git does not list the paths of the history')
  return [...new Set(stdout.split('\0').map((path) => path.replace(/^\n/, '')))].filter(Boolean).sort()
}
