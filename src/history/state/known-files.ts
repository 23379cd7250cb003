/**
 * Files of the working tree, with state: one that an earlier run looked at need not be looked at again where nothing that it
 * holds is sure enough to be shown. A file is known by its path and its bytes together, since how sure something is depends on both.
 */
import { createHash } from 'node:crypto'
import { type Confidence, confidenceRank } from '../../finding.ts'
import type { Ledger, Sighting } from '../../findings/ledger.ts'
import type { Quiet } from '../../practices/quiet.ts'
import { LARGEST } from '../../practices/repository/from-working-tree.ts'
import { readBlobs } from '../../sources/again.ts'
import { type Blob, blobId } from '../../sources/blob.ts'
import type { Limits } from '../../sources/limits.ts'
import type { Repository } from '../../sources/repository.ts'
import { Tally } from '../../sources/tally.ts'
import type { WorkingTree } from '../../sources/working-tree.ts'
import { surer } from './state.ts'

/** The surest of what a file holds, at any of its places. */
export type Held = 'nothing' | Confidence

export interface KnownFile {
  /** SHA-256 of path and bytes, in hexadecimal digits. */
  readonly key: string
  readonly held: Held
  /** Ids of the practices that look at it, where they find nothing in it whatever other files hold. */
  readonly quiet?: readonly string[]
}

interface Named {
  readonly key: string
  /** As git names an object of these bytes; left out where an earlier run looked at the file. */
  readonly id?: string
}

export class KnownFiles implements Quiet {
  readonly #known: ReadonlyMap<string, KnownFile>
  readonly #shown: Confidence
  readonly #format: Repository['objectFormat']
  /** Of this run, by path, where looking left nothing to be said. */
  readonly #files = new Map<string, Named>()
  readonly #left = new Map<string, Held>()
  readonly #quiet = new Map<string, readonly string[]>()
  #isNew = false
  /** What an earlier run knows to hold something waits for `lookAtWaiting`: perhaps nobody asks. */
  waits = false
  readonly #waiting: string[] = []
  readonly #digest = createHash('sha256')
  readonly #read = new Set<string>()
  #isWhole = true

  /** @param shown nothing less sure is asked for */
  constructor(known: readonly KnownFile[], shown: Confidence, format: Repository['objectFormat']) {
    this.#known = new Map(known.map((file) => [file.key, file]))
    this.#shown = shown
    this.#format = format
  }

  /** Looks for what the file holds, unless an earlier run knows enough of that. */
  look(file: Blob, ledger: Ledger, tally: Tally): void {
    const { path = '' } = file
    const key = keyOf(file)
    this.#read.add(path)
    this.#digest.update(key)
    const held = this.#known.get(key)?.held
    const isLeft = held === 'nothing' || (held && confidenceRank(held) < confidenceRank(this.#shown))
    if (isLeft) this.#left.set(path, held)
    else if (held && this.waits) this.#waiting.push(path)
    else {
      const said = Object.assign(new Tally(), { limits: tally.limits })
      ledger.look(file, said)
      tally.take(said.skipped())
      // Whatever is said is said by every run.
      if (said.skipped().length > 0) return
      this.#isNew ||= held === undefined
    }
    this.#files.set(path, { key, ...(!isLeft && { id: blobId(file.bytes, this.#format) }) })
  }

  /** A file was read otherwise, or changes with each run. */
  passBy(): void {
    this.#isWhole = false
  }

  /** Of the bytes of all files that anybody looks into; undefined where that is not known. Once, when all were read. */
  digestOf({ paths, read }: WorkingTree): string | undefined {
    for (const path of paths.filter((one) => !this.#read.has(one)))
      this.#digest
        .update(`${path}\0`)
        .update(keyOf({ kind: 'file', path, bytes: read(path, LARGEST) ?? NOTHING }))
    return this.#isWhole ? this.#digest.digest('hex') : undefined
  }

  rulesAt(path: string): readonly string[] | undefined {
    const { quiet } = this.#known.get(this.#files.get(path)?.key ?? '') ?? {}
    if (quiet) this.#quiet.set(path, quiet)
    return quiet
  }

  note(path: string, rules: readonly string[]): void {
    this.#quiet.set(path, rules)
    this.#isNew ||= this.#files.has(path)
  }

  /** Whether an earlier run knew the file as it stands. */
  knew(path: string): boolean {
    return this.#known.has(this.#files.get(path)?.key ?? '')
  }

  /** Of this run. */
  get count(): number {
    return this.#files.size
  }

  /** The same as an earlier run left them, or none were read. */
  get areSame(): boolean {
    return this.#files.size === 0 || (!this.#isNew && this.#files.size === this.#known.size)
  }

  /** Those that were not looked at although they hold something. */
  async lookAtLeft(repository: Repository, ledger: Ledger, limits: Limits): Promise<void> {
    const left = [...this.#left].flatMap(([path, held]) => (held === 'nothing' ? [] : path))
    await this.#lookAgain(left, repository, ledger, limits)
  }

  async lookAtWaiting(repository: Repository, ledger: Ledger, limits: Limits): Promise<void> {
    await this.#lookAgain(this.#waiting.splice(0), repository, ledger, limits)
  }

  async #lookAgain(
    paths: readonly string[],
    repository: Repository,
    ledger: Ledger,
    limits: Limits,
  ): Promise<void> {
    const files = paths.map((path) => ({ path, kind: 'file' as const }))
    for await (const blob of readBlobs(repository.top, repository, files, limits)) {
      const { path = '' } = blob
      ledger.look(blob, new Tally())
      this.#left.delete(path)
      if (keyOf(blob) === this.#files.get(path)?.key)
        this.#files.set(path, { key: keyOf(blob), id: blobId(blob.bytes, this.#format) })
      else this.#files.delete(path)
    }
  }

  /**
   * What the next run need know of them. Of one that holds something the key is written down only where the bytes are an object
   * of the repository too: by the hash of a file that holds little more than a password one could guess it.
   */
  all(
    ledger: Ledger,
    surestOf: (sightings: readonly Sighting[]) => Confidence,
    isObject: (id: string) => boolean,
  ): KnownFile[] {
    const held = new Map<string, Held>(this.#left)
    for (const { sightings } of ledger.secrets()) {
      const inFiles = sightings.flatMap(({ content }) => content.path ?? [])
      if (inFiles.length === 0) continue
      const surest = surestOf(sightings)
      for (const path of inFiles) held.set(path, surerOf(held.get(path), surest))
    }
    return [...this.#files].flatMap(([path, { key, id }]) => {
      const [surest, quiet] = [held.get(path) ?? 'nothing', this.#quiet.get(path)]
      if (surest !== 'nothing' && id !== undefined && !isObject(id)) return []
      return { key, held: surest, ...(quiet && { quiet }) }
    })
  }
}

const NOTHING = Buffer.alloc(0)

const surerOf = (held: Held | undefined, surest: Confidence): Confidence =>
  held === undefined || held === 'nothing' ? surest : surer(held, surest)

const keyOf = ({ path, bytes }: Blob): string =>
  createHash('sha256').update(`${path}\0`).update(bytes).digest('hex')
