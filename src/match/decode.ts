/** Text that hides in another alphabet: base64 and hexadecimal runs, decoded when what comes out reads as text. */

export interface Decoding {
  readonly decoded?: { readonly bytes: Buffer; readonly end: number; readonly encoding: 'base64' | 'hex' }
  /** Offsets of the bytes that decided; the one at `to` did too. */
  readonly from: number
  readonly to: number
  /** Reaches over lines, or further than a window. */
  readonly long: boolean
}

/** A run longer than this is an image or an archive, not a credential in disguise. */
export const LONGEST_RUN = 1024 * 1024
/** Wrapped base64 goes on over lines of this length and longer (RFC 2045 wraps at 76, PEM at 64). */
const WRAPPED_LINE = 60
/** No encoder wraps at more; it bounds the look back. */
const WIDEST_LINE = 400
/** A run on one line that is shorter lies in the window of every change to it. */
const SHORT_RUN = 400

/** Decodes the run that begins at `start`, over wrapped lines. */
export function decodeRun(text: Buffer, start: number): Decoding {
  const { from, wraps } = lineBefore(text, start)
  // The second line of a wrapped run is part of the first.
  if (wraps) return { from, to: start + 1, long: false }
  if (isSurelyBytes(text, start)) return { from, to: start + HEAD, long: false }
  // The search asks for the same, so that rulers and long names are never looked at.
  const line = firstLine(text, start)
  if (!/\d/.test(line) || !/[A-Za-z]/.test(line)) return { from, to: start + line.length + 1, long: false }
  const { letters, end, lines, to } = wrappedRun(text, start)
  const reach = { from, to: Math.min(text.length, to), long: lines > 1 || end - start > SHORT_RUN }
  if (letters.length > LONGEST_RUN) return reach
  const decoded = decode(letters)
  return decoded ? { ...reach, decoded: { ...decoded, end: padded(text, end) } } : reach
}

/** Characters by which most runs, images and hashes among them, show that no text is in them. */
const HEAD = 64

/** What is not hexadecimal is base64, and its beginning tells; the run may be a megabyte long. */
function isSurelyBytes(text: Buffer, start: number): boolean {
  const head = text.toString('latin1', start, start + HEAD)
  return /^[\w+/-]{64}$/.test(head) && /[^0-9a-fA-F]/.test(head) && !isReadable(Buffer.from(head, 'base64'))
}

function decode(letters: string): { bytes: Buffer; encoding: 'base64' | 'hex' } | undefined {
  const hex = letters.length % 2 === 0 && /^[0-9a-fA-F]+$/.test(letters)
  const encoding = hex ? 'hex' : 'base64'
  if (!isReadable(Buffer.from(letters.slice(0, HEAD), encoding))) return undefined
  const bytes = Buffer.from(letters, encoding)
  return isReadable(bytes) ? { bytes, encoding } : undefined
}

interface Run {
  readonly letters: string
  readonly end: number
  readonly lines: number
  /** The last byte that was looked at: behind padding, or the first one of a line that does not go on with it. */
  readonly to: number
}

function wrappedRun(text: Buffer, start: number): Run {
  let letters = ''
  for (let at = start, lines = 1; ; lines++) {
    const end = runEnd(text, at)
    letters += text.toString('latin1', at, end)
    const next = lineAfter(text, end)
    if (letters.length > LONGEST_RUN || end - at < WRAPPED_LINE || next < 0 || !isRun(text[next] ?? 0))
      return { letters, end, lines, to: next < 0 ? end + 1 : next }
    at = next
  }
}

const firstLine = (text: Buffer, start: number) => text.toString('latin1', start, runEnd(text, start))

function runEnd(text: Buffer, start: number): number {
  let end = start
  while (end < text.length && isRun(text[end]!)) end++
  return end
}

/** Start of the next line when the line ends at `end`, else -1. */
const lineAfter = (text: Buffer, end: number): number =>
  text[end] === 10 ? end + 1 : text[end] === 13 && text[end + 1] === 10 ? end + 2 : -1

/** Whether the line before `start` is filled by a run that wraps here, and how far back one must look to say so. */
function lineBefore(text: Buffer, start: number): { from: number; wraps: boolean } {
  if (text[start - 1] !== 10) return { from: Math.max(0, start - 1), wraps: false }
  const end = text[start - 2] === 13 ? start - 2 : start - 1
  let at = end
  while (at > 0 && end - at < WIDEST_LINE && isRun(text[at - 1]!)) at--
  const wraps = end - at >= WRAPPED_LINE && (at === 0 || text[at - 1] === 10)
  return { from: Math.max(0, at - 1), wraps }
}

function padded(text: Buffer, end: number): number {
  let at = end
  while (at < end + 2 && text[at] === 0x3d) at++
  return at
}

const isRun = (c: number) =>
  (c >= 0x30 && c <= 0x39) ||
  (c >= 0x41 && c <= 0x5a) ||
  (c >= 0x61 && c <= 0x7a) ||
  c === 0x2b ||
  c === 0x2f ||
  c === 0x2d ||
  c === 0x5f

/** At least nine in ten bytes are printable ASCII, and none is a control character that text does not have. */
function isReadable(bytes: Buffer): boolean {
  let plain = 0
  for (const c of bytes) {
    if ((c >= 0x20 && c < 0x7f) || c === 9 || c === 10 || c === 13) plain++
    else if (c < 0x20) return false
  }
  return bytes.length >= 16 && plain >= bytes.length * 0.9
}
