/**
 * A text in pieces that overlap, so that one of any size is searched in bounded memory. Every anchor lies in the searched part of
 * one piece, and the piece holds all that may decide about it: what is found in pieces is what is found in the whole.
 */
import { LONGEST_RUN } from './decode.ts'

/** Bytes of the text that are searched by one piece. */
export const PIECE = 8 * 1024 * 1024
/** Of a window (window.ts) and of the line before a wrapped run (decode.ts), with what the search itself looks at. */
export const BACK = 1024
/** An encoded run reaches furthest; its line ends come on top. */
const AHEAD = LONGEST_RUN + LONGEST_RUN / 8

export interface Piece {
  /** Of a stream they hold until the next piece is asked for. */
  readonly bytes: Buffer
  /** Offset of the first of them in the text; never inside a character. */
  readonly from: number
  /** What of them is searched. */
  readonly lo: number
  readonly hi: number
  /** Where among them the next piece begins. */
  readonly next: number
}

export function* piecesOf(text: Buffer, size = PIECE): Generator<Piece> {
  for (let from = 0, lo = 0; from + lo < text.length; ) {
    const piece = pieceOf(text.subarray(from, from + lo + size + AHEAD), from, lo, size)
    yield piece
    from += piece.next
    lo = piece.hi - piece.next
  }
}

export async function* piecesIn(parts: AsyncIterable<Buffer>, size = PIECE): AsyncGenerator<Piece> {
  const room = Buffer.allocUnsafeSlow(BACK + LONGEST_CHARACTER + size + AHEAD)
  let [filled, from, lo] = [0, 0, 0]
  const moveOn = ({ next, hi }: Piece) => {
    room.copyWithin(0, next, filled)
    filled -= next
    from += next
    lo = hi - next
  }
  for await (const part of parts)
    for (let taken = 0; taken < part.length; ) {
      const copied = part.copy(room, filled, taken)
      taken += copied
      filled += copied
      if (filled < room.length) continue
      const piece = pieceOf(room, from, lo, size)
      yield piece
      moveOn(piece)
    }
  while (lo < filled) {
    const piece = pieceOf(room.subarray(0, filled), from, lo, size)
    yield piece
    moveOn(piece)
  }
}

function pieceOf(bytes: Buffer, from: number, lo: number, size: number): Piece {
  const hi = Math.min(bytes.length, lo + size)
  return { bytes, from, lo, hi, next: characterAt(bytes, Math.max(0, hi - BACK)) }
}

/** Bytes of UTF-8. */
const LONGEST_CHARACTER = 4

/** Beginning of the character that holds the byte at `at`, whatever is not UTF-8 there. */
function characterAt(bytes: Buffer, at: number): number {
  for (let start = at; start > at - LONGEST_CHARACTER && start >= 0; start--)
    if ((bytes[start]! & 0xc0) !== 0x80) return start
  return at
}
