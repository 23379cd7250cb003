/** The file that `--output` names. Without promises: Node would load more for those than a scan that writes no file does. */
import { accessSync, constants, type Stats, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UserError } from '../errors.ts'

/** Before the scan, so that nobody waits for a report that has no place. @throws UserError */
export const assertWritable = (output: string): void => {
  const found = factsOf(output)
  if (found?.isDirectory()) throw unwritable(output, 'it is a folder')
  const place = found ? output : dirname(resolve(output))
  try {
    accessSync(place, constants.W_OK)
  } catch {
    throw unwritable(output, `${place} does not exist or is not writable`)
  }
}

const factsOf = (path: string): Stats | undefined => {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** @throws UserError */
export const writeReport = (output: string, text: string): void => {
  try {
    writeFileSync(output, text)
  } catch (error) {
    throw unwritable(output, error instanceof Error && 'code' in error ? String(error.code) : 'unknown error')
  }
}

const unwritable = (output: string, reason: string): UserError =>
  new UserError(
    `--output ${resolve(output)} cannot be written: ${reason}`,
    'Give a file in a folder that exists.',
  )
