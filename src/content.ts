/** Reads what is scanned into the ledger: files, the history, a change or a text. */
import { relative, resolve, sep } from 'node:path'
import { type History, NO_HISTORY } from './attribute/attribute.ts'
import type { AllFound } from './findings/found.ts'
import type { ContentName, Ledger } from './findings/ledger.ts'
import type { Again } from './history/again.ts'
import type { Change } from './history/change.ts'
import { pastOf } from './history/past.ts'
import { readRange } from './history/range.ts'
import type { Part } from './history/read.ts'
import { readStaged } from './history/staged.ts'
import type { Files, Kept, KeptState, ReportAt, Resumed, Steps } from './history/state/kept.ts'
import type { Case } from './judge/casebook.ts'
import type { Place } from './place.ts'
import type { Config } from './policy/config.ts'
import type { Quiet } from './practices/quiet.ts'
import type { Past } from './practices/repository/inventory.ts'
import { doWithoutBestCode } from './settle.ts'
import { readBlobs } from './sources/again.ts'
import type { Blob } from './sources/blob.ts'
import type { Limits } from './sources/limits.ts'
import type { LookThrough } from './sources/long-text.ts'
import type { Repository } from './sources/repository.ts'
import { divided } from './sources/share.ts'
import { Tally } from './sources/tally.ts'
import { type GivenText, textAsTree } from './sources/text.ts'
import { listTree, readTree } from './sources/tree.ts'
import { openWorkingTree, type WorkingTree } from './sources/working-tree.ts'

/** Says how far a long scan is, as a short line. */
export type Progress = (line: string) => void

/** What was read; all else that it held is in the ledger. */
export interface Content {
  readonly tree?: WorkingTree
  readonly change?: Change
  readonly history: History
  /** Names and values of the history, where it was read. */
  readonly past?: Past
  /** Gives objects of the history a second time, as far as they lie in packs that were read. */
  readonly again?: Again
  /** Objects that were read by an earlier run. */
  readonly known?: number
  /** Where all is as an earlier run found it, what that run found; then practices did not look. */
  readonly found?: AllFound
  /** Leaves the state for the next run; only for a scan that is complete. */
  keep?(found: AllFound, report?: ReportAt): void
}

export interface Asked {
  readonly place: Place
  readonly config: Config
  /** Counts what the share holds; what is said of the whole goes to another. */
  readonly read: Tally
  /** Threads at most; left out: as the machine allows. */
  readonly jobs?: number | undefined
  /** What an earlier run left for this one, and this one leaves. */
  readonly kept?: KeptState
  /** Told of each case of the history that this thread meets, when it meets it for the first time. */
  met(held: Case): void
  /** Told when files are in the ledger, and when the history is, and only where all of it stands is to be found out. */
  whenRead(): void
  /** Told of each file as it stands at last. */
  each(file: FileText): void
  /** Told of all of them, while other threads read the history. */
  all(tree: WorkingTree, quiet?: Quiet): Promise<void>
}

export type FileText = Pick<Blob, 'path' | 'bytes'>

export async function readContent(
  asked: Asked,
  ledger: Ledger,
  tally: Tally,
  progress: Progress,
): Promise<Content> {
  const { repository, scope, walk, staged, text } = asked.place
  if (!repository || scope === 'tree' || walk || staged) doWithoutBestCode() // else threads are still to load
  if (text) return { tree: await readText(text, asked, ledger, tally), history: NO_HISTORY }
  const change =
    repository && walk
      ? await readRange(repository, walk, ledger, tally, asked.each)
      : repository && staged && (await readStaged(repository, staged, ledger, tally, asked.each))
  if (change) return { change, history: change.history }
  const kept =
    repository && asked.kept && (await import('./history/state/kept.ts')).openKept(asked.kept, repository)
  let files: Files | undefined
  const steps: Steps = {
    async read() {
      if (scope !== 'history') files = await readFiles(asked, ledger, progress, kept)
      asked.whenRead()
      return files
    },
    async look() {
      if (files) await asked.all(files.tree, kept?.files)
      // What the rules of the repository ask for is little, and is read again: the history needs the memory.
      files?.listed.held?.clear()
      progress('history')
    },
  }
  if (!repository || scope === 'tree') await inTurn(steps)
  let again: Again | undefined
  const opened = (one: Again) => {
    again = one
  }
  const read =
    repository &&
    scope !== 'tree' &&
    (await readOrResume(repository, ledger, tally, asked, { ...steps, opened }, kept))
  const tree = files && { tree: files.tree }
  if (!repository || !read) return { history: NO_HISTORY, ...tree }
  return { ...read, ...(again && { again }), past: pastOf(repository, ledger, read), ...tree }
}

async function readOrResume(
  repository: Repository,
  ledger: Ledger,
  tally: Tally,
  { place, read, jobs, met, whenRead }: Asked,
  { opened, ...steps }: Steps & Required<Pick<Part, 'opened'>>,
  kept: Kept | undefined,
): Promise<Resumed> {
  const busy = place.scope !== 'history'
  const first = () => inTurn(steps)
  const part: Part = { share: place.share, tally: read, jobs, busy, first, met, whenRead, opened }
  if (kept) return kept.read(ledger, tally, part, steps)
  const { readHistory } = await import('./history/read.ts')
  return { history: await readHistory(repository, ledger, tally, part), keep() {} }
}

async function inTurn({ read, look }: Steps): Promise<void> {
  await read()
  await look()
}

async function readFiles(
  { place: { directory, repository, share }, config: { excludes }, read, each, kept }: Asked,
  ledger: Ledger,
  progress: Progress,
  state: Kept | undefined,
): Promise<Files | undefined> {
  if (repository?.bare) return undefined
  const tree = await listTree(directory, repository)
  const [ours, theirs] = divided(tree.paths, share)
  const own = kept && relative(tree.root, resolve(kept.file)).split(sep).join('/')
  const paths = ours.filter((path) =>
    path === own ? read.skip('kept state', path) : !excludes(path) || read.skip('excluded path', path),
  )
  if (own !== undefined && ours.includes(own)) state?.files.passBy()
  const through: LookThrough = async (content, parts) => {
    each({ path: content.path!, bytes: NOTHING })
    state?.files.passBy()
    return ledger.lookThrough(content, parts, read)
  }
  for await (const blob of readTree({ ...tree, paths }, read, through)) {
    if (state) state.files.look(blob, ledger, read)
    else ledger.look(blob, read)
    each(blob)
    progress(`files: ${read.files} of ${paths.length}`)
  }
  // The first share has the practices of all files, and so what is said of those.
  const said = share.index === 1 ? theirs.filter((path) => !excludes(path)) : []
  for await (const blob of readTree({ ...tree, paths: said }, new Tally())) each(blob)
  return { listed: tree, tree: openWorkingTree(tree, repository) }
}

const NOTHING = Buffer.alloc(0)

async function readText(
  text: GivenText,
  { each, all }: Asked,
  ledger: Ledger,
  tally: Tally,
): Promise<WorkingTree> {
  tally.files++
  tally.bytes += text.bytes.length
  ledger.look({ kind: 'file', ...text }, tally)
  each(text)
  const tree = textAsTree(text)
  await all(tree)
  return tree
}

/** The named contents a second time, for the places that a report names. */
export async function* readAgain(
  { directory, repository, text }: Place,
  { again }: Pick<Content, 'again'>,
  contents: readonly ContentName[],
  limits: Limits,
): AsyncGenerator<Blob> {
  if (text) {
    yield { kind: 'file', ...text }
    return
  }
  const read = new Set<string | undefined>()
  const ids = contents.flatMap(({ id }) => id ?? [])
  for (const blob of again?.(ids, limits.blob.most) ?? []) {
    read.add(blob.id)
    yield blob
  }
  const left = contents.filter(({ id }) => id === undefined || !read.has(id))
  yield* readBlobs(directory, repository, left, limits)
}
