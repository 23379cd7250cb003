/**
 * One tree for YAML, JSON and TOML: maps, lists and scalars with their places in the text. Anchors make YAML a graph, so a
 * node does not know its path; the walkers give it, and each of them visits a node once.
 */

import { onceFor } from './once-for.ts'

/** UTF-16 offsets into the file's text; `end` is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

interface Placed {
  readonly range: Range
  /** YAML's own tag when it has one: `!Ref`, `!vault`. */
  readonly tag?: string
}

export interface Entry {
  readonly key: string
  readonly keyRange: Range
  readonly value: Node
}

export interface MapNode extends Placed {
  readonly kind: 'map'
  /** In the order written, duplicates included; those of a merge key (`<<`) come last. */
  readonly entries: readonly Entry[]
}

export interface ListNode extends Placed {
  readonly kind: 'list'
  readonly items: readonly Node[]
}

export interface ScalarNode extends Placed {
  readonly kind: 'scalar'
  /** Decoded. Its range excludes quotes and covers the body of a block scalar. */
  readonly value: string | number | boolean | null
  /** `value` as text; empty for null, as written for a number. */
  readonly text: string
  readonly quoted: boolean
  /** True when a template (`{{ … }}`) wrote some of it, so that it is no literal. */
  readonly templated: boolean
}

export type Node = MapNode | ListNode | ScalarNode
export type Key = string | number

/** Where a node stands. Few are asked for their path, and those below one share its beginning. */
export class Place {
  readonly node: Node
  /** The last part of its path; undefined for the root. */
  readonly key: Key | undefined
  /** Where the key stands, when the place is an entry of a map. */
  readonly keyRange: Range | undefined
  readonly #above: Place | undefined
  #path: readonly Key[] | undefined
  #pathText: string | undefined

  constructor(node: Node, above?: Place, key?: Key, keyRange?: Range) {
    this.node = node
    this.key = key
    this.keyRange = keyRange
    this.#above = above
  }

  /** Keys and list indexes from the root. */
  get path(): readonly Key[] {
    this.#path ??= this.#above && this.key !== undefined ? [...this.#above.path, this.key] : []
    return this.#path
  }

  /** The path as people write it: `spec.containers[0].env`. */
  get pathText(): string {
    this.#pathText ??= this.#above && this.key !== undefined ? this.#above.#with(this.key) : ''
    return this.#pathText
  }

  #with(key: Key): string {
    if (typeof key === 'number') return `${this.pathText}[${key}]`
    return this.#above ? `${this.pathText}.${key}` : key
  }
}

/** The node at a path of keys and list indexes, such as `at(root, 'spec', 'containers', 0)`. */
export function at(node: Node | undefined, ...path: readonly Key[]): Node | undefined {
  let here = node
  for (const key of path) {
    if (here?.kind === 'map') here = here.entries.find((entry) => entry.key === String(key))?.value
    else if (here?.kind === 'list' && typeof key === 'number') here = here.items[key]
    else return undefined
  }
  return here
}

/** The entries of the map at a path; none when there is no map. */
export function entriesAt(node: Node | undefined, ...path: readonly Key[]): readonly Entry[] {
  const found = at(node, ...path)
  return found?.kind === 'map' ? found.entries : []
}

/** The items of the list at a path; none when there is no list. */
export function itemsAt(node: Node | undefined, ...path: readonly Key[]): readonly Node[] {
  const found = at(node, ...path)
  return found?.kind === 'list' ? found.items : []
}

/** The scalar at a path. */
export function scalarAt(node: Node | undefined, ...path: readonly Key[]): ScalarNode | undefined {
  const found = at(node, ...path)
  return found?.kind === 'scalar' ? found : undefined
}

/** The text of the scalar at a path. */
export const textAt = (node: Node | undefined, ...path: readonly Key[]): string | undefined =>
  scalarAt(node, ...path)?.text

/** The entry for a key of a map, when its key's place is wanted too. */
export const entryAt = (node: Node | undefined, key: string): Entry | undefined =>
  node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined

/** True for a scalar that stands for itself: no template and no tag such as `!Ref` or `!vault`. */
export const isLiteral = (node: Node | undefined): node is ScalarNode =>
  node?.kind === 'scalar' && !node.templated && node.tag === undefined

/** A path as people write it: `spec.containers[0].env`. */
export const pathText = (path: readonly Key[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('')

/** Every node below and including `root`, parents first, each once. */
export const walk = (root: Node | undefined): readonly Place[] => (root ? walked(root) : [])

/** A dozen rules walk through the same document, and large ones are walked longer than they are parsed. */
const walked = onceFor((root: Node): readonly Place[] => {
  const seen = new Set<Node>()
  const open = [new Place(root)]
  const places: Place[] = []
  for (let place = open.pop(); place; place = open.pop()) {
    if (seen.has(place.node)) continue
    seen.add(place.node)
    places.push(place)
    openBelow(place, open)
  }
  return places
})

/** The last first, as the one that was put there last is taken first. */
function openBelow(place: Place, open: Place[]) {
  const { node } = place
  if (node.kind === 'scalar') return
  const below = node.kind === 'map' ? node.entries : node.items
  for (let i = below.length - 1; i >= 0; i--) {
    const one = below[i]!
    open.push('kind' in one ? new Place(one, place, i) : new Place(one.value, place, one.key, one.keyRange))
  }
}

/** Every scalar below a node that is the value of a key, with that key: what most rules look at, so that it is looked for once. */
export const keyedScalars = (root: Node | undefined): readonly KeyedScalar[] => (root ? keyedBelow(root) : [])

type KeyedScalar = Place & { readonly key: string; readonly keyRange: Range; readonly node: ScalarNode }

const isKeyedScalar = (place: Place): place is KeyedScalar =>
  place.node.kind === 'scalar' && place.keyRange !== undefined && typeof place.key === 'string'

const keyedBelow = onceFor((root: Node): readonly KeyedScalar[] => walk(root).filter(isKeyedScalar))

/** What stands in quotes, where another language says it in other words. */
export const quotedScalar = (text: string, range: Range): ScalarNode => ({
  kind: 'scalar',
  value: text,
  text,
  quoted: true,
  templated: false,
  range,
})
