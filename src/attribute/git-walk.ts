/** The history as git tells it, beside the scan: where commits and trees cannot be read without it. */
import type { HasObject } from '../sources/packs/numbers.ts'
import type { Repository } from '../sources/repository.ts'
import { completeHistory, type History } from './attribute.ts'
import { Log } from './log.ts'
import { LostCommits } from './lost.ts'

/** Who hears of what is not there. */
export interface Told {
  /**
   * Of each blob that the history names and nobody has. Commits that nothing refers to may lack theirs: git keeps no promise
   * for those.
   */
  missing(id: string, isReachable: boolean): void
  /** Where git could not walk on; what it had said until then counts. */
  broken(said: string): void
}

export class GitWalk {
  private readonly repository: Repository
  private readonly log: Log
  private readonly lost: LostCommits

  constructor(repository: Repository) {
    this.repository = repository
    this.log = new Log(repository, ['--all'])
    this.lost = new LostCommits(repository)
  }

  /** Once it is known which objects there are. */
  follow(has: HasObject): void {
    this.log.follow(has)
  }

  /** Commits, of which refs may reach none. @param others how many there may be besides. */
  commits(ids: readonly string[], others: number, has: HasObject): Promise<void> {
    return this.lost.walk(ids, others, has)
  }

  /** Ends git when nobody will read what it says. */
  close(): void {
    this.log.close()
    this.lost.close()
  }

  /** @param wanted ids of the blobs that hold something. */
  async finish(wanted: ReadonlySet<string>, { missing, broken }: Told): Promise<History> {
    const { events: walked, missing: named, fault } = await this.log.read(wanted)
    if (fault !== undefined) broken(fault)
    const more = await this.lost.read(wanted)
    for (const said of more.faults) broken(said)
    for (const id of named) missing(id, true)
    for (const id of more.missing) if (!named.has(id)) missing(id, false)
    return completeHistory(this.repository, walked, more.events, wanted)
  }
}
