/**
 * bzip2 files, decoded at one go. The libraries that do it loop for ever on a block whose run is longer than 32 bits can
 * say, and here files come from strangers.
 * https://github.com/dsnet/compress/blob/master/doc/bzip2-format.pdf
 */
import type { Member } from '../member.ts'
import { Bits } from './bits.ts'
import { Output } from './output.ts'

const BLOCK = 0x314159265359
const LONGEST_CODE = 20
/** Symbols of one group of codes. */
const GROUP = 50

export const looksLikeBzip2 = (bytes: Buffer): boolean =>
  bytes.length >= 14 && /^BZh[1-9]$/.test(bytes.toString('latin1', 0, 4)) && bytes.readUIntBE(4, 6) === BLOCK

/** @throws where the file is damaged or unfolds to more than `most` bytes. */
export const readBzip2 = (bytes: Buffer, most: number): Member[] => [
  { path: 'content', bytes: unpackBzip2(bytes, most) },
]

/** All streams of a file, one after the other. @throws as `readBzip2`. */
export function unpackBzip2(bytes: Buffer, most: number): Buffer {
  const output = new Output(most)
  const bits = new Bits(bytes)
  do readStream(bits, output)
  while (bits.hasMore('BZh'))
  return output.written()
}

function readStream(bits: Bits, output: Output): void {
  if (bits.read(24) !== 0x425a68) throw new Error('not bzip2')
  const level = bits.read(8) - 0x30
  if (level < 1 || level > 9) throw new Error('not bzip2')
  const symbols = new Uint32Array(level * 100000)
  while (bits.read(24) * 2 ** 24 + bits.read(24) === BLOCK) {
    bits.read(32)
    if (bits.bit() === 1) throw new Error('obsolete bzip2')
    const origin = bits.read(24)
    const { count, counts } = readSymbols(bits, symbols)
    if (origin >= count) throw new Error('damaged block')
    writeBlock(symbols, count, counts, origin, output)
  }
  bits.read(32)
  bits.align()
}

/** Fills `symbols` with the block as it was before its move-to-front and run codes; counts how often each byte occurs. */
function readSymbols(bits: Bits, symbols: Uint32Array): { count: number; counts: Uint32Array } {
  const front = readAlphabet(bits)
  const last = front.length + 1
  const { tables, selectors } = readTables(bits, last + 1)
  const counts = new Uint32Array(256)
  let count = 0
  let run = 0
  let place = 1
  const add = (byte: number, times: number) => {
    if (count + times > symbols.length) throw new Error('damaged block')
    symbols.fill(byte, count, count + times)
    counts[byte]! += times
    count += times
  }
  for (let read = 0; ; read++) {
    const symbol = tables[selectors[Math.floor(read / GROUP)] ?? -1]?.read(bits)
    if (symbol === undefined) throw new Error('damaged block')
    if (symbol < 2) {
      run += place << symbol
      place *= 2
      if (run > symbols.length) throw new Error('damaged block')
      continue
    }
    if (run > 0) add(front[0]!, run)
    run = 0
    place = 1
    if (symbol === last) return { count, counts }
    const [byte] = front.splice(symbol - 1, 1)
    front.unshift(byte!)
    add(byte!, 1)
  }
}

/** The bytes that occur in a block, as a map of two levels. */
function readAlphabet(bits: Bits): number[] {
  const used = bits.read(16)
  const bytes: number[] = []
  for (let high = 0; high < 16; high++) {
    const low = used & (0x8000 >> high) ? bits.read(16) : 0
    for (let i = 0; i < 16; i++) if (low & (0x8000 >> i)) bytes.push(high * 16 + i)
  }
  if (bytes.length === 0) throw new Error('damaged block')
  return bytes
}

function readTables(bits: Bits, symbols: number): { tables: CodeTable[]; selectors: number[] } {
  const groups = bits.read(3)
  const selectorCount = bits.read(15)
  if (groups < 2 || groups > 6 || selectorCount === 0) throw new Error('damaged block')
  const front = Array.from({ length: groups }, (_, i) => i)
  const selectors = Array.from({ length: selectorCount }, () => {
    let at = 0
    while (bits.bit() === 1) at++
    const [group] = front.splice(at, 1)
    if (group === undefined) throw new Error('damaged block')
    front.unshift(group)
    return group
  })
  return {
    tables: Array.from({ length: groups }, () => new CodeTable(readLengths(bits, symbols))),
    selectors,
  }
}

function readLengths(bits: Bits, symbols: number): number[] {
  let length = bits.read(5)
  return Array.from({ length: symbols }, () => {
    while (bits.bit() === 1) length += bits.bit() === 1 ? -1 : 1
    if (length < 1 || length > LONGEST_CODE) throw new Error('damaged block')
    return length
  })
}

/** Canonical Huffman codes, by length. */
class CodeTable {
  private readonly sorted: number[]
  private readonly counts: number[]

  constructor(lengths: readonly number[]) {
    this.sorted = lengths.map((_, symbol) => symbol).sort((a, b) => lengths[a]! - lengths[b]! || a - b)
    this.counts = Array.from({ length: LONGEST_CODE + 1 }, () => 0)
    for (const length of lengths) this.counts[length]!++
  }

  read(bits: Bits): number {
    let code = 0
    let first = 0
    let index = 0
    for (let length = 1; length <= LONGEST_CODE; length++) {
      code = code * 2 + bits.bit()
      first *= 2
      const count = this.counts[length]!
      if (code - first < count) return this.sorted[index + code - first]!
      first += count
      index += count
    }
    throw new Error('damaged block')
  }
}

/** Undoes the sorting (Burrows and Wheeler's), then the runs of four equal bytes and a count. */
function writeBlock(
  symbols: Uint32Array,
  count: number,
  counts: Uint32Array,
  origin: number,
  output: Output,
): void {
  const next = new Uint32Array(256)
  for (let byte = 1; byte < 256; byte++) next[byte] = next[byte - 1]! + counts[byte - 1]!
  for (let i = 0; i < count; i++) {
    const at = next[symbols[i]! & 0xff]!++
    symbols[at]! |= i << 8
  }
  let at = symbols[origin]! >>> 8
  let before = -1
  let equal = 0
  for (let i = 0; i < count; i++) {
    const entry = symbols[at]!
    const byte = entry & 0xff
    at = entry >>> 8
    if (equal === 4) {
      output.reserve(byte)
      for (let k = 0; k < byte; k++) output.push(before)
      equal = 0
      before = -1
      continue
    }
    equal = byte === before ? equal + 1 : 1
    before = byte
    output.push(byte)
  }
}
