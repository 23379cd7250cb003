/**
 * Files of the working tree, with state: one that an earlier run looked at need not be looked at again where nothing that it
 * holds is sure enough to be shown. A file is known by its path and its bytes together, since how sure something is depends on both.
 */
import { createHash } from 'node:crypto'
import { type Confidence, confidenceRank } from '../finding.ts'
import type { Ledger, Sighting } from '../findings/ledger.ts'
import type { Quiet } from '../practices/quiet.ts'
import { readBlobs } from '../sources/again.ts'
import { type Blob, blobId } from '../sources/blob.ts'
import type { Limits } from '../sources/limits.ts'
import type { Repository } from '../sources/repository.ts'
import { Tally } from '../sources/tally.ts'
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
    const held = this.#known.get(key)?.held
    const isLeft = held === 'nothing' || (held && confidenceRank(held) < confidenceRank(this.#shown))
    if (isLeft) this.#left.set(path, held)
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

  /** The same as an earlier run left them, or none were read. */
  get areSame(): boolean {
    return this.#files.size === 0 || (!this.#isNew && this.#files.size === this.#known.size)
  }

  /** Those that were not looked at although they hold something. */
  async lookAtLeft(repository: Repository, ledger: Ledger, limits: Limits): Promise<void> {
    const left = [...this.#left].flatMap(([path, held]) =>
      held === 'nothing' ? [] : { path, kind: 'file' as const },
    )
    for await (const blob of readBlobs(repository.top, repository, left, limits)) {
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

const surerOf = (held: Held | undefined, surest: Confidence): Confidence =>
  held === undefined || held === 'nothing' ? surest : surer(held, surest)

const keyOf = ({ path, bytes }: Blob): string =>
  createHash('sha256').update(`${path}\0`).update(bytes).digest('hex')
