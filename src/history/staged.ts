/** What is staged: the files of the index that differ from HEAD, as the index holds them, whatever the working tree says. */
import { NO_HISTORY } from '../attribute/attribute.ts'
import type { Ledger } from '../findings/ledger.ts'
import type { Blob } from '../sources/blob.ts'
import { type Files, filesAt, filesBefore } from '../sources/changes.ts'
import type { LookThrough } from '../sources/long-text.ts'
import { readObjects } from '../sources/objects.ts'
import type { Repository } from '../sources/repository.ts'
import type { Tally } from '../sources/tally.ts'
import type { StagedList } from './asking.ts'
import type { Change } from './change.ts'
import { Held } from './held.ts'

/** @param each is told of each file. */
export async function readStaged(
  repository: Repository,
  asked: StagedList,
  ledger: Ledger,
  tally: Tally,
  each: (file: Pick<Blob, 'path' | 'bytes'>) => void,
): Promise<Change> {
  const [changes, files] = await Promise.all([asked.changes, asked.files])
  const paths = new Map<string, string[]>()
  for (const { path, after, conflict } of changes) {
    if (conflict) tally.gap('file in conflict: stage what shall be committed', path)
    if (after !== '') paths.set(after, [...(paths.get(after) ?? []), path])
  }
  const held = new Held()
  const through: LookThrough = (content, parts) => {
    const [first, ...others] = paths.get(content.id!)!.map((path) => ({ ...content, path }))
    tally.files += others.length + 1
    for (const { path } of [first!, ...others]) each({ path, bytes: NOTHING })
    return ledger.lookThrough(first!, parts, tally, others)
  }
  for await (const blob of readObjects(repository, [...paths.keys()], tally, { through })) {
    const [first, ...others] = paths
      .get(blob.id!)!
      .map((path) => ({ kind: 'file' as const, id: blob.id!, path }))
    tally.files += others.length + 1
    ledger.look({ ...blob, ...first }, tally, others)
    held.hold(blob.id!, blob.bytes)
    for (const name of [first!, ...others]) each({ ...blob, ...name })
  }
  return {
    repository,
    history: NO_HISTORY,
    files,
    held,
    changes,
    base: 'HEAD',
    before: async () => [filesBefore(files, changes) ?? (await filesAtHead(repository))],
    earlier: () => [],
    pathsOf: (id) => paths.get(id) ?? [],
  }
}

const NOTHING = Buffer.alloc(0)

const filesAtHead = async (repository: Repository): Promise<Files> =>
  repository.head === null ? new Map() : filesAt(repository, repository.head)
