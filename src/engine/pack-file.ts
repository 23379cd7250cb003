/** Reads parts of a pack into the engine's memory: short ones by a stretch that holds mostly the next one too. */
import { readSync } from 'node:fs'
import type { Engine } from './engine.ts'

/** Read at once; of curl's entries half begin in the last such stretch. */
export const WINDOW = 8 * 1024
/** Bytes that inflate reads behind its input. */
export const INPUT_SLACK = 64

export class PackFile {
  private readonly engine: Engine
  private readonly file: number
  /** Address of the last bytes that were read, and which of the file they are. */
  private readonly window: number
  private windowFrom = 0
  private windowLength = 0

  /** @param file descriptor of the pack. */
  constructor(engine: Engine, file: number) {
    this.engine = engine
    this.file = file
    this.window = engine.free
    engine.free = (this.window + WINDOW + INPUT_SLACK + 15) & ~15
    engine.reserve(engine.free)
  }

  /** Address of a part of the file that is no longer than a window. */
  inWindow(from: number, length: number): number | undefined {
    if (from < this.windowFrom || from + length > this.windowFrom + this.windowLength) {
      this.windowFrom = from
      this.windowLength = this.read(this.window, from, WINDOW)
    }
    return length <= this.windowLength ? this.window + from - this.windowFrom : undefined
  }

  /** Bytes read. */
  read(to: number, from: number, length: number): number {
    return readSync(this.file, this.engine.bytes, to, length, from)
  }
}
