/**
 * Reads parts of a pack into the engine's memory, by blocks of which the last ones are kept: what is built on one content
 * lies near it, but a walk goes back and forth.
 */
import { readSync } from 'node:fs'
import type { Engine } from './engine.ts'

const BLOCK = 8 * 1024
/** Read behind a block, so that most entries that begin in it end there too. */
const BEHIND = 1024
/** The longest part that comes by blocks. */
export const LONGEST = BLOCK
/** Bytes that inflate reads behind its input. */
export const INPUT_SLACK = 64
const SLOT = BLOCK + BEHIND + INPUT_SLACK

/** Blocks of all packs that a thread keeps: 4.5 MB, with which it reads a third as often in the history of curl as with one. */
const KEPT = 512
/** Of packs that are held already a block is copied in less time than it takes to use memory for the first time. */
const KEPT_OF_HELD = 32

export class PackFile {
  private readonly engine: Engine
  private readonly file: number
  private readonly bytes: Uint8Array | undefined
  /** Address of the blocks, and for each slot the number of its block and how many bytes it has. */
  private readonly blocks: number
  private readonly held: Int32Array
  private readonly lengths: Int32Array
  /** Address of a part that no block holds. */
  private readonly single: number

  /**
   * @param file descriptor of the pack.
   * @param packs how many of them share the memory.
   * @param bytes all of it, where it is held already.
   */
  constructor(engine: Engine, file: number, packs: number, bytes?: Uint8Array) {
    this.engine = engine
    this.file = file
    this.bytes = bytes
    const count = 2 ** Math.max(0, Math.floor(Math.log2((bytes ? KEPT_OF_HELD : KEPT) / packs)))
    this.held = new Int32Array(count).fill(-1)
    this.lengths = new Int32Array(count)
    this.blocks = engine.free
    this.single = this.blocks + count * SLOT
    engine.free = (this.single + LONGEST + INPUT_SLACK + 15) & ~15
    engine.reserve(engine.free)
  }

  /** Address of a part of the file that is no longer than `LONGEST`, until the next is asked for. */
  part(from: number, length: number): number | undefined {
    const block = Math.floor(from / BLOCK)
    const slot = block & (this.held.length - 1)
    const at = this.blocks + slot * SLOT
    const skip = from - block * BLOCK
    if (this.held[slot] !== block) {
      this.lengths[slot] = this.read(at, block * BLOCK, BLOCK + BEHIND)
      this.held[slot] = block
    }
    if (skip + length <= this.lengths[slot]!) return at + skip
    return this.read(this.single, from, length) === length ? this.single : undefined
  }

  /** Bytes read. */
  read(to: number, from: number, length: number): number {
    if (!this.bytes) return readSync(this.file, this.engine.bytes, to, length, from)
    const part = this.bytes.subarray(from, from + length)
    this.engine.bytes.set(part, to)
    return part.length
  }
}
