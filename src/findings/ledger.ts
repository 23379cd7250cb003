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
import { ThreadReading } from './thread-reading.ts'

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
  /** What this thread looked at. */
  private readonly own: Sighting[] = []
  private readonly readings: ThreadReading[] = []
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
        for (const one of [content, ...also])
          this.own.push({ case: hit.case, content: one, inner: layer.inner })
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
      for (const one of [content, ...also]) this.own.push({ case: held, content: one, inner: '', region })
    return true
  }

  /** Takes over what a thread read. */
  merge(reading: Reading, contentOf: (pack: number, entry: number) => ContentName): void {
    this.readings.push(new ThreadReading(reading, this.rules, contentOf))
    for (const [number, reason] of reading.dropped) this.dropped.set(number, reason)
  }

  /** Cases that were judged to be nothing, by reason. */
  suppressed(): Map<string, number> {
    this.noteDropped(this.casebook)
    const counts = new Map<string, number>()
    for (const reason of this.dropped.values()) counts.set(reason, (counts.get(reason) ?? 0) + 1)
    return counts
  }

  /**
   * By value, so that the order of reading does not show.
   * @param isAsked whether to tell of a value, by any way in which one of its cases is held.
   */
  secrets(isAsked: (held: Pick<Sighting, 'case' | 'inner'>) => boolean = () => true): Secret[] {
    const asked = this.values(isAsked)
    return [...this.byValue((value) => asked.has(value))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, sightings]) => ({ value, sightings: sightings.sort(byContent) }))
  }

  /** As `secrets`, in no order. */
  values(isAsked: (held: Pick<Sighting, 'case' | 'inner'>) => boolean): Set<string> {
    const asked = new Set<string>()
    for (const held of [this.own, ...this.readings.map((reading) => reading.held())])
      for (const one of held)
        if (!asked.has(one.case.match.value) && isAsked(one)) asked.add(one.case.match.value)
    return asked
  }

  /** All, in no order, some more than once. */
  *cases(): Generator<Case> {
    for (const held of [this.own, ...this.readings.map((reading) => reading.held())])
      for (const one of held) yield one.case
  }

  /** Of files that hold something. */
  paths(): string[] {
    return this.own.flatMap(({ content }) => content.path ?? [])
  }

  /** Ids of the history's blobs that hold the value where a credential could stand. */
  blobsWith(value: string): Set<string> {
    const sightings = this.byValue((other) => other === value).get(value) ?? []
    return new Set(sightings.flatMap(({ content }) => (content.path === undefined ? (content.id ?? []) : [])))
  }

  /** Every content of the history that holds something, once for each thing; `what` is raw, to tell equal ones. */
  *historyContents<T>(
    surestOf: (sightings: readonly Sighting[]) => T,
  ): Generator<{ id: string; kind: ContentName['kind']; what: string; surest: T }> {
    for (const sightings of this.byValue(() => true).values()) {
      const surest = surestOf(sightings)
      for (const { content, inner, case: held } of sightings)
        if (content.path === undefined && content.id !== undefined)
          yield { id: content.id, kind: content.kind, what: `${keyOf(held.match)}\0${inner}`, surest }
    }
  }

  /** Ids of the history's blobs that hold one. */
  blobsWithSecrets(): Set<string> {
    const ids = new Set<string>()
    for (const { content } of this.own)
      if (content.path === undefined && content.id !== undefined) ids.add(content.id)
    for (const reading of this.readings) for (const id of reading.ids()) ids.add(id)
    return ids
  }

  private byValue(isAsked: (value: string) => boolean): Map<string, Sighting[]> {
    const found = new Map<string, Sighting[]>()
    const own = this.own.filter((sighting) => isAsked(sighting.case.match.value))
    for (const sightings of [own, ...this.readings.map((reading) => reading.sightings(isAsked))])
      for (const sighting of sightings) {
        const { value } = sighting.case.match
        const known = found.get(value)
        if (known) known.push(sighting)
        else found.set(value, [sighting])
      }
    return found
  }

  private noteDropped({ cases }: Casebook): void {
    for (const [key, { verdict }] of cases)
      if (verdict.suppressed) this.dropped.set(numberOf(key), verdict.suppressed)
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
