/** A place in a Bicep text, and what moves it: blanks, strings with expressions in them, and whole expressions. */
import type { ScalarNode } from '../node.ts'

const BLANKS = /(?:[ \t\r\uFEFF]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\/\*[\s\S]*)+/y
const LINES = /(?:[\s,\uFEFF]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\/\*[\s\S]*)+/y
/** An expression goes on behind a line's end where the next line begins with an operator. */
const CONTINUED = /\s*(?:[?:]|&&|\|\||\.\w)/y
const CONDITION = /if\s*(?=\()/y
const LOOP = /\s*for\b[^\n:]*:/y
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }
const OPEN = '([{'
const CLOSE = ')]}'
/** Strings in expressions in strings: more of them come from nobody's hand, and each is a call of its own. */
const MAX_NESTED = 50

export class BicepText {
  readonly #text: string
  #nested = 0
  at = 0

  constructor(text: string) {
    this.#text = text
  }

  get ended(): boolean {
    return this.at >= this.#text.length
  }

  get next(): string | undefined {
    return this.#text[this.at]
  }

  pass() {
    this.at++
  }

  skip() {
    this.match(BLANKS)
  }

  skipLines() {
    this.match(LINES)
  }

  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const text = pattern.exec(this.#text)?.[0]
    if (text !== undefined) this.at += text.length
    return text
  }

  /** `if (…)` before a body. */
  passCondition() {
    if (this.match(CONDITION) === undefined) return
    this.#brackets()
    this.skip()
  }

  /** `for … in …:` and the condition behind it, at the start of a list. */
  passLoop() {
    if (this.match(LOOP) === undefined) return
    this.skip()
    this.passCondition()
  }

  /** True when another member stands here; at the end eats the closing bracket. */
  more(close: string): boolean {
    this.skipLines()
    const next = this.next
    if (next === undefined) return false
    if (!CLOSE.includes(next)) return true
    if (next === close) this.pass()
    return false
  }

  /** True when nothing more belongs to the value that ends here. */
  isOver(): boolean {
    this.skip()
    const next = this.next
    if (next === '\n') {
      CONTINUED.lastIndex = this.at
      return !CONTINUED.test(this.#text)
    }
    return next === undefined || next === ',' || CLOSE.includes(next)
  }

  /** Up to the end of the line, a comma, a closing bracket or `until`, outside brackets and strings. `wide` passes commas. */
  expression(wide = false, until = ''): ScalarNode {
    const start = this.at
    while (!this.ended) {
      const next = this.next ?? ''
      if (next === '\n' || (next === ',' && !wide) || (until !== '' && next === until)) {
        if (next !== '\n' || this.isOver()) break
        this.match(CONTINUED)
      } else if (next === "'") this.string()
      else if (OPEN.includes(next)) this.#brackets()
      else if (CLOSE.includes(next)) {
        if (this.at === start) this.pass()
        break
      } else if (next === '/' && this.match(BLANKS)) continue
      else this.pass()
    }
    const text = this.#text.slice(start, this.at).trimEnd()
    const range = { start, end: start + text.length }
    return { kind: 'scalar', value: text, text, quoted: false, templated: true, range }
  }

  #brackets() {
    let depth = 0
    while (!this.ended) {
      const next = this.next ?? ''
      if (next === "'") {
        this.string()
        continue
      }
      if (next === '/' && this.match(BLANKS)) continue
      this.pass()
      if (OPEN.includes(next)) depth++
      if (CLOSE.includes(next) && --depth <= 0) return
    }
  }

  /** `'…'` with escapes and `${…}`, or `'''…'''` over lines, which has neither. */
  string(): ScalarNode | undefined {
    if (this.next !== "'") return undefined
    if (this.#text.startsWith("'''", this.at)) return this.#block()
    const start = ++this.at
    let templated = false
    for (; !this.ended && this.next !== "'" && this.next !== '\n'; this.at++) {
      if (this.next === '\\') this.at++
      else if (this.#text.startsWith('${', this.at)) {
        templated = true
        this.#inserted()
      }
    }
    this.at = Math.min(this.at, this.#text.length)
    const range = { start, end: this.at }
    if (this.next === "'") this.pass()
    const text = decode(this.#text.slice(range.start, range.end))
    return { kind: 'scalar', value: text, text, quoted: true, templated, range }
  }

  /** From the `$` to the bracket that closes. */
  #inserted() {
    this.at++
    if (this.#nested >= MAX_NESTED) return
    this.#nested++
    this.#brackets()
    this.#nested--
    this.at--
  }

  #block(): ScalarNode {
    const start = this.at + 3
    const close = this.#text.indexOf("'''", start)
    const end = close < 0 ? this.#text.length : close
    this.at = Math.min(end + 3, this.#text.length)
    const text = this.#text.slice(start, end)
    return { kind: 'scalar', value: text, text, quoted: true, templated: false, range: { start, end } }
  }
}

const decode = (raw: string): string =>
  raw.includes('\\')
    ? raw.replace(/\\(?:u\{([0-9a-fA-F]{1,6})\}|([\s\S]))/g, (_, hex?: string, one?: string) =>
        hex ? codePoint(Number.parseInt(hex, 16)) : (ESCAPES[one ?? ''] ?? one ?? ''),
      )
    : raw

const codePoint = (point: number): string => (point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD')
