/** Keys of plain YAML: on one line, quoted or not, with a colon behind them. */
import type { Entry } from '../node.ts'
import type { Lines } from './plain-lines.ts'
import { GiveUp, quotedBelow, scalarOf } from './plain-scalar.ts'

export interface Key {
  readonly entry: Omit<Entry, 'value'>
  /** Behind the colon. */
  readonly end: number
  /** `<<`, which takes over what other maps hold. */
  readonly isMerge: boolean
}

const MERGE = '<<'

/** What a key may begin with: all that is no sign of YAML's. */
const BEGINS_KEY = /^[\w./$(^=~+\u00a1-\ud7ff\ue000-\ufefe]/

/**
 * The key at the place of the next content; undefined when that is no key.
 * @throws GiveUp
 */
export function keyAt(text: string, next: Lines): Key | undefined {
  const start = next.at
  const quoted = quotedBelow(text, start, -1)
  if (quoted) {
    if (quoted.end > next.end || text[quoted.end] !== ':' || !next.isBlank(quoted.end + 1)) return undefined
    if (quoted.node.text === MERGE) throw new GiveUp()
    return {
      entry: { key: quoted.node.text, keyRange: quoted.node.range },
      end: quoted.end + 1,
      isMerge: false,
    }
  }
  const end = colonFrom(text, next)
  if (end === undefined || /[[{]/.test(text.charAt(start))) return undefined
  const source = text.slice(start, end).trimEnd()
  const isMerge = source === MERGE
  if (!(isMerge || BEGINS_KEY.test(source)) || / #|\t/.test(source) || source.length > 1000)
    throw new GiveUp()
  const { text: key, value } = scalarOf(source, start)
  if (value === null) throw new GiveUp()
  return { entry: { key, keyRange: { start, end: start + source.length } }, end: end + 1, isMerge }
}

function colonFrom(text: string, next: Lines): number | undefined {
  const line = text.slice(next.at, next.end)
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
    const behind = next.at + colon + 1
    if (behind === text.length || next.isBlank(behind)) return next.at + colon
  }
  return undefined
}
