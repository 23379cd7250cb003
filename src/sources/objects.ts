/**
 * Every object of a repository through `git cat-file`: the plain way, for what the pack reader does not handle and as
 * the reference that the pack reader is tested against. Reachable or not, each object is read once.
 */
import type { Blob } from './blob.ts'
import { runGit } from './git.ts'
import { type LookThrough, passBlob } from './long-text.ts'
import { keep, openReading, PATIENCE, type Reading } from './reading-git.ts'
import type { Repository } from './repository.ts'
import type { Tally } from './tally.ts'

export interface ObjectList {
  /** Ids by type; trees are left out. */
  readonly blobs: readonly string[]
  readonly commits: readonly string[]
  readonly tags: readonly string[]
}

/** Times that git is started again behind an object on which it ended; more are not worth their while. */
const MOST_STARTS = 64
const MOST_SILENCES = 4

/** More are read with a buffer, by a git of their own. */
const FEW = 1000

/** Everything that git finds; what it says of a damaged pack is a gap. */
export async function listObjects(repository: Repository, tally: Tally): Promise<ObjectList> {
  const list = { blobs: [] as string[], commits: [] as string[], tags: [] as string[] }
  for (const line of await ask(repository, '%(objectname) %(objecttype)', tally)) {
    const [id, type] = line.split(' ')
    if (type === 'blob') list.blobs.push(id!)
    else if (type === 'commit') list.commits.push(id!)
    else if (type === 'tag') list.tags.push(id!)
    else if (type === 'missing') tally.gap('object missing from the clone', id!)
  }
  return list
}

/** As `listObjects`, trees too, from the indexes alone: for these git opens no object. */
export const listNames = (repository: Repository, tally: Tally): Promise<string[]> =>
  ask(repository, '%(objectname)', tally)

async function ask(repository: Repository, format: string, tally: Tally): Promise<string[]> {
  const { code, stdout, stderr } = await runGit(repository.commonDirectory, [
    'cat-file',
    '--batch-all-objects',
    '--unordered',
    `--batch-check=${format}`,
  ])
  if (code !== 0 || stderr !== '') tally.gap('pack that git cannot read', stderr.split('\n')[0]!)
  return stdout.toString('latin1').split('\n').filter(Boolean)
}

/**
 * Blobs whole; of commits and tags the message. An object that git cannot read is a gap, and the rest is read.
 * @param through is given blobs that are too large to be held, in the place of the caller.
 */
export async function* readObjects(
  repository: Repository,
  ids: readonly string[],
  tally: Tally,
  { patience = PATIENCE, through }: { patience?: number; through?: LookThrough | undefined } = {},
): AsyncGenerator<Blob> {
  let rest = ids
  for (let starts = 0, silences = 0; rest.length > 0; starts++) {
    if (starts === MOST_STARTS || silences === MOST_SILENCES) {
      for (const id of rest) tally.gap('object that git cannot read', id)
      return
    }
    // Without a buffer what was read before the silence has come.
    const isBuffered = silences === 0 && rest.length > FEW
    const reading = openReading(repository.commonDirectory, patience, isBuffered)
    const read = yield* readUntilFault(reading, rest, tally, through)
    if (reading.reader.isSilent) silences++
    // Of one that was kept it is not sure that it ended at this object.
    const isSure = !reading.isKept && !(reading.reader.isSilent && isBuffered)
    const faulty = isSure ? rest.slice(read, read + 1) : []
    for (const id of faulty) tally.gap('object that git cannot read', id)
    rest = rest.slice(read + faulty.length)
  }
}

/** git ends at an object that is damaged; gives how many were read until then. */
async function* readUntilFault(
  reading: Reading,
  ids: readonly string[],
  tally: Tally,
  through?: LookThrough,
): AsyncGenerator<Blob, number> {
  const { child, isBuffered } = reading
  let read = 0
  try {
    read = yield* answers(reading, ids, tally, through)
    return read
  } finally {
    if (read === ids.length && !isBuffered) keep(reading)
    else child.kill()
  }
}

async function* answers(
  { child, reader, failed, isBuffered }: Reading,
  ids: readonly string[],
  tally: Tally,
  through?: LookThrough,
): AsyncGenerator<Blob, number> {
  child.stdin.write(ids.join('\n') + '\n')
  if (isBuffered) child.stdin.end()
  for (const [i, id] of ids.entries()) {
    const header = await Promise.race([reader.line(), failed])
    if (header === undefined) return i
    const [, type, size] = header.split(' ')
    if (type === 'missing') {
      tally.gap('object missing from the clone', id)
      continue
    }
    if (type === 'blob' && Number(size) > tally.limits.blob.most) {
      const look = tally.limits.blob.chosen ? undefined : through
      if (!(await passBlob(reader, id, Number(size), tally, look))) return i
      continue
    }
    const bytes = await reader.take(Number(size))
    if (!bytes || !(await reader.take(1))) return i
    if (type === 'blob') yield count(tally, { kind: 'file', id, bytes })
    else if (type === 'commit' || type === 'tag')
      yield count(tally, { kind: type, id, bytes: messageOf(bytes) })
  }
  return ids.length
}

/** The part behind the headers, where people write; the headers may hold a signature in base64. */
const messageOf = (object: Buffer): Buffer => object.subarray(messageStart(object))

/** Offset of a commit's or tag's message; the object's length when it has none. */
export function messageStart(object: Buffer): number {
  const blank = object.indexOf('\n\n')
  return blank < 0 ? object.length : blank + 2
}

function count(tally: Tally, blob: Blob): Blob {
  if (blob.kind === 'file') tally.blobs++
  else tally.messages++
  if (blob.kind === 'commit') tally.commits++
  tally.bytes += blob.bytes.length
  return blob
}
