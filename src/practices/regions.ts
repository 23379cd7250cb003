/** Where hits stand: their ranges as lines and columns. */
import type { Hit } from '../../patterns/rule.ts'
import { lineHashes } from '../findings/line-hash.ts'
import { locateInText, type Region } from '../findings/location.ts'
import type { PracticeHit } from './answer.ts'
import type { Inventory } from './repository/inventory.ts'

/** The files that were looked at. */
export type Files = Pick<Inventory, 'file'>

/** Of hits that have a range, in a file that is there. */
export type Regions = ReadonlyMap<Hit, Region>

/** Each file's lines are found and hashed once for all its hits. @param known those of some hits */
export function regionsOf(
  hits: readonly PracticeHit[],
  inventory: Files,
  known: Regions = new Map(),
): Regions {
  const byPath = new Map<string, Hit[]>()
  for (const { hit } of hits)
    if (hit.range && !known.has(hit)) byPath.set(hit.path, [...(byPath.get(hit.path) ?? []), hit])
  const regions = new Map(known)
  for (const [path, group] of byPath) {
    const text = inventory.file(path)?.text
    if (text === undefined) continue
    const locate = locateInText(text)
    const places = group.flatMap((hit) => {
      const { range } = hit
      return range ? [{ hit, start: locate(range.start), end: locate(range.end) }] : []
    })
    const hashes = lineHashes(
      Buffer.from(text),
      places.map(({ start }) => start.line),
    )
    for (const { hit, start, end } of places)
      regions.set(hit, {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        lineHash: hashes.get(start.line) ?? null,
      })
  }
  return regions
}
