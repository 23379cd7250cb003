/** Web tokens that are signed or checked with a key of no bytes, which everybody has. */
import type { Code } from '../../documents/code/code.ts'
import type { CallExpression, Expression } from '../../documents/expression.ts'
import { givenOnce } from './given.ts'
import { type SigningKey, signingKeysOf, tokenCallsOf } from './jwt.ts'
import { unverifiedIn } from './unverified-token.ts'

/** Keys of calls; what takes tokens without a signature anyway is another practice's. */
export function emptyKeysOf(code: Code, text: string): SigningKey[] {
  const empty = signingKeysOf(code).filter(
    (key) => !key.isName && (isEmpty(key.expression, code) || (isNothing(key.expression) && key.signs)),
  )
  if (empty.length === 0) return []
  const tokens = tokenCallsOf(code)
  const unverified = tokens
    .flatMap((token) => unverifiedIn(token, tokens, code, text))
    .map(({ expression }) => expression.range)
  return empty.filter(
    ({ expression: { range } }) =>
      !unverified.some(({ start, end }) => start <= range.start && range.end <= end),
  )
}

/** `''`, a name that is given one and nothing else, and what makes bytes of one: `[]byte("")`, `Encoding.UTF8.GetBytes("")`. */
function isEmpty(expression: Expression, code: Code): boolean {
  const value = givenOnce(expression, code)?.value ?? expression
  if (value.kind === 'string') return value.value === ''
  return value.kind === 'call' && BYTES.test(value.callee) && isOfNothing(value)
}

const isOfNothing = ({ callee, arguments: given }: CallExpression): boolean =>
  given.length === 0 ? callee === '[]byte' : given[0]?.value.kind === 'string' && given[0].value.value === ''

const BYTES = /(?:^|\.)(?:\[\]byte|encode|from|GetBytes|getBytes|toByteArray|bytes|b64decode|decode)$/

const isNothing = ({ kind, ...rest }: Expression): boolean =>
  kind === 'constant' && 'text' in rest && /^(?:nil|null|None)$/.test(rest.text)
