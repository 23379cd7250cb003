/**
 * Walks the history through `git log --raw` and picks out the changes of blobs that matter: which commit took a path from
 * one blob to another. Merges count with what differs from all parents (`-c`), so content that only a merge brought in is
 * seen. git runs beside the scan; what it says is kept as bytes until the scan knows which blobs matter, so that nothing
 * is decoded for the others.
 */
import { type GitProcess, notStarted, startGit } from '../sources/git.ts'
import type { Repository } from '../sources/repository.ts'

export interface Commit {
  readonly id: string
  /** Seconds since 1970. */
  readonly authorTime: number
}

/** A change from or to a blob that matters; ids of blobs that do not are empty. */
export interface Event {
  readonly commit: Commit
  readonly path: string
  /** One for each parent of the commit. */
  readonly before: readonly string[]
  readonly after: string
  /** Position in the walk; smaller is newer. */
  readonly order: number
}

export interface Question {
  /** Ids of the blobs that matter. */
  readonly wanted: ReadonlySet<string>
  /** Whether an object is there, by the first 32 and the next 20 bits of its id. */
  has(high: number, low: number): boolean
  /** Told of each blob that the history names and nobody has. */
  missing(id: string): void
}

/** Output that is kept while nobody reads it; git waits when there is more. */
const KEPT_BYTES = 64 * 1024 * 1024
const ARGUMENTS = [
  'log',
  '--raw',
  '-z',
  '-c',
  '--root',
  '--no-renames',
  '--no-abbrev',
  '--topo-order',
  '--format=%x01%H %at',
]

export class Log {
  private readonly child: GitProcess
  private readonly kept: Buffer[] = []
  private readonly closed: Promise<number>
  private readonly idDigits: number
  private complaint = ''
  private take: (chunk: Buffer) => void

  /** @param revisions what to walk: `--all`, or `--no-walk --stdin` with ids as `input`. */
  constructor(repository: Repository, revisions: readonly string[], input = '') {
    this.idDigits = repository.objectFormat === 'sha256' ? 64 : 40
    this.child = startGit(repository.commonDirectory, [...ARGUMENTS, ...revisions])
    this.closed = new Promise((done, fail) => {
      this.child.on('error', (error) => fail(notStarted(error)))
      this.child.on('close', (code) => done(code ?? -1))
    })
    this.closed.catch(() => {}) // seen by `read`
    this.child.stderr.on('data', (chunk: Buffer) => {
      this.complaint = (this.complaint + chunk.toString()).slice(0, 500)
    })
    this.child.stdin.on('error', () => {})
    this.child.stdin.end(input)
    let size = 0
    this.take = (chunk) => {
      this.kept.push(chunk)
      size += chunk.length
      if (size > KEPT_BYTES) this.child.stdout.pause()
    }
    this.child.stdout.on('data', (chunk: Buffer) => this.take(chunk))
  }

  /** Ends git when nobody will read what it says. */
  close(): void {
    this.child.kill()
  }

  /**
   * Reads to the end.
   * @returns the changes that matter, newest first, and how many commits were walked; with a fault, what git said of the
   * commit or tree at which it ended.
   */
  async read(question: Question): Promise<{ events: Event[]; commits: number; fault?: string }> {
    const reader = new LogReader(question, this.idDigits)
    for (const chunk of this.kept.splice(0)) reader.push(chunk)
    this.take = (chunk) => reader.push(chunk)
    this.child.stdout.resume()
    const code = await this.closed
    const { events, commits } = reader
    return code === 0 ? { events, commits } : { events, commits, fault: this.complaint }
  }
}

const NUL = 0
const LF = 10
const COMMIT_SIGN = 1
const COLON = 58
/** A mode and a blank. */
const MODE = 7

/** Tokens end with NUL: commits begin with \x01, changes with a colon for each parent, and a path follows a change. */
class LogReader {
  readonly events: Event[] = []
  commits = 0
  private readonly question: Question
  private readonly idDigits: number
  /** Full ids by their first 52 bits. */
  private readonly wanted: Map<number, string>
  private rest: Buffer = Buffer.alloc(0)
  private head = ''
  private commit: Commit | undefined
  private change: { before: string[]; after: string } | undefined
  private pathNext = false

  constructor(question: Question, idDigits: number) {
    this.question = question
    this.idDigits = idDigits
    this.wanted = new Map([...question.wanted].map((id) => [Number.parseInt(id.slice(0, 13), 16), id]))
  }

  push(chunk: Buffer): void {
    const bytes = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk
    let start = 0
    for (let end = bytes.indexOf(NUL); end >= 0; end = bytes.indexOf(NUL, start)) {
      this.token(bytes, start, end)
      start = end + 1
    }
    this.rest = bytes.subarray(start)
  }

  private token(bytes: Buffer, from: number, end: number): void {
    if (this.pathNext) {
      this.pathNext = false
      if (this.change) this.add(this.change, bytes.toString('utf8', from, end))
      return
    }
    let start = from
    while (bytes[start] === LF) start++
    if (bytes[start] === COMMIT_SIGN) {
      this.commits++
      this.head = bytes.toString('latin1', start + 1, end)
      this.commit = undefined
    } else if (bytes[start] === COLON) {
      this.pathNext = true
      this.change = this.changeIn(bytes, start)
    }
  }

  /** Modes of the parents and of the result, then their ids, all of fixed width. */
  private changeIn(bytes: Buffer, start: number): { before: string[]; after: string } | undefined {
    let parents = 0
    while (bytes[start + parents] === COLON) parents++
    const modes = start + parents
    const ids = modes + MODE * (parents + 1)
    let matters = false
    const found: string[] = []
    for (let i = 0; i <= parents; i++) {
      const at = ids + i * (this.idDigits + 1)
      // A submodule's id (mode 160000) names nothing in this repository.
      const id = bytes[modes + MODE * i + 1] === 0x36 ? '' : this.idAt(bytes, at, i === parents)
      matters ||= id !== ''
      found.push(id)
    }
    return matters ? { before: found.slice(0, -1), after: found.at(-1)! } : undefined
  }

  /** The id when it matters, else empty. */
  private idAt(bytes: Buffer, at: number, isAfter: boolean): string {
    const high = hexAt(bytes, at, 8)
    const low = hexAt(bytes, at + 8, 5)
    if (isAfter && high + low > 0 && !this.question.has(high, low))
      this.question.missing(bytes.toString('latin1', at, at + this.idDigits))
    return this.wanted.get(high * 2 ** 20 + low) ?? ''
  }

  private add(change: { before: string[]; after: string }, path: string): void {
    if (!this.commit) {
      const [id, time] = this.head.split(' ')
      this.commit = { id: id!, authorTime: Number(time) }
    }
    this.events.push({ ...change, path, commit: this.commit, order: this.events.length })
  }
}

function hexAt(bytes: Buffer, at: number, digits: number): number {
  let value = 0
  for (let i = at; i < at + digits; i++) {
    const c = bytes[i]!
    value = value * 16 + (c < 58 ? c - 48 : c - 87)
  }
  return value
}
