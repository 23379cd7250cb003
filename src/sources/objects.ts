/**
 * Every object of a repository through `git cat-file`: the plain way, for what the pack reader does not handle and as
 * the reference that the pack reader is tested against. Reachable or not, each object is read once.
 */
import type { Readable } from 'node:stream'
import type { Blob } from './blob.ts'
import { type GitProcess, notStarted, runGit, startGit } from './git.ts'
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

/** Milliseconds that git may be silent. It never answers for a delta that goes in a circle, and nothing else takes as long. */
const PATIENCE = 60000
const MOST_SILENCES = 4

/** Else git maps whole packs: a process as large as the repository (https://git-scm.com/docs/git-config, core.packedGitLimit). */
const SMALL_WINDOWS = ['-c', 'core.packedGitWindowSize=16m', '-c', 'core.packedGitLimit=64m']

/** No commit and no tag is as large; blobs have their own bound. */
const LARGEST = 2 ** 31

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

/** Blobs whole; of commits and tags the message. An object that git cannot read is a gap, and the rest is read. */
export async function* readObjects(
  repository: Repository,
  ids: readonly string[],
  tally: Tally,
  patience = PATIENCE,
): AsyncGenerator<Blob> {
  let rest = ids
  for (let starts = 0, silences = 0; rest.length > 0; starts++) {
    if (starts === MOST_STARTS || silences === MOST_SILENCES) {
      for (const id of rest) tally.gap('object that git cannot read', id)
      return
    }
    // Without a buffer what was read before the silence has come.
    const isBuffered = silences === 0
    const child = startGit(repository.commonDirectory, [
      ...SMALL_WINDOWS,
      'cat-file',
      '--batch',
      ...(isBuffered ? ['--buffer'] : []),
    ])
    const reader = new ByteReader(child.stdout, patience)
    const read = yield* readUntilFault(child, reader, rest, tally)
    child.kill()
    if (reader.isSilent) silences++
    const faulty = reader.isSilent && isBuffered ? [] : rest.slice(read, read + 1)
    for (const id of faulty) tally.gap('object that git cannot read', id)
    rest = rest.slice(read + faulty.length)
  }
}

/** git ends at an object that is damaged; gives how many were read until then. */
async function* readUntilFault(
  child: GitProcess,
  reader: ByteReader,
  ids: readonly string[],
  tally: Tally,
): AsyncGenerator<Blob, number> {
  const failed = new Promise<never>((_, fail) => child.on('error', (error) => fail(notStarted(error))))
  failed.catch(() => {})
  child.stderr.resume()
  child.stdin.on('error', () => {}) // its end is seen below as objects that do not come
  child.stdin.end(ids.join('\n') + '\n')
  for (const [i, id] of ids.entries()) {
    const header = await Promise.race([reader.line(), failed])
    if (header === undefined) return i
    const [, type, size] = header.split(' ')
    if (type === 'missing') {
      tally.gap('object missing from the clone', id)
      continue
    }
    if (type === 'blob' && Number(size) > tally.limits.blob.most) {
      tally.tooLarge('blob', tally.limits.blob, id)
      if (!(await reader.skip(Number(size) + 1))) return i
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

/** Lines and counted bytes from a stream. */
class ByteReader {
  private readonly chunks: AsyncIterator<Buffer>
  private readonly patience: number
  private held: Buffer = Buffer.alloc(0)
  /** Nothing came for longer than was to be waited for; nobody will ask again. */
  isSilent = false

  constructor(stream: Readable, patience: number) {
    this.chunks = stream[Symbol.asyncIterator]()
    this.patience = patience
  }

  /** The next line without its line feed; undefined at the end. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.held.indexOf(10)
      if (end >= 0) {
        const line = this.held.toString('latin1', 0, end)
        this.held = this.held.subarray(end + 1)
        return line
      }
      if (!(await this.more())) return undefined
    }
  }

  /** Exactly `size` bytes; undefined when the stream ends before. */
  async take(size: number): Promise<Buffer | undefined> {
    if (size <= this.held.length) return this.cut(size)
    if (size > LARGEST) return undefined
    // At once: parts that are put together later take the memory twice. Where the stream ends early, little of it was touched.
    const whole = Buffer.allocUnsafeSlow(size)
    for (let at = 0; at < size; ) {
      if (this.held.length === 0 && !(await this.more())) return undefined
      at += this.cut(Math.min(this.held.length, size - at)).copy(whole, at)
    }
    return whole
  }

  private cut(size: number): Buffer {
    const part = this.held.subarray(0, size)
    this.held = this.held.subarray(size)
    return part
  }

  /** Passes over `size` bytes; false when the stream ends before. */
  async skip(size: number): Promise<boolean> {
    for (let missing = size; ; ) {
      const passed = Math.min(missing, this.held.length)
      this.held = this.held.subarray(passed)
      missing -= passed
      if (missing === 0) return true
      if (!(await this.more())) return false
    }
  }

  private async more(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined
    const silence = new Promise<undefined>((done) => {
      timer = setTimeout(() => done(undefined), this.patience)
    })
    const next = await Promise.race([this.chunks.next(), silence])
    clearTimeout(timer)
    this.isSilent = next === undefined
    if (!next || next.done) return false
    this.held = this.held.length === 0 ? next.value : Buffer.concat([this.held, next.value])
    return true
  }
}
