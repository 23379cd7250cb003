/** Changes at a path → when a secret came there and went, whatever way the changes were told. */
import type { History, Stay } from './attribute.ts'
import type { Event } from './log.ts'
import type { Contents } from './tips.ts'

/** What stays follow from, path by path. Objects and changes go by what is quick to ask for; few are put into words. */
export interface Lives<Id, Change> {
  /** What it calls these objects; those that it does not know are left out. */
  called(ids: ReadonlySet<string>): ReadonlySet<Id>
  /** Paths to which a change brought one of them, each once. */
  broughtTo(ids: ReadonlySet<Id>): ReadonlySet<string>
  /** Newest first. */
  changesAt(path: string): readonly Change[]
  /** Whether it brought one of them. */
  brings(change: Change, ids: ReadonlySet<Id>): boolean
  /** Whether one of them stood there before it. */
  replaces(change: Change, ids: ReadonlySet<Id>): boolean
  eventOf(change: Change): Event
  /** Ids, as people write them. */
  tipsAt(path: string): Iterable<string>
  readonly staged: Contents
}

export function staysAmong<Id, Change>(lives: Lives<Id, Change>): History['staysOf'] {
  const { called, broughtTo, tipsAt, staged } = lives
  const inIndex = [...staged].flatMap(([path, ids]) => [...ids].map((id) => ({ path, id })))
  const stagedAt = groupBy(inIndex, ({ id }) => id)
  return (blobs, before = NONE) => {
    const [held, earlier] = [called(blobs), called(before)]
    const paths = new Set(broughtTo(held))
    if (stagedAt.size > 0)
      for (const id of blobs) for (const { path } of stagedAt.get(id) ?? []) paths.add(path)
    const found = [...paths].flatMap((path) => {
      const standing = [...tipsAt(path), ...(staged.get(path) ?? [])].find((id) => blobs.has(id))
      return stayAt(lives, path, standing, held, earlier) ?? []
    })
    return found
      .sort((a, b) => b.order - a.order || (a.stay.path < b.stay.path ? -1 : 1))
      .map(({ stay }) => stay)
  }
}

const NONE: ReadonlySet<string> = new Set()

export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

/** @param standing the one that stands there now. */
function stayAt<Id, Change>(
  { changesAt, brings, replaces, eventOf }: Lives<Id, Change>,
  path: string,
  standing: string | undefined,
  held: ReadonlySet<Id>,
  earlier: ReadonlySet<Id>,
): { stay: Stay; order: number } | undefined {
  const changes = changesAt(path)
  const first = changes.findLast((one) => brings(one, held))
  if (first === undefined)
    return standing === undefined ? undefined : { order: -1, stay: onlyStaged(path, standing) }
  const stoodBefore = replaces(first, earlier)
  const isSame = (one: Change) => replaces(one, held) || replaces(one, earlier)
  const begins = (one: Change) => brings(one, held) && !isSame(one)
  const ends = (one: Change) => !brings(one, held) && isSame(one)
  const brought = eventOf(stoodBefore ? first : (changes.findLast(begins) ?? first))
  const present = standing !== undefined
  const removed = present ? undefined : changes.find(ends)
  return {
    order: brought.order,
    stay: {
      path,
      blob: brought.after,
      commit: stoodBefore ? null : brought.commit.id,
      authorDate: stoodBefore ? null : dateOf(brought),
      removedIn: removed === undefined ? null : eventOf(removed).commit.id,
      present,
    },
  }
}

const onlyStaged = (path: string, blob: string): Stay => ({
  path,
  blob,
  commit: null,
  authorDate: null,
  removedIn: null,
  present: true,
})

const dateOf = ({ commit }: Event): string =>
  new Date(commit.authorTime * 1000).toISOString().replace('.000Z', 'Z')
