/** What a decoder writes, bounded: archives come from strangers. */

/** Thrown where more would come out than was asked for; the code is that of node:zlib. */
class TooLarge extends Error {
  readonly code = 'ERR_BUFFER_TOO_LARGE'
}

/** What comes out, in a buffer that grows up to a bound. */
export class Output {
  bytes = Buffer.allocUnsafe(64 * 1024)
  length = 0
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  reserve(more: number): void {
    const needed = this.length + more
    if (needed > this.most) throw new TooLarge('unfolds beyond its bounds')
    if (needed <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(Math.min(Math.max(needed, this.bytes.length * 2), this.most))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }

  push(byte: number): void {
    if (this.length === this.bytes.length) this.reserve(1)
    this.bytes[this.length++] = byte
  }

  written(): Buffer {
    return this.bytes.subarray(0, this.length)
  }
}
