/** The work of one thread: families of all packs, taken from a counter that all threads share. */
import { closeSync, openSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { FamilyWalker } from '../engine/family.ts'
import type { Scanner } from '../match/scanner.ts'
import type { Limits } from '../sources/limits.ts'
import { BLOB, COMMIT, NONE, type Pack, TAG } from '../sources/packs/pack.ts'
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
}

/** Stops now and then, so that what comes in meanwhile, such as git's log, is taken. */
export async function readFamilies({ packs, roots, next, limits }: Work, scanner: Scanner): Promise<Reading> {
  const visitor = new ContentVisitor(scanner, limits)
  const files = packs.map((pack) => openSync(pack.path, 'r'))
  const walkers = packs.map((pack, i) => new FamilyWalker(scanner.engine, files[i]!, pack, visitor))
  let current = NONE
  let rested = performance.now()
  for (let i = Atomics.add(next, 0, 1); i * 2 < roots.length; i = Atomics.add(next, 0, 1)) {
    const pack = roots[i * 2]!
    if (pack !== current) visitor.begin(packs[pack]!, pack)
    current = pack
    walkers[pack]!.walk(roots[i * 2 + 1]!)
    if (performance.now() - rested < STRETCH) continue
    await setImmediate()
    rested = performance.now()
  }
  files.forEach(closeSync)
  return visitor.result()
}

/** Everything but trees, in `shard` of `shards` parts that together are the whole; a family is never split. */
export function rootsOf(packs: readonly Pack[], shard = 0, shards = 1): Int32Array {
  const found: number[] = []
  packs.forEach((pack, number) => {
    const isWanted = [BLOB, COMMIT, TAG].reduce((set, type) => set.add(type), new Set<number>())
    for (let entry = 0; entry < pack.count; entry++) {
      if (pack.bases[entry] !== NONE || !isWanted.has(pack.types[entry]!) || entry % shards !== shard)
        continue
      found.push(number, entry)
    }
  })
  const roots = new Int32Array(new SharedArrayBuffer(Math.max(found.length * 4, 4)))
  roots.set(found)
  return roots.subarray(0, found.length)
}
