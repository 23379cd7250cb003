/**
 * LZMA2, the coding inside xz files, decoded at one go into one buffer, which is its dictionary too. No library does this
 * without native code, streams that only end later, or code that it loads when it runs.
 * https://github.com/tukaani-project/xz/blob/master/doc/xz-file-format.txt and the LZMA specification of the 7-Zip SDK.
 */
import { type LengthCoder, Model, POSITIONS } from './lzma-model.ts'
import type { Output } from './output.ts'

/** Decodes the chunks that begin at `at`; gives where they end. @throws where they are damaged or too large. */
export function decodeLzma2(input: Buffer, at: number, output: Output): number {
  let next = at
  let dictionary = output.length
  let properties = -1
  let model: Model | undefined
  for (;;) {
    const control = byteAt(input, next)
    if (control === 0) return next + 1
    if (control === 1 || control >= 0xe0) dictionary = output.length
    if (control < 0x80) {
      if (control > 2) throw new Error('damaged chunk')
      const size = input.readUInt16BE(next + 1) + 1
      if (next + 3 + size > input.length) throw new Error('cut short')
      output.reserve(size)
      input.copy(output.bytes, output.length, next + 3, next + 3 + size)
      output.length += size
      next += 3 + size
      continue
    }
    const size = ((control & 0x1f) << 16) + input.readUInt16BE(next + 1) + 1
    const packed = input.readUInt16BE(next + 3) + 1
    next += 5
    if (control >= 0xc0) properties = byteAt(input, next++)
    if (control >= 0xa0) model = new Model(properties)
    if (!model || properties < 0) throw new Error('damaged chunk')
    output.reserve(size)
    new Chunk(input.subarray(next, next + packed), model, output, dictionary).decode(output.length + size)
    next += packed
  }
}

function byteAt(bytes: Buffer, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw new Error('cut short')
  return byte
}

/** One chunk: a range decoder over its bytes, and the model that it shares with the chunks before. */
class Chunk {
  private readonly input: Buffer
  private readonly model: Model
  private readonly output: Output
  private readonly dictionary: number
  private at = 5
  private range = 0xffffffff
  private code: number

  constructor(input: Buffer, model: Model, output: Output, dictionary: number) {
    this.input = input
    this.model = model
    this.output = output
    this.dictionary = dictionary
    this.code = input.readUInt32BE(1)
  }

  /** Until the output has `end` bytes. */
  decode(end: number): void {
    const { model, output } = this
    while (output.length < end) {
      const position = (output.length - this.dictionary) & model.positionMask
      const place = model.state * POSITIONS + position
      if (this.bit(model.isMatch, place) === 0) this.literal()
      else this.copy(this.match(position, place), end)
    }
    if (this.code !== 0) throw new Error('damaged chunk')
  }

  private literal(): void {
    const { model, output } = this
    const before = output.length > this.dictionary ? output.bytes[output.length - 1]! : 0
    const context =
      (((output.length - this.dictionary) & model.literalMask) << model.literalShift) +
      (before >> (8 - model.literalShift))
    const table = context * 0x300
    let symbol = 1
    if (model.state >= 7) {
      let matched = output.bytes[this.source(model.distances[0])]!
      while (symbol < 0x100) {
        const expected = (matched >> 7) & 1
        matched <<= 1
        const bit = this.bit(model.literals, table + ((1 + expected) << 8) + symbol)
        symbol = (symbol << 1) | bit
        if (bit !== expected) break
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.bit(model.literals, table + symbol)
    output.bytes[output.length++] = symbol & 0xff
    model.state = model.state < 4 ? 0 : model.state < 10 ? model.state - 3 : model.state - 6
  }

  /** Chooses the distance, which is then the first of those that are remembered; gives the length. */
  private match(position: number, place: number): number {
    const { model } = this
    const { state } = model
    const [first, second, third, fourth] = model.distances
    if (this.bit(model.isRepeat, state) === 0) {
      const length = this.length(model.lengths, position)
      model.state = state < 7 ? 7 : 10
      model.distances = [this.distance(length), first, second, third]
      return length
    }
    if (this.bit(model.isRepeat0, state) === 0) {
      if (this.bit(model.isLongRepeat0, place) === 0) {
        model.state = state < 7 ? 9 : 11
        return 1
      }
    } else if (this.bit(model.isRepeat1, state) === 0) model.distances = [second, first, third, fourth]
    else if (this.bit(model.isRepeat2, state) === 0) model.distances = [third, first, second, fourth]
    else model.distances = [fourth, first, second, third]
    model.state = state < 7 ? 8 : 11
    return this.length(model.repeatLengths, position)
  }

  private copy(length: number, end: number): void {
    const { output } = this
    if (output.length + length > end) throw new Error('damaged chunk')
    let from = this.source(this.model.distances[0])
    const { bytes } = output
    for (let i = 0; i < length; i++) bytes[output.length++] = bytes[from++]!
  }

  private source(distance: number): number {
    const from = this.output.length - distance - 1
    if (from < this.dictionary) throw new Error('damaged chunk')
    return from
  }

  private length({ choice, low, middle, high }: LengthCoder, position: number): number {
    if (this.bit(choice, 0) === 0) return 2 + this.tree(low, position * 8, 3)
    if (this.bit(choice, 1) === 0) return 10 + this.tree(middle, position * 8, 3)
    return 18 + this.tree(high, 0, 8)
  }

  private distance(length: number): number {
    const { slots, near, align } = this.model
    const slot = this.tree(slots, Math.min(length - 2, 3) * 64, 6)
    if (slot < 4) return slot
    const bits = (slot >> 1) - 1
    const base = (2 | (slot & 1)) * 2 ** bits
    if (slot < 14) return base + this.reverseTree(near, base - slot, bits)
    let direct = 0
    for (let i = 0; i < bits - 4; i++) direct = direct * 2 + this.evenBit()
    return base + direct * 16 + this.reverseTree(align, 0, 4)
  }

  private tree(table: Uint16Array, at: number, bits: number): number {
    let node = 1
    for (let i = 0; i < bits; i++) node = (node << 1) | this.bit(table, at + node)
    return node - (1 << bits)
  }

  private reverseTree(table: Uint16Array, at: number, bits: number): number {
    let node = 1
    let value = 0
    for (let i = 0; i < bits; i++) {
      const bit = this.bit(table, at + node)
      node = (node << 1) | bit
      value |= bit << i
    }
    return value
  }

  private bit(table: Uint16Array, at: number): number {
    const probability = table[at]!
    const bound = (this.range >>> 11) * probability
    let bit = 0
    if (this.code < bound) {
      this.range = bound
      table[at] = probability + ((2048 - probability) >> 5)
    } else {
      this.range -= bound
      this.code -= bound
      table[at] = probability - (probability >> 5)
      bit = 1
    }
    if (this.range < 0x1000000) this.shift()
    return bit
  }

  private evenBit(): number {
    this.range >>>= 1
    const bit = this.code >= this.range ? 1 : 0
    if (bit) this.code -= this.range
    if (this.range < 0x1000000) this.shift()
    return bit
  }

  private shift(): void {
    this.range = (this.range << 8) >>> 0
    this.code = ((this.code << 8) | byteAt(this.input, this.at++)) >>> 0
  }
}
