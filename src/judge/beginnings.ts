/** How tokens begin: what has the beginning of one and is far too short to be one stands for it, in examples and tests. */
import { isRun, literalsOf } from '../../patterns/format.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { lengthsOf } from '../match/format.ts'

/** A word and a sign: nothing else is known to begin a token wherever it stands. */
const TELLING = /^[A-Za-z0-9][\w.-]+[-_]$/
const WORD = /^[A-Za-z0-9][\w.-]*[-_]/

/** The length of the shortest token that begins so. */
let shortest: ReadonlyMap<string, number> | undefined

/** Whether a value has less than half of the characters of any token that begins as it does. */
export function isBeginning(value: string): boolean {
  if (!WORD.test(value)) return false
  shortest ??= shortestTokens()
  let begins = false
  for (let length = 3; length <= value.length; length++) {
    const least = shortest.get(value.slice(0, length))
    if (least === undefined) continue
    if (value.length * 2 >= least) return false
    begins = true
  }
  return begins
}

function shortestTokens(): Map<string, number> {
  const lengths = new Map<string, number>()
  for (const format of secrets.flatMap(({ formats }) => formats)) {
    const [first] = format
    const { min } = lengthsOf(format)
    for (const literal of first === undefined || isRun(first) ? [] : literalsOf(first))
      if (TELLING.test(literal)) lengths.set(literal, Math.min(min, lengths.get(literal) ?? min))
  }
  return lengths
}
