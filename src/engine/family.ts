/**
 * Walks delta families of a pack: a base, then everything built on it, depth first, so that only the current chain is in
 * memory. Each entry is read and inflated once; a target is rebuilt by its delta, and the visitor is told what changed.
 */
import { type Engine, SLACK } from './engine.ts'
import { INPUT_SLACK, LONGEST, type PackFile } from './pack-file.ts'

/** The tables of src/sources/packs/pack.ts that a walk reads. */
export interface Families {
  readonly offsets: Float64Array
  readonly headers: Uint8Array
  readonly sizes: Float64Array
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
}

/** What is done with contents; K is what is known of one of them and handed on to those built on it. */
export interface Visitor<K> {
  /** A text that was never seen, at [start, end) of the engine's memory. */
  whole(entry: number, start: number, end: number): K | undefined
  /** A text that `apply` just made of a base of `baseSize` bytes, which stands at `baseStart` while others are made of it. */
  changed(
    entry: number,
    start: number,
    end: number,
    baseSize: number,
    base: K,
    baseStart: number,
  ): K | undefined
  /** An entry that cannot be read this way, or whose chain would take too much memory; its descendants follow by themselves. */
  failed(entry: number): void
}

/** Bytes of memory for the contents of one chain, in each thread. */
export interface Room {
  /** A chain that needs more is read through git. */
  readonly most: number
  /** Above it a content takes the place of its base, where nothing else is built on that. */
  readonly ample: number
}

const ROOM: Room = { most: 128 * 1024 * 1024, ample: 32 * 1024 * 1024 }
/** Bytes that inflate writes behind its output. */
const OUTPUT_SLACK = 384

interface Content<K> {
  readonly start: number
  readonly size: number
  /** First address behind it. */
  readonly top: number
  /** Undefined where the visitor could not say, so that what is built on it is searched whole. */
  readonly known: K | undefined
}

export class FamilyWalker<K> {
  private readonly engine: Engine
  private readonly file: PackFile
  private readonly families: Families
  private readonly visitor: Visitor<K>
  private readonly memory: Room
  private floor = 0

  constructor(engine: Engine, file: PackFile, families: Families, visitor: Visitor<K>, memory = ROOM) {
    this.engine = engine
    this.memory = memory
    this.file = file
    this.families = families
    this.visitor = visitor
  }

  walk(root: number): void {
    this.floor = this.engine.free
    const whole = this.inflateWhole(root)
    if (!whole) this.fail(root)
    else if (this.families.firstChild[root]! >= 0) this.walkChildren(root, whole)
    this.engine.free = this.floor
  }

  private walkChildren(root: number, whole: Content<K>): void {
    const bases = [whole]
    const waiting = [this.childrenOf(root)]
    while (bases.length > 0) {
      const base = bases.at(-1)!
      const children = waiting.at(-1)!
      const entry = children.pop()
      if (entry === undefined) {
        bases.pop()
        waiting.pop()
        continue
      }
      this.engine.free = base.top
      const content = this.rebuild(entry, base)
      if (!content) this.fail(entry)
      else if (this.families.firstChild[entry]! >= 0) {
        bases.push(children.length === 0 ? this.moved(content, base) : content)
        waiting.push(this.childrenOf(entry))
      }
    }
  }

  /** The next one last, as they lie in the file, but those that nothing is built on go first: then a base is done with sooner. */
  private childrenOf(entry: number): number[] {
    const { firstChild, nextSibling } = this.families
    const leaves: number[] = []
    const others: number[] = []
    for (let child = firstChild[entry]!; child >= 0; child = nextSibling[child]!)
      if (firstChild[child]! < 0) leaves.push(child)
      else others.push(child)
    return others.reverse().concat(leaves.reverse())
  }

  /** The content where its base was, which nothing is built on any more: most chains then need no more room than two contents. */
  private moved(content: Content<K>, base: Content<K>): Content<K> {
    const { start, size, top } = content
    if (top - this.floor <= this.memory.ample) return content
    this.engine.bytes.copyWithin(base.start, start, start + size + SLACK)
    return {
      start: base.start,
      size,
      top: align(base.start + size + OUTPUT_SLACK),
      known: content.known,
    }
  }

  private inflateWhole(entry: number): Content<K> | undefined {
    const size = this.families.sizes[entry]!
    const start = this.inflate(entry)
    if (start === undefined) return undefined
    const top = align(start + size + OUTPUT_SLACK)
    this.engine.free = top
    return { start, size, top, known: this.visitor.whole(entry, start, start + size) }
  }

  private rebuild(entry: number, base: Content<K>): Content<K> | undefined {
    const { engine } = this
    const deltaSize = this.families.sizes[entry]!
    const delta = this.inflate(entry)
    if (delta === undefined) return undefined
    const deltaEnd = delta + deltaSize
    if (engine.exports.declaredSize(delta, deltaEnd, true) !== base.size) return undefined
    const size = engine.exports.declaredSize(delta, deltaEnd, false)
    const start = this.room(deltaEnd + OUTPUT_SLACK, size)
    if (start === undefined) return undefined
    const applied = engine.exports.apply(delta, deltaEnd, base.start, base.size, start, size)
    if (applied < 0) return undefined
    const top = align(start + size + OUTPUT_SLACK)
    engine.free = top
    const known =
      applied === 1 && base.known !== undefined
        ? this.visitor.changed(entry, start, start + size, base.size, base.known, base.start)
        : this.visitor.whole(entry, start, start + size)
    return { start, size, top, known }
  }

  /** Address of the inflated entry. */
  private inflate(entry: number): number | undefined {
    const { offsets, headers, sizes } = this.families
    const from = offsets[entry]! + headers[entry]!
    const length = offsets[entry + 1]! - from
    const free = this.engine.free
    // A longer entry is read to where it is inflated from, and takes that place until it is done.
    const isShort = length <= LONGEST
    const output =
      length < 0 ? undefined : this.room(isShort ? free : free + length + INPUT_SLACK, sizes[entry]!)
    if (output === undefined) return undefined
    const input = isShort
      ? this.file.part(from, length)
      : this.file.read(free, from, length) === length
        ? free
        : undefined
    if (input === undefined) return undefined
    const size = this.engine.exports.inflate(input, input + length, output, sizes[entry]!)
    return size === sizes[entry] ? output : undefined
  }

  /** An address behind `from` where `size` bytes fit, with slack before it; undefined when that is too much memory. */
  private room(from: number, size: number): number | undefined {
    const start = align(from + SLACK)
    const top = start + size + OUTPUT_SLACK
    if (!(size >= 0) || top - this.floor > this.memory.most) return undefined
    this.engine.reserve(top)
    return start
  }

  /** The entry, and all that is built on it. */
  private fail(entry: number): void {
    const stack = [entry]
    while (stack.length > 0) {
      const failed = stack.pop()!
      this.visitor.failed(failed)
      for (
        let child = this.families.firstChild[failed]!;
        child >= 0;
        child = this.families.nextSibling[child]!
      )
        stack.push(child)
    }
  }
}

const align = (n: number) => (n + 15) & ~15
