/**
 * Reads YAML as nearly everybody writes it, some ten times as fast as the library: block maps and lists, plain and quoted
 * values, literal and folded blocks, flow collections. Whatever is anything else (anchors, tags, rare escapes, tabs, errors) makes
 * it give up, and the library reads the text. What both read they
 * read alike, with the same ranges; `__tests__/documents/plain-yaml.test.ts` holds that.
 */

import type { Entry, ListNode, MapNode, Node } from '../node.ts'
import { blockRange, readBlock } from './block-scalar.ts'
import { FlowReader } from './flow-yaml.ts'
import { Lines } from './plain-lines.ts'
import { GiveUp, nullAt, plainOf, quotedAt, quotedBelow, scalarOf } from './plain-scalar.ts'

/** Deeper ones are left to the library. */
const MAX_DEPTH = 60

/** The roots of all documents; undefined where the text is not as plain as that. */
export function parsePlainYaml(text: string): Node[] | undefined {
  if (/[\r\uFEFF]/.test(text)) return undefined
  try {
    return new PlainReader(text).documents()
  } catch (error) {
    if (error instanceof GiveUp) return undefined
    throw error
  }
}

/** A node, and where its parent ends if it ends with it: behind its line and its comments, or right here when nothing was written. */
interface Read {
  readonly node: Node
  readonly end: number
}

interface Key {
  readonly entry: Omit<Entry, 'value'>
  /** Behind the colon. */
  readonly end: number
}

class PlainReader {
  readonly #text: string
  readonly #next: Lines

  constructor(text: string) {
    this.#text = text
    this.#next = new Lines(text)
  }

  documents(): Node[] {
    const roots: Node[] = []
    while (this.#next.column >= 0) {
      if (this.#next.isMarker()) {
        if (this.#text.slice(this.#next.at + 3, this.#next.end).trim() !== '') throw new GiveUp()
        this.#next.goTo(this.#next.end + 1)
        // A document without content is one all the same.
        if (this.#next.column < 0 || this.#next.isMarker()) throw new GiveUp()
        continue
      }
      if (this.#next.column !== 0) throw new GiveUp()
      roots.push(this.#block(0).node)
      if (this.#next.column >= 0 && !this.#next.isMarker()) throw new GiveUp()
    }
    return roots
  }

  /** The collection that begins here. */
  #block(depth: number): Read {
    if (depth > MAX_DEPTH) throw new GiveUp()
    if (this.#next.isItem()) return this.#list(depth)
    const key = this.#key()
    if (!key) throw new GiveUp()
    return this.#map(key, depth)
  }

  #map(first: Key, depth: number): Read {
    const column = this.#next.column
    const start = this.#next.at
    const entries: Entry[] = []
    let end = start
    for (let key: Key | undefined = first; key; ) {
      const value = this.#value(key.end, column, depth)
      entries.push({ ...key.entry, value: value.node })
      end = value.end
      if (this.#next.column !== column || this.#next.isMarker()) break
      key = this.#next.isItem() ? undefined : this.#key()
      if (!key) throw new GiveUp()
    }
    const node: MapNode = { kind: 'map', entries, range: { start, end } }
    return { node, end: this.#close(column, end) }
  }

  #list(depth: number): Read {
    const column = this.#next.column
    const start = this.#next.at
    const items: Node[] = []
    let end = start
    while (this.#next.column === column && this.#next.isItem()) {
      const item = this.#item(column, depth, items.length > 0 && this.#next.comments.length > 0)
      items.push(item.node)
      end = item.end
    }
    const node: ListNode = { kind: 'list', items, range: { start, end } }
    return { node, end: this.#close(column, end) }
  }

  /**
   * Where a collection ends for its parent. The library gives comments behind the last value to the innermost collection that
   * one of them stands in, with all blanks behind them: https://github.com/eemeli/yaml/blob/main/src/parse/parser.ts (pop)
   */
  #close(column: number, end: number): number {
    if (this.#next.column > column) throw new GiveUp()
    if (column === 0 || !this.#next.comments.some((comment) => comment.column >= column)) return end
    this.#next.take()
    return this.#next.reached
  }

  /** A comment before the dash of another item is one of that item. */
  #item(column: number, depth: number, isCommented: boolean): Read {
    const inside = this.#next.behindBlanks(this.#next.at + 1)
    if (inside >= this.#next.end || this.#text[inside] === '#')
      return this.#value(this.#next.at + 1, column, depth, { isCommented })
    this.#next.enter(inside)
    if (this.#next.isItem() || this.#key()) return this.#block(depth + 1)
    return this.#value(inside, column, depth)
  }

  /** What stands behind a key's colon or an item's dash, which may be a block below. Reads on to the next content. */
  #value(from: number, column: number, depth: number, item?: { isCommented: boolean }): Read {
    const at = this.#next.behindBlanks(from)
    const lineEnd = this.#next.end
    const sign = at < lineEnd ? this.#text.charAt(at) : ''
    if (sign === '' || (sign === '#' && at > from)) {
      this.#next.goTo(lineEnd + 1)
      const isBelow =
        this.#next.column > column || (!item && this.#next.column === column && this.#next.isItem())
      if (isBelow && !this.#next.isMarker()) return this.#block(depth + 1)
      const isCommented = this.#next.take().length > 0 || sign === '#' || item?.isCommented
      return { node: nullAt(at), end: isCommented ? this.#next.reached : at }
    }
    if (sign === '|' || sign === '>') return this.#blockScalar(at, column)
    const closed = this.#closed(at, column)
    const end = closed ? this.#ended(closed.end) : this.#plainLines(column)
    const node = closed?.node ?? plainOf(this.#text, at, end)
    if (closed) this.#next.goTo(end + 1)
    if (this.#next.column > column) throw new GiveUp()
    const last = this.#next.take(column).at(-1)
    return { node, end: last?.end ?? Math.min(end + 1, this.#text.length) }
  }

  /** What says itself where it ends: quotes and brackets. */
  #closed(at: number, column: number): Read | undefined {
    if (/[[{]/.test(this.#text.charAt(at))) return new FlowReader(this.#text, at, column).whole()
    return quotedBelow(this.#text, at, column)
  }

  /** The end of its line, on which there may be blanks and a comment. */
  #ended(from: number): number {
    const newline = this.#text.indexOf('\n', from)
    const lineEnd = newline < 0 ? this.#text.length : newline
    if (!/^ *(?: #.*)?$/.test(this.#text.slice(from, lineEnd))) throw new GiveUp()
    return lineEnd
  }

  /** Reads on behind the last line of a plain value: those that stand further in belong to it. @returns where that line ends */
  #plainLines(column: number): number {
    let lineEnd = this.#next.end
    this.#next.goTo(lineEnd + 1)
    while (this.#next.column > column && this.#next.comments.length === 0) {
      lineEnd = this.#next.end
      this.#next.goTo(lineEnd + 1)
    }
    return lineEnd
  }

  #blockScalar(at: number, column: number): Read {
    const block = readBlock(this.#text, at, this.#next.end, column)
    this.#next.goTo(block.next)
    if (this.#next.column > column) throw new GiveUp()
    const { value } = block
    const range = blockRange(this.#text, at, block.end)
    return {
      node: { kind: 'scalar', value, text: value, quoted: false, templated: false, range },
      end: block.end,
    }
  }

  /** The key at the place of the next content; undefined when that is no key. */
  #key(): Key | undefined {
    const start = this.#next.at
    const quoted = quotedAt(this.#text, start, this.#next.end)
    if (quoted) {
      if (this.#text[quoted.end] !== ':' || !this.#next.isBlank(quoted.end + 1)) return undefined
      return { entry: { key: quoted.node.text, keyRange: quoted.node.range }, end: quoted.end + 1 }
    }
    const end = this.#colonFrom(start)
    if (end === undefined || /[[{]/.test(this.#text.charAt(start))) return undefined
    const source = this.#text.slice(start, end)
    if (!/^[\w./$(^=~+]/.test(source) || /[ \t]$|[ \t]#|\t/.test(source) || source.length > 1000)
      throw new GiveUp()
    const { text, value } = scalarOf(source, start)
    if (value === null) throw new GiveUp()
    return { entry: { key: text, keyRange: { start, end } }, end: end + 1 }
  }

  #colonFrom(start: number): number | undefined {
    const line = this.#text.slice(start, this.#next.end)
    for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
      const behind = start + colon + 1
      if (behind === this.#text.length || this.#next.isBlank(behind)) return start + colon
    }
    return undefined
  }
}
