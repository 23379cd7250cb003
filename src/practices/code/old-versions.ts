/** Versions of TLS that are broken, and where programs choose them. */
import type { Code } from '../../documents/code/code.ts'
import { type CallExpression, type Expression, expressionsIn } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import { givenOnce } from './given.ts'

export interface OldVersion {
  readonly range: Range
  readonly resource: string
  /** As in the code. */
  readonly version: string
}

/** `TLSv1`, `TLS1_0`, `TLSv1.1`, `1.0`, `SSLv3`. */
export const OLD =
  /^(?:SSL_?v?[23](?:\.0)?|(?:TLS_?)?v?_?1(?:[._][01])?|tls1[01]?|TLSv1_2016|TLSv1\.1_2016|TLS_1_[01]|VersionTLS1[01]|VersionSSL30|TLS1_[01]|TLSEnforcementDisabled)$/i
/** Constants of seven languages that name an old version where a version is chosen. */
const OLD_CONSTANT =
  /(?:^|\.)(?:VersionTLS1[01]|VersionSSL30|PROTOCOL_(?:SSLv[23]|TLSv1(?:_1)?)|(?:SSLv[23]|TLSv1(?:_1)?)_METHOD|TLSVersion\.(?:TLSv1(?:_1)?|SSLv3)|SecurityProtocolType\.(?:Ssl3|Tls|Tls11)|SslProtocols\.(?:Ssl[23]|Tls|Tls11)|CURL_SSLVERSION_(?:SSLv[23]|TLSv1(?:_[01])?)|STREAM_CRYPTO_METHOD_(?:SSLv\w+|TLSv1_[01])_(?:CLIENT|SERVER)|(?:(?:Tls)?Version|(?:TLS)?SecurityPolicy)\.TLS_1_[01]|SslVersion\.TLS1(?:_1)?|Protocol\.Tlsv1[01]|TLS1(?:_1)?_VERSION)$/
const CHOOSING =
  /^(?:MinVersion|MaxVersion|maxVersion|minVersion|min_version|minimum_version|maximum_version|max_version|crypto_method|security_policy|securityPolicy|tls_security_policy|tlsSecurityPolicy|CURLOPT_SSLVERSION|ssl_version|secureProtocol|SecurityProtocol|SslProtocols|EnabledSslProtocols|protocol|tls_version|version|method)$/

export function* oldVersions(code: Code): Generator<OldVersion> {
  for (const { name, value, nameRange } of code.named) {
    const old = oldText(value) ?? oldOperand(value)
    if (CHOOSING.test(name) && old)
      yield { range: { start: nameRange.start, end: value.range.end }, resource: name, version: old }
  }
  for (const { callee, arguments: given, range } of code.calls) {
    const first = given[0] && { ...given[0], value: behind(given[0].value, code) }
    const old =
      first && first.name === undefined && (oldText(first.value) ?? contextText(callee, first.value))
    if (old && /(?:^|\.)(?:SSLContext|SSLContext\.getInstance|wrap_socket|SSL\.Context)$/.test(callee))
      yield { range, resource: callee, version: old }
    yield* enabled(callee, given)
    yield* taken(callee, given)
  }
}

/** Methods and functions that are only there to choose: OkHttp's, PHP's, those of Rust. */
const CHOOSES =
  /(?:^|\.)(?:tlsVersions|curl_setopt|stream_socket_enable_crypto|(?:set_)?(?:min|max)_(?:tls|proto|protocol)_version)$/

function* taken(callee: string, given: CallExpression['arguments']): Generator<OldVersion> {
  if (!CHOOSES.test(callee)) return
  for (const { value } of given)
    for (const part of expressionsIn(value)) {
      const old = oldText(part)
      if (old) return yield { range: part.range, resource: callee, version: old }
    }
}

/** The text that a constant stands for. */
function behind(value: Expression, code: Code): Expression {
  const only = givenOnce(value, code)?.value
  return only?.kind === 'string' ? only : value
}

/** Java lists the versions that it accepts: in a property of the machine, or as the protocols of a socket. */
function* enabled(callee: string, given: CallExpression['arguments']): Generator<OldVersion> {
  const [first, second] = given.map(({ value }) => value)
  const isProperty =
    /System\.setProperty$/.test(callee) &&
    first?.kind === 'string' &&
    /^(?:jdk\.tls\.client\.protocols|https\.protocols)$/.test(first.value)
  const [list] = isProperty || /^SSLConnectionSocketFactory$/.test(callee) ? [second] : [first]
  if (!isProperty && !/\.set(?:Enabled)?Protocols$|^SSLConnectionSocketFactory$/.test(callee)) return
  for (const part of list ? expressionsIn(list) : [])
    for (const version of part.kind === 'string' ? part.value.split(',') : [])
      if (part.kind === 'string' && OLD.test(version.trim()))
        yield { range: part.range, resource: callee, version: version.trim() }
}

/** .NET joins versions: `SecurityProtocolType.Tls | SecurityProtocolType.Tls12`. */
const oldOperand = (value: Expression): string | undefined =>
  value.kind === 'binary' && value.operator === '|'
    ? (oldOperand(value.left) ?? oldOperand(value.right) ?? oldText(value.left) ?? oldText(value.right))
    : undefined

/** Java's name for whatever the provider still speaks. */
const contextText = (callee: string, value: Expression): string | undefined =>
  /SSLContext\.getInstance$/.test(callee) && value.kind === 'string' && value.value === 'SSL'
    ? value.value
    : undefined

function oldText(value: Expression): string | undefined {
  // A symbol of Ruby.
  if ('text' in value && /^:(?:SSLv[23]|TLSv1(?:_1)?)(?:_client)?$/.test(value.text))
    return value.text.slice(1)
  if (value.kind === 'name') return OLD_CONSTANT.test(value.text) ? value.text : undefined
  const old =
    value.kind === 'string' &&
    /^(?:SSLv[23](?:_method)?|D?TLSv1(?:\.[01]|_[01]|_method|_1_method)?)$/.test(value.value)
  return old ? value.value : undefined
}
