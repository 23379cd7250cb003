/** The history out of the columns of a walk: what nobody asks for is never put into words. */
import { remembered } from '../../remembered.ts'
import { compareText } from '../../text-order.ts'
import { type History, joined } from '../attribute.ts'
import type { Event } from '../log.ts'
import { type Lives, staysAmong } from '../stays.ts'
import type { Contents } from '../tips.ts'
import type { Commits } from './graph.ts'
import { NONE } from './part.ts'
import type { GraphWalk, Held } from './walk.ts'

/** How often somebody asks for the same nobody knows. */
const ALL = Number.POSITIVE_INFINITY

/** What a walk took down: first what commits changed that refs reach, then what merges dropped, then the other commits. */
export interface Taken {
  readonly walk: GraphWalk
  readonly commits: Commits
  /** Rows of what commits changed that refs reach, and of these and what merges dropped. */
  readonly walked: number
  readonly complete: number
  readonly tips: Held
  readonly staged: Contents
}

/** Objects by their ids, and the other way round. */
export interface Ids {
  idOf(number: number): string
  /** NONE where it is not there. */
  numberOf(id: string): number
}

export function toldHistory(taken: Taken, ids: Ids): History {
  const { walk, staged, walked, complete } = taken
  const told = new Told(taken, ids)
  const rows = told.rows()
  const all = remembered(() =>
    joined(
      {
        walked: rowsIn(0, walked).map(told.event),
        complete: rows.slice(0, complete).map(told.event),
        unreachable: rows.slice(complete).map(told.event),
        tips: new Map(
          Array.from(taken.tips.keys(), (path) => [walk.paths.decoded(path), new Set(told.tipsAt(path))]),
        ),
      },
      staged,
    ),
  )
  return {
    staged,
    reachable: walked,
    get events() {
      return all('').events
    },
    get walked() {
      return all('').walked
    },
    get tips() {
      return all('').tips
    },
    paths: () =>
      [...new Set(walk.columns.paths)].map((path) => walk.paths.decoded(path)).concat(...staged.keys()),
    staysOf: staysAmong(told.lives(rows)),
    startsOf: (blobs) => all('').startsOf(blobs),
  }
}

const rowsIn = (from: number, end: number): number[] => Array.from({ length: end - from }, (_, i) => from + i)

class Told {
  private readonly taken: Taken
  private readonly idOf: (object: number) => string
  private readonly numberOf: Ids['numberOf']
  private readonly decoded: (path: number) => string
  private readonly commitIn: (place: number) => Event['commit']

  constructor(taken: Taken, { idOf, numberOf }: Ids) {
    const { numbers, times } = taken.commits
    this.taken = taken
    this.idOf = remembered((object) => (object === NONE ? '' : idOf(object)), ALL)
    this.numberOf = numberOf
    this.decoded = remembered((path) => taken.walk.paths.decoded(path), ALL)
    this.commitIn = remembered(
      (place) => ({ id: this.idOf(numbers[place]!), authorTime: times[place * 2]! }),
      ALL,
    )
  }

  /** All in the order of the history. */
  rows(): readonly number[] {
    const { walked, complete, walk } = this.taken
    const { positions, commits, size } = walk.columns
    const reached = rowsIn(0, complete)
    if (complete > walked) reached.sort((a, b) => positions[a]! - positions[b]!)
    const idOf = (row: number) => this.commitIn(commits[row]!).id
    return [...reached, ...rowsIn(complete, size).sort((a, b) => compareText(idOf(a), idOf(b)))]
  }

  readonly event = (row: number, order: number): Event => {
    const { walk, walked, complete } = this.taken
    const { commits, paths, befores, firstBefore, afters } = walk.columns
    return {
      commit: this.commitIn(commits[row]!),
      path: this.decoded(paths[row]!),
      before: befores.slice(firstBefore[row], firstBefore[row + 1]).map(this.idOf),
      after: this.idOf(afters[row]!),
      order,
      ...(row >= walked && row < complete && { dropped: true }),
    }
  }

  tipsAt(path: number): string[] {
    return Array.from(this.taken.tips.get(path) ?? [], this.idOf)
  }

  /** A change goes by its order. @param rows in the order of the history. */
  lives(rows: readonly number[]): Lives<number, number> {
    const { decoded } = this
    const { walk, staged } = this.taken
    const { paths, afters, befores, firstBefore } = walk.columns
    const byPath = new Map<number, number[]>()
    const byBlob = new Map<number, number[]>()
    for (let order = 0; order < rows.length; order++) {
      enter(byPath, paths[rows[order]!]!, order)
      enter(byBlob, afters[rows[order]!]!, order)
    }
    const at = (path: string) => walk.paths.numberOf(path) ?? NONE
    return {
      called: (ids) => new Set(Array.from(ids, this.numberOf).filter((number) => number !== NONE)),
      broughtTo(blobs) {
        const found = new Set<number>()
        for (const blob of blobs) for (const order of byBlob.get(blob) ?? []) found.add(paths[rows[order]!]!)
        return new Set(Array.from(found, decoded))
      },
      changesAt: (path) => byPath.get(at(path)) ?? [],
      brings: (order, blobs) => blobs.has(afters[rows[order]!]!),
      replaces(order, blobs) {
        const row = rows[order]!
        for (let i = firstBefore[row]!; i < firstBefore[row + 1]!; i++)
          if (blobs.has(befores[i]!)) return true
        return false
      },
      eventOf: (order) => this.event(rows[order]!, order),
      tipsAt: (path) => this.tipsAt(at(path)),
      staged,
    }
  }
}

function enter(groups: Map<number, number[]>, key: number, order: number): void {
  const group = groups.get(key)
  if (group) group.push(order)
  else groups.set(key, [order])
}
