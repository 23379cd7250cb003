/** Functions that a program hands to a client to judge certificates with, and that say yes to all of them. */
import type { Call, Code } from '../../documents/code/code.ts'
import { argumentOf, type Expression } from '../../documents/expression.ts'
import { givenTo } from './given.ts'
import { bodyOf, SAYS_YES } from './unchecked-functions.ts'

export const nameText = (value: Expression | undefined): string =>
  value?.kind === 'name' ? value.text : value?.kind === 'call' ? value.callee : ''

const ANY =
  /(?:^|\.)(?:NoopHostnameVerifier(?:\.INSTANCE)?|NullHostnameVerifier|ALLOW_ALL_HOSTNAME_VERIFIER|AllowAllHostnameVerifier|TrustAllStrategy(?:\.INSTANCE)?|DangerousAcceptAnyServerCertificateValidator|_create_unverified_context|InsecureTrustManagerFactory\.INSTANCE)$/

/** A judge of a library that is known to accept everything. */
export const isAny = (value: Expression): boolean => ANY.test(nameText(value))

/** A function that says yes to everything, or nothing at all; by name where it stands elsewhere in the file. */
export function acceptsAll(given: Expression, code: Code, text: string): boolean {
  const value = wrappedIn(given)
  if (isAny(value)) return true
  if (value.kind === 'name') {
    const last = givenTo(value.text, code).at(-1)?.value
    if (last) return isAny(last) || saysYes(last)
    return namedSaysYes(value.text, code, text)
  }
  return saysYes(value)
}

/** `new RemoteCertificateValidationCallback(Accept)` */
const wrappedIn = (value: Expression): Expression =>
  value.kind === 'call' && /ValidationCallback$/.test(value.callee)
    ? (value.arguments[0]?.value ?? value)
    : value

function namedSaysYes(name: string, code: Code, text: string): boolean {
  const made = code.functions.filter((one) => one.name !== '' && one.name === name.replace(/^this\./, ''))
  return (
    made.length > 0 &&
    made.every(({ range }) => {
      const whole = text.slice(range.start, range.end)
      return SAYS_YES.test(bodyOf(whole)) || YES_OF_PYTHON.test(whole.trim())
    })
  )
}
const YES_OF_PYTHON = /^(?:def\b[^\n]*\)(?:\s*->[^\n]*)?:\s*return True|lambda\b[^:]*:\s*True)$/

function saysYes(value: Expression): boolean {
  if (value.kind !== 'other') return false
  const text = value.text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').trim()
  return (
    YES_OF_PYTHON.test(text) ||
    /(?:=>|->)\s*\(*(?:true|undefined|null|\{\s*(?:return(?:\s+\(*(?:true|undefined|null)\)*)?\s*;?)?\s*\})\)*\s*;?\s*\}?$|^(?:delegate|function)\b[^{]*\{\s*(?:return(?:\s+(?:true|undefined))?\s*;?)?\s*\}$|^\{[^{}]*->\s*true\s*\}$/.test(
      text,
    )
  )
}

/** Keys of hosts: `hostVerifier: () => true`, `HostKeyCallback: func(…) error { return nil }`. */
export const acceptsHosts = (name: string, value: Expression, code: Code, text: string): boolean =>
  (name === 'hostVerifier' && acceptsAll(value, code, text)) ||
  (name === 'HostKeyCallback' &&
    value.kind === 'other' &&
    /^func\b[^{]*\{\s*return nil\s*\}$/.test(value.text.trim()))

/** A judge among the arguments: of a socket of TLS, or of a method that takes one. */
export function handsJudge(call: Call, last: string, code: Code, text: string): boolean {
  const third = argumentOf(call, 2)
  // OpenSSL asks it of every certificate, after its own verdict.
  const second = argumentOf(call, 1)
  if (last === 'set_verify') return second !== undefined && acceptsAll(second, code, text)
  if (last === 'SslStream') return third !== undefined && acceptsAll(third, code, text)
  if (
    !/^(?:setHostnameVerifier|setDefaultHostnameVerifier|hostnameVerifier|setSSLHostnameVerifier|SSLConnectionSocketFactory|loadTrustMaterial|trustManager)$/.test(
      last,
    )
  )
    return false
  return (
    call.arguments.some(({ value }) => acceptsAll(value, code, text)) ||
    (/[vV]erifier$/.test(last) && trailingLambda(call, text))
  )
}

/** Kotlin writes the lambda behind the call. */
const trailingLambda = (call: Call, text: string): boolean =>
  /\{\s*_?\w*\s*,\s*_?\w*\s*->\s*true\s*\}\s*\)?$/.test(text.slice(call.range.start, call.range.end))
