/**
 * A program as the practices see it: string literals, named values, calls, comparisons and fallbacks, in one shape for ten
 * languages.
 */

import type { BinaryExpression, CallExpression, Expression, StringExpression } from '../expression.ts'
import type { Range } from '../node.ts'
import type { Language } from '../paths.ts'
import { Collector } from './collector.ts'
import { parseSyntax } from './grammars.ts'

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
