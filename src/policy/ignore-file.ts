/**
 * `.keysweep-ignore.yml`: findings that somebody decided to live with, by fingerprint, so that a decision survives moves and
 * never covers another secret. Sorted, one entry for each, so that two branches merge.
 */
import { readSettings } from '../documents/yaml/yaml.ts'
import { UserError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { suggestion } from '../nearest.ts'
import type { Remark } from '../receipt.ts'
import { isDay } from './day.ts'
import { type Exempting, remark, short } from './remark.ts'

export interface Ignore {
  readonly reason: string
  readonly owner?: string
  /** The last day on which it counts, as 2027-01-31. */
  readonly until?: string
  /** `path:line` where it stood when it was written. */
  readonly seen?: string
}

export interface IgnoreFile {
  /** Of the key that the fingerprints were made with. */
  readonly key?: string
  readonly entries: ReadonlyMap<string, Ignore>
}

export const NO_IGNORES: IgnoreFile = { entries: new Map() }

const FIELDS = ['reason', 'owner', 'until', 'seen'] as const
const LONGEST = 500
const HELP = 'docs/known-findings.md shows the file; keysweep ignore writes it.'

/** @throws UserError naming file, line and field. */
export function parseIgnores(text: string, origin: string): IgnoreFile {
  const { value, fault, lineOf } = readSettings(text)
  const wrong = (path: readonly string[], what: string) =>
    new UserError(`${origin}, line ${lineOf(path)}: ${what}`, HELP)
  if (fault) throw new UserError(`${origin}, line ${fault.line}: ${fault.what}`, HELP)
  const top = mapOf(value ?? {}) ?? fail(wrong([], 'the file must be a map with the keys key and ignore'))
  const stray = Object.keys(top).find((name) => name !== 'key' && name !== 'ignore')
  if (stray !== undefined)
    throw wrong([stray], `"${stray}" is not a key${suggestion(stray, ['key', 'ignore'])}`)
  if (top.key !== undefined && typeof top.key !== 'string') throw wrong(['key'], 'key must be text')
  const ignore = mapOf(top.ignore ?? {}) ?? fail(wrong(['ignore'], 'ignore must be a map of fingerprints'))
  const entries = Object.entries(ignore).map(([fingerprint, given]) => {
    const what = isFingerprint(fingerprint)
      ? faultOf(given)
      : 'an entry begins with a fingerprint: 32 hexadecimal digits in quotes'
    if (what) throw wrong(['ignore', fingerprint], what)
    return [fingerprint, ignoreOf(mapOf(given) ?? {})] as const
  })
  return { entries: new Map(entries), ...(typeof top.key === 'string' && { key: top.key }) }
}

const fail = (error: UserError): never => {
  throw error
}

const isFingerprint = (text: string): boolean => /^[0-9a-f]{32}$/.test(text)

type Fields = Readonly<Record<string, unknown>>

const mapOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined

function faultOf(given: unknown): string | undefined {
  const entry = mapOf(given)
  if (!entry) return 'an entry is a map with a reason'
  const stray = Object.keys(entry).find((name) => !FIELDS.some((field) => field === name))
  if (stray !== undefined) return `"${stray}" is not a field of an entry${suggestion(stray, FIELDS)}`
  const odd = Object.entries(entry).find(([, text]) => typeof text !== 'string' || text.length > LONGEST)
  if (odd) return `${odd[0]} must be text of at most ${LONGEST} characters, in quotes`
  if (!String(entry.reason ?? '').trim()) return 'an entry needs a reason'
  if (entry.until !== undefined && !isDay(String(entry.until)))
    return 'until must be a day, such as 2027-01-31'
  return undefined
}

const ignoreOf = (entry: Fields): Ignore => {
  const { reason, ...more } = Object.fromEntries(
    FIELDS.flatMap((field) => (typeof entry[field] === 'string' ? [[field, entry[field]] as const] : [])),
  )
  return { reason: reason ?? '', ...more }
}

export interface Ignoring {
  readonly inForce: IgnoreFile
  /** As the file stands, where that does not count yet. */
  readonly proposed?: IgnoreFile
  /** As 2027-01-31. */
  readonly today: string
  /** Whether expired and unused entries fail the run. */
  readonly failStale: boolean
}

export function ignoring({ inForce, proposed, today, failStale }: Ignoring): Exempting {
  const expired = ([, { until }]: readonly [string, Ignore]) => until !== undefined && until < today
  const all = [...inForce.entries]
  return {
    exempt({ fingerprint }) {
      const entry = inForce.entries.get(fingerprint)
      if (!entry || expired([fingerprint, entry])) return undefined
      const { seen: _, ...exemption } = entry
      return { standing: 'ignored', exemption: { by: 'ignore file', ...exemption } }
    },
    remarks(findings: readonly Finding[], whole: boolean): readonly Remark[] {
      const found = new Set(findings.map(({ fingerprint }) => fingerprint))
      const unused = whole ? all.filter((entry) => !expired(entry) && !found.has(entry[0])) : []
      const added = [...(proposed?.entries ?? [])].filter(
        ([fingerprint]) => !inForce.entries.has(fingerprint),
      )
      return [
        ...remark('ignore entry that has expired', all.filter(expired).map(nameOf), failStale),
        ...remark('ignore entry that no finding needs', unused.map(nameOf), failStale),
        ...remark('proposed ignore entry, which does not count before it is merged', added.map(nameOf)),
      ]
    },
  }
}

const nameOf = ([fingerprint, { reason, until, owner }]: readonly [string, Ignore]): string =>
  [short(fingerprint), until && `until ${until}`, owner, reason].filter(Boolean).join(', ')
