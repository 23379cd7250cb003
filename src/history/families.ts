/** The work of one thread: families of all packs, taken from a counter that all threads share. */
import { closeSync, openSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { FamilyWalker } from '../engine/family.ts'
import type { Scanner } from '../match/scanner.ts'
import type { Limits } from '../sources/limits.ts'
import { BLOB, COMMIT, NONE, type Pack, TAG } from '../sources/packs/pack.ts'
import { dealt, WHOLE } from '../sources/share.ts'
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

/** Everything but trees, as far as it is in the share; a family is never split. */
export function rootsOf(packs: readonly Pack[], share = WHOLE): Int32Array {
  const roots: (readonly [pack: number, entry: number])[] = []
  const weights: number[] = []
  packs.forEach((pack, number) => {
    const bytes = share.of > 1 ? familyBytes(pack) : undefined
    for (let entry = 0; entry < pack.count; entry++) {
      if (pack.bases[entry] !== NONE || !isRead(pack.types[entry]!)) continue
      roots.push([number, entry])
      weights.push(bytes?.[entry] ?? 0)
    }
  })
  const shares = dealt(weights, share.of)
  const ours = roots.filter((_, i) => shares[i] === share.index)
  const shared = new Int32Array(new SharedArrayBuffer(Math.max(ours.length * 8, 4)))
  shared.set(ours.flat())
  return shared.subarray(0, ours.length * 2)
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
