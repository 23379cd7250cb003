/**
 * The history from commits and trees in memory: the same as git says of all refs (log.ts), of commits that none reaches
 * (lost.ts), of what merges dropped (merges.ts) and of the tips (tips.ts).
 */
import { Columns } from './columns.ts'
import { parentsOf } from './commit-order.ts'
import { anyAt, fileAt } from './entries.ts'
import type { Graph } from './graph.ts'
import { Pairs } from './pairs.ts'
import { NONE } from './part.ts'
import type { Paths } from './paths.ts'
import { Differences, type TreeChanges } from './tree-changes.ts'

/** By the numbers of paths, what they hold. */
export type Held = ReadonlyMap<number, ReadonlySet<number>>

export class GraphWalk {
  readonly columns = new Columns()
  readonly paths: Paths
  private readonly graph: Graph
  private readonly changes: TreeChanges
  /** Room for what a commit differs in from each of its parents. */
  private readonly sides: Differences[] = [new Differences()]

  constructor(graph: Graph, changes: TreeChanges) {
    this.graph = graph
    this.changes = changes
    this.paths = changes.paths
  }

  /**
   * Takes down what these commits changed, in their order.
   * @param places of commits.
   * @returns ids of blobs that are named and that nobody has
   */
  follow(places: Int32Array): ReadonlySet<string> {
    const missing = new Set<string>()
    for (let position = 0; position < places.length; position++) {
      const place = places[position]!
      const sides = this.sidesOf(place)
      if (sides.every(isEmpty)) continue
      for (const path of this.changedIn(place, sides)) {
        const after = afterOf(sides, path)
        if (this.isMissing(after)) missing.add(this.graph.strangers[after - this.graph.count]!.slice(1))
        const isKnown = (object: number) => this.known(object) !== NONE
        if (!isKnown(after) && !sides.some((side) => isKnown(beforeIn(side, path)))) continue
        this.columns.begin(place, position, this.paths.shown(path), this.known(after))
        for (const side of sides) this.columns.before(this.known(beforeIn(side, path)))
      }
    }
    return missing
  }

  /** What the paths of the changes so far hold that matters, at any of the tips. */
  tipContents(tips: Iterable<number>): Held {
    const contents = new Map(this.columns.paths.map((path) => [path, new Set<number>()]))
    const [side] = this.sides
    let last = NONE
    // What the tip before holds too is there already.
    for (const tip of tips) {
      const tree = this.graph.commits.trees[tip]!
      const { size, paths, after } = this.changes.between(last, tree, side!)
      for (let i = 0; i < size; i++)
        if (this.known(after[i]!) !== NONE) contents.get(this.paths.shown(paths[i]!))?.add(after[i]!)
      last = tree
    }
    return contents
  }

  /**
   * Takes down the changes by which a merge ended what no commit did.
   * @param places of the commits that refs reach, newest first; what they changed has been taken down.
   */
  followMerges(tips: Held, places: Int32Array): void {
    const ends = this.deadEnds(tips)
    if (ends.size === 0) return
    for (let position = 0; position < places.length; position++) {
      const parents = parentsOf(this.graph.commits, places[position]!)
      if (parents.length > 1)
        for (const parent of parents) this.followDropped(places[position]!, parent, position, ends)
    }
  }

  private followDropped(place: number, parent: number, position: number, ends: Pairs): void {
    const { trees } = this.graph.commits
    const side = this.changes.between(trees[parent]!, trees[place]!, this.sides[0]!)
    for (const path of this.inOrder(side.paths.slice(0, side.size))) {
      const before = this.known(beforeIn(side, path))
      if (before === NONE || ends.find(before, this.paths.shown(path)) === NONE) continue
      const now = anyAt(this.graph, trees[place]!, this.paths.texts[path]!)
      this.columns.begin(place, position, this.paths.shown(path), this.known(now?.object ?? NONE))
      this.columns.before(before)
    }
  }

  /** Contents, and paths to which they came, that neither stand at a tip nor were changed by a commit. */
  private deadEnds(tips: Held): Pairs {
    const { columns } = this
    const [ended, dead] = [new Pairs(), new Pairs()]
    for (let row = 0; row < columns.size; row++)
      for (let i = columns.firstBefore[row]!; i < columns.firstBefore[row + 1]!; i++)
        if (columns.befores[i] !== NONE) ended.number(columns.befores[i]!, columns.paths[row]!)
    for (let row = 0; row < columns.size; row++) {
      const after = columns.afters[row]!
      const path = columns.paths[row]!
      if (after !== NONE && ended.find(after, path) === NONE && !tips.get(path)?.has(after))
        dead.number(after, path)
    }
    return dead
  }

  /** How a commit differs from each of its parents. They are overwritten by the next question. */
  private sidesOf(place: number): readonly Differences[] {
    const { trees, firstParent, parents, places } = this.graph.commits
    const from = firstParent[place]!
    const to = firstParent[place + 1]!
    const count = Math.max(1, to - from)
    while (this.sides.length < count) this.sides.push(new Differences())
    for (let i = 0; i < count; i++) {
      const parent = from === to ? NONE : trees[places[parents[from + i]!]!]!
      this.changes.between(parent, trees[place]!, this.sides[i]!)
    }
    return count === this.sides.length ? this.sides : this.sides.slice(0, count)
  }

  /** Paths as `git log -c` lists them: of a merge what differs from all parents. */
  private changedIn(place: number, sides: readonly Differences[]): readonly number[] {
    const [first] = sides
    if (sides.length === 1) return this.inOrder(first!.paths.slice(0, first!.size))
    const { trees } = this.graph.commits
    const parents = parentsOf(this.graph.commits, place)
    const all = new Set(sides.flatMap(({ paths, size }) => paths.slice(0, size)))
    const changed = [...all].filter((path) => {
      const after = afterOf(sides, path)
      // Where nothing of a side matters it may still differ; what matters and is not listed is as it was.
      return sides.every(
        (side, i) =>
          side.placeOf(path) !== NONE ||
          (after === NONE && !this.isSame(trees[place]!, trees[parents[i]!]!, path)),
      )
    })
    return this.inOrder(changed)
  }

  private isSame(a: number, b: number, path: number): boolean {
    const one = fileAt(this.graph, a, this.paths.texts[path]!)
    const other = fileAt(this.graph, b, this.paths.texts[path]!)
    return one?.name === other?.name && one?.object === other?.object
  }

  /** In the order of a walk through folders. */
  private inOrder(paths: number[]): readonly number[] {
    const { texts } = this.paths
    return paths.length < 2 ? paths : paths.sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1))
  }

  private isMissing(object: number): boolean {
    return object >= this.graph.count
  }

  /** NONE where nobody has it. */
  private known(object: number): number {
    return this.isMissing(object) ? NONE : object
  }
}

const isEmpty = ({ size }: Differences): boolean => size === 0

const beforeIn = (side: Differences, path: number): number => {
  const at = side.placeOf(path)
  return at === NONE ? NONE : side.before[at]!
}

/** As the last of them that has the path says, and so all of them. */
const afterOf = (sides: readonly Differences[], path: number): number => {
  for (let i = sides.length - 1; i >= 0; i--) {
    const at = sides[i]!.placeOf(path)
    if (at !== NONE) return sides[i]!.after[at]!
  }
  return NONE
}
