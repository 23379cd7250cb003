/** Reads named contents a second time, for the places that a report names. */
import type { Blob } from './blob.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { readObjects } from './objects.ts'
import type { Repository } from './repository.ts'
import { Tally } from './tally.ts'
import { readTree } from './tree.ts'

/** What has gone since the first reading is left out. */
export async function* readBlobs(
  directory: string,
  repository: Repository | undefined,
  blobs: readonly Omit<Blob, 'bytes'>[],
  limits = DEFAULT_LIMITS,
): AsyncGenerator<Blob> {
  const paths = blobs.flatMap(({ path, id }) => (id === undefined && path !== undefined ? [path] : []))
  yield* readTree({ root: repository?.top ?? directory, paths, tracked: new Set() }, uncounted(limits))
  const ids = blobs.flatMap(({ id }) => id ?? [])
  if (repository) yield* readObjects(repository, ids, uncounted(limits))
}

const uncounted = (limits: Limits): Tally => Object.assign(new Tally(), { limits })
