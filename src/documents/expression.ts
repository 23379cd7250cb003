/** One shape for the expressions of HCL and of ten programming languages, so that a rule is written once for all. */
import type { Range } from './node.ts'

/** A string that stands for itself. Its range excludes the quotes. */
export interface StringExpression {
  readonly kind: 'string'
  readonly value: string
  readonly range: Range
}

/** A string with interpolations; `parts` are the interpolated expressions, `text` the source without quotes. */
export interface TemplateExpression {
  readonly kind: 'template'
  readonly text: string
  readonly parts: readonly Expression[]
  readonly range: Range
}

/** A variable, constant or member path: `key`, `process.env.JWT_SECRET`, `var.db_password`, `self.token`. */
export interface NameExpression {
  readonly kind: 'name'
  readonly text: string
  readonly range: Range
}

/** A number, a truth value or nothing (`null`, `None`, `nil`), as written. */
export interface ConstantExpression {
  readonly kind: 'constant'
  readonly text: string
  readonly range: Range
}

export interface Argument {
  /** For a keyword or named argument. */
  readonly name?: string
  readonly value: Expression
}

/** A call, a construction (`new X(…)`) or a macro. */
export interface CallExpression {
  readonly kind: 'call'
  /** As in the source without arguments of inner calls: `jwt.sign`, `OpenAI`, `hashlib.md5`. */
  readonly callee: string
  readonly arguments: readonly Argument[]
  /** What the method is called on, when that is more than a name: the inner call of a chain. */
  readonly receiver?: Expression
  readonly range: Range
}

export interface Property {
  readonly name: string
  readonly nameRange: Range
  readonly value: Expression
}

/** An object, dictionary, map or hash literal. */
export interface ObjectExpression {
  readonly kind: 'object'
  readonly properties: readonly Property[]
  /** Objects whose properties it takes over, `...defaults`; no parts of it. */
  readonly spreads?: readonly Expression[]
  readonly range: Range
}

export interface ListExpression {
  readonly kind: 'list'
  readonly items: readonly Expression[]
  readonly range: Range
}

/** `operator` as written: `||`, `??`, `or`, `?:`, `===`, `+`. */
export interface BinaryExpression {
  readonly kind: 'binary'
  readonly operator: string
  readonly left: Expression
  readonly right: Expression
  readonly range: Range
}

/** Anything else: conditionals, casts, functions, awaits; `parts` are the expressions inside it. */
export interface OtherExpression {
  readonly kind: 'other'
  /** The grammar's own name for it. */
  readonly type: string
  readonly text: string
  readonly parts: readonly Expression[]
  readonly range: Range
}

export type Expression =
  | StringExpression
  | TemplateExpression
  | NameExpression
  | ConstantExpression
  | CallExpression
  | ObjectExpression
  | ListExpression
  | BinaryExpression
  | OtherExpression

/** The expressions directly inside another. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'template':
    case 'other':
      return expression.parts
    case 'call':
      return [
        ...(expression.receiver ? [expression.receiver] : []),
        ...expression.arguments.map(({ value }) => value),
      ]
    case 'object':
      return expression.properties.map(({ value }) => value)
    case 'list':
      return expression.items
    case 'binary':
      return [expression.left, expression.right]
    default:
      return []
  }
}

/** The expression and all inside it, outermost first. */
export function* expressionsIn(expression: Expression): Generator<Expression> {
  const open: Expression[] = [expression]
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    open.push(...[...partsOf(next)].reverse())
  }
}

/** The names that an expression mentions: `["var.password", "random_password.db.result"]`. */
export const namesIn = (expression: Expression): string[] =>
  [...expressionsIn(expression)].flatMap((inner) => (inner.kind === 'name' ? [inner.text] : []))

/** The value of a property of an object expression. */
export const propertyOf = (expression: Expression | undefined, name: string): Expression | undefined =>
  expression?.kind === 'object'
    ? expression.properties.find((property) => property.name === name)?.value
    : undefined

/** A positional argument by its index, or a named one by its name. */
export const argumentOf = (call: CallExpression, key: number | string): Expression | undefined =>
  typeof key === 'number'
    ? call.arguments.filter(({ name }) => name === undefined)[key]?.value
    : call.arguments.find(({ name }) => name === key)?.value
