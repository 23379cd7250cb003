/** The history of a run with state, from the changes that the state holds and those that came since. */
import { type History, joinedHistory } from '../../attribute/attribute.ts'
import { byCommit, type Event } from '../../attribute/log.ts'
import type { Order } from '../../attribute/merges.ts'
import type { Repository } from '../../sources/repository.ts'
import type { Holders, State } from './state.ts'

/**
 * Whether one of their contents stands at a path where the state did not have it.
 * @param brought by events that the state did not have.
 */
export function isElsewhere(
  holders: readonly Holders[],
  brought: readonly Event[],
  staged: History['staged'],
  kept: readonly Event[],
): boolean {
  const held = new Set(holders.flatMap(({ ids }) => ids))
  const places = new Map<string, Set<string>>()
  const add = (id: string, path: string) => {
    if (held.has(id)) places.set(id, (places.get(id) ?? new Set()).add(path))
  }
  for (const { after, path } of brought) add(after, path)
  for (const [path, ids] of staged) for (const id of ids) add(id, path)
  if (places.size === 0) return false
  for (const { after, path } of kept) places.get(after)?.delete(path)
  return [...places.values()].some((paths) => paths.size > 0)
}

/** Where refs and objects are those of the state, so is what merges dropped, and what stands at the tips. */
export async function sameHistory(
  repository: Repository,
  { events, reachable, tips }: State,
  wanted: ReadonlySet<string>,
): Promise<History> {
  const [complete, unreachable] = [events.slice(0, reachable), events.slice(reachable)]
  const walked = complete.filter(({ dropped }) => !dropped)
  return joinedHistory(repository, { walked, complete, unreachable, tips }, wanted)
}

/** As a walk of all refs gives them, and those of commits that no ref reaches by their ids. */
export function apart(events: readonly Event[], reached: Order): [Event[], Event[]] {
  const numbered = events.map((event, i) => ({ event, i, position: reached.get(event.commit.id) }))
  const walked = numbered
    .filter(({ position }) => position !== undefined)
    .sort((a, b) => a.position! - b.position! || a.i - b.i)
  const others = numbered
    .filter(({ position }) => position === undefined)
    .sort((a, b) => byCommit(a.event, b.event) || a.i - b.i)
  return [walked.map(({ event }, order) => ({ ...event, order })), others.map(({ event }) => event)]
}
