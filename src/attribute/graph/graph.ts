/** The commits and trees of a repository in memory, as numbers: what all threads read, put together. */
import { type GraphPart, NONE } from './part.ts'

/** Where columns of an object lie; by its number. */
export interface Graph {
  /** How many objects there are; strangers are numbered behind them. */
  readonly count: number
  /** Trees, bases before what is made of them. */
  readonly trees: Int32Array
  /** For each tree: the one that it is made of, or NONE, and how far it is from one that is whole, counted from 1. */
  readonly bases: Int32Array
  readonly depths: Uint16Array
  /** For each tree, which thread read it, and where its changes begin and end among those of that. */
  readonly readBy: Uint16Array
  readonly from: Int32Array
  readonly to: Int32Array
  /** As each thread noted them: most are of objects that do not matter, and are never put in the numbers of all. */
  readonly noted: readonly Noted[]
  readonly names: readonly string[]
  readonly numberOfName: ReadonlyMap<string, number>
  readonly strangers: readonly string[]
  readonly commits: Commits
}

export interface Noted {
  readonly changes: GraphPart['changes']
  /** The numbers that all go by, for those of the thread. */
  readonly names: Int32Array
  readonly strangers: Int32Array
}

/** The number of the object that a thread noted, strangers too. */
export const objectIn = ({ strangers }: Noted, object: number): number =>
  object < NONE ? strangers[NONE - 1 - object]! : object

/** In columns; a commit's place is not its number. */
export interface Commits {
  readonly numbers: Int32Array
  /** Place by number, NONE of what is no commit. */
  readonly places: Int32Array
  readonly trees: Int32Array
  readonly times: Float64Array
  /** Where the numbers of its parents begin in `parents`; those of the next commit follow. */
  readonly firstParent: Int32Array
  readonly parents: Int32Array
}

/** More than this is a chain that nobody makes. */
const DEEPEST = 65535

/** @returns undefined where a part is not whole. */
export function graphOf(parts: readonly GraphPart[], count: number): Graph | undefined {
  if (parts.some(({ failed }) => failed)) return undefined
  const { names, strangers, noted } = numbered(parts, count)
  const graph = {
    count,
    trees: new Int32Array(parts.reduce((sum, { trees }) => sum + trees.length / 3, 0)),
    bases: new Int32Array(count).fill(NONE),
    depths: new Uint16Array(count),
    readBy: new Uint16Array(count),
    from: new Int32Array(count),
    to: new Int32Array(count),
    noted,
    names: [...names.keys()],
    numberOfName: names,
    strangers: [...strangers.keys()],
    commits: commitsOf(parts, count),
  }
  let filled = 0
  for (const [number, part] of parts.entries()) {
    for (let i = 0; i < part.trees.length; i += 3) {
      const tree = part.trees[i]!
      const base = part.trees[i + 1]!
      if (base !== NONE && graph.depths[base]! >= DEEPEST) return undefined
      graph.trees[filled++] = tree
      graph.bases[tree] = base
      graph.depths[tree] = base === NONE ? 1 : graph.depths[base]! + 1
      graph.readBy[tree] = number
      graph.from[tree] = part.trees[i + 2]!
      graph.to[tree] = part.trees[i + 5] ?? part.changes.length
    }
  }
  return graph
}

/** Every part has numbers of its own for names and strangers. */
function numbered(parts: readonly GraphPart[], count: number) {
  const names = new Map<string, number>()
  const strangers = new Map<string, number>()
  const noted = parts.map((part) => ({
    changes: part.changes,
    names: Int32Array.from(part.names, (name) => numberFor(names, name)),
    strangers: Int32Array.from(part.strangers, (key) => count + numberFor(strangers, key)),
  }))
  return { names, strangers, noted }
}

function numberFor(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

/** Those that stand in several packs are there several times; the last counts. */
function commitsOf(parts: readonly GraphPart[], count: number): Commits {
  const most = parts.reduce((sum, { times }) => sum + times.length / 2, 0)
  const commits = {
    numbers: new Int32Array(most),
    places: new Int32Array(count).fill(NONE),
    trees: new Int32Array(most),
    times: new Float64Array(most * 2),
    firstParent: new Int32Array(most + 1),
    parents: new Int32Array(
      parts.reduce((sum, part) => sum + part.commits.length - (part.times.length / 2) * 3, 0),
    ),
  }
  let place = 0
  let filled = 0
  for (const part of parts) {
    commits.times.set(part.times, place * 2)
    for (let at = 0; at < part.commits.length; ) {
      commits.numbers[place] = part.commits[at]!
      commits.places[part.commits[at]!] = place
      commits.trees[place] = part.commits[at + 1]!
      const end = at + 3 + part.commits[at + 2]!
      for (at += 3; at < end; at++) commits.parents[filled++] = part.commits[at]!
      commits.firstParent[++place] = filled
    }
  }
  return commits
}
