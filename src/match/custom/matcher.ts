/**
 * Users' regular expressions on candidate windows. The search goes to literals that a match must hold, or to the rule's
 * keywords; the expression runs on the lines around. A rule with neither is run over each whole text.
 *
 * A match depends on nothing outside its window (the window law), and the window is the same in files and in history.
 */
import type { CustomRule } from '../../../patterns/custom.ts'
import type { SecretRule } from '../../../patterns/rule.ts'
import { contextOf } from '../context.ts'
import type { Match } from '../match.ts'
import { longWindowAt, type Window, windowAt } from '../window.ts'
import { asksForWhole } from './conditions.ts'
import { type Expression, expressionOf, type Found } from './expression.ts'
import { cutOf, type Frame, frameOf, LF, seeTheSame } from './frame.ts'
import { anchorsOf, hasKeyword } from './keywords.ts'
import { reachOf } from './reach.ts'
import { parseExpression } from './syntax.ts'

/** What rules made of the place of a literal; see `Evaluation` of ../scanner.ts. */
export interface CustomEvaluation {
  readonly matches: readonly Match[]
  readonly from: number
  readonly to: number
  readonly long: boolean
  readonly inWindow: boolean
}

/** More telling than an assignment or a URL, less than a provider's literal. */
const WEIGHT = 12

interface Compiled {
  readonly rule: SecretRule
  readonly custom: CustomRule
  readonly expression: Expression
  readonly long: boolean
  readonly asksForEnd: boolean
  readonly asksForWhole: boolean
  /** Every match holds the literal it was found by. */
  readonly holdsLiteral: boolean
  /** Of which one must stand in the window; empty where the literals say so already. */
  readonly keywords: readonly string[]
}

export class CustomMatcher {
  /** What the search must look for; latin1. */
  readonly literals: readonly string[]
  /** Ids of rules that have to be run over each whole text. */
  readonly slow: ReadonlySet<string>
  private readonly trials: readonly (readonly Compiled[])[]
  private readonly wholeText: readonly Compiled[]
  private readonly last = new Map<Compiled, { frame: Frame; kept: readonly Found[] }>()

  /** @param rules with an expression. */
  constructor(rules: readonly SecretRule[]) {
    const byLiteral = new Map<string, Compiled[]>()
    const wholeText: Compiled[] = []
    for (const rule of rules) {
      const { compiled, literals } = compile(rule, rule.custom!)
      if (!literals) wholeText.push(compiled)
      for (const literal of literals ?? [])
        byLiteral.set(literal, [...(byLiteral.get(literal) ?? []), compiled])
    }
    this.literals = [...byLiteral.keys()]
    this.trials = [...byLiteral.values()]
    this.wholeText = wholeText
    this.slow = new Set(wholeText.map(({ rule }) => rule.id))
  }

  /** Tries the rules of literal number `literal` at the address `at` of the text [start, end). */
  evaluate(literal: number, bytes: Buffer, start: number, end: number, at: number): CustomEvaluation {
    const near = frameOf(windowAt(bytes, start, end, at), bytes, start, end)
    const windows = [near]
    const far = (): Frame => {
      if (windows.length === 1) windows.push(frameOf(longWindowAt(bytes, start, end, at), bytes, start, end))
      return windows[1] ?? near
    }
    const matches: Match[] = []
    for (const one of this.trials[literal]!) {
      let frame = one.long ? far() : near
      let found = this.run(one, frame)
      // A value that goes on where the window ends.
      if (frame === near && found.some((f) => near.window.base + f.end >= cutOf(near.window, bytes, end))) {
        frame = far()
        found = this.run(one, frame)
      }
      const { window } = frame
      for (const match of found)
        if (!one.holdsLiteral || holds(match, window.anchor, this.literals[literal]!.length))
          matches.push(...matchOf(one, window, match))
    }
    return evaluated(matches, windows)
  }

  /** Matches of the rules without a literal in the whole text [start, end). */
  inWhole(bytes: Buffer, start: number, end: number): Match[] {
    if (this.wholeText.length === 0) return []
    const whole = bytes.subarray(start, end)
    const trials = this.wholeText.filter(({ expression }) => expression.mayMatch(whole))
    if (trials.length === 0) return []
    const window = { text: whole.toString('latin1'), anchor: 0, base: start }
    return trials.flatMap((one) =>
      hasKeyword(one.keywords, window.text)
        ? foundIn(one, whole, 0, true).flatMap((found) => matchOf(one, window, found))
        : [],
    )
  }

  /** Offsets are of the window's text. Words of one line share a window, so what it gave last is kept. */
  private run(one: Compiled, frame: Frame): readonly Found[] {
    const last = this.last.get(one)
    if (last && seeTheSame(last.frame, frame)) return last.kept
    const { bytes, skip, isEnd, window } = frame
    const worthwhile = one.expression.mayMatch(bytes) && hasKeyword(one.keywords, window.text)
    const kept = worthwhile ? foundIn(one, bytes, skip, isEnd) : []
    this.last.set(one, { frame, kept })
    return kept
  }
}

const evaluated = (matches: readonly Match[], frames: readonly Frame[]): CustomEvaluation => ({
  matches,
  from: Math.min(...frames.map(({ window }) => window.base)),
  to: Math.max(...frames.map(({ window }) => window.base + window.text.length)),
  long: frames.length > 1,
  inWindow: frames.length === 1,
})

function foundIn(one: Compiled, bytes: Buffer, skip: number, isEnd: boolean): readonly Found[] {
  const kept: Found[] = []
  for (const { start, end, groups } of one.expression.matches(bytes, skip)) {
    // The end of the window is not the end of the text.
    if (!isEnd && one.asksForEnd && end === bytes.length) continue
    kept.push({
      start: start - skip,
      end: end - skip,
      groups: groups.map(([a, b]) => (a < 0 ? [a, b] : [a - skip, b - skip])),
    })
  }
  return kept
}

const holds = ({ start, end }: Found, anchor: number, length: number) =>
  start <= anchor && anchor + length <= end

/** No match where the value is empty. */
function matchOf(one: Compiled, { text, base }: Window, found: Found): Match[] {
  const [start, end] = withoutNewlines(text, rangeOf(one.custom, found))
  if (end <= start) return []
  return [
    {
      rule: one.rule,
      start: base + start,
      end: base + end,
      value: text.slice(start, end),
      context: contextOf(text, start, end),
      weight: WEIGHT,
      ...(one.asksForWhole && { whole: wholeOf(text, found) }),
    },
  ]
}

function rangeOf({ secretGroup }: CustomRule, { start, end, groups }: Found): readonly [number, number] {
  if (secretGroup) return groups[secretGroup - 1] ?? [start, end]
  return groups.find(([from, to]) => to > from) ?? [start, end]
}

/** An expression that asks what stands behind a value often takes the line's end with it. */
function withoutNewlines(text: string, [from, to]: readonly [number, number]): readonly [number, number] {
  let [start, end] = [from, Math.min(to, text.length)]
  while (end > start && text.charCodeAt(end - 1) === LF) end--
  while (start < end && text.charCodeAt(start) === LF) start++
  return [start, end]
}

const wholeOf = (text: string, { start, end }: Found) => {
  const lineEnd = text.indexOf('\n', end)
  return {
    match: text.slice(start, end),
    lines: text.slice(text.lastIndexOf('\n', start - 1) + 1, lineEnd < 0 ? text.length : lineEnd),
  }
}

function compile(
  rule: SecretRule,
  custom: CustomRule,
): { compiled: Compiled; literals: readonly string[] | undefined } {
  const node = parseExpression(custom.regex!)
  const { literals, keywords, holdsLiteral } = anchorsOf(custom, node)
  const { long, asksForEnd } = reachOf(node)
  const expression = expressionOf(custom.regex!)
  const compiled = { rule, custom, expression, long, asksForEnd, holdsLiteral, keywords }
  return { compiled: { ...compiled, asksForWhole: asksForWhole(custom) }, literals }
}
