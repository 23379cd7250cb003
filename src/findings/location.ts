/**
 * The one place where offsets become lines and columns. Inside, offsets are 0-based; people, SARIF and annotations get
 * 1-based lines and columns that count UTF-16 code units. CR, LF and CRLF each end a line. A byte order mark is not part
 * of the first line, as in editors.
 */

export interface Position {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units. */
  readonly column: number
}

/** Where something stands in its text; the end column is exclusive. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly lineHash: string | null
}

/** Turns an offset into a position. Offsets outside the text are moved to its nearest end. */
export type Locate = (offset: number) => Position

/** For UTF-16 offsets into a text. */
export const locateInText = (text: string): Locate => {
  const starts = lineStarts(text.length, (index) => text.charCodeAt(index), text.startsWith('\uFEFF') ? 1 : 0)
  return (offset) => {
    const at = Math.min(offset, text.length)
    const line = lineAt(starts, at)
    return { line: line + 1, column: Math.max(0, at - starts[line]!) + 1 }
  }
}

/**
 * For byte offsets into UTF-8. Bytes that are not UTF-8 count as the U+FFFD that a decoder puts there, so the columns are
 * those of the decoded text. An offset inside a character is the position of that character.
 * @param origin of the first byte; left out: the bytes begin the text.
 */
export const locateInBytes = (bytes: Uint8Array, origin?: Position): Locate => {
  const hasMark = !origin && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const starts = lineStarts(bytes.length, (index) => bytes[index]!, hasMark ? 3 : 0)
  const first = origin ?? START
  // Findings come in order, so a line of several megabytes is walked once, not once for each finding.
  let last = { start: 0, offset: 0, units: 0 }
  return (offset) => {
    const at = Math.min(offset, bytes.length)
    const line = lineAt(starts, at)
    const start = starts[line]!
    if (last.start !== start || last.offset > at) last = { start, offset: start, units: 0 }
    let { offset: index, units } = last
    while (index < at) {
      const size = sequenceLength(bytes, index)
      if (index + size > at) break
      units += size === 4 ? 2 : 1
      index += size
    }
    last = { start, offset: index, units }
    return { line: first.line + line, column: (line === 0 ? first.column : 1) + units }
  }
}

const START: Position = { line: 1, column: 1 }
const LF = 0x0a
const CR = 0x0d

const lineStarts = (length: number, unitAt: (index: number) => number, first: number): readonly number[] => {
  const starts = [first]
  for (let index = first; index < length; index++) {
    const unit = unitAt(index)
    if (unit === LF || (unit === CR && (index + 1 === length || unitAt(index + 1) !== LF)))
      starts.push(index + 1)
  }
  return starts
}

/** 0-based index of the last line that starts at or before `offset`. */
const lineAt = (starts: readonly number[], offset: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Bytes of the character at `index`, or of what becomes one U+FFFD there: the longest prefix of a valid sequence, at least
 * one byte (https://encoding.spec.whatwg.org/#utf-8-decoder). Four bytes are always a valid character.
 */
const sequenceLength = (bytes: Uint8Array, index: number): number => {
  const lead = bytes[index]!
  if (lead < 0xc2 || lead > 0xf4) return 1
  const wanted = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let lower = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  let upper = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  for (let size = 1; size < wanted; size++) {
    const next = bytes[index + size]
    if (next === undefined || next < lower || next > upper) return size
    lower = 0x80
    upper = 0xbf
  }
  return wanted
}
