/** Session cookies that a program sends in clear, or leaves to scripts: what says so outright, in ten languages. */
import type { Call, Code, NamedValue } from '../../documents/code/code.ts'
import { argumentOf, type Expression, expressionsIn, type Property } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { givenOnce, givenTo, valueBehind } from './given.ts'
import { guardsOf } from './guards.ts'

export interface OpenCookie {
  /** The flag as in the code. */
  readonly name: string
  /** What it is a flag of. */
  readonly owner: string
  readonly range: Range
  /** True where a script keeps a token, which is no cookie at all. */
  readonly isStored?: true
}

/** Names of cookies that sign somebody in; `cookie` and `test1` say nothing of what they hold. */
const SESSION =
  /(?:^|[._-])(?:connect\.sid|sid|sess(?:ion)?|auth|jwt|token|access|refresh|remember|login|user(?:name)?|id_token)(?:[._-]|$)|(?:session|token|auth|jwt|sessid|logged_?in)|^(?:(?:my_?)?cookie[ _-]?\d*|c\d|test\d*|foo|u?id|name)$/i
/** Scripts have to read these. */
const READ_BY_SCRIPTS = /csrf|xsrf/i
const FLAG = /^(?:secure|http_?only|https_only|session_http_only|session_secure|isHttpOnly|isSecure)$/i
const SETTERS = /(?:^|\.)(?:cookie|set_?cookie|setrawcookie)$|(?:^|\.)cookies(?:\(\))?\.set$/i
/** Constructors of a cookie, whose first argument or `Name` is the name. */
const COOKIES = /(?:^|\.)(?:Cookie|HttpCookie|NewCookie|ResponseCookie\.from|Cookie\.build|Cookie\.new)$/
/** What sets up the cookie of a session and no other. */
const SESSIONS =
  /(?:^|\.)(?:session|cookieSession|expressSession|session_store|SessionMiddleware|sessions\.Options|AuthTkt\w+|session_set_cookie_params|Rack\.Session\.\w+)$/
const SETTINGS =
  /^(?:SESSION_COOKIE_SECURE|SESSION_COOKIE_HTTPONLY|CSRF_COOKIE_SECURE|JWT_COOKIE_SECURE|REMEMBER_COOKIE_SECURE|REMEMBER_COOKIE_HTTPONLY)$/

export function* openCookies(code: Code, file: SourceFile): Generator<OpenCookie> {
  for (const call of code.calls) {
    yield* flagsOf(optionsOf(call, code), call.callee)
    yield* placesIn(call)
    yield* setterIn(call, code, file.text)
    yield* storedIn(call, code)
  }
  for (const named of code.named) yield* assigned(named, code, file)
}

const isFalse = (value: Expression | undefined): boolean =>
  (value?.kind === 'constant' || value?.kind === 'name') && /^(?:false|0)$/i.test(value.text)

const flagsOf = (properties: readonly Property[], owner: string): OpenCookie[] =>
  properties.flatMap(({ name, nameRange, value }) =>
    FLAG.test(name) && isFalse(value)
      ? [{ name, owner, range: { start: nameRange.start, end: value.range.end } }]
      : [],
  )

/** Options of a session or of a cookie that signs in; none for other calls. */
function optionsOf(call: Call, code: Code): readonly Property[] {
  const isSession = SESSIONS.test(call.callee) || /Rack\.Session\./.test(nameOf(argumentOf(call, 0)))
  if (!isSession && !isSignIn(call, code)) return []
  const given = call.arguments.flatMap(({ name, value }) => [
    ...(name === undefined ? [] : [{ name, nameRange: value.range, value }]),
    ...objectsOf(value, code).flatMap((inner) => (inner.kind === 'object' ? inner.properties : [])),
  ])
  const nested = given.flatMap(({ name, value }) =>
    name === 'cookie' && value.kind === 'object' ? value.properties : [],
  )
  // `session({ secure })` is no option of Express, whose cookie has them.
  return isSession && /(?:^|\.)(?:session|expressSession)$/.test(call.callee) ? nested : [...given, ...nested]
}

/** An object, also as one of those that are put together, or behind a name. */
function objectsOf(value: Expression, code: Code): readonly Expression[] {
  if (value.kind === 'name') return givenTo(value.text, code).map((named) => named.value)
  return value.kind === 'call' && value.callee !== 'Object.assign'
    ? []
    : [...expressionsIn(value)].slice(0, 8)
}

function isSignIn(call: Call, code: Code): boolean {
  if (/(?:^|\.)CookieOptions$/.test(call.callee)) return true
  if ((!SETTERS.test(call.callee) && !COOKIES.test(call.callee)) || isEmptied(call)) return false
  const name =
    argumentOf(call, 0) ?? ['key', 'Name', 'name'].map((key) => argumentOf(call, key)).find(Boolean)
  return namesSession(name, code)
}

/** `new Cookie("session", "")` takes the cookie away, and there is nothing in it. */
function isEmptied(call: Pick<Call, 'arguments'>): boolean {
  const value = call.arguments[1]?.value
  return (
    (value?.kind === 'string' && value.value === '') ||
    (value?.kind === 'constant' && /^(?:null|none|nil)$/i.test(value.text))
  )
}

/** By its text, or by the constant's name. */
function namesSession(name: Expression | undefined, code: Code): boolean {
  const text = name?.kind === 'string' ? name.value : textBehind(name, code)
  return SESSION.test(text) && !READ_BY_SCRIPTS.test(text)
}

function textBehind(name: Expression | undefined, code: Code): string {
  if (name?.kind !== 'name') return ''
  const last = name.text.slice(name.text.lastIndexOf('.') + 1)
  const given = givenTo(last, code).find(({ value }) => value.kind === 'string')?.value
  return given?.kind === 'string' ? given.value : last === 'name' || last === 'key' ? '' : last
}

const nameOf = (value: Expression | undefined): string => (value?.kind === 'name' ? value.text : '')

/** Flags by their place: PHP's `setcookie`, Gin's `SetCookie`, `ini_set('session.cookie_secure', 0)`. */
function* placesIn(call: Call): Generator<OpenCookie> {
  const [first, second] = [argumentOf(call, 0), argumentOf(call, 1)]
  const at = (place: number, name: string): OpenCookie[] => {
    const value = argumentOf(call, place)
    return value && isFalse(value) ? [{ name, owner: call.callee, range: value.range }] : []
  }
  if (/(?:^|\.)(?:set(?:raw)?cookie|SetCookie)$/.test(call.callee) && call.arguments.length >= 6) {
    if (first?.kind === 'string' && SESSION.test(first.value))
      yield* [...at(5, 'secure'), ...at(6, 'httponly')].slice(0, 1)
  } else if (/^session_set_cookie_params$/.test(call.callee))
    yield* [...at(3, 'secure'), ...at(4, 'httponly')].slice(0, 1)
  else if (/^ini_set$/.test(call.callee) && first?.kind === 'string') {
    if (!/^session\.cookie_(?:secure|httponly)$/.test(first.value) || !second) return
    if (isFalse(second) || (second.kind === 'string' && /^(?:0|off|false|)$/i.test(second.value)))
      yield { name: first.value, owner: 'ini_set', range: call.range }
  }
}

/** `cookie.setSecure(false)`, `ResponseCookie.from("session", …).httpOnly(false)` */
function* setterIn(call: Call, code: Code, text: string): Generator<OpenCookie> {
  const [, owner = '', flag = ''] =
    /^(.*)\.(?:set_?)?(secure|http_?only|useSecureCookie|useHttpOnlyCookie)$/i.exec(call.callee) ?? []
  if (flag === '' || call.arguments.length !== 1 || !isFalse(constantBehind(argumentOf(call, 0), code)))
    return
  const made = call.receiver ? firstOf(call.receiver) : madeBefore(owner, call.range, code)
  const isCookie = made ? COOKIES.test(made.callee) : /cookie/i.test(owner)
  if (!isCookie || (made && isEmptied(made))) return
  if (made && !namesSession(made.arguments[0]?.value, code) && isNamed(made)) return
  const start = text.lastIndexOf(flag, call.range.end)
  yield { name: flag, owner, range: { start: Math.max(start, call.range.start), end: call.range.end } }
}

/** What a constant of the program is: `setHttpOnly(READ_BY_SCRIPTS)`. */
function constantBehind(value: Expression | undefined, code: Code): Expression | undefined {
  if (value?.kind !== 'name' || !/^[A-Z][A-Z0-9_]+$/.test(value.text)) return value
  return givenOnce(value, code)?.value ?? value
}

const isNamed = (made: { readonly arguments: Call['arguments'] }): boolean =>
  made.arguments[0]?.value.kind === 'string'

function firstOf(receiver: Expression) {
  let inner = receiver
  while (inner.kind === 'call' && inner.receiver?.kind === 'call') inner = inner.receiver
  return inner.kind === 'call' ? inner : undefined
}

function madeBefore(name: string, range: Range, code: Code) {
  const value = valueBehind({ kind: 'name', text: name, range }, code)
  return value?.kind === 'call' ? value : undefined
}

/** `cookie.Secure = false`, Django's and Flask's settings, `cookies[:session] = { secure: false }`. */
function* assigned(named: NamedValue, code: Code, file: SourceFile): Generator<OpenCookie> {
  const { name, nameRange, value } = named
  const range = { start: nameRange.start, end: Math.max(nameRange.end, value.range.end) }
  if (SETTINGS.test(name)) {
    if (
      isFalse(value) &&
      !guardsOf(file.text, nameRange.start).some((guard) => /debug|dev|local|test/i.test(guard))
    )
      yield { name, owner: name, range }
  } else if (named.kind === 'field' && /^cookies\[/.test(name)) {
    if (value.kind === 'object' && SESSION.test(name) && !READ_BY_SCRIPTS.test(name))
      yield* flagsOf(value.properties, name)
  } else if (
    named.kind === 'variable' &&
    name === 'session' &&
    /[.]$/.test(ownerBefore(nameRange, file.text))
  )
    yield* value.kind === 'object' ? flagsOf(value.properties, 'session') : []
  else if (named.kind === 'field' && isCookieField(named, code, file.text))
    yield { name, owner: 'cookie', range }
}

function isCookieField({ name, nameRange, value }: NamedValue, code: Code, text: string): boolean {
  const owner = ownerBefore(nameRange, text)
  if (name === 'SecurePolicy')
    return /Cookie\.$/.test(owner) && /CookieSecurePolicy\.None$/.test(nameOf(value))
  if (!FLAG.test(name) || !isFalse(value) || !/cookie/i.test(owner)) return false
  const made = madeBefore(owner.slice(0, -1), nameRange, code)
  return !made || !isNamed(made) || namesSession(made.arguments[0]?.value, code)
}

/** `options.Cookie.` of `options.Cookie.HttpOnly`. */
const ownerBefore = ({ start, end }: Range, text: string): string =>
  /([\w.:]*[.:])\w+$/.exec(text.slice(Math.max(0, start - 80), end))?.[1] ?? ''

/** `localStorage.setItem('token', …)`: every script on the page reads it. */
function* storedIn(call: Call, code: Code): Generator<OpenCookie> {
  if (!/(?:^|\.)(?:localStorage|sessionStorage)\.setItem$/.test(call.callee)) return
  const key = argumentOf(call, 0)
  const text = key?.kind === 'string' ? key.value : textBehind(key, code)
  if (
    /(?:^|[._-])(?:jwt|(?:access|auth|id|refresh|user|bearer)?[._-]?token)$/i.test(text) &&
    !READ_BY_SCRIPTS.test(text)
  )
    yield { name: text, owner: 'localStorage', range: call.range, isStored: true }
}
