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

/**
 * @param text the whole file, decoded as UTF-8, byte order mark included
 * @param lines the 1-based lines that are wanted
 * @returns `<hex>:<count>` by line; lines that the file does not have are left out
 */
export const lineHashes = (text: string, lines: Iterable<number>): ReadonlyMap<number, string> => {
  const wanted = new Set(lines)
  const { units, starts } = squeeze(
    text,
    [...wanted].reduce((a, b) => Math.max(a, b), 0),
  )
  const { high, low } = rollingHashes(units, starts)
  const lowHalves = new Set([...wanted].map((line) => low[line - 1]))
  const seen = new Map<string, number>()
  const hashes = new Map<number, string>()
  for (let index = 0; index < starts.length; index++) {
    // Nearly all lines are told apart by one half, so only few are written out as text.
    if (!lowHalves.has(low[index])) continue
    const hash = hexOf(high[index]!, low[index]!)
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    if (wanted.has(index + 1)) hashes.set(index + 1, `${hash}:${count}`)
  }
  return hashes
}

/** The code units that count, and where among them each line starts; stops where the last wanted line's window ends. */
const squeeze = (text: string, lastLine: number): { units: Uint16Array; starts: readonly number[] } => {
  const units = new Uint16Array(text.length + 1)
  const starts: number[] = []
  let length = 0
  let atLineStart = true
  let afterCr = false
  let enough = Number.POSITIVE_INFINITY
  for (let index = 0; index <= text.length && length < enough; index++) {
    const unit = index < text.length ? text.charCodeAt(index) : END
    const skipped = unit === 0x20 || unit === 0x09 || (afterCr && unit === 0x0a)
    afterCr = unit === 0x0d
    if (skipped) continue
    if (atLineStart) {
      starts.push(length)
      if (starts.length === lastLine) enough = length + WINDOW
    }
    units[length] = afterCr ? 0x0a : unit
    atLineStart = units[length] === 0x0a
    length++
  }
  return { units: units.subarray(0, length), starts: starts.slice(0, lastLine) }
}

/**
 * The hash of each line's window, as two 32-bit halves: 32-bit integers are what the machine multiplies fast, and BigInt
 * would take a hundred times as long.
 */
const rollingHashes = (
  units: Uint16Array,
  starts: readonly number[],
): { high: Int32Array; low: Int32Array } => {
  const high = new Int32Array(starts.length)
  const low = new Int32Array(starts.length)
  const { highWeights, lowWeights } = weights()
  let hi = 0
  let lo = 0
  let index = 0
  for (let line = 0; line < starts.length; line++) {
    const end = starts[line]! + WINDOW
    for (; index < end; index++) {
      const entering = index < units.length ? units[index]! : 0
      const leaving = index < WINDOW ? 0 : units[index - WINDOW]!
      // lo * 37, in two steps of 16 bits so that what overflows into the high half is known.
      const bottom = (lo & 0xffff) * BASE + entering
      const top = (lo >>> 16) * BASE + (bottom >>> 16)
      const raised = (top << 16) | (bottom & 0xffff)
      const weight = lowWeights[leaving]!
      const borrow = raised >>> 0 < weight ? 1 : 0
      hi = (Math.imul(hi, BASE) + (top >>> 16) - highWeights[leaving]! - borrow) | 0
      lo = (raised - weight) | 0
    }
    high[line] = hi
    low[line] = lo
  }
  return { high, low }
}

/** For each code unit, what it still adds after 100 steps: unit * 37^100 modulo 2^64, in halves. Made once. */
const weights = (): { highWeights: Uint32Array; lowWeights: Uint32Array } => {
  if (table !== undefined) return table
  const step = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW))
  const [stepHigh, stepLow] = [Number(step >> 32n), Number(step & 0xffffffffn)]
  const highWeights = new Uint32Array(END + 1)
  const lowWeights = new Uint32Array(END + 1)
  for (let unit = 1; unit <= END; unit++) {
    const sum = lowWeights[unit - 1]! + stepLow
    lowWeights[unit] = sum
    highWeights[unit] = highWeights[unit - 1]! + stepHigh + (sum >= TWO_32 ? 1 : 0)
  }
  table = { highWeights, lowWeights }
  return table
}

let table: { highWeights: Uint32Array; lowWeights: Uint32Array } | undefined

const hexOf = (high: number, low: number): string => {
  const [top, bottom] = [high >>> 0, low >>> 0]
  return top === 0 ? bottom.toString(16) : top.toString(16) + bottom.toString(16).padStart(8, '0')
}
