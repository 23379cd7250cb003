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

/** Milliseconds; in fewer git fills no pipe. Told by the clock that is cheapest to ask; one that is set back puts off a rest. */
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
  const files = descriptors.map(
    (file, i) => new PackFile(scanner.engine, file, descriptors.length, work.packs[i]!.bytes),
  )
  const graph = work.graph && new GraphReader(scanner.engine, work.graph.numbers)
  const packed = work.packs.reduce((sum, { count, offsets }) => sum + offsets[count]!, 0)
  const visitor = new ContentVisitor(scanner, work.limits, graph, packed)
  const walks = [
    contentWalk(work, scanner, files, visitor),
    ...(graph ? [graphWalk(work, scanner, files, graph)] : []),
  ]
  let rested = Date.now()
  let taken = Atomics.add(work.next, 0, 1)
  let passed = 0
  for (const { roots, walk } of walks) {
    for (; taken - passed < roots.length / 2; taken = Atomics.add(work.next, 0, 1)) {
      const at = (taken - passed) * 2
      walk(roots[at]!, roots[at + 1]!)
      if (Date.now() - rested < STRETCH) continue
      await setImmediate()
      rested = Date.now()
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
  packs.forEach(({ count, bases, types }, number) => {
    for (let entry = 0; entry < count; entry++) {
      if (bases[entry] !== NONE) continue
      const type = types[entry]!
      if (type === TREE) graph.push(number, entry)
      else if (isRead(type)) contents.push(number, entry)
    }
  })
  const ours = share.of === 1 ? contents : inShare(packs, share, contents, graph)
  return { contents: inSharedMemory(ours), graph: inSharedMemory(graph) }
}

/** Those of the contents that are in the share; the commits that are not are added to the graph. */
function inShare(
  packs: readonly Pack[],
  share: Share,
  contents: readonly number[],
  graph: number[],
): number[] {
  const bytes = packs.map(familyBytes)
  const roots = Array.from(
    { length: contents.length / 2 },
    (_, i) => [contents[i * 2]!, contents[i * 2 + 1]!] as const,
  )
  const shares = dealt(
    roots.map(([pack, entry]) => bytes[pack]![entry]!),
    share.of,
  )
  const isOurs = (_: unknown, i: number) => shares[i] === share.index
  for (const [i, [pack, entry]] of roots.entries())
    if (!isOurs(pack, i) && packs[pack]!.types[entry] === COMMIT) graph.push(pack, entry)
  return roots.filter(isOurs).flat()
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
