/**
 * The commits of a range: their messages and every version of every file that one of them brings, also merges and what a
 * later one took away again. Ranges are short, so git lists and reads their objects, without threads.
 */
import { historyOf } from '../attribute/attribute.ts'
import type { Event } from '../attribute/log.ts'
import type { RangeLog } from '../attribute/range-log.ts'
import type { ContentName, Ledger } from '../findings/ledger.ts'
import type { Blob } from '../sources/blob.ts'
import { type FileChange, filesAt, filesBefore } from '../sources/changes.ts'
import type { LookThrough } from '../sources/long-text.ts'
import { readObjects } from '../sources/objects.ts'
import { type Range, shallowCommits } from '../sources/range.ts'
import type { Repository } from '../sources/repository.ts'
import type { Tally } from '../sources/tally.ts'
import type { RangeWalk } from './asking.ts'
import type { Change } from './change.ts'
import { Held } from './held.ts'

/** @param seen told of every changed file as it is at the end. */
export async function readRange(
  repository: Repository,
  { range, ...running }: RangeWalk,
  ledger: Ledger,
  tally: Tally,
  seen: (file: Pick<Blob, 'path' | 'bytes'>) => void,
): Promise<Change> {
  const [log, forks, changes, files] = await Promise.all([
    running.log,
    running.forks,
    running.changes,
    running.files,
  ])
  tellWhatIsMissing(repository, log, tally)
  for (const { path, submodule } of changes) if (submodule) tally.skip('submodule or nested repository', path)
  const events = [...onlyAtTheEnd(range, forks, changes, log), ...log.events]
  const contents = new Set(events.flatMap(({ after }) => after || []))
  const messages = [...log.commits.map(({ id }) => id), ...range.tags]
  const last = pathsAtTheEnd(changes)
  const held = new Held()
  const through: LookThrough = (content, parts) => {
    const names = last.get(content.id!) ?? []
    for (const { path } of names) if (path !== undefined) seen({ path, bytes: NOTHING })
    return ledger.lookThrough(content, parts, tally, names)
  }
  for await (const blob of readObjects(repository, [...contents, ...messages], tally, { through })) {
    const names = last.get(blob.id!) ?? []
    ledger.look(blob, tally, names)
    if (names.length > 0) held.hold(blob.id!, blob.bytes)
    for (const { path } of names) if (path !== undefined) seen({ path, bytes: blob.bytes })
  }
  tally.files += changes.filter(({ after }) => after !== '').length
  const earlier = groupPaths(events, (event) => event.before.filter((id) => id !== '' && !contents.has(id)))
  const paths = new Map<string, string[]>()
  for (const { after, path } of events) paths.set(after, [...(paths.get(after) ?? []), path])
  const starts = [...new Set([...(forks[0] ? [forks[0]] : []), ...range.since, ...forks.slice(1)])]
  // `files` are those of the first head, and `changes` lead to all.
  const knownAt = (start: number) =>
    start === 0 && range.heads.length === 1 ? filesBefore(files, changes) : undefined
  return {
    repository,
    history: historyOf({
      events,
      tips: new Map(changes.map(({ path, after }) => [path, new Set([after])])),
      staged: new Map(),
    }),
    files,
    held,
    changes,
    base: starts[0]!.slice(0, 7),
    before: () => Promise.all(starts.map((commit, i) => knownAt(i) ?? filesAt(repository, commit))),
    earlier: (path) => earlier.get(path) ?? [],
    pathsOf: (id) => [...new Set(paths.get(id) ?? [])],
  }
}

const NOTHING = Buffer.alloc(0)

function tellWhatIsMissing(repository: Repository, { commits, fault }: RangeLog, tally: Tally): void {
  if (fault !== undefined) tally.gap('history that git cannot walk', fault.split('\n')[0]!)
  const cut = shallowCommits(repository)
  for (const { id } of commits)
    if (cut.has(id))
      tally.gap('shallow clone: commits before this one are missing (use fetch-depth: 0, or deepen)', id)
}

/**
 * A merge may take back what the base had taken away, by keeping a file as it was on one side: no commit says so, but the
 * outcome does. It can be told only where the heads hold the base.
 */
function onlyAtTheEnd(
  { since, heads }: Range,
  forks: readonly string[],
  changes: readonly FileChange[],
  { events, commits }: RangeLog,
): Event[] {
  const commit = commits.find(({ id }) => id === heads[0])
  if (!commit || forks.length === 0 || forks.some((fork) => !since.includes(fork))) return []
  const known = new Set(events.map(({ path, after }) => `${after} ${path}`))
  return changes
    .filter(({ path, after }) => after !== '' && !known.has(`${after} ${path}`))
    .map(({ path, before, after }) => ({ path, before: [before], after, commit, order: -1 }))
}

function pathsAtTheEnd(changes: readonly FileChange[]): Map<string, ContentName[]> {
  const names = new Map<string, ContentName[]>()
  for (const { path, after: id } of changes)
    if (id !== '') names.set(id, [...(names.get(id) ?? []), { kind: 'file', path, id }])
  return names
}

function groupPaths(
  events: readonly Event[],
  idsOf: (event: Event) => readonly string[],
): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const event of events) groups.set(event.path, [...(groups.get(event.path) ?? []), ...idsOf(event)])
  return groups
}
