/**
 * How two trees differ in what matters. Both are made of others by changes, so those on the way from one to the other say it,
 * whatever the trees hold beside.
 */
import { Balance } from './balance.ts'
import type { Graph } from './graph.ts'
import type { Holdings } from './holdings.ts'
import { larger } from './pairs.ts'
import { FOLDER, NONE } from './part.ts'
import { Paths } from './paths.ts'

/** Paths that differ in what matters, by their numbers, and the object that each holds before and after, or NONE. */
export class Differences {
  size = 0
  readonly paths: number[] = []
  readonly before: number[] = []
  readonly after: number[] = []
  /** For each path its place among them, counted from 1. */
  private places = new Int32Array(64)

  enter(path: number, count: number, object: number): void {
    let at = this.placeOf(path)
    if (at === NONE) {
      at = this.size++
      while (path >= this.places.length) this.places = larger(this.places)
      this.places[path] = this.size
      this.paths[at] = path
      this.before[at] = NONE
      this.after[at] = NONE
    }
    if (count > 0) this.after[at] = object
    else this.before[at] = object
  }

  /** NONE where it is not among them. */
  placeOf(path: number): number {
    return path < this.places.length ? this.places[path]! - 1 : NONE
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) this.places[this.paths[i]!] = 0
    this.size = 0
  }
}

export class TreeChanges {
  readonly paths: Paths
  private readonly graph: Graph
  private readonly holdings: Holdings
  private readonly balance = new Balance()

  constructor(graph: Graph, holdings: Holdings) {
    this.graph = graph
    this.holdings = holdings
    this.paths = new Paths(graph.names, graph.numberOfName)
  }

  /** Either tree may be NONE. @param to what was in it is forgotten. */
  between(before: number, after: number, to: Differences): Differences {
    to.clear()
    this.add(before, after, NONE, to)
    return to
  }

  private add(old: number, young: number, folder: number, to: Differences): void {
    const before = this.holdings.held(old)
    const after = this.holdings.held(young)
    if (before === after) return
    if (before !== NONE && after !== NONE && this.holdings.areAlike(before, after)) return
    const { names, depths } = this.graph
    const { counts, entries } = this.weigh(before, after)
    let folders: Map<number, Pair> | undefined
    for (let i = 0; i < entries.size; i++) {
      const count = counts[i]!
      if (count === 0) continue
      const name = entries.firsts[i]!
      const object = entries.seconds[i]!
      if (names[name]!.charCodeAt(0) - 48 === FOLDER) {
        folders ??= new Map()
        const pair = folders.get(name) ?? { before: NONE, after: NONE }
        if (count > 0) pair.after = object
        else pair.before = object
        folders.set(name, pair)
      }
      // A tree with the mode of a file matters as no file.
      else if (!(depths[object]! > 0)) to.enter(this.paths.number(folder, name), count, object)
    }
    this.balance.clear()
    if (folders)
      for (const [name, pair] of folders)
        this.add(pair.before, pair.after, this.paths.number(folder, name), to)
  }

  /** Entries that matter, by the changes between the two. */
  private weigh(before: number, after: number): Balance {
    const { bases, depths } = this.graph
    for (let a = after, b = before; a !== b; ) {
      if (b === NONE || (a !== NONE && depths[a]! >= depths[b]!)) {
        this.count(a, 1)
        a = bases[a]!
      } else {
        this.count(b, -1)
        b = bases[b]!
      }
    }
    return this.balance
  }

  private count(tree: number, sign: number): void {
    const { from, to, changes } = this.holdings
    for (let at = from[tree]!, end = to[tree]!; at < end; at += 2)
      this.balance.add(changes[at]! >> 1, changes[at + 1]!, (changes[at]! & 1) === 0 ? sign : -sign)
  }
}

interface Pair {
  before: number
  after: number
}
