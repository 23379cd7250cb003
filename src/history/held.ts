/** Contents of a change, kept for those who look at its files next: to read them again takes as long as the first time. */

/** Bytes in all, and of one. */
const MOST = 32 * 1024 * 1024
const LARGEST = 2 * 1024 * 1024

export class Held extends Map<string, Buffer> {
  #left = MOST

  /** Where there is room. */
  hold(id: string, bytes: Buffer): void {
    if (bytes.length > Math.min(LARGEST, this.#left) || this.has(id)) return
    this.#left -= bytes.length
    this.set(id, bytes)
  }
}
