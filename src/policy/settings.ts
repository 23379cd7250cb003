/** What is in force, setting by setting, and who says so. */
import { DEFAULT_CONFIDENCE, DEFAULT_FAIL_ON } from '../options.ts'
import { DEFAULT_KEY_AGE } from '../practices/secrets/life.ts'
import { DEFAULT_LIMITS, sizeOf } from '../sources/limits.ts'
import type { Config } from './config.ts'
import type { ConfigQuestion } from './config-file.ts'
import { nameOf } from './faults.ts'
import type { Path } from './schema.ts'

export interface Setting {
  /** `limits.file`. */
  readonly name: string
  readonly value: string
  /** `built in`, `--fail-on`, or the file with its line. */
  readonly from: string
}

/** What the command line can say of it, too. */
export interface Flags {
  readonly failOn?: string
  readonly confidence?: string
  readonly strict?: boolean
}

const { file, blob, archive, archiveDepth } = DEFAULT_LIMITS

const BUILT_IN: readonly (readonly [Path, string])[] = [
  [['fail-on'], DEFAULT_FAIL_ON],
  [['confidence'], DEFAULT_CONFIDENCE],
  [['strict'], 'false'],
  [['key-age'], String(DEFAULT_KEY_AGE)],
  [['stale-ignores'], 'report'],
  [['ratchet'], 'report'],
  [['limits', 'file'], sizeOf(file.most)],
  [['limits', 'blob'], sizeOf(blob.most)],
  [['limits', 'archive'], sizeOf(archive.most)],
  [['limits', 'archive-depth'], String(archiveDepth.most)],
]

/** A flag wins over the file, and the file over what is built in. */
export function settingsOf(config: Config, flags: Flags & ConfigQuestion): Setting[] {
  const { failOn, confidence, strict } = flags
  const given = { 'fail-on': failOn, confidence, strict: strict && 'true' }
  const byFlag = Object.entries(given).flatMap(([name, value]) =>
    value ? [{ name, value, from: `--${name}` }] : [],
  )
  const byFile = leavesOf(config.stated, []).map(([path, value]) => ({
    name: nameOf(path),
    value,
    from: config.place(path),
  }))
  const builtIn = BUILT_IN.map(([path, value]) => ({ name: nameOf(path), value, from: 'built in' }))
  const all = new Map([...builtIn, ...byFile, ...byFlag].map((setting) => [setting.name, setting]))
  return [...all.values()]
}

/** A list of texts is one value, a list of maps has one for each key of each. */
function leavesOf(value: unknown, path: Path): [Path, string][] {
  if (Array.isArray(value) && !value.some((item) => typeof item === 'object'))
    return [[path, `[${value.join(', ')}]`]]
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}
