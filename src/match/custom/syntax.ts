/**
 * Reads a regular expression of Go's syntax (https://pkg.go.dev/regexp/syntax) as far as it is needed to say which literals
 * every match holds and how far a match can reach. Whether the expression is right has been decided before, by the
 * engine that runs it; matching is that engine's alone.
 */
import { Cursor, escapeOf, setOf } from './cursor.ts'
import { just, LAST, outside, type Ranges } from './ranges.ts'

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

/** @throws RangeError for what it does not know. */
export const parseExpression = (expression: string): Node => new Reader(expression).all()

/** The same without names of groups: Go lets several groups have one name, and re2js does not. */
export const withoutNames = (expression: string): string => new Reader(expression).nameless()

class Reader {
  private readonly names: (readonly [number, number])[] = []
  private readonly cursor: Cursor
  private flags: Flags = { fold: false, lines: false, dotAll: false }

  constructor(text: string) {
    this.cursor = new Cursor(text)
  }

  all(): Node {
    const node = this.choice()
    if (!this.cursor.atEnd()) throw new RangeError('an unopened group')
    return node
  }

  nameless(): string {
    this.all()
    return this.cursor.text.filter((_, i) => !this.names.some(([from, to]) => from <= i && i < to)).join('')
  }

  private choice(): Node {
    const parts = [this.sequence()]
    while (this.cursor.take('|')) parts.push(this.sequence())
    return parts.length === 1 ? parts[0]! : { kind: 'choice', parts }
  }

  private sequence(): Node {
    const parts: Node[] = []
    while (!this.cursor.atEnd() && !this.cursor.sees('|') && !this.cursor.sees(')')) {
      // Flags may stand between an item and how often it is repeated.
      const bounds = parts.length > 0 ? this.bounds() : undefined
      if (bounds) parts.push(this.repeated(parts.pop()!, bounds))
      else if (this.cursor.take('\\Q')) parts.push(...this.quoted())
      else parts.push(...this.item())
    }
    return { kind: 'sequence', parts }
  }

  private repeated(part: Node, [min, max]: readonly [number, number]): Node {
    this.cursor.take('?')
    return { kind: 'repeat', part, min, max }
  }

  private bounds(): readonly [number, number] | undefined {
    if (this.cursor.take('*')) return [0, Number.POSITIVE_INFINITY]
    if (this.cursor.take('+')) return [1, Number.POSITIVE_INFINITY]
    if (this.cursor.take('?')) return [0, 1]
    const counted = this.cursor.takes(/^\{(\d+)(?:(,)(\d*))?\}/)
    if (!counted) return undefined
    const [, least, comma, most] = counted
    if (comma === undefined) return [Number(least), Number(least)]
    return [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)]
  }

  /** Nothing for what only sets flags. */
  private item(): Node[] {
    const c = this.cursor.next()
    if (c === '(') return this.group()
    if (c === '[') return [this.one(setOf(this.cursor, this.flags.fold))]
    if (c === '.') return [this.one(this.flags.dotAll ? [[0, LAST]] : outside([[10, 10]]))]
    if (c === '^') return [{ kind: 'place', atEnd: false }]
    if (c === '$') return [{ kind: 'place', atEnd: !this.flags.lines }]
    if (c !== '\\') return [this.one(just(c))]
    const escaped = this.cursor.next()
    if (/[AbBz]/.test(escaped)) return [{ kind: 'place', atEnd: escaped === 'z' }]
    return [this.one(escapeOf(this.cursor, escaped))]
  }

  private group(): Node[] {
    const before = this.flags
    if (this.cursor.take('?')) {
      if (this.cursor.take('P<') || this.cursor.take('<')) this.name()
      else if (this.setFlags()) return []
    }
    const node = this.choice()
    if (!this.cursor.take(')')) throw new RangeError('a group that is not closed')
    this.flags = before
    return [node]
  }

  private name(): void {
    const from = this.cursor.text.lastIndexOf('?', this.cursor.at)
    while (this.cursor.next() !== '>') {}
    this.names.push([from, this.cursor.at])
  }

  /** Reads `i-s:` or `i-s)`; true when no group follows. */
  private setFlags(): boolean {
    const set: Record<string, boolean> = {}
    let value = true
    for (let c = this.cursor.next(); ; c = this.cursor.next()) {
      if (c === '-') value = false
      else if (c === ':' || c === ')') {
        const { i: fold = this.flags.fold, m: lines = this.flags.lines, s: dotAll = this.flags.dotAll } = set
        this.flags = { fold, lines, dotAll }
        return c === ')'
      } else set[c] = value
    }
  }

  private quoted(): Node[] {
    const nodes: Node[] = []
    while (!this.cursor.atEnd() && !this.cursor.take('\\E')) nodes.push(this.one(just(this.cursor.next())))
    return nodes
  }

  private one(ranges: Ranges | undefined): Node {
    return { kind: 'class', ranges, fold: this.flags.fold }
  }
}
