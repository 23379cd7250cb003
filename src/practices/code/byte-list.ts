/** Keys that are written as numbers or single characters: `{0x1f, 0x2e}`, `byteArrayOf(31, 46)`, `{'k', 'e'}`. */
import type { Expression, StringExpression } from '../../documents/expression.ts'

/** A shorter list is a mark or a version, no key and no password. */
const SHORTEST = 6
const LONGEST = 128
const MAKES_BYTES = /^(?:\[\d*\]byte|byteArrayOf|charArrayOf|bytes|bytearray)$/
const ITEM = /^(?:\((?:byte|sbyte|char)\)\s*)?(?:(-?\d{1,3}|0x[\da-f]{1,2})|'(\\?.)')$/i

/** The text that such a list stands for, characters as they are and numbers in hexadecimal; its range is the list's. */
export function writtenBytes(expression: Expression, text: string): StringExpression | undefined {
  const { kind, range } = expression
  const isList = kind === 'list' || kind === 'object' || kind === 'other'
  if (!isList && !(kind === 'call' && MAKES_BYTES.test(expression.callee))) return undefined
  if (range.end - range.start > LONGEST * 16) return undefined
  const body = /[[{(]([^[\]{}]*)[\]})]$/.exec(text.slice(range.start, range.end))?.[1] ?? ''
  const items = body.split(',').map((item) => ITEM.exec(item.trim()))
  if (/,\s*$/.test(body)) items.pop()
  if (items.length < SHORTEST || items.length > LONGEST) return undefined
  const values = items.map((item) => item && (item[2] ?? hex(item[1] ?? '')))
  // All the same is what somebody fills in later.
  if (values.some((value) => !value) || new Set(values).size < 2) return undefined
  return { kind: 'string', value: values.join(''), range }
}

const hex = (number: string): string => (Number(number) & 0xff).toString(16).padStart(2, '0')
