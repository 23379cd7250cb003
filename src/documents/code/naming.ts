/** Where a piece of syntax gives names: assignments, parameters, decorators, imports. */
import type { Syntax } from './grammars.ts'
import type { Lowering } from './lowering.ts'
import { field, namedChildren } from './syntax.ts'
import { CONSTANTS, DECORATIONS, STRINGS } from './syntax-kinds.ts'

export interface Assigned {
  readonly name: Syntax
  readonly value: Syntax
}

const SIDES = /list|tuple|pattern/
const VALUE_FIELDS = ['value', 'right', 'default_value']
const NAME_FIELDS = ['left', 'name', 'pattern', 'key', 'property', 'field']

/** The names and values of an assignment-like node; several for `a, b = 1, 2`. */
export function assigned(node: Syntax): Assigned[] {
  const value = givenValue(node)
  const name = nameOf(node)
  if (!value || !name || name === value) return []
  const names = SIDES.test(name.type) ? namedChildren(name) : [name]
  const values =
    /expression_list|tuple/.test(value.type) && names.length > 1 ? namedChildren(value) : [only(value)]
  if (names.length !== values.length) return []
  return names.flatMap((each, i) => {
    const given = values[i]
    return given ? [{ name: each, value: given }] : []
  })
}

// Go wraps a single value in a list of its own.
function only(node: Syntax): Syntax {
  const [inner, more] = namedChildren(node)
  return node.type === 'expression_list' && inner && !more ? inner : node
}

function givenValue(node: Syntax): Syntax | undefined {
  for (const name of VALUE_FIELDS) {
    const found = field(node, name)
    if (found) return found
  }
  const sign = node.children.findIndex(({ type }) => type === '=' || type === '=>' || type === ':=')
  const after = sign < 0 ? undefined : node.children.slice(sign + 1).find(({ named }) => named)
  return after ?? (node.type === 'argument' && field(node, 'name') ? namedChildren(node).at(-1) : undefined)
}

function nameOf(node: Syntax): Syntax | undefined {
  for (const name of NAME_FIELDS) {
    const found = field(node, name)
    if (found) return found
  }
  const [first] = namedChildren(node).filter(({ type }) => !/modifier|annotation|type$/.test(type))
  return first?.type === 'variable_declaration' ? namedChildren(first)[0] : first
}

/** What stands behind the last dot of a name. */
export const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

export function parameterName(parameter: Syntax, lowering: Lowering): string[] {
  if (STRINGS.has(parameter.type) || CONSTANTS.has(parameter.type)) return []
  // Go writes the type once: `password, token string`.
  const names =
    parameter.type === 'parameter_declaration'
      ? namedChildren(parameter).filter(({ type }) => type === 'identifier')
      : [nameOf(parameter) ?? parameter]
  return names.map((name) => lowering.keyText(name)).filter((text) => /^[\w$]+$/.test(text))
}

/** Decorators, annotations and attributes of a function, wherever the language sets them. */
export function decorationsOf(node: Syntax, parent: Syntax | undefined): Syntax[] {
  const own = node.children.flatMap((child) =>
    /^(?:modifiers|attribute_list|attribute_group)$/.test(child.type) ? decorationsIn(child) : [],
  )
  const siblings = parent?.children ?? []
  const before: Syntax[] = []
  for (let at = siblings.indexOf(node) - 1; at >= 0; at--) {
    const sibling = siblings[at]
    if (!sibling || !DECORATIONS.has(sibling.type)) break
    before.unshift(sibling)
  }
  return [...before, ...own].map((decoration) => inner(decoration))
}

const decorationsIn = (node: Syntax): Syntax[] =>
  namedChildren(node).flatMap((child) =>
    child.type === 'attribute_group'
      ? decorationsIn(child)
      : DECORATIONS.has(child.type) || child.type === 'attribute'
        ? [child]
        : [],
  )

/** `@app.post('/x')` decorates with the call inside it. */
function inner(node: Syntax): Syntax {
  const [first] = namedChildren(node)
  const wraps = /^(?:decorator|attribute_item)$/.test(node.type) || first?.type === 'constructor_invocation'
  return first && wraps ? first : node
}

/** Names bound by a pattern: `x`, or `a` and `b` of `{ a, b }`. */
export const namesOf = (pattern: Syntax, lowering: Lowering): string[] =>
  SIDES.test(pattern.type)
    ? namedChildren(pattern).map((child) => lowering.keyText(namedChildren(child).at(-1) ?? child))
    : [lowering.keyText(pattern)]

/** Rules know these by the short names that everybody gives them: `from aws_cdk import aws_kms as kms`. */
const KNOWN_BY_ALIAS = /^(?:aws_|pulumi_|cdktf)/

/**
 * Tells the lowering what an import of Python calls by which name.
 * @param isFallback it stands where an earlier import failed, and gives only what that did not.
 * @returns whether it gives any name.
 */
export function bindImported(
  node: Syntax,
  source: Syntax | undefined,
  lowering: Lowering,
  isFallback: boolean,
): boolean {
  let gives = false
  for (const child of namedChildren(node)) {
    if (child === source) continue
    const original = lowering.slice(field(child, 'name') ?? child)
    const alias = field(child, 'alias')
    const name = alias ? lowering.slice(alias) : original
    if (isFallback && lowering.isBound(name)) continue
    lowering.bind(name, KNOWN_BY_ALIAS.test(original) ? name : original)
    gives = true
  }
  return gives
}

/** The local names of an import, given the part that names its source. An alias of Python goes by its original wherever it is used. */
export function namesIn(node: Syntax, source: Syntax, lowering: Lowering): string[] {
  const found: string[] = []
  const open = namedChildren(node).filter((child) => child !== source)
  for (let next = open.shift(); next; next = open.shift()) {
    const alias = field(next, 'alias') ?? field(next, 'name')
    if (alias) found.push(lowering.unaliased(lowering.slice(alias)))
    else if (namedChildren(next).length === 0 || next.type === 'dotted_name') found.push(lowering.slice(next))
    else open.push(...namedChildren(next))
  }
  return found
}
