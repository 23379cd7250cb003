/** YAML as nodes with places: several documents, anchors and merge keys resolved, foreign tags kept, templates marked. */
import type * as YAML from 'yaml'
import { lazily } from '../../library.ts'
import type { Entry, Node, Range, ScalarNode } from '../node.ts'
import { blockRange } from './block-scalar.ts'
import { nestsDeeper } from './nesting.ts'
import { besides, mergedEntries } from './plain-anchors.ts'
import { nullAt } from './plain-scalar.ts'
import { parsePlainYaml } from './plain-yaml.ts'
import { type Masked, maskTemplates, Unmasking } from './template.ts'
import { wordsOf } from './yaml-faults.ts'

const yaml = lazily<typeof YAML>('yaml')

/** Deeper documents come from nobody's hand; the reader recurses. */
const MAX_DEPTH = 200
/** Levels of the library's, which has a few for each of a document. */
const MOST_NESTED = 2 * MAX_DEPTH
const TOO_DEEP = `nesting deeper than ${MAX_DEPTH}`

/** The roots of all documents of a text; a document that cannot be read at all is left out. */
export function parseYaml(text: string): Node[] {
  const masked = maskTemplates(text)
  return parsePlainYaml(text, masked) ?? parseAnyYaml(text, masked)
}

/** Reads every YAML, and takes its time. */
export function parseAnyYaml(text: string, masked: Masked = maskTemplates(text)): Node[] {
  return documentsOf(masked.text).flatMap((document) => {
    const reader = new Reader(document, text, masked)
    const root = document.contents && reader.node(document.contents, 0)
    return root ? [root] : []
  })
}

/**
 * In the library's two steps, since the second recurses until the stack is full: how deep that is differs from one thread to the
 * next, and a regular expression that is compiled there ends the process.
 * @throws Error where it nests too deep
 */
function documentsOf(text: string): YAML.Document.Parsed[] {
  const tokens = tokensOf(text)
  if (nestsDeeper(tokens, MOST_NESTED)) throw new Error('too deep')
  const options = { strict: false, uniqueKeys: false, logLevel: 'silent' } as const
  return [...new (yaml().Composer)(options).compose(tokens)]
}

const tokensOf = (text: string) => [...new (yaml().Parser)().parse(text)]

class Reader {
  readonly #document: YAML.Document.Parsed
  readonly #source: string
  readonly #unmasking: Unmasking
  readonly #done = new Map<YAML.Node, Node>()

  constructor(document: YAML.Document.Parsed, source: string, masked: Masked) {
    this.#document = document
    this.#source = source
    this.#unmasking = new Unmasking(source, masked)
  }

  node(from: YAML.Node, depth: number): Node | undefined {
    const known = this.#done.get(from)
    if (known || depth > MAX_DEPTH) return known
    if (yaml().isAlias(from)) {
      const target = from.resolve(this.#document)
      return target ? this.node(target, depth + 1) : undefined
    }
    if (yaml().isMap(from)) return this.#map(from, depth)
    if (yaml().isSeq(from)) return this.#list(from, depth)
    return yaml().isScalar(from) ? this.#remember(from, this.#scalar(from)) : undefined
  }

  // A node is remembered before its children are read: an anchor may hold an alias of itself.
  #remember(from: YAML.Node, node: Node): Node {
    this.#done.set(from, node)
    return node
  }

  #map(from: YAML.YAMLMap<unknown, unknown>, depth: number): Node {
    const entries: Entry[] = []
    const merged: Entry[] = []
    const node = this.#remember(from, { kind: 'map', entries, range: rangeOf(from), ...tagOf(from) })
    for (const { key, value } of from.items) {
      if (!yaml().isScalar(key)) continue
      const child = yaml().isNode(value) ? this.node(value, depth + 1) : nullAt(rangeOf(key).end)
      if (!child) continue
      if (key.value === '<<' && key.source === '<<') merged.push(...mergedEntries(child))
      else entries.push({ key: this.#scalar(key).text, keyRange: this.#innerRange(key), value: child })
    }
    entries.push(...besides(entries, merged))
    return node
  }

  #list(from: YAML.YAMLSeq<unknown>, depth: number): Node {
    const items: Node[] = []
    const node = this.#remember(from, { kind: 'list', items, range: rangeOf(from), ...tagOf(from) })
    for (const item of from.items) {
      const child = yaml().isNode(item) ? this.node(item, depth + 1) : undefined
      if (child) items.push(child)
    }
    return node
  }

  #scalar(from: YAML.Scalar<unknown>): ScalarNode {
    const range = this.#innerRange(from)
    const value = plain(from.value)
    const text = typeof value === 'string' || value === null ? (value ?? '') : (from.source ?? String(value))
    return this.#unmasking.scalar({
      kind: 'scalar',
      value,
      text,
      quoted: isQuoted(from),
      templated: false,
      range,
      ...tagOf(from),
    })
  }

  #innerRange(from: YAML.Scalar<unknown>): Range {
    const { start, end } = rangeOf(from)
    if (isQuoted(from)) return { start: start + 1, end: Math.max(start + 1, end - 1) }
    if (from.type !== 'BLOCK_LITERAL' && from.type !== 'BLOCK_FOLDED') return { start, end }
    return blockRange(this.#source, start, end)
  }
}

function plain(value: unknown): number | boolean | string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return value === null || value === undefined ? null : String(value)
}

const rangeOf = (node: YAML.Node): Range => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 })

const isQuoted = (node: YAML.Scalar<unknown>) => node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'

// The library names a core tag only when it is written out (`!!str`), which says nothing that matters here.
const tagOf = (node: YAML.Node) =>
  node.tag && !node.tag.startsWith('tag:yaml.org,2002:') ? { tag: node.tag } : {}

/** A file of settings: its plain value, and where its keys stand. */
export interface Settings {
  /** Undefined where there is a fault. */
  readonly value: unknown
  /** What keeps it from being one plain YAML document, with a 1-based line. */
  readonly fault?: { readonly what: string; readonly line: number }
  /** 1-based line of the key or item at a path, or of the nearest one above it. */
  lineOf(path: readonly (string | number)[]): number
}

/** Each alias makes the library look through the document for what it names. */
const MOST_ALIASES = 100

/** Strict, unlike `parseYaml`: one document of text keys, without tags. Whoever wrote it may mean harm. */
export function readSettings(text: string): Settings {
  if (nestsDeeper(tokensOf(text), MOST_NESTED))
    return { value: undefined, fault: { what: TOO_DEEP, line: 1 }, lineOf: () => 1 }
  const lines = new (yaml().LineCounter)()
  // The library compares every key with every other one; `faultIn` does not.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' } as const
  const document = yaml().parseDocument(text, options)
  const line = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const lineOf: Settings['lineOf'] = (path) => line(offsetOf(document.contents, path))
  const [error] = [...document.errors, ...document.warnings]
  const fault = error ? { what: wordsOf(error.code), at: error.pos[0] } : faultIn(document)
  if (fault) return { value: undefined, fault: { what: fault.what, line: line(fault.at) }, lineOf }
  try {
    return { value: document.toJS(), lineOf }
  } catch {
    return { value: undefined, fault: { what: 'aliases that unfold beyond all measure', line: 1 }, lineOf }
  }
}

/** What YAML allows and a file of settings does not. */
function faultIn(document: YAML.Document): { readonly what: string; readonly at: number } | undefined {
  let fault: { readonly what: string; readonly at: number } | undefined
  let aliases = 0
  const found = (what: string, node: unknown) => {
    fault = { what, at: yaml().isNode(node) ? rangeOf(node).start : 0 }
    return yaml().visit.BREAK
  }
  yaml().visit(document, {
    Node(_, node, path) {
      if (path.length > MAX_DEPTH) return found(TOO_DEEP, node)
      return node.tag ? found('a tag, which has no meaning here', node) : undefined
    },
    Alias(_, node) {
      if (++aliases > MOST_ALIASES) return found(`more than ${MOST_ALIASES} aliases`, node)
      return node.resolve(document) ? undefined : found(wordsOf('BAD_ALIAS'), node)
    },
    Map(_, map) {
      const seen = new Set<string>()
      for (const { key } of map.items) {
        const name = yaml().isScalar(key) ? key.value : undefined
        if (typeof name !== 'string') return found('a key that is not text; put it in quotes', key)
        // Assigning it would change the object, not a key of it.
        if (name === '__proto__') return found('"__proto__", which is no key', key)
        if (seen.has(name)) return found('a key that stands here twice', key)
        seen.add(name)
      }
      return undefined
    },
  })
  return fault
}

/** Of the key or item at a path, as far down as there is one. */
function offsetOf(root: unknown, path: readonly (string | number)[]): number {
  let here = root
  let offset = yaml().isNode(root) ? rangeOf(root).start : 0
  for (const key of path) {
    const pair = yaml().isMap(here) ? here.items.find((item) => String(item.key) === String(key)) : undefined
    const next = yaml().isSeq(here) ? here.items[Number(key)] : pair?.value
    const named = pair?.key ?? next
    if (yaml().isNode(named)) offset = rangeOf(named).start
    here = next
  }
  return offset
}
