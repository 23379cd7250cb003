/** The history as git tells it, beside the scan: where commits and trees cannot be read without it. */
import type { HasObject } from '../sources/packs/numbers.ts'
import type { Repository } from '../sources/repository.ts'
import { completeHistory, type History } from './attribute.ts'
import { type Listener, tellMissing } from './gaps.ts'
import { Log } from './log.ts'
import { LostCommits } from './lost.ts'

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
  async finish(wanted: ReadonlySet<string>, listener: Listener): Promise<History> {
    const walked = await this.log.read(wanted)
    const lost = await this.lost.read(wanted)
    for (const said of [walked.fault ?? [], lost.faults].flat()) listener.broken(said)
    tellMissing(walked, lost, listener)
    return completeHistory(this.repository, walked.events, lost.events, wanted)
  }
}
