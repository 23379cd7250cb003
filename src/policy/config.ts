/**
 * The configuration: which rules are off or on, which paths are left out, and the thresholds. One schema; whatever does
 * not fit it ends the run with the file, the line and the nearest key, since a gate must not guess what was meant.
 */

import * as z from 'zod/mini'
import type { CustomRule } from '../../patterns/custom.ts'
import { readSettings, type Settings } from '../documents/yaml.ts'
import { UserError } from '../errors.ts'
import type { Confidence } from '../finding.ts'
import { globMatcher } from '../glob.ts'
import { suggestion } from '../nearest.ts'
import { CONFIDENCES, type FailOn, SEVERITIES } from '../options.ts'

export interface Config {
  /** Where it was read, for the receipt: `.keysweep.yml`, `.keysweep.yml at abc1234`; null without a file. */
  readonly origin: string | null
  /** What the file says of a rule; undefined where it says nothing. */
  readonly rules: Readonly<Record<string, 'on' | 'off'>>
  /** Whether a repository-relative path is left out. */
  excludes(path: string): boolean
  readonly failOn?: FailOn
  readonly confidence?: Confidence
  readonly customRules?: readonly CustomRule[]
}

export const NO_CONFIG: Config = { origin: null, rules: {}, excludes: () => false }

const SWITCH = ['on', 'off'] as const
const SCHEMA = z.strictObject({
  rules: z.optional(z.record(z.string(), z.enum(SWITCH))),
  paths: z.optional(z.strictObject({ exclude: z.optional(z.array(z.string())) })),
  'fail-on': z.optional(z.enum(SEVERITIES)),
  confidence: z.optional(z.enum(CONFIDENCES)),
})
type Parsed = z.infer<typeof SCHEMA>

/** Keys that each map of the file may have, for suggestions. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(SCHEMA.shape),
  paths: ['exclude'],
}

/**
 * @param origin how messages and the receipt call the file.
 * @param ruleIds every rule that there is.
 * @throws UserError naming file, line and key.
 */
export function parseConfig(text: string, origin: string, ruleIds: readonly string[]): Config {
  const settings = readSettings(text)
  const wrong = ({ path, what, help }: Fault) =>
    new UserError(`${origin}, line ${settings.lineOf(path)}: ${what}`, help ?? HELP)
  if (settings.fault)
    throw new UserError(`${origin}, line ${settings.fault.line}: ${settings.fault.what}`, HELP)
  const parsed = SCHEMA.safeParse(settings.value ?? {})
  if (!parsed.success) throw wrong(faultOf(parsed.error.issues[0]!))
  const fault = unknownRule(parsed.data, ruleIds) ?? badGlob(parsed.data)
  if (fault) throw wrong(fault)
  const { rules = {}, paths, 'fail-on': failOn, confidence } = parsed.data
  return {
    origin,
    rules,
    excludes: excluder(paths?.exclude ?? []),
    ...(failOn !== undefined && { failOn }),
    ...(confidence !== undefined && { confidence }),
  }
}

type Path = Parameters<Settings['lineOf']>[0]

interface Fault {
  readonly path: Path
  readonly what: string
  readonly help?: string
}

const HELP = 'docs/configuration.md shows every key.'

/** Values are not quoted: the file that was named may be another one than was meant, with a secret in it. */
function faultOf(issue: z.core.$ZodIssue): Fault {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
  const name = nameOf(path)
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const known = KEYS[name] ?? []
    const what = `"${key}" is not a key${name && ` of ${name}`}${suggestion(key, known)}`
    return { path: [...path, key], what, help: `Its keys are ${known.join(', ')}. ${HELP}` }
  }
  if (issue.code === 'invalid_value')
    return { path, what: `${name} must be ${oneOf(issue.values.map(String))}` }
  const wanted = issue.code === 'invalid_type' ? (KINDS[issue.expected] ?? issue.expected) : 'something else'
  return { path, what: `${name || 'the file'} must be ${wanted}` }
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'a map of keys to values',
  record: 'a map of rule ids to on or off',
  array: 'a list',
  string: 'text',
}

const oneOf = (values: readonly string[]): string => `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`

const nameOf = (path: Path): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('')

function unknownRule({ rules = {} }: Parsed, ruleIds: readonly string[]): Fault | undefined {
  const id = Object.keys(rules).find((key) => !ruleIds.includes(key))
  if (id === undefined) return undefined
  const what = `rules: there is no rule "${id}"${suggestion(id, ruleIds)}`
  return { path: ['rules', id], what, help: 'keysweep rules lists them.' }
}

/** A leading `!` would leave out everything else, and a leading slash nothing at all. */
function badGlob({ paths }: Parsed): Fault | undefined {
  const index = (paths?.exclude ?? []).findIndex((glob) => glob === '' || /^(?:!|\/|\.{1,2}\/)/.test(glob))
  if (index < 0) return undefined
  const what = `paths.exclude[${index}] is empty, or begins with !, / or a dot and a slash`
  return {
    path: ['paths', 'exclude', index],
    what,
    help: 'Write paths as git names them, from the root: docs/**, vendor, *.snap.',
  }
}

/** A folder's name leaves out what is in it. */
function excluder(globs: readonly string[]): Config['excludes'] {
  const all = globs.flatMap((glob) => [glob.replace(/\/+$/, ''), `${glob.replace(/\/+$/, '')}/**`])
  const matchers = all.map(globMatcher)
  return (path) => matchers.some((matches) => matches(path))
}
