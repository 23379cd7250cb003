/** The words around a value: what it is called, and how it is written down. */
import type { Context } from './match.ts'

/** Characters kept on either side of a value. */
const KEPT = 120

const OPERATOR = String.raw`=>|:{1,3}=|\?\?=|\?=|\+=|\.=|\|\|=|==?=?|!==?|:|,|\(|>|[ \t]`
const TYPE = String.raw`:[ \t]{0,4}[A-Za-z][\w<>[\]|?.]{0,30}[ \t]{0,4}`
const OPENING = String.raw`[ \t]{0,20}(?:(?:[Bb]earer|[Bb]asic|[Tt]oken)[ \t])?[bfrL@$]{0,2}(["'${'`'}]?)$`
// Name, then what closes it, an operator, and what opens the value. Bounded, so that it stays linear.
const NAMED = new RegExp(
  String.raw`([\w$.-]{1,80})["'${'`'}\])}]{0,3}[ \t]{0,20}(?:${TYPE})?(${OPERATOR})${OPENING}`,
)
/** `var token string = "…"`: the word before the operator is a type. */
const BLANK_TYPED =
  /([\w$.-]{1,80})[ \t]{1,8}(?:string|String|str|auto|char)\b[ \t*&]{0,8}(=)[ \t]{0,20}(["'`]?)$/

/** The context of the value at [start, end) of a window's text. */
export function contextOf(text: string, start: number, end: number): Context {
  const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - KEPT), start)
  const lineEnd = text.indexOf('\n', end)
  const after = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + KEPT)).replace(/\r$/, '')
  const named = BLANK_TYPED.exec(before) ?? NAMED.exec(before)
  return {
    name: named?.[1] ?? nameAbove(text, start - before.length),
    operator: named?.[2]?.trim() ?? '',
    quote: named?.[3] ?? '',
    before,
    after,
  }
}

/** `<key>Password</key>` and `api_key: |` give their value on the next line. */
function nameAbove(text: string, lineStart: number): string {
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', lineStart - 2) + 1), Math.max(0, lineStart - 1))
  return (
    /<key>([\w.-]{1,80})<\/key>\s*$/.exec(line)?.[1] ??
    /<([\w.:-]{1,80})(?:\s[^<>]{0,80})?>\s*$/.exec(line)?.[1] ??
    /([\w.-]{1,80})["']?\s*[:=]\s*[|>(\\]?[-+]?\s*$/.exec(line)?.[1] ??
    ''
  )
}
