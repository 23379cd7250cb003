/** What a content holds that is too long to be held: it is searched in pieces, and each hit has its lines at once. */
import { Casebook, type Hit, isTelling, resolve, stands } from '../judge/casebook.ts'
import { BACK, PIECE, piecesIn } from '../match/pieces.ts'
import type { Scanner } from '../match/scanner.ts'
import type { LongText } from '../sources/long-text.ts'
import { type Locate, locateInBytes, type Position, type Region } from './location.ts'

/** Offsets are of the whole text. */
export interface Located extends Hit {
  readonly region: Region
}

/**
 * The hits that stand, in the order of their places: as `resolve` gives them of the whole.
 * @param close is given the cases of each piece. Most are nothing, and nobody keeps those: they are as many as the text is long.
 */
export async function* hitsIn(
  scanner: Scanner,
  { parts, binary }: LongText,
  close: (cases: Casebook) => void,
  size = PIECE,
): AsyncGenerator<Located> {
  let open: Located[] = []
  let origin: Position | undefined
  for await (const piece of piecesIn(parts, size)) {
    const cases = new Casebook()
    const hits = scanner.scanPiece(piece).map((match) => cases.hit(match))
    close(cases)
    const locate = locateInBytes(piece.bytes, origin)
    const standing = hits.filter((hit) => stands(hit.case) && (!binary || isTelling(hit.case.match)))
    const waiting = [...open, ...located(standing, (offset) => locate(offset - piece.from))]
    open = []
    // The next piece may find what overlaps with the others, but nothing further back.
    for (const { hits, end } of groupsOf(waiting))
      if (end <= piece.from + piece.hi - BACK) yield* resolve(hits)
      else open.push(...hits)
    origin = locate(piece.next)
  }
  for (const { hits } of groupsOf(open)) yield* resolve(hits)
}

/** Places are asked for in their order, since a line may be as long as the piece. */
function located(hits: readonly Hit[], locate: Locate): Located[] {
  const offsets = [...new Set(hits.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const positions = new Map(offsets.map((offset) => [offset, locate(offset)]))
  return hits.map((hit) => ({ ...hit, region: regionOf(positions.get(hit.start)!, positions.get(hit.end)!) }))
}

/** The hash of a line depends on all lines before it, see line-hash.ts. */
const regionOf = (start: Position, end: Position): Region => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  lineHash: null,
})

/** Hits that overlap, in the order of their places. */
function groupsOf(hits: readonly Located[]): { hits: Located[]; end: number }[] {
  const groups: { hits: Located[]; end: number }[] = []
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1)
    if (last && hit.start < last.end) {
      last.hits.push(hit)
      last.end = Math.max(last.end, hit.end)
    } else groups.push({ hits: [hit], end: hit.end })
  }
  return groups
}
