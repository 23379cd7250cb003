/**
 * Files of the working tree, read again before they are changed. A link is never followed, since it may lead out of the
 * repository, and a file that is not as it was when it was scanned is left alone.
 */
import { constants } from 'node:fs'
import { lstat, open, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { baseOf, edited } from '../edit.ts'
import type { FileEdits } from './plan.ts'

/** A file before and after; `before` is null for one that is to be made. */
export interface Change {
  readonly path: string
  readonly before: string | null
  readonly after: string
}

/** Why a file is left as it is, as a noun phrase. */
export interface Refusal {
  readonly path: string
  readonly reason: string
}

/** Reads the file and makes the edits in memory. */
export async function changeOf(root: string, { path, edits, base }: FileEdits): Promise<Change | Refusal> {
  const file = await placeOf(root, path)
  if (file === undefined) return { path, reason: 'a link on the way to it' }
  const read = await textOf(file)
  if (typeof read === 'object') return { path, ...read }
  const isAsRead = base === null ? read === undefined : read !== undefined && baseOf(read) === base
  if (!isAsRead) return { path, reason: 'a file that changed since it was scanned' }
  return { path, before: read ?? null, after: edited(read ?? '', edits) }
}

/**
 * Writes a change: beside the file first, then in its place, so that no half-written file is ever there.
 * @returns why it was not written
 */
export async function write(root: string, { path, before, after }: Change): Promise<Refusal | undefined> {
  const file = await placeOf(root, path)
  if (file === undefined) return { path, reason: 'a link on the way to it' }
  const beside = join(dirname(file), `.${basename(file)}.keysweep-${process.pid}`)
  try {
    if (before === null) {
      await writeFile(file, after, { flag: 'wx' })
      return undefined
    }
    if ((await textOf(file)) !== before) return { path, reason: 'a file that changed since it was scanned' }
    const { mode } = await lstat(file)
    await writeFile(beside, after, { flag: 'wx', mode })
    await rename(beside, file)
    return undefined
  } catch (error) {
    await rm(beside, { force: true })
    return { path, reason: `an error (${codeOf(error)})` }
  }
}

/** The file's place; undefined when a folder on the way is a link, or the path leads elsewhere. */
async function placeOf(root: string, path: string): Promise<string | undefined> {
  const top = await realpath(root)
  const file = join(top, path)
  if (!file.startsWith(top + sep) || path.split('/').includes('.git')) return undefined
  const folder = await realpath(dirname(file)).catch(() => undefined)
  return folder === dirname(file) ? file : undefined
}

/** The text; undefined when there is no file. */
async function textOf(file: string): Promise<string | undefined | { reason: string }> {
  try {
    // O_NOFOLLOW is not known everywhere; there lstat alone has to do.
    if (!(await lstat(file)).isFile()) return { reason: 'no plain file' }
    const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    const bytes = await handle.readFile().finally(() => handle.close())
    const text = bytes.toString()
    return Buffer.from(text).equals(bytes) ? text : { reason: 'text that is not UTF-8' }
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : { reason: `an error (${codeOf(error)})` }
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
