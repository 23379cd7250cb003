/** Reads HCL from its syntax tree, going on after a broken line. */

import { parseSyntax, type Syntax } from '../code/grammars.ts'
import type { Expression, Property } from '../expression.ts'
import type { Range } from '../node.ts'
import { blocksOfList, type HclAttribute, type HclBlock, type HclBody } from './hcl.ts'

/** Reads HCL text. */
export function parseHcl(text: string): HclBody | undefined {
  const root = parseSyntax('hcl', text)
  return root && new Reader(text).body(root)
}

class Reader {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  body(from: Syntax): HclBody {
    const attributes: HclAttribute[] = []
    const blocks: HclBlock[] = []
    for (const child of flatten(from)) {
      if (child.type === 'block') blocks.push(this.#block(child))
      else if (child.type === 'attribute') attributes.push(...this.#attribute(child))
    }
    for (const attribute of attributes) blocks.push(...blocksOfList(attribute))
    return { attributes, blocks }
  }

  #block(from: Syntax): HclBlock {
    const head = from.children.filter(({ type }) => type === 'identifier' || type === 'string_lit')
    const [type, ...labels] = head.map((part) => unquote(this.#slice(part)))
    return {
      type: type ?? '',
      labels,
      range: rangeOf(from),
      headRange: { start: from.start, end: head.at(-1)?.end ?? from.end },
      ...this.body(from),
    }
  }

  #attribute(from: Syntax): HclAttribute[] {
    const value = from.children.find(({ type }) => type === 'expression')
    // After `broken =` and a line break the reader takes the next line's name for an error: that one owns the value.
    const lost = from.children.find(({ type }) => type === 'ERROR')
    const name = lost ? lastIdentifier(lost) : from.children.find(({ type }) => type === 'identifier')
    if (!name || !value) return []
    return [
      {
        name: this.#slice(name),
        nameRange: rangeOf(name),
        value: this.#expression(value),
        range: { start: name.start, end: from.end },
      },
    ]
  }

  #expression(from: Syntax): Expression {
    const parts = from.children.filter(({ named, type }) => named && type !== 'comment')
    const [only] = parts
    const range = rangeOf(from)
    if (isAccess(parts)) return { kind: 'name', text: this.#slice(from), range }
    if (parts.length === 1 && only && WRAPPERS.has(from.type)) return this.#expression(only)
    switch (from.type) {
      case 'string_lit':
      case 'quoted_template':
      case 'heredoc_template':
        return this.#string(from)
      case 'numeric_lit':
      case 'bool_lit':
      case 'null_lit':
        return { kind: 'constant', text: this.#slice(from), range }
      case 'variable_expr':
        return { kind: 'name', text: this.#slice(from), range }
      case 'function_call':
        return this.#call(from)
      case 'object':
        return { kind: 'object', properties: parts.flatMap((part) => this.#property(part)), range }
      case 'tuple':
        return { kind: 'list', items: this.#all(parts), range }
      default:
        return { kind: 'other', type: from.type, text: this.#slice(from), parts: this.#all(parts), range }
    }
  }

  #all(parts: readonly Syntax[]): Expression[] {
    return parts.filter(({ type }) => !SILENT.has(type)).map((part) => this.#expression(part))
  }

  #call(from: Syntax): Expression {
    const [callee, inner] = from.children.filter(
      ({ type }) => type === 'identifier' || type === 'function_arguments',
    )
    const values = inner ? this.#all(inner.children.filter(({ named }) => named)) : []
    return {
      kind: 'call',
      callee: callee ? this.#slice(callee) : '',
      arguments: values.map((value) => ({ value })),
      range: rangeOf(from),
    }
  }

  #property(from: Syntax): Property[] {
    const key = from.children.find(({ field }) => field === 'key')
    const value = from.children.find(({ field }) => field === 'val')
    if (!key || !value) return []
    return [{ name: unquote(this.#slice(key)), nameRange: rangeOf(key), value: this.#expression(value) }]
  }

  #string(from: Syntax): Expression {
    const inner = innerRange(from)
    const text = this.#text.slice(inner.start, inner.end)
    const parts = from.children.filter(({ type }) => TEMPLATES.has(type))
    if (parts.length > 0)
      return { kind: 'template', text, parts: this.#all(parts.flatMap((p) => p.children)), range: inner }
    return { kind: 'string', value: from.type === 'heredoc_template' ? text : decode(text), range: inner }
  }

  #slice({ start, end }: Range): string {
    return this.#text.slice(start, end)
  }
}

const WRAPPERS = new Set([
  'expression',
  'literal_value',
  'template_expr',
  'collection_value',
  'parenthesized_expr',
])
const TEMPLATES = new Set(['template_interpolation', 'template_directive'])
const SILENT = new Set([
  'comment',
  'template_interpolation_start',
  'template_interpolation_end',
  'object_start',
  'object_end',
  'tuple_start',
  'tuple_end',
  'identifier',
])
const ACCESS = new Set(['get_attr', 'index', 'splat'])

const isAccess = ([first, ...rest]: readonly Syntax[]) =>
  first?.type === 'variable_expr' && rest.length > 0 && rest.every(({ type }) => ACCESS.has(type))

/** Blocks and attributes, also those inside a body node or an error. */
const flatten = (from: Syntax): readonly Syntax[] =>
  from.children.flatMap((child) =>
    child.type === 'body' || child.type === 'ERROR' ? flatten(child) : [child],
  )

function lastIdentifier(from: Syntax): Syntax | undefined {
  if (from.type === 'identifier') return from
  for (const child of [...from.children].reverse()) {
    const found = lastIdentifier(child)
    if (found) return found
  }
  return undefined
}

function innerRange(from: Syntax): Range {
  if (from.type !== 'heredoc_template')
    return { start: from.start + 1, end: Math.max(from.start + 1, from.end - 1) }
  const [, opening, ...rest] = from.children
  return { start: (opening?.end ?? from.start) + 1, end: rest.at(-1)?.start ?? from.end }
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end })
const unquote = (text: string) => (text.startsWith('"') ? text.slice(1, -1) : text)
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }
const decode = (text: string) =>
  text.replace(/\\(.)/g, (_, escaped: string) => ESCAPES[escaped] ?? escaped).replace(/(\$|%)\1\{/g, '$1{')
