/**
 * What trees hold, at whatever depth, of the objects that matter; most versions of a tree hold the same of it, and need not be
 * compared.
 */
import { randomInt } from 'node:crypto'
import { type Graph, objectIn } from './graph.ts'
import { NONE } from './part.ts'

/** The changes of trees that matter, by which two of them are compared. */
export interface Holdings {
  /** For each tree, where they begin and end in `changes`. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Twice the name, and one more where the entry was taken out; and the object. */
  readonly changes: Int32Array
  /** NONE for a tree that holds nothing. */
  held(tree: number): number
  /** Whether two that hold something hold the same. */
  areAlike(one: number, other: number): boolean
}

/**
 * @param matters by number, strangers too: 1 for objects that matter; trees that hold one are added.
 * @returns undefined where a tree is made of one that holds it, so that neither can be summed up first
 */
export function holdingsOf(graph: Graph, matters: Uint8Array): Holdings | undefined {
  const counting = new Counting(graph, matters)
  for (const tree of graph.trees) if (!counting.visit(tree)) return undefined
  return counting
}

const OPEN = 1
const DONE = 2

/** A tree holds what its base holds, but for its changes, so that each change is looked at once. */
class Counting implements Holdings {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly changes: Int32Array
  private filled = 0
  private readonly graph: Graph
  private readonly matters: Uint8Array
  private readonly states: Uint8Array
  private readonly counts: Int32Array
  /** Sums over what a tree holds, the same for trees that hold the same; seeds keep anybody from making others that look alike. */
  private readonly firstSums: Int32Array
  private readonly secondSums: Int32Array
  private readonly firstSeed = randomInt(2 ** 32)
  private readonly secondSeed = randomInt(2 ** 32)
  private readonly stack: number[] = []

  constructor(graph: Graph, matters: Uint8Array) {
    const { count } = graph
    this.graph = graph
    this.matters = matters
    this.from = new Int32Array(count)
    this.to = new Int32Array(count)
    this.changes = new Int32Array(graph.noted.reduce((sum, { changes }) => sum + changes.length, 0))
    this.states = new Uint8Array(count)
    this.counts = new Int32Array(count)
    this.firstSums = new Int32Array(count)
    this.secondSums = new Int32Array(count)
  }

  held(tree: number): number {
    return tree !== NONE && this.counts[tree]! > 0 ? tree : NONE
  }

  areAlike(one: number, other: number): boolean {
    const { firstSums, secondSums } = this
    return firstSums[one] === firstSums[other] && secondSums[one] === secondSums[other]
  }

  /** What a tree holds and what it is made of comes before it. False where that is the tree itself. */
  visit(tree: number): boolean {
    const { stack, states } = this
    if (states[tree] === DONE) return true
    for (stack.push(tree); stack.length > 0; ) {
      const top = stack.at(-1)!
      const height = stack.length
      if (states[top] !== DONE) {
        states[top] = OPEN
        if (!this.sum(top)) return false
        if (stack.length > height) continue
        states[top] = DONE
      }
      stack.pop()
    }
    return true
  }

  /** Not before all that is in it has been summed up: until then only that is put on the stack. False where it is open already. */
  private sum(tree: number): boolean {
    const { graph, matters, states, firstSums, secondSums, changes, stack } = this
    const { count: known, depths } = graph
    const by = graph.noted[graph.readBy[tree]!]!
    const base = graph.bases[tree]!
    let count = base === NONE ? 0 : this.counts[base]!
    let first = base === NONE ? 0 : firstSums[base]!
    let second = base === NONE ? 0 : secondSums[base]!
    let filled = this.filled
    let isReady = base === NONE || states[base] === DONE
    if (!isReady && states[base] === OPEN) return false
    if (!isReady) stack.push(base)
    for (let at = graph.from[tree]!, end = graph.to[tree]!; at < end; at += 2) {
      const object = objectIn(by, by.changes[at + 1]!)
      const isTree = object < known && depths[object]! > 0
      if (isTree && states[object] !== DONE) {
        if (states[object] === OPEN) return false
        stack.push(object)
        isReady = false
      }
      if (!isReady || matters[object] === 0) continue
      const change = by.changes[at]!
      const name = by.names[change >> 1]!
      changes[filled++] = name * 2 + (change & 1)
      changes[filled++] = object
      const one = mixed(name + this.firstSeed, isTree ? firstSums[object]! : object)
      const other = mixed(name + this.secondSeed, isTree ? secondSums[object]! : ~object)
      const sign = (change & 1) === 0 ? 1 : -1
      count += sign
      first = (first + sign * one) | 0
      second = (second + sign * other) | 0
    }
    if (!isReady) return true
    this.from[tree] = this.filled
    this.filled = filled
    this.to[tree] = this.filled
    this.counts[tree] = count
    firstSums[tree] = first
    secondSums[tree] = second
    if (count > 0) matters[tree] = 1
    return true
  }
}

/** The finaliser of MurmurHash3: https://github.com/aappleby/smhasher/wiki/MurmurHash3 */
function mixed(name: number, held: number): number {
  let value = Math.imul(name, 0x9e3779b1) ^ Math.imul(held, 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}
