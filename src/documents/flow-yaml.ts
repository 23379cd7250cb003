/** Flow collections of plain YAML that are written on one line: `[a, 'b']`, `{ a: b }`. */
import type { Entry, Node } from './node.ts'
import { GiveUp, quotedAt, scalarOf } from './plain-scalar.ts'

export class FlowReader {
  readonly #text: string
  readonly #lineEnd: number
  #at: number

  constructor(text: string, at: number, lineEnd: number) {
    this.#text = text
    this.#at = at
    this.#lineEnd = lineEnd
  }

  /** The collection that begins here and is all of its line. */
  whole(): Node {
    const node = this.#node(0)
    return this.ended(node, this.#at)
  }

  /** Behind a value that closed there may be blanks and a comment. */
  ended<T>(node: T, from: number): T {
    const rest = this.#text.slice(from, this.#lineEnd)
    if (!/^ *(?: #.*)?$/.test(rest)) throw new GiveUp()
    return node
  }

  #node(depth: number): Node {
    const quoted = quotedAt(this.#text, this.#at, this.#lineEnd)
    if (quoted) {
      this.#at = quoted.end
      return quoted.node
    }
    const sign = this.#text[this.#at]
    if (depth > 20) throw new GiveUp()
    if (sign === '[') return this.#list(depth)
    return sign === '{' ? this.#map(depth) : this.#plain()
  }

  #list(depth: number): Node {
    const start = this.#at
    const items: Node[] = []
    for (this.#open(); this.#text[this.#at] !== ']'; this.#separate(']')) {
      items.push(this.#node(depth + 1))
      this.#blanks()
    }
    this.#at++
    return { kind: 'list', items, range: { start, end: this.#at } }
  }

  #map(depth: number): Node {
    const start = this.#at
    const entries: Entry[] = []
    for (this.#open(); this.#text[this.#at] !== '}'; this.#separate('}')) {
      const key = quotedAt(this.#text, this.#at, this.#lineEnd)?.node ?? this.#plain()
      if (key.quoted) this.#at = key.range.end + 1
      if (key.value === null || key.text === '<<' || !this.#text.startsWith(': ', this.#at))
        throw new GiveUp()
      this.#at++
      this.#blanks()
      entries.push({ key: key.text, keyRange: key.range, value: this.#node(depth + 1) })
      this.#blanks()
    }
    this.#at++
    return { kind: 'map', entries, range: { start, end: this.#at } }
  }

  #open() {
    this.#at++
    this.#blanks()
  }

  #separate(close: string) {
    if (this.#text[this.#at] === close) return
    if (this.#text[this.#at] !== ',') throw new GiveUp()
    this.#open()
  }

  #plain() {
    const [source = ''] =
      /^[^,[\]{}:#\n\t"'&*!|>%@`?-][^,[\]{}:#\n\t]*/.exec(this.#text.slice(this.#at, this.#lineEnd)) ?? []
    const trimmed = source.trimEnd()
    if (trimmed === '' || trimmed.length !== source.replace(/ +$/, '').length) throw new GiveUp()
    const node = scalarOf(trimmed, this.#at)
    this.#at += trimmed.length
    return node
  }

  #blanks() {
    while (this.#text[this.#at] === ' ') this.#at++
    if (this.#at >= this.#lineEnd) throw new GiveUp()
  }
}
