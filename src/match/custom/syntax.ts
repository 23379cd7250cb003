/**
 * Reads a regular expression of Go's syntax (https://pkg.go.dev/regexp/syntax) as far as it is needed to say which literals
 * every match holds and how far a match can reach. Whether the expression is right has been decided before, by the
 * engine that runs it; matching is that engine's alone.
 */

import { bothCases, just, LAST, outside, PERL, type Ranges } from './ranges.ts'

export type Node =
  /** One character of `ranges`; letters in either case where `fold`. */
  | { readonly kind: 'class'; readonly ranges: Ranges | undefined; readonly fold: boolean }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly min: number; readonly max: number }
  /** `^`, `\b` and the like; `atEnd`: holds only where the text ends. */
  | { readonly kind: 'place'; readonly atEnd: boolean }

interface Flags {
  readonly fold: boolean
  readonly lines: boolean
  readonly dotAll: boolean
}

const ONES: Readonly<Record<string, number>> = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 }
/** @throws RangeError for what it does not know. */
export const parseExpression = (expression: string): Node => new Reader(expression).all()

/** The same without names of groups: Go lets several groups have one name, and re2js does not. */
export const withoutNames = (expression: string): string => new Reader(expression).nameless()

class Reader {
  private readonly names: (readonly [number, number])[] = []
  private readonly text: readonly string[]
  private at = 0
  private flags: Flags = { fold: false, lines: false, dotAll: false }

  constructor(text: string) {
    this.text = [...text]
  }

  all(): Node {
    const node = this.choice()
    if (this.at < this.text.length) throw new RangeError('an unopened group')
    return node
  }

  nameless(): string {
    this.all()
    return this.text.filter((_, i) => !this.names.some(([from, to]) => from <= i && i < to)).join('')
  }

  private choice(): Node {
    const parts = [this.sequence()]
    while (this.take('|')) parts.push(this.sequence())
    return parts.length === 1 ? parts[0]! : { kind: 'choice', parts }
  }

  private sequence(): Node {
    const parts: Node[] = []
    while (this.at < this.text.length && !this.sees('|') && !this.sees(')')) {
      // Flags may stand between an item and how often it is repeated.
      const bounds = parts.length > 0 ? this.bounds() : undefined
      if (bounds) parts.push(this.repeated(parts.pop()!, bounds))
      else if (this.take('\\Q')) parts.push(...this.quoted())
      else parts.push(...this.item())
    }
    return { kind: 'sequence', parts }
  }

  private repeated(part: Node, [min, max]: readonly [number, number]): Node {
    this.take('?')
    return { kind: 'repeat', part, min, max }
  }

  private bounds(): readonly [number, number] | undefined {
    if (this.take('*')) return [0, Number.POSITIVE_INFINITY]
    if (this.take('+')) return [1, Number.POSITIVE_INFINITY]
    if (this.take('?')) return [0, 1]
    const counted = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.text.slice(this.at, this.at + 16).join(''))
    if (!counted) return undefined
    const [all, least, comma, most] = counted
    this.at += all.length
    if (comma === undefined) return [Number(least), Number(least)]
    return [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)]
  }

  /** Nothing for what only sets flags. */
  private item(): Node[] {
    const c = this.next()
    if (c === '(') return this.group()
    if (c === '[') return [this.one(this.set())]
    if (c === '.') return [this.one(this.flags.dotAll ? [[0, LAST]] : outside([[10, 10]]))]
    if (c === '^') return [{ kind: 'place', atEnd: false }]
    if (c === '$') return [{ kind: 'place', atEnd: !this.flags.lines }]
    if (c !== '\\') return [this.one(just(c))]
    const escaped = this.next()
    if (/[AbBz]/.test(escaped)) return [{ kind: 'place', atEnd: escaped === 'z' }]
    return [this.one(this.escape(escaped))]
  }

  private group(): Node[] {
    const before = this.flags
    if (this.take('?')) {
      if (this.take('P<') || this.take('<')) this.name()
      else if (this.setFlags()) return []
    }
    const node = this.choice()
    if (!this.take(')')) throw new RangeError('a group that is not closed')
    this.flags = before
    return [node]
  }

  private name(): void {
    const from = this.text.lastIndexOf('?', this.at)
    while (this.next() !== '>') {}
    this.names.push([from, this.at])
  }

  /** Reads `i-s:` or `i-s)`; true when no group follows. */
  private setFlags(): boolean {
    const set: Record<string, boolean> = {}
    let value = true
    for (let c = this.next(); ; c = this.next()) {
      if (c === '-') value = false
      else if (c === ':' || c === ')') {
        const { i: fold = this.flags.fold, m: lines = this.flags.lines, s: dotAll = this.flags.dotAll } = set
        this.flags = { fold, lines, dotAll }
        return c === ')'
      } else set[c] = value
    }
  }

  private set(): Ranges | undefined {
    const negated = this.take('^')
    const found: (readonly [number, number])[] = []
    let known = true
    for (let first = true; first || !this.sees(']'); first = false) {
      const ranges = this.member()
      if (!ranges) known = false
      else if (ranges.length === 1 && ranges[0]![0] === ranges[0]![1] && this.goesOn())
        found.push([ranges[0]![0], this.rangeEnd()])
      else found.push(...ranges)
    }
    this.take(']')
    if (!known) return undefined
    // What is folded must be so before it is turned round.
    return negated ? outside(this.flags.fold ? bothCases(found) : found) : found
  }

  private member(): Ranges | undefined {
    const posix = /^\[:\^?[a-z]+:\]/.exec(this.text.slice(this.at, this.at + 12).join(''))
    if (posix) {
      this.at += posix[0].length
      return undefined
    }
    const c = this.next()
    return c === '\\' ? this.escape(this.next()) : just(c)
  }

  private goesOn(): boolean {
    return this.sees('-') && this.text[this.at + 1] !== ']' && this.at + 1 < this.text.length
  }

  private rangeEnd(): number {
    this.take('-')
    const c = this.next()
    const end = c === '\\' ? this.escape(this.next()) : just(c)
    return end?.[0]?.[1] ?? LAST
  }

  private escape(c: string): Ranges | undefined {
    const perl = PERL[c.toLowerCase()]
    if (perl) return c === c.toLowerCase() ? perl : outside(perl)
    if (c === 'p' || c === 'P') {
      if (this.next() === '{') while (this.next() !== '}') {}
      return undefined
    }
    if (c === 'x') return [this.same(this.hexadecimal())]
    if (/[0-7]/.test(c)) return [this.same(this.octal(c))]
    const one = ONES[c]
    return one === undefined ? just(c) : [[one, one]]
  }

  private hexadecimal(): number {
    if (!this.take('{')) return Number.parseInt(this.next() + this.next(), 16)
    let digits = ''
    for (let c = this.next(); c !== '}'; c = this.next()) digits += c
    return Number.parseInt(digits, 16)
  }

  private octal(first: string): number {
    let digits = first
    while (digits.length < 3 && /[0-7]/.test(this.text[this.at] ?? '')) digits += this.next()
    return Number.parseInt(digits, 8)
  }

  private quoted(): Node[] {
    const nodes: Node[] = []
    while (this.at < this.text.length && !this.take('\\E')) nodes.push(this.one(just(this.next())))
    return nodes
  }

  private one(ranges: Ranges | undefined): Node {
    return { kind: 'class', ranges, fold: this.flags.fold }
  }

  private same(code: number): readonly [number, number] {
    return [code, code]
  }

  private sees(sign: string): boolean {
    return [...sign].every((c, i) => this.text[this.at + i] === c)
  }

  private take(sign: string): boolean {
    const seen = this.sees(sign)
    if (seen) this.at += sign.length
    return seen
  }

  private next(): string {
    const c = this.text[this.at++]
    if (c === undefined) throw new RangeError('an expression that breaks off')
    return c
  }
}
