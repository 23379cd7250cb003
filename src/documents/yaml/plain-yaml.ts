/**
 * Reads YAML as nearly everybody writes it, some ten times as fast as the library: block maps and lists, plain and quoted values, literal
 * and folded blocks, flow collections, anchors and aliases. Whatever is anything else (tags of YAML, rare escapes, tabs, errors) makes it
 * give up, and the library reads the text. Both read alike, with the same ranges; `__tests__/documents/plain-yaml.test.ts` holds that.
 */

import type { Entry, ListNode, MapNode, Node } from '../node.ts'
import { blockRange, readBlock } from './block-scalar.ts'
import { FlowReader } from './flow-yaml.ts'
import { Anchors, besides, mergedEntries } from './plain-anchors.ts'
import { type Key, keyAt } from './plain-key.ts'
import { Lines } from './plain-lines.ts'
import { GiveUp, nullAt, plainOf, quotedBelow, tagAt, tagged } from './plain-scalar.ts'
import { type Masked, maskTemplates, Unmasking } from './template.ts'

/** Deeper ones are left to the library. */
const MAX_DEPTH = 60

/** The roots of all documents; undefined where the text is not as plain as that. */
export function parsePlainYaml(text: string, masked: Masked = maskTemplates(text)): Node[] | undefined {
  if (/[\r\uFEFF]/.test(masked.text)) return undefined
  try {
    const roots = new PlainReader(masked.text, text).documents()
    if (masked.actions.length === 0) return roots
    const unmasking = new Unmasking(text, masked)
    return roots.map((root) => unmasking.node(root))
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

class PlainReader {
  readonly #text: string
  /** The text before its templates were masked. */
  readonly #source: string
  readonly #next: Lines
  readonly #anchors: Anchors

  constructor(text: string, source: string) {
    this.#text = text
    this.#source = source
    this.#next = new Lines(text)
    this.#anchors = new Anchors(text)
  }

  documents(): Node[] {
    const roots: Node[] = []
    while (this.#next.column >= 0) {
      if (this.#next.isMarker()) {
        const marker = this.#next.at + 3
        if (this.#text.slice(marker, this.#next.end).trim() !== '') throw new GiveUp()
        this.#next.goTo(this.#next.end + 1)
        // A document without content is one all the same.
        if (this.#next.column < 0 || this.#next.isMarker()) roots.push(nullAt(marker))
        continue
      }
      if (this.#next.column !== 0) throw new GiveUp()
      this.#anchors.clear()
      roots.push(this.#root())
      if (this.#next.column >= 0 && !this.#next.isMarker()) throw new GiveUp()
    }
    return roots
  }

  /** The collection that all of a document is. */
  #root(): Node {
    const key = this.#next.isItem() ? undefined : keyAt(this.#text, this.#next)
    if (!key && !this.#next.isItem()) throw new GiveUp()
    return (key ? this.#map(key, 0) : this.#list(0)).node
  }

  /** What begins at the next content, below a parent in that column. */
  #content(column: number, depth: number, item?: { isCommented: boolean }): Read {
    if (depth > MAX_DEPTH) throw new GiveUp()
    if (this.#next.isItem()) return this.#list(depth)
    const key = keyAt(this.#text, this.#next)
    return key ? this.#map(key, depth) : this.#value(this.#next.at, column, depth, item)
  }

  #map(first: Key, depth: number): Read {
    const { column, at: start } = this.#next
    const entries: Entry[] = []
    const merged: Entry[] = []
    let end = start
    for (let key: Key | undefined = first; key; ) {
      const value = this.#value(key.end, column, depth)
      if (key.isMerge) merged.push(...mergedEntries(value.node))
      else entries.push({ ...key.entry, value: value.node })
      end = value.end
      if (this.#next.column !== column || this.#next.isMarker()) break
      key = this.#next.isItem() ? undefined : keyAt(this.#text, this.#next)
      if (!key) throw new GiveUp()
    }
    entries.push(...besides(entries, merged))
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
    return this.#content(column, depth + 1, { isCommented })
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
      if (isBelow && !this.#next.isMarker()) return this.#content(column, depth + 1, item)
      const isCommented = this.#next.take().length > 0 || sign === '#' || item?.isCommented
      return { node: nullAt(at), end: isCommented ? this.#next.reached : at }
    }
    if (sign === '!') return this.#tagged(at, column, depth, item)
    if (sign === '&') return this.#anchored(at, column, depth, item)
    if (sign === '|' || sign === '>') return this.#blockScalar(at, column)
    const closed = this.#closed(at, column)
    const end = closed ? this.#ended(closed.end) : this.#plainLines(column)
    const node = closed?.node ?? plainOf(this.#text, at, end)
    if (closed) this.#next.goTo(end + 1)
    if (this.#next.column > column) throw new GiveUp()
    const last = this.#next.take(column).at(-1)
    return { node, end: last?.end ?? Math.min(end + 1, this.#text.length) }
  }

  #tagged(at: number, column: number, depth: number, item?: { isCommented: boolean }): Read {
    const tag = tagAt(this.#text, at)
    if (tag === undefined || depth > MAX_DEPTH) throw new GiveUp()
    const { node, end } = this.#value(at + tag.length, column, depth + 1, item)
    if (node.range.start < at || this.#anchors.isAnchored(node)) throw new GiveUp()
    return { node: tagged(node, tag, this.#text), end }
  }

  #anchored(at: number, column: number, depth: number, item?: { isCommented: boolean }): Read {
    if (depth > MAX_DEPTH) throw new GiveUp()
    const anchor = this.#anchors.open(at)
    const from = at + anchor.length
    const read = this.#value(from, column, depth + 1, item)
    this.#anchors.close(anchor, read.node, from)
    return read
  }

  /** What says itself where it ends: quotes, brackets and names of what stands elsewhere. */
  #closed(at: number, column: number): Read | undefined {
    if (/[[{]/.test(this.#text.charAt(at)))
      return new FlowReader(this.#text, at, column, this.#anchors).whole()
    return this.#anchors.referred(at) ?? quotedBelow(this.#text, at, column)
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
    const range = blockRange(this.#source, at, block.end)
    return {
      node: { kind: 'scalar', value, text: value, quoted: false, templated: false, range },
      end: block.end,
    }
  }
}
