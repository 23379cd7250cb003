/**
 * Rules in, anchors out; then, for each candidate that the engine finds at an anchor, the matches that begin there.
 * `matchesAt` is the whole meaning of a rule: the engine only spares it the places where it cannot match.
 */
import type { Format } from '../../patterns/format.ts'
import type { SecretRule } from '../../patterns/rule.ts'
import { type Anchor, LONG_RUN_ANCHOR, URL_ANCHOR } from '../engine/engine.ts'
import { ANYTHING, lowerCase, needsRun, placesOf, SHORTEST } from './anchors.ts'
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
  /** How many matches there can be at an anchor. */
  trialsAt(anchor: number): number
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
  const trialsAt = (anchor: number) =>
    anchor === URL_ANCHOR
      ? urlTrials
      : anchor === LONG_RUN_ANCHOR
        ? table.runTrials
        : (table.trials[anchor] ?? [])
  return {
    anchors,
    isLong: (anchor) => anchor < LONG_RUN_ANCHOR && table.long.has(anchor),
    trialsAt: (anchor) => trialsAt(anchor).length,
    matchesAt: (anchor, window) =>
      trialsAt(anchor)
        .map((trial) => trial(window))
        .filter((match) => match !== undefined),
  }
}

function addFormat(table: AnchorTable, rule: SecretRule, format: Format): void {
  const compiled = compileFormat(format)
  const literal = literalLength(format)
  // A word that names the provider is worth a character of a literal.
  const weight = literal * 4 + (rule.proof ? 2 : 0) + (rule.near ? Math.min(literal * 4, 4) : 1)
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
  const found = placesOf(format)
  if (!found) throw new Error(`${rule.id}: no literal to search for`)
  const { index, places } = found
  for (const { anchor, offset } of places)
    table.add(anchor, (w) => matchFormat(rule, compiled, weight, index, w.anchor + offset, w), long)
  if (needsRun(format, index)) table.runTrials.push((w) => matchInRun(rule, compiled, weight, index, w))
}

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

/** The window's anchor is the beginning of a long run; the format's literal begins somewhere inside it. */
function matchInRun(
  rule: SecretRule,
  format: CompiledFormat,
  weight: number,
  index: number,
  window: Window,
): Match | undefined {
  const { text, anchor } = window
  const part = format[index]!
  const end = endOfRun(text, anchor)
  for (const literal of typeof part === 'string' ? [part] : 'set' in part ? [] : part) {
    const run = text.slice(anchor, end + literal.length)
    for (let at = run.indexOf(literal); at >= 0; at = run.indexOf(literal, at + 1)) {
      const match = matchFormat(rule, format, weight, index, anchor + at, window)
      if (match) return match
    }
  }
  return undefined
}

function endOfRun(text: string, from: number): number {
  RUN.lastIndex = from
  return RUN.test(text) ? RUN.lastIndex : from
}

const RUN = /[\w+/-]+/y

/** `dd_api_key` is also written `dd-api-key`, `ddapikey`, `dd.api.key` and `dd api key`. */
function spellings(words: string): string[] {
  const parts = words.toLowerCase().split(/[_\-. ]/)
  return ['_', '-', '', '.', ' '].map((joint) => parts.join(joint))
}

/** Anchors that several rules share are searched for once. */
class AnchorTable {
  readonly trials: Trial[][] = []
  /** What is looked for inside every long run. */
  readonly runTrials: Trial[] = []
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
    return [...this.byKey.values()].map(({ anchor, index }) => ({ ...anchor, long: this.long.has(index) }))
  }
}
