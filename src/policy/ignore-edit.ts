/** Writes entries into the text of the ignore file; every other line of it, comments too, stays as it is. */

import { readSettings } from '../documents/yaml/yaml.ts'
import { UserError } from '../errors.ts'
import { type Ignore, type IgnoreFile, parseIgnores } from './ignore-file.ts'
import { IGNORE_FILE } from './policy-names.ts'

const HEADER =
  '# Findings that do not count, by fingerprint. Sorted, so that branches merge: keysweep ignore writes an entry.'

/**
 * @param text of the file; undefined where there is none.
 * @param added by fingerprint; they replace what stands there.
 * @param key id of the key that the fingerprints were made with.
 * @throws UserError where the file is wrong, or written in a way that has no lines for entries.
 */
export function withIgnores(
  text: string | undefined,
  added: ReadonlyMap<string, Ignore>,
  key: string | undefined,
): string {
  const file = parseIgnores(text ?? '', IGNORE_FILE)
  const before = withTop(text ?? `${HEADER}\n`, file, key)
  const { head, segments } = segmentsOf(before, [...file.entries.keys()])
  const left = [...added].sort(([a], [b]) => (a < b ? -1 : 1))
  const body = segments.flatMap(({ fingerprint, comments, lines }) => {
    const ahead = left.filter(([one]) => one < fingerprint)
    left.splice(0, ahead.length)
    const [own] = left[0]?.[0] === fingerprint ? left.splice(0, 1) : []
    return [...ahead.flatMap(linesOf), ...comments, ...(own ? linesOf(own) : lines)]
  })
  const after = `${[...head, ...body, ...left.flatMap(linesOf)].join('\n')}\n`
  if (isWritten(after, new Map([...file.entries, ...added]))) return after
  throw new UserError(
    `${IGNORE_FILE} is not written with one entry below the other, so none can be added`,
    'Write it as docs/known-findings.md shows: a fingerprint on a line of its own, its fields indented below it.',
  )
}

/** With a place for entries; while there is none, the key is that of the first. */
function withTop(text: string, { entries }: IgnoreFile, key: string | undefined): string {
  const keyed = key === undefined ? '' : `key: "${key}"\n`
  const rest = entries.size > 0 ? text : text.replace(/^key:.*\n?/m, '')
  const placed = /^ignore:/m.test(rest) ? rest : `${rest.trimEnd()}\nignore:\n`
  return entries.size > 0 ? placed : placed.replace(/^ignore:.*$/m, `${keyed}ignore:`)
}

interface Segment {
  readonly fingerprint: string
  /** Right above the entry. */
  readonly comments: readonly string[]
  /** Of the entry, up to what is the next one's. */
  readonly lines: readonly string[]
}

function segmentsOf(
  text: string,
  known: readonly string[],
): { readonly head: readonly string[]; readonly segments: readonly Segment[] } {
  const { lineOf } = readSettings(text)
  const lines = text.trimEnd().split('\n')
  const entries = known
    .map((fingerprint) => ({ fingerprint, start: lineOf(['ignore', fingerprint]) - 1 }))
    .sort((a, b) => a.start - b.start)
    .map((entry) => ({ ...entry, begin: behindComments(lines, entry.start) }))
  return {
    head: lines.slice(0, entries[0]?.begin),
    segments: entries.map(({ fingerprint, start, begin }, index) => ({
      fingerprint,
      comments: lines.slice(begin, start),
      lines: lines.slice(start, entries[index + 1]?.begin),
    })),
  }
}

function behindComments(lines: readonly string[], start: number): number {
  let at = start
  while (at > 0 && /^\s+#/.test(lines[at - 1] ?? '')) at--
  return at
}

const linesOf = ([fingerprint, { reason, owner, until, seen }]: readonly [string, Ignore]) => [
  `  "${fingerprint}":`,
  ...Object.entries({ reason, owner, until, seen }).flatMap(([field, value]) =>
    value === undefined ? [] : [`    ${field}: ${JSON.stringify(value)}`],
  ),
]

function isWritten(text: string, wanted: ReadonlyMap<string, Ignore>): boolean {
  try {
    return plain(parseIgnores(text, IGNORE_FILE).entries) === plain(wanted)
  } catch {
    return false
  }
}

const plain = (entries: ReadonlyMap<string, Ignore>): string =>
  [...entries]
    .map(([fingerprint, one]) => JSON.stringify([fingerprint, one.reason, one.owner, one.until, one.seen]))
    .sort()
    .join('\n')
