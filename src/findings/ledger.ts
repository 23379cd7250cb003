/**
 * Every distinct secret that was seen, with its verdict and all places. It holds raw values, so it stays between judge
 * and finding: what leaves are findings.
 */

import type { SecretRule } from '../../patterns/rule.ts'
import { numberOf, type Reading } from '../history/reading.ts'
import { type Case, Casebook, isTelling, keyOf, resolve } from '../judge/casebook.ts'
import type { Scanner } from '../match/scanner.ts'
import type { Blob } from '../sources/blob.ts'
import { layers } from '../sources/layers.ts'
import { openLong } from '../sources/long-text.ts'
import type { Tally } from '../sources/tally.ts'
import { compareText } from '../text-order.ts'
import type { Region } from './location.ts'
import { hitsIn, type Located } from './long-content.ts'

/** Which content: a path of the working tree, the id of an object, or both: what a state of the files holds at a path. */
export type ContentName = Omit<Blob, 'bytes'>

/** One secret in one layer of one content. */
export interface Sighting {
  readonly case: Case
  readonly content: ContentName
  /** `!inner/path` inside an archive, else empty. */
  readonly inner: string
  /** Where it stands, of a content that is not held to be read again for that. */
  readonly region?: Region
}

export interface Secret {
  readonly value: string
  readonly sightings: readonly Sighting[]
}

export class Ledger {
  readonly scanner: Scanner
  private readonly casebook = new Casebook()
  private readonly byValue = new Map<string, Sighting[]>()
  private readonly dropped = new Map<number, string>()
  private readonly rules: ReadonlyMap<string, SecretRule>

  constructor(scanner: Scanner, rules: readonly SecretRule[]) {
    this.scanner = scanner
    this.rules = new Map(rules.map((rule) => [rule.id, rule]))
  }

  /** Another one for the same rules, with nothing in it. */
  emptied(): Ledger {
    return new Ledger(this.scanner, [...this.rules.values()])
  }

  /**
   * Looks for secrets in all layers of a content.
   * @param also other names that the same content goes by.
   */
  look({ bytes, ...content }: Blob, tally: Tally, also: readonly ContentName[] = []): void {
    const name = content.path ?? content.id ?? ''
    if (bytes.subarray(0, LFS.length).equals(LFS))
      tally.skip('git LFS pointer (its content is not checked out)', name)
    for (const layer of layers(bytes, (what, gap) => tally[gap ? 'gap' : 'skip'](what, name), tally.limits)) {
      if (layer.binary && content.path !== undefined) tally.skip(BINARY, name + layer.inner)
      const hits = this.scanner.scan(layer.bytes).map((match) => this.casebook.hit(match))
      const telling = layer.binary ? hits.filter((hit) => isTelling(hit.case.match)) : hits
      for (const hit of resolve(telling))
        for (const one of [content, ...also]) this.add({ case: hit.case, content: one, inner: layer.inner })
    }
  }

  /** As `look`, of what is too long to be held; false, and nothing has come of it, where it is an archive. */
  async lookThrough(
    content: ContentName,
    parts: AsyncIterable<Buffer>,
    tally: Tally,
    also: readonly ContentName[] = [],
  ): Promise<boolean> {
    const text = await openLong(parts)
    if (!text) return false
    const name = content.path ?? content.id ?? ''
    if (text.binary && content.path !== undefined) tally.skip(BINARY, name)
    if (this.scanner.hasUnanchored) tally.gap(UNANCHORED, name)
    const found: Located[] = []
    for await (const hit of hitsIn(this.scanner, text, (cases) => this.noteDropped(cases))) found.push(hit)
    // Not before the end: what breaks off is read again.
    for (const { case: held, region } of found)
      for (const one of [content, ...also]) this.add({ case: held, content: one, inner: '', region })
    return true
  }

  /** Takes over what a thread read. */
  merge(reading: Reading, idOf: (pack: number, entry: number) => ContentName): void {
    const cases = reading.cases.map(({ ruleId, match, verdict }) => ({
      verdict,
      match: { ...match, rule: this.rules.get(ruleId)! },
    }))
    for (const { pack, entries, listOf } of reading.packs)
      entries.forEach((entry, i) => {
        const content = idOf(pack, entry)
        for (const seen of reading.lists[listOf[i]!]!)
          this.add({ case: cases[seen.case]!, content, inner: seen.inner })
      })
    for (const [number, reason] of reading.dropped) this.dropped.set(number, reason)
  }

  /** Cases that were judged to be nothing, by reason. */
  suppressed(): Map<string, number> {
    this.noteDropped(this.casebook)
    const counts = new Map<string, number>()
    for (const reason of this.dropped.values()) counts.set(reason, (counts.get(reason) ?? 0) + 1)
    return counts
  }

  /** By value, so that the order of reading does not show. */
  secrets(): Secret[] {
    return [...this.byValue]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, sightings]) => ({ value, sightings: [...sightings].sort(byContent) }))
  }

  /** Ids of the history's blobs that hold the value where a credential could stand. */
  blobsWith(value: string): Set<string> {
    const sightings = this.byValue.get(value) ?? []
    return new Set(sightings.flatMap(({ content }) => (content.path === undefined ? (content.id ?? []) : [])))
  }

  /** Every content of the history that holds something, once for each thing; `what` is raw, to tell equal ones. */
  *historyContents<T>(
    surestOf: (sightings: readonly Sighting[]) => T,
  ): Generator<{ id: string; kind: ContentName['kind']; what: string; surest: T }> {
    for (const sightings of this.byValue.values()) {
      const surest = surestOf(sightings)
      for (const { content, inner, case: held } of sightings)
        if (content.path === undefined && content.id !== undefined)
          yield { id: content.id, kind: content.kind, what: `${keyOf(held.match)}\0${inner}`, surest }
    }
  }

  /** Ids of the history's blobs that hold one. */
  blobsWithSecrets(): Set<string> {
    const ids = new Set<string>()
    for (const sightings of this.byValue.values())
      for (const { content } of sightings)
        if (content.path === undefined && content.id !== undefined) ids.add(content.id)
    return ids
  }

  private noteDropped({ cases }: Casebook): void {
    for (const [key, { verdict }] of cases)
      if (verdict.suppressed) this.dropped.set(numberOf(key), verdict.suppressed)
  }

  private add(sighting: Sighting): void {
    const { value } = sighting.case.match
    const known = this.byValue.get(value)
    if (known) known.push(sighting)
    else this.byValue.set(value, [sighting])
  }
}

/** How a pointer begins: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS = Buffer.from('version https://git-lfs.github.com/spec/v1\n')

/** Said in the receipt of each binary file; of the history it goes without saying. */
const BINARY = 'binary content (searched for tokens with a telling prefix only)'

const UNANCHORED = 'custom rule that has to be run over a whole text, which is too long for it'

const byContent = (a: Sighting, b: Sighting) =>
  compareText(a.content.path ?? '', b.content.path ?? '') ||
  compareText(a.content.id ?? '', b.content.id ?? '') ||
  compareText(a.inner, b.inner) ||
  compareText(a.case.match.rule.id, b.case.match.rule.id) ||
  compareText(a.case.match.context.before, b.case.match.context.before) ||
  compareText(a.case.match.context.after, b.case.match.context.after)
