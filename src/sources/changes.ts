/** What differs between two states of a repository's files, and which files a state holds: as git lists them. */
import { resolve } from 'node:path'
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
  /** Whether that was a plain file. */
  readonly wasFile: boolean
  /** In a merge that is not resolved. */
  readonly conflict: boolean
  /** A submodule stands there now: another repository's commit, whose files are not here. */
  readonly submodule: boolean
}

/** Path to blob id; plain files only. */
export type Files = ReadonlyMap<string, string>

/** What turns the files of one commit into those of another. */
export const listChanges = async ({ top }: Repository, from: string, to: string): Promise<FileChange[]> =>
  changesIn(await git(top, ['diff-tree', '-r', ...DIFF, from, to]))

/** What is staged; a file that is only meant to be added is not. */
export const listStaged = async ({ top, head, objectFormat }: Repository): Promise<FileChange[]> => {
  const from = head ?? EMPTY_TREE[objectFormat]
  const args = ['diff-index', '--cached', '--ita-invisible-in-index', ...DIFF, from]
  return changesIn(await git(top, args, '', indexOf(top)))
}

const DIFF = ['--raw', '-z', '-M', '--no-abbrev']

/** Git knows it without having it. */
const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
}

/** Within a hook, a commit of some files alone has an index of its own: https://git-scm.com/docs/githooks#_pre_commit */
function indexOf(top: string): Readonly<Record<string, string>> {
  const index = process.env.GIT_INDEX_FILE
  return index ? { GIT_INDEX_FILE: resolve(top, index) } : {}
}

function changesIn(said: Buffer): FileChange[] {
  const tokens = said.toString().split('\0')
  const changes: FileChange[] = []
  for (let i = 0; tokens[i]?.startsWith(':'); ) {
    const [oldMode, newMode, oldId, newId, status] = tokens[i]!.slice(1).split(' ')
    const moved = status!.startsWith('R')
    const [from, path] = moved ? [tokens[i + 1], tokens[i + 2]!] : [undefined, tokens[i + 1]!]
    const [before, after] = [idOf(oldMode!, oldId!), idOf(newMode!, newId!)]
    const [conflict, submodule] = [status === 'U', newMode === SUBMODULE]
    const wasFile = before !== '' && oldMode !== LINK
    changes.push({ path, from, before, after, wasFile, conflict, submodule })
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

/** Which files there were before `changes` made `files` of them; undefined where that cannot be told. */
export function filesBefore(files: Files, changes: readonly FileChange[]): Files | undefined {
  if (changes.some(({ conflict }) => conflict)) return undefined
  const before = new Map(files)
  for (const { path } of changes) before.delete(path)
  for (const { path, from = path, before: id, wasFile } of changes) if (wasFile) before.set(from, id)
  return before
}

/** As the index has them; of a path in conflict, our own side. */
export async function filesInIndex({ top }: Repository): Promise<Files> {
  return filesIn(await git(top, ['ls-files', '-z', '--stage'], '', indexOf(top)), /^(\d+) (\w+) [02]\t/)
}

function filesIn(said: Buffer, entry: RegExp): Files {
  const files = new Map<string, string>()
  for (const line of said.toString().split('\0')) {
    const [head, mode, id] = entry.exec(line) ?? []
    if (head !== undefined && mode !== SUBMODULE && mode !== LINK) files.set(line.slice(head.length), id!)
  }
  return files
}
