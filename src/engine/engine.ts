/**
 * The host side of the hot loop: loads the WebAssembly, lays out its memory, and turns anchors into the tables that the
 * search reads. It knows literals and what must follow them, not what a secret is.
 */
import { readFileSync } from 'node:fs'

/** A literal that must stand in the text for some rule to match there. */
export interface Anchor {
  /** At least three ASCII characters, beginning (for `end`: ending) with a letter or digit; lower case unless `exactCase`. */
  readonly literal: string
  /** Whether it begins a word or ends one. */
  readonly side: 'start' | 'end'
  /** `any`: nothing more; `run`: `need` token characters from its start; `near`: a run of `need` soon behind it; `assigned`: an operator and a value. */
  readonly follow: 'any' | 'run' | 'near' | 'assigned'
  readonly need: number
  readonly exactCase: boolean
}

/** Anchor numbers without a literal; the assembly has the same. */
export const URL_ANCHOR = 0xffff
export const LONG_RUN_ANCHOR = 0xfffe

/** Readable zero bytes that the search wants on both sides of a text. */
export const SLACK = 64

interface Exports {
  configure(tables: number, output: number, capacity: number): void
  tableBytes(): number
  search(text: number, end: number, lo: number, hi: number): number
  found(): number
  clear(): void
}

const PAGE = 65536
/** Addresses below belong to the assembly's own static data (`--memoryBase` in scripts/build.mjs, plus that data). */
const FIRST_FREE = 4 * PAGE
const CAPACITY = 65536
const FOLLOW = { any: 0, run: 1, near: 2, assigned: 3 } as const
const EXACT_CASE = 16

let compiled: WebAssembly.Module | undefined

/** One instance with a memory of its own. Not shared between threads. */
export class Engine {
  readonly memory: WebAssembly.Memory
  /** First address behind the tables: texts go from here on. */
  readonly base: number
  /** The whole memory; replaced when it grows, so never keep it. */
  bytes: Buffer
  private readonly exports: Exports
  private readonly output: number

  constructor(anchors: readonly Anchor[]) {
    compiled ??= new WebAssembly.Module(readFileSync(new URL('./engine.wasm', import.meta.url)))
    this.memory = new WebAssembly.Memory({ initial: 64, maximum: 32768 })
    const instance = new WebAssembly.Instance(compiled, { env: { memory: this.memory, abort } })
    this.exports = exportsOf(instance)
    this.bytes = Buffer.from(this.memory.buffer)
    const entries = FIRST_FREE + this.exports.tableBytes()
    this.output = align(this.writeTables(anchors, entries))
    this.base = align(this.output + CAPACITY * 8 + SLACK)
    this.exports.configure(FIRST_FREE, this.output, CAPACITY)
  }

  /** Makes addresses below `top` usable. */
  reserve(top: number): void {
    const missing = top + PAGE - this.bytes.length
    if (missing <= 0) return
    this.memory.grow(Math.ceil((missing + (this.bytes.length >> 1)) / PAGE))
    this.bytes = Buffer.from(this.memory.buffer)
  }

  /** Copies a text to `base`, with slack on both sides; returns its address. */
  load(text: Uint8Array): number {
    const address = this.base + SLACK
    this.reserve(address + text.length + SLACK)
    this.bytes.fill(0, this.base, address)
    this.bytes.set(text, address)
    this.bytes.fill(0, address + text.length, address + text.length + SLACK)
    return address
  }

  /** Calls `take(anchor, address)` for every candidate whose anchor lies in [lo, hi) of the text [text, end). */
  search(
    text: number,
    end: number,
    lo: number,
    hi: number,
    take: (anchor: number, address: number) => void,
  ): void {
    for (let at = lo; at < hi; ) {
      this.exports.clear()
      at = this.exports.search(text, end, at, hi)
      const found = new Uint32Array(this.memory.buffer, this.output, this.exports.found() * 2)
      for (let i = 0; i < found.length; i += 2) take(found[i]!, found[i + 1]!)
    }
  }

  /** Two bitmaps, two arrays of buckets, then chains of entries; `search.ts` reads the same layout. Returns the end. */
  private writeTables(anchors: readonly Anchor[], entries: number): number {
    const size = anchors.reduce((sum, anchor) => sum + align4(12 + anchor.literal.length), 0)
    this.reserve(entries + size + CAPACITY * 8 + SLACK)
    let at = entries
    anchors.forEach((anchor, index) => {
      const end = anchor.side === 'end'
      const bits = FIRST_FREE + (end ? 4096 : 0)
      const buckets = FIRST_FREE + 8192 + (end ? 16384 : 0)
      const hash = hashOf(end ? anchor.literal.slice(-3) : anchor.literal.slice(0, 3))
      this.bytes[bits + (hash >>> 3)]! |= 1 << (hash & 7)
      const bucket = buckets + (hash >>> 3) * 4
      this.bytes.writeUInt32LE(this.bytes.readUInt32LE(bucket), at)
      this.bytes.writeUInt32LE(at, bucket)
      this.bytes[at + 4] = anchor.literal.length
      this.bytes[at + 5] = FOLLOW[anchor.follow] | (anchor.exactCase ? EXACT_CASE : 0)
      this.bytes.writeUInt16LE(anchor.need, at + 6)
      this.bytes.writeUInt32LE(index, at + 8)
      this.bytes.write(anchor.literal, at + 12, 'latin1')
      at += align4(12 + anchor.literal.length)
    })
    return at
  }
}

/** Three characters, folded as the search folds them, to 15 bits. */
function hashOf(three: string): number {
  const key = [0, 1, 2].reduce((sum, i) => sum | ((three.charCodeAt(i) | 0x20) << (8 * i)), 0)
  return Math.imul(key, 0x9e3779b1) >>> 17
}

const align = (n: number) => (n + 63) & ~63
const align4 = (n: number) => (n + 3) & ~3

function abort(): never {
  throw new Error('the engine stopped: this is a bug')
}

function exportsOf(instance: WebAssembly.Instance): Exports {
  return instance.exports as unknown as Exports
}
