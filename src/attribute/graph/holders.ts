/** Which trees hold, at whatever depth, an object that matters. */
import type { Graph } from './graph.ts'
import { NONE } from './part.ts'

/**
 * @param matters by number, strangers too: 1 for objects that matter; trees that hold one are added.
 * A tree holds what its base holds, but for its changes, so that each round looks at every change once. Folders in folders
 * take more rounds.
 */
export function addHolders({ trees, bases, from, to, changes }: Graph, matters: Uint8Array): void {
  const held = new Int32Array(bases.length)
  for (let isMore = true; isMore; ) {
    isMore = false
    for (let i = 0; i < trees.length; i++) {
      const tree = trees[i]!
      const base = bases[tree]!
      // What was found to matter in this round is missing in what was counted before; the next round counts it.
      let count = base === NONE ? 0 : held[base]!
      for (let at = from[tree]!, end = to[tree]!; at < end; at += 2)
        if (matters[changes[at + 1]!] === 1) count += (changes[at]! & 1) === 0 ? 1 : -1
      held[tree] = count
      if (count <= 0 || matters[tree] === 1) continue
      matters[tree] = 1
      isMore = true
    }
  }
}
