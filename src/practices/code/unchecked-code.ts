/** How the clients of ten languages are told to accept any certificate. */
import type { Call, Code, NamedValue } from '../../documents/code/code.ts'
import { argumentOf, type Expression, expressionsIn } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import { urlParts } from '../hosts.ts'
import { givenOnce } from './given.ts'
import { exitsBefore, guardsOf } from './guards.ts'
import { plainChannel } from './plain-channels.ts'
import { acceptsAll, acceptsHosts, handsJudge, isAny, nameText } from './unchecked-handlers.ts'
import {
  isCheck,
  isFalse,
  isSkip,
  isTrue,
  saysNone,
  switchedOffBy,
  takesAnyHostKey,
} from './unchecked-switches.ts'

export interface Unchecked {
  /** As in the code: `verify`, `rejectUnauthorized`. */
  readonly what: string
  readonly range: Range
  readonly within: string
  readonly severity?: number
  /** True when the call says that it speaks to this machine, or the caller of the function asked for it. */
  readonly mild?: boolean
}

/** Trust on first use of a host's key: weaker than no check at all. */
export const FIRST_USE = 6.0

/** Tests of browsers look at pages, and send no credentials of anybody. */
const BROWSER_TEST = /^(?:acceptInsecureCerts|ignoreHTTPSErrors)$/
const NONE =
  /(?:^|\.)(?:CERT_NONE|VERIFY_NONE|SSL_VERIFY_NONE|SslVerifyMode\.NONE|SslVerificationMode\.NONE)$/
const CALLBACKS =
  /^(?:ServerCertificateCustomValidationCallback|ServerCertificateValidationCallback|RemoteCertificateValidationCallback|checkServerIdentity)$/

/** Variables, fields, arguments and properties. */
export function* uncheckedNames(code: Code, text: string): Generator<Unchecked> {
  const servers = serverOptions(code)
  for (const named of code.named) {
    const { name, nameRange, value, within, kind } = named
    if (servers.has(nameRange.start) || !isOff(named, code, text)) continue
    // A name that only carries the choice on is no client.
    if (kind === 'parameter' && !isTrue(value) && !isFalse(value)) continue
    yield {
      what: name,
      range: { start: nameRange.start, end: Math.max(nameRange.end, value.range.end) },
      within,
      ...(acceptsHosts(name, value, code, text) && { severity: FIRST_USE }),
      ...near(named, code, text),
    }
  }
}

function isOff(named: NamedValue, code: Code, text: string): boolean {
  const { name } = named
  const value = constantBehind(named, code)
  if (BROWSER_TEST.test(name)) return false
  if (isSkip(name)) return isTrue(value) && !isCheckedOtherwise(named, code, text)
  if (isCheck(name) && !CALLBACKS.test(name)) return isFalse(value) || NONE.test(nameText(value))
  if (name === 'verify') return isFalse(value) && isHttpVerify(named, code, text)
  if (name === 'ssl' && isFalse(value)) return isAsync(named, code, text)
  if (saysNone(name, value)) return true
  if (acceptsHosts(name, named.value, code, text)) return true
  if (CALLBACKS.test(name)) return acceptsAll(named.value, code, text)
  // The setting of the same name is only handed on.
  if (value.kind === 'name' && value.text.endsWith(`.${name}`)) return false
  // A call is reported by itself.
  return NONE.test(nameText(value)) || (value.kind === 'name' && isAny(value))
}

/** `STRICT = False` at the top of a program or in the function at hand, where nothing else is given to the name. */
function constantBehind({ value, within }: NamedValue, code: Code): Expression {
  const only = givenOnce(value, code)
  if (value.kind !== 'name' || !only) return value
  // What is named as the check itself is reported where it is given.
  const isConstant =
    only.kind === 'variable' && (only.within === '' || only.within === within) && !isCheck(value.text)
  return isConstant && (isTrue(only.value) || isFalse(only.value)) ? only.value : value
}

/** `verify` means many things: here an argument of a request or client, or a field of a session. */
function isHttpVerify(named: NamedValue, code: Code, text: string): boolean {
  if (named.kind === 'argument') {
    const call = code.calls.find((one) =>
      one.arguments.some(({ value }) => value.range.start === named.value.range.start),
    )
    return call !== undefined && REQUESTING.test(call.callee)
  }
  if (named.kind === 'field' || named.kind === 'variable')
    return code.language === 'python'
      ? /\b(?:requests|httpx|Session)\b/.test(text)
      : code.language === 'ruby' && text.slice(0, named.nameRange.end).endsWith('ssl.verify')
  // `options = {'timeout': 5, 'verify': False}`, handed on as keywords.
  if (named.kind === 'property' && code.language === 'python')
    return /^import (?:requests|httpx)|^from (?:requests|httpx)\b/m.test(text) && !isOfToken(named, code)
  // Guzzle, Faraday, HTTParty.
  return (
    named.kind === 'property' &&
    (code.language === 'php' || code.language === 'ruby') &&
    !isOfRecord(named, code)
  )
}

/** `user.update(verify: false)`: a column of a table. */
function isOfRecord({ value: { range } }: NamedValue, code: Code): boolean {
  const around = code.calls.filter((call) => call.range.start <= range.start && range.end <= call.range.end)
  return RECORDS.test(around.sort((a, b) => b.range.start - a.range.start)[0]?.callee ?? '')
}

const RECORDS =
  /(?:^|\.)(?:update|create|build|save|fill|assign_attributes|update_(?:attributes|columns?|all)|where|find_by|find_or_(?:create|initialize)_by|insert|upsert|permit|forceFill|firstOrCreate|updateOrCreate)!?$/

const isOfToken = ({ value }: NamedValue, code: Code): boolean =>
  code.calls.some(
    ({ callee, range }) =>
      /jwt|jose|decode/i.test(callee) && range.start <= value.range.start && value.range.end <= range.end,
  )

/** aiohttp: `session.get(url, ssl=False)` */
const isAsync = (named: NamedValue, code: Code, text: string): boolean =>
  named.kind === 'argument' &&
  code.language === 'python' &&
  text.includes('aiohttp') &&
  code.calls.some(
    ({ callee, arguments: given }) =>
      /\.(?:get|post|put|patch|delete|head|options|request)$/.test(callee) &&
      given.some(({ value }) => value.range.start === named.value.range.start),
  )

const REQUESTING =
  /(?:^|\.)(?:get|post|put|patch|delete|head|options|request|send|stream|Client|AsyncClient|Session|HTTPTransport|AsyncHTTPTransport|client|resource|session|get_json|[A-Z]\w*(?:Client|Session|Api|API|Connection|TLSConfig)|TLSConfig)$/

/** Go: the program looks at the certificate itself. */
function isCheckedOtherwise(named: NamedValue, code: Code, text: string): boolean {
  const config = code.calls.find(({ arguments: given }) =>
    given.some(({ value }) => value.range.start === named.value.range.start),
  )
  const own = config?.arguments.some(({ name }) =>
    /^(?:VerifyPeerCertificate|VerifyConnection|PeerCert\w+)$/.test(name ?? ''),
  )
  return own ?? /\.(?:VerifyPeerCertificate|VerifyConnection)\s*=/.test(text)
}

/** Of a server these options speak of its clients' certificates. */
function serverOptions(code: Code): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const { callee, arguments: given } of code.calls)
    if (/(?:^|\.)(?:createServer|createSecureServer|TLSSocket|Server)$/.test(callee))
      for (const { value } of given)
        if (value.kind === 'object') for (const { nameRange } of value.properties) starts.add(nameRange.start)
  return starts
}

/** The function takes the choice from its caller: `func client(insecure bool)`. */
export function isAskedFor({ start, end }: Range, code: Code): boolean {
  const around = code.functions.filter(({ range }) => range.start <= start && end <= range.end)
  return around.some(({ parameters }) => parameters.some((name) => ASKING.test(name)))
}

/** In a branch of `if (!config.verify)`: somebody chose it. */
export const isConditional = ({ start }: Range, text: string): boolean =>
  guardsOf(text, start).some((guard) => ASKING.test(guard) || FOR_DEVELOPERS.test(guard)) ||
  exitsBefore(text, start).some((guard) => ASKING.test(guard)) ||
  CHOSEN.test(text.slice(text.lastIndexOf('\n', start) + 1, start))

/** An arm of a `match` in Rust. */
const CHOSEN = /^\s*[\w:]*(?:insecure|skip|unsafe)\w*\s*=>/i

const FOR_DEVELOPERS =
  /environment\(\s*['"](?:local|dev\w*|test\w*)|\bis_?(?:local|dev\w*)\b|!==?\s*['"]production['"]|===?\s*['"]development['"]/i
const ASKING =
  /verify|validat|cert_(?:reqs|none)|insecure|skip|unsafe|self_?signed|allow_?invalid|host_?key_?check/i

function near({ value, nameRange }: NamedValue, code: Code, text: string): { mild?: boolean } {
  if (isAskedFor(value.range, code) || isConditional(nameRange, text)) return { mild: true }
  const call = code.calls.find(({ arguments: given }) =>
    given.some((one) => one.value.range.start <= value.range.start && value.range.end <= one.value.range.end),
  )
  return call && isLocalCall(call) ? { mild: true } : {}
}

/** A proxy on this machine passes on what goes elsewhere. */
function isLocalCall(call: Call): boolean {
  if (/proxy/i.test(call.callee)) return false
  const hosts = call.arguments
    .flatMap(({ value }) => [...expressionsIn(value)])
    .flatMap((one) => (one.kind === 'string' ? (urlParts(one.value)?.host ?? []) : []))
  return hosts.length > 0 && hosts.every((host) => /^(?:localhost|127\.|\[?::1)/.test(host))
}

/** Calls that say it by their name or by their arguments. */
export function* uncheckedCalls(code: Code, text: string): Generator<Unchecked> {
  for (const call of code.calls) {
    const found = uncheckedCall(call, text, code)
    if (found)
      yield {
        range: headOf(call, text),
        within: call.within,
        ...((isLocalCall(call) || isAskedFor(call.range, code) || isConditional(call.range, text)) && {
          mild: true,
        }),
        ...found,
      }
  }
}

type Kind = Pick<Unchecked, 'what' | 'severity'>

function uncheckedCall(call: Call, text: string, code: Code): Kind | undefined {
  const { callee } = call
  const last = callee.slice(callee.lastIndexOf('.') + 1)
  const first = argumentOf(call, 0)
  if (/^_create_(?:unverified|stdlib)_context$/.test(last)) return { what: callee }
  if (/^(?:set_verify|setVerify|verify_mode)$/.test(last) && NONE.test(nameText(first))) return { what: last }
  if (
    last === 'curl_setopt' &&
    isFalse(argumentOf(call, 2)) &&
    /^CURLOPT_SSL_VERIFY(?:PEER|HOST)$/.test(nameText(argumentOf(call, 1)))
  )
    return { what: nameText(argumentOf(call, 1)) }
  if (
    /^(?:TCPConnector|ws_connect)$/.test(last) &&
    (isFalse(argumentOf(call, 'ssl')) || isFalse(argumentOf(call, 'verify_ssl')))
  )
    return { what: last }
  if (handsJudge(call, last, code, text)) return { what: last }
  const option = switchedOffBy(call)
  if (option !== undefined) return { what: option }
  if (takesAnyHostKey(call)) return { what: 'StrictHostKeyChecking', severity: FIRST_USE }
  if (last === 'addHostKeyVerifier' && /PromiscuousVerifier$/.test(nameText(first)))
    return { what: 'PromiscuousVerifier', severity: FIRST_USE }
  if (/^(?:set_missing_host_key_policy)$/.test(last) && /AutoAddPolicy|WarningPolicy/.test(nameText(first)))
    return { what: last, severity: FIRST_USE }
  if (last === 'withoutVerifying' && code.language === 'php') return { what: last }
  if (last === 'set_option' && /\.OPT_X_TLS_NEVER$/.test(nameText(argumentOf(call, 1))))
    return { what: 'OPT_X_TLS_NEVER' }
  if (
    /^(?:set|with_custom)_certificate_verifier$/.test(last) &&
    NO_VERIFIER.test(call.arguments.flatMap(({ value }) => [...expressionsIn(value)].map(nameText)).join(' '))
  )
    return { what: last }
  if (callee === 'ssh.InsecureIgnoreHostKey') return { what: callee, severity: FIRST_USE }
  const plain = plainChannel(call)
  return plain ? { what: plain } : undefined
}

/** A verifier that says by its name that it is none. */
const NO_VERIFIER =
  /\b(?:No|Skip|Null|Dummy|Insecure|AcceptAll|AcceptAny|AllowAny|TrustAll|Dangerous)\w*(?:Verif\w*|Cert\w*|Validat\w*)\b/

/** The last method of a chain, where the eye is led. */
function headOf({ range, callee }: Call, text: string): Range {
  const last = callee.slice(callee.lastIndexOf('.') + 1)
  const at = text.slice(range.start, range.end).lastIndexOf(last)
  return at < 0 ? range : { start: range.start + at, end: range.end }
}
