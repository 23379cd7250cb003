/**
 * Bicep, read into the tree that its JSON would give: parameters, variables, resources and outputs with their places. A
 * hand-written reader that goes on after what it does not understand; an expression is a scalar marked as templated.
 */

import { type Entry, type MapNode, type Node, quotedScalar, type Range, type ScalarNode } from '../node.ts'
import { BicepText } from './bicep-text.ts'

/** Deeper documents come from nobody's hand; the reader recurses. */
const MAX_DEPTH = 100
const NAME = /[A-Za-z_]\w*/y
const DECLARATION = /(?:param|var|resource|module|output)\b(?=[ \t]+[A-Za-z_])/y
const NESTED = /resource(?=[ \t]+\w+[ \t]+')/y
const WORD = /(?:true|false|null|-?\d+)\b/y
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** A template's root, with `parameters`, `variables`, `resources` and `outputs`. */
export const parseBicep = (text: string): MapNode => new Reader(text).template()

class Reader {
  readonly #in: BicepText
  readonly #parameters: Entry[] = []
  readonly #variables: Entry[] = []
  readonly #outputs: Entry[] = []
  readonly #resources: Node[] = []

  constructor(text: string) {
    this.#in = new BicepText(text)
  }

  template(): MapNode {
    let decorators: string[] = []
    for (this.#in.skipLines(); !this.#in.ended; this.#in.skipLines()) {
      const keyword = this.#in.match(DECLARATION)
      if (keyword) this.#declaration(keyword, decorators)
      else if (this.#in.next === '@') {
        decorators.push(this.#in.expression().text)
        continue
      } else this.#in.expression(true)
      decorators = []
    }
    const all = { start: 0, end: this.#in.at }
    const { list, entry, map } = build(all)
    return map([
      entry('parameters', map(this.#parameters)),
      entry('variables', map(this.#variables)),
      entry('resources', list(this.#resources)),
      entry('outputs', map(this.#outputs)),
    ])
  }

  #declaration(keyword: string, decorators: readonly string[]) {
    if (keyword === 'resource') {
      const resource = this.#resource(0)
      if (resource) this.#resources.push(resource)
      return
    }
    this.#in.skip()
    const start = this.#in.at
    const key = this.#in.match(NAME) ?? ''
    const keyRange = { start, end: this.#in.at }
    const { entry, map, scalar } = build(keyRange)
    this.#in.skip()
    const type = this.#in.next === '=' ? '' : this.#in.expression(false, '=').text
    const value = this.#assigned(0)
    if (keyword === 'var' && value) this.#variables.push({ key, keyRange, value })
    if (keyword !== 'param' && keyword !== 'output') return
    const secure = decorators.some((decorator) => /^@(?:sys\.)?secure\(/.test(decorator))
    const described = decorators.join('\n')
    const own = keyword === 'param' ? this.#parameters : this.#outputs
    const entries = [entry('type', scalar(type)), entry('decorators', scalar(described))]
    if (secure) entries.push(entry('secure', scalar('true')))
    if (value)
      entries.push({ key: keyword === 'param' ? 'defaultValue' : 'value', keyRange: value.range, value })
    own.push({ key, keyRange, value: map(entries) })
  }

  /** Behind the word: its symbol, type and body, as a map that says its type as JSON would. */
  #resource(depth: number): MapNode | undefined {
    this.#in.skip()
    this.#in.match(NAME)
    this.#in.skip()
    const named = this.#in.string()
    const [type = '', version = ''] = named?.text.split('@') ?? []
    const isExisting = this.#in.expression(false, '=').text.trim() === 'existing'
    const body = this.#assigned(depth)
    const own = body?.kind === 'list' ? body.items[0] : body
    if (!named || own?.kind !== 'map') return undefined
    const range: Range = { start: named.range.start, end: named.range.start + type.length }
    const { entry, map, scalar } = build(range)
    const told = [entry('type', scalar(type)), entry('apiVersion', scalar(version))]
    if (isExisting) told.push(entry('existing', scalar('true')))
    return { ...map([...told, ...own.entries]), range: own.range }
  }

  #assigned(depth: number): Node | undefined {
    this.#in.skip()
    if (this.#in.next !== '=') return undefined
    this.#in.pass()
    return this.#value(depth)
  }

  #value(depth: number): Node | undefined {
    this.#in.skip()
    const start = this.#in.at
    this.#in.passCondition()
    const value = depth > MAX_DEPTH ? undefined : this.#plain(depth)
    if (value && this.#in.isOver()) return value
    this.#in.at = start
    return this.#in.expression()
  }

  #plain(depth: number): Node | undefined {
    if (this.#in.next === '{') return this.#map(depth)
    if (this.#in.next === '[') return this.#list(depth)
    if (this.#in.next === "'") return this.#in.string()
    const start = this.#in.at
    const text = this.#in.match(WORD)
    if (text === undefined) return undefined
    const range = { start, end: this.#in.at }
    const value = WORDS.has(text) ? (WORDS.get(text) ?? null) : Number(text)
    return { kind: 'scalar', value, text: value === null ? '' : text, quoted: false, templated: false, range }
  }

  #map(depth: number): MapNode {
    const start = this.#in.at
    const entries: Entry[] = []
    const resources: Node[] = []
    this.#in.pass()
    while (this.#in.more('}')) {
      if (this.#in.match(NESTED)) {
        const resource = this.#resource(depth + 1)
        if (resource) resources.push(resource)
      } else entries.push(...this.#entry(depth))
    }
    const range = { start, end: this.#in.at }
    const { entry, list } = build(range)
    if (resources.length > 0) entries.push(entry('resources', list(resources)))
    return { kind: 'map', entries, range }
  }

  /** None for a line that is no entry. What is spread over a map counts as one whose name nobody knows. */
  #entry(depth: number): Entry[] {
    const start = this.#in.at
    const key = this.#in.next === "'" ? this.#in.string() : undefined
    const name = key?.text ?? this.#in.match(NAME)
    const keyRange = key?.range ?? { start, end: this.#in.at }
    this.#in.skip()
    if (name === undefined || this.#in.next !== ':') {
      const value = this.#in.expression(true)
      return value.text.startsWith('...') ? [{ key: '...', keyRange, value }] : []
    }
    this.#in.pass()
    const value = this.#value(depth + 1)
    return value ? [{ key: name, keyRange, value }] : []
  }

  /** A loop gives a list of one. */
  #list(depth: number): Node {
    const start = this.#in.at
    const items: Node[] = []
    this.#in.pass()
    this.#in.passLoop()
    while (this.#in.more(']')) {
      const item = this.#value(depth + 1)
      if (item && item.range.end > item.range.start) items.push(item)
      else this.#in.pass()
    }
    return { kind: 'list', items, range: { start, end: this.#in.at } }
  }
}

/** Nodes that stand for what the language says in other words. */
const build = (range: Range) => ({
  scalar: (text: string): ScalarNode => quotedScalar(text, range),
  list: (items: readonly Node[]): Node => ({ kind: 'list', items, range }),
  map: (entries: readonly Entry[]): MapNode => ({ kind: 'map', entries, range }),
  entry: (key: string, value: Node): Entry => ({ key, keyRange: range, value }),
})
