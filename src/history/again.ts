/**
 * Objects out of packs a second time, for the places that a report names: of each family only what leads to them is inflated,
 * which takes less time than git takes to start.
 */
import type { Engine } from '../engine/engine.ts'
import { FamilyWalker, type Visitor } from '../engine/family.ts'
import { PackFile } from '../engine/pack-file.ts'
import type { Blob } from '../sources/blob.ts'
import { messageStart } from '../sources/objects.ts'
import { NONE, type Pack, TREE, UNKNOWN } from '../sources/packs/pack.ts'
import { type IndexedPack, kindOf, type ObjectStore } from '../sources/packs/store.ts'

/** Bytes of one family that are held at a time. */
const MOST_HELD = 64 * 1024 * 1024
/** Takes a share of the room for blocks, as if there were so many packs. */
const PACKS = 16

/** Gives named objects again, as `readPacked` does. */
export type Again = (ids: readonly string[], most: number) => Iterable<Blob>

/**
 * Blobs whole, of commits and tags the message, in any order. What is in no pack, cannot be read this way or is above `most`
 * bytes is left out.
 */
export function* readPacked(
  { packs }: ObjectStore,
  engine: Engine,
  ids: readonly string[],
  most: number,
): Generator<Blob> {
  let left = ids
  for (const one of packs) {
    if (left.length === 0) return
    const wanted = new Map<number, string>()
    for (const id of left) {
      const entry = entryWith(one, id)
      if (entry !== NONE && isRead(one.pack, entry)) wanted.set(entry, id)
    }
    const found = new Set(wanted.values())
    left = left.filter((id) => !found.has(id))
    if (wanted.size > 0) yield* readFrom(one, engine, wanted, most)
  }
}

const isRead = ({ types }: Pack, entry: number) => types[entry] !== UNKNOWN && types[entry] !== TREE

function* readFrom(
  { pack }: IndexedPack,
  engine: Engine,
  wanted: ReadonlyMap<number, string>,
  most: number,
): Generator<Blob> {
  const floor = engine.free
  const file = new PackFile(engine, pack, PACKS)
  try {
    const { roots, families } = leadingTo(pack, wanted.keys())
    const collecting = new Collecting(engine, wanted, most)
    const walker = new FamilyWalker(engine, file, families, collecting)
    for (const root of roots) {
      walker.walk(root)
      walker.finish()
      for (const [entry, bytes] of collecting.taken()) {
        const kind = kindOf(pack, entry)
        const id = wanted.get(entry)!
        yield { kind, id, bytes: kind === 'file' ? bytes : bytes.subarray(messageStart(bytes)) }
      }
    }
  } finally {
    file.close()
    engine.free = floor
  }
}

/** NONE where the pack does not hold it. */
function entryWith({ pack: { offsets, count }, index }: IndexedPack, id: string): number {
  const position = index.find(Buffer.from(id, 'hex'))
  if (position < 0) return NONE
  const offset = index.offset(position)
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < offset) low = middle + 1
    else high = middle
  }
  return offsets[low] === offset && low < count ? low : NONE
}

/** The families without what nobody wants. */
function leadingTo(pack: Pack, entries: Iterable<number>) {
  const { count, bases } = pack
  const firstChild = new Int32Array(count).fill(NONE)
  const nextSibling = new Int32Array(count).fill(NONE)
  const roots: number[] = []
  const met = new Set<number>()
  for (const entry of entries)
    for (let at = entry; at !== NONE && !met.has(at); at = bases[at]!) {
      met.add(at)
      const base = bases[at]!
      if (base === NONE) {
        roots.push(at)
        continue
      }
      nextSibling[at] = firstChild[base]!
      firstChild[base] = at
    }
  return { roots, families: { ...pack, firstChild, nextSibling } }
}

class Collecting implements Visitor<never> {
  private readonly engine: Engine
  private readonly wanted: ReadonlyMap<number, string>
  private readonly most: number
  private found: [entry: number, bytes: Buffer][] = []
  private held = 0

  constructor(engine: Engine, wanted: ReadonlyMap<number, string>, most: number) {
    this.engine = engine
    this.wanted = wanted
    this.most = most
  }

  taken(): readonly [entry: number, bytes: Buffer][] {
    const { found } = this
    this.found = []
    this.held = 0
    return found
  }

  /** Says nothing of it, so that what is built on it comes here too. */
  whole(entry: number, start: number, end: number): undefined {
    const size = end - start
    if (!this.wanted.has(entry) || size > this.most || this.held + size > MOST_HELD) return
    this.held += size
    this.found.push([entry, Buffer.from(this.engine.bytes.subarray(start, end))])
  }

  changed(): undefined {}

  failed(): void {}
}
