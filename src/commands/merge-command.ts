/** What `merge` takes on the command line. */
import { UserError } from '../errors.ts'
import { asFlag, failOnOf, formatOf, type Given } from '../given.ts'
import type { FailOn, Format } from '../options.ts'

export interface MergeCommand {
  readonly name: 'merge'
  readonly files: readonly string[]
  readonly format: Format
  readonly output?: string
  readonly failOn?: FailOn
}

/** @throws {UserError} for anything that is not understood */
export const mergeCommand = (given: Given, files: readonly string[]): MergeCommand => {
  const wrong = Object.keys(given).find((name) => !['format', 'output', 'fail-on'].includes(name))
  const hint = 'Try keysweep merge shard-1.json shard-2.json --format sarif --output keysweep.sarif.'
  if (wrong !== undefined) throw new UserError(`merge does not take --${wrong}`, hint)
  if (files.length === 0) throw new UserError('merge needs the JSON reports of all shards', hint)
  const failOn = failOnOf(given, asFlag)
  return {
    name: 'merge',
    files,
    format: formatOf(given, asFlag),
    ...(given.output !== undefined && { output: given.output }),
    ...(failOn !== undefined && { failOn }),
  }
}
