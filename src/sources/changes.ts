/** What differs between two states of a repository's files, and which files a state holds: as git lists them. */
import { git } from './git.ts'
import type { Repository } from './repository.ts'

/** One file that differs. */
export interface FileChange {
  readonly path: string
  /** Where git thinks it stood before, when that is not `path`. */
  readonly from: string | undefined
  /** Blob ids; empty where there is no such file. */
  readonly before: string
  readonly after: string
}

/** Path to blob id; plain files only. */
export type Files = ReadonlyMap<string, string>

/** @param args of `git diff-tree` or `git diff-index`, from the command on. */
export async function listChanges({ top }: Repository, args: readonly string[]): Promise<FileChange[]> {
  const [command, ...rest] = args
  const said = await git(top, [command!, '--raw', '-z', '-M', '--no-abbrev', ...rest])
  const tokens = said.toString().split('\0')
  const changes: FileChange[] = []
  for (let i = 0; tokens[i]?.startsWith(':'); ) {
    const [oldMode, newMode, oldId, newId, status] = tokens[i]!.slice(1).split(' ')
    const moved = status!.startsWith('R')
    const [from, path] = moved ? [tokens[i + 1], tokens[i + 2]!] : [undefined, tokens[i + 1]!]
    changes.push({ path, from, before: idOf(oldMode!, oldId!), after: idOf(newMode!, newId!) })
    i += moved ? 3 : 2
  }
  return changes
}

const SUBMODULE = '160000'
const LINK = '120000'

const idOf = (mode: string, id: string) => (mode === SUBMODULE || /^0+$/.test(id) ? '' : id)

export async function filesAt({ top }: Repository, commit: string): Promise<Files> {
  return filesIn(await git(top, ['ls-tree', '-r', '-z', '--full-tree', commit]), /^(\d+) blob (\w+)\t/)
}

/** As the index has them; of a path in conflict, our own side. */
export async function filesInIndex({ top }: Repository): Promise<Files> {
  return filesIn(await git(top, ['ls-files', '-z', '--stage']), /^(\d+) (\w+) [02]\t/)
}

function filesIn(said: Buffer, entry: RegExp): Files {
  const files = new Map<string, string>()
  for (const line of said.toString().split('\0')) {
    const [head, mode, id] = entry.exec(line) ?? []
    if (head !== undefined && mode !== SUBMODULE && mode !== LINK) files.set(line.slice(head.length), id!)
  }
  return files
}
