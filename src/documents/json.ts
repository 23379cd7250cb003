/**
 * JSON and JSONC (comments, trailing commas) as nodes with places. A hand-written reader: no library gives offsets, goes on
 * after an error and reads a state file of many megabytes in one pass.
 */
import type { Entry, Node, ScalarNode } from './node.ts'

/** Deeper documents come from nobody's hand; the reader recurses. */
const MAX_DEPTH = 200
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /[A-Za-z_$][\w$.-]*/y
const GAP = /(?:[\s\uFEFF]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** The root, as far as it could be read; undefined when the text does not begin with a value. */
export const parseJson = (text: string): Node | undefined => new Reader(text).value(0)

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  value(depth: number): Node | undefined {
    this.#skip()
    const next = this.#text[this.#at]
    if (depth > MAX_DEPTH || next === undefined) return undefined
    if (next === '{') return this.#map(depth)
    if (next === '[') return this.#list(depth)
    return next === '"' ? this.#string() : (this.#number() ?? this.#word())
  }

  #map(depth: number): Node {
    const start = this.#at++
    const entries: Entry[] = []
    while (this.#more('}')) {
      const key = this.#text[this.#at] === '"' ? this.#string() : this.#word()
      this.#skip()
      if (!key || this.#text[this.#at] !== ':') {
        this.#recover()
        continue
      }
      this.#at++
      const value = this.value(depth + 1)
      if (value) entries.push({ key: key.text, keyRange: key.range, value })
      else this.#recover()
    }
    return { kind: 'map', entries, range: { start, end: this.#at } }
  }

  #list(depth: number): Node {
    const start = this.#at++
    const items: Node[] = []
    while (this.#more(']')) {
      const item = this.value(depth + 1)
      if (item) items.push(item)
      else this.#recover()
    }
    return { kind: 'list', items, range: { start, end: this.#at } }
  }

  /** True when another member stands here; eats separators and, at the end, the closing bracket. */
  #more(close: string): boolean {
    this.#skip()
    while (this.#text[this.#at] === ',') {
      this.#at++
      this.#skip()
    }
    const next = this.#text[this.#at]
    if (next === undefined) return false
    if (next !== '}' && next !== ']') return true
    if (next === close) this.#at++
    return false
  }

  /** Goes on behind something unreadable, up to the next separator or bracket that closes. */
  #recover() {
    while (this.#at < this.#text.length && !',]}\n'.includes(this.#text[this.#at] ?? '')) this.#at++
  }

  #string(): ScalarNode {
    const start = this.#at + 1
    let end = start
    while (end < this.#text.length && this.#text[end] !== '"' && this.#text[end] !== '\n')
      end += this.#text[end] === '\\' ? 2 : 1
    end = Math.min(end, this.#text.length)
    this.#at = this.#text[end] === '"' ? end + 1 : end
    const value = decode(this.#text.slice(start, end))
    return { kind: 'scalar', value, text: value, quoted: true, templated: false, range: { start, end } }
  }

  #number(): ScalarNode | undefined {
    const text = this.#match(NUMBER)
    return text === undefined ? undefined : this.#plain(text, Number(text))
  }

  #word(): ScalarNode | undefined {
    const text = this.#match(WORD)
    return text === undefined
      ? undefined
      : this.#plain(text, WORDS.get(text) ?? (text === 'null' ? null : text))
  }

  #plain(text: string, value: ScalarNode['value']): ScalarNode {
    const range = { start: this.#at - text.length, end: this.#at }
    return { kind: 'scalar', value, text: value === null ? '' : text, quoted: false, templated: false, range }
  }

  #skip() {
    this.#match(GAP)
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const text = pattern.exec(this.#text)?.[0]
    if (text !== undefined) this.#at += text.length
    return text
  }
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

const decode = (raw: string): string =>
  raw.includes('\\')
    ? raw.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, hex?: string, one?: string) =>
        hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES[one ?? ''] ?? one ?? ''),
      )
    : raw
