/**
 * ONE table of everything a person can set. The command line, `--help`, the inputs of action.yml and the documentation
 * come from it, so they cannot disagree (`__tests__/options.test.ts`).
 */
import { UserError } from './errors.ts'
import type { Confidence, Severity } from './finding.ts'
import { suggestion } from './nearest.ts'

/** What `scan` is asked to do. */
export interface ScanOptions {
  /** A folder; the whole of it is scanned. */
  readonly path: string
  /** `auto` is `all` inside a git repository and `tree` elsewhere. */
  readonly scope: Scope
  readonly failOn: FailOn
  readonly confidence: Confidence
  readonly config?: string
  /** Worker threads; the default follows the machine. */
  readonly jobs?: number
  readonly strict?: boolean
}

export type Scope = (typeof SCOPES)[number]
export type FailOn = Severity | 'none'
export type Format = (typeof FORMATS)[number]

const SCOPES = ['auto', 'all', 'tree', 'history'] as const
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none'] as const
const CONFIDENCES = ['high', 'medium', 'low'] as const
const FORMATS = ['text', 'json', 'sarif', 'markdown'] as const
const SWITCH = ['true', 'false'] as const

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
    name: 'fail-on',
    help: 'Lowest severity that blocks (exit 1). none reports without blocking.',
    flag: true,
    input: true,
    argument: 'SEVERITY',
    values: SEVERITIES,
    default: 'medium',
  },
  {
    name: 'confidence',
    help: 'Lowest confidence that is reported.',
    flag: true,
    input: true,
    argument: 'LEVEL',
    values: CONFIDENCES,
    default: 'medium',
  },
  { name: 'config', help: 'Configuration file.', flag: true, input: true, argument: 'FILE' },
  { name: 'strict', help: 'Also apply the rules that are off by default.', flag: true },
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
  const jobs = settingOf(given, 'jobs')
  return {
    path: settingOf(given, 'path') ?? '.',
    scope: choice(given, 'scope', SCOPES, spelling),
    failOn: choice(given, 'fail-on', SEVERITIES, spelling),
    confidence: choice(given, 'confidence', CONFIDENCES, spelling),
    ...(config !== undefined && { config }),
    ...(jobs !== undefined && { jobs: threads(jobs, spelling('jobs')) }),
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

const threads = (text: string, name: string): number => {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
  throw new UserError(`${name}: "${text}" is not a number of threads`, 'Give a whole number from 1 to 999.')
}
