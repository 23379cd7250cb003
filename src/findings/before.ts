/**
 * What stood already before a change. A secret did if the files that the change starts from give the same finding: they are
 * read only where the change holds something, and its values never leave this process.
 */

import type { Change } from '../history/change.ts'
import type { Files } from '../sources/changes.ts'
import type { LookThrough } from '../sources/long-text.ts'
import { readObjects } from '../sources/objects.ts'
import type { Repository } from '../sources/repository.ts'
import { Tally } from '../sources/tally.ts'
import type { Ledger, Secret } from './ledger.ts'
import { type Placed, placesOf } from './places.ts'

export interface Before {
  /** Blobs from before the change that hold the value. */
  blobsWith(value: string): ReadonlySet<string>
  /**
   * Where the value was a finding, as `path at commit`; undefined where it was none.
   * @param places what the change holds of it.
   */
  standing(value: string, places: readonly Placed[]): string | undefined
}

/** Bytes of the base's files that are searched for values that stand in none of the changed ones. */
const MOST_BYTES = 256 * 1024 * 1024

/** @param counts whether a place of the base would have been reported. */
export async function lookBefore(
  change: Change,
  ledger: Ledger,
  counts: (place: Placed) => boolean,
): Promise<Before> {
  const { repository } = change
  const secrets = ledger.secrets().filter((secret) => placesOf(secret, change.history.staysOf).some(counts))
  const past = ledger.emptied()
  const states = secrets.length > 0 ? await change.before() : []
  const related = relatedBlobs(change, secrets, states)
  const through: LookThrough = ({ kind, id }, parts) => {
    const [first, ...others] = [...related.get(id!)!].map((path) => ({ kind, id: id!, path }))
    return past.lookThrough(first!, parts, new Tally(), others)
  }
  for await (const { id, bytes } of readObjects(repository, [...related.keys()], new Tally(), { through }))
    for (const path of related.get(id!)!) past.look({ kind: 'file', id: id!, path, bytes }, new Tally())
  await searchTheRest(repository, past, secrets, states, related)
  const known = new Map(past.secrets().map((secret) => [secret.value, secret]))
  const atStart = ({ sighting: { content } }: Placed) =>
    states.some((state) => state.get(content.path!) === content.id)
  return {
    blobsWith: (value) => new Set(known.get(value)?.sightings.map(({ content }) => content.id!)),
    standing(value, places) {
      const secret = known.get(value)
      const stood = secret ? placesOf(secret, () => []).filter(counts) : []
      const isAtTheEnd = places.some(({ sighting }) => sighting.content.path !== undefined)
      const place = stood.find(atStart) ?? (isAtTheEnd ? undefined : stood[0])
      return place && `${place.path} at ${change.base}`
    },
  }
}

/** Blobs from before that the changed files come from, with the paths that they are judged at. */
function relatedBlobs(
  change: Change,
  secrets: readonly Secret[],
  states: readonly Files[],
): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>()
  const add = (id: string | undefined, path: string) => {
    if (id) related.set(id, (related.get(id) ?? new Set()).add(path))
  }
  const movedFrom = new Map(change.changes.map(({ path, from }) => [path, from]))
  const contents = secrets.flatMap(({ sightings }) => sightings.map(({ content }) => content))
  const ids = new Set(contents.flatMap(({ id }) => id ?? []))
  for (const state of states) for (const [path, id] of state) if (ids.has(id)) add(id, path)
  for (const path of new Set([...ids].flatMap((id) => change.pathsOf(id)))) {
    for (const id of change.earlier(path)) add(id, path)
    for (const state of states)
      for (const from of [path, movedFrom.get(path)]) if (from !== undefined) add(state.get(from), from)
  }
  return related
}

/** The other files of the base, for values that were copied from one: only those that hold such a value are judged. */
async function searchTheRest(
  repository: Repository,
  past: Ledger,
  secrets: readonly Secret[],
  states: readonly Files[],
  related: ReadonlyMap<string, unknown>,
): Promise<void> {
  const found = new Set(past.secrets().map(({ value }) => value))
  const sought = secrets.flatMap(({ value }) => (found.has(value) ? [] : [Buffer.from(value, 'latin1')]))
  const rest = new Map<string, Set<string>>()
  for (const state of sought.length > 0 ? states : [])
    for (const [path, id] of state) if (!related.has(id)) rest.set(id, (rest.get(id) ?? new Set()).add(path))
  let left = MOST_BYTES
  for await (const { id, bytes } of readObjects(repository, [...rest.keys()], new Tally())) {
    left -= bytes.length
    if (left < 0) return // what is not found before counts as new
    if (sought.some((value) => bytes.includes(value)))
      for (const path of rest.get(id!)!) past.look({ kind: 'file', id: id!, path, bytes }, new Tally())
  }
}
