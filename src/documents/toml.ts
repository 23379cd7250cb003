/**
 * TOML as nodes with places. A light reader of its own: the libraries give values without offsets. It keeps to the
 * lines, so that one broken line costs no other.
 */
import type { Entry, ListNode, MapNode, Node, Range, ScalarNode } from './node.ts'

const GAP = /(?:\s+|#[^\n]*)+/y
const BLANK = /[ \t]+/y
const BARE = /[\w-]+/y
const PLAIN = /[^\s,\]}#]+(?: \d[^\s,\]}#]*)?/y
const MAX_DEPTH = 100

type OpenMap = MapNode & { readonly entries: Entry[] }
interface Key {
  readonly text: string
  readonly range: Range
}

export const parseToml = (text: string): MapNode => new Reader(text).document()

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  document(): MapNode {
    const root = newMap({ start: 0, end: this.#text.length })
    let table = root
    for (this.#match(GAP); this.#at < this.#text.length; this.#match(GAP)) {
      const start = this.#at
      if (this.#text[this.#at] === '[') table = this.#header(root) ?? table
      else this.#pair(table, 0)
      this.#toLineEnd()
      if (this.#at === start) this.#at++
    }
    return root
  }

  #header(root: OpenMap): OpenMap | undefined {
    const many = this.#text.startsWith('[[', this.#at)
    this.#at += many ? 2 : 1
    const keys = this.#keys()
    const last = keys.pop()
    if (!last) return undefined
    const parent = keys.reduce(descend, root)
    return many ? append(parent, last) : descend(parent, last)
  }

  #pair(table: OpenMap, depth: number): boolean {
    const keys = this.#keys()
    const last = keys.pop()
    if (!last || this.#text[this.#at] !== '=') return false
    this.#at++
    this.#match(BLANK)
    const value = this.#value(depth)
    if (value) keys.reduce(descend, table).entries.push({ key: last.text, keyRange: last.range, value })
    return value !== undefined
  }

  #keys(): Key[] {
    const keys: Key[] = []
    for (;;) {
      this.#match(BLANK)
      const key = this.#key()
      if (!key) return keys
      keys.push(key)
      this.#match(BLANK)
      if (this.#text[this.#at] !== '.') return keys
      this.#at++
    }
  }

  #key(): Key | undefined {
    const quote = this.#text[this.#at]
    if (quote === '"' || quote === "'") return this.#string()
    const text = this.#match(BARE)
    return text === undefined ? undefined : { text, range: { start: this.#at - text.length, end: this.#at } }
  }

  #value(depth: number): Node | undefined {
    const next = this.#text[this.#at]
    if (depth > MAX_DEPTH) return undefined
    if (next === '"' || next === "'") return this.#string()
    if (next === '[') return this.#list(depth)
    if (next === '{') return this.#inline(depth)
    const text = this.#match(PLAIN)
    return text === undefined ? undefined : plain(text, { start: this.#at - text.length, end: this.#at })
  }

  #list(depth: number): ListNode {
    const start = this.#at++
    const items: Node[] = []
    while (this.#more(']')) {
      const item = this.#value(depth + 1)
      if (!item) break
      items.push(item)
    }
    return { kind: 'list', items, range: { start, end: this.#at } }
  }

  #inline(depth: number): MapNode {
    const start = this.#at++
    const entries: Entry[] = []
    while (this.#more('}')) {
      const map = newMap({ start: this.#at, end: this.#at })
      if (!this.#pair(map, depth + 1)) break
      entries.push(...map.entries)
    }
    return { kind: 'map', entries, range: { start, end: this.#at } }
  }

  #more(close: string): boolean {
    this.#match(GAP)
    while (this.#text[this.#at] === ',') {
      this.#at++
      this.#match(GAP)
    }
    if (this.#text[this.#at] === close) this.#at++
    else return this.#at < this.#text.length
    return false
  }

  #string(): ScalarNode & Key {
    const quote = this.#text[this.#at] ?? '"'
    const fence = this.#text.startsWith(quote.repeat(3), this.#at) ? quote.repeat(3) : quote
    const start = this.#at + fence.length
    let end = start
    while (end < this.#text.length && !this.#text.startsWith(fence, end)) {
      if (fence.length === 1 && this.#text[end] === '\n') break
      end += quote === '"' && this.#text[end] === '\\' ? 2 : 1
    }
    end = Math.min(end, this.#text.length)
    this.#at = this.#text.startsWith(fence, end) ? end + fence.length : end
    const raw = this.#text.slice(start, end)
    const text = quote === '"' ? decode(raw) : raw
    return { kind: 'scalar', value: text, text, quoted: true, templated: false, range: { start, end } }
  }

  #toLineEnd() {
    const end = this.#text.indexOf('\n', this.#at)
    this.#at = end < 0 ? this.#text.length : end
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    if (found !== undefined) this.#at += found.length
    return found
  }
}

const newMap = (range: Range): OpenMap => ({ kind: 'map', entries: [], range })

const isOpen = (node: Node | undefined): node is OpenMap => node?.kind === 'map'

/** The table below a key, made when it is not there; of an array of tables the last. */
function descend(map: OpenMap, key: Key): OpenMap {
  const found = map.entries.find((entry) => entry.key === key.text)?.value
  const table = found?.kind === 'list' ? found.items.at(-1) : found
  if (isOpen(table)) return table
  const made = newMap(key.range)
  map.entries.push({ key: key.text, keyRange: key.range, value: made })
  return made
}

function append(map: OpenMap, key: Key): OpenMap {
  const made = newMap(key.range)
  const at = map.entries.findIndex((entry) => entry.key === key.text)
  const known = map.entries[at]?.value
  const items = known?.kind === 'list' ? [...known.items, made] : [made]
  const entry: Entry = {
    key: key.text,
    keyRange: key.range,
    value: { kind: 'list', items, range: key.range },
  }
  if (at < 0) map.entries.push(entry)
  else map.entries[at] = entry
  return made
}

function plain(text: string, range: Range): ScalarNode {
  const number = Number(text.replaceAll('_', ''))
  const value = text === 'true' || text === 'false' ? text === 'true' : Number.isNaN(number) ? text : number
  return { kind: 'scalar', value, text, quoted: false, templated: false, range }
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001B' }

const decode = (raw: string) =>
  raw.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, hex?: string, one?: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES[one ?? ''] ?? one ?? ''),
  )
