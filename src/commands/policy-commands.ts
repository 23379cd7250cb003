/** The commands that write policy files: what was typed → what to do. */
import { UserError } from '../errors.ts'
import { asFlag, type Given, scanOptions } from '../given.ts'
import type { Option, ScanOptions } from '../options.ts'
import { isDay } from '../policy/day.ts'
import { today } from '../today.ts'

export interface IgnoreCommand {
  readonly name: 'ignore'
  /** Whole, or its first eight digits or more. */
  readonly fingerprint: string
  readonly reason: string
  readonly owner?: string
  readonly until?: string
  readonly options: ScanOptions
}

export interface BaselineCommand {
  readonly name: 'baseline'
  readonly output?: string
  /** Takes in what is new, and lets budgets grow. */
  readonly allowGrowth: boolean
  readonly options: ScanOptions
}

/** Writes what other scanners were told as this one's configuration. */
export interface MigrateCommand {
  readonly name: 'migrate'
  /** Files; empty for those that stand at the root. */
  readonly from: readonly string[]
  readonly dryRun: boolean
  readonly options: ScanOptions
}

/** Beside those of scan. */
export const POLICY_FLAGS: Readonly<Record<string, readonly Option[]>> = {
  ignore: [
    { name: 'reason', help: 'Why it does not count; one line.', argument: 'TEXT' },
    { name: 'until', help: 'The last day on which it does not count.', argument: 'DATE' },
    { name: 'owner', help: 'Who decided, or who will mend it.', argument: 'NAME' },
  ],
  baseline: [
    { name: 'allow-growth', help: 'Take in findings that the baseline does not have, and raise budgets.' },
  ],
  migrate: [{ name: 'from', help: 'Files to read instead of those at the root.', argument: 'FILE...' }],
}

const IGNORE_HELP = 'Try keysweep ignore FINGERPRINT --reason "Sample of the documentation".'

/** @throws UserError for anything that is not understood. */
export function ignoreCommand(given: Given, [fingerprint, extra]: readonly string[]): IgnoreCommand {
  if (fingerprint === undefined) throw new UserError('ignore needs a fingerprint', IGNORE_HELP)
  if (extra !== undefined)
    throw new UserError(`ignore takes one fingerprint, and "${extra}" is a second word`, IGNORE_HELP)
  if (!/^[0-9a-f]{8,32}$/.test(fingerprint))
    throw new UserError(
      `"${fingerprint}" is not a fingerprint: 32 hexadecimal digits, or the first 8 or more`,
      'keysweep scan . --format json prints them.',
    )
  const { until } = given
  if (until !== undefined && (!isDay(until) || until < today()))
    throw new UserError(`--until: "${until}" is not a day to come`, 'Write it as 2027-01-31.')
  const reason = lineOf(given, 'reason')
  if (reason === undefined) throw new UserError('Nothing is ignored without a reason', IGNORE_HELP)
  const owner = lineOf(given, 'owner')
  return {
    name: 'ignore',
    fingerprint,
    reason,
    ...(owner !== undefined && { owner }),
    ...(until !== undefined && { until }),
    options: optionsOf(given, '.'),
  }
}

/** @throws UserError for anything that is not understood. */
export function migrateCommand(
  { from, 'dry-run': dryRun, ...given }: Given,
  rest: readonly string[],
): MigrateCommand {
  if (from === undefined && rest[0] !== undefined)
    throw new UserError(`migrate does not take "${rest[0]}"`, 'Try keysweep migrate --from FILE.')
  const files = from === undefined ? [] : [from, ...rest]
  return { name: 'migrate', from: files, dryRun: dryRun === 'true', options: optionsOf(given, '.') }
}

/** A text of one line that shows all that is in it. */
function lineOf(given: Given, name: string): string | undefined {
  const text = given[name]?.trim()
  if (!text) return undefined
  if (text.length <= 500 && !/\p{C}|\p{Zl}|\p{Zp}/u.test(text)) return text
  throw new UserError(
    `--${name} is longer than 500 characters or holds a character that cannot be seen`,
    'Give one line of plain text.',
  )
}

const BASELINE_HELP = 'Try keysweep baseline write.'

/** @throws UserError for anything that is not understood. */
export function baselineCommand(given: Given, [verb, path, extra]: readonly string[]): BaselineCommand {
  if (verb !== 'write')
    throw new UserError(
      verb === undefined ? 'baseline needs to know what' : `"${verb}" is not what baseline does`,
      BASELINE_HELP,
    )
  if (extra !== undefined)
    throw new UserError(`baseline write takes one PATH, and "${extra}" is a second one`, BASELINE_HELP)
  return {
    name: 'baseline',
    ...(given.output !== undefined && { output: given.output }),
    allowGrowth: given['allow-growth'] === 'true',
    options: optionsOf(given, path),
  }
}

/** What is written is the policy, so none of another commit counts. */
function optionsOf(given: Given, path: string | undefined): ScanOptions {
  if (given['policy-from'] !== undefined)
    throw new UserError('--policy-from does not go with a command that writes the policy', 'Leave it out.')
  return scanOptions({ ...given, path }, asFlag)
}
