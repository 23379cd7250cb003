/**
 * A literal behind a name: first what can be said for sure, then a sum of weights over everything that is to be seen. What
 * the path adds comes last, since history knows it only after attribution.
 */
import type { Match } from '../match/match.ts'
import { isDocumented, isSyntactic } from '../practices/placeholder.ts'
import { isReferenceName } from '../practices/secret-name.ts'
import { matchFeatures, placeFeatures } from './features.ts'
import { nameKind } from './name.ts'
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
  return weighing.score < LOW - MOST_OF_PATH ? unlikely(weighing) : verdictOf(weighing)
}

/** The verdict at a path; an unlikely value may be likely there, and the other way round. */
export function judgeAssignmentAt(match: Match, path: string): Verdict {
  const sure = certain(match)
  if (sure) return sure
  const weighing = weighed(match, path)
  return weighing.score < LOW ? unlikely(weighing) : verdictOf(weighing)
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

/** What needs no weighing. The first that holds decides. */
function certain(match: Match): Verdict | undefined {
  const rule = CERTAIN.find(([, , holds]) => holds(match))
  return rule && drop(rule[0], rule[1])
}

const CERTAIN: readonly (readonly [string, string, (match: Match) => boolean])[] = [
  [
    'documented example',
    'a provider or a standard prints it in its documentation',
    ({ value }) => isDocumented(value) || MARKED_EXAMPLE.test(value),
  ],
  ['placeholder', 'a mask or a reference stands where the value would', ({ value }) => isSyntactic(value)],
  [
    'placeholder',
    'one or two characters again and again',
    ({ value }) => REPEATED.test(value) || isTwoLetters(value),
  ],
  ['placeholder', 'it is cut short', ({ value, context }) => CUT_SHORT.test(value + context.after)],
  [
    'encrypted',
    'a tool encrypted it for this file',
    ({ value, context }) => ENCRYPTED.test(context.before + value),
  ],
  [
    'reference',
    'its name says where a secret is',
    ({ context: { name } }) => isReferenceName(name) && !/key$/i.test(name),
  ],
  [
    'reference',
    'an address without a credential in it',
    ({ value, context: { name } }) => /ur[il]$/i.test(name) && PLAIN_ADDRESS.test(value),
  ],
  [
    'reference',
    'Jenkins is told which of its credentials to use',
    ({ context: { name, operator } }) => name === 'credentials' && operator === '(',
  ],
  [
    'another kind of value',
    'a hash by which detect-secrets knows what it has reported',
    ({ value, context: { name } }) => name === 'hashed_secret' && /^[0-9a-f]{40}$/.test(value),
  ],
  [
    'public by design',
    'its name is that of something everybody may see',
    ({ context: { name } }) => PUBLIC.test(name),
  ],
  ['another kind of value', 'it is a call', ({ value, context }) => context.quote === '' && CALL.test(value)],
  [
    'another kind of value',
    'the next name in a list',
    ({ value, context: { operator, before } }) =>
      operator === ',' && /^\s*["'`]$/.test(before) && SNAKE_CASE.test(value),
  ],
  ['another kind of value', 'it is a number', ({ value }) => NUMBER.test(value)],
  ['another kind of value', 'it is a piece of an expression', ({ value }) => PIECE.test(value)],
  [
    'another kind of value',
    'it is the working directory',
    ({ value, context }) => context.name === 'PWD' && value.startsWith('/'),
  ],
]

/** As Amazon marks the examples in its documentation. */
const MARKED_EXAMPLE = /[A-Za-z0-9/+]{6}EXAMPLE/
const REPEATED = /([A-Za-z0-9])\1{7,}|^([A-Za-z0-9])\2{3,}$/
const CUT_SHORT = /^\S{4,80}?(?:\.\.|\u2026|\xe2\x80\xa6)\s?["'[<(]|^\S{4,80}\[(?:redacted|snip|truncated)\]/i
/** SOPS, Jasypt, Spring Cloud Config, Vault's transit engine, Ansible Vault. */
const ENCRYPTED = /ENC[[(][\w,:+/=.-]*[)\]]?$|\{cipher\}|vault:v\d+:|\$ANSIBLE_VAULT|!vault/
const PUBLIC =
  /(?:^|[^a-z])(?:csrf|xsrf|public|publishable|authenticity)|(?:Csrf|Xsrf|Public|Publishable)[A-Z]|(?:site|project)_?key$/i
const PLAIN_ADDRESS = /^https?:\/\/[^\s@?#]+$/
/** A cmdlet of PowerShell is called without brackets. */
const CALL = /^[A-Za-z_$][\w$.]*\(|^(?:Get|ConvertTo|ConvertFrom|New|Read|Import|Invoke)-[A-Z][A-Za-z]+$/
const SNAKE_CASE = /^[a-z]+(?:_[a-z\d]+)+$/
/** Longer ones may be keys. */
const NUMBER = /^0x[0-9a-f]{1,16}[uln]*,?$/i
/** What stands between two literals that are put together. */
const PIECE = /^\s*\+\s|\s\+\s*$|^\s*,\s*$/

const isTwoLetters = (value: string) =>
  value.length >= 8 && new Set(value.replace(/[^A-Za-z0-9]/g, '')).size <= 2

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

/** Crossed features repeat in pairs what the plain ones say, and a step of a measure tells nobody why; `why` lists all. */
const isPlain =
  (sign: 'for' | 'against') =>
  (one: { readonly sign: string; readonly name: string }): boolean =>
    one.sign === sign && !/,| of at most | or more$/.test(one.name)
