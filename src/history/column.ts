/** Whole numbers that come one by one, how many nobody knows. */
export class Column {
  length = 0
  /** Longer than what is in it. */
  numbers: Int32Array<ArrayBuffer>

  /** @param likely how many there will be, at most: room that is not used takes no memory, and to grow takes it twice. */
  constructor(likely = 1024) {
    this.numbers = new Int32Array(likely)
  }

  add(number: number): void {
    if (this.length === this.numbers.length) this.reserve(1)
    this.numbers[this.length++] = number
  }

  /** Makes room for so many more. */
  reserve(count: number): void {
    if (this.length + count > this.numbers.length)
      this.resize(Math.max(this.length + count, this.numbers.length + (this.numbers.length >> 1)))
  }

  /** Without a copy. */
  all(): Int32Array<ArrayBuffer> {
    this.numbers = this.numbers.subarray(0, this.length)
    return this.numbers
  }

  private resize(length: number): void {
    const resized = new Int32Array(length)
    resized.set(this.numbers)
    this.numbers = resized
  }
}
