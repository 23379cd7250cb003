/** The work of one thread: families of all packs, taken from a counter that all threads share. */
import { setImmediate } from 'node:timers/promises'
import { FamilyWalker, type Own } from '../engine/family.ts'
import { PackFile } from '../engine/pack-file.ts'
import type { Case } from '../judge/casebook.ts'
import type { Scanner } from '../match/scanner.ts'
import type { Limits } from '../sources/limits.ts'
import type { ObjectNumbers } from '../sources/packs/numbers.ts'
import { COMMIT, NONE, type Pack } from '../sources/packs/pack.ts'
import { dealt, type Share, WHOLE } from '../sources/share.ts'
import { GraphReader } from './graph-reader.ts'
import type { Reading } from './reading.ts'
import { ContentVisitor } from './visitor.ts'

/** Milliseconds; in fewer git fills no pipe. Told by the clock that is cheapest to ask; one that is set back puts off a rest. */
const STRETCH = 10

/** Families that a thread takes together. */
const AT_ONCE = 8

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

/**
 * Stops now and then, so that what comes in meanwhile, such as git's log, is taken.
 * @param met is told of each case when it is met for the first time.
 */
export async function readFamilies(
  work: Work,
  scanner: Scanner,
  met?: (held: Case) => void,
): Promise<Reading> {
  const files = work.packs.map((pack) => new PackFile(scanner.engine, pack, work.packs.length))
  const graph = work.graph && new GraphReader(scanner.engine, work.graph.numbers)
  const packed = work.packs.reduce((sum, { count, offsets }) => sum + offsets[count]!, 0)
  const visitor = new ContentVisitor(scanner, work.limits, packed, met)
  graph?.begin()
  const walks = [
    contentWalk(work, scanner, files, visitor),
    ...(graph ? [graphWalk(work, scanner, files)] : []),
  ]
  let rested = Date.now()
  let taken = Atomics.add(work.next, 0, AT_ONCE)
  let passed = 0
  for (const { roots, walk, finish } of walks) {
    const count = roots.length / 2
    for (; taken < passed + count; taken = Atomics.add(work.next, 0, AT_ONCE)) {
      const last = Math.min(taken - passed + AT_ONCE, count)
      for (let at = Math.max(taken - passed, 0); at < last; at++) walk(roots[at * 2]!, roots[at * 2 + 1]!)
      finish()
      if (last === count) break
      if (Date.now() - rested < STRETCH) continue
      await setImmediate()
      rested = Date.now()
    }
    passed += count
  }
  for (const file of files) file.close()
  return { ...visitor.result(), ...(graph && { graph: graph.result() }) }
}

interface Walk {
  readonly roots: Int32Array
  walk(pack: number, entry: number): void
  /** Of what `walk` was told. */
  finish(): void
}

function contentWalk(
  { packs, roots, graph }: Work,
  { engine }: Scanner,
  files: readonly PackFile[],
  visitor: ContentVisitor,
): Walk {
  const walkers = packs.map((pack, i) => {
    const own: Own = { ...visitor.own, ...(graph && { first: graph.numbers.starts[i]! }) }
    return new FamilyWalker(engine, files[i]!, pack, visitor, own)
  })
  return walkOf(roots, walkers, (pack) => visitor.begin(packs[pack]!, pack))
}

function graphWalk({ packs, graph }: Work, { engine }: Scanner, files: readonly PackFile[]): Walk {
  const { numbers, roots } = graph!
  const visitor = { whole: () => undefined, changed: () => undefined, failed: engine.exports.giveUp }
  const walkers = packs.map(
    (pack, i) =>
      new FamilyWalker(engine, files[i]!, pack, visitor, { first: numbers.starts[i]!, graphOnly: true }),
  )
  const { walk, finish } = walkOf(roots, walkers)
  return { roots, walk: (pack, entry) => engine.exports.areWhole() && walk(pack, entry), finish }
}

/** @param begin is told of the pack that is walked next. */
function walkOf(
  roots: Int32Array,
  walkers: readonly FamilyWalker<unknown>[],
  begin = (_pack: number): void => {},
): Walk {
  let current = NONE
  const finish = () => walkers[current]?.finish()
  return {
    roots,
    walk(pack, entry) {
      if (pack !== current) {
        finish()
        begin(pack)
      }
      current = pack
      walkers[pack]!.walk(entry)
    },
    finish,
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
  const contents = inPairs(packs.map(({ roots }) => roots.contents))
  const graph = inPairs(packs.map(({ roots }) => roots.trees))
  return share.of === 1 ? { contents, graph } : inShare(packs, share, { contents, graph })
}

/** In shared memory, each entry behind its pack. */
function inPairs(entries: readonly Int32Array[]): Int32Array {
  const count = entries.reduce((sum, { length }) => sum + length, 0)
  const pairs = inSharedMemory(count * 2)
  let to = 0
  for (let pack = 0; pack < entries.length; pack++)
    for (const entry of entries[pack]!) {
      pairs[to] = pack
      pairs[to + 1] = entry
      to += 2
    }
  return pairs
}

const inSharedMemory = (count: number) =>
  new Int32Array(new SharedArrayBuffer(Math.max(count * 4, 4))).subarray(0, count)

/** The contents that are in the share; the commits that are not are added to the graph. */
function inShare(packs: readonly Pack[], share: Share, { contents, graph }: Roots): Roots {
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
  const theirs = roots.filter(([pack, entry], i) => !isOurs(pack, i) && packs[pack]!.types[entry] === COMMIT)
  return { contents: shared(roots.filter(isOurs).flat()), graph: shared([...graph, ...theirs.flat()]) }
}

function shared(numbers: readonly number[]): Int32Array {
  const copy = inSharedMemory(numbers.length)
  copy.set(numbers)
  return copy
}

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
