/** Which trees hold, at whatever depth, an object that matters. */
import type { Graph } from './graph.ts'
import { FOLDER, NONE } from './part.ts'

/** The graph without the changes of files that do not matter: they are most of all. @param matters as below */
export function thinned(graph: Graph, matters: Uint8Array): Graph {
  const { trees, names, count } = graph
  const isFolder = Uint8Array.from(names, (name) => Number(name.charCodeAt(0) - 48 === FOLDER))
  const from = new Int32Array(count)
  const to = new Int32Array(count)
  const changes = new Int32Array(graph.changes.length)
  let filled = 0
  for (let i = 0; i < trees.length; i++) {
    const tree = trees[i]!
    from[tree] = filled
    for (let at = graph.from[tree]!, end = graph.to[tree]!; at < end; at += 2) {
      const name = graph.changes[at]!
      const object = graph.changes[at + 1]!
      if (matters[object] === 0 && isFolder[name >> 1] === 0) continue
      changes[filled++] = name
      changes[filled++] = object
    }
    to[tree] = filled
  }
  return { ...graph, from, to, changes }
}

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
