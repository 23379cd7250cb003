/** Channels and proxies that a program opens without TLS, or without a look at the certificate, to hosts that are not near. */
import type { Call } from '../../documents/code/code.ts'
import { argumentOf, type CallExpression, type Expression, propertyOf } from '../../documents/expression.ts'
import { isLocalHost, urlParts } from '../hosts.ts'
import { nameText } from './unchecked-handlers.ts'
import { isFalse } from './unchecked-switches.ts'

/** gRPC without TLS, and proxies that pass on to anybody, to a host that is written here and not local; what it is called. */
export function plainChannel(call: Call): string | undefined {
  const last = call.callee.slice(call.callee.lastIndexOf('.') + 1)
  if (PROXIES.test(last)) return openProxy(call)
  const target = targetOf(call, last)
  if (target?.kind !== 'string') return undefined
  const host = target.value.replace(/^(?:dns|passthrough):\/*/, '').replace(/:\d+$/, '')
  return isLocalHost(host) || !host.includes('.') ? undefined : `${last} without TLS`
}

/** The first string that a call without TLS is given. */
function targetOf(call: Call, last: string): Expression | undefined {
  // Java: the address is given to an earlier call of the chain.
  if (last === 'usePlaintext' && !isOff(call)) return call.receiver && addressOf(call.receiver)
  const plain =
    last === 'insecure_channel' ||
    call.arguments.some(({ value }) => value.kind === 'call' && isPlain(value, last))
  const given = [argumentOf(call, 0), argumentOf(call, 1)]
  return plain ? given.find((value) => value?.kind === 'string') : undefined
}

const isOff = (call: Call): boolean => isFalse(argumentOf(call, 0))

function addressOf(call: Expression): Expression | undefined {
  if (call.kind !== 'call') return undefined
  if (/\.for(?:Address|Target)$/.test(call.callee)) return call.arguments[0]?.value
  return call.receiver && addressOf(call.receiver)
}

/** What Go and JavaScript hand to a client instead of credentials. */
function isPlain({ callee, arguments: given }: CallExpression, last: string): boolean {
  if (/(?:^|[cC]redentials\.)createInsecure$/.test(callee)) return true
  if (!/^(?:Dial|DialContext|NewClient)$/.test(last)) return false
  if (/WithInsecure$/.test(callee)) return true
  return /WithTransportCredentials$/.test(callee) && nameText(given[0]?.value) === 'insecure.NewCredentials'
}

const PROXIES = /^(?:createProxyMiddleware|createProxyServer|createProxy|legacyCreateProxyMiddleware)$/

/** http-proxy: `secure: false` takes any certificate of the target. */
function openProxy(call: Call): string | undefined {
  for (const { value } of call.arguments) {
    const target = value.kind === 'object' ? propertyOf(value, 'target') : undefined
    const host = target?.kind === 'string' ? urlParts(target.value) : undefined
    if (host?.scheme === 'https' && !isLocalHost(host.host) && isFalse(propertyOf(value, 'secure')))
      return 'secure: false'
  }
  return undefined
}
