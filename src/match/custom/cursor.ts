/** A place in a regular expression, and what is read of it at one go: escapes and classes. */
import { bothCases, just, LAST, outside, PERL, type Ranges } from './ranges.ts'

/** Longer ones are no repetition and no name of a class. */
const LOOK_AHEAD = 16

export class Cursor {
  /** Code points. */
  readonly text: readonly string[]
  at = 0

  constructor(text: string) {
    this.text = [...text]
  }

  atEnd(): boolean {
    return this.at >= this.text.length
  }

  sees(sign: string): boolean {
    return [...sign].every((c, i) => this.text[this.at + i] === c)
  }

  take(sign: string): boolean {
    const seen = this.sees(sign)
    if (seen) this.at += sign.length
    return seen
  }

  /** @param pattern begins with `^`. */
  takes(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.text.slice(this.at, this.at + LOOK_AHEAD).join(''))
    this.at += found?.[0].length ?? 0
    return found
  }

  /** @throws RangeError at the end. */
  next(): string {
    const c = this.text[this.at++]
    if (c === undefined) throw new RangeError('an expression that breaks off')
    return c
  }
}

/** A class behind its `[`; undefined where it names sets that are not known here. */
export function setOf(cursor: Cursor, fold: boolean): Ranges | undefined {
  const negated = cursor.take('^')
  const found: (readonly [number, number])[] = []
  let known = true
  for (let first = true; first || !cursor.sees(']'); first = false) {
    const ranges = memberOf(cursor)
    if (!ranges) known = false
    else if (ranges.length === 1 && ranges[0]![0] === ranges[0]![1] && isRange(cursor))
      found.push([ranges[0]![0], rangeEnd(cursor)])
    else found.push(...ranges)
  }
  cursor.take(']')
  if (!known) return undefined
  // What is folded must be so before it is turned round.
  return negated ? outside(fold ? bothCases(found) : found) : found
}

function memberOf(cursor: Cursor): Ranges | undefined {
  if (cursor.takes(/^\[:\^?[a-z]+:\]/)) return undefined
  const c = cursor.next()
  return c === '\\' ? escapeOf(cursor, cursor.next()) : just(c)
}

const isRange = (cursor: Cursor): boolean =>
  cursor.sees('-') && cursor.text[cursor.at + 1] !== ']' && cursor.at + 1 < cursor.text.length

function rangeEnd(cursor: Cursor): number {
  cursor.take('-')
  return memberOf(cursor)?.[0]?.[1] ?? LAST
}

const ONES: Readonly<Record<string, number>> = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 }

/** What the escape of `c` stands for; undefined for a set that is not known here. */
export function escapeOf(cursor: Cursor, c: string): Ranges | undefined {
  const perl = PERL[c.toLowerCase()]
  if (perl) return c === c.toLowerCase() ? perl : outside(perl)
  if (c === 'p' || c === 'P') {
    if (cursor.next() === '{') while (cursor.next() !== '}') {}
    return undefined
  }
  const code = c === 'x' ? hexadecimal(cursor) : /[0-7]/.test(c) ? octal(cursor, c) : ONES[c]
  return code === undefined ? just(c) : [[code, code]]
}

function hexadecimal(cursor: Cursor): number {
  if (!cursor.take('{')) return Number.parseInt(cursor.next() + cursor.next(), 16)
  let digits = ''
  for (let c = cursor.next(); c !== '}'; c = cursor.next()) digits += c
  return Number.parseInt(digits, 16)
}

function octal(cursor: Cursor, first: string): number {
  let digits = first
  while (digits.length < 3 && /[0-7]/.test(cursor.text[cursor.at] ?? '')) digits += cursor.next()
  return Number.parseInt(digits, 8)
}
