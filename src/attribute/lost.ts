/**
 * Commits that no ref reaches, such as those of a branch that is gone: what they brought is walked beside the scan too. There
 * may be as many of them as of the others.
 */
import { runGit } from '../sources/git.ts'
import type { HasObject } from '../sources/packs/numbers.ts'
import type { Repository } from '../sources/repository.ts'
import { byCommit, type Event, Log } from './log.ts'

export interface Lost {
  /** By the ids of their commits. */
  readonly events: readonly Event[]
  readonly missing: ReadonlySet<string>
  readonly faults: readonly string[]
}

export class LostCommits {
  private readonly repository: Repository
  private readonly logs: Log[] = []
  /** Ids of the commits that refs reach, one a line. git may end at a damaged commit, as the walk of the refs does by then. */
  private readonly reached: Promise<Buffer>

  constructor(repository: Repository) {
    this.repository = repository
    this.reached = runGit(repository.commonDirectory, ['rev-list', '--all']).then(({ stdout }) => stdout)
    this.reached.catch(() => {}) // seen by `walk`
  }

  /**
   * Begins to walk those of the commits that no ref reaches.
   * @param others how many commits there may be besides.
   */
  async walk(commits: readonly string[], others: number, has: HasObject): Promise<void> {
    const reached = await this.reached
    const digits = this.repository.objectFormat === 'sha256' ? 64 : 40
    if (commits.length + others <= reached.length / (digits + 1)) return
    const known = new Set(reached.toString('latin1').split('\n'))
    const lost = commits.filter((id) => !known.has(id)).sort()
    if (lost.length === 0) return
    const log = new Log(this.repository, ['--no-walk=unsorted', '--stdin'], lost.join('\n') + '\n')
    log.follow(has)
    this.logs.push(log)
  }

  /** @param wanted ids of the blobs that matter. */
  async read(wanted: ReadonlySet<string>): Promise<Lost> {
    const walks = []
    for (const log of this.logs) walks.push(await log.read(wanted))
    const events = walks.flatMap((walk) => walk.events)
    return {
      events: events.sort(byCommit),
      missing: new Set(walks.flatMap(({ missing }) => [...missing])),
      faults: walks.flatMap(({ fault }) => fault ?? []),
    }
  }

  /** Ends git when nobody will read what it says. */
  close(): void {
    for (const log of this.logs) log.close()
  }
}
