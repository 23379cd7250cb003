/** Text that hides in another alphabet: base64 and hexadecimal runs, decoded when what comes out reads as text. */

export interface Decoded {
  readonly bytes: Buffer
  /** End of the run in the text it stands in. */
  readonly end: number
  readonly encoding: 'base64' | 'hex'
}

/** A run longer than this is an image or an archive, not a credential in disguise. */
const LONGEST_RUN = 1024 * 1024
/** Wrapped base64 goes on over lines of this length and longer (RFC 2045 wraps at 76, PEM at 64). */
const WRAPPED_LINE = 60

/** Decodes the run that begins at `start`, over wrapped lines; undefined where no text comes out. */
export function decodeRun(text: Buffer, start: number): Decoded | undefined {
  const run = wrappedRun(text, start)
  if (!run) return undefined
  const { letters, end } = run
  if (letters.length % 2 === 0 && /^[0-9a-fA-F]+$/.test(letters))
    return readable(Buffer.from(letters, 'hex'), end, 'hex')
  return readable(Buffer.from(letters, 'base64'), end, 'base64')
}

function wrappedRun(text: Buffer, start: number): { letters: string; end: number } | undefined {
  // The second line of a wrapped run is part of the first.
  if (start > 0 && lineBefore(text, start) >= WRAPPED_LINE) return undefined
  let letters = ''
  for (let at = start; ; ) {
    let end = at
    while (end < text.length && isRun(text[end]!)) end++
    letters += text.toString('latin1', at, end)
    if (letters.length > LONGEST_RUN) return undefined
    const next = text[end] === 13 && text[end + 1] === 10 ? end + 2 : text[end] === 10 ? end + 1 : -1
    if (end - at < WRAPPED_LINE || next < 0 || !isRun(text[next] ?? 0))
      return { letters, end: padded(text, end) }
    at = next
  }
}

/** Length of the run that fills the whole line before `start`, 0 when there is none. */
function lineBefore(text: Buffer, start: number): number {
  if (text[start - 1] !== 10) return 0
  const end = text[start - 2] === 13 ? start - 2 : start - 1
  let at = end
  while (at > 0 && isRun(text[at - 1]!)) at--
  return at === 0 || text[at - 1] === 10 ? end - at : 0
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
function readable(bytes: Buffer, end: number, encoding: Decoded['encoding']): Decoded | undefined {
  let plain = 0
  for (const c of bytes) {
    if ((c >= 0x20 && c < 0x7f) || c === 9 || c === 10 || c === 13) plain++
    else if (c < 0x20) return undefined
  }
  return bytes.length >= 16 && plain >= bytes.length * 0.9 ? { bytes, end, encoding } : undefined
}
