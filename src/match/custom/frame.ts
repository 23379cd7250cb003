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
  /** The bytes around the window, -1 where there is none. */
  readonly before: number
  readonly after: number
}

export function frameOf(window: Window, bytes: Buffer, start: number, end: number): Frame {
  const behind = window.base + window.text.length
  const [from, to] = [Math.max(start, window.base - 1), Math.min(end, behind + 1)]
  return {
    window,
    bytes: bytes.subarray(from, to),
    skip: window.base - from,
    isEnd: to === end,
    before: from < window.base ? bytes[from]! : -1,
    after: to > behind ? bytes[behind]! : -1,
  }
}

/** Whether an expression finds the same in both. */
export const seeTheSame = (a: Frame, b: Frame): boolean =>
  a.before === b.before && a.after === b.after && a.isEnd === b.isEnd && a.window.text === b.window.text

/** Address from which a match may have been cut: the window's end where its line goes on, else nowhere. */
export const cutOf = ({ base, text }: Window, bytes: Buffer, end: number): number => {
  const behind = base + text.length
  return behind === end || bytes[behind] === LF ? Number.POSITIVE_INFINITY : behind
}

export const LF = 10
