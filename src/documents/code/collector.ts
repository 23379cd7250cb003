/** Collects the facts of a program from its syntax, whatever the language. */

import type { BinaryExpression, Expression, StringExpression } from '../expression.ts'
import type { Range } from '../node.ts'
import type { Language } from '../paths.ts'
import type { Call, Code, Fallback, FunctionCode, Import, NamedValue } from './code.ts'
import {
  fallbackOfBinary,
  fallbackOfCall,
  fallbackOfConditional,
  fallbackOfName,
  isSettingsObject,
  requiredFrom,
} from './fallback.ts'
import type { Syntax } from './grammars.ts'
import { Lowering } from './lowering.ts'
import { assigned, bindImported, decorationsOf, lastOf, namesIn, namesOf, parameterName } from './naming.ts'
import { field, namedChildren, rangeOf } from './syntax.ts'
import {
  BINARIES,
  CALLS,
  CLASSES,
  CONDITIONALS,
  FUNCTIONS,
  MEMBERS,
  NAMED,
  STRINGS,
  SUBSCRIPTS,
} from './syntax-kinds.ts'

/** Between a class and its fields: bodies and declarations. */
const CLASS_PARTS = /^(?:block|body_statement)$|declaration|expression_statement|const/
const IMPORTS = new Set(['import_statement', 'import_from_statement'])
const COMPARISONS = new Set(['==', '===', '!=', '!==', 'is', 'eq'])

/** Most nodes are of other types, and have nothing to say but what they hold. */
const VISITED: ReadonlySet<string> = new Set([
  ...FUNCTIONS,
  ...NAMED.keys(),
  ...CALLS,
  ...STRINGS,
  ...BINARIES,
  ...CONDITIONALS,
  ...IMPORTS,
  ...CLASSES,
  'function_value_parameters',
  'except_clause',
])

/** What is around a node. */
interface Context {
  /** The innermost function's name. */
  readonly within: string
  /** Directly in a class, with no function between. */
  readonly inClass: boolean
  /** In a class that reads its fields from the environment. */
  readonly inSettings: boolean
  /** In Python's `except`. */
  readonly inExcept?: boolean
}

interface Place {
  readonly node: Syntax
  readonly parent: Syntax | undefined
  readonly context: Context
}

/** Walks a program once and keeps what practices ask for. */
export class Collector implements Code {
  readonly language: Language
  readonly strings: StringExpression[] = []
  readonly named: NamedValue[] = []
  readonly calls: Call[] = []
  readonly comparisons: BinaryExpression[] = []
  readonly fallbacks: Fallback[] = []
  readonly functions: FunctionCode[] = []
  readonly imports: Import[] = []
  readonly #lowering: Lowering

  constructor(language: Language, text: string) {
    this.language = language
    this.#lowering = new Lowering(text)
  }

  /** Without recursion: generated code nests as deep as it likes. */
  collect(root: Syntax): Code {
    const context = { within: '', inClass: false, inSettings: false }
    const open: Place[] = [{ node: root, parent: undefined, context }]
    for (let place = open.pop(); place; place = open.pop()) {
      const parent = place.node
      const below = VISITED.has(parent.type) || place.context.inClass ? this.#visit(place) : place.context
      for (let i = parent.children.length - 1; i >= 0; i--) {
        const node = parent.children[i]
        if (node?.named && (node.children.length > 0 || VISITED.has(node.type)))
          open.push({ node, parent, context: below })
      }
    }
    return this
  }

  /** What is around the node's children. */
  #visit(place: Place): Context {
    const { node, context } = place
    const { type } = node
    if (FUNCTIONS.has(type))
      return { within: this.#function(place) || context.within, inClass: false, inSettings: false }
    if (NAMED.has(type)) this.#named(place)
    if (CALLS.has(type)) this.#call(place)
    else if (STRINGS.has(type)) this.#string(node)
    else if (BINARIES.has(type) || CONDITIONALS.has(type)) this.#binary(place)
    else if (type === 'function_value_parameters') this.#kotlinDefaults(place)
    else if (IMPORTS.has(type)) this.#import(place)
    else if (type === 'except_clause') return { ...context, inExcept: true }
    if (CLASSES.has(type))
      return {
        within: context.within,
        inClass: true,
        inSettings: context.inSettings || this.#isSettings(node),
      }
    const leaves = context.inClass && !CLASS_PARTS.test(type)
    return leaves ? { within: context.within, inClass: false, inSettings: false } : context
  }

  #string(node: Syntax) {
    const string = this.#lowering.expression(node)
    if (string.kind === 'string') this.strings.push(string)
  }

  #call({ node, context: { within } }: Place) {
    if (isNoCall(node)) return
    const call = { ...this.#lowering.call(node, 0), within }
    this.calls.push(call)
    this.#fallback(fallbackOfCall(call), call.range, within)
    // PHP's `define('KEY', 'x')` names a constant.
    const [key, value] = call.arguments
    if (call.callee === 'define' && key?.value.kind === 'string' && value)
      this.#name('variable', key.value.value, key.value.range, value.value, within)
  }

  #binary({ node, context: { within } }: Place) {
    const binary = this.#lowering.expression(node)
    if (binary.kind === 'other' && CONDITIONALS.has(node.type))
      this.#fallback(fallbackOfConditional(binary, this.language === 'python'), binary.range, within)
    if (binary.kind !== 'binary') return
    if (COMPARISONS.has(binary.operator)) this.comparisons.push(binary)
    this.#fallback(fallbackOfBinary(binary), binary.range, within)
    if (binary.operator === 'to' && binary.left.kind === 'string')
      this.#name('property', binary.left.value, binary.left.range, binary.right, within)
  }

  #fallback(found: { name: string; value: Expression } | undefined, range: Range, within: string) {
    if (found) this.fallbacks.push({ ...found, range, within })
  }

  #named({ node, context: { within, inClass, inSettings } }: Place) {
    const kind = kindOf(NAMED.get(node.type) ?? 'variable', inClass)
    const pattern = field(node, 'name')
    const source = field(node, 'value')
    const required = source && requiredFrom(this.#lowering.expression(source))
    if (pattern && required !== undefined)
      this.imports.push({ from: required, names: namesOf(pattern, this.#lowering) })
    if (pattern?.type === 'object_pattern' && source)
      this.#destructured(pattern, this.#lowering.expression(source), within)
    for (const { name, value } of assigned(node)) {
      const text = lastOf(this.#lowering.keyText(name))
      const lowered = this.#lowering.expression(value)
      const owned = MEMBERS.has(name.type) || SUBSCRIPTS.has(name.type) || name.type === 'instance_variable'
      this.#name(kind === 'variable' && owned ? 'field' : kind, text, rangeOf(name), lowered, within)
      const found = fallbackOfName(text, lowered, inSettings)
      this.#fallback(found, rangeOf(node), within)
      if (/^(?:\|\||\?\?)=$/.test(this.#lowering.slice({ start: name.end, end: value.start }).trim()))
        this.#fallback({ name: text, value: lowered }, rangeOf(node), within)
    }
  }

  #name(kind: NamedValue['kind'], name: string, nameRange: Range, value: Expression, within: string) {
    this.named.push({ kind, name, nameRange, value, within })
  }

  // Kotlin sets a default beside its parameter, not inside it.
  #kotlinDefaults({ node, context: { within } }: Place) {
    node.children.forEach((child, i) => {
      const name = child.type === 'parameter' ? namedChildren(child)[0] : undefined
      const value = node.children[i + 2]
      if (name && value && node.children[i + 1]?.type === '=')
        this.#name(
          'parameter',
          this.#lowering.keyText(name),
          rangeOf(name),
          this.#lowering.expression(value),
          within,
        )
    })
  }

  /** `const { KEY = 'x' } = process.env` */
  #destructured(pattern: Syntax, source: Expression, within: string) {
    if (!isSettingsObject(source)) return
    for (const part of namedChildren(pattern)) {
      const [name, value] = part.type === 'object_assignment_pattern' ? namedChildren(part) : []
      if (!name || !value) continue
      const found = { name: this.#lowering.keyText(name), value: this.#lowering.expression(value) }
      this.#fallback(found, rangeOf(part), within)
    }
  }

  /** pydantic's classes by their base, Spring's by their annotation. */
  #isSettings(node: Syntax): boolean {
    const bases = field(node, 'superclasses')
    const modifiers = node.children.find(({ type }) => type === 'modifiers')
    return (
      (bases !== undefined && /Settings\b/.test(this.#lowering.slice(bases))) ||
      (modifiers !== undefined && /@ConfigurationProperties\b/.test(this.#lowering.slice(modifiers)))
    )
  }

  #function({ node, parent }: Place): string {
    const owner =
      field(node, 'name') ?? (parent && NAMED.has(parent.type) ? assigned(parent)[0]?.name : undefined)
    const name = owner ? lastOf(this.#lowering.keyText(owner)) : ''
    const parameters =
      field(node, 'parameters') ?? node.children.find(({ type }) => type === 'function_value_parameters')
    this.functions.push({
      name,
      parameters: parameters
        ? namedChildren(parameters).flatMap((parameter) => parameterName(parameter, this.#lowering))
        : [],
      decorators: decorationsOf(node, parent).map((decoration) => this.#decoration(decoration)),
      range: rangeOf(node),
    })
    return name
  }

  // `attribute` is member access in Python and a call in C#, PHP and Rust.
  #decoration(node: Syntax): Expression {
    return node.type === 'attribute' && this.language !== 'python'
      ? this.#lowering.call(node, 0)
      : this.#lowering.expression(node)
  }

  #import({ node, context: { inExcept = false } }: Place) {
    const source = field(node, 'source') ?? field(node, 'module_name')
    if (this.language === 'python' && !bindImported(node, source, this.#lowering, inExcept)) return
    if (source) {
      const from = STRINGS.has(source.type)
        ? this.#lowering.string(source).value
        : this.#lowering.slice(source)
      this.imports.push({ from, names: namesIn(node, source, this.#lowering) })
    } else if (node.type === 'import_statement') {
      for (const child of namedChildren(node)) {
        const name = this.#lowering.slice(field(child, 'alias') ?? child)
        this.imports.push({
          from: this.#lowering.slice(field(child, 'name') ?? child),
          names: [this.#lowering.unaliased(name)],
        })
      }
    }
  }
}

/** The same node declares a field in a class and a variable in a function. */
const kindOf = (kind: NamedValue['kind'], inClass: boolean): NamedValue['kind'] =>
  kind === 'variable' && inClass ? 'field' : kind === 'field' && !inClass ? 'variable' : kind

/** A list or map literal of Go, and an annotation that holds the call itself. */
const isNoCall = (node: Syntax): boolean =>
  (node.type === 'composite_literal' && /^(?:map|slice|array)_type$/.test(field(node, 'type')?.type ?? '')) ||
  namedChildren(node)[0]?.type === 'constructor_invocation'
