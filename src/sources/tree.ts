/**
 * The working tree: what git tracks plus untracked files that are not ignored; outside a repository, all files.
 * Symbolic links are named and never followed.
 */
import { createHash } from 'node:crypto'
import { closeSync, constants, lstatSync, openSync, readFileSync, readSync } from 'node:fs'
import type { Blob } from './blob.ts'
import { git } from './git.ts'
import { beyond } from './limits.ts'
import type { LookThrough } from './long-text.ts'
import type { Repository } from './repository.ts'
import { LIST, listIndex } from './staging.ts'
import type { Tally } from './tally.ts'

export interface TreePaths {
  /** Folder that the paths are relative to. */
  readonly root: string
  /** Sorted by bytes, without duplicates. */
  readonly paths: readonly string[]
  /** Those of them in git's index. */
  readonly tracked: ReadonlySet<string>
  /** What was read and is small enough to be held, so that practices need not read it again. */
  readonly held?: Map<string, Buffer>
  /** Those that a sparse checkout leaves out. */
  readonly leftOut?: ReadonlySet<string>
  /** SHA-256 of all that git's index says of them. */
  readonly index?: string
}

/** Bytes held of one file, and of all. */
const MOST_HELD = 256 * 1024
const MOST_HELD_IN_ALL = 32 * 1024 * 1024

export async function listTree(directory: string, repository: Repository | undefined): Promise<TreePaths> {
  if (!repository) return { root: directory, paths: await listFolder(directory), tracked: new Set() }
  if (repository.bare) return { root: directory, paths: [], tracked: new Set() }
  const [tracked, untracked] = await Promise.all([
    repository.prefix === '' ? listIndex(repository) : git(directory, LIST),
    git(directory, ['ls-files', '-z', '--full-name', '--others', '--exclude-standard']),
  ])
  const entries = names(tracked)
  const known = new Set(entries.map(nameIn))
  const leftOut = new Set(entries.filter((entry) => entry.startsWith('S ')).map(nameIn))
  const index = createHash('sha256').update(tracked).digest('hex')
  const paths = [...known, ...names(untracked)].sort()
  return { root: repository.top, paths, tracked: known, leftOut, held: new Map(), index }
}

/**
 * Reads the files one by one; beside those that are held only one is in memory.
 * @param through is given those that are too large to be held, in the place of the caller.
 */
export async function* readTree(
  { root, paths, held, leftOut }: TreePaths,
  tally: Tally,
  through?: LookThrough,
): AsyncGenerator<Blob> {
  let room = MOST_HELD_IN_ALL
  for (const path of paths) {
    // What git and the walk list is normal, and to make it so once more takes as long as to read it.
    const bytes = await readFile(`${root}/${path}`, path, tally, leftOut?.has(path) === true, through)
    if (!bytes) continue
    tally.files++
    tally.bytes += bytes.length
    if (held && bytes.length <= Math.min(MOST_HELD, room)) {
      held.set(path, bytes)
      room -= bytes.length
    }
    yield { kind: 'file', path, bytes }
  }
}

async function readFile(
  file: string,
  path: string,
  tally: Tally,
  leftOut: boolean,
  through?: LookThrough,
): Promise<Buffer | undefined> {
  try {
    const stat = lstatSync(file)
    if (stat.isSymbolicLink()) return void tally.skip('symbolic link', path)
    if (stat.isDirectory()) return void tally.skip('submodule or nested repository', path)
    if (!stat.isFile()) return void tally.skip('special file', path)
    const { file: bound } = tally.limits
    const isLarge = stat.size > bound.most
    if (isLarge && (bound.chosen || !through)) return void tally.tooLarge('file', bound, path)
    // O_NOFOLLOW: a link put there since lstat is not followed either.
    // Without promises, which take longer than most files do.
    const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW)
    try {
      if (!isLarge) return readFileSync(handle)
      return void (await passBy(handle, stat.size, path, tally, through))
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error'
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return void tally.skip(leftOut ? SPARSE : 'file deleted in the working tree', path)
    return void tally.gap(`unreadable file (${code})`, path)
  }
}

async function passBy(
  handle: number,
  size: number,
  path: string,
  tally: Tally,
  through?: LookThrough,
): Promise<void> {
  const { file: bound } = tally.limits
  if (!(await through?.({ kind: 'file', path }, partsOf(handle, size))))
    return tally.tooLarge('file', bound, path)
  tally.files++
  tally.bytes += size
  tally.skip(`${beyond('file', bound)} (searched for secrets, without practices and inline allows)`, path)
}

/** Bytes that are read at once. */
const PART = 256 * 1024

/** Not more than the file had, as something may write to it without an end. */
async function* partsOf(handle: number, size: number): AsyncGenerator<Buffer> {
  const room = Buffer.allocUnsafe(Math.min(PART, size))
  for (let left = size; left > 0; ) {
    const bytesRead = readSync(handle, room, 0, Math.min(room.length, left), null)
    if (bytesRead === 0) return
    left -= bytesRead
    yield Buffer.from(room.subarray(0, bytesRead))
  }
}

const SPARSE = 'file that the sparse checkout leaves out (read as history, without practices)'

/** fast-glob is loaded only here: most scans are of repositories. */
async function listFolder(directory: string): Promise<string[]> {
  const { default: glob } = await import('fast-glob')
  const entries = await glob('**', {
    cwd: directory,
    dot: true,
    onlyFiles: false,
    markDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/.git/**'],
    stats: false,
    objectMode: true,
  })
  return entries.flatMap(({ dirent, path }) => (dirent.isDirectory() ? [] : path)).sort()
}

const nameIn = (entry: string) => entry.slice(entry.indexOf('\t') + 1)

const names = (output: Buffer) => output.toString().split('\0').filter(Boolean)
