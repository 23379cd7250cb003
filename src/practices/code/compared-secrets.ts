/** Where a program compares what a caller sent with a secret of its own, or with a digest that it made with one. */
import type { Code } from '../../documents/code/code.ts'
import {
  argumentOf,
  type CallExpression,
  type Expression,
  expressionsIn,
} from '../../documents/expression.ts'
import { isSecretName, secretKindOf } from '../secrets/secret-name.ts'
import { givenTo, valueBehind } from './given.ts'

export interface SecretComparison {
  /** The side that the program holds. */
  readonly own: Expression
  readonly range: Expression['range']
}

export const secretComparisonsIn = (code: Code): SecretComparison[] =>
  [...code.comparisons, ...comparingCalls(code)].flatMap(({ left, right, range }) => {
    const [own, sent] =
      [
        [left, right],
        [right, left],
      ].find(([held, given]) => held && given && isSecretOf(held, given, code)) ?? []
    return own && sent && !isReplaced(own, sent, code) ? [{ own, range }] : []
  })

/** `if token != config.Token { config.Token = token }` asks for a change and not for leave. */
const isReplaced = (own: Expression, sent: Expression, code: Code): boolean =>
  own.kind === 'name' &&
  sent.kind === 'name' &&
  givenTo(lastOf(own.text), code).some(
    ({ value, nameRange }) =>
      value.kind === 'name' && value.text === sent.text && nameRange.start > own.range.start,
  )

interface Comparison {
  readonly left: Expression
  readonly right: Expression
  readonly range: Expression['range']
}

/** `bytes.Equal(a, b)`, `strcmp(a, b)`, `a.equals(b)` */
const comparingCalls = (code: Code): Comparison[] =>
  code.calls.flatMap((call) => {
    const [first, second] = [argumentOf(call, 0), argumentOf(call, 1)]
    if (/^(?:bytes\.Equal|strcmp|strcasecmp|[sS]tring\.Equals)$/.test(call.callee) && first && second)
      return [{ left: first, right: second, range: call.range }]
    const owner = /^(.+)\.[eE]quals$/.exec(call.callee)?.[1]
    if (owner === undefined || !first) return []
    const left: Expression = call.receiver ?? { kind: 'name', text: owner, range: call.range }
    return [{ left, right: first, range: call.range }]
  })

function isSecretOf(own: Expression, given: Expression, code: Code): boolean {
  if (own.kind === 'constant' || given.kind === 'constant' || given.kind === 'string') return false
  if (isDigest(own, code)) return !isDigest(given, code)
  if (isCalledOwn(own, given, code)) return true
  if (isHeld(own, code)) return comesFromCaller(given, code) || isParameter(given, code)
  // Two things that the caller sent are compared with each other.
  return isNamedSecret(own) && isOfRequest(given, code) && !comesFromCaller(own, code)
}

const DIGEST =
  /(?:^|\.)(?:hexdigest|digest|doFinal|ComputeHash|HMAC\.hexdigest|hash_hmac|mac\.Sum|\w*[hH]mac\w*)$/
const HMAC = /hmac|(?:^|\.)mac\.Sum$/i

/** The digest of a message and a key; one that is made of text alone is a checksum. */
const isDigest = (expression: Expression, code: Code): boolean =>
  [...expressionsIn(encodedIn(behind(expression, code), code))].some(
    (inner) => inner.kind === 'call' && DIGEST.test(inner.callee) && isKeyed(inner, code),
  )

/** `mac` of `mac.toString('base64')`, as what it holds. */
function encodedIn(value: Expression, code: Code): Expression {
  const [, owner] = (value.kind === 'call' && /^(\w+)\.toString$/.exec(value.callee)) || []
  return owner === undefined ? value : behind({ kind: 'name', text: owner, range: value.range }, code)
}

/** Its chain, or what it is called on, was made with a key: `mac = hmac.new(…)`, `mac.hexdigest()`. */
function isKeyed(call: CallExpression, code: Code): boolean {
  if ([...expressionsIn(call)].some((inner) => inner.kind === 'call' && HMAC.test(inner.callee))) return true
  const [, owner] = /^(\w+)\.\w+$/.exec(call.callee) ?? []
  const made = owner === undefined ? undefined : givenTo(owner, code).at(-1)?.value
  return made?.kind === 'call' && HMAC.test(made.callee)
}

/** `token === correctToken`: the name says which side the program holds. Parsers of text expect tokens too, and no caller's. */
const isCalledOwn = (own: Expression, given: Expression, code: Code): boolean =>
  SCRIPTS.has(code.language) &&
  own.kind === 'name' &&
  /^(?:correct|stored|configured)[A-Z_]/.test(lastOf(own.text)) &&
  isNamedSecret(own) &&
  isNamedSecret(given) &&
  (comesFromCaller(given, code) || isParameter(given, code))
const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'typescript', 'tsx'])

const SETTINGS =
  /^(?:\w+\.)?_?(?:process\.env|os\.environ|(?:app_?)?settings|(?:app\.|current_app\.)?config\w*|cfg|conf|options|ENV|_ENV)\./i

/** A secret that the server holds, alone or behind `Bearer `. */
function isHeld(expression: Expression, code: Code): boolean {
  if (expression.kind === 'binary' || expression.kind === 'template')
    return [...expressionsIn(expression)].some((part) => part.kind === 'name' && isHeld(part, code))
  const value = behind(expression, code)
  if (expression.kind !== 'name') return isRead(value)
  const isSetting = SETTINGS.test(expression.text) || /^[A-Z][A-Z0-9_]+$/.test(expression.text)
  return isSecretName(lastOf(expression.text)) && (isSetting || isRead(value))
}

/** `os.getenv("API_KEY")` or a variable that holds it. */
const isRead = (value: Expression): boolean =>
  [...expressionsIn(value)].some(
    (inner) =>
      (inner.kind === 'call' &&
        /(?:getenv|environ\.get|Getenv|ENV\.fetch|config\.get|GetEnvironmentVariable|GetValue)$|^(?:config|env)$/.test(
          inner.callee,
        ) &&
        isSecretArgument(inner)) ||
      (inner.kind === 'name' &&
        /^(?:process\.env|os\.environ)\./.test(inner.text) &&
        isSecretName(lastOf(inner.text))),
  )

const isSecretArgument = (call: CallExpression): boolean => {
  const name = argumentOf(call, 0)
  return name?.kind === 'string' && isSecretName(name.value)
}

/** Of users there are many passwords, and what is compared with them is hashed first. */
const isNamedSecret = (expression: Expression): boolean => {
  const kind = expression.kind === 'name' ? secretKindOf(lastOf(expression.text)) : undefined
  return kind === 'key' || kind === 'token' || kind === 'secret'
}

const REQUEST =
  /(?:^|\.)(?:req|request|ctx|context|event|r|c)\.(?:headers?|getHeader|query\w*|body|params?|args|form\w*|META|get|cookies?|bearerToken|input|searchParams|nextUrl|getParameter)\b|^(?:params|headers|_SERVER|_GET|_POST|_REQUEST|_COOKIE)\./i
const GIVEN_NAME =
  /^(?:signature|sig|given|provided|received|incoming|supplied|extracted|user|client|x)[A-Z_]?\w*$|(?:signature|header)$/i

/** Something out of the request, or a variable that holds it or is called so. */
const comesFromCaller = (expression: Expression, code: Code): boolean =>
  isOfRequest(expression, code) || (expression.kind === 'name' && GIVEN_NAME.test(expression.text))

const isOfRequest = (expression: Expression, code: Code): boolean =>
  [...expressionsIn(behind(expression, code))].some(
    (inner) =>
      (inner.kind === 'name' && REQUEST.test(inner.text)) ||
      (inner.kind === 'call' && (REQUEST.test(inner.callee) || INJECTS.test(inner.callee))),
  )

/** FastAPI's parameters: `api_key: str = Header(...)`. */
const INJECTS = /^(?:Depends|Security|Header|Query|Cookie|Form)$/

/** Who calls a function with a key asks whether it is the right one. */
function isParameter(expression: Expression, code: Code): boolean {
  if (expression.kind !== 'name') return false
  const [head = ''] = expression.text.split('.')
  const { start, end } = expression.range
  return (
    isSecretName(lastOf(expression.text)) &&
    code.functions.some(
      ({ parameters, range }) => parameters.includes(head) && range.start <= start && end <= range.end,
    )
  )
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

/** The value last given to a name. */
const behind = (expression: Expression, code: Code): Expression => valueBehind(expression, code) ?? expression
