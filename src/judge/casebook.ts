/** A case is a distinct secret in distinct words: however often history repeats it, it is judged once. */

import type { SecretRule } from '../../patterns/rule.ts'
import { confidenceRank } from '../finding.ts'
import type { Context, Match } from '../match/match.ts'
import { compareText } from '../text-order.ts'
import { judge } from './judge.ts'
import type { Verdict } from './verdict.ts'

export interface Case {
  readonly match: Match
  readonly verdict: Verdict
}

/** A case at a place, in offsets or addresses of one text. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly case: Case
}

export class Casebook {
  /** By rule, value and context, in the order of their first sight. */
  readonly cases = new Map<string, Case>()

  open(match: Match): Case {
    const key = keyOf(match)
    const known = this.cases.get(key)
    if (known) return known
    const opened = { match, verdict: judge(match) }
    this.cases.set(key, opened)
    return opened
  }

  /** @param by how much further on the hit stands than the match. */
  hit(match: Match, by = 0): Hit {
    return { start: match.start + by, end: match.end + by, case: this.open(match) }
  }
}

/** Holds the raw value. */
export const keyOf = ({ rule, value, context, whole }: Match): string =>
  [rule.id, value, ...contextKey(context), ...(whole ? [whole.match, whole.lines] : [])].join('\0')

const contextKey = ({ name, operator, quote, before, after, encoding }: Context) => [
  name,
  operator,
  quote,
  before,
  after,
  encoding ?? '',
]

/**
 * One place is one finding: of hits that overlap the most telling one stands, and what was judged to be nothing goes.
 * A dropped match with a format of its own still stands in the way of vaguer ones; a dropped assignment does not.
 */
export function resolve<T extends Hit>(hits: readonly T[]): readonly T[] {
  const placed = [...hits].sort(byPlace)
  // Mostly nothing overlaps, and then nothing has to be weighed.
  if (!overlap(placed)) return placed.filter((hit) => !hit.case.verdict.suppressed)
  const kept: T[] = []
  for (const hit of hits.filter((hit) => stands(hit.case)).sort(byWeight))
    if (!kept.some((other) => clash(hit, other))) kept.push(hit)
  return kept.filter((hit) => !hit.case.verdict.suppressed).sort(byPlace)
}

/** Whether any two of hits in the order of their places overlap. */
function overlap(placed: readonly Hit[]): boolean {
  let end = -1
  for (const hit of placed) {
    if (hit.start < end) return true
    end = Math.max(end, hit.end)
  }
  return false
}

/** Below it a match has neither a literal nor a form of its own. */
const TELLING_WEIGHT = 3

/** What was judged to be nothing stands only where its form keeps vaguer matches away. */
export const stands = ({ match, verdict }: Case): boolean =>
  verdict.suppressed === undefined || (match.weight >= TELLING_WEIGHT && !match.rule.custom)

/** An encoded run may hold several secrets, all of which stand at the run. */
const clash = (a: Hit, b: Hit) =>
  a.start < b.end &&
  b.start < a.end &&
  standInOne(a.case.match.rule, b.case.match.rule) &&
  !(
    a.case.match.context.encoding &&
    b.case.match.context.encoding &&
    a.case.match.value !== b.case.match.value
  )

/** A user's rule may look at some paths alone, and those are known later: until then it displaces nothing. */
const standInOne = (a: SecretRule, b: SecretRule) => a.id === b.id || (!a.custom && !b.custom)

const byWeight = (a: Hit, b: Hit) =>
  b.case.match.weight - a.case.match.weight ||
  confidenceRank(b.case.verdict.confidence) - confidenceRank(a.case.verdict.confidence) ||
  Number(isGeneric(a)) - Number(isGeneric(b)) ||
  (b.case.verdict.score ?? 0) - (a.case.verdict.score ?? 0) ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start ||
  byCase(a, b)

/** A provider's rule goes before a generic one that is no surer. */
const isGeneric = ({ case: { match } }: Hit) => match.rule.finder !== undefined && !match.rule.custom

const byPlace = (a: Hit, b: Hit) => a.start - b.start || a.end - b.end || byCase(a, b)

const byCase = ({ case: a }: Hit, { case: b }: Hit) =>
  compareText(a.match.rule.id, b.match.rule.id) || compareText(keyOf(a.match), keyOf(b.match))

/** In random bytes only a format with a literal of its own means anything. */
export const isTelling = ({ rule }: Match): boolean =>
  !rule.near && (rule.finder === undefined || rule.finder === 'private-key' || rule.finder === 'regex')
