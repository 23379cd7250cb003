/** Takes in what the engine notes of commits and trees on a thread (notes.ts of the assembly), see src/attribute/graph/part.ts. */
import { FOLDER, type GraphPart, NONE, SUBMODULE } from '../attribute/graph/part.ts'
import type { Engine } from '../engine/engine.ts'
import { type IdTable, NOT_THERE, numberIn } from '../sources/packs/id-table.ts'
import type { ObjectNumbers } from '../sources/packs/numbers.ts'
import { TREE } from '../sources/packs/pack.ts'
import { Column } from './column.ts'
import { Names } from './names.ts'

/** Changes that a thread keeps; 8 bytes each. */
const MOST_CHANGES = 6_000_000
/** Kinds of what is noted, as the assembly has them. */
const TREE_NOTE = 0
const COMMIT_NOTE = 2
/** Of a change whose name the engine had not met. */
const IS_NEW = 8

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
  /** The number that each name has here, by the one that the engine gave it. */
  private given: Column = new Column()
  private failed = false
  private readonly taking = () => this.take()

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

  /** From now on what the engine notes is for this one. */
  begin(): void {
    const { engine, idBytes, taking } = this
    if (engine.noted === taking) return
    engine.noted?.()
    engine.noted = taking
    engine.exports.beginNotes(idBytes)
    this.given = new Column()
    if (this.failed) engine.exports.giveUp()
  }

  /** Nobody will ask for the rest: git walks. */
  fail(): void {
    this.begin()
    this.failed = true
    this.engine.exports.giveUp()
  }

  wholeTree(number: number, bytes: Buffer): void {
    this.begin()
    this.engine.withText(bytes, (at) =>
      this.engine.exports.noteTree(number, at, at + bytes.length, NONE, at, at),
    )
  }

  commit(number: number, bytes: Buffer): void {
    this.begin()
    this.engine.withText(bytes, (at) => this.engine.exports.noteCommit(number, at, at + bytes.length))
  }

  result(): GraphPart {
    if (this.engine.noted === this.taking) {
      this.take()
      this.engine.noted = undefined
    }
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

  /** What was noted since the last time. */
  private take(): void {
    const { engine, trees, changes } = this
    const stop = engine.exports.notesEnd() >>> 2
    for (let at = engine.notes >>> 2; at < stop; ) {
      const note = engine.words[at]!
      const kind = note & 3
      if (kind === TREE_NOTE) {
        trees.add(engine.words[at + 1]!)
        trees.add(engine.words[at + 2]!)
        trees.add(changes.length)
        at += 3
      } else at += kind === COMMIT_NOTE ? this.commitAt(at, note >>> 2) : this.changeAt(at, note)
    }
    if (changes.length > MOST_CHANGES * 2 || engine.exports.areWhole() === 0) this.failed = true
    if (this.failed) engine.exports.giveUp()
  }

  /** @param ids how many; @returns how many numbers it has. */
  private commitAt(at: number, ids: number): number {
    const { commits, times } = this
    const { words } = this.engine
    commits.add(words[at + 1]!)
    commits.add(this.known(at + 2))
    commits.add(ids - 1)
    for (let i = 1; i < ids; i++) commits.add(this.known(at + 2 + i * 2))
    const end = at + 2 + ids * 2
    times.push(timeAt(words, end), timeAt(words, end + 2))
    return end + 4 - at
  }

  /** Number of the object whose id begins there. */
  private known(at: number): number {
    const { words } = this.engine
    const number = numberIn(this.ids, words[at]!, words[at + 1]!)
    if (number === NOT_THERE) this.failed = true
    return number
  }

  private changeAt(at: number, note: number): number {
    const { changes, ids, types, given } = this
    const { words } = this.engine
    const kind = (note >>> 4) & 7
    const behind = at + 2 + (this.idBytes >>> 2)
    if (note & IS_NEW) given.add(this.nameAt(behind, kind, note >>> 8))
    const known = kind === SUBMODULE ? NOT_THERE : numberIn(ids, words[at + 2]!, words[at + 3]!)
    changes.add(given.numbers[words[at + 1]!]! * 2 + ((note >>> 2) & 1))
    changes.add(known === NOT_THERE ? this.stranger(kind, at + 2) : known)
    // A folder that is no tree: git says what it makes of it.
    if (kind === FOLDER && known !== NOT_THERE && types[known] !== TREE && types[known] !== 0)
      this.failed = true
    return behind - at + (note & IS_NEW ? 1 + (((note >>> 8) + 3) >>> 2) : 0)
  }

  private nameAt(at: number, kind: number, length: number): number {
    const { bytes, words } = this.engine
    return this.names.number(bytes, (at + 1) << 2, length, kind, words[at]!)
  }

  /** @param at where its id is, of which the first 64 bits are two numbers. */
  private stranger(kind: number, at: number): number {
    const { bytes, words } = this.engine
    const first = [words[at]!, words[at + 1]!].map((bits) => bits.toString(16).padStart(8, '0')).join('')
    const key = kind + first + bytes.toString('hex', (at + 2) << 2, (at << 2) + this.idBytes)
    if (kind === FOLDER) this.failed = true
    const known = this.strangers.get(key)
    if (known !== undefined) return known
    this.strangers.set(key, NONE - 1 - this.strangers.size)
    return NONE - this.strangers.size
  }
}

/** A number of 64 bits. */
const timeAt = (words: Uint32Array, at: number) => words[at + 1]! * 2 ** 32 + words[at]!
