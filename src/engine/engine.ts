/**
 * The host side of the hot loop: loads the WebAssembly, lays out its memory, and turns anchors into the tables that the
 * search reads. It knows literals and what must follow them, not what a secret is.
 */
import { randomFillSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Exports, importsOf, type Walker } from './exports.ts'
import { sizeOfLiterals, writeLiterals } from './literals.ts'
import { type Anchor, FIRST_TABLE, imageOf, type TableImage } from './tables.ts'

export type { Anchor, TableImage } from './tables.ts'

/** Anchor numbers without a literal; the assembly has the same. */
export const URL_ANCHOR = 0xffff
export const LONG_RUN_ANCHOR = 0xfffe
export const ESCAPE_ANCHOR = 0xfffc

/** Readable zero bytes that the search wants on both sides of a text. */
export const SLACK = 80

const PAGE = 65536
/** Candidates that the output holds, and segments of a delta: 768 kB each. */
const CAPACITY = 65536
const SEGMENTS = 65536

/** Bytes of a candidate, and of a slot for a window; as the assembly has them. */
const CANDIDATE = 12
const SLOT = 32
/** 131,072 windows: a thread meets some 80,000 in the history of curl. */
const WINDOW_BITS = 17
const WINDOW_KEYS = 2048
/** 262,144 changes: what else was there is so long ago that it hardly comes back. */
const RANGE_BITS = 18
/** A history of so many packed bytes has a tenth of both, and pages of memory that are used for the first time take longer than it does. */
const SMALL_HISTORY = 16 * 1024 * 1024
const FEWER_BITS = 2
const RANGE_NAME = 8
const RANGE_KEYS = 32

/** Bytes that a walk and a reader of the graph take in the engine's memory: what is walked, its chain, what is noted, and names. */
const RECORDS = 24 * 1024
const DEEPEST = 8192
const FRAME = 20
const NOTES = 256 * 1024
const NAMES = 512 * 1024

/** `window` is the number of the window around the candidate, 0 where windows are not remembered. */
export type Take = (anchor: number, address: number, window: number) => void

let compiled: WebAssembly.Module | undefined

/** One instance with a memory of its own. Not shared between threads. */
export class Engine {
  readonly exports: Exports
  /** Triples of u32 that `apply` lists, see delta.ts. */
  readonly segments: number
  /** The whole memory; replaced when it grows, so never keep it. */
  bytes: Buffer
  /** The same as numbers of 32 bits, at a quarter of their addresses. */
  words: Uint32Array
  /** First address that nothing uses; what is put there moves it up and gives it back. */
  free: number
  /** Where a walk lists what is to be walked, and where that ends. */
  readonly records: number
  readonly recordsEnd: number
  /** Where notes begin, see notes.ts. */
  readonly notes: number
  /** Who walks, and who takes the notes. */
  walker: Walker | undefined
  noted: (() => void) | undefined
  private readonly memory: WebAssembly.Memory
  private readonly output: number
  private readonly hasLiterals: boolean
  private hasWindows = false

  /** How many anchors there are; those of literals are numbered behind them. */
  readonly anchors: number

  /** @param literals found anywhere in a text; see literals.ts. */
  constructor(tables: readonly Anchor[] | TableImage, literals: readonly string[] = []) {
    const { image, anchors } = 'image' in tables ? tables : { image: imageOf(tables), anchors: tables.length }
    this.anchors = anchors
    compiled ??= new WebAssembly.Module(readFileSync(new URL('./engine.wasm', import.meta.url)))
    this.memory = new WebAssembly.Memory({ initial: 64, maximum: 32768 })
    this.exports = exportsOf(new WebAssembly.Instance(compiled, { env: importsOf(this.memory, this) }))
    this.bytes = Buffer.from(this.memory.buffer)
    this.words = new Uint32Array(this.memory.buffer)
    this.reserve(FIRST_TABLE + image.length + sizeOfLiterals(literals))
    this.bytes.set(image, FIRST_TABLE)
    const tablesEnd = align(FIRST_TABLE + image.length)
    this.hasLiterals = literals.length > 0
    this.output = this.hasLiterals
      ? align(writeLiterals(this.bytes, literals, tablesEnd, anchors))
      : tablesEnd
    this.exports.configureLiterals(tablesEnd)
    this.segments = this.output + CAPACITY * CANDIDATE
    this.records = align(this.segments + SEGMENTS * 12 + SLACK)
    this.recordsEnd = this.records + RECORDS
    const frames = align(this.recordsEnd)
    this.notes = align(frames + DEEPEST * FRAME)
    const names = this.notes + NOTES
    this.free = align(names + NAMES + SLACK)
    this.reserve(this.free)
    this.exports.configureWalk(frames, DEEPEST, this.hasLiterals)
    this.exports.configureNotes(this.notes, names, names)
    this.exports.configure(FIRST_TABLE, this.output, CAPACITY)
    this.exports.configureDelta(this.segments, SEGMENTS)
  }

  /**
   * Gives windows numbers from now on, where a search is asked to, and knows none. Takes memory that is never given back.
   * @param packed bytes of the history that is searched.
   */
  keepWindows(packed = Number.POSITIVE_INFINITY): void {
    if (this.hasWindows) {
      this.exports.forgetWindows()
      this.exports.forgetRanges()
      return
    }
    const random = this.free
    const used = this.bytes.length // what grows is zero, and is nobody's memory before something is put there
    const area = random + WINDOW_KEYS
    const fewer = packed <= SMALL_HISTORY ? FEWER_BITS : 0
    const ranges = area + SLOT * 2 ** (WINDOW_BITS - fewer)
    this.free = ranges + RANGE_NAME * 2 ** (RANGE_BITS - fewer)
    this.reserve(this.free)
    this.bytes.fill(0, random, Math.min(used, this.free))
    randomFillSync(this.bytes, random, WINDOW_KEYS)
    this.exports.configureWindows(area, WINDOW_BITS - fewer, random)
    this.exports.configureRanges(ranges, RANGE_BITS - fewer, random, area - RANGE_KEYS)
    this.hasWindows = true
  }

  /** Makes addresses below `top` usable. @throws RangeError above 2 GiB. */
  reserve(top: number): void {
    const missing = top + PAGE - this.bytes.length
    if (missing <= 0) return
    this.memory.grow(Math.ceil((missing + Math.min(this.bytes.length >> 1, 32 << 20)) / PAGE))
    this.bytes = Buffer.from(this.memory.buffer)
    this.words = new Uint32Array(this.memory.buffer)
  }

  /** Runs `use` with a copy of `text` at the address that it is given, with slack on both sides. */
  withText<T>(text: Uint8Array, use: (address: number) => T): T {
    const before = this.free
    const address = before + SLACK
    this.free = align(address + text.length + SLACK)
    this.reserve(this.free)
    this.bytes.fill(0, before, address)
    this.bytes.set(text, address)
    this.bytes.fill(0, address + text.length, address + text.length + SLACK)
    try {
      return use(address)
    } finally {
      this.free = before
    }
  }

  /**
   * Calls `take` for every candidate whose anchor lies in [lo, hi) of the text [text, end).
   * @param remember whether windows have numbers, and those that were settled are left out.
   * @param begun where the search goes on, when its first candidates wait already; 0 when they do not.
   */
  search(text: number, end: number, lo: number, hi: number, take: Take, remember = false, begun = 0): void {
    if (begun > 0) this.give(take)
    for (let at = begun > 0 ? begun : lo; at < hi; ) {
      this.exports.clear()
      // `take` may have searched for something else.
      this.exports.rememberWindows(remember && this.hasWindows)
      at = this.exports.search(text, end, at, hi)
      this.give(take)
    }
    for (let at = this.hasLiterals ? lo : hi; at < hi; ) {
      this.exports.clear()
      this.exports.rememberWindows(remember && this.hasWindows)
      at = this.exports.searchLiterals(text, end, at, hi)
      this.give(take)
    }
  }

  /**
   * As `search`, for the changes that the last `apply` made to a base of `baseSize` bytes.
   * @param begun 1 more than what the search said, when its first candidates wait already.
   */
  searchChanges(text: number, end: number, baseSize: number, take: Take, begun = 0): void {
    if (begun > 0) this.give(take)
    else this.exports.beginChanges(text, end - text, baseSize, false)
    this.searchOn(take, begun - 1)
    if (!this.hasLiterals) return
    this.exports.beginChanges(text, end - text, baseSize, true)
    this.searchOn(take, 0)
  }

  private searchOn(take: Take, sofar: number): void {
    for (let done = sofar; done <= 0; ) {
      this.exports.rememberWindows(this.hasWindows)
      done = this.exports.searchChanges()
      this.give(take)
    }
  }

  /** A copy goes out, because `take` may search again for what an encoded run holds. */
  private give(take: Take): void {
    const count = this.exports.found()
    if (count === 0) return
    const first = this.output >>> 2
    const found: number[] = []
    for (let i = first; i < first + count * 3; i++) found.push(this.words[i]!)
    for (let i = 0; i < found.length; i += 3) take(found[i]!, found[i + 1]!, found[i + 2]!)
  }
}

const align = (n: number) => (n + 63) & ~63

function exportsOf(instance: WebAssembly.Instance): Exports {
  return instance.exports as unknown as Exports
}
