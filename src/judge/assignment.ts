/**
 * A literal behind a name: first what can be said for sure, then a sum of weights over everything that is to be seen. What
 * the path adds comes last, since history knows it only after attribution.
 */
import type { Match } from '../match/match.ts'
import { remembered } from '../remembered.ts'
import { certain, isWordForOne, WORD_FOR_ONE } from './certain.ts'
import { matchFeatures, placeFeatures } from './features.ts'
import { nameKind } from './name.ts'
import { pathFeatures } from './place.ts'
import { drawnness } from './value.ts'
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
  const weighing = weighed(match, '')
  return weighing.score < LOW - MOST_OF_PATH ? unlikely(match, weighing) : verdictOf(weighing)
}

/** The verdict at a path; an unlikely value may be likely there, and the other way round. Paths of one kind are alike. */
export function judgeAssignmentAt(match: Match, path: string): Verdict {
  const known = verdictsOf(match)
  const kind = pathFeatures(path).join()
  const verdict = known.get(kind) ?? judgeIn(match, path)
  known.set(kind, verdict)
  return verdict
}

const verdictsOf = remembered((_: Match) => new Map<string, Verdict>())

function judgeIn(match: Match, path: string): Verdict {
  const sure = certain(match)
  if (sure) return sure
  const weighing = weighed(match, path)
  return weighing.score < LOW ? unlikely(match, weighing) : verdictOf(weighing)
}

/** What was weighed and what it came to; undefined where something is certain. */
export const weighingOf = (match: Match, path: string): Weighing | undefined =>
  certain(match) ? undefined : weighed(match, path)

function weighed(match: Match, path: string): Weighing {
  const weighing = weigh([...matchFeatures(match), ...placeFeatures(match, path)])
  const encoded = match.context.encoding
    ? lessened(weighing, 'found inside encoded text', -ENCODED)
    : weighing
  const over = JUST_BELOW_MEDIUM - encoded.score
  return over < 0 && isWordForDrawn(match)
    ? lessened(encoded, 'words, where a generator would draw', over)
    : encoded
}

const JUST_BELOW_MEDIUM = MEDIUM - 0.01

/** People make up passwords; tokens and keys are drawn. */
const isWordForDrawn = ({ value, context }: Match): boolean =>
  !/password/.test(nameKind(context.name)) && !/^(?:random|unlike|hardly)/.test(drawnness(value))

const lessened = ({ score, evidence }: Weighing, name: string, weight: number): Weighing => ({
  score: score + weight,
  evidence: [{ sign: 'against', name, detail: name, weight }, ...evidence],
})

const verdictOf = ({ score, evidence }: Weighing): Verdict => ({
  confidence: score >= MEDIUM ? 'medium' : 'low',
  evidence: [
    ...evidence.filter(isPlain('for')).slice(0, SHOWN),
    ...evidence.filter(isPlain('against')).slice(0, SHOWN),
  ].map(({ sign, name, detail }) => ({ sign, name, detail })),
  score,
})

/** Dropped for the weightiest reason. */
const unlikely = (match: Match, { evidence }: Weighing): Verdict => {
  if (isWordForOne(match)) return WORD_FOR_ONE
  const reason = evidence.find(isPlain('against'))?.name ?? 'nothing speaks for it'
  return drop(reason, reason)
}

/** Crossed features repeat in pairs what the plain ones say, and a step of a measure tells nobody why; `why` lists all. */
const isPlain =
  (sign: 'for' | 'against') =>
  (one: { readonly sign: string; readonly name: string }): boolean =>
    one.sign === sign && !/,| of at most | or more$/.test(one.name)
