/** The history with state: as much as can be is taken over from an earlier run, and the next one finds what this one read. */
import type { History } from '../attribute/attribute.ts'
import type { Confidence } from '../finding.ts'
import type { Ledger } from '../findings/ledger.ts'
import { readKept, writeKept } from '../sources/kept-file.ts'
import type { Repository } from '../sources/repository.ts'
import type { Tally } from '../sources/tally.ts'
import { type KnownFile, KnownFiles } from './known-files.ts'
import { type Part, readHistory } from './read.ts'
import { type Left, resumeHistory } from './resume.ts'
import { holdsId, lookNow, type Now } from './since.ts'
import { holdersIn, readState, type Seal, type State, writeState } from './state.ts'
import { pathsByBlob, surestIn } from './surest.ts'

export interface KeptState {
  readonly file: string
  readonly seal: Seal
  /** Nothing less sure is asked for. */
  readonly confidence: Confidence
  /** Which practices look at files, and what they go by. */
  readonly practices: string
}

/** Opened before anything is read. */
export interface Kept {
  readonly files: KnownFiles
  /** Once the files were looked at. */
  read(repository: Repository, ledger: Ledger, tally: Tally, part: Part): Promise<Resumed>
}

export interface Resumed {
  readonly history: History
  /** Objects that an earlier run read; left out where its state was not used. */
  readonly known?: number
  /** What was not read of it. */
  readonly left?: Left
  /** Writes what the next run needs. Only after a complete scan. @throws UserError where the file cannot be written */
  keep(): void
}

export function openKept(
  { file, seal, confidence, practices }: KeptState,
  { objectFormat }: Repository,
): Kept {
  const kept = readKept(file)
  const state = kept === undefined ? 'there is none yet' : readState(kept, seal)
  const files = new KnownFiles(
    typeof state === 'string' ? [] : filesIn(state, practices),
    confidence,
    objectFormat,
  )
  return {
    files,
    async read(repository, ledger, tally, part) {
      // Looked at first: what comes while the scan runs is new to the next one.
      const now = await lookNow(repository)
      const taken =
        typeof state === 'string'
          ? state
          : await resumeHistory(repository, ledger, part, state, now, files, confidence)
      if (typeof taken === 'string') tally.skip(`kept state that is not used: ${taken}`, file)
      const resumed = typeof taken === 'string' ? undefined : taken
      const history = resumed?.history ?? (await readHistory(repository, ledger, tally, part))
      if (!resumed) await files.lookAtLeft(repository, ledger, part.tally.limits)
      return {
        history,
        ...(resumed && { known: resumed.known, left: resumed.left }),
        keep() {
          if (resumed?.isSame && files.areSame) return
          writeKept(
            file,
            writeState({ ...stateOf(now, history, ledger, files, resumed?.left), practices }, seal),
          )
        },
      }
    },
  }
}

const filesIn = (state: State, practices: string): readonly KnownFile[] =>
  state.practices === practices ? state.files : state.files.map(({ key, held }) => ({ key, held }))

function stateOf(
  { ids, refs }: Now,
  history: History,
  ledger: Ledger,
  files: KnownFiles,
  left: Left | undefined,
): Omit<State, 'practices'> {
  const { events, walked, tips } = history
  const surestOf = surestIn(pathsByBlob(history, ledger.blobsWithSecrets()))
  return {
    ids,
    refs,
    holders: [...(left?.holders ?? []), ...holdersIn(ledger, surestOf)],
    events,
    tips,
    reachable: events.length - (walked.length - history.reachable),
    files: files.all(ledger, surestOf, holdsId(ids)),
  }
}
