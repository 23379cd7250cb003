/** What `practices` takes on the command line. */
import { UserError } from '../errors.ts'
import { asFlag, type Given, scanOptions } from '../given.ts'
import type { ScanOptions } from '../options.ts'

export interface PracticesCommand {
  readonly name: 'practices'
  readonly options: ScanOptions
}

/** @throws {UserError} for anything that is not understood */
export const practicesCommand = (given: Given, rest: readonly string[]): PracticesCommand => {
  const [path, extra] = rest
  const flag = ['format', 'output', 'fix', 'dry-run'].find((name) => given[name] !== undefined)
  if (flag !== undefined)
    throw new UserError(
      `practices does not take --${flag}`,
      'It takes what says what is scanned, and prints a table.',
    )
  if (extra !== undefined)
    throw new UserError(
      `practices takes one PATH, and "${extra}" is a second one`,
      'Name one folder at a time.',
    )
  return { name: 'practices', options: scanOptions({ ...given, path }, asFlag) }
}
