/** The history without git, where all commits and trees were read with the contents. */
import { NOT_THERE, numberOfId } from '../../sources/packs/id-table.ts'
import type { ObjectNumbers } from '../../sources/packs/numbers.ts'
import type { Repository } from '../../sources/repository.ts'
import type { History } from '../attribute.ts'
import { type Listener, tellMissing } from '../gaps.ts'
import { lineOf } from '../line.ts'
import type { Refs } from '../refs.ts'
import { stagedContents } from '../tips.ts'
import { isClosed, topologicalOrder } from './commit-order.ts'
import { type Graph, graphOf } from './graph.ts'
import { holdingsOf } from './holdings.ts'
import { FOLDER, type GraphPart, NONE, SUBMODULE } from './part.ts'
import { toldHistory } from './told.ts'
import { TreeChanges } from './tree-changes.ts'
import { GraphWalk } from './walk.ts'

/** All that the history follows from. */
export interface Shape {
  readonly graph: Graph
  readonly numbers: ObjectNumbers
  /** Places of commits. */
  readonly all: readonly number[]
  readonly tips: readonly number[]
  /** Objects that have another number too. */
  readonly doubles: ReadonlySet<number>
  idOf(number: number): string
}

/** @returns undefined where something is not there or not as it should be: git has to say what it makes of it. */
export function shapeOf(
  parts: readonly GraphPart[],
  numbers: ObjectNumbers,
  doubles: ReadonlySet<number>,
  refs: Refs | undefined,
  idOf: (number: number) => string,
): Shape | undefined {
  const graph = refs && graphOf(parts, numbers.starts.at(-1)!)
  if (!graph || !isClosed(graph.commits)) return undefined
  const { commits, depths } = graph
  if (commits.trees.some((tree) => depths[tree] === 0)) return undefined
  const placesOf = (ids: readonly string[]) =>
    ids.map((id) => {
      const number = numberOfId(numbers.ids, id)
      return number === NOT_THERE ? NONE : (commits.places[number] ?? NONE)
    })
  const [all, tips] = [placesOf(refs.all), placesOf(refs.tips)]
  return all.includes(NONE) || tips.includes(NONE) ? undefined : { graph, numbers, all, tips, doubles, idOf }
}

/**
 * @param wanted ids of the blobs that hold something.
 * @returns undefined where git has to say it, as above
 */
export async function historyIn(
  repository: Repository,
  shape: Shape,
  wanted: ReadonlySet<string>,
  listener: Listener,
): Promise<History | undefined> {
  const { graph, all, idOf, numbers } = shape
  // git lists the index while this thread walks.
  const staging = stagedContents(repository, wanted)
  staging.catch(() => {}) // seen below
  const matters = mattersOf(shape, wanted)
  const holdings = holdingsOf(graph, matters)
  if (!holdings) return undefined
  const walk = new GraphWalk(graph, new TreeChanges(graph, holdings))
  const reached = topologicalOrder(graph.commits, all)
  const missing = walk.follow(reached)
  const walked = walk.columns.size
  const tips = walk.tipContents(shape.tips)
  walk.followMerges(tips, reached)
  const complete = walk.columns.size
  tellMissing({ missing }, { missing: walk.follow(unreachable(shape, reached)) }, listener)
  const history = toldHistory(
    { walk, commits: graph.commits, walked, complete, tips, staged: await staging },
    { idOf, numberOf: (id) => numberOfId(numbers.ids, id) },
  )
  const idAt = (place: number) => idOf(graph.commits.numbers[place]!)
  return Object.assign(history, { line: () => lineOf(reached, graph.commits, idAt) })
}

/** Blobs that hold something, and those that nobody has. */
function mattersOf({ graph, numbers }: Shape, wanted: ReadonlySet<string>): Uint8Array {
  const matters = new Uint8Array(graph.count + graph.strangers.length)
  for (const id of wanted) {
    const number = numberOfId(numbers.ids, id)
    if (number !== NOT_THERE) matters[number] = 1
  }
  for (const [i, key] of graph.strangers.entries())
    if (Number(key[0]) !== SUBMODULE && Number(key[0]) !== FOLDER) matters[graph.count + i] = 1
  return matters
}

function unreachable({ graph: { commits }, doubles }: Shape, reached: Int32Array): Int32Array {
  const isReached = new Uint8Array(commits.numbers.length)
  for (const place of reached) isReached[place] = 1
  return commits.places.filter(
    (place) => place !== NONE && isReached[place] === 0 && !doubles.has(commits.numbers[place]!),
  )
}
