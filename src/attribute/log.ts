/**
 * Walks the history through `git log --raw` and picks out the changes of blobs that matter: which commit took a path from
 * one blob to another. Merges count with what differs from all parents (`-c`), so content that only a merge brought in is
 * seen. git runs beside the scan; what it says is kept as numbers until the scan knows which blobs matter, so that nothing
 * is decoded for the others.
 */

import { type GitProcess, notStarted, startGit } from '../sources/git.ts'
import type { HasObject } from '../sources/packs/numbers.ts'
import type { Repository } from '../sources/repository.ts'
import { compareText } from '../text-order.ts'
import { EventFilter } from './changes.ts'
import { LogReader } from './log-reader.ts'
import { LOG } from './range-log.ts'

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
  /** A merge kept the file of another parent than the one that `before` tells of. */
  readonly dropped?: true
}

/** Neither packs nor folders decide on the order of commits that no ref reaches. */
export const byCommit = (a: Event, b: Event): number => compareText(a.commit.id, b.commit.id)

export interface Walked {
  /** The changes that matter, newest first. */
  readonly events: Event[]
  /** How many commits were walked. */
  readonly commits: number
  /** Ids of blobs that the history names and nobody has. */
  readonly missing: ReadonlySet<string>
  /** Where git did not come to the end: what it said of the commit or tree at which it stopped. */
  readonly fault?: string
}
/** What is kept while nobody asks for it; git waits when there is more. */
const KEPT_BYTES = 48 * 1024 * 1024

export class Log {
  private readonly child: GitProcess
  private readonly early: Buffer[] = []
  private readonly closed: Promise<number>
  private readonly idDigits: number
  private complaint = ''
  private earlyBytes = 0
  private take: (chunk: Buffer) => void
  private reader: LogReader | undefined

  /** @param revisions what to walk: `--all`, or `--no-walk --stdin` with ids as `input`; `-m` for what merges changed of each parent. */
  constructor(repository: Repository, revisions: readonly string[], input = '') {
    this.idDigits = repository.objectFormat === 'sha256' ? 64 : 40
    // Older releases of git let -c win.
    const options = revisions.includes('-m') ? LOG.filter((option) => option !== '-c') : LOG
    this.child = startGit(repository.commonDirectory, [...options, ...revisions])
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
    this.take = (chunk) => {
      this.early.push(chunk)
      this.earlyBytes += chunk.length
      if (this.earlyBytes > KEPT_BYTES) this.child.stdout.pause()
    }
    this.child.stdout.on('data', (chunk: Buffer) => this.take(chunk))
  }

  /** Ends git when nobody will read what it says. */
  close(): void {
    this.child.kill()
  }

  /** From now on what git says is taken in beside other work, as far as it can be kept. */
  follow(has: HasObject): void {
    const reader = new LogReader(has, this.idDigits)
    this.reader = reader
    for (const chunk of this.early.splice(0)) reader.push(chunk)
    this.take = (chunk) => {
      reader.push(chunk)
      if (reader.changes.size > KEPT_BYTES) this.child.stdout.pause()
    }
    if (reader.changes.size <= KEPT_BYTES) this.child.stdout.resume()
  }

  /** Reads to the end. `follow` comes first. @param wanted ids of the blobs that matter. */
  async read(wanted: ReadonlySet<string>): Promise<Walked> {
    const reader = this.reader
    if (!reader) throw new Error('a log is followed before it is read')
    const filter = new EventFilter(wanted)
    reader.drain(filter)
    this.take = (chunk) => {
      reader.push(chunk)
      reader.drain(filter)
    }
    this.child.stdout.resume()
    const code = await this.closed
    const walked = { events: filter.events, commits: reader.commits, missing: reader.missing }
    return code === 0 ? walked : { ...walked, fault: this.complaint }
  }
}
