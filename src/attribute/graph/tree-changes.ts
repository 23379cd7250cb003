/**
 * How two trees differ in what matters. Both are made of others by changes, so those on the way from one to the other say it,
 * whatever the trees hold beside.
 */
import { Balance } from './balance.ts'
import type { Graph } from './graph.ts'
import { FOLDER, NONE } from './part.ts'

/** What a path holds that matters before and after: NONE, or an object and its kind as one number. */
export interface Pair {
  before: number
  after: number
}

const KINDS = 8
export const objectOf = (value: number): number => Math.floor(value / KINDS)

export class TreeChanges {
  private readonly graph: Graph
  private readonly matters: Uint8Array
  private readonly balance = new Balance()

  /** @param matters see holders.ts. */
  constructor(graph: Graph, matters: Uint8Array) {
    this.graph = graph
    this.matters = matters
  }

  /** By path, a byte for each character. Either tree may be NONE. */
  between(before: number, after: number): Map<string, Pair> {
    const changes = new Map<string, Pair>()
    this.add(this.held(before), this.held(after), '', changes)
    return changes
  }

  private held(tree: number): number {
    return tree !== NONE && this.matters[tree] === 1 ? tree : NONE
  }

  private add(before: number, after: number, folder: string, to: Map<string, Pair>): void {
    if (before === after) return
    const { names, depths } = this.graph
    let folders: Map<number, Pair> | undefined
    const { balance } = this
    this.weigh(before, after)
    for (let i = 0; i < balance.size; i++) {
      const count = balance.counts[i]!
      if (count === 0) continue
      const object = balance.objects[i]!
      const name = names[balance.names[i]!]!
      const kind = name.charCodeAt(0) - 48
      if (kind === FOLDER) {
        folders ??= new Map()
        enter(folders, balance.names[i]!, count, object)
      }
      // A tree with the mode of a file matters as no file.
      else if (!(depths[object]! > 0)) enter(to, folder + name.slice(1), count, object * KINDS + kind)
    }
    balance.clear()
    for (const [name, pair] of folders ?? [])
      this.add(pair.before, pair.after, `${folder}${names[name]!.slice(1)}/`, to)
  }

  /** Entries that matter, by the changes between the two. */
  private weigh(before: number, after: number): void {
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
  }

  private count(tree: number, sign: number): void {
    const { from, to, changes } = this.graph
    for (let at = from[tree]!, end = to[tree]!; at < end; at += 2) {
      const object = changes[at + 1]!
      if (this.matters[object] === 1)
        this.balance.add(changes[at]! >> 1, object, (changes[at]! & 1) === 0 ? sign : -sign)
    }
  }
}

function enter<K>(pairs: Map<K, Pair>, key: K, count: number, value: number): void {
  const pair = pairs.get(key) ?? { before: NONE, after: NONE }
  if (count > 0) pair.after = value
  else pair.before = value
  pairs.set(key, pair)
}
