/**
 * Code scanning's `primaryLocationLineHash`, by which GitHub knows an alert again when lines move. It has to be the same
 * as the one that upload-sarif computes, or upload-sarif warns for every result
 * (https://github.com/github/codeql-action/blob/main/src/fingerprints.ts).
 *
 * The text, without spaces and tabs, with every line end as LF and U+FFFF after its end: for each line the 100 code units
 * from its start, over following lines, as a polynomial in 37 modulo 2^64; then how often that value was seen so far.
 */

const WINDOW = 100
const BASE = 37
const END = 0xffff
const TWO_32 = 2 ** 32
/** 37^100 modulo 2^64: what a code unit counts after 100 steps. */
const STEP_HIGH = 0xe59cd09a
const STEP_LOW = 0x331cdb71

/**
 * @param bytes the whole file, UTF-8, byte order mark included; it is read in pieces, so that a large one is not in memory as text
 * @param lines the 1-based lines that are wanted
 * @returns `<hex>:<count>` by line; lines that the file does not have are left out
 */
export const lineHashes = (bytes: Uint8Array, lines: Iterable<number>): ReadonlyMap<number, string> => {
  const wanted = new Set(lines)
  const last = [...wanted].reduce((a, b) => Math.max(a, b), 0)
  const { high, low, count } = hashesUntil(bytes, last)
  const lowHalves = new Set([...wanted].filter((line) => line <= count).map((line) => low[line - 1]))
  const seen = new Map<string, number>()
  const hashes = new Map<number, string>()
  for (let index = 0; index < count; index++) {
    // Nearly all lines are told apart by one half, so only few are written out as text.
    if (!lowHalves.has(low[index])) continue
    const hash = hexOf(high[index]!, low[index]!)
    const times = (seen.get(hash) ?? 0) + 1
    seen.set(hash, times)
    if (wanted.has(index + 1)) hashes.set(index + 1, `${hash}:${times}`)
  }
  return hashes
}

/** Bytes that are decoded at once. */
const PIECE = 64 * 1024

/** The hashes of the lines up to `last`; stops where that one's window ends. */
const hashesUntil = (bytes: Uint8Array, last: number): LineWindows => {
  const windows = new LineWindows(last)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let atLineStart = true
  let afterCr = false
  const take = (unit: number): void => {
    const skipped = unit === 0x20 || unit === 0x09 || (afterCr && unit === 0x0a)
    afterCr = unit === 0x0d
    if (skipped) return
    const counted = afterCr ? 0x0a : unit
    windows.enter(counted, atLineStart)
    atLineStart = counted === 0x0a
  }
  for (let at = 0; at < bytes.length && !windows.done; at += PIECE) {
    const text = decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length })
    for (let index = 0; index < text.length && !windows.done; index++) take(text.charCodeAt(index))
  }
  if (!windows.done) take(END)
  // What is missing to a window counts as nothing.
  while (!windows.done && windows.begun > windows.count) windows.enter(0, false)
  return windows
}

/**
 * A window that rolls over the code units that count, and each line's hash once it has filled from that line's start. Hashes
 * are two 32-bit halves: 32-bit integers are what the machine multiplies fast, and BigInt would take a hundred times as long.
 */
class LineWindows {
  high = new Int32Array(1024)
  low = new Int32Array(1024)
  /** Lines whose hash is known. */
  count = 0
  /** Lines that have started. */
  begun = 0
  private readonly last: number
  private readonly units = new Uint16Array(WINDOW)
  private readonly starts = new Uint8Array(WINDOW)
  private at = 0
  private hi = 0
  private lo = 0

  constructor(last: number) {
    this.last = last
  }

  get done(): boolean {
    return this.count >= this.last
  }

  enter(unit: number, startsLine: boolean): void {
    const { at, lo } = this
    const leaving = this.units[at]!
    this.units[at] = unit
    this.starts[at] = startsLine ? 1 : 0
    this.at = at + 1 === WINDOW ? 0 : at + 1
    if (startsLine) this.begun++
    // lo * 37, in two steps of 16 bits so that what overflows into the high half is known.
    const bottom = (lo & 0xffff) * BASE + unit
    const top = (lo >>> 16) * BASE + (bottom >>> 16)
    const raised = (top << 16) | (bottom & 0xffff)
    // What the unit that leaves still adds; its product with 32 bits is exact as a number.
    const product = leaving * STEP_LOW
    const weight = product >>> 0
    const high = Math.imul(leaving, STEP_HIGH) + (product - weight) / TWO_32
    const borrow = raised >>> 0 < weight ? 1 : 0
    this.hi = (Math.imul(this.hi, BASE) + (top >>> 16) - high - borrow) | 0
    this.lo = (raised - weight) | 0
    if (this.starts[this.at] === 1) this.note()
  }

  private note(): void {
    if (this.count === this.low.length) {
      this.high = doubled(this.high)
      this.low = doubled(this.low)
    }
    this.high[this.count] = this.hi
    this.low[this.count++] = this.lo
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}

const hexOf = (high: number, low: number): string => {
  const [top, bottom] = [high >>> 0, low >>> 0]
  return top === 0 ? bottom.toString(16) : top.toString(16) + bottom.toString(16).padStart(8, '0')
}
