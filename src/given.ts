/** What was given for the options of the table, as text, and what it asks for. */
import { UserError } from './errors.ts'
import { suggestion } from './nearest.ts'
import {
  CONFIDENCES,
  type FailOn,
  FORMATS,
  type Format,
  NEW_ONLY,
  OPTIONS,
  SCOPES,
  SEVERITIES,
  SWITCH,
} from './options.ts'
import { rangeOf, revision } from './revision.ts'
import type { ScanOptions } from './scan-options.ts'
import type { Share } from './sources/share.ts'

/** By option name; empty text counts as not given. */
export type Given = Readonly<Record<string, string | undefined>>

/** How an option is called where it was set, for messages. */
export type Spelling = (name: string) => string
export const asFlag: Spelling = (name) => (name === 'path' ? 'PATH' : `--${name}`)
export const asInput: Spelling = (name) => `input ${name}`

/** @throws {UserError} for a value that is not one of the option's */
export const scanOptions = (given: Given, spelling: Spelling): ScanOptions => {
  const config = settingOf(given, 'config')
  const policyFrom = settingOf(given, 'policy-from')
  const failOn = failOnOf(given, spelling)
  const confidence = optionalChoice(given, 'confidence', CONFIDENCES, spelling)
  const baseline = settingOf(given, 'baseline')
  const fingerprintKey = settingOf(given, 'fingerprint-key')
  const jobs = settingOf(given, 'jobs')
  const since = settingOf(given, 'since')
  const shard = settingOf(given, 'shard')
  const state = settingOf(given, 'state')
  return {
    path: settingOf(given, 'path') ?? '.',
    scope: choice(given, 'scope', SCOPES, spelling),
    ...(since !== undefined && { range: rangeOf(since, spelling('since')) }),
    ...(state !== undefined && { state }),
    ...(given.staged === 'true' && { staged: true }),
    ...(failOn !== undefined && { failOn }),
    ...(confidence !== undefined && { confidence }),
    ...(config !== undefined && { config }),
    ...(baseline !== undefined && { baseline }),
    ...(policyFrom !== undefined && { policyFrom: revision(policyFrom, spelling('policy-from')) }),
    ...(jobs !== undefined && { jobs: threads(jobs, spelling('jobs')) }),
    ...(shard !== undefined && { shard: shareOf(shard, spelling('shard')) }),
    ...(fingerprintKey !== undefined && { fingerprintKey }),
    ...(given.strict === 'true' && { strict: true }),
  }
}

/** @throws {UserError} for a value that is not one of the option's */
export const failOnOf = (given: Given, spelling: Spelling): FailOn | undefined =>
  optionalChoice(given, 'fail-on', SEVERITIES, spelling)

/** @throws {UserError} for an unknown format */
export const formatOf = (given: Given, spelling: Spelling): Format =>
  choice(given, 'format', FORMATS, spelling)

/** @throws {UserError} for anything but true and false */
export const isOn = (given: Given, name: string, spelling: Spelling): boolean =>
  choice(given, name, SWITCH, spelling) === 'true'

/** @throws {UserError} for anything but its values */
export const newOnlyOf = (given: Given): (typeof NEW_ONLY)[number] =>
  choice(given, 'new-only', NEW_ONLY, asInput)

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

const shareOf = (text: string, name: string): Share => {
  const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []
  if (of !== undefined && Number(index) <= Number(of)) return { index: Number(index), of: Number(of) }
  throw new UserError(
    `${name}: "${text}" is not a share`,
    'Give its number and how many there are, such as 2/5.',
  )
}

const threads = (text: string, name: string): number => {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
  throw new UserError(`${name}: "${text}" is not a number of threads`, 'Give a whole number from 1 to 999.')
}
