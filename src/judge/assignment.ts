/**
 * A literal behind a name: first what can be said for sure, then a sum of weights over everything that is to be seen. What
 * the path adds comes last, since history knows it only after attribution.
 */
import type { Match } from '../match/match.ts'
import { isSyntactic, placeholderOf } from '../practices/placeholder.ts'
import { matchFeatures, placeFeatures } from './features.ts'
import { drop, type Verdict } from './verdict.ts'
import { LOW, MEDIUM, type Weighing, weigh } from './weigh.ts'

/** No path adds so much. */
const MOST_OF_PATH = 4
/** What speaks for and against is shown up to here. */
const SHOWN = 3
/** A name inside encoded text is less of a name. */
const ENCODED = 1.5

export function judgeAssignment(match: Match): Verdict {
  const sure = certain(match)
  if (sure) return sure
  const weighing = weigh(matchFeatures(match))
  const score = weighing.score - (match.context.encoding ? ENCODED : 0)
  return score < LOW - MOST_OF_PATH ? unlikely(weighing) : verdictOf({ ...weighing, score })
}

/** The verdict at a path; an unlikely value may be likely there, and the other way round. */
export function judgeAssignmentAt(match: Match, path: string): Verdict {
  const weighing = weigh([...matchFeatures(match), ...placeFeatures(match, path)])
  const score = weighing.score - (match.context.encoding ? ENCODED : 0)
  return score < LOW ? unlikely(weighing) : verdictOf({ ...weighing, score })
}

function certain({ value, context }: Match): Verdict | undefined {
  const placeholder = placeholderOf(value)
  if (placeholder === 'documented')
    return drop('documented example', 'a provider or a standard prints it in its documentation')
  if (MARKED_EXAMPLE.test(value)) return drop('documented example', 'it says EXAMPLE in its middle')
  if (isSyntactic(value)) return drop('placeholder', 'a mask or a reference stands where the value would')
  if (context.quote === '' && /^[A-Za-z_$][\w$.]*\(/.test(value))
    return drop('another kind of value', 'it is a call')
  return undefined
}

/** As Amazon marks the examples in its documentation. */
const MARKED_EXAMPLE = /[A-Za-z0-9/+]{6}EXAMPLE/

const verdictOf = ({ score, evidence }: Weighing): Verdict => ({
  confidence: score >= MEDIUM ? 'medium' : 'low',
  evidence: [
    ...evidence.filter(isPlain('for')).slice(0, SHOWN),
    ...evidence.filter(isPlain('against')).slice(0, SHOWN),
  ].map(({ sign, name, detail }) => ({ sign, name, detail })),
  score,
})

/** Dropped for the weightiest reason. */
const unlikely = ({ evidence }: Weighing): Verdict => {
  const reason = evidence.find(isPlain('against'))?.name ?? 'nothing speaks for it'
  return drop(reason, reason)
}

/** Crossed features repeat in pairs what the plain ones say. */
const isPlain =
  (sign: 'for' | 'against') =>
  (one: { readonly sign: string; readonly name: string }): boolean =>
    one.sign === sign && !one.name.includes(',')
