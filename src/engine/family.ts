/**
 * The host of a walk through delta families of a pack (walk.ts of the assembly): lists what is to be walked, a base, then everything
 * built on it, and keeps what the visitor knows of the contents of the current chain.
 */
import type { Engine } from './engine.ts'
import type { Walker } from './exports.ts'
import { BLOCK, type PackFile } from './pack-file.ts'
import type { Tables } from './pack-tables.ts'

/** The tables of src/sources/packs/pack.ts that a walk reads. */
export type Families = Omit<Tables, 'positions'>

/** What is done with contents; K is what is known of one of them and handed on to those built on it. */
export interface Visitor<K> {
  /** What is known of a content that holds nothing. The visitor says it with this very object. */
  readonly nothing?: K
  /**
   * A text that was never seen, at [start, end) of the engine's memory.
   * @param begun where the engine has begun to search it, see `Engine.search`.
   */
  whole(entry: number, start: number, end: number, begun: number): K | undefined
  /**
   * A text that `apply` just made of a base of `baseSize` bytes.
   * @param begun as in `Engine.searchChanges`.
   */
  changed(entry: number, start: number, end: number, baseSize: number, base: K, begun: number): K | undefined
  /** An entry that cannot be read this way, or whose chain would take too much memory; its descendants follow by themselves. */
  failed(entry: number): void
  /** Numbers of windows are to be forgotten. */
  makeRoom?(): void
}

/** What the engine does by itself with what is walked. */
export interface Own {
  /** Searches contents of so many bytes at most, and passes over those that nothing is in. */
  readonly longest?: number
  /** Notes commits and trees for the graph; the number of the pack's first entry among all objects. */
  readonly first?: number
  /** And does nothing else. */
  readonly graphOnly?: boolean
}

/** Bytes of memory for the contents of one chain, in each thread. */
export interface Room {
  /** A chain that needs more is read through git. */
  readonly most: number
  /** Above it a content takes the place of its base, where nothing else is built on that. */
  readonly ample: number
}

const ROOM: Room = { most: 128 * 1024 * 1024, ample: 32 * 1024 * 1024 }

/** As the assembly has them: numbers of 32 bits in a record, and what stands in its second one. */
const RECORD = 6
const LAST = 1
const AGAIN = 2
const TYPE = 2
const DEPTH = 5
const TOO_LONG = 0xffffffff
/** Bytes that inflate writes behind its output. */
const OUTPUT_SLACK = 384
/** What is known of a content: not even that it was searched, that it holds nothing, or what is kept here. */
const UNKNOWN = 0
const NOTHING = 1
const KEPT = 2

export class FamilyWalker<K> implements Walker {
  private readonly engine: Engine
  private readonly file: PackFile
  private readonly families: Families
  private readonly visitor: Visitor<K>
  private readonly own: Own
  private readonly memory: Room
  /** What is known of the contents of the chain, by depth. */
  private readonly known: (K | undefined)[] = []
  /** Where the next record goes, in numbers of 32 bits. */
  private next: number

  constructor(
    engine: Engine,
    file: PackFile,
    families: Families,
    visitor: Visitor<K>,
    own: Own = {},
    memory = ROOM,
  ) {
    this.engine = engine
    this.memory = memory
    this.file = file
    this.families = families
    this.visitor = visitor
    this.own = own
    this.next = engine.records >>> 2
  }

  /** Lists a family; it is walked at the latest when `finish` is called. */
  walk(root: number): void {
    const { firstChild, nextSibling, bases } = this.families
    this.list(root, 0, 0)
    let node = root
    for (let depth = 0; ; depth++) {
      // Those that nothing is built on go first: then a base is done with sooner.
      for (let child = firstChild[node]!; child >= 0; child = nextSibling[child]!)
        if (firstChild[child]! < 0) this.list(child, depth + 1, 0)
      let next = this.base(firstChild[node]!)
      for (; next < 0 && node !== root; depth--) {
        next = this.base(nextSibling[node]!)
        node = bases[node]!
      }
      if (next < 0) return
      this.list(next, depth + 1, this.base(nextSibling[next]!) < 0 ? LAST : 0)
      node = next
    }
  }

  /** Walks what is listed. */
  finish(): void {
    const { engine, memory, own } = this
    const from = engine.records
    const stop = this.next << 2
    if (stop === from) return
    this.next = from >>> 2
    const floor = engine.free
    engine.walker = this
    this.file.begin()
    engine.exports.walkFor(
      memory.most,
      memory.ample,
      own.longest ?? -1,
      own.first ?? -1,
      own.graphOnly ?? false,
    )
    engine.exports.walk(from, stop, floor)
    engine.free = floor
  }

  /** The next of these siblings that something is built on. */
  private base(child: number): number {
    const { firstChild, nextSibling } = this.families
    let at = child
    while (at >= 0 && firstChild[at]! < 0) at = nextSibling[at]!
    return at
  }

  private list(entry: number, depth: number, last: number): void {
    const { offsets, headers, sizes, types, again } = this.families
    const { engine } = this
    if ((this.next + RECORD) << 2 > engine.recordsEnd) this.finish()
    const { words } = engine
    const { next } = this
    const from = offsets[entry]! + headers[entry]!
    const length = offsets[entry + 1]! - from
    const block = Math.floor(from / BLOCK)
    words[next] = entry
    words[next + 1] = (depth << DEPTH) | (types[entry]! << TYPE) | (again[entry]! * AGAIN) | last
    words[next + 2] = length >= 0 ? Math.min(length, TOO_LONG) : TOO_LONG
    words[next + 3] = Math.min(sizes[entry]!, TOO_LONG)
    words[next + 4] = block
    words[next + 5] = from - block * BLOCK
    this.next = next + RECORD
  }

  read(to: number, block: number, skip: number, length: number): number {
    return this.file.read(to >>> 0, block, skip, length)
  }

  whole(entry: number, depth: number, start: number, end: number, begun: number): number {
    this.engine.free = align(end + OUTPUT_SLACK)
    return this.keep(depth, this.visitor.whole(entry, start, end, begun))
  }

  changed(
    entry: number,
    depth: number,
    start: number,
    end: number,
    baseSize: number,
    known: number,
    begun: number,
  ): number {
    this.engine.free = align(end + OUTPUT_SLACK)
    const base = known === NOTHING ? this.visitor.nothing! : this.known[depth - 1]!
    return this.keep(depth, this.visitor.changed(entry, start, end, baseSize, base, begun))
  }

  failed(entry: number): void {
    this.visitor.failed(entry)
  }

  makeRoom(): void {
    this.visitor.makeRoom?.()
  }

  private keep(depth: number, known: K | undefined): number {
    if (known === undefined) return UNKNOWN
    if (known === this.visitor.nothing) return NOTHING
    this.known[depth] = known
    return KEPT
  }
}

const align = (n: number) => (n + 15) & ~15
