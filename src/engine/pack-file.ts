/**
 * Reads parts of a pack into the engine's memory, for a walk (walk.ts of the assembly) by blocks of which the last ones are kept: what is built on one content
 * lies near it, but a walk goes back and forth.
 */
import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { UserError } from '../errors.ts'
import type { Engine } from './engine.ts'

export const BLOCK = 8 * 1024
/** Read behind a block, as the assembly has it too, so that most entries that begin in it end there too. */
const BEHIND = 1024
/** Bytes that inflate reads behind its input. */
const INPUT_SLACK = 64
const SLOT = BLOCK + BEHIND + INPUT_SLACK

/** Blocks of all packs that a thread keeps: 4.5 MB, with which it reads a third as often in the history of curl as with one. */
const KEPT = 512
/** Of packs that are held already a block is copied in less time than it takes to use memory for the first time. */
const KEPT_OF_HELD = 32

/** Where a pack is: its file, and all of it where it is held already. */
export interface PackSource {
  readonly path: string
  readonly bytes?: Uint8Array
}

export class PackFile {
  private readonly engine: Engine
  private readonly file: number | undefined
  private readonly bytes: Uint8Array | undefined
  /** Addresses of the blocks, for each slot of its block's number and how many bytes that has, and of a part that no block holds. */
  private readonly blocks: number
  private readonly slots: number
  private readonly single: number
  private readonly count: number

  /**
   * @param packs how many of them share the memory.
   * @throws UserError where git took the file away since its table was read, as it does when it packs anew
   */
  constructor(engine: Engine, { path, bytes }: PackSource, packs: number) {
    this.engine = engine
    this.file = bytes ? undefined : opened(path)
    this.bytes = bytes
    this.count = 2 ** Math.max(0, Math.floor(Math.log2((bytes ? KEPT_OF_HELD : KEPT) / packs)))
    this.slots = engine.free
    this.blocks = this.slots + this.count * 8
    this.single = this.blocks + this.count * SLOT
    engine.free = (this.single + BLOCK + INPUT_SLACK + 15) & ~15
    engine.reserve(engine.free)
    engine.bytes.fill(0xff, this.slots, this.blocks)
  }

  /** The next walk reads this. */
  begin(): void {
    this.engine.exports.walkFile(this.slots, this.count - 1, this.blocks, this.single)
  }

  /** @param from how far it begins behind the beginning of a block. @returns bytes read */
  read(to: number, block: number, from: number, length: number): number {
    const at = block * BLOCK + from
    if (this.file !== undefined) return readSync(this.file, this.engine.bytes, to, length, at)
    const part = this.bytes!.subarray(at, at + length)
    this.engine.bytes.set(part, to)
    return part.length
  }

  /** Nothing is read any more. */
  close(): void {
    if (this.file !== undefined) closeSync(this.file)
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (cause) {
    throw new UserError(
      `${basename(path)} went away while the repository was read`,
      'git packs it anew, as `git gc` does: scan again when it is done.',
      { cause },
    )
  }
}
