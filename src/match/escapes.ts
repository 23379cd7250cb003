/**
 * Text with escapes inside words, as URLs and JSON have it: `ghp%5F…`, `\u0067hp_…`, `\x67hp_…`. The search names the first
 * escape of a run; what it says of runs (`firstEscape` of src/engine/assembly/escapes.ts) is said here again.
 */

export interface Unescaped {
  readonly bytes: Buffer
  /** Where the run stands. */
  readonly from: number
  readonly to: number
  /** The run as it is written. */
  readonly written: string
  /** Offset in the text of each byte, and behind them the run's end. */
  readonly places: readonly number[]
}

/** Looked at on either side of the first escape; both lie in its window. */
const BACK = 256
const AHEAD = 512

const INSIDE = /[!$%&*+\-./0-9:=?@A-Z\\_a-z~]/
const ESCAPE = /%([0-9a-fA-F]{2})|\\(?:x|u00)([0-9a-fA-F]{2})/y

/** The run around the escape at `at`; undefined where it holds control characters, as no text does. */
export function unescapeRun(text: Buffer, at: number): Unescaped | undefined {
  const [from, to] = boundsOf(text, at)
  const written = text.toString('latin1', from, to)
  const codes: number[] = []
  const places: number[] = []
  for (let i = 0; i < written.length; ) {
    ESCAPE.lastIndex = i
    const found = ESCAPE.exec(written)
    const code = found ? Number.parseInt(found[1] ?? found[2]!, 16) : written.charCodeAt(i)
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) return undefined
    codes.push(code)
    places.push(from + i)
    i += found ? found[0].length : 1
  }
  return { bytes: Buffer.from(codes), from, to, written, places: [...places, to] }
}

function boundsOf(text: Buffer, at: number): [number, number] {
  let from = at
  while (from > 0 && at - from < BACK && isInside(text[from - 1]!)) from--
  let to = at
  while (to < text.length && to - at < AHEAD && isInside(text[to]!)) to++
  return [from, to]
}

const isInside = (code: number) => INSIDE.test(String.fromCharCode(code))
