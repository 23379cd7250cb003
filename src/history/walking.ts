/**
 * Who tells the history: commits and trees that are read with the contents, or git, which walks beside the scan, where there
 * is anything about them that is not read here.
 */
import type { History } from '../attribute/attribute.ts'
import type { Listener } from '../attribute/gaps.ts'
import { GitWalk } from '../attribute/git-walk.ts'
import { historyIn, type Shape, shapeOf } from '../attribute/graph/history.ts'
import type { GraphPart } from '../attribute/graph/part.ts'
import { listRefs, type Refs } from '../attribute/refs.ts'
import type { Engine } from '../engine/engine.ts'
import {
  doublesIn,
  type HasObject,
  hasObject,
  namer,
  numberObjects,
  type ObjectNumbers,
} from '../sources/packs/numbers.ts'
import { COMMIT, TREE, UNKNOWN } from '../sources/packs/pack.ts'
import { countOfAll, countOfType, idsOfType, isOnePack, type ObjectStore } from '../sources/packs/store.ts'
import type { Repository } from '../sources/repository.ts'
import { listIndex } from '../sources/staging.ts'
import { GraphReader } from './graph-reader.ts'

/** More would take too much memory. */
const MOST_TREES = 1_500_000

export class Walking {
  /** Where git does not walk. */
  readonly numbers: ObjectNumbers | undefined
  private readonly repository: Repository
  private readonly store: ObjectStore
  private readonly loose: GraphReader | undefined
  private readonly refs: Promise<Refs | undefined> | undefined
  private readonly single: string[] = []
  private readonly doubles: ReadonlySet<number> | undefined
  private git: GitWalk | undefined
  private has: HasObject = () => true
  /** How many commits git was told of. */
  private told = 0

  constructor(repository: Repository, store: ObjectStore, engine: Engine) {
    this.repository = repository
    this.store = store
    const numbers = isPlain(repository, store) ? numberObjects(store, repository) : undefined
    this.doubles = numbers && (isOnePack(store) ? new Set() : doublesIn(numbers, namer(store, numbers)))
    if (numbers && this.doubles) {
      this.numbers = numbers
      this.refs = listRefs(repository)
      this.refs.catch(() => {}) // seen by `finish`
      // Asked for at the end, and the answer is there by then.
      if (!repository.bare) listIndex(repository).catch(() => {})
      this.loose = new GraphReader(engine, numbers)
    } else this.git = new GitWalk(repository)
  }

  /** From now on what git says is taken. @param others what is only in packs that cannot be read here */
  async begin(others: readonly string[]): Promise<void> {
    if (!this.git) return
    const commits = idsOfType(this.store, COMMIT)
    this.told = commits.length
    const { ids } = this.numbers ?? numberObjects(this.store, this.repository, others)
    this.has = hasObject(ids)
    this.git.follow(this.has)
    await this.git.commits(commits, this.store.loose.length + others.length, this.has)
  }

  /** A loose object, by its place among them; without type where it cannot be read here. */
  object(place: number, type: string | undefined, bytes: Buffer): void {
    if (!this.loose || !this.numbers) return
    const number = this.numbers.starts.at(-2)! + place
    if (type === 'commit') this.loose.commit(number, bytes)
    else if (type === 'tree') this.loose.wholeTree(number, bytes)
    else if (type === undefined) this.loose.fail()
  }

  /** A commit that is in no pack. */
  commit(id: string): void {
    this.single.push(id)
  }

  /** Ends git when nobody will read what it says. */
  close(): void {
    this.git?.close()
  }

  /** @param parts are taken away, so that their memory is free as soon as they are put together. */
  async finish(parts: GraphPart[], wanted: ReadonlySet<string>, listener: Listener): Promise<History> {
    const refs = await this.refs
    const shape = this.shape(parts, refs)
    const history = shape && (await historyIn(this.repository, shape, wanted, listener))
    if (history) return history
    if (!this.git) {
      this.git = new GitWalk(this.repository)
      await this.begin([])
    }
    await this.git.commits(this.single, this.told, this.has)
    return this.git.finish(wanted, listener)
  }

  private shape(parts: GraphPart[], refs: Refs | undefined): Shape | undefined {
    const { numbers, doubles, loose } = this
    if (!numbers || !doubles || !loose) return undefined
    const all = [...parts.splice(0), loose.result()]
    return shapeOf(all, numbers, doubles, refs, namer(this.store, numbers))
  }
}

/** Not where a shallow clone cuts commits off from their parents, or where they are not all to be read here. */
const isPlain = (repository: Repository, store: ObjectStore): boolean =>
  !(repository.shallow || store.unreadable) &&
  idsOfType(store, UNKNOWN).length === 0 &&
  (countOfAll(store) <= MOST_TREES || countOfType(store, TREE) <= MOST_TREES)
