/** A file that is kept from run to run: whole or not at all, and readable by its owner alone. */
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../errors.ts'

/** A state of ten million objects has 160 MB. */
const MOST_BYTES = 512 * 1024 * 1024

/** Undefined where there is none. A link is not followed. */
export const readKept = (path: string): Buffer | undefined =>
  opened(path, (file, size) => (size <= MOST_BYTES ? readFileSync(file) : NOTHING))

/** So many bytes of its start, or all that there are. */
export const readKeptStart = (path: string, bytes: number): Buffer | undefined =>
  opened(path, (file, size) => {
    const start = Buffer.alloc(Math.min(bytes, size))
    return start.subarray(0, readSync(file, start, 0, start.length, 0))
  })

function opened(path: string, read: (file: number, size: number) => Buffer): Buffer | undefined {
  try {
    const file = openSync(resolve(path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const facts = fstatSync(file)
      return facts.isFile() ? read(file, facts.size) : NOTHING
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : NOTHING
  }
}

const NOTHING = Buffer.alloc(0)

/** @throws UserError where it cannot be written. */
export function writeKept(path: string, parts: readonly Buffer[]): void {
  const file = resolve(path)
  const part = `${file}.${process.pid}.part`
  try {
    rmSync(part, { force: true })
    const written = openSync(part, 'wx', 0o600)
    try {
      for (const bytes of parts) writeFileSync(written, bytes)
    } finally {
      closeSync(written)
    }
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    throw new UserError(
      `The state ${path} cannot be written: ${reason}`,
      'Give a file in a folder that exists.',
    )
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error'
