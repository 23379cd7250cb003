/** Takes in commits and trees on a thread, see src/attribute/graph/part.ts. */
import { FOLDER, type GraphPart, NONE, SUBMODULE } from '../attribute/graph/part.ts'
import type { Engine } from '../engine/engine.ts'
import { type IdTable, NOT_THERE, numberIn } from '../sources/packs/id-table.ts'
import type { ObjectNumbers } from '../sources/packs/numbers.ts'
import { TREE } from '../sources/packs/pack.ts'
import { Column } from './column.ts'
import { Names } from './names.ts'

/** Changes that a thread keeps; 8 bytes each. */
const MOST_CHANGES = 6_000_000
/** Numbers of u32 in a change that the engine lists. */
const WIDTH = 5

export class GraphReader {
  private readonly engine: Engine
  private readonly ids: IdTable
  private readonly types: Uint8Array
  private readonly idBytes: number
  private readonly names = new Names()
  private readonly strangers = new Map<string, number>()
  private readonly trees: Column
  private readonly changes: Column
  private readonly commits: Column
  private readonly times: number[] = []
  private list: Uint32Array = new Uint32Array(0)
  failed = false

  constructor(engine: Engine, { ids, types, idBytes }: ObjectNumbers) {
    this.engine = engine
    this.ids = ids
    this.types = types
    this.idBytes = idBytes
    // Of curl's objects, more than half are trees of six changes, and a fifth commits.
    const likely = (each: number) => new Column(Math.min(types.length * each, MOST_CHANGES * 2))
    this.trees = likely(2)
    this.changes = likely(8)
    this.commits = likely(2)
  }

  /** Nobody will ask for the rest: git walks. */
  fail(): void {
    this.failed = true
  }

  /** A tree in the engine's memory, and the one that it was made of, NONE and an empty range where there is none. */
  tree(number: number, start: number, end: number, base: number, baseStart: number, baseEnd: number): void {
    if (this.failed) return
    const { exports } = this.engine
    this.trees.add(number)
    this.trees.add(base)
    this.trees.add(this.changes.length)
    exports.beginTree(baseStart, baseEnd, start, end, this.idBytes)
    let done = 0
    while (done === 0 && !this.failed) {
      done = exports.compareTrees()
      if (done >= 0) this.take(exports.treeChanges())
    }
    if (done < 0 || this.changes.length > MOST_CHANGES * 2) this.fail()
  }

  wholeTree(number: number, bytes: Buffer): void {
    this.engine.withText(bytes, (at) => this.tree(number, at, at + bytes.length, NONE, at, at))
  }

  /** In the engine's memory. */
  commitAt(number: number, start: number, end: number): void {
    const { exports } = this.engine
    const count = this.failed ? 0 : exports.readCommit(start, end, this.idBytes)
    if (count === 0) {
      this.fail()
      return
    }
    const ids = this.listed()
    this.commits.add(number)
    this.commits.add(this.known(ids, 0))
    this.commits.add(count - 1)
    for (let i = 1; i < count; i++) this.commits.add(this.known(ids, i))
    this.times.push(exports.authorTime(), exports.commitTime())
  }

  commit(number: number, bytes: Buffer): void {
    this.engine.withText(bytes, (at) => this.commitAt(number, at, at + bytes.length))
  }

  result(): GraphPart {
    return {
      trees: this.trees.all(),
      changes: this.changes.all(),
      names: this.names.all(),
      strangers: [...this.strangers.keys()],
      commits: this.commits.all(),
      times: Float64Array.from(this.times),
      failed: this.failed,
    }
  }

  /** Number of the object whose id is listed there. */
  private known(ids: Uint32Array, i: number): number {
    const number = numberIn(this.ids, ids[i * 2]!, ids[i * 2 + 1]!)
    if (number === NOT_THERE) this.fail()
    return number
  }

  private take(count: number): void {
    const { engine, names, changes, ids, types } = this
    const listed = this.listed()
    const { bytes } = engine
    changes.reserve(count * 2)
    for (let i = 0; i < count * WIDTH; i += WIDTH) {
      const at = listed[i]!
      const form = listed[i + 1]!
      const kind = (form >>> 1) & 7
      const name = names.number(bytes, at, form >>> 4, kind, listed[i + 2]!)
      const known = kind === SUBMODULE ? NOT_THERE : numberIn(ids, listed[i + 3]!, listed[i + 4]!)
      changes.numbers[changes.length++] = name * 2 + (form & 1)
      changes.numbers[changes.length++] =
        known === NOT_THERE ? this.stranger(kind, at + (form >>> 4) + 1) : known
      // A folder that is no tree: git says what it makes of it.
      if (kind === FOLDER && known !== NOT_THERE && types[known] !== TREE && types[known] !== 0) this.fail()
    }
  }

  /** What the engine listed, as far as its list can go. */
  private listed(): Uint32Array {
    const { bytes, segments, free } = this.engine
    if (this.list.buffer !== bytes.buffer)
      this.list = new Uint32Array(bytes.buffer, segments, (free - segments) >> 2)
    return this.list
  }

  private stranger(kind: number, at: number): number {
    const key = kind + this.engine.bytes.toString('hex', at, at + this.idBytes)
    if (kind === FOLDER) this.fail()
    const known = this.strangers.get(key)
    if (known !== undefined) return known
    this.strangers.set(key, NONE - 1 - this.strangers.size)
    return NONE - this.strangers.size
  }
}
