/** Flow collections of plain YAML: `[a, 'b']`, `{ a: b }`, over as many lines as they take, but each plain scalar on one. */
import type { Entry, Node } from '../node.ts'
import type { Anchors } from './plain-anchors.ts'
import { GiveUp, quotedAt, quotedBelow, scalarOf, tagAt, tagged } from './plain-scalar.ts'

/** A colon or a dash is one of its signs where neither a blank nor the collection goes on behind it. */
const PLAIN = /^(?:[^,[\]{}:#\n\t"'&*!|>%@`? -]|-(?=[^\s,[\]{}]))(?:[^,[\]{}:#\n\t]|:(?=[^\s,[\]{}]))*/

export class FlowReader {
  readonly #text: string
  readonly #column: number
  readonly #anchors: Anchors
  #at: number
  /** How many brackets are open. */
  #level = 0

  /** @param column further lines stand further in than that, but for what closes the collection. */
  constructor(text: string, at: number, column: number, anchors: Anchors) {
    this.#text = text
    this.#at = at
    this.#column = column
    this.#anchors = anchors
  }

  /** The collection that begins here, and where it ends. */
  whole(): { node: Node; end: number } {
    const node = this.#node(0)
    return { node, end: this.#at }
  }

  #node(depth: number): Node {
    const quoted = quotedBelow(this.#text, this.#at, this.#column)
    if (quoted) {
      this.#at = quoted.end
      return quoted.node
    }
    const referred = this.#anchors.referred(this.#at)
    if (referred) {
      this.#at = referred.end
      return referred.node
    }
    const sign = this.#text[this.#at]
    if (depth > 20) throw new GiveUp()
    if (sign === '!') return this.#tagged(depth)
    if (sign === '[') return this.#list(depth)
    return sign === '{' ? this.#map(depth) : this.#plain()
  }

  #tagged(depth: number): Node {
    const tag = tagAt(this.#text, this.#at)
    if (tag === undefined) throw new GiveUp()
    this.#at += tag.length
    this.#blanks()
    return tagged(this.#node(depth + 1), tag, this.#text)
  }

  #list(depth: number): Node {
    const start = this.#at
    const items: Node[] = []
    this.#level++
    for (this.#open(); this.#text[this.#at] !== ']'; this.#separate(']')) {
      items.push(this.#node(depth + 1))
      this.#blanks()
    }
    this.#at++
    this.#level--
    return { kind: 'list', items, range: { start, end: this.#at } }
  }

  #map(depth: number): Node {
    const start = this.#at
    const entries: Entry[] = []
    this.#level++
    for (this.#open(); this.#text[this.#at] !== '}'; this.#separate('}')) {
      const key = quotedAt(this.#text, this.#at, this.#lineEnd())?.node ?? this.#plain()
      if (key.quoted) this.#at = key.range.end + 1
      if (key.value === null || key.text === '<<' || !this.#text.startsWith(': ', this.#at))
        throw new GiveUp()
      this.#at++
      this.#blanks()
      entries.push({ key: key.text, keyRange: key.range, value: this.#node(depth + 1) })
      this.#blanks()
    }
    this.#at++
    this.#level--
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
    const [source = ''] = PLAIN.exec(this.#text.slice(this.#at, this.#lineEnd())) ?? []
    const trimmed = source.trimEnd()
    if (trimmed === '' || trimmed.length !== source.replace(/ +$/, '').length) throw new GiveUp()
    const node = scalarOf(trimmed, this.#at)
    this.#at += trimmed.length
    return node
  }

  /** Also those of further lines, and comments. */
  #blanks() {
    for (;;) {
      while (this.#text[this.#at] === ' ') this.#at++
      const before = this.#text[this.#at - 1]
      if (this.#text[this.#at] === '#' && (before === ' ' || before === '\n')) this.#at = this.#lineEnd()
      if (this.#at >= this.#text.length) throw new GiveUp()
      if (this.#text[this.#at] !== '\n') return
      this.#at++
      this.#indentation()
    }
  }

  /** @throws GiveUp where a line that is not blank stands too far out. */
  #indentation() {
    const start = this.#at
    while (this.#text[this.#at] === ' ') this.#at++
    const column = this.#at - start
    const sign = this.#text.charAt(this.#at)
    const closes = this.#level === 1 && column === this.#column && /[\]}]/.test(sign)
    if (sign !== '\n' && column <= this.#column && !closes) throw new GiveUp()
  }

  #lineEnd(): number {
    const newline = this.#text.indexOf('\n', this.#at)
    return newline < 0 ? this.#text.length : newline
  }
}
