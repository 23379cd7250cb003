/** What a user's rule asks of a match beyond its expression: entropy, allowlists, paths. */
import type {
  Conditions,
  CustomAllowlist,
  CustomRule,
  MatchedPlace,
  MatchedText,
} from '../../../patterns/custom.ts'
import { globMatcher } from '../../glob.ts'
import { expressionOf } from './expression.ts'

const ALLOWED = "allowed by the rule's allowlist"

/** Of a rule without faults. */
export function conditionsOf(rule: CustomRule): Conditions {
  const lists = (rule.allowlists ?? []).map(allowlistOf)
  const isItsPath = pathsOf(rule)
  return {
    onText(text) {
      if (rule.entropy !== undefined && entropyOf(text.value) <= rule.entropy)
        return 'entropy that the rule calls too low'
      return lists.some((list) => list.onText(text)) ? ALLOWED : undefined
    },
    atPlace(text, place) {
      if (isItsPath && !isItsPath(place.path, place.commit)) return 'path that the rule does not look at'
      return lists.some((list) => list.atPlace(text, place)) ? ALLOWED : undefined
    },
  }
}

/** Whether the conditions ask for more than the value. */
export const asksForWhole = ({ allowlists = [] }: CustomRule): boolean =>
  allowlists.some(
    ({ regexTarget = 'secret', regexes = [] }) => regexTarget !== 'secret' && regexes.length > 0,
  )

interface Allowlist {
  onText(text: MatchedText): boolean
  atPlace(text: MatchedText, place: MatchedPlace): boolean
}

/** Of a list whose kinds must all hold, those on the text alone decide only where there are no others. */
function allowlistOf(list: CustomAllowlist): Allowlist {
  const onText = [regexesOf(list), stopwordsOf(list)].filter((check) => check !== undefined)
  const atPlace = [commitsOf(list), pathsOf(list)].filter((check) => check !== undefined)
  if (list.condition !== 'AND')
    return {
      onText: (text) => onText.some((check) => check(text)),
      atPlace: (_, { path, commit }) => atPlace.some((check) => check(path, commit)),
    }
  const allOnText = (text: MatchedText) => onText.every((check) => check(text))
  return {
    onText: (text) => atPlace.length === 0 && onText.length > 0 && allOnText(text),
    atPlace: (text, { path, commit }) =>
      atPlace.length > 0 && allOnText(text) && atPlace.every((check) => check(path, commit)),
  }
}

type OnText = (text: MatchedText) => boolean
type AtPlace = (path: string, commit: string | null) => boolean

function regexesOf({ regexes = [], regexTarget = 'secret' }: CustomAllowlist): OnText | undefined {
  if (regexes.length === 0) return undefined
  const all = regexes.map((text) => expressionOf(text))
  return ({ value, whole }) => {
    const target =
      regexTarget === 'secret' ? value : ((regexTarget === 'match' ? whole?.match : whole?.lines) ?? value)
    const bytes = Buffer.from(target, 'latin1')
    return all.some((expression) => expression.test(bytes))
  }
}

function stopwordsOf({ stopwords = [] }: CustomAllowlist): OnText | undefined {
  if (stopwords.length === 0) return undefined
  const words = stopwords.map((word) => word.toLowerCase())
  return ({ value }) => {
    const lower = Buffer.from(value, 'latin1').toString().toLowerCase()
    return words.some((word) => lower.includes(word))
  }
}

function commitsOf({ commits = [] }: CustomAllowlist): AtPlace | undefined {
  if (commits.length === 0) return undefined
  const ids = new Set(commits.map((id) => id.toLowerCase()))
  return (_, commit) => commit !== null && ids.has(commit)
}

function pathsOf({ paths = [], pathRegexes = [] }: CustomAllowlist | CustomRule): AtPlace | undefined {
  if (paths.length + pathRegexes.length === 0) return undefined
  const globs = paths.map(globMatcher)
  const regexes = pathRegexes.map((text) => expressionOf(text))
  return (path) =>
    globs.some((matches) => matches(path)) || regexes.some((expression) => expression.test(Buffer.from(path)))
}

/** Bits a character, by how often each stands in the value. */
function entropyOf(value: string): number {
  const counts = new Map<string, number>()
  const characters = [...Buffer.from(value, 'latin1').toString()]
  for (const c of characters) counts.set(c, (counts.get(c) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values())
    bits -= (count / characters.length) * Math.log2(count / characters.length)
  return bits
}
