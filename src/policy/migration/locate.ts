/**
 * Which findings another tool's entry means: those that Keysweep has at that commit, path and line. A fingerprint of the
 * value takes the place of the line, so that it stays right when lines move.
 */
import { createHash } from 'node:crypto'
import type { Finding } from '../../finding.ts'
import { type Key, secretFingerprint } from '../../fingerprint.ts'
import type { Match } from '../../match/match.ts'
import type { Scanner } from '../../match/scanner.ts'
import type { Blob } from '../../sources/blob.ts'
import { layers } from '../../sources/layers.ts'
import type { KnownFinding } from './known-findings.ts'

export interface Located {
  readonly known: KnownFinding
  readonly findings: readonly Finding[]
}

export interface Question {
  /** All that Keysweep finds, of low confidence too. */
  readonly findings: readonly Finding[]
  readonly scanner: Scanner
  readonly key: Key
  /** The contents at a commit, or of the working tree; undefined where there are none. */
  contentOf(path: string, commit: string | undefined): Promise<Blob | undefined>
}

export async function locate(entries: readonly KnownFinding[], question: Question): Promise<Located[]> {
  const located: Located[] = []
  for (const [place, group] of groupedByContent(entries)) {
    const [path, commit] = place
    const found = await hitsOf(path, commit, question)
    for (const known of group) located.push({ known, findings: meant(known, found, question) })
  }
  return located
}

type Place = readonly [path: string, commit: string | undefined]

function groupedByContent(entries: readonly KnownFinding[]): Iterable<readonly [Place, KnownFinding[]]> {
  const groups = new Map<string, readonly [Place, KnownFinding[]]>()
  for (const one of entries) {
    const id = `${one.commit ?? ''}:${one.path}`
    const group = groups.get(id) ?? ([[one.path, one.commit], []] as const)
    group[1].push(one)
    groups.set(id, group)
  }
  return groups.values()
}

/** What stands in a content, its lines, and those of the file as it is now. */
interface Hits {
  readonly lines: readonly string[]
  readonly now: readonly string[]
  readonly hits: readonly { readonly line: number; readonly sha1: string; readonly fingerprint: string }[]
}

async function hitsOf(path: string, commit: string | undefined, question: Question): Promise<Hits> {
  const bytes = await textOf(path, commit, question)
  const now = commit === undefined ? bytes : await textOf(path, undefined, question)
  if (!bytes) return { lines: [], now: [], hits: [] }
  const lineOf = lineFinder(bytes)
  const hits = question.scanner.scan(bytes).map((match) => hitOf(match, lineOf, question.key))
  return { lines: linesIn(bytes), now: now ? linesIn(now) : [], hits }
}

/** Of a member where the path goes into an archive. */
async function textOf(
  path: string,
  commit: string | undefined,
  { contentOf }: Question,
): Promise<Buffer | undefined> {
  const [outer = '', ...inner] = path.split('!')
  const blob = await contentOf(outer, commit)
  const member = inner.length > 0 ? `!${inner.join('!')}` : ''
  return blob && [...layers(blob.bytes, () => {})].find((one) => one.inner === member)?.bytes
}

const linesIn = (bytes: Buffer) => bytes.toString().split(/\r?\n/)

const hitOf = ({ rule, value, start }: Match, lineOf: (at: number) => number, key: Key) => ({
  line: lineOf(start),
  sha1: sha1Of(Buffer.from(value, 'latin1')),
  fingerprint: secretFingerprint(rule.family, value, key),
})

/** By the value where its hash is known, else by the line; what a scan does not report is not meant. */
function meant(known: KnownFinding, { lines, now, hits }: Hits, { findings }: Question): readonly Finding[] {
  const bySha1 = known.sha1 === undefined ? [] : hits.filter(({ sha1 }) => sha1 === known.sha1)
  const text = lines.slice(known.line - 1, known.endLine)
  // Lines move: another secret may stand there by now.
  const isThere = known.sha1 === undefined || stillHolds(known.sha1, text)
  const byLine = isThere ? hits.filter(({ line }) => known.line <= line && line <= known.endLine) : []
  const prints = new Set((bySha1.length > 0 ? bySha1 : byLine).map(({ fingerprint }) => fingerprint))
  const texts = new Set([...bySha1.map(({ line }) => lines[line - 1]), ...(isThere ? text : [])])
  // What a practice finds goes by its place; the same line may have moved since that commit.
  return findings.filter(
    ({ fingerprint, path, startLine }) =>
      prints.has(fingerprint) ||
      (path === known.path && isText(now[startLine - 1]) && texts.has(now[startLine - 1])),
  )
}

const isText = (line: string | undefined) => line !== undefined && line.trim() !== ''

/** Whether one of the words on these lines has that hash; of a private key the tools hash its first line. */
function stillHolds(sha1: string, lines: readonly string[]): boolean {
  const words = lines.flatMap((line) => [
    ...line.split(/[\s"'`=:,;(){}[\]<>]+/),
    ...line.split(/["'`]/),
    ...(/BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?/.exec(line) ?? []),
    line.replace(/^[^=:]*[=:]\s*/, '').trim(),
  ])
  return words.some((word) => sha1Of(Buffer.from(word)) === sha1)
}

const sha1Of = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex')

function lineFinder(bytes: Buffer): (at: number) => number {
  const starts = [0]
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1)
  return (at) => starts.findLastIndex((start) => start <= at) + 1
}
