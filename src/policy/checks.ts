/** What a schema cannot say of a configuration: ids that there are, entries that speak against each other. */
import { suggestion } from '../nearest.ts'
import { cut, type Fault } from './faults.ts'
import type { Parsed } from './schema.ts'

/** @param ruleIds every rule that is built in. */
export const checked = (parsed: Parsed, ruleIds: readonly string[]): Fault[] => [
  ...unknownRules(parsed, ruleIds),
  ...takenIds(parsed, ruleIds),
  ...sizes(parsed),
  ...twiceAllowed(parsed),
  ...twoEnvironments(parsed),
]

function unknownRules(parsed: Parsed, ruleIds: readonly string[]): Fault[] {
  const known = [...ruleIds, ...(parsed['custom-rules'] ?? []).map(({ id }) => id)]
  return (['rules', 'severities'] as const).flatMap((key) =>
    Object.keys(parsed[key] ?? {})
      .filter((id) => !known.includes(id))
      .map((id) => ({
        path: [key, id],
        what: `${key}: there is no rule "${cut(id)}"${suggestion(id, known)}`,
        help: 'keysweep rules lists them.',
      })),
  )
}

function takenIds({ 'custom-rules': rules = [] }: Parsed, ruleIds: readonly string[]): Fault[] {
  return rules.flatMap(({ id }, i) => {
    const first = rules.findIndex((rule) => rule.id === id)
    const what = ruleIds.includes(id)
      ? `a built-in rule is called "${id}"`
      : first < i
        ? `custom-rules[${first}] is called "${id}" too`
        : undefined
    return what ? [{ path: ['custom-rules', i, 'id'], what: `custom-rules[${i}].id: ${what}` }] : []
  })
}

/** A text of more than 512 MiB does not fit a string of the runtime, and some parts want one. */
const LARGEST = 256 * 1024 * 1024

/** Of `64 MiB`. */
export const bytesOf = (size: string): number =>
  Number.parseInt(size, 10) * (size.includes('K') ? 1024 : 1024 * 1024)

function sizes({ limits = {} }: Parsed): Fault[] {
  return (['file', 'blob', 'archive'] as const)
    .filter((key) => bytesOf(limits[key] ?? '1 KiB') > LARGEST)
    .map((key) => ({ path: ['limits', key], what: `limits.${key} must be at most 256 MiB` }))
}

function twiceAllowed({ allow = [] }: Parsed): Fault[] {
  return allow.flatMap(({ fingerprint }, i) => {
    const first = allow.findIndex((entry) => entry.fingerprint === fingerprint)
    return first === i
      ? []
      : [
          {
            path: ['allow', i, 'fingerprint'],
            what: `allow[${i}].fingerprint is that of allow[${first}] too`,
          },
        ]
  })
}

function twoEnvironments({ environments = {} }: Parsed): Fault[] {
  const seen = new Map<string, string>()
  return Object.entries(environments).flatMap(([name, globs]) =>
    (globs ?? []).flatMap((glob, i) => {
      const other = seen.get(glob)
      seen.set(glob, name)
      return other === undefined || other === name
        ? []
        : [{ path: ['environments', name, i], what: `environments.${name}[${i}] belongs to ${other} too` }]
    }),
  )
}
