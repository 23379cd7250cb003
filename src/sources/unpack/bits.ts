/** Bits from a buffer, the highest of a byte first. */
export class Bits {
  private readonly bytes: Buffer
  private at = 0
  private held = 0
  private count = 0

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  /** At most 32. @throws at the end. */
  read(bits: number): number {
    let value = 0
    for (let left = bits; left > 0; ) {
      if (this.count === 0) this.load()
      const taken = Math.min(left, this.count)
      this.count -= taken
      value = value * 2 ** taken + ((this.held >> this.count) & ((1 << taken) - 1))
      left -= taken
    }
    return value
  }

  bit(): number {
    if (this.count === 0) this.load()
    this.count--
    return (this.held >> this.count) & 1
  }

  private load(): void {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new Error('cut short')
    this.held = byte
    this.count = 8
  }

  align(): void {
    this.count = 0
  }

  hasMore(sign: string): boolean {
    return this.bytes.toString('latin1', this.at, this.at + sign.length) === sign
  }
}
