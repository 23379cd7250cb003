/**
 * argv → what to do, by the table of options. Nothing here reads a file, so that `--help` and `--version` start at once.
 */
import { parseArgs } from 'node:util'
import { UserError } from '../errors.ts'
import { asFlag, formatOf, type Given, scanOptions } from '../given.ts'
import { nearest, suggestion } from '../nearest.ts'
import { type Format, OPTIONS, type Option, type ScanOptions } from '../options.ts'
import { type ConfigCommand, configCommand } from './config-command.ts'
import { type MergeCommand, mergeCommand } from './merge-command.ts'
import {
  type BaselineCommand,
  baselineCommand,
  type IgnoreCommand,
  ignoreCommand,
  type MigrateCommand,
  migrateCommand,
  POLICY_FLAGS,
} from './policy-commands.ts'
import { type PracticesCommand, practicesCommand } from './practices-command.ts'

export type Command =
  | ConfigCommand
  | IgnoreCommand
  | BaselineCommand
  | MigrateCommand
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'rules'; readonly id?: string }
  | PracticesCommand
  /** No line: every line of stdin. */
  | { readonly name: 'why'; readonly file: string; readonly line?: number }
  | MergeCommand
  | {
      readonly name: 'scan'
      readonly options: ScanOptions
      /** The name by which stdin is scanned, in the place of a folder. */
      readonly stdinPath?: string
      readonly format: Format
      readonly output?: string
      readonly quiet: boolean
      /** Mend the files first, or show as a patch how they would be mended. */
      readonly fix?: 'files' | 'patch'
    }

const COMMANDS = [
  'scan',
  'merge',
  'practices',
  'rules',
  'why',
  'config',
  'ignore',
  'baseline',
  'migrate',
] as const
const FLAGS: readonly Option[] = OPTIONS.filter((option) => option.flag)
const HELP = 'keysweep --help lists everything.'

/**
 * @param argv without the interpreter and the script
 * @param env KEYSWEEP_KEY alone is read: a key among the arguments would show in the list of processes
 * @throws {UserError} for anything that is not understood
 */
export const parseCommandLine = (argv: readonly string[], env: NodeJS.ProcessEnv = {}): Command => {
  const { given, words } = read(argv, [...FLAGS, ...(POLICY_FLAGS[argv[0] ?? ''] ?? [])])
  if (given.help) return { name: 'help' }
  if (given.version) return { name: 'version' }
  const [name, ...rest] = words
  const keyed = { ...given, 'fingerprint-key': env.KEYSWEEP_KEY }
  if (name === 'scan') return scanCommand(keyed, rest)
  if (name === 'practices') return practicesCommand(keyed, rest)
  if (name === 'ignore') return ignoreCommand(keyed, rest)
  if (name === 'baseline') return baselineCommand(keyed, rest)
  if (name === 'migrate') return migrateCommand(keyed, rest)
  if (name === 'merge') return mergeCommand(given, rest)
  if (name === 'config') return configCommand(given, rest)
  if (name === 'rules') return rulesCommand(given, rest)
  if (name === 'why') return whyCommand(given, rest)
  if (name === undefined) throw new UserError('No command was given', `Try keysweep scan . ; ${HELP}`)
  const meant = nearest(name, COMMANDS)
  throw new UserError(`"${name}" is not a command`, `Try keysweep ${meant ?? `scan ${name}`}. ${HELP}`)
}

const scanCommand = (given: Given, rest: readonly string[]): Command => {
  const [path, extra] = rest
  if (extra !== undefined) {
    throw new UserError(`scan takes one PATH, and "${extra}" is a second one`, 'Scan one folder at a time.')
  }
  const output = given.output
  if (given['dry-run'] && !given.fix)
    throw new UserError('--dry-run goes with --fix alone', 'A scan without --fix changes nothing.')
  const stdinPath = given['stdin-path']
  if (path === '-' && (given.fix || given.staged || given.since))
    throw new UserError('stdin has no files and no commits', 'Scan a folder, or stdin without that option.')
  if (path !== '-' && stdinPath !== undefined)
    throw new UserError('--stdin-path names stdin, which is not scanned', 'Write keysweep scan - .')
  if (given.fix && path === '-')
    throw new UserError('--fix changes files, and stdin is none', 'Name the folder: keysweep scan . --fix')
  return {
    name: 'scan',
    options: scanOptions({ ...given, path }, asFlag),
    ...(path === '-' && { stdinPath: stdinPath ?? 'stdin' }),
    format: formatOf(given, asFlag),
    ...(output !== undefined && { output }),
    quiet: given.quiet === 'true',
    ...(given.fix && { fix: given['dry-run'] ? ('patch' as const) : ('files' as const) }),
  }
}

const rulesCommand = (given: Given, rest: readonly string[]): Command => {
  const [id, extra] = rest
  const [flag] = Object.keys(given)
  if (flag !== undefined) throw new UserError(`rules does not take --${flag}`, 'Try keysweep rules.')
  if (extra !== undefined) throw new UserError(`rules takes one id, and "${extra}" is a second one`, HELP)
  return { name: 'rules', ...(id !== undefined && { id }) }
}

const whyCommand = (given: Given, [place, extra]: readonly string[]): Command => {
  const [flag] = Object.keys(given)
  const hint = 'Try keysweep why src/settings.py:12 ; keysweep why - reads stdin.'
  if (flag !== undefined) throw new UserError(`why does not take --${flag}`, hint)
  if (extra !== undefined)
    throw new UserError(`why takes one FILE:LINE, and "${extra}" is a second one`, hint)
  if (place === '-') return { name: 'why', file: '-' }
  const [, file, line] = /^(.+):([1-9]\d{0,8})$/s.exec(place ?? '') ?? []
  if (file === undefined) throw new UserError('why needs FILE:LINE, or - for stdin', hint)
  return { name: 'why', file, line: Number(line) }
}

/** Node's tokens say what was written; its own messages are not used, since they do not suggest anything. */
const read = (
  argv: readonly string[],
  flags: readonly Option[],
): { given: Given; words: readonly string[] } => {
  const kind = (option: Option) => ({ type: option.argument ? ('string' as const) : ('boolean' as const) })
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries(flags.map((option) => [option.name, kind(option)])),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
    strict: false,
    tokens: true,
  })
  const given: Record<string, string> = {}
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind === 'option') given[token.name] = flagValue(token, flags)
  }
  return { given, words }
}

const flagValue = (
  token: {
    name: string
    rawName: string
    value?: unknown
    inlineValue?: unknown
  },
  flags: readonly Option[],
): string => {
  const names = ['help', 'version', ...flags.map((option) => option.name)]
  if (!names.includes(token.name)) {
    throw new UserError(`Unknown option ${token.rawName}${suggestion(token.name, names, '--')}`, HELP)
  }
  const option = flags.find((flag) => flag.name === token.name)
  const value = typeof token.value === 'string' ? token.value : undefined
  if (option?.argument === undefined) {
    if (value === undefined) return 'true'
    throw new UserError(`${token.rawName} does not take a value`, `Write ${token.rawName} alone.`)
  }
  const swallowedFlag = token.inlineValue !== true && value?.startsWith('--')
  if (value && !swallowedFlag) return value
  throw new UserError(
    `${token.rawName} needs a value`,
    `Write ${token.rawName} ${option.values?.join('|') ?? option.argument}.`,
  )
}
