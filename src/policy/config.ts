/**
 * The configuration as the scan uses it. Whatever does not fit ends the run with the file, the line and the nearest key,
 * since a gate must not guess what was meant.
 */
import type { CustomRule } from '../../patterns/custom.ts'
import type { Environment } from '../documents/environment.ts'
import { readSettings } from '../documents/yaml/yaml.ts'
import { UserError } from '../errors.ts'
import { sentence } from '../failure.ts'
import type { Confidence, Severity } from '../finding.ts'
import type { FailOn } from '../options.ts'
import { DEFAULT_LIMITS, type Limits } from '../sources/limits.ts'
import { bytesOf, checked } from './checks.ts'
import { customFaults, customRulesOf } from './custom-rules.ts'
import { type Fault, faultsOf, HELP, MOST_FAULTS, nameOf } from './faults.ts'
import { environmentMap, excluder } from './globs.ts'
import { type Parsed, type Path, parse } from './schema.ts'

export interface Config {
  /** Where it was read: `.keysweep.yml`, `.keysweep.yml at abc1234`; null without a file. */
  readonly origin: string | null
  /** What the file says of a rule; undefined where it says nothing. */
  readonly rules: Readonly<Record<string, 'on' | 'off' | 'strict'>>
  readonly severities: Readonly<Record<string, Severity>>
  /** Whether a repository-relative path is left out. */
  excludes(path: string): boolean
  /** What the file says of a path; undefined where it says nothing. */
  environmentOf(path: string): Environment | undefined
  readonly limits: Limits
  readonly allow: readonly Allowance[]
  readonly customRules: readonly CustomRule[]
  readonly failOn?: FailOn
  readonly confidence?: Confidence
  readonly strict?: boolean
  /** Days after which a key is to be replaced. */
  readonly keyAge?: number
  /** Ignores that expired, that no finding needs or that are wrong fail the run. */
  readonly failStale?: boolean
  /** An owner with more findings than the baseline allows fails the run. */
  readonly failGrowth?: boolean
  /** What the file says, in its own words. */
  readonly stated: Parsed
  /** `.keysweep.yml, line 4`, for messages about what stands at a path of keys. */
  place(path: Path): string
}

/** A finding that is accepted for good. */
export interface Allowance {
  readonly fingerprint: string
  readonly reason: string
}

/**
 * @param origin how messages and the receipt call the file.
 * @param ruleIds every rule that is built in.
 * @throws UserError naming file, line and key of the first fault.
 */
export async function parseConfig(text: string, origin: string, ruleIds: readonly string[]): Promise<Config> {
  const { parsed, faults, place } = await readText(text, origin, ruleIds)
  const [first, ...more] = faults
  if (parsed && !first) return configOf(parsed, origin, place)
  const rest = more.length > 0 ? ` keysweep config check lists ${more.length} more.` : ''
  throw new UserError(`${place(first?.path ?? [])}: ${first?.what}`, `${first?.help ?? HELP}${rest}`)
}

/** Each fault as a line of its own, in the order of the file. */
export async function faultsIn(text: string, origin: string, ruleIds: readonly string[]): Promise<string[]> {
  const { faults, place } = await readText(text, origin, ruleIds)
  return faults.map(({ path, what, help }) =>
    [sentence(`${place(path)}: ${what}`), help].filter(Boolean).join(' '),
  )
}

interface Read {
  readonly parsed?: Parsed
  /** In the order of the file. */
  readonly faults: readonly Fault[]
  place(path: Path): string
}

async function readText(text: string, origin: string, ruleIds: readonly string[]): Promise<Read> {
  const { value, fault, lineOf } = readSettings(text)
  if (fault) return { faults: [{ path: [], what: fault.what }], place: () => `${origin}, line ${fault.line}` }
  const read = parse(value ?? {})
  const found =
    'parsed' in read
      ? [...checked(read.parsed, ruleIds), ...(await customFaults(read.parsed))]
      : read.issues.flatMap((issue) => faultsOf(issue, value))
  const first = new Map([...found].reverse().map((one) => [nameOf(one.path), one]))
  const placed = [...first.values()]
    .reverse()
    .slice(0, MOST_FAULTS)
    .map((one) => ({ ...one, line: lineOf(one.path) }))
  return {
    ...('parsed' in read && { parsed: read.parsed }),
    faults: placed.sort((a, b) => a.line - b.line),
    place: (path) => `${origin}, line ${lineOf(path)}`,
  }
}

function configOf(parsed: Parsed, origin: string, place: Config['place']): Config {
  const { rules = {}, severities = {}, allow = [], paths = {}, environments = {}, limits = {} } = parsed
  const { 'fail-on': failOn, confidence, strict, 'key-age': keyAge } = parsed
  return {
    origin,
    rules,
    severities,
    excludes: excluder(paths),
    environmentOf: environmentMap(environments),
    limits: limitsOf(limits),
    allow,
    customRules: customRulesOf(parsed),
    ...(failOn !== undefined && { failOn }),
    ...(confidence !== undefined && { confidence }),
    ...(strict !== undefined && { strict }),
    ...(keyAge !== undefined && { keyAge }),
    failStale: parsed['stale-ignores'] === 'fail',
    failGrowth: parsed.ratchet === 'fail',
    stated: parsed,
    place,
  }
}

function limitsOf({ file, blob, archive, 'archive-depth': depth }: NonNullable<Parsed['limits']>): Limits {
  const chosen = (most: number) => ({ most, chosen: true })
  return {
    file: file === undefined ? DEFAULT_LIMITS.file : chosen(bytesOf(file)),
    blob: blob === undefined ? DEFAULT_LIMITS.blob : chosen(bytesOf(blob)),
    archive: archive === undefined ? DEFAULT_LIMITS.archive : chosen(bytesOf(archive)),
    archiveDepth: depth === undefined ? DEFAULT_LIMITS.archiveDepth : chosen(depth),
  }
}
