/** Looks at what a walk rebuilds only for the shape of the history: how each tree differs from the one that it was made of. */
import { NONE } from '../attribute/graph/part.ts'
import type { Visitor } from '../engine/family.ts'
import { COMMIT, type Pack } from '../sources/packs/pack.ts'
import type { GraphReader } from './graph-reader.ts'

/** Nothing has to be known of a base but that it was read. */
export class GraphVisitor implements Visitor<true> {
  private readonly graph: GraphReader
  private readonly pack: Pack
  /** Number of the pack's first entry. */
  private readonly first: number

  constructor(graph: GraphReader, pack: Pack, first: number) {
    this.graph = graph
    this.pack = pack
    this.first = first
  }

  whole(entry: number, start: number, end: number): true {
    this.object(entry, start, end, NONE, end, end)
    return true
  }

  changed(entry: number, start: number, end: number, baseSize: number, _: true, baseStart: number): true {
    const base = this.first + this.pack.bases[entry]!
    this.object(entry, start, end, base, baseStart, baseStart + baseSize)
    return true
  }

  failed(): void {
    this.graph.fail()
  }

  private object(
    entry: number,
    start: number,
    end: number,
    ...base: readonly [number, number, number]
  ): void {
    if (this.pack.types[entry] === COMMIT) this.graph.commitAt(this.first + entry, start, end)
    else this.graph.tree(this.first + entry, start, end, ...base)
  }
}
