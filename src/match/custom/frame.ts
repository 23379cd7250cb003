/** What an expression sees of a text: a window, and how the text goes on around it. */
import type { Window } from '../window.ts'

/** A window with one byte on either side, so that the expression sees where words and lines begin and end. */
export interface Frame {
  readonly window: Window
  /** Valid until the memory grows. */
  readonly bytes: Buffer
  /** Bytes before the window: 1, or 0 where the text begins. */
  readonly skip: number
  /** Whether the text ends where the bytes end. */
  readonly isEnd: boolean
  /** All that an expression sees. */
  readonly key: string
}

export function frameOf(window: Window, bytes: Buffer, start: number, end: number): Frame {
  const behind = window.base + window.text.length
  const [from, to] = [Math.max(start, window.base - 1), Math.min(end, behind + 1)]
  const [before, after] = [from < window.base ? bytes[from] : -1, to > behind ? bytes[behind] : -1]
  const isEnd = to === end
  const key = `${before} ${after} ${from === start} ${isEnd} ${window.text}`
  return { window, bytes: bytes.subarray(from, to), skip: window.base - from, isEnd, key }
}

/** Address from which a match may have been cut: the window's end where its line goes on, else nowhere. */
export const cutOf = ({ base, text }: Window, bytes: Buffer, end: number): number => {
  const behind = base + text.length
  return behind === end || bytes[behind] === LF ? Number.POSITIVE_INFINITY : behind
}

export const LF = 10
