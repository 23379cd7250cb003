/** Writes one entry into the text of the ignore file; every other line of it, comments too, stays as it is. */
import { readSettings } from '../documents/yaml.ts'
import { UserError } from '../errors.ts'
import { IGNORE_FILE, type Ignore, parseIgnores } from './ignore-file.ts'

const HEADER = `# Findings that do not count, by fingerprint. Sorted, so that branches merge: keysweep ignore writes an entry.
`

/**
 * @param text of the file; undefined where there is none.
 * @param key id of the key that the fingerprint was made with.
 * @throws UserError where the file is wrong, or written in a way that has no lines for entries.
 */
export function withIgnore(
  text: string | undefined,
  fingerprint: string,
  ignore: Ignore,
  key: string | undefined,
): string {
  const before = text ?? `${HEADER}${key === undefined ? '' : `key: "${key}"\n`}ignore:\n`
  const { entries } = parseIgnores(before, IGNORE_FILE)
  const lines = (/^ignore:/m.test(before) ? before : `${before.trimEnd()}\nignore:\n`).trimEnd().split('\n')
  const block = linesOf(fingerprint, ignore)
  const [from, to] = placeOf(lines, [...entries.keys()], fingerprint)
  const after = `${[...lines.slice(0, from), ...block, ...lines.slice(to)].join('\n')}\n`
  if (isWritten(after, entries, fingerprint, ignore)) return after
  throw new UserError(
    `${IGNORE_FILE} is not written with one entry below the other, so none can be added`,
    'Write it as docs/known-findings.md shows: a fingerprint on a line of its own, its fields indented below it.',
  )
}

const linesOf = (fingerprint: string, { reason, owner, until, seen }: Ignore): readonly string[] => [
  `  "${fingerprint}":`,
  ...Object.entries({ reason, owner, until, seen }).flatMap(([field, value]) =>
    value === undefined ? [] : [`    ${field}: ${JSON.stringify(value)}`],
  ),
]

/** The lines of the entry that is there already, or the empty place before the first greater one. */
function placeOf(
  lines: readonly string[],
  known: readonly string[],
  fingerprint: string,
): readonly [number, number] {
  const { lineOf } = readSettings(lines.join('\n'))
  const lineAt = (one: string) => lineOf(['ignore', one]) - 1
  const start = known.includes(fingerprint) ? lineAt(fingerprint) : undefined
  const following = known.filter((one) => (start === undefined ? one > fingerprint : lineAt(one) > start))
  const next = Math.min(lines.length, ...following.map(lineAt))
  const end = next === lines.length ? next : behindComments(lines, next)
  return [start ?? end, end]
}

/** Comments right above an entry are its own. */
function behindComments(lines: readonly string[], next: number): number {
  let at = next
  while (at > 0 && /^\s+#/.test(lines[at - 1] ?? '')) at--
  return at
}

function isWritten(
  text: string,
  before: ReadonlyMap<string, Ignore>,
  fingerprint: string,
  ignore: Ignore,
): boolean {
  try {
    const { entries } = parseIgnores(text, IGNORE_FILE)
    const wanted = new Map(before).set(fingerprint, ignore)
    const plain = (map: ReadonlyMap<string, Ignore>) =>
      JSON.stringify([...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, fields(one)]))
    return plain(entries) === plain(wanted)
  } catch {
    return false
  }
}

const fields = ({ reason, owner, until, seen }: Ignore) => [reason, owner, until, seen]
