/** The work of one thread: families of all packs, taken from a counter that all threads share. */
import { closeSync, openSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { FamilyWalker } from '../engine/family.ts'
import { PackFile } from '../engine/pack-file.ts'
import type { Scanner } from '../match/scanner.ts'
import type { Limits } from '../sources/limits.ts'
import type { ObjectNumbers } from '../sources/packs/numbers.ts'
import { BLOB, COMMIT, NONE, type Pack, TAG, TREE } from '../sources/packs/pack.ts'
import { dealt, type Share, WHOLE } from '../sources/share.ts'
import { GraphReader } from './graph-reader.ts'
import { GraphVisitor } from './graph-visitor.ts'
import type { Reading } from './reading.ts'
import { ContentVisitor } from './visitor.ts'

/** Milliseconds; in fewer git fills no pipe. */
const STRETCH = 10

export interface Work {
  readonly packs: readonly Pack[]
  /** Pairs of pack and entry, in shared memory; see `rootsOf`. */
  readonly roots: Int32Array
  /** Number of the next root to take, in shared memory. */
  readonly next: Int32Array
  readonly limits?: Limits
  /** Where git does not walk: what is read for the shape of the history alone. */
  readonly graph?: { readonly numbers: ObjectNumbers; readonly roots: Int32Array }
}

/** Stops now and then, so that what comes in meanwhile, such as git's log, is taken. */
export async function readFamilies(work: Work, scanner: Scanner): Promise<Reading> {
  const descriptors = work.packs.map((pack) => openSync(pack.path, 'r'))
  const files = descriptors.map((file) => new PackFile(scanner.engine, file, descriptors.length))
  const graph = work.graph && new GraphReader(scanner.engine, work.graph.numbers)
  const visitor = new ContentVisitor(scanner, work.limits, graph)
  const walks = [
    contentWalk(work, scanner, files, visitor),
    ...(graph ? [graphWalk(work, scanner, files, graph)] : []),
  ]
  let rested = performance.now()
  let taken = Atomics.add(work.next, 0, 1)
  let passed = 0
  for (const { roots, walk } of walks) {
    for (; taken - passed < roots.length / 2; taken = Atomics.add(work.next, 0, 1)) {
      const at = (taken - passed) * 2
      walk(roots[at]!, roots[at + 1]!)
      if (performance.now() - rested < STRETCH) continue
      await setImmediate()
      rested = performance.now()
    }
    passed += roots.length / 2
  }
  descriptors.forEach(closeSync)
  return { ...visitor.result(), ...(graph && { graph: graph.result() }) }
}

interface Walk {
  readonly roots: Int32Array
  walk(pack: number, entry: number): void
}

function contentWalk(
  { packs, roots, graph }: Work,
  { engine }: Scanner,
  files: readonly PackFile[],
  visitor: ContentVisitor,
): Walk {
  const walkers = packs.map((pack, i) => new FamilyWalker(engine, files[i]!, pack, visitor))
  let current = NONE
  return {
    roots,
    walk(pack, entry) {
      if (pack !== current) visitor.begin(packs[pack]!, pack, graph?.numbers.starts[pack])
      current = pack
      walkers[pack]!.walk(entry)
    },
  }
}

function graphWalk(
  { packs, graph }: Work,
  { engine }: Scanner,
  files: readonly PackFile[],
  reader: GraphReader,
): Walk {
  const { numbers, roots } = graph!
  const walkers = packs.map(
    (pack, i) =>
      new FamilyWalker(engine, files[i]!, pack, new GraphVisitor(reader, pack, numbers.starts[i]!)),
  )
  return {
    roots,
    walk(pack, entry) {
      if (!reader.failed) walkers[pack]!.walk(entry)
    },
  }
}

/** Pairs of pack and entry, for contents and for the graph alone. */
export interface Roots {
  /** Everything but trees, as far as it is in the share; a family is never split. */
  readonly contents: Int32Array
  /** Trees, and the commits of other shares: the shape of the history matters to all of them. */
  readonly graph: Int32Array
}

export function rootsOf(packs: readonly Pack[], share: Share = WHOLE): Roots {
  const contents: number[] = []
  const graph: number[] = []
  const weights: number[] = []
  packs.forEach((pack, number) => {
    const bytes = share.of > 1 ? familyBytes(pack) : undefined
    for (let entry = 0; entry < pack.count; entry++) {
      if (pack.bases[entry] !== NONE) continue
      if (pack.types[entry] === TREE) graph.push(number, entry)
      if (!isRead(pack.types[entry]!)) continue
      contents.push(number, entry)
      weights.push(bytes?.[entry] ?? 0)
    }
  })
  const shares = dealt(weights, share.of)
  const ours = contents.filter((_, i) => shares[i >> 1] === share.index)
  for (let i = 0; i < contents.length; i += 2) {
    const [number, entry] = [contents[i]!, contents[i + 1]!]
    if (shares[i >> 1] !== share.index && packs[number]!.types[entry] === COMMIT) graph.push(number, entry)
  }
  return { contents: inSharedMemory(ours), graph: inSharedMemory(graph) }
}

function inSharedMemory(numbers: readonly number[]): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(Math.max(numbers.length * 4, 4)))
  shared.set(numbers)
  return shared.subarray(0, numbers.length)
}

const isRead = (type: number) => type === BLOB || type === COMMIT || type === TAG

/** For each entry that is a root, the bytes that it takes in the pack with all that is built on it. */
function familyBytes({ count, offsets, firstChild, nextSibling, bases }: Pack): Float64Array {
  const bytes = new Float64Array(count)
  for (let root = 0; root < count; root++) {
    if (bases[root] !== NONE) continue
    const stack = [root]
    while (stack.length > 0) {
      const entry = stack.pop()!
      bytes[root]! += offsets[entry + 1]! - offsets[entry]!
      for (let child = firstChild[entry]!; child >= 0; child = nextSibling[child]!) stack.push(child)
    }
  }
  return bytes
}
