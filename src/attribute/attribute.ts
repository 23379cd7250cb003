/**
 * Finding → every occurrence: the commit that brought a secret to a path, the commit that took it away, and whether it
 * still stands. The history is walked beside the scan, not after it.
 */
import type { Occurrence } from '../finding.ts'
import type { Repository } from '../sources/repository.ts'
import type { Line } from './line.ts'
import type { Event } from './log.ts'
import { type Commits, withMerges } from './merges.ts'
import { groupBy, type Lives, staysAmong } from './stays.ts'
import { type Contents, stagedContents, tipContents } from './tips.ts'

/** One path's life with a secret. */
export interface Stay extends Omit<Occurrence, 'startLine'> {
  /** The blob that brought it in. */
  readonly blob: string
  /** Stands at HEAD, at the tip of a branch, or in the index. */
  readonly present: boolean
}

/** What the history told of them, from which every stay follows. */
export interface Told {
  /** Newest first. */
  readonly events: readonly Event[]
  /** What the paths hold at HEAD and at the tips of branches. */
  readonly tips: Contents
  /** What they hold in the index, which a commit may bring next. */
  readonly staged: Contents
}

/** What attribution knows of the blobs that hold something. */
export interface History extends Told {
  /** The changes that it is made of, newest first, as the walk of each commit told them. */
  readonly walked: readonly Event[]
  /** So many of them are of commits that a ref reaches; they come first. */
  readonly reachable: number
  /** The commits, where they were read here. */
  readonly line?: (() => Line | undefined) | undefined
  /** Every path at which something can stand; some more than once. */
  paths(): Iterable<string>
  /**
   * Every stay of a secret that these blobs hold, oldest first.
   * @param before blobs that held it before what was walked: a stay that began there has no commit.
   */
  staysOf(blobs: ReadonlySet<string>, before?: ReadonlySet<string>): Stay[]
  /** Where stays may begin, whatever other blobs hold the secret too. */
  startsOf(blobs: ReadonlySet<string>): Start[]
}

/** A blob at a path, by the commit that brought it there; null from the index alone. */
export interface Start {
  readonly path: string
  readonly blob: string
  readonly commit: string | null
}

/**
 * Adds what walks do not tell, and asks git for it: what merges dropped, and what stands now.
 * @param walked changes of the commits that a ref reaches, newest first.
 * @param unreachable changes of the others, by the ids of their commits.
 * @param commits those that a ref reaches, where they are known.
 */
export async function completeHistory(
  repository: Repository,
  walked: readonly Event[],
  unreachable: readonly Event[],
  wanted: ReadonlySet<string>,
  commits?: Commits,
): Promise<History> {
  const tips = await tipContents(repository, walked)
  const complete = await withMerges(repository, walked, tips, wanted, commits)
  return joinedHistory(repository, { walked, complete, unreachable, tips }, wanted)
}

export interface Parts {
  readonly walked: readonly Event[]
  /** With what merges dropped. */
  readonly complete: readonly Event[]
  readonly unreachable: readonly Event[]
  readonly tips: Contents
}

export async function joinedHistory(
  repository: Repository,
  parts: Parts,
  wanted: ReadonlySet<string>,
): Promise<History> {
  return joined(parts, await stagedContents(repository, wanted))
}

export function joined({ walked, complete, unreachable, tips }: Parts, staged: Contents): History {
  const events = [...complete]
  for (const event of unreachable) events.push({ ...event, order: events.length })
  const history = historyOf({ events, tips, staged })
  return { ...history, walked: [...walked, ...unreachable], reachable: walked.length }
}

export function historyOf({ events, tips, staged }: Told): History {
  const byPath = groupBy(events, (event) => event.path)
  const byBlob = groupBy(events, (event) => event.after)
  const lives: Lives<string, Event> = {
    called: (ids) => ids,
    broughtTo: (ids) => new Set([...ids].flatMap((id) => byBlob.get(id) ?? []).map(({ path }) => path)),
    changesAt: (path) => byPath.get(path) ?? [],
    brings: ({ after }, ids) => ids.has(after),
    replaces: ({ before }, ids) => before.some((id) => ids.has(id)),
    eventOf: (event) => event,
    tipsAt: (path) => tips.get(path) ?? [],
    staged,
  }
  return {
    events,
    tips,
    staged,
    walked: events,
    reachable: events.length,
    paths: () => [...byPath.keys(), ...staged.keys()],
    staysOf: staysAmong(lives),
    startsOf(blobs) {
      const brought = new Set([...blobs].flatMap((id) => byBlob.get(id) ?? []))
      const first = new Map(
        [...brought].sort((a, b) => a.order - b.order).map((event) => [event.path, event]),
      )
      const begun = [...brought].filter(({ before }) => !before.some((id) => blobs.has(id)))
      return [
        ...[...new Set([...begun, ...first.values()])].map(startOf),
        ...[...staged].flatMap(([path, ids]) =>
          [...ids].filter((id) => blobs.has(id)).map((blob) => ({ path, blob, commit: null })),
        ),
      ]
    },
  }
}

const startOf = ({ path, after, commit }: Event): Start => ({ path, blob: after, commit: commit.id })

export const NO_HISTORY: History = historyOf({ events: [], tips: new Map(), staged: new Map() })
