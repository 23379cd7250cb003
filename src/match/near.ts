/** Formats that do not identify themselves are looked for behind a word that does, on the same statement. */
import type { SecretRule } from '../../patterns/rule.ts'
import { contextOf } from './context.ts'
import { type CompiledFormat, matchAt, mayBegin } from './format.ts'
import type { Match } from './match.ts'
import type { Window } from './window.ts'

/** How far behind the word a value may stand, in characters; the search's `runAhead` looks no less far. */
const REACH = 200

const LF = 10
const SEMICOLON = 59
/** Behind these no value begins. */
const INSIDE = Uint8Array.from({ length: 256 }, (_, c) => Number(/[\w\-.+]/.test(String.fromCharCode(c))))

/** The first value of `format` behind the word at the window's anchor. */
export function findNear(
  rule: SecretRule,
  format: CompiledFormat,
  weight: number,
  wordLength: number,
  window: Window,
): Match | undefined {
  const { text, anchor } = window
  const from = anchor + wordLength
  const most = Math.min(text.length, from + REACH)
  let lines = 0
  for (let at = from; at < most; at++) {
    const c = text.charCodeAt(at)
    if (c === LF && ++lines > 1) return undefined
    if (c === SEMICOLON) return undefined
    if (INSIDE[text.charCodeAt(at - 1)] || !mayBegin(format, c)) continue
    const end = matchAt(format, text, at)
    if (end < 0 || /[\w+/-]/.test(text[end] ?? '')) continue
    if (lines > 0 && !continues(text.slice(from, at))) return undefined
    return {
      rule,
      start: window.base + at,
      end: window.base + end,
      value: text.slice(at, end),
      context: contextOf(text, at, end),
      weight,
    }
  }
  return undefined
}

/** A value on the next line belongs to the word only where the first line is visibly unfinished. */
const continues = (between: string) =>
  /^[\w"'\])\s.-]{0,60}(?:[=:(,>|\\+]|<\/key>|<string>)\s*\n/.test(between)
