/** What came and went since a state was written. */
import type { Event } from '../../attribute/log.ts'
import { nameRefs } from '../../attribute/refs.ts'
import { ID_BYTES, idList, missingIn, newIds, positionIn } from '../../sources/packs/id-list.ts'
import { hexIn, NOT_THERE } from '../../sources/packs/id-table.ts'
import type { HasObject } from '../../sources/packs/numbers.ts'
import { listIds, storeDigest } from '../../sources/packs/store.ts'
import type { Repository } from '../../sources/repository.ts'
import type { State } from './state.ts'

/** New objects above which reading all is no slower, as that is done on threads. */
const MOST_NEW = 10_000

/** What the repository is like when the scan begins; what comes during it is left to the next. */
export interface Now {
  readonly ids: Buffer
  readonly refs: string
  /** As a state has it. */
  readonly store: string
  /** Full ids that a state does not know. */
  newTo(state: State): string[]
}

/** @param known of an earlier run; where it had the same packs and loose objects, their ids are not listed again */
export async function lookNow(repository: Repository, known?: Pick<State, 'store' | 'ids'>): Promise<Now> {
  const naming = nameRefs(repository)
  const store = storeDigest(repository)
  const sources = known?.store === store ? undefined : listIds(repository)
  const width = repository.objectFormat === 'sha256' ? 32 : 20
  const ids = sources ? idList(sources, width) : known!.ids
  return {
    ids,
    refs: await naming,
    store,
    newTo: (state) => (!sources || state.ids.equals(ids) ? [] : newIds(sources, width, state.ids)),
  }
}

/** Ids that HEAD and refs named. */
export const namedIn = (refs: string): string[] => [
  ...new Set(refs.split('\n').flatMap((line) => /^[0-9a-f]+/.exec(line)?.[0] ?? [])),
]

/** Of a list of the beginnings of ids. */
export const objectsIn =
  (ids: Buffer): HasObject =>
  (high, low) =>
    positionIn(ids, high, low) !== NOT_THERE

/** Whether a list of the beginnings of ids has one of a whole id. */
export function holdsId(ids: Buffer): (id: string) => boolean {
  const has = objectsIn(ids)
  return (id) => has(hexIn(id, 0), hexIn(id, 8))
}

export interface Since {
  /** Ids of objects that came. */
  readonly fresh: readonly string[]
  isThere(id: string): boolean
  /** Nothing went: what no longer stands somewhere may be surer at a place that is left. */
  readonly isWhole: boolean
  /** Changes that the commits still make. */
  readonly kept: readonly Event[]
  readonly isSame: boolean
}

/** No object and no ref has changed since. */
export const isSameHistory = (state: Pick<State, 'ids' | 'refs'>, now: Now): boolean =>
  state.refs === now.refs && state.ids.equals(now.ids)

/** How many objects a state knows. */
export const objectsOf = ({ ids }: Pick<State, 'ids'>): number => ids.length / ID_BYTES

/** @returns or why the state does not fit */
export function changeSince(repository: Repository, state: State, now: Now): Since | string {
  if (repository.shallow) return 'the clone is shallow'
  const gone = goneIds(state.ids, now.ids)
  if (gone.size * ID_BYTES * 2 > state.ids.length) return 'most of what it knows is gone'
  const fresh = now.newTo(state)
  if (fresh.length > MOST_NEW) return 'most of the history is new'
  const isThere = (id: string) => gone.size === 0 || !gone.has(id.slice(0, ID_BYTES * 2))
  const kept = state.events.filter(({ commit, dropped }) => !dropped && isThere(commit.id))
  if (
    gone.size > 0 &&
    kept.some(({ before, after }) => [after, ...before].some((id) => id !== '' && !isThere(id)))
  )
    return 'a file that it knows is gone'
  const isSame = isSameHistory(state, now)
  return { fresh, isThere, isWhole: gone.size === 0, kept, isSame }
}

const goneIds = (then: Buffer, now: Buffer): ReadonlySet<string> =>
  new Set(missingIn(then, now).map((at) => then.toString('hex', at, at + ID_BYTES)))
