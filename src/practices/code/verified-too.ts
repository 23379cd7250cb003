/** A look at a token before its signature is checked: for the key that signed it, or of a token that nobody else could send. */
import type { Call, Code } from '../../documents/code/code.ts'
import { argumentOf, type Expression, expressionsIn } from '../../documents/expression.ts'
import { NOTE } from '../severity.ts'
import { isVerifying, type TokenCall } from './jwt.ts'

/** The same token is verified in the same function, or in each function of the program that has this one look at it. */
export function isVerifiedToo({ call }: TokenCall, tokens: readonly TokenCall[], code: Code): boolean {
  if (call.within === '') return false
  const token = firstName(call)
  if (isVerifiedIn(call.within, token, call, tokens)) return true
  const place = code.functions
    .find(
      ({ name, range }) =>
        name === call.within && range.start <= call.range.start && call.range.end <= range.end,
    )
    ?.parameters.indexOf(token)
  if (place === undefined || place < 0) return false
  const callers = code.calls.filter(({ callee }) => lastOf(callee) === call.within)
  return (
    callers.length > 0 &&
    callers.every((caller) => isVerifiedIn(caller.within, nameOf(argumentOf(caller, place)), caller, tokens))
  )
}

function isVerifiedIn(within: string, token: string, look: Call, tokens: readonly TokenCall[]): boolean {
  return (
    within !== '' &&
    token !== '' &&
    tokens.some((other) => other.call !== look && other.call.within === within && verifies(other, token))
  )
}

/** By a call of the library, or of the program where its name says so. */
function verifies(other: TokenCall, token: string): boolean {
  const { call, verb } = other
  const isFirst = firstName(call) === token
  const saysSo = SAYS_SO.test(verb) && call.arguments.some(({ value }) => nameOf(value) === token)
  // Go's take the key as a function, whatever the parser is called.
  const byKey = /^Parse(?:WithClaims)?$/.test(verb) && argumentOf(call, 1) !== undefined
  return (
    saysSo ||
    (isFirst && byKey) ||
    (isFirst &&
      isVerifying(other) &&
      (/^verify/.test(verb) || argumentOf(call, 'algorithms') !== undefined || isTrue(argumentOf(call, 2))))
  )
}

const SAYS_SO =
  /^(?:(?:jwt|jws|compact)_?verify\w*|(?:verify|validate|check)_?\w*(?:signature|jwt|jws|(?:id|access|web|auth)_?token))$/i

/** Ruby's and PHP's third argument asks for the check. */
const isTrue = (value: Expression | undefined): boolean =>
  value?.kind === 'constant' && value.text.toLowerCase() === 'true'

/**
 * What a provider answers over TLS may go without a look at its signature (OpenID Connect Core 1.0, 3.1.3.7), and so may what the program has
 * made itself or keeps for its user. A function that says in its name that it verifies nothing leaves that to its callers; one that asks when
 * a token ends believes nothing else of it.
 */
export function weightOf(call: Call, code: Code): { readonly severity?: number } {
  const token = firstName(call)
  const given = code.named.filter(({ name, within }) => within === call.within && name === token)
  const isOwn =
    OF_SETTINGS.test(token) ||
    given.some(
      ({ value }) =>
        (value.kind === 'name' && OF_SETTINGS.test(value.text)) ||
        [...expressionsIn(value)].some((inner) => isAnswer(inner) || isMaking(inner)),
    )
  return isOwn || SAYS_IT.test(call.within) ? { severity: NOTE } : {}
}

const SAYS_IT =
  /unverified|insecure|unsafe|(?:without|no|skip)_?(?:verif|signature|validat)|expir(?:y|es|ed|ation|ing)/i
/** `configCtx.User.AuthToken` */
const OF_SETTINGS = /^(?:\w*(?:config|cfg|settings|credentials?)\w*)\.(?:\w+\.)*\w*token$/i
/** `s.sessions.Create(subject)` */
const isMaking = (value: Expression): boolean =>
  value.kind === 'call' && /(?:^|\.)(?:create|issue|generate|mint|sign)\w*$/i.test(value.callee)

/** `token.Extra("id_token")` of Go's oauth2. */
const isAnswer = (value: Expression): boolean => {
  const [first] = value.kind === 'call' && /(?:^|\.)Extra$/.test(value.callee) ? value.arguments : []
  return first?.value.kind === 'string' && first.value.value === 'id_token'
}

const firstName = (call: Call): string => nameOf(call.arguments[0]?.value)
const nameOf = (value: Expression | undefined): string => (value?.kind === 'name' ? value.text : '')
const lastOf = (callee: string): string => callee.slice(callee.lastIndexOf('.') + 1)
