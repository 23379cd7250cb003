/**
 * The commits that refs reach, newest first, as one run leaves them to the next: where others came since, their order is told
 * from these and those, and git need not walk them all again.
 */
import { runGit } from '../sources/git.ts'
import { ID_BYTES } from '../sources/packs/id-list.ts'
import { alike, idTable, NOT_THERE, numberOfId } from '../sources/packs/id-table.ts'
import type { Repository } from '../sources/repository.ts'
import { type Ancestry, parentsOf, topologicalOrder } from './graph/commit-order.ts'
import { NONE } from './graph/part.ts'
import type { Commits } from './merges.ts'
import { listRefs } from './refs.ts'

/** In columns. A parent goes by its place among them. */
export interface Line {
  /** The beginnings of their ids, of `ID_BYTES` each. */
  readonly ids: Buffer
  /** When each was committed. Seconds since 1970. */
  readonly times: Uint32Array
  /** Where the parents of each begin in `parents`; those of the next follow. */
  readonly firstParent: Uint32Array
  readonly parents: Uint32Array
}

/** @returns undefined where a commit is of a time that nobody lives in */
export function lineOf(
  order: Int32Array,
  ancestry: Ancestry,
  idOf: (place: number) => string,
): Line | undefined {
  const positions = positionsIn(order, ancestry)
  const ids = Buffer.alloc(order.length * ID_BYTES)
  const times = new Uint32Array(order.length)
  const firstParent = new Uint32Array(order.length + 1)
  const parents: number[] = []
  for (const [position, place] of order.entries()) {
    const time = ancestry.times[place * 2 + 1]!
    if (time >= 2 ** 32) return undefined
    times[position] = time
    ids.write(idOf(place), position * ID_BYTES, ID_BYTES, 'hex')
    for (const parent of parentsOf(ancestry, place)) parents.push(positions[parent]!)
    firstParent[position + 1] = parents.length
  }
  return { ids, times, firstParent, parents: Uint32Array.from(parents) }
}

/** By place; NONE of those that are not reached. */
function positionsIn(order: Int32Array, { places }: Ancestry): Int32Array {
  const positions = new Int32Array(places.length).fill(NONE)
  for (const [position, place] of order.entries()) positions[place] = position
  return positions
}

function placeIn(positions: Int32Array, place: number): number | undefined {
  const position = positions[place] ?? NONE
  return position === NONE ? undefined : position
}

/** A line with what came since. */
export interface Longer extends Commits {
  line(): Line | undefined
}

/**
 * @param known ids of all that refs named then.
 * @returns undefined where git has to say it
 */
export async function lineSince(
  repository: Repository,
  line: Line,
  known: readonly string[],
): Promise<Longer | undefined> {
  const [refs, fresh] = await Promise.all([listRefs(repository), commitsSince(repository, known)])
  if (!refs || !fresh) return undefined
  const begun = fresh.map(({ id }) => id.slice(0, ID_BYTES * 2)).join('')
  const ids = Buffer.concat([line.ids, Buffer.from(begun, 'hex')])
  const table = idTable([{ ids, width: ID_BYTES, numberOf: (position) => position }])
  const placeOf = (id: string) => numberOfId(table, id)
  const ancestry = joined(line, fresh, placeOf)
  const tips = refs.all.map(placeOf)
  if (!ancestry || tips.includes(NOT_THERE) || !alike(table).next().done) return undefined
  const order = topologicalOrder(ancestry, tips)
  const positions = positionsIn(order, ancestry)
  const idOf = (place: number) => ids.toString('hex', place * ID_BYTES, (place + 1) * ID_BYTES)
  const isMerge = (place: number) => ancestry.firstParent[place + 1]! - ancestry.firstParent[place]! > 1
  return {
    order: { get: (id) => placeIn(positions, placeOf(id)) },
    get merges() {
      return Array.from(order.filter(isMerge), idOf)
    },
    line: () => lineOf(order, ancestry, idOf),
  }
}

interface Fresh {
  readonly id: string
  readonly time: number
  readonly parents: readonly string[]
}

/** Those that refs reach now, and none of these. */
async function commitsSince(
  { commonDirectory }: Repository,
  known: readonly string[],
): Promise<Fresh[] | undefined> {
  const asked = ['rev-list', '--all', '--parents', '--timestamp', '--stdin']
  const { code, stdout } = await runGit(commonDirectory, asked, known.map((id) => `^${id}\n`).join(''))
  if (code !== 0) return undefined
  const lines = stdout.toString('latin1').split('\n').filter(Boolean)
  return lines.map((text) => {
    const [time, id, ...parents] = text.split(' ')
    return { id: id!, time: Number(time), parents }
  })
}

/** Those that came behind those that were there; undefined where one is built on what is neither. */
function joined(line: Line, fresh: readonly Fresh[], placeOf: (id: string) => number): Ancestry | undefined {
  const [before, count] = [line.times.length, line.times.length + fresh.length]
  const added = fresh.map(({ parents }) => parents.map(placeOf))
  if (added.some((parents) => parents.includes(NOT_THERE))) return undefined
  const times = new Float64Array(count * 2)
  for (const [place, time] of line.times.entries()) times[place * 2 + 1] = time
  for (const [i, { time }] of fresh.entries()) times[(before + i) * 2 + 1] = time
  const firstParent = new Int32Array(count + 1)
  firstParent.set(line.firstParent)
  for (const [i, parents] of added.entries())
    firstParent[before + i + 1] = firstParent[before + i]! + parents.length
  const parents = new Int32Array(firstParent[count]!)
  parents.set(line.parents)
  parents.set(added.flat(), line.parents.length)
  return { places: Int32Array.from({ length: count }, (_, place) => place), times, firstParent, parents }
}
