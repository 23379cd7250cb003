/**
 * ONE table of everything a person can set. The command line, `--help`, the inputs of action.yml and the documentation
 * come from it, so they cannot disagree (`__tests__/options.test.ts`).
 */
import { UserError } from './errors.ts'
import type { Severity } from './finding.ts'
import { suggestion } from './nearest.ts'
import { rangeOf, revision } from './revision.ts'
import type { ScanOptions } from './scan-options.ts'

export type { ScanOptions } from './scan-options.ts'

export type Scope = (typeof SCOPES)[number]
export type FailOn = Severity | 'none'
export type Format = (typeof FORMATS)[number]

const SCOPES = ['auto', 'all', 'tree', 'history'] as const
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none'] as const
export const CONFIDENCES = ['high', 'medium', 'low'] as const
const FORMATS = ['text', 'json', 'sarif', 'markdown'] as const
const SWITCH = ['true', 'false'] as const

export const DEFAULT_FAIL_ON = 'medium'
export const DEFAULT_CONFIDENCE = 'medium'

export interface Option {
  /** The flag without its dashes, and the Action's input. */
  readonly name: string
  readonly help: string
  readonly flag?: boolean
  readonly input?: boolean
  /** Stands on the command line without a flag. */
  readonly positional?: boolean
  /** Shown in `--help`; a flag without it is a switch. */
  readonly argument?: string
  readonly values?: readonly string[]
  readonly default?: string
}

export const OPTIONS: readonly Option[] = [
  {
    name: 'path',
    help: 'Folder to scan.',
    positional: true,
    input: true,
    argument: 'PATH',
    default: '.',
  },
  {
    name: 'scope',
    help: 'What to read: the files as they stand (tree), every commit (history), or both (all). auto is all inside a git repository and tree elsewhere.',
    flag: true,
    input: true,
    argument: 'SCOPE',
    values: SCOPES,
    default: 'auto',
  },
  {
    name: 'since',
    help: 'Scan only what HEAD brings beyond this commit: every version and message of its commits, and the practices of the files that they change. A..B for another head.',
    flag: true,
    argument: 'COMMIT',
  },
  {
    name: 'fail-on',
    help: `Lowest severity that blocks (exit 1). none reports without blocking. Default: as configured, else ${DEFAULT_FAIL_ON}.`,
    flag: true,
    input: true,
    argument: 'SEVERITY',
    values: SEVERITIES,
  },
  {
    name: 'confidence',
    help: `Lowest confidence that is reported; low never blocks. Default: as configured, else ${DEFAULT_CONFIDENCE}.`,
    flag: true,
    input: true,
    argument: 'LEVEL',
    values: CONFIDENCES,
  },
  {
    name: 'config',
    help: 'Configuration file, or none. Default: .keysweep.yml at the root, where there is one.',
    flag: true,
    input: true,
    argument: 'FILE',
  },
  {
    name: 'policy-from',
    help: 'Commit at which the configuration counts, such as the base of a change. Default: the files as they stand.',
    flag: true,
    argument: 'COMMIT',
  },
  {
    name: 'fingerprint-key',
    help: 'Secret of an organisation that keys the fingerprints, at least 32 characters; on the command line the variable KEYSWEEP_KEY. Default: the key in .keysweep-key, where there is one.',
    input: true,
    argument: 'KEY',
  },
  { name: 'strict', help: 'Also apply the rules that are off by default.', flag: true },
  {
    name: 'fix',
    help: 'Make the changes that are safe to make unseen, then scan again and report what is left. The history is never touched.',
    flag: true,
  },
  {
    name: 'dry-run',
    help: 'With --fix: change nothing, and print the changes as a patch for git apply.',
    flag: true,
  },
  { name: 'jobs', help: 'Worker threads. Default: as the machine allows.', flag: true, argument: 'N' },
  {
    name: 'format',
    help: 'How to report.',
    flag: true,
    argument: 'FORMAT',
    values: FORMATS,
    default: 'text',
  },
  { name: 'output', help: 'Write the report to a file, not to stdout.', flag: true, argument: 'FILE' },
  { name: 'quiet', help: 'No progress on stderr.', flag: true },
  {
    name: 'sarif-file',
    help: 'Where the SARIF report is written, for upload-sarif. none writes no file.',
    input: true,
    argument: 'FILE',
    default: 'keysweep.sarif',
  },
  {
    name: 'summary',
    help: 'Write the job summary.',
    input: true,
    argument: 'BOOLEAN',
    values: SWITCH,
    default: 'true',
  },
  {
    name: 'annotations',
    help: 'Annotate the lines of the worst findings.',
    input: true,
    argument: 'BOOLEAN',
    values: SWITCH,
    default: 'true',
  },
  {
    name: 'upload',
    help: 'Upload the report to code scanning; needs security-events: write.',
    input: true,
    argument: 'BOOLEAN',
    values: SWITCH,
    default: 'false',
  },
  {
    name: 'review',
    help: 'Review the pull request: a comment on each added line that holds what blocks; needs pull-requests: write.',
    input: true,
    argument: 'BOOLEAN',
    values: SWITCH,
    default: 'false',
  },
  {
    name: 'check-run',
    help: 'Write a check run with an annotation for every finding, also beyond the ten that a step can have; needs checks: write.',
    input: true,
    argument: 'BOOLEAN',
    values: SWITCH,
    default: 'false',
  },
  {
    name: 'token',
    help: 'Token for what is sent to GitHub or fetched from it; nothing else uses it.',
    input: true,
    argument: 'TOKEN',
    default: '${{ github.token }}',
  },
]

/** What was given, as text, by option name; empty text counts as not given. */
export type Given = Readonly<Record<string, string | undefined>>

/** How an option is called where it was set, for messages. */
export type Spelling = (name: string) => string
export const asFlag: Spelling = (name) => (name === 'path' ? 'PATH' : `--${name}`)
export const asInput: Spelling = (name) => `input ${name}`

/** @throws {UserError} for a value that is not one of the option's */
export const scanOptions = (given: Given, spelling: Spelling): ScanOptions => {
  const config = settingOf(given, 'config')
  const policyFrom = settingOf(given, 'policy-from')
  const failOn = optionalChoice(given, 'fail-on', SEVERITIES, spelling)
  const confidence = optionalChoice(given, 'confidence', CONFIDENCES, spelling)
  const fingerprintKey = settingOf(given, 'fingerprint-key')
  const jobs = settingOf(given, 'jobs')
  const since = settingOf(given, 'since')
  return {
    path: settingOf(given, 'path') ?? '.',
    scope: choice(given, 'scope', SCOPES, spelling),
    ...(since !== undefined && { range: rangeOf(since, spelling('since')) }),
    ...(failOn !== undefined && { failOn }),
    ...(confidence !== undefined && { confidence }),
    ...(config !== undefined && { config }),
    ...(policyFrom !== undefined && { policyFrom: revision(policyFrom, spelling('policy-from')) }),
    ...(jobs !== undefined && { jobs: threads(jobs, spelling('jobs')) }),
    ...(fingerprintKey !== undefined && { fingerprintKey }),
    ...(given.strict === 'true' && { strict: true }),
  }
}

/** @throws {UserError} for an unknown format */
export const formatOf = (given: Given, spelling: Spelling): Format =>
  choice(given, 'format', FORMATS, spelling)

/** @throws {UserError} for anything but true and false */
export const isOn = (given: Given, name: string, spelling: Spelling): boolean =>
  choice(given, name, SWITCH, spelling) === 'true'

/** What was given, or the table's default. */
export const settingOf = (given: Given, name: string): string | undefined =>
  given[name] || OPTIONS.find((option) => option.name === name)?.default

const choice = <T extends string>(
  given: Given,
  name: string,
  values: readonly T[],
  spelling: Spelling,
): T => {
  const text = settingOf(given, name) ?? ''
  const found = values.find((value) => value === text.toLowerCase())
  if (found !== undefined) return found
  throw new UserError(
    `${spelling(name)}: "${text}" is not one of its values${suggestion(text, values)}`,
    `Give one of ${values.join(', ')}.`,
  )
}

const optionalChoice = <T extends string>(
  given: Given,
  name: string,
  values: readonly T[],
  spelling: Spelling,
): T | undefined => (settingOf(given, name) === undefined ? undefined : choice(given, name, values, spelling))

const threads = (text: string, name: string): number => {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
  throw new UserError(`${name}: "${text}" is not a number of threads`, 'Give a whole number from 1 to 999.')
}
