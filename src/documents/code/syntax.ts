/** Finding one's way in a syntax tree: children, fields, and the parts of calls and accesses. */

import type { Range } from '../node.ts'
import type { Syntax } from './grammars.ts'
import { ARGUMENT_LISTS, BINARIES, CALLS, MEMBERS, STRINGS, WRAPPERS } from './syntax-kinds.ts'

export const rangeOf = ({ start, end }: Range): Range => ({ start, end })

export const namedChildren = (from: Syntax): Syntax[] =>
  from.children.filter(
    ({ named, type }) => named && type !== 'comment' && type !== 'line_comment' && type !== 'block_comment',
  )

export const field = (from: Syntax, name: string): Syntax | undefined =>
  from.children.find((child) => child.field === name)

/** Sigils say nothing once the language is known: `$key`, `@key`, `:key`. */
export const bare = (text: string) => text.replace(/^(?:\$|@@?|:|&)/, '').replace(/<[\s\S]*>$/, '')

export function memberParts(from: Syntax): Syntax[] {
  // C# gives the keyword `this` as an unnamed child.
  const parts = from.children.filter(({ named, field: at }) => named || at === 'expression')
  return parts.filter(({ type }) => type !== 'optional_chain' && !ARGUMENT_LISTS.has(type))
}

export function firstString(from: Syntax): Syntax | undefined {
  if (STRINGS.has(from.type)) return from
  const inner = namedChildren(from)
  return inner.length === 1 && inner[0] && !CALLS.has(from.type) ? firstString(inner[0]) : undefined
}

export const isKeyed = (from: Syntax) =>
  field(from, 'body')?.children.some(({ type }) => type === 'keyed_element') ?? false

/** The parts that make a call's name: one node, or an owner and a method. */
export function calleeOf(from: Syntax): Syntax[] {
  const whole = ['function', 'constructor', 'macro'].map((name) => field(from, name)).find((part) => part)
  if (whole) return [whole]
  const owner = field(from, 'receiver') ?? field(from, 'object') ?? field(from, 'scope')
  const method = field(from, 'method') ?? field(from, 'name') ?? field(from, 'type')
  if (method) return owner ? [owner, method] : [method]
  const [first] = namedChildren(from)
  return first ? [first] : []
}

/** The call at the head of a chain: in `a().b()` the inner one; a string or `(a + b)` that a method is called on, too. */
export function innerCall(from: Syntax): Syntax | undefined {
  if (CALLS.has(from.type) || STRINGS.has(from.type) || BINARIES.has(from.type)) return from
  const [first] = MEMBERS.has(from.type) || WRAPPERS.has(from.type) ? namedChildren(from) : []
  return first && innerCall(first)
}

const ARGUMENT_PAIRS = new Set([
  'keyword_argument',
  'pair',
  'element_value_pair',
  'keyed_element',
  'field_initializer',
  'argument',
  'value_argument',
  'attribute_argument',
  'assignment_expression',
])

/** Name and value of a named argument; undefined for a positional one. */
export function namedArgument(from: Syntax): { name: Syntax; value: Syntax } | undefined {
  if (!ARGUMENT_PAIRS.has(from.type)) return undefined
  const [name, value] = namedChildren(from)
  return name && value ? { name, value } : undefined
}
