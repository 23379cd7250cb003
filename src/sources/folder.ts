/** The check on what a person gave as the place to scan, before anything is read. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '../errors.ts'

/** @throws {UserError} when `path` is no folder that can be read */
export const assertFolder = async (path: string): Promise<void> => {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return
  throw new UserError(
    `${resolve(path)} ${found ? 'is not a folder' : 'does not exist or cannot be opened'}`,
    'Give the folder of a project or a repository.',
  )
}
