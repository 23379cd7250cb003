/** Lines and counted bytes from a stream of git's, as they come. */
import type { Readable } from 'node:stream'

/** No commit and no tag is as large; blobs have their own bound. */
const LARGEST = 2 ** 31

/** A stream that ends too soon. */
export class CutShort extends Error {}

export class ByteReader {
  private readonly chunks: AsyncIterator<Buffer>
  /** Milliseconds. */
  readonly patience: number
  private held: Buffer = Buffer.alloc(0)
  /** Nothing came for longer than was to be waited for; nobody will ask again. */
  isSilent = false

  constructor(stream: Readable, patience: number) {
    this.chunks = stream[Symbol.asyncIterator]()
    this.patience = patience
  }

  /** The next line without its line feed; undefined at the end. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.held.indexOf(10)
      if (end >= 0) {
        const line = this.held.toString('latin1', 0, end)
        this.held = this.held.subarray(end + 1)
        return line
      }
      if (!(await this.more())) return undefined
    }
  }

  /** Exactly `size` bytes; undefined when the stream ends before. */
  async take(size: number): Promise<Buffer | undefined> {
    if (size <= this.held.length) return this.cut(size)
    if (size > LARGEST) return undefined
    // At once: parts that are put together later take the memory twice. Where the stream ends early, little of it was touched.
    const whole = Buffer.allocUnsafeSlow(size)
    for (let at = 0; at < size; ) {
      if (this.held.length === 0 && !(await this.more())) return undefined
      at += this.cut(Math.min(this.held.length, size - at)).copy(whole, at)
    }
    return whole
  }

  private cut(size: number): Buffer {
    const part = this.held.subarray(0, size)
    this.held = this.held.subarray(size)
    return part
  }

  /** The next `size` bytes as they come; the rest of those that are not asked for has to be skipped. @throws CutShort where the stream ends before */
  async *parts(size: number): AsyncGenerator<Buffer> {
    for (let missing = size; missing > 0; ) {
      if (this.held.length === 0 && !(await this.more())) throw new CutShort()
      const part = this.cut(Math.min(this.held.length, missing))
      missing -= part.length
      yield part
    }
  }

  /** Passes over `size` bytes; false when the stream ends before. */
  async skip(size: number): Promise<boolean> {
    for (let missing = size; ; ) {
      const passed = Math.min(missing, this.held.length)
      this.held = this.held.subarray(passed)
      missing -= passed
      if (missing === 0) return true
      if (!(await this.more())) return false
    }
  }

  private async more(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined
    const silence = new Promise<undefined>((done) => {
      timer = setTimeout(() => done(undefined), this.patience)
    })
    const next = await Promise.race([this.chunks.next(), silence])
    clearTimeout(timer)
    this.isSilent = next === undefined
    if (!next || next.done) return false
    this.held = this.held.length === 0 ? next.value : Buffer.concat([this.held, next.value])
    return true
  }
}
