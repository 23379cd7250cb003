/** Turns syntax of ten grammars into the one shape of `expression.ts`. */
import type { Argument, CallExpression, Expression, Property, StringExpression } from '../expression.ts'
import type { Range } from '../node.ts'
import type { Syntax } from './grammars.ts'
import { decodeString, innerString } from './string-literal.ts'
import {
  bare,
  calleeOf,
  field,
  firstString,
  innerCall,
  isKeyed,
  memberParts,
  namedArgument,
  namedChildren,
  rangeOf,
} from './syntax.ts'
import {
  ARGUMENT_LISTS,
  BINARIES,
  CALLS,
  CONDITIONALS,
  CONSTANTS,
  FUNCTIONS,
  INTERPOLATIONS,
  LISTS,
  MEMBERS,
  NAMES,
  OBJECTS,
  STRING_TEXT,
  STRINGS,
  SUBSCRIPTS,
  WRAPPERS,
} from './syntax-kinds.ts'

/** What is nested deeper is left out of an expression; nobody writes one by hand. */
const MAX_DEPTH = 200

export class Lowering {
  readonly #text: string
  readonly #done = new Map<Syntax, Expression>()
  readonly #aliases = new Map<string, string>()
  readonly #bound = new Set<string>()

  constructor(text: string) {
    this.#text = text
  }

  slice({ start, end }: Range): string {
    return this.#text.slice(start, end)
  }

  /** From here on a name that an import gives stands for what it was called there; rules know libraries by their own names. */
  bind(name: string, original: string) {
    this.#bound.add(name)
    if (name === original) this.#aliases.delete(name)
    else this.#aliases.set(name, original)
  }

  isBound(name: string): boolean {
    return this.#bound.has(name)
  }

  /** `hashlib.md5` of `h.md5` behind `import hashlib as h`. */
  unaliased(name: string): string {
    if (this.#aliases.size === 0) return name
    const [head = ''] = name.split('.', 1)
    const original = this.#aliases.get(head)
    return original === undefined ? name : original + name.slice(head.length)
  }

  expression(from: Syntax, depth = 0): Expression {
    const known = this.#done.get(from)
    if (known) return known
    // Not kept: asked for by itself, it is read from there on.
    if (depth > MAX_DEPTH) return this.#other(from, from.type, [])
    const made = this.#lower(from, depth + 1)
    this.#done.set(from, made)
    return made
  }

  /** `a.b.c` for names and accesses, whatever the language writes between them; undefined when a call is inside. */
  dotted(from: Syntax): string | undefined {
    if (WRAPPERS.has(from.type) || from.type === 'identifier') {
      const [inner, more] = namedChildren(from)
      if (inner && !more && from.type !== 'concatenated_string') return this.dotted(inner)
    }
    if (MEMBERS.has(from.type) || this.#isBareCall(from)) return this.#join(memberParts(from))
    if (SUBSCRIPTS.has(from.type)) return this.#subscript(from)
    // Rust's `decode::<Claims>`.
    const generic = from.type === 'generic_function' ? field(from, 'function') : undefined
    if (generic) return this.dotted(generic)
    return NAMES.has(from.type) ? bare(this.slice(from)) : undefined
  }

  #join(parts: readonly Syntax[]): string | undefined {
    const texts = parts.map((part) => this.dotted(part))
    return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.join('.') : undefined
  }

  #subscript(from: Syntax): string | undefined {
    const [owner, index] = namedChildren(from)
    const head = owner && this.dotted(owner)
    const key = index && firstString(index)
    return head !== undefined && key ? `${head}.${this.string(key).value}` : undefined
  }

  // Ruby writes a call without arguments as it writes a field.
  #isBareCall = (from: Syntax) =>
    from.type === 'call' &&
    field(from, 'receiver') !== undefined &&
    !field(from, 'arguments') &&
    !field(from, 'block')

  #lower(from: Syntax, depth: number): Expression {
    const { type } = from
    const name = this.dotted(from)
    if (name !== undefined) return { kind: 'name', text: this.unaliased(name), range: rangeOf(from) }
    if (STRINGS.has(type)) return this.#string(from, depth)
    if (CONSTANTS.has(type)) return { kind: 'constant', text: this.slice(from), range: rangeOf(from) }
    if (type === 'composite_literal' && isKeyed(from)) return this.#composite(from, depth)
    if (CALLS.has(type)) return this.call(from, depth)
    if (BINARIES.has(type)) return this.#binary(from, depth)
    if (OBJECTS.has(type)) return this.#object(from, depth)
    if (LISTS.has(type)) return this.#list(from, depth)
    if (CONDITIONALS.has(type)) return this.#conditional(from, depth)
    if (FUNCTIONS.has(type)) return this.#function(from, depth)
    return this.#rest(from, depth)
  }

  #rest(from: Syntax, depth: number): Expression {
    const inner = namedChildren(from)
    const [operand] = inner
    if (from.type === 'unary_expression' && operand && /^[&*]/.test(this.slice(from)))
      return this.expression(operand, depth)
    const value = from.type === 'argument' || from.type === 'value_argument' ? inner.at(-1) : inner[0]
    const transparent =
      WRAPPERS.has(from.type) && (inner.length === 1 || CASTS.has(from.type) || value !== inner[0])
    if (transparent && value)
      return this.expression(CASTS.has(from.type) ? (field(from, 'value') ?? value) : value, depth)
    if (from.type === 'concatenated_string' || from.type === 'chained_string')
      return this.#joined(from, inner, depth)
    return this.#other(from, from.type, this.#all(inner, depth))
  }

  #all(nodes: readonly Syntax[], depth: number): Expression[] {
    return nodes.map((node) => this.expression(node, depth))
  }

  #other(from: Syntax, type: string, parts: readonly Expression[]): Expression {
    return { kind: 'other', type, text: this.slice(from), parts, range: rangeOf(from) }
  }

  /** Adjacent string literals are one string. */
  #joined(from: Syntax, inner: readonly Syntax[], depth: number): Expression {
    const parts = this.#all(inner, depth)
    const strings = parts.filter((part) => part.kind === 'string')
    if (strings.length < parts.length)
      return { kind: 'template', text: this.slice(from), parts, range: rangeOf(from) }
    const range = { start: strings[0]?.range.start ?? from.start, end: strings.at(-1)?.range.end ?? from.end }
    return { kind: 'string', value: strings.map(({ value }) => value).join(''), range }
  }

  string(from: Syntax): StringExpression {
    const raw = this.slice(from)
    const inner = innerString(raw)
    const range = { start: from.start + inner.start, end: from.start + inner.end }
    return { kind: 'string', value: decodeString(raw.slice(inner.start, inner.end), inner.raw), range }
  }

  #string(from: Syntax, depth: number): Expression {
    const plain = this.string(from)
    const parts = namedChildren(from)
      .filter(({ type }) => !STRING_TEXT.test(type))
      .flatMap((part) =>
        INTERPOLATIONS.has(part.type)
          ? namedChildren(part).filter(({ type }) => !STRING_TEXT.test(type))
          : [part],
      )
    const all = [...this.#simpleNames(from), ...this.#all(parts, depth)]
    if (all.length === 0) return plain
    return { kind: 'template', text: this.slice(plain.range), parts: all, range: plain.range }
  }

  /** Kotlin's grammar leaves `$name` in a string as a dollar sign, and the name as text. */
  #simpleNames(from: Syntax): Expression[] {
    return from.children.flatMap(({ type, start, end }) => {
      const isSign = type === 'string_content' && this.slice({ start, end }) === '$'
      const [text] = (isSign && /^[A-Za-z_]\w*/.exec(this.#text.slice(end, end + 100))) || []
      return text ? [{ kind: 'name', text, range: { start: end, end: end + text.length } }] : []
    })
  }

  #list(from: Syntax, depth: number): Expression {
    const elements = namedChildren(from)
    const isMap =
      from.type === 'array_creation_expression' &&
      elements.some((element) => namedChildren(element).length === 2)
    if (isMap) return { kind: 'object', properties: this.#properties(from, depth), range: rangeOf(from) }
    const items = elements.map((element) =>
      element.type === 'array_element_initializer' ? (namedChildren(element)[0] ?? element) : element,
    )
    return { kind: 'list', items: this.#all(items, depth), range: rangeOf(from) }
  }

  #object(from: Syntax, depth: number): Expression {
    const properties = this.#properties(from, depth)
    const spreads = namedChildren(from)
      .filter(({ type }) => SPREADS.has(type))
      .flatMap((spread) => this.#all(namedChildren(spread).slice(0, 1), depth))
    return { kind: 'object', properties, range: rangeOf(from), ...(spreads.length > 0 && { spreads }) }
  }

  #properties(from: Syntax, depth: number): Property[] {
    return namedChildren(from).flatMap((member) => {
      if (member.type === 'shorthand_property_identifier') {
        const value: Expression = { kind: 'name', text: this.slice(member), range: rangeOf(member) }
        return [{ name: value.text, nameRange: rangeOf(member), value }]
      }
      const [key, value] = namedChildren(member)
      if (!key || !value) return []
      return [{ name: this.keyText(key), nameRange: rangeOf(key), value: this.expression(value, depth) }]
    })
  }

  /** The text of a key: a name, a symbol or a string. */
  keyText(key: Syntax): string {
    const string = firstString(key)
    if (string) return this.string(string).value
    const dotted = this.dotted(key)
    return dotted === undefined ? bare(this.slice(key)).replace(/:$/, '') : dotted
  }

  /** Go's `map[string]string{"a": "b"}` is an object; its struct literals are calls with named arguments. */
  #composite(from: Syntax, depth: number): Expression {
    const type = field(from, 'type')
    const body = field(from, 'body') ?? from
    if (type?.type !== 'map_type') return this.call(from, depth)
    return { kind: 'object', properties: this.#properties(body, depth), range: rangeOf(from) }
  }

  call(from: Syntax, depth: number): CallExpression {
    const target = calleeOf(from)
    const lists = from.children.filter(
      (child) => ARGUMENT_LISTS.has(child.type) || child.field === 'arguments',
    )
    const initializer = field(from, 'initializer')
    const block = field(from, 'block') ?? from.children.find(({ type }) => type === 'annotated_lambda')
    const operand = from.type === 'type_conversion_expression' ? field(from, 'operand') : undefined
    const given = [...lists, ...(initializer ? [initializer] : [])].flatMap(namedChildren)
    const values = [...given, ...(operand ? [operand] : []), ...(block ? [block] : [])].filter(
      ({ type }) => type !== 'comment',
    )
    const receiver = target.map((part) => innerCall(part)).find((inner) => inner !== undefined)
    return {
      kind: 'call',
      callee: this.unaliased(
        target
          .map((part) => this.#callee(part))
          .filter((text) => text !== '')
          .join('.'),
      ),
      arguments: values.map((value) => this.#argument(value, depth)),
      range: rangeOf(from),
      ...(receiver && { receiver: this.expression(receiver, depth) }),
    }
  }

  #callee(part: Syntax): string {
    const dotted = this.dotted(part)
    if (dotted !== undefined) return dotted
    if (CALLS.has(part.type) || MEMBERS.has(part.type) || WRAPPERS.has(part.type))
      return (CALLS.has(part.type) ? calleeOf(part) : memberParts(part))
        .map((inner) => this.#callee(inner))
        .filter((text) => text !== '')
        .join('.')
    return part.type.endsWith('_type') ? this.slice(part) : ''
  }

  #argument(from: Syntax, depth: number): Argument {
    const parts = namedArgument(from)
    if (!parts) return { value: this.expression(from, depth) }
    return { name: this.keyText(parts.name), value: this.expression(parts.value, depth) }
  }

  #binary(from: Syntax, depth: number): Expression {
    const named = namedChildren(from)
    const left = field(from, 'left') ?? named[0]
    const right = field(from, 'right') ?? named.at(-1)
    if (!left || !right || left === right) return this.#other(from, from.type, this.#all(named, depth))
    const operator = this.#text.slice(left.end, right.start).trim()
    return this.#operation(from, operator, left, right, depth)
  }

  #operation(from: Syntax, operator: string, left: Syntax, right: Syntax, depth: number): Expression {
    return {
      kind: 'binary',
      operator,
      left: this.expression(left, depth),
      right: this.expression(right, depth),
      range: rangeOf(from),
    }
  }

  #conditional(from: Syntax, depth: number): Expression {
    const named = namedChildren(from)
    const [left, right] = named
    // PHP's `a ?: b`.
    if (named.length === 2 && left && right) return this.#operation(from, '?:', left, right, depth)
    return this.#other(from, 'conditional', this.#all(named, depth))
  }

  /** A function has for its only part the expression that it returns, when its body is nothing else. */
  #function(from: Syntax, depth: number): Expression {
    const body =
      field(from, 'body') ?? (from.type === 'lambda_literal' ? namedChildren(from).at(-1) : undefined)
    const isBlock = !body || /block|body|statement/.test(body.type)
    return this.#other(from, 'function', isBlock ? [] : [this.expression(body, depth)])
  }
}

const CASTS = new Set(['as_expression', 'satisfies_expression', 'cast_expression', 'type_assertion'])
/** JavaScript's `...x`, Python's `**x`. */
const SPREADS = new Set(['spread_element', 'dictionary_splat'])
