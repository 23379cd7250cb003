/**
 * The host side of src/engine/assembly/packs.ts: memory for the tables of one pack, shared by all threads, and what fills them. It
 * knows nothing of files.
 */
import { readFileSync } from 'node:fs'

/** How much of everything there is; bytes but for entries. */
export interface PackSizes {
  readonly entries: number
  /** Of an id. */
  readonly id: number
  /** Of the index. */
  readonly index: number
  /** Of what is shown of the pack at a time. */
  readonly window: number
}

interface Exports {
  configure(entries: number, idBytes: number, index: number, indexEnd: number, tables: number): void
  order(): number
  readHeaders(entry: number, window: number, end: number, from: number, isLast: boolean): number
  linkFamilies(): void
  hasDoubles(): number
  listRoots(to: number, trees: boolean): number
  listIds(ids: number, beginnings: number, shift: number): number
}

const PAGE = 65536
/** What the assembly keeps for itself lies below. */
const FIRST = 32 * 1024
/** Numbers for each id in a list of them. */
const ID = 3

let compiled: WebAssembly.Module | undefined

/** Plain data in shared memory, for all threads. Entries are numbered by their place in the pack. */
export interface Tables {
  /** Positions of the entries in the index, where their ids are. */
  readonly positions: Uint32Array
  /** Offsets of the entries; one more for the end of the last. */
  readonly offsets: Float64Array
  /** Offset of the zlib stream, relative to the entry's. */
  readonly headers: Uint8Array
  /** COMMIT, TREE, BLOB or TAG; a delta has the type of the base at its root. 0 where the root is unknown. */
  readonly types: Uint8Array
  /** Size of the inflated entry: of the delta itself for a delta. */
  readonly sizes: Float64Array
  /** Entry that a delta is based on, -1 for a whole object. */
  readonly bases: Int32Array
  /** 1 where another pack, or another entry of this one, is read for the same object. */
  readonly again: Uint8Array
  /** First delta based on an entry, and the next one of the same base. */
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  /** Entries that are no deltas: trees, and all else that is read. */
  readonly roots: { readonly contents: Int32Array; readonly trees: Int32Array }
}

/** Ids in their order, see src/sources/packs/id-table.ts. */
export interface SortedIds {
  readonly starts: Int32Array
  readonly shift: number
  readonly entries: Int32Array
}

export class PackTables {
  /** The whole index, to be filled first. */
  readonly index: Buffer
  /** Part of the pack. */
  readonly window: Buffer
  private readonly filled: Omit<Tables, 'roots'>
  private readonly exports: Exports
  private readonly room: { readonly roots: number; readonly ids: number; readonly beginnings: number }

  /** @throws RangeError where that is more than 4 GiB. */
  constructor({ entries, id, index, window }: PackSizes) {
    let end = FIRST
    const place = (bytes: number) => {
      const at = end
      end = (at + bytes + 15) & ~15
      return at
    }
    const [one, four, eight] = [entries, entries * 4, entries * 8]
    const directory = place(8 * 4)
    const indexAt = place(index + 8)
    const places = [four, eight + 8, one, one, eight, four, four, four + 4].map(place)
    const [positions, offsets, headers, types, sizes, bases, firstChild, nextSibling] = places
    const again = place(one)
    // Nobody may ask for the last, and memory that is not used is not there.
    const [roots, windowAt] = [place(four), place(window + 8)]
    const [ids, beginnings] = [place(four * ID), place(entries * 2 + 32)]
    const pages = Math.ceil(end / PAGE)
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
    const { buffer } = memory
    new Uint32Array(buffer, directory).set(places)
    this.index = Buffer.from(buffer, indexAt, index)
    this.window = Buffer.from(buffer, windowAt, window)
    this.room = { roots, ids, beginnings }
    this.filled = {
      positions: new Uint32Array(buffer, positions, entries),
      offsets: new Float64Array(buffer, offsets, entries + 1),
      headers: new Uint8Array(buffer, headers, entries),
      types: new Uint8Array(buffer, types, entries),
      sizes: new Float64Array(buffer, sizes, entries),
      bases: new Int32Array(buffer, bases, entries),
      again: new Uint8Array(buffer, again, entries),
      firstChild: new Int32Array(buffer, firstChild, entries),
      nextSibling: new Int32Array(buffer, nextSibling, entries),
    }
    compiled ??= new WebAssembly.Module(readFileSync(new URL('./packs.wasm', import.meta.url)))
    this.exports = exportsOf(new WebAssembly.Instance(compiled, { env: { memory } }))
    this.exports.configure(entries, id, indexAt, indexAt + index, directory)
  }

  /** Fills positions and offsets out of the index. @param end offset behind the last entry. @throws where the index has no offset for one. */
  order(end: number): void {
    const { offsets } = this.filled
    offsets[offsets.length - 1] = end
    if (!this.exports.order()) throw new Error('pack index is cut short')
  }

  /**
   * Fills headers, types, sizes and bases from an entry on, as far as the window shows.
   * @param from offset of the window in the pack. @param length its bytes. @param isLast whether the pack ends there.
   * @returns the first entry that it does not show. @throws where a header is damaged.
   */
  readHeaders(entry: number, from: number, length: number, isLast: boolean): number {
    const at = this.window.byteOffset
    const next = this.exports.readHeaders(entry, at, at + length, from, isLast)
    if (next < 0) throw new Error('damaged entry header')
    return next
  }

  /** Where entry number `entry` begins; to be asked for when they are in order. */
  offsetOf(entry: number): number {
    return this.filled.offsets[entry]!
  }

  /** Gives deltas the types of their roots, and fills the rest. */
  linkFamilies(): Tables {
    this.exports.linkFamilies()
    const { buffer } = this.filled.bases
    const { roots: at } = this.room
    const contents = new Int32Array(buffer, at, this.exports.listRoots(at, false))
    const behind = at + contents.byteLength
    const trees = new Int32Array(buffer, behind, this.exports.listRoots(behind, true))
    return { ...this.filled, roots: { contents, trees } }
  }

  /**
   * All ids with their entries, to be found by their first bits.
   * @param bits so many, and not more than make half as many beginnings as there are ids. @returns undefined where the index is not sorted
   */
  sortedIds(bits: number): SortedIds | undefined {
    const { ids, beginnings } = this.room
    const { buffer, length } = this.filled.bases
    const shift = 32 - bits
    if (!this.exports.listIds(ids, beginnings, shift)) return undefined
    const starts = new Int32Array(buffer, beginnings, 2 ** bits + 1)
    return { starts, shift, entries: new Int32Array(buffer, ids, length * ID) }
  }

  /** Whether there may be an object twice. */
  hasDoubles(): boolean {
    return this.exports.hasDoubles() !== 0
  }
}

function exportsOf(instance: WebAssembly.Instance): Exports {
  return instance.exports as unknown as Exports
}
