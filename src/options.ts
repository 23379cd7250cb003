/**
 * ONE table of everything a person can set. The command line, `--help`, the inputs of action.yml and the documentation
 * come from it, so they cannot disagree (`__tests__/options.test.ts`).
 */
import type { Severity } from './finding.ts'

export type { ScanOptions } from './scan-options.ts'

export type Scope = (typeof SCOPES)[number]
export type FailOn = Severity | 'none'
export type Format = (typeof FORMATS)[number]

export const SCOPES = ['auto', 'all', 'tree', 'history'] as const
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none'] as const
export const CONFIDENCES = ['high', 'medium', 'low'] as const
export const FORMATS = ['text', 'json', 'sarif', 'markdown'] as const
export const SWITCH = ['true', 'false'] as const
export const NEW_ONLY = ['auto', 'true', 'false'] as const

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
    name: 'new-only',
    help: 'Scan only what is new: the commits of a pull request, merge group or push. auto does so for pull requests and merge groups.',
    input: true,
    argument: 'WHEN',
    values: NEW_ONLY,
    default: 'auto',
  },
  {
    name: 'deepen',
    help: 'Fetch what the scan needs and a shallow or partial clone lacks.',
    input: true,
    argument: 'BOOLEAN',
    values: SWITCH,
    default: 'false',
  },
  {
    name: 'since',
    help: 'Scan only what HEAD brings beyond this commit: every version and message of its commits, and the practices of the files that they change. A..B for another head.',
    flag: true,
    argument: 'COMMIT',
  },
  {
    name: 'staged',
    help: 'Scan only what is staged, as the index holds it: for a hook before a commit.',
    flag: true,
  },
  {
    name: 'stdin-path',
    help: 'Scan stdin, which PATH - asks for, as a file of this name. Default: stdin.',
    flag: true,
    argument: 'FILE',
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
    name: 'baseline',
    help: 'Baseline of known findings, or none. Default: .keysweep-baseline.yml at the root, where there is one.',
    flag: true,
    input: true,
    argument: 'FILE',
  },
  {
    name: 'policy-from',
    help: 'Commit at which configuration, ignores, inline allows, baseline and key count, such as the base of a change. Default: the files as they stand.',
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
  {
    name: 'state',
    help: 'File that keeps which objects and files a complete scan has read; the next one reads only those that came since. It holds no secret.',
    flag: true,
    argument: 'FILE',
  },
  { name: 'jobs', help: 'Worker threads. Default: as the machine allows.', flag: true, argument: 'N' },
  {
    name: 'shard',
    help: 'Read one of several shares of the repository, such as 2/5, on a machine of its own; merge makes one report of their JSON reports.',
    flag: true,
    argument: 'I/N',
  },
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
    name: 'cache',
    help: 'Keep which objects were read, so that the next run reads only new ones: on the default branch and protected ones.',
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
