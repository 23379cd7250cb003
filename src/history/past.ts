/** What practices ask of the history. */
import type { Ledger } from '../findings/ledger.ts'
import type { Past } from '../practices/repository/inventory.ts'
import { listPastPaths } from '../sources/past.ts'
import type { Repository } from '../sources/repository.ts'
import type { Resumed } from './state/kept.ts'

/** What an earlier run has read, and this one has not, is read when somebody asks for a value. */
export function pastOf(repository: Repository, ledger: Ledger, { history, left }: Resumed): Past {
  let missed = 0
  return {
    get missed() {
      return missed
    },
    placesOf(value) {
      if (left && !left.isRead) missed++
      return history.staysOf(ledger.blobsWith(value)).map(({ path }) => path)
    },
    paths: () => listPastPaths(repository),
    async fetch() {
      if (left && !left.isRead) await left.read()
    },
  }
}
