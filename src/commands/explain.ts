/** `keysweep why`: reads what is asked about, and answers for secrets and practices. */
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { UserError } from '../errors.ts'
import type { Command } from './command-line.ts'
import { stdin } from './stdin.ts'

/** The path is judged as it was given, so it should begin at the repository's root. */
export const explain = async ({ file, line }: Command & { name: 'why' }): Promise<string> => {
  const bytes = file === '-' ? await stdin() : await readFile(file).catch(() => undefined)
  if (!bytes) throw new UserError(`${file} cannot be read`, 'Name a file and a line: FILE:LINE.')
  const [{ why }, { secrets }, { customHere }] = await Promise.all([
    import('./why.ts'),
    import('../../patterns/secrets/index.ts'),
    import('./custom-here.ts'),
  ])
  const path = file === '-' ? '' : relative('.', file).replaceAll('\\', '/')
  const answer = why({ bytes, path, ...(line !== undefined && { line }) }, secrets, await customHere())
  if (answer === undefined) throw new UserError(`${file} has no line ${line}`, 'Lines are counted from 1.')
  // Of a text without a place nothing can be said but what its values are.
  if (line === undefined) return answer
  const [{ practicesOn }, { practices }] = await Promise.all([
    import('./why-practices.ts'),
    import('../../patterns/practices/index.ts'),
  ])
  return answer + (await practicesOn(file, line, practices))
}
