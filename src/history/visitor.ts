/** Looks at the contents that a walk rebuilds, and notes which cases each of them holds. */
import type { Own, Visitor } from '../engine/family.ts'
import { type Case, Casebook, type Hit, isTelling, resolve, stands } from '../judge/casebook.ts'
import { Carrier, type Keep, type Known } from '../match/carry.ts'
import type { Match } from '../match/match.ts'
import type { Scanner } from '../match/scanner.ts'
import { isBinary, isOpaque, layers } from '../sources/layers.ts'
import { beyond, DEFAULT_LIMITS, type Limits } from '../sources/limits.ts'
import { BLOB, COMMIT, type Pack } from '../sources/packs/pack.ts'
import { numberOf, type PackReading, plainCase, type Reading, type Remark, type Seen } from './reading.ts'

type Hits = Known<Hit>
const NOTHING: Hits = []

export class ContentVisitor implements Visitor<Hits> {
  private readonly scanner: Scanner
  private readonly limits: Limits
  private readonly met: (held: Case) => void
  private readonly carrier: Carrier<Hit>
  private readonly casebook = new Casebook()
  private readonly caseNumbers = new Map<Case, number>()
  private readonly lists: Seen[][] = []
  private readonly listNumbers = new Map<string, number>()
  private readonly remarks: Remark[] = []
  private readonly packs: PackReading[] = []
  private readonly counts = { blobs: 0, commits: 0, tags: 0, bytes: 0 }
  private pack: Pack | undefined
  private reading: PackReading = { pack: -1, entries: [], listOf: [], failed: [] }

  readonly nothing = NOTHING

  /** @param packed bytes of all packs. @param met is told of each case when it is met for the first time. */
  constructor(scanner: Scanner, limits = DEFAULT_LIMITS, packed?: number, met = (_: Case): void => {}) {
    this.scanner = scanner
    this.limits = limits
    this.met = met
    const keep: Keep<Hit> = {
      of: (match, by) => this.hit(match, by),
      moved: ({ start, end, case: opened }, by) => ({ start: start + by, end: end + by, case: opened }),
    }
    this.carrier = new Carrier(scanner, keep, packed)
    scanner.engine.exports.forgetPassed()
  }

  /** Where each content has to be seen, the engine passes over none. */
  get own(): Own {
    return this.scanner.hasUnanchored ? {} : { longest: this.limits.blob.most }
  }

  begin(pack: Pack, number: number): void {
    this.pack = pack
    this.reading = { pack: number, entries: [], listOf: [], failed: [] }
    this.packs.push(this.reading)
  }

  whole(entry: number, start: number, end: number, begun: number): Hits | undefined {
    if (this.pack!.types[entry] !== BLOB) return this.message(entry, start, end, begun)
    return this.content(entry, start, end, begun, () => this.carrier.all(start, end, begun))
  }

  changed(
    entry: number,
    start: number,
    end: number,
    baseSize: number,
    base: Hits,
    begun: number,
  ): Hits | undefined {
    return this.content(entry, start, end, begun, () =>
      this.carrier.changed(start, end, baseSize, base, begun),
    )
  }

  makeRoom(): void {
    this.carrier.makeRoom()
  }

  failed(entry: number): void {
    if (this.pack!.types[entry] === COMMIT) this.scanner.engine.exports.giveUp()
    if (this.isNew(entry)) this.reading.failed.push(entry)
  }

  result(): Reading {
    const dropped = new Map<number, string>()
    for (const [key, { verdict }] of this.casebook.cases)
      if (verdict.suppressed) dropped.set(numberOf(key), verdict.suppressed)
    const cases = [...this.caseNumbers.keys()].map(plainCase)
    return { cases, lists: this.lists, packs: this.packs, dropped, remarks: this.remarks, ...this.counted() }
  }

  /** With what the engine passed over. */
  private counted() {
    const { counts, scanner } = this
    const { passedBlobs, passedCommits, passedTags, passedBytes } = scanner.engine.exports
    const blobs = counts.blobs + passedBlobs()
    const bytes = counts.bytes + passedBytes()
    return { blobs, commits: counts.commits + passedCommits(), tags: counts.tags + passedTags(), bytes }
  }

  /** @param begun as `Engine` has it; a content whose search has begun is plain text. */
  private content(
    entry: number,
    start: number,
    end: number,
    begun: number,
    search: () => Hits,
  ): Hits | undefined {
    const { blob } = this.limits
    if (end - start > blob.most) {
      if (!this.isNew(entry)) return undefined
      if (blob.chosen) this.remark(entry, beyond('blob', blob), false)
      else this.reading.failed.push(entry)
      return undefined
    }
    if (this.isNew(entry)) {
      this.counts.blobs++
      this.counts.bytes += end - start
    }
    if (begun === 0 && this.isOpaque(start, end)) {
      if (this.isNew(entry)) this.noteLayers(entry, start, end)
      return undefined
    }
    const known = search()
    if (known.length === 0) return NOTHING
    const hits = hitsOf(known)
    // The view is stale where the search made the memory grow.
    if (hits.length > 0) this.noteText(entry, hits, isBinary(this.scanner.engine.bytes.subarray(start, end)))
    return known
  }

  private isOpaque(start: number, end: number): boolean {
    const { engine } = this.scanner
    return engine.exports.sample(start, end) !== 0 && isOpaque(engine.bytes.subarray(start, end))
  }

  private noteText(entry: number, hits: Hit[], binary: boolean): void {
    const telling = binary ? hits.filter((hit) => isTelling(hit.case.match)) : hits
    this.note(
      entry,
      resolve(telling).map((hit) => this.seen(hit, '')),
    )
  }

  /** An object that another pack holds too is read for what is built on it, and counts there. */
  private isNew(entry: number): boolean {
    return this.pack!.again[entry] === 0
  }

  /** Commits and tags hold text behind their headers; nothing that is built on one is searched as a change to it. */
  private message(entry: number, start: number, end: number, begun: number): undefined {
    if (!this.isNew(entry)) return undefined
    const kind = this.pack!.types[entry] === COMMIT ? 'commits' : 'tags'
    const { engine } = this.scanner
    const from = engine.exports.messageStart(start, end)
    this.counts[kind]++
    this.counts.bytes += end - from
    if (begun === 0 && this.isOpaque(from, end)) {
      this.noteLayers(entry, from, end)
      return undefined
    }
    const hits = hitsOf(this.carrier.all(from, end, begun))
    // The view is stale where the search made the memory grow.
    if (hits.length > 0) this.noteText(entry, hits, isBinary(engine.bytes.subarray(from, end)))
    return undefined
  }

  private noteLayers(entry: number, start: number, end: number): void {
    this.note(entry, this.insideLayers(entry, Buffer.from(this.scanner.engine.bytes.subarray(start, end))))
  }

  private insideLayers(entry: number, bytes: Buffer): Seen[] {
    const remark = (reason: string, gap: boolean) => this.remark(entry, reason, gap)
    const seen: Seen[] = []
    for (const layer of layers(bytes, remark, this.limits)) {
      const hits = this.scanner.scan(layer.bytes).map((match) => this.casebook.hit(match))
      const telling = layer.binary ? hits.filter((hit) => isTelling(hit.case.match)) : hits
      for (const hit of resolve(telling)) seen.push(this.seen(hit, layer.inner))
    }
    return seen
  }

  private remark(entry: number, reason: string, gap: boolean): void {
    this.remarks.push({ reason, gap, pack: this.reading.pack, entry })
  }

  /** What was judged to be nothing is not carried from version to version, unless it stands in the way of vaguer matches. */
  private hit(match: Match, by: number): Hit | undefined {
    const hit = this.casebook.hit(match, by)
    return stands(hit.case) ? hit : undefined
  }

  private seen({ case: opened }: Hit, inner: string): Seen {
    const number = this.caseNumbers.get(opened) ?? this.caseNumbers.size
    if (number === this.caseNumbers.size) this.met(opened)
    this.caseNumbers.set(opened, number)
    return { case: number, inner }
  }

  /** Versions of a file mostly hold the same, so lists are kept once. */
  private note(entry: number, seen: Seen[]): void {
    if (seen.length === 0 || !this.isNew(entry)) return
    const key = seen.map((one) => `${one.case}${one.inner}`).join('\0')
    let list = this.listNumbers.get(key)
    if (list === undefined) {
      list = this.lists.push(seen) - 1
      this.listNumbers.set(key, list)
    }
    this.reading.entries.push(entry)
    this.reading.listOf.push(list)
  }
}

function hitsOf(known: Hits): Hit[] {
  const hits: Hit[] = []
  for (const { kept } of known) for (const hit of kept) hits.push(hit)
  return hits
}
