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
 * @returns undefined where a tree holds itself, which no tree of git does
 */
export function holdingsOf(graph: Graph, matters: Uint8Array): Holdings | undefined {
  const counting = new Counting(graph, matters)
  for (const tree of graph.trees) if (!counting.visit(tree)) return undefined
  return counting
}

const NEW = 0
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

  /** What a tree is made of comes before it. */
  visit(tree: number): boolean {
    const { stack, states } = this
    if (states[tree] === DONE) return true
    for (stack.push(tree); stack.length > 0; ) {
      const top = stack.at(-1)!
      if (states[top] === NEW) {
        states[top] = OPEN
        if (!this.open(top)) return false
        if (stack.at(-1) !== top) continue
      }
      if (states[top] === OPEN) this.sum(top)
      states[top] = DONE
      stack.pop()
    }
    return true
  }

  /** False where it is open already. */
  private open(tree: number): boolean {
    const { bases, depths, noted, readBy } = this.graph
    const { changes } = noted[readBy[tree]!]!
    const { states } = this
    const base = bases[tree]!
    if (base !== NONE && states[base] !== DONE) this.stack.push(base)
    for (let at = this.graph.from[tree]!, end = this.graph.to[tree]!; at < end; at += 2) {
      const object = changes[at + 1]!
      if (object < 0 || depths[object] === 0 || states[object] === DONE) continue
      if (states[object] === OPEN) return false
      this.stack.push(object)
    }
    return true
  }

  private sum(tree: number): void {
    const { graph, matters, firstSums, secondSums, changes } = this
    const by = graph.noted[graph.readBy[tree]!]!
    const base = graph.bases[tree]!
    let count = base === NONE ? 0 : this.counts[base]!
    let first = base === NONE ? 0 : firstSums[base]!
    let second = base === NONE ? 0 : secondSums[base]!
    this.from[tree] = this.filled
    for (let at = graph.from[tree]!, end = graph.to[tree]!; at < end; at += 2) {
      const object = objectIn(by, by.changes[at + 1]!)
      if (matters[object] === 0) continue
      const change = by.changes[at]!
      const name = by.names[change >> 1]!
      changes[this.filled++] = name * 2 + (change & 1)
      changes[this.filled++] = object
      const isTree = object < graph.count && graph.depths[object]! > 0
      const one = mixed(name + this.firstSeed, isTree ? firstSums[object]! : object)
      const other = mixed(name + this.secondSeed, isTree ? secondSums[object]! : ~object)
      const sign = (change & 1) === 0 ? 1 : -1
      count += sign
      first = (first + sign * one) | 0
      second = (second + sign * other) | 0
    }
    this.to[tree] = this.filled
    this.counts[tree] = count
    firstSums[tree] = first
    secondSums[tree] = second
    if (count > 0) matters[tree] = 1
  }
}

/** The finaliser of MurmurHash3: https://github.com/aappleby/smhasher/wiki/MurmurHash3 */
function mixed(name: number, held: number): number {
  let value = Math.imul(name, 0x9e3779b1) ^ Math.imul(held, 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}
