/** What a tree holds at a path, also where that does not matter. */
import { type Graph, objectIn } from './graph.ts'
import { FILES, FOLDER, NONE } from './part.ts'

const FOLDERS = [FOLDER]
const ALL = [...FILES, ...FOLDERS]

export interface Entry {
  /** The name's number, which tells the kind. */
  readonly name: number
  readonly object: number
}

/** The file at a path of the tree, a byte for each character of the path. */
export const fileAt = (graph: Graph, tree: number, path: string): Entry | undefined =>
  entryAt(graph, tree, path, FILES)

/** The file or folder. */
export const anyAt = (graph: Graph, tree: number, path: string): Entry | undefined =>
  entryAt(graph, tree, path, ALL)

function entryAt(graph: Graph, tree: number, path: string, kinds: readonly number[]): Entry | undefined {
  const names = path.split('/')
  const last = names.pop()!
  let at = tree
  for (const name of names) {
    const folder = entryOf(graph, at, name, FOLDERS)
    if (!folder) return undefined
    at = folder.object
  }
  return entryOf(graph, at, last, kinds)
}

/** The last change of the name, on the way to the tree that is whole, tells what is there. */
function entryOf(graph: Graph, tree: number, name: string, kinds: readonly number[]): Entry | undefined {
  const numbers = new Set(kinds.flatMap((kind) => graph.numberOfName.get(`${kind}${name}`) ?? []))
  if (numbers.size === 0) return undefined
  const { from, to, noted, readBy, bases } = graph
  for (let at = tree; at !== NONE && at < graph.count; at = bases[at]!) {
    const by = noted[readBy[at]!]!
    let isGone = false
    for (let i = from[at]!; i < to[at]!; i += 2) {
      const name = by.names[by.changes[i]! >> 1]!
      if (!numbers.has(name)) continue
      if ((by.changes[i]! & 1) === 0) return { name, object: objectIn(by, by.changes[i + 1]!) }
      isGone = true
    }
    if (isGone) return undefined
  }
  return undefined
}
