/** Numbers for the names of entries of trees, each with its kind: open addressing by the hash that the engine gives. */
export class Names {
  private slots = new Int32Array(1024)
  private readonly hashes: number[] = []
  private readonly known: string[] = []

  number(bytes: Buffer, at: number, length: number, kind: number, hash: number): number {
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = this.slots[slot]! - 1
      if (this.hashes[number] === hash && isSame(this.known[number]!, bytes, at, length, kind)) return number
    }
    this.known.push(kind + bytes.toString('latin1', at, at + length))
    this.hashes.push(hash)
    this.slots[slot] = this.known.length
    if (this.known.length * 2 > this.slots.length) this.grow()
    return this.known.length - 1
  }

  all(): readonly string[] {
    return this.known
  }

  private grow(): void {
    const mask = this.slots.length * 2 - 1
    this.slots = new Int32Array(mask + 1)
    for (const [number, hash] of this.hashes.entries()) {
      let slot = hash & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = number + 1
    }
  }
}

function isSame(known: string, bytes: Buffer, at: number, length: number, kind: number): boolean {
  if (known.length !== length + 1 || known.charCodeAt(0) !== 48 + kind) return false
  for (let i = 0; i < length; i++) if (known.charCodeAt(i + 1) !== bytes[at + i]) return false
  return true
}
