/**
 * What a rule means at a place: for each candidate that the engine finds at an anchor, the matches that begin there. The
 * engine only spares it the places where it cannot match. Which rules are tried at which anchor is the plan's.
 */
import type { SecretRule } from '../../patterns/rule.ts'
import { URL_ANCHOR } from '../engine/engine.ts'
import { findAssignment } from './assignment.ts'
import { contextOf } from './context.ts'
import { type CompiledFormat, compileFormat, literalLength, matchAt, startBefore } from './format.ts'
import type { Match } from './match.ts'
import { findNear } from './near.ts'
import { type Plan, planOf, type Use } from './plan.ts'
import { findPrivateKey } from './private-key.ts'
import { findUrlCredential } from './url-credential.ts'
import type { Window } from './window.ts'

/** What to try at an anchor. */
type Trial = (window: Window) => Match | undefined

export interface Matcher {
  /** Whether an anchor's rules want the long window. */
  isLong(anchor: number): boolean
  /** How many matches there can be at an anchor. */
  trialsAt(anchor: number): number
  /** Matches of all rules that have an anchor at `window.anchor`. */
  matchesAt(anchor: number, window: Window): readonly Match[]
}

const NOTHING: readonly Match[] = []

/** Trials are made when an anchor is first met: a scan meets few of them. */
export function createMatcher(rules: readonly SecretRule[], plan: Plan = planOf(rules)): Matcher {
  const trials = new Map<number, readonly Trial[]>([[URL_ANCHOR, urlTrials(rules)]])
  const makeTrials = (anchor: number) => {
    const made = plan.usesAt(anchor).map((use) => trialOf(rules[use.rule]!, use))
    trials.set(anchor, made)
    return made
  }
  const trialsAt = (anchor: number) => trials.get(anchor) ?? makeTrials(anchor)
  return {
    isLong: plan.isLong,
    trialsAt: (anchor) => trialsAt(anchor).length,
    matchesAt(anchor, window) {
      let found: Match[] | undefined
      for (const trial of trialsAt(anchor)) {
        const match = trial(window)
        if (match && found) found.push(match)
        else if (match) found = [match]
      }
      return found ?? NOTHING
    },
  }
}

const urlTrials = (rules: readonly SecretRule[]): Trial[] =>
  rules
    .filter(({ finder }) => finder === 'url-credential')
    .map((rule) => (window) => findUrlCredential(rule, window))

function trialOf(rule: SecretRule, { format: number, part, shift, how }: Use): Trial {
  if (how === 'assignment') return (window) => findAssignment(rule, window)
  if (how === 'private-key') return (window) => findPrivateKey(rule, window)
  const format = rule.formats[number]!
  const compiled = compileFormat(format)
  const literal = literalLength(format)
  // A word that names the provider is worth a character of a literal.
  const weight = literal * 4 + (rule.proof ? 2 : 0) + (rule.near ? Math.min(literal * 4, 4) : 1)
  if (how === 'near') return (window) => findNear(rule, compiled, weight, shift, window)
  if (how === 'in-run') return (window) => matchInRun(rule, compiled, weight, part, window)
  return (window) => matchFormat(rule, compiled, weight, part, window.anchor + shift, window)
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
  for (const literal of typeof part === 'string' ? [part] : 'set' in part ? [] : part) {
    // Hardly any run holds one.
    if (!text.includes(literal, anchor)) continue
    const end = endOfRun(text, anchor)
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
