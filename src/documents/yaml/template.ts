/**
 * Helm, Jinja and Go template actions in a text that must be read as YAML. Each action is replaced by as many filler
 * characters, so that offsets stay true; the reader then knows which scalars a template wrote.
 */
import type { Node, Range, ScalarNode } from '../node.ts'

/** Private-use characters: the first of an action and the rest of it, so that adjacent actions stay apart. */
const FIRST = '\uE000'
const REST = '\uE001'
/** Also over several lines, folded or not. */
const FILLED = /\uE000\uE001*(?:\s+\uE001+)*/g

/** `${{ … }}` is GitHub's and YAML reads it well, so it stays. */
const ACTION = /(?<!\$)\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g

export interface Masked {
  readonly text: string
  readonly actions: readonly Range[]
}

/** Text of the same length without template actions. */
export function maskTemplates(text: string): Masked {
  const actions: Range[] = []
  if (!text.includes('{{') && !text.includes('{%')) return { text, actions }
  const filled = text.replace(ACTION, (action, start: number) => {
    actions.push({ start, end: start + action.length })
    return action.split('\n').map(filler).join('\n')
  })
  // A line that holds nothing but actions steers the template and is no YAML at all.
  const masked = withoutBeginnings(
    filled.replace(/^[ \t\uE000\uE001]*[\uE000\uE001][ \t\r\uE000\uE001]*$/gm, blank),
  )
  return { text: masked, actions: actions.filter(({ start, end }) => isMasked(masked.slice(start, end))) }
}

/** `labels: {{ include "labels" . }}`, a key in any place, whose value a template writes. */
const WRITTEN = /^( *(?:- +)*)(?:"[^"\n]*"|[\w./-]+):( +[\uE000\uE001][\uE000\uE001 ]*\r?)$/
/** A key or an item. */
const GOES_ON = /^ *(?:- |["\w.][^\n]*?:(?:[ \r]|$))/
/** What makes text of all lines that stand further in. */
const BLOCK = /(?:: +|- +)[|>][-+\d]*[ \r]*$/

/** Where more of a map or list stands below, the template writes its beginning, which is no value beside it. */
function withoutBeginnings(masked: string): string {
  if (!/: +[\uE000\uE001][\uE000\uE001 ]*\r?\n/.test(masked)) return masked
  const lines = masked.split('\n')
  let open: { readonly at: number; readonly column: number } | undefined
  let block = -1
  for (const [at, line] of lines.entries()) {
    const indent = line.search(/[^ \r]/)
    if (indent < 0 || (block >= 0 && indent > block) || line[indent] === '#') continue
    if (open && indent > open.column && GOES_ON.test(line))
      lines[open.at] = (lines[open.at] ?? '').replace(/[\uE000\uE001]/g, ' ')
    block = BLOCK.test(line) ? indent : -1
    const before = WRITTEN.exec(line)?.[1]
    open = before === undefined ? undefined : { at, column: before.length }
  }
  return lines.join('\n')
}

/** Of a further line only what stands behind its indentation, which YAML goes by. */
const filler = (line: string, i: number): string => {
  if (i === 0) return FIRST + REST.repeat(line.length - 1)
  const indent = line.search(/[^ ]|$/)
  return ' '.repeat(indent) + REST.repeat(line.length - indent)
}

const blank = (line: string) => ' '.repeat(line.length)

const isMasked = (text: string): boolean => text.includes(FIRST) || text.includes(REST)

/** What was read from masked text, with what the source has in place of the fillers. */
export class Unmasking {
  readonly #source: string
  readonly #masked: Masked
  readonly #done = new Map<Node, Node>()

  constructor(source: string, masked: Masked) {
    this.#source = source
    this.#masked = masked
  }

  /** One that is met in several places stays one. */
  node(from: Node): Node {
    const known = this.#done.get(from)
    if (known) return known
    const node = this.#unmasked(from)
    this.#done.set(from, node)
    return node
  }

  #unmasked(from: Node): Node {
    if (from.kind === 'scalar') return this.scalar(from)
    if (from.kind === 'list') return { ...from, items: from.items.map((item) => this.node(item)) }
    const entries = from.entries.map(({ key, keyRange, value }) => ({
      key: this.#text(key, keyRange),
      keyRange,
      value: this.node(value),
    }))
    return { ...from, entries }
  }

  scalar(from: ScalarNode): ScalarNode {
    const { range, value } = from
    const templated = isMasked(this.#masked.text.slice(range.start, range.end))
    if (typeof value !== 'string') return { ...from, templated }
    const text = this.#text(value, range)
    return { ...from, value: text, text, templated }
  }

  #text(masked: string, range: Range): string {
    if (!isMasked(masked)) return masked
    const inside = this.#actions(range)
    return masked.replace(FILLED, (fillers) => {
      const { value } = inside.next()
      return value ? this.#source.slice(value.start, value.end) : fillers
    })
  }

  /** Those that lie inside a range. */
  *#actions({ start, end }: Range): Generator<Range, undefined> {
    const { actions } = this.#masked
    let first = 0
    for (let behind = actions.length; first < behind; ) {
      const middle = (first + behind) >> 1
      if ((actions[middle]?.start ?? 0) < start) first = middle + 1
      else behind = middle
    }
    for (let action = actions[first]; action && action.end <= end; action = actions[++first]) yield action
  }
}
