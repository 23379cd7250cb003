/** Switches of clients that turn the check of a certificate off, by their names in ten languages. */
import type { Call } from '../../documents/code/code.ts'
import { argumentOf, type Expression } from '../../documents/expression.ts'

export const isFalse = (value: Expression | undefined): boolean =>
  (value?.kind === 'constant' && /^(?:false|0)$/i.test(value.text)) ||
  (value?.kind === 'string' && value.value === '0') ||
  (value?.kind === 'other' && /^!\s*(?:true|1)$/.test(value.text))
export const isTrue = (value: Expression | undefined): boolean =>
  (value?.kind === 'constant' && /^(?:true|1)$/i.test(value.text)) ||
  (value?.kind === 'other' && /^!\s*false$/.test(value.text))

/** `SSL_VerifyPeer`, `sslVerifyPeer` and `curlopt_ssl_verifypeer` are one switch. */
const plainName = (name: string): string => name.toLowerCase().replace(/[_-]|^curlopt_/g, '')

const CHECKS =
  /^(?:rejectunauthorized|strictssl|checkhostname|(?:ssl)?(?:asserthostname|verify(?:ssl|tls|certs?|certificates?|sslcerts|peer|peername|host|hostname|name|identity))|sslverify|sslvalidate|tlsverify|nodetlsrejectunauthorized|validatecert(?:ificate)?s?|certcheck|(?:ssl)?checkserveridentity)$/
/** Names that check nothing when they are false. */
export const isCheck = (name: string): boolean => CHECKS.test(plainName(name))

const SKIPS =
  /^(?:insecureskipverify|skiptlsverify|tlsallowinvalid(?:certificates|hostnames)|tlsinsecure|(?:trust|accept)all(?:cert(?:ificate)?s)?|disablessl(?:verification|cert(?:ificate)?validation)|disablecncheck|disable(?:hostnameverification|endpointidentification)|tlsinsecureset|(?:tls)?dangeraccept\w+|ignoresslerrors|acceptinsecurecerts|ignorehttpserrors)$/
/** Names that skip the check when they are true. */
export const isSkip = (name: string): boolean => SKIPS.test(plainName(name))

/** Drivers that take a word for it: `ssl_cert_reqs='none'`. */
export function saysNone(name: string, value: Expression): boolean {
  if (value.kind === 'string')
    return (
      (/^(?:ssl_)?cert_reqs$/.test(name) && /^(?:CERT_)?NONE$/i.test(value.value)) ||
      (name === 'openssl_verify_mode' && value.value === 'none') ||
      (name === 'server_cert_validation' && value.value === 'ignore')
    )
  return name === 'ssl_cert_reqs' && value.kind === 'constant' && value.text === 'None'
}

/** What a call switches off: `setVerifyHost(false)`, `props.put("mail.smtp.ssl.checkserveridentity", "false")`. */
export function switchedOffBy(call: Call): string | undefined {
  const last = call.callee.slice(call.callee.lastIndexOf('.') + 1)
  const [first, second] = [argumentOf(call, 0), argumentOf(call, 1)]
  const name = last.replace(/^set_?(?=[A-Za-z])/, '')
  if (call.arguments.length <= 2 && ((isCheck(name) && isFalse(first)) || (isSkip(name) && isTrue(first))))
    return last
  const key = first?.kind === 'string' && SETS.test(last) ? first.value : ''
  const option = key.slice(key.lastIndexOf('.') + 1)
  if (isCheck(option) && (isFalse(second) || isWord(second, 'false'))) return key
  if (isSkip(option) && isWord(second, 'true')) return key
  // A hook of WordPress, and a function of it that always says no.
  if (last === 'add_filter' && isWord(first, 'https_ssl_verify') && isWord(second, '__return_false'))
    return 'https_ssl_verify'
  if (last === 'disableTLSCerts') return last
  return key === 'mail.smtp.ssl.trust' && isWord(second, '*') ? key : undefined
}

const SETS = /^(?:put|set|setProperty|setConfig|setOption|set_option|setDefaultOption|add)$/
const isWord = (value: Expression | undefined, word: string): boolean =>
  value?.kind === 'string' && value.value === word

/** Whoever answers first is the host from then on. */
export const takesAnyHostKey = (call: Call): boolean =>
  isWord(argumentOf(call, 0), 'StrictHostKeyChecking') && isWord(argumentOf(call, 1), 'no')
