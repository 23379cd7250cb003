/**
 * A program as the practices see it: string literals, named values, calls, comparisons and fallbacks, in one shape for ten
 * languages.
 */
import type { BinaryExpression, CallExpression, Expression, StringExpression } from './expression.ts'
import {
  fallbackOfBinary,
  fallbackOfCall,
  fallbackOfName,
  isSettingsObject,
  requiredFrom,
} from './fallback.ts'
import { parseSyntax, type Syntax } from './grammars.ts'
import { field, Lowering, namedChildren, rangeOf } from './lowering.ts'
import { assigned, decorationsOf, lastOf, namesIn, namesOf, parameterName } from './naming.ts'
import type { Range } from './node.ts'
import type { Language } from './paths.ts'
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

/** A name that gets a value: variable, constant, field, parameter default, keyword argument, property of an object. */
export interface NamedValue {
  readonly kind: 'variable' | 'field' | 'parameter' | 'argument' | 'property'
  /** As written without its owner: `api_key` of `self.api_key = …`. */
  readonly name: string
  readonly nameRange: Range
  readonly value: Expression
  /** The innermost function around it; empty at the top. */
  readonly within: string
}

export interface Call extends CallExpression {
  readonly within: string
}

/** A value used when an environment variable (or other name) gives none. */
export interface Fallback {
  /** `JWT_SECRET` of `process.env.JWT_SECRET || 'x'`. */
  readonly name: string
  /** What stands in; any expression. */
  readonly value: Expression
  /** The whole expression. */
  readonly range: Range
  readonly within: string
}

/** A function, method or lambda: what it is called, what decorates it, and its extent. */
export interface FunctionCode {
  /** Empty for a lambda that no name is given to. */
  readonly name: string
  readonly parameters: readonly string[]
  /** Decorators, annotations and attributes: `@app.post('/webhook')`. */
  readonly decorators: readonly Expression[]
  readonly range: Range
}

/** What another module gives: `import { a, b as c } from './config'` has names a and c. */
export interface Import {
  readonly from: string
  readonly names: readonly string[]
}

export interface Code {
  readonly language: Language
  readonly strings: readonly StringExpression[]
  readonly named: readonly NamedValue[]
  readonly calls: readonly Call[]
  /** `==`, `===`, `!=` and the like. */
  readonly comparisons: readonly BinaryExpression[]
  readonly fallbacks: readonly Fallback[]
  readonly functions: readonly FunctionCode[]
  readonly imports: readonly Import[]
}

/** Reads a program; undefined when the parser gives up on it. */
export function parseCode(language: Language, text: string): Code | undefined {
  const root = parseSyntax(language, text)
  return root && new Collector(language, text).collect(root)
}

const COMPARISONS = new Set(['==', '===', '!=', '!==', 'is', 'eq'])

interface Place {
  readonly node: Syntax
  readonly parent: Syntax | undefined
  readonly within: string
  /** The class around it, when no function is between; `settings` for one that reads its fields from the environment. */
  readonly inClass: boolean
  readonly inSettings: boolean
}

class Collector implements Code {
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
    const open: Place[] = [{ node: root, parent: undefined, within: '', inClass: false, inSettings: false }]
    for (let place = open.pop(); place; place = open.pop()) {
      const below = this.#visit(place)
      for (const node of [...place.node.children].reverse()) open.push({ ...below, node, parent: place.node })
    }
    return this
  }

  /** What holds for the node's children. */
  #visit(place: Place): Pick<Place, 'within' | 'inClass' | 'inSettings'> {
    const { node, within, inClass, inSettings } = place
    const { type } = node
    if (!node.named) return { within, inClass, inSettings }
    if (FUNCTIONS.has(type))
      return { within: this.#function(place) || within, inClass: false, inSettings: false }
    if (NAMED.has(type)) this.#named(place)
    if (type === 'function_value_parameters') this.#kotlinDefaults(place)
    if (CALLS.has(type)) this.#call(place)
    else if (STRINGS.has(type)) this.#string(node)
    else if (BINARIES.has(type) || CONDITIONALS.has(type)) this.#binary(place)
    else if (type.startsWith('import')) this.#import(node)
    const opensClass = CLASSES.has(type)
    const stays =
      inClass &&
      (type === 'block' || type === 'body_statement' || /declaration|expression_statement|const/.test(type))
    return {
      within,
      inClass: opensClass || stays,
      inSettings: opensClass ? this.#isSettings(node) : inSettings && stays,
    }
  }

  #string(node: Syntax) {
    const string = this.#lowering.expression(node)
    if (string.kind === 'string') this.strings.push(string)
  }

  #call({ node, within }: Place) {
    if (isNoCall(node)) return
    const call = { ...this.#lowering.call(node, 0), within }
    this.calls.push(call)
    this.#fallback(fallbackOfCall(call), call.range, within)
    // PHP's `define('KEY', 'x')` names a constant.
    const [key, value] = call.arguments
    if (call.callee === 'define' && key?.value.kind === 'string' && value)
      this.#name('variable', key.value.value, key.value.range, value.value, within)
  }

  #binary({ node, within }: Place) {
    const binary = this.#lowering.expression(node)
    if (binary.kind !== 'binary') return
    if (COMPARISONS.has(binary.operator)) this.comparisons.push(binary)
    this.#fallback(fallbackOfBinary(binary), binary.range, within)
    if (binary.operator === 'to' && binary.left.kind === 'string')
      this.#name('property', binary.left.value, binary.left.range, binary.right, within)
  }

  #fallback(found: { name: string; value: Expression } | undefined, range: Range, within: string) {
    if (found) this.fallbacks.push({ ...found, range, within })
  }

  #named({ node, within, inClass, inSettings }: Place) {
    const kind = kindOf(NAMED.get(node.type) ?? 'variable', inClass)
    const pattern = field(node, 'name')
    const source = field(node, 'value')
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
      const required = requiredFrom(lowered)
      if (required !== undefined) this.imports.push({ from: required, names: namesOf(name, this.#lowering) })
    }
  }

  #name(kind: NamedValue['kind'], name: string, nameRange: Range, value: Expression, within: string) {
    this.named.push({ kind, name, nameRange, value, within })
  }

  // Kotlin sets a default beside its parameter, not inside it.
  #kotlinDefaults({ node, within }: Place) {
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

  #isSettings(node: Syntax): boolean {
    const bases = field(node, 'superclasses')
    return bases !== undefined && /Settings\b/.test(this.#lowering.slice(bases))
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

  #import(node: Syntax) {
    const source = field(node, 'source') ?? field(node, 'module_name')
    if (source) {
      const from = STRINGS.has(source.type)
        ? this.#lowering.string(source).value
        : this.#lowering.slice(source)
      this.imports.push({ from, names: namesIn(node, source, this.#lowering) })
    } else if (node.type === 'import_statement') {
      for (const name of namedChildren(node))
        this.imports.push({ from: this.#lowering.slice(name), names: [this.#lowering.slice(name)] })
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
