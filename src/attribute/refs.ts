/** Where walks of the history begin. Asked for beside the scan. */
import { runGit } from '../sources/git.ts'
import type { Repository } from '../sources/repository.ts'

export interface Refs {
  /** Ids of the commits that refs name, in the order in which git takes them, HEAD of every working tree too. */
  readonly all: readonly string[]
  /** HEAD and the tips of branches, whatever they name. */
  readonly tips: readonly string[]
}

/** @returns undefined where git finds fault with a ref */
export async function listRefs(repository: Repository): Promise<Refs | undefined> {
  const directory = repository.commonDirectory
  const [all, tips] = await Promise.all([
    runGit(directory, ['rev-list', '--no-walk=unsorted', '--all']),
    listTips(repository),
  ])
  return all.code === 0 ? { all: lines(all.stdout), tips } : undefined
}

export async function listTips({ commonDirectory, head }: Repository): Promise<string[]> {
  const refs = ['for-each-ref', '--format=%(objectname)', 'refs/heads', 'refs/remotes']
  const { stdout } = await runGit(commonDirectory, refs)
  return [...new Set([...lines(stdout), ...(head ? [head] : [])])]
}

/**
 * HEAD, and every ref with the object that it names, as one text: the same where nothing has moved.
 * @param listing where git was asked already.
 */
export const nameRefs = async (
  { commonDirectory, head }: Repository,
  listing = listEveryRef(commonDirectory),
): Promise<string> => `${head ?? ''}\n${await listing}`

export const listEveryRef = async (commonDirectory: string): Promise<string> =>
  (await runGit(commonDirectory, ['for-each-ref', '--format=%(objectname) %(refname)'])).stdout.toString()

const lines = (text: Buffer): string[] => text.toString('latin1').split('\n').filter(Boolean)
