/** Anchors of a document of plain YAML, the aliases that refer to them, and merge keys that take over what they hold. */
import type { Entry, Node } from '../node.ts'
import { GiveUp } from './plain-scalar.ts'

const ANCHOR = /&[\w-]+(?=[ \n])/y
const ALIAS = /\*[\w-]+(?=[ \n,\]}]|$)/y

export class Anchors {
  readonly #text: string
  /** Nothing while what an anchor names is being read. */
  readonly #nodes = new Map<string, Node | undefined>()
  #last: Node | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** A document knows nothing of the one before. */
  clear() {
    this.#nodes.clear()
  }

  /**
   * `&base` at an offset.
   * @throws GiveUp
   */
  open(at: number): string {
    ANCHOR.lastIndex = at
    const anchor = ANCHOR.exec(this.#text)?.[0]
    if (anchor === undefined) throw new GiveUp()
    this.#nodes.set(anchor.slice(1), undefined)
    return anchor
  }

  /**
   * What an anchor names has been read.
   * @param from behind the anchor
   * @throws GiveUp at a second anchor, a tag, an alias, and where nothing was written.
   */
  close(anchor: string, node: Node, from: number) {
    const isEmpty = node.range.start === node.range.end && !(node.kind === 'scalar' && node.quoted)
    if (isEmpty || node.tag !== undefined || node.range.start < from || this.isAnchored(node))
      throw new GiveUp()
    this.#nodes.set(anchor.slice(1), node)
    this.#last = node
  }

  /** Whether a node that has just been read has an anchor of its own. */
  isAnchored(node: Node): boolean {
    return node === this.#last
  }

  /**
   * What `*base` at an offset refers to, and where that ends; undefined where no alias begins.
   * @throws GiveUp at one of nothing, or of what it stands in.
   */
  referred(at: number): { readonly node: Node; readonly end: number } | undefined {
    if (this.#text[at] !== '*') return undefined
    ALIAS.lastIndex = at
    const alias = ALIAS.exec(this.#text)?.[0]
    const node = alias === undefined ? undefined : this.#nodes.get(alias.slice(1))
    if (alias === undefined || !node) throw new GiveUp()
    return { node, end: at + alias.length }
  }
}

/** What `<<` takes over: of a map, or of all maps of a list. */
export function mergedEntries(from: Node): readonly Entry[] {
  if (from.kind === 'map') return from.entries
  return from.kind === 'list' ? from.items.flatMap((item) => (item.kind === 'map' ? item.entries : [])) : []
}

/** Those merged entries that a map has no own for; they stand behind its own. */
export function besides(own: readonly Entry[], merged: readonly Entry[]): readonly Entry[] {
  if (merged.length === 0) return merged
  const names = new Set(own.map((entry) => entry.key))
  return merged.filter((entry) => !names.has(entry.key))
}
