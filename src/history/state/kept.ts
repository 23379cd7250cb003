/** The history with state: as much as can be is taken over from an earlier run, and the next one finds what this one read. */
import { type History, NO_HISTORY } from '../../attribute/attribute.ts'
import type { Confidence } from '../../finding.ts'
import type { AllFound } from '../../findings/found.ts'
import type { Ledger } from '../../findings/ledger.ts'
import { withoutTokens } from '../../findings/told.ts'
import { readKept, writeKept } from '../../sources/kept-file.ts'
import type { Repository } from '../../sources/repository.ts'
import type { Tally } from '../../sources/tally.ts'
import type { TreePaths } from '../../sources/tree.ts'
import type { WorkingTree } from '../../sources/working-tree.ts'
import { type Part, readHistory } from '../read.ts'
import { pathsByBlob, surestIn } from '../surest.ts'
import { type Basis, basisOf, openFound, sealFound } from './kept-findings.ts'
import { type KnownFile, KnownFiles } from './known-files.ts'
import { type Left, resumeHistory } from './resume.ts'
import { holdsId, isSameHistory, lookNow, type Now, objectsOf } from './since.ts'
import { holdersIn, type ReadState, readState, type Seal, type State, writeState } from './state.ts'

export interface KeptState {
  readonly file: string
  readonly seal: Seal
  /** Nothing less sure is asked for. */
  readonly confidence: Confidence
  /** Which practices look at files, and what they go by. */
  readonly practices: string
  /** All that decides on findings beside these, the files and the history. */
  readonly settings: string
}

/** What is read of the working tree. */
export interface Files {
  readonly listed: TreePaths
  readonly tree: WorkingTree
}

export interface Steps {
  /** Reads the files, if there are any. */
  read(): Promise<Files | undefined>
  /** Has practices look at them. */
  look(): Promise<void>
}

/** Opened before anything is read. */
export interface Kept {
  readonly files: KnownFiles
  /** The files, and the history. */
  read(ledger: Ledger, tally: Tally, part: Part, steps: Steps): Promise<Resumed>
}

export interface Resumed {
  readonly history: History
  /** Objects that an earlier run read; left out where its state was not used. */
  readonly known?: number
  /** What was not read of it. */
  readonly left?: Left
  /** Where nothing has changed; then neither files nor the history were looked into. */
  readonly found?: AllFound
  /** Writes what the next run needs. Only after a complete scan. @throws UserError where the file cannot be written */
  keep(found: AllFound, report?: ReportAt): void
}

/** What a run gives that finds the history as it was at some moment, sealed; undefined where it is not kept. */
export type ReportAt = (moment: Moment) => Buffer | undefined

export interface Moment extends Pick<Now, 'refs' | 'store'> {
  /** How many there were. */
  readonly objects: number
}

export function openKept(asked: KeptState, repository: Repository): Kept {
  const kept = readKept(asked.file)
  const state = kept === undefined ? 'there is none yet' : readState(kept, asked.seal)
  const known = typeof state === 'string' ? [] : filesIn(state, asked.practices)
  const files = new KnownFiles(known, asked.confidence, repository.objectFormat)
  return { files, read: (...given) => new Resuming(asked, state, files, repository).read(...given) }
}

/** One run. */
class Resuming {
  readonly #asked: KeptState
  readonly #state: ReadState | string
  readonly #files: KnownFiles
  readonly #repository: Repository
  /** Of what is found; undefined where it cannot be told. */
  #basis: Basis | undefined
  #tree: WorkingTree | undefined

  constructor(asked: KeptState, state: ReadState | string, files: KnownFiles, repository: Repository) {
    this.#asked = asked
    this.#state = state
    this.#files = files
    this.#repository = repository
  }

  async read(ledger: Ledger, tally: Tally, part: Part, steps: Steps): Promise<Resumed> {
    const [state, files] = [this.#state, this.#files]
    // Looked at first: what comes while the scan runs is new to the next one.
    const now = await lookNow(this.#repository, typeof state === 'string' ? undefined : state)
    const isSame = typeof state !== 'string' && !this.#repository.shallow && isSameHistory(state, now)
    files.waits = isSame
    if (isSame) {
      await this.#readFiles(now, steps)
      const found = this.#foundIn(state)
      if (found) return { history: NO_HISTORY, known: objectsOf(state), found, keep() {} }
    }
    const first = async () => {
      if (!isSame) await this.#readFiles(now, steps)
      await steps.look()
      await files.lookAtWaiting(this.#repository, ledger, part.tally.limits)
    }
    return this.#readHistory(now, ledger, tally, { ...part, first })
  }

  async #readFiles(now: Now, steps: Steps): Promise<void> {
    const read = await steps.read()
    const digest = read ? this.#files.digestOf(read.tree) : ''
    this.#tree = read?.tree
    this.#basis =
      digest === undefined ? undefined : basisOf(this.#asked, this.#repository, now, read?.listed, digest)
  }

  #foundIn({ found }: ReadState): AllFound | undefined {
    return found !== undefined && this.#basis
      ? openFound(found, this.#basis, (path) => this.#tree?.ignores(path))
      : undefined
  }

  async #readHistory(now: Now, ledger: Ledger, tally: Tally, part: Part): Promise<Resumed> {
    const [repository, files, asked] = [this.#repository, this.#files, this.#asked]
    const state = typeof this.#state === 'string' ? this.#state : wholeOf(this.#state)
    const hasFiles = typeof state !== 'string' && state.files.length > 0
    const taken =
      typeof state === 'string'
        ? state
        : await resumeHistory(repository, ledger, part, state, now, files, asked.confidence)
    if (typeof taken === 'string') tally.skip(`kept state that is not used: ${taken}`, asked.file)
    const resumed = typeof taken === 'string' ? undefined : taken
    const history = resumed?.history ?? (await readHistory(repository, ledger, tally, part))
    if (!resumed) await files.lookAtLeft(repository, ledger, part.tally.limits)
    return {
      history,
      ...(resumed && { known: resumed.known, left: resumed.left }),
      keep: (found, report) => {
        // Without the files it would know less than it did.
        const isMore = this.#basis && (files.count > 0 || !hasFiles)
        if (resumed?.isSame && files.areSame && !isMore) return
        const next = stateOf(now, history, ledger, files, resumed?.left)
        if (namesToken(next, ledger)) return
        const sealed =
          this.#basis && next.files.length === files.count
            ? { found: sealFound(found, this.#basis, this.#tree) }
            : {}
        const moment = { ...now, objects: objectsOf(now) }
        const state = { ...next, ...sealed, practices: asked.practices }
        writeKept(
          asked.file,
          writeState(state, asked.seal, sealed.found === undefined ? undefined : report?.(moment)),
        )
      },
    }
  }
}

function wholeOf(state: ReadState): State | string {
  const stored = state.history()
  return stored ? { ...state, ...stored, line: state.line() } : 'it is damaged'
}

/** The next run compares names, so they cannot be masked: what was kept before stays, which is as true as it was. */
function namesToken(
  { events, tips, refs }: Pick<State, 'events' | 'tips' | 'refs'>,
  ledger: Ledger,
): boolean {
  const plain = withoutTokens(ledger.scanner)
  const names = new Set([...events.map(({ path }) => path), ...tips.keys(), ...refs.split(/\s/)])
  return [...names].some((name) => plain(name) !== name)
}

const filesIn = (state: ReadState, practices: string): readonly KnownFile[] =>
  state.practices === practices ? state.files : state.files.map(({ key, held }) => ({ key, held }))

function stateOf(
  { ids, refs, store }: Now,
  history: History,
  ledger: Ledger,
  files: KnownFiles,
  left: Left | undefined,
): Omit<State, 'practices' | 'found'> {
  const { events, walked, tips } = history
  const surestOf = surestIn(pathsByBlob(history, ledger.blobsWithSecrets()))
  return {
    ids,
    refs,
    store,
    holders: [...(left?.holders ?? []), ...holdersIn(ledger, surestOf)],
    events,
    tips,
    reachable: events.length - (walked.length - history.reachable),
    line: history.line?.(),
    files: files.all(ledger, surestOf, holdsId(ids)),
  }
}
