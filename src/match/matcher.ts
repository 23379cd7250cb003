/**
 * Rules in, anchors out; then, for each candidate that the engine finds at an anchor, the matches that begin there.
 * `matchesAt` is the whole meaning of a rule: the engine only spares it the places where it cannot match.
 */
import { type Format, isRun, literalsOf, type Part } from '../../patterns/format.ts'
import type { SecretRule } from '../../patterns/rule.ts'
import { type Anchor, LONG_RUN_ANCHOR, URL_ANCHOR } from '../engine/engine.ts'
import { ASSIGNMENT_ANCHORS, findAssignment } from './assignment.ts'
import { contextOf } from './context.ts'
import {
  type CompiledFormat,
  compileFormat,
  lengthsOf,
  literalLength,
  matchAt,
  startBefore,
  tokenRun,
} from './format.ts'
import type { Match } from './match.ts'
import { findNear } from './near.ts'
import { findPrivateKey, PRIVATE_KEY_ANCHORS } from './private-key.ts'
import { findUrlCredential } from './url-credential.ts'
import { WINDOW_AHEAD, type Window } from './window.ts'

/** What to try at an anchor. */
type Trial = (window: Window) => Match | undefined

export interface Matcher {
  readonly anchors: readonly Anchor[]
  /** Whether an anchor's rules want the long window. */
  isLong(anchor: number): boolean
  /** Matches of all rules that have an anchor at `window.anchor`. */
  matchesAt(anchor: number, window: Window): Match[]
}

export function createMatcher(rules: readonly SecretRule[]): Matcher {
  const table = new AnchorTable()
  const urlTrials: Trial[] = []
  for (const rule of rules) {
    if (rule.finder === 'assignment')
      for (const a of ASSIGNMENT_ANCHORS) table.add(a, (w) => findAssignment(rule, w), false)
    else if (rule.finder === 'private-key')
      for (const a of PRIVATE_KEY_ANCHORS) table.add(a, (w) => findPrivateKey(rule, w), true)
    else if (rule.finder === 'url-credential') urlTrials.push((w) => findUrlCredential(rule, w))
    else for (const format of rule.formats) addFormat(table, rule, format)
  }
  const anchors = table.anchors()
  return {
    anchors,
    isLong: (anchor) => anchor < LONG_RUN_ANCHOR && table.long.has(anchor),
    matchesAt(anchor, window) {
      const trials = anchor === URL_ANCHOR ? urlTrials : (table.trials[anchor] ?? [])
      return trials.map((trial) => trial(window)).filter((match) => match !== undefined)
    },
  }
}

function addFormat(table: AnchorTable, rule: SecretRule, format: Format): void {
  const compiled = compileFormat(format)
  const weight = literalLength(format) * 4 + (rule.proof ? 2 : 0) + (rule.near ? 0 : 1)
  const long = lengthsOf(format).max > WINDOW_AHEAD - 64
  if (rule.near) {
    const need = Math.min(tokenRun(format), 64)
    for (const word of new Set(rule.near.flatMap(spellings)))
      for (const literal of word.length < SHORTEST ? lowerCase(ANYTHING).map((c) => word + c) : [word])
        table.add(
          { literal, side: 'start', follow: 'near', need, exactCase: false },
          (w) => findNear(rule, compiled, weight, word, w),
          long,
        )
    return
  }
  const index = anchorPart(format)
  const part = format[index]
  if (part === undefined || isRun(part)) throw new Error(`${rule.id}: no literal to search for`)
  const need = tokenRun(format.slice(index + 1))
  for (const literal of literalsOf(part)) {
    // Punctuation behind a run is an anchor by itself; at a token's beginning the word behind it is.
    const side = standsBehind(literal, format[index - 1]) ? 'behind' : 'start'
    const skip = side === 'behind' ? 0 : literal.search(/[0-9A-Za-z]/)
    const plain = tokenRun([literal.slice(skip)]) === literal.length - skip
    for (const text of side === 'behind' ? [literal] : lengthened(literal.slice(skip), format[index + 1])) {
      const run = Math.min(plain ? literal.length - skip + need : tokenRun([text]), 64)
      const anchor = { literal: text, side, follow: 'run', need: run, exactCase: true } as const
      table.add(anchor, (w) => matchFormat(rule, compiled, weight, index, w.anchor - skip, w), long)
    }
  }
}

/** Whether the search finds it as punctuation right behind a word: what comes before must end with a letter or digit. */
const standsBehind = (literal: string, before: Part | undefined): boolean =>
  before !== undefined &&
  isRun(before) &&
  /^[0-9A-Za-z]+$/.test(before.alphabet) &&
  /^[^0-9A-Za-z].{2}/.test(literal)

function matchFormat(
  rule: SecretRule,
  format: CompiledFormat,
  weight: number,
  index: number,
  at: number,
  window: Window,
): Match | undefined {
  const start = index === 0 ? at : startBefore(format, index, window.text, at)
  if (start < 0) return undefined
  const end = matchAt(format, window.text, start)
  if (end <= at) return undefined
  return {
    rule,
    start: window.base + start,
    end: window.base + end,
    value: window.text.slice(start, end),
    context: contextOf(window.text, start, end),
    weight,
  }
}

/** The first literal part that is long enough by itself, else the first that its run can lengthen; -1 where there is none. */
function anchorPart(format: Format): number {
  const usable = format.map(
    (part, i) => !isRun(part) && literalsOf(part).every((l) => lengthAt(l, format[i - 1]) >= SHORTEST),
  )
  if (usable.includes(true)) return usable.indexOf(true)
  return format.findIndex((part, i) => {
    if (isRun(part)) return false
    const next = format[i + 1]
    const least = next !== undefined && isRun(next) && next.min > 0 ? 2 : SHORTEST - 1
    return literalsOf(part).every((l) => lengthAt(l, format[i - 1]) >= least)
  })
}

/** Characters of a literal that the search can go by; three are enough where it begins with punctuation behind a word. */
const lengthAt = (literal: string, before: Part | undefined): number =>
  standsBehind(literal, before) ? SHORTEST : (/[0-9A-Za-z].*/.exec(literal)?.[0].length ?? 0)

/** Literals shorter than the search's four characters are tried with all that may stand behind them. */
function lengthened(literal: string, next: Format[number] | undefined, taken = 0): string[] {
  if (literal.length >= SHORTEST) return [literal]
  const sure = next !== undefined && isRun(next) && taken < next.min
  return [...(sure ? next.alphabet : ANYTHING)].flatMap((c) => lengthened(literal + c, next, taken + 1))
}

/** Characters by which the search tells literals apart. */
const SHORTEST = 4
/** Any printable character, the end of a line, or the zero that stands behind a text. */
const ANYTHING = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  '\t',
  '\r',
  '\n',
  '\0',
]

const lowerCase = (texts: readonly string[]) => [...new Set(texts.map((text) => text.toLowerCase()))]

/** `dd_api_key` is also written `dd-api-key`, `ddapikey`, `dd.api.key` and `dd api key`. */
function spellings(words: string): string[] {
  const parts = words.toLowerCase().split(/[_\-. ]/)
  return ['_', '-', '', '.', ' '].map((joint) => parts.join(joint))
}

/** Anchors that several rules share are searched for once. */
class AnchorTable {
  readonly trials: Trial[][] = []
  readonly long = new Set<number>()
  private readonly byKey = new Map<string, { index: number; anchor: Anchor }>()

  add(anchor: Anchor, trial: Trial, long: boolean): void {
    const key = `${anchor.side} ${anchor.follow} ${anchor.exactCase} ${anchor.literal}`
    const known = this.byKey.get(key)
    const index = known?.index ?? this.trials.length
    this.byKey.set(key, {
      index,
      anchor: { ...anchor, need: Math.min(anchor.need, known?.anchor.need ?? anchor.need) },
    })
    if (!known) this.trials[index] = []
    this.trials[index]?.push(trial)
    if (long) this.long.add(index)
  }

  anchors(): Anchor[] {
    return [...this.byKey.values()].map(({ anchor }) => anchor)
  }
}
