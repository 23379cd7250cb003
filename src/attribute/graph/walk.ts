/**
 * The history from commits and trees in memory: the same as git says of all refs (log.ts), of commits that none reaches
 * (lost.ts), of what merges dropped (merges.ts) and of the tips (tips.ts).
 */
import { remembered } from '../../remembered.ts'
import type { Commit, Event, Walked } from '../log.ts'
import { deadEnds } from '../merges.ts'
import type { Contents } from '../tips.ts'
import { parentsOf } from './commit-order.ts'
import { anyAt, fileAt } from './entries.ts'
import type { Graph } from './graph.ts'
import { NONE } from './part.ts'
import { objectOf, type Pair, TreeChanges } from './tree-changes.ts'

/** A path, and its values at the parents and in the commit. */
interface Change {
  readonly path: string
  readonly before: readonly number[]
  readonly after: number
}

const NOTHING: readonly Change[] = []

export class GraphWalk {
  private readonly graph: Graph
  private readonly changes: TreeChanges
  private readonly idOf: (number: number) => string
  private readonly decoded: (path: string) => string
  /** Places in the walk, of commits that have events. */
  private readonly order = new Map<string, number>()

  /** @param matters blobs that matter and trees that hold them, see holders.ts. */
  constructor(graph: Graph, matters: Uint8Array, idOf: (number: number) => string) {
    this.graph = graph
    this.changes = new TreeChanges(graph, matters)
    // Events share what they hold: there may be a hundred thousand of them.
    this.idOf = remembered(idOf, Number.POSITIVE_INFINITY)
    this.decoded = remembered((path) => Buffer.from(path, 'latin1').toString(), Number.POSITIVE_INFINITY)
  }

  /** What these commits changed, in their order. @param places of commits. */
  eventsOf(places: Int32Array): Pick<Walked, 'events' | 'missing'> {
    const events: Event[] = []
    const missing = new Set<string>()
    for (const [i, place] of places.entries()) {
      let commit: Commit | undefined
      for (const { path, before, after } of this.changesOf(place)) {
        if (after !== NONE && this.isMissing(after)) missing.add(this.strangerOf(after))
        const ids = { before: before.map((value) => this.idIn(value)), after: this.idIn(after) }
        if (ids.after === '' && ids.before.every((id) => id === '')) continue
        commit ??= this.commitAt(place, i)
        events.push({ ...ids, path: this.decoded(path), commit, order: events.length })
      }
    }
    return { events, missing }
  }

  /** What these paths hold that matters, at any of the tips. */
  tipContents(paths: Iterable<string>, tips: Iterable<number>): Contents {
    const contents = new Map(Array.from(paths, (path) => [path, new Set<string>()]))
    let last = NONE
    // What the tip before holds too is there already.
    for (const tip of tips) {
      const tree = this.graph.commits.trees[tip]!
      for (const [path, { after }] of this.changes.between(last, tree))
        if (this.idIn(after) !== '') contents.get(this.decoded(path))?.add(this.idIn(after))
      last = tree
    }
    return contents
  }

  /**
   * The events, and among them the changes by which a merge ended what no commit did.
   * @param places of the commits that refs reach, newest first.
   */
  withMerges(events: readonly Event[], tips: Contents, places: Int32Array): readonly Event[] {
    const ends = new Set(deadEnds(events, tips).map(({ after, path }) => `${after} ${path}`))
    if (ends.size === 0) return events
    const dropped: Event[] = []
    for (const [i, place] of places.entries()) {
      const parents = parentsOf(this.graph.commits, place)
      if (parents.length > 1) dropped.push(...this.droppedBy(place, parents, ends, i))
    }
    const placeOf = ({ commit }: Event) => this.order.get(commit.id)!
    return [...events, ...dropped]
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((event, i) => ({ ...event, order: i }))
  }

  private *droppedBy(
    place: number,
    parents: readonly number[],
    ends: ReadonlySet<string>,
    order: number,
  ): Generator<Event> {
    const { trees } = this.graph.commits
    for (const parent of parents)
      for (const [path, { before }] of sorted(this.changes.between(trees[parent]!, trees[place]!))) {
        const id = this.idIn(before)
        if (id === '' || !ends.has(`${id} ${this.decoded(path)}`)) continue
        const now = anyAt(this.graph, trees[place]!, path)
        const after = now && now.object < this.graph.count ? this.idOf(now.object) : ''
        yield {
          commit: this.commitAt(place, order),
          path: this.decoded(path),
          before: [id],
          after,
          order,
          dropped: true,
        }
      }
  }

  /** As `git log -c` lists them: of a merge what differs from all parents. */
  private changesOf(place: number): readonly Change[] {
    const { trees } = this.graph.commits
    const parents = parentsOf(this.graph.commits, place)
    if (parents.length > 1) return this.mergeChanges(trees[place]!, parents)
    const pairs = this.changes.between(parents.length === 0 ? NONE : trees[parents[0]!]!, trees[place]!)
    return pairs.size === 0
      ? NOTHING
      : sorted(pairs).map(([path, { before, after }]) => ({ path, before: [before], after }))
  }

  private mergeChanges(tree: number, parents: readonly number[]): readonly Change[] {
    const { trees } = this.graph.commits
    const sides = parents.map((parent) => this.changes.between(trees[parent]!, tree))
    const all = new Map(sides.flatMap((side) => [...side]))
    return sorted(all).flatMap(([path, { after }]) => {
      // Where nothing of a side matters it may still differ; what matters and is not listed is as it was.
      const differs = (side: ReadonlyMap<string, Pair>, i: number) =>
        side.has(path) || (after === NONE && !this.isSame(tree, trees[parents[i]!]!, path))
      return sides.every(differs)
        ? { path, before: sides.map((side) => side.get(path)?.before ?? NONE), after }
        : []
    })
  }

  private isSame(a: number, b: number, path: string): boolean {
    const one = fileAt(this.graph, a, path)
    const other = fileAt(this.graph, b, path)
    return one?.name === other?.name && one?.object === other?.object
  }

  /** @param order its place in the walk. */
  private commitAt(place: number, order: number): Commit {
    const { numbers, times } = this.graph.commits
    const commit = { id: this.idOf(numbers[place]!), authorTime: times[place * 2]! }
    this.order.set(commit.id, order)
    return commit
  }

  private readonly isMissing = (value: number) => objectOf(value) >= this.graph.count

  private strangerOf(value: number): string {
    return this.graph.strangers[objectOf(value) - this.graph.count]!.slice(1)
  }

  /** Empty where there is nothing that matters, or nobody has it. */
  private idIn(value: number): string {
    return value === NONE || this.isMissing(value) ? '' : this.idOf(objectOf(value))
  }
}

/** In the order of a walk through folders. */
const sorted = (pairs: ReadonlyMap<string, Pair>): [string, Pair][] =>
  pairs.size < 2 ? [...pairs] : [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))
