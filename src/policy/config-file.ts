/** Finds the configuration: the file that was named, or the one at the root. */

import { UserError } from '../errors.ts'
import { DEFAULT_LIMITS } from '../sources/limits.ts'
import type { Config } from './config.ts'
import { type PolicyPlace, type PolicyText, readPolicyFile } from './policy-file.ts'
import { DEFAULT_FILE } from './policy-names.ts'

export interface ConfigQuestion extends PolicyPlace {
  /** As given; `none` for no configuration. */
  readonly config?: string
}

const NO_CONFIG: Config = {
  origin: null,
  rules: {},
  severities: {},
  excludes: () => false,
  environmentOf: () => undefined,
  limits: DEFAULT_LIMITS,
  allow: [],
  customRules: [],
  stated: {},
  place: () => 'built in',
}

/** Told of a change that does not count yet. */
export type Proposed = (path: string) => void

/** @throws UserError where a named file is not there, the commit is not in the clone, or the file is wrong. */
export async function readConfig(
  { config, ...place }: ConfigQuestion,
  ruleIds: readonly string[],
  proposed: Proposed,
): Promise<Config> {
  if (config === 'none') return NO_CONFIG
  const { text, origin, ...more } = await findConfig({ ...place, ...(config !== undefined && { config }) })
  if (more.proposed !== undefined) proposed(config ?? DEFAULT_FILE)
  if (text === undefined) return NO_CONFIG
  // Most repositories have none, and its schema takes longer to load than a small scan.
  const { parseConfig } = await import('./config.ts')
  return parseConfig(text, origin, ruleIds)
}

/** @throws UserError where a named file is not there, or the commit is not in the clone. */
export async function findConfig({ config, ...place }: ConfigQuestion): Promise<PolicyText> {
  const name = config === undefined ? { file: DEFAULT_FILE } : { file: config, named: true }
  const found = await readPolicyFile(place, name)
  if (found.text === undefined && config !== undefined) throw notThere(found.origin)
  return found
}

const notThere = (file: string) =>
  new UserError(
    `The configuration file ${file} does not exist`,
    'Name one that does, or none for built-in settings.',
  )
