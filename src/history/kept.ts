/** The history with state: as much as can be is taken over from an earlier run, and the next one finds what this one read. */
import type { History } from '../attribute/attribute.ts'
import type { Confidence } from '../finding.ts'
import type { Ledger } from '../findings/ledger.ts'
import { readKept, writeKept } from '../sources/kept-file.ts'
import { ID_BYTES } from '../sources/packs/id-list.ts'
import type { Repository } from '../sources/repository.ts'
import type { Tally } from '../sources/tally.ts'
import { type Part, readHistory } from './read.ts'
import { lookNow, resumeHistory } from './resume.ts'
import { holdersIn, readState, type Seal, writeState } from './state.ts'
import { pathsByBlob, surestIn } from './surest.ts'

export interface KeptState {
  readonly file: string
  readonly seal: Seal
  /** Only what is as sure is asked for, and of the history alone; left out where all of it may be. */
  readonly confidence?: Confidence
}

export interface Resumed {
  readonly history: History
  /** Objects that an earlier run read; left out where its state was not used. */
  readonly known?: number
  /** Writes what the next run needs. Only after a complete scan. @throws UserError where the file cannot be written */
  keep(): void
}

export async function readWithState(
  repository: Repository,
  ledger: Ledger,
  tally: Tally,
  part: Part,
  { file, seal, confidence }: KeptState,
): Promise<Resumed> {
  // Looked at first: what comes while the scan runs is new to the next one.
  const now = await lookNow(repository)
  const kept = readKept(file)
  const state = kept === undefined ? 'there is none yet' : readState(kept, seal)
  const resumed =
    typeof state === 'string'
      ? state
      : await resumeHistory(repository, ledger, part.tally, state, now, confidence)
  if (typeof resumed === 'string') tally.skip(`kept state that is not used: ${resumed}`, file)
  const taken = typeof resumed === 'string' || typeof state === 'string' ? undefined : { ...resumed, state }
  if (taken) await part.first?.()
  const history = taken?.history ?? (await readHistory(repository, ledger, tally, part))
  return {
    history,
    ...(taken && { known: taken.state.ids.length / ID_BYTES }),
    keep() {
      if (taken?.isSame) return
      const { events, walked } = history
      const reachable = events.length - (walked.length - history.reachable)
      const { ids, refs } = now
      const holders = taken?.isPart ? taken.state.holders : holdersIn(ledger, surestIn(pathsByBlob(history)))
      writeKept(file, writeState({ ids, refs, holders, events, reachable }, seal))
    },
  }
}
