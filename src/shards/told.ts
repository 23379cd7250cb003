/** What the shards were told by the history, put together: the same as a walk of the whole would have told. */

import type { Told } from '../attribute/attribute.ts'
import type { Event } from '../attribute/log.ts'
import type { Contents } from '../attribute/tips.ts'
import { compareText } from '../text-order.ts'
import { unfit } from './read.ts'
import type { PlainEvent, Shard } from './schema.ts'

export const toldBy = (shards: readonly Shard[]): Told => ({
  events: eventsOf(shards),
  tips: contentsOf(shards.map(({ tips }) => tips)),
  staged: contentsOf(shards.map(({ staged }) => staged)),
})

/** A change may be from a blob of one shard to one of another: each of them tells its own side. */
function eventsOf(shards: readonly Shard[]): Event[] {
  const events = new Map<string, PlainEvent>()
  for (const event of shards.flatMap((one) => one.events)) {
    const { commit, path, dropped, before } = event
    const key = JSON.stringify([commit, path, ...(dropped ? before : [])])
    const known = events.get(key)
    events.set(key, known ? united(known, event) : event)
  }
  return [...events.values()].sort(byWalk).map(({ commit, authorTime, path, before, after }, order) => ({
    commit: { id: commit, authorTime },
    path,
    before,
    after,
    order,
  }))
}

function united(a: PlainEvent, b: PlainEvent): PlainEvent {
  if (a.before.length !== b.before.length) throw unfit()
  return { ...a, before: a.before.map((id, i) => id || b.before[i]!), after: a.after || b.after }
}

/** As a walk tells: what no ref reaches comes last. */
const byWalk = (a: PlainEvent, b: PlainEvent): number =>
  (a.order ?? LAST) - (b.order ?? LAST) ||
  compareText(a.commit, b.commit) ||
  Number(a.dropped ?? false) - Number(b.dropped ?? false) ||
  Buffer.compare(Buffer.from(a.path), Buffer.from(b.path))

const LAST = Number.MAX_SAFE_INTEGER

function contentsOf(all: readonly Shard['tips'][]): Contents {
  const contents = new Map<string, Set<string>>()
  for (const [path, ids] of all.flat()) contents.set(path, new Set([...(contents.get(path) ?? []), ...ids]))
  return contents
}
