/** Secrets written in programs: what SDKs and frameworks take as a key, and what a secret's name is given. */
import type { Code, NamedValue } from '../../documents/code/code.ts'
import type { Expression, StringExpression } from '../../documents/expression.ts'
import { isTest, isTranslation } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from '../repository/inventory.ts'
import { onceAllIsThere } from '../repository/once-all-is-there.ts'
import { isOwnName, KNOWN_TO_ALL } from '../secrets/own-name.ts'
import { isSecretName, secretKindOf } from '../secrets/secret-name.ts'
import { unnumbered } from '../secrets/secret-places.ts'
import { type Decision, decide } from '../secrets/slots.ts'
import { isRandom } from '../secrets/strength.ts'
import { signingKeysOf } from './jwt.ts'
import { literalKey } from './jwt-literal.ts'
import { comparedBy, comparedName, handedBy, isCipherKey, keysOf, passwordOfSource } from './key-takers.ts'
import { type Resolved, resolveString } from './resolve.ts'

export interface CodeSecret {
  /** What takes the value: `session`, `createHmac`, or the secret's name. */
  readonly taker: string
  readonly within: string
  readonly literal: Resolved
  readonly decision: Decision
  /** How the name gets it; absent for a sink or a comparison. */
  readonly kind?: NamedValue['kind']
  /** A framework or cryptography takes it, so that any literal is a finding; otherwise only a name says so. */
  readonly isSink: boolean
}

/** Every literal of the program that is a secret by its place or name, and no token library's key. */
export const codeSecretsOf = onceAllIsThere((file: SourceFile, inventory): readonly CodeSecret[] => {
  const code = file.code()
  if (!code) return []
  const taken = new Set(
    signingKeysOf(code).flatMap((key) => literalKey(key, file, inventory)?.string.range.start ?? []),
  )
  for (const { value } of code.fallbacks) taken.add(value.range.start)
  const found = [...sinks(code, file, inventory), ...names(code, file), ...compared(code, file)]
  const seen = new Set<string>()
  return found.filter(({ literal: { path, string } }) => {
    const place = `${path}:${string.range.start}`
    if (seen.has(place) || (path === file.path && taken.has(string.range.start))) return false
    seen.add(place)
    return true
  })
})

function sinks(code: Code, file: SourceFile, inventory: Inventory): CodeSecret[] {
  const calls = code.calls.flatMap((call) =>
    keysOf(call, code, file).flatMap((key) =>
      made(call.callee, call.within, resolveString(key, file, inventory), true),
    ),
  )
  const joined = code.strings.flatMap((string) => {
    const password = passwordOfSource(string)
    return password ? made('a data source', '', { path: file.path, string: password }, true) : []
  })
  const settings = code.named.flatMap((named) =>
    isFrameworkKey(named, file) ||
    ((code.language === 'csharp' || code.language === 'ruby') && isCipherKey(named, code, file.text))
      ? made(named.name, named.within, resolveString(named.value, file), true)
      : [],
  )
  return [...calls, ...joined, ...settings]
}

/** Settings that a web framework signs its cookies and forms with. */
const FRAMEWORK_KEY =
  /^(?:SECRET_KEY|SECRET_KEY_BASE|secret_key_base|SESSION_SECRET|COOKIE_SECRET|sessionSecret|cookieSecret|cookie_secret)$/

const isFrameworkKey = ({ kind, name }: NamedValue, file: SourceFile): boolean =>
  FRAMEWORK_KEY.test(name) || (kind === 'field' && name === 'secret_key' && file.path.endsWith('.py'))

function made(taker: string, within: string, literal: Resolved | undefined, isSink: boolean): CodeSecret[] {
  if (!literal || /^-----BEGIN (?:CERTIFICATE|PUBLIC|RSA PUBLIC)/.test(literal.string.value)) return []
  const decision = decide('effective', literal.string.value)
  return decision.kind === 'pass' ? [] : [{ taker, within, literal, decision, isSink }]
}

/** Names that a secret is given to: variables, fields, defaults of parameters, keyword arguments, options. */
function names(code: Code, file: SourceFile): CodeSecret[] {
  const handed = code.calls.flatMap((call) => {
    const given = handedBy(call)
    return given ? [{ ...given, kind: 'argument' as const, nameRange: call.range, within: call.within }] : []
  })
  return [...code.named, ...handed].flatMap((named) => {
    const literal = stringOf(named.value, file)
    // A route is given what answers it: `'/hooks/:secret' => 'hooks#create'`.
    if (
      !literal ||
      named.name.includes('/') ||
      FRAMEWORK_KEY.test(named.name) ||
      /encrypted|hashed|masked|redacted/i.test(named.name)
    )
      return []
    const header = /^authorization$/i.test(named.name) ? authorization(literal) : undefined
    const string =
      header ??
      (isSecretName(unnumbered(named.name)) || isSecretHere(named, literal.value) ? literal : undefined)
    if (!string || !(header || isValueOf(named, string.value, file.path))) return []
    if (named.kind === 'property' && isSearchKey(named, file.text)) return []
    const found = made(named.name, named.within, { path: file.path, string }, false)
    return found.map((secret) => ({ ...secret, kind: named.kind }))
  })
}

/** `pwd` is a folder in a shell, and `secretKey` names a key in manifests; a program that gives them text has a secret there. */
const isSecretHere = ({ kind, name }: NamedValue, value: string): boolean =>
  (/^pwd\d?$/i.test(name) && !/^[.~]|[/\\:]/.test(value)) ||
  (name === 'secretKey' && (kind === 'variable' || kind === 'field'))

/** Algolia's key for searching is in every page that has a search field, beside the index that it searches. */
const isSearchKey = ({ name, nameRange: { start, end } }: NamedValue, text: string): boolean =>
  /^apiKey$/.test(name) && /\bindexName\b/.test(text.slice(Math.max(0, start - 200), end + 200))

/** A literal, also behind a conversion; names are followed from sinks only. */
function stringOf(value: Expression, file: SourceFile): StringExpression | undefined {
  if (value.kind === 'string') return value
  return value.kind === 'call' && !value.receiver ? resolveString(value, file)?.string : undefined
}

/** `Authorization: 'Bearer …'` */
function authorization({ value, range }: StringExpression): StringExpression | undefined {
  const head = /^(?:Bearer|Basic|token|ApiKey)\s+/i.exec(value)?.[0]
  const rest = head ? value.slice(head.length) : ''
  if (!head || !isRandom(rest)) return undefined
  return { kind: 'string', value: rest, range: { start: range.start + head.length, end: range.end } }
}

/** What programs give to such names without it being a secret: names, places, patterns, sentences, other names. */
const NO_VALUE: readonly RegExp[] = [
  /\s/,
  /^(?:https?:|\.{0,2}\/|[#.@][\w-]+$)/,
  /\.(?:pem|key|crt|cer|der|p12|pfx|jks|keystore|json|ya?ml|txt|html?|tsx?|jsx?|vue|svg|png|pub)$/i,
  /^[A-Za-z][A-Za-z_]*(?:[.:/][A-Za-z_-]+)+$/,
  /%[sdv@]|\{\w*\}|\\[dwsb]|\(\?|\[[\w^]-\w/,
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
  /^x-[a-z-]+$/i,
  // Names of what is configured: `setup-backup-codes`, `cluster-ca`.
  /^[a-z]+(?:[-_][a-z]+)*[-_](?:ca|certs?|codes?|config(?:uration)?|cookie|event|field|header|policy|role|route|settings?|tls)$/,
  /^[[({<].*[\])}>]$/,
  // `api/v4.0/user/login-with-token`, and the type of a column.
  /^[a-z]+(?:\/[a-z][a-z\d.-]*){2,}$/,
  /^(?:VAR)?CHAR\(\d+\)/i,
  // What CodeMirror calls the tokens of a language: https://codemirror.net/5/doc/manual.html#modeapi
  /^(?:variable|string)-\d$/,
  /^data:|^urn:|^arn:|^X(?:-[A-Z][A-Za-z\d]*){2,}$/,
  // Types and modules with a version in their names: `List[V1ObjectReference]`, `.models.v1_secret`.
  /^(?:[A-Za-z]+\[)?[A-Z]+\d(?:[A-Z][a-z]+)+\]?$|^\.[a-z]\w*(?:\.\w+)+$/,
]

/** `somefakekey` says of itself that it opens nothing. */
const FAKE = /fake|dummy|notreal|placeholder/i

/** What a literal has to be whatever its name and however it gets there: no text of programs, and in tests generated. */
export const mayBeValue = (value: string, path: string): boolean =>
  !NO_VALUE.some((pattern) => pattern.test(value)) && (!isTest(path) || isRandom(value))

/** True when the text given to a name is somebody's or a generator's choice. */
function isValueOf({ name, kind }: NamedValue, value: string, path: string): boolean {
  if (isTranslation(path)) return false
  if (value.length < shortestOf(name, kind, value) || !mayBeValue(value, path) || isOwnName(name, value))
    return false
  if (isTest(path)) return true
  if (FAKE.test(value)) return isRandom(value)
  if (decide('effective', value).kind === 'weak') return true
  if (isRandom(value) || (/\d/.test(value) && /[a-z]/i.test(value))) return true
  // Words alone are a label in an object and a password nearly anywhere else.
  const secret = secretKindOf(name)
  return (secret === 'password' && kind !== 'property') || (secret === 'secret' && /[-_]/.test(value))
}

/** Words of programs and forms are as short as the shortest passwords; those have digits, or are known to everybody. */
function shortestOf(name: string, kind: NamedValue['kind'], value: string): number {
  if (secretKindOf(name) !== 'password' || kind === 'property') return 6
  return /\d/.test(value) || KNOWN_TO_ALL.test(value) ? 4 : 6
}

/** `if (password === 'Tr0ub4dor')`, `"Tr0ub4dor".equals(password)` */
function compared(code: Code, file: SourceFile): CodeSecret[] {
  if (isTest(file.path)) return []
  const pairs = [
    ...code.comparisons.map(({ left, right }) => [left, right] as const),
    ...code.calls.flatMap((call) => [comparedBy(call) ?? []].filter((pair) => pair.length === 2)),
  ]
  return pairs.flatMap(([left, right]) => {
    const [name, literal] = left.kind === 'string' ? [right, left] : [left, right]
    const last = comparedName(name)
    if (last === undefined || literal.kind !== 'string') return []
    const { value } = literal
    if (!isSecretName(last) || !mayBeValue(value, file.path)) return []
    const found = made(last, '', { path: file.path, string: literal }, false)
    if (secretKindOf(last) === 'password' && isTried(value))
      return found.map((secret) => ({ ...secret, kind: 'variable' as const }))
    const chosen = isRandom(value) || (value.length >= 8 && /\d/.test(value) && /[a-z]/i.test(value))
    return chosen ? found.filter(({ decision }) => decision.kind === 'value') : []
  })
}

/** A password, not the name of a way to sign in: `none`, `prompt`. */
const isTried = (value: string): boolean =>
  value.length >= 4 &&
  ((/\d/.test(value) && !/^sha|^md\d|^v\d/i.test(value)) ||
    KNOWN_TO_ALL.test(value) ||
    (/^[a-z]{6,}$/i.test(value) && !SAYS_HOW.test(value)))

/** What a form or a protocol says of a password: `undefined`, `required`, `keychain`, `expired`. */
const SAYS_HOW =
  /^(?:auto\w*|confirm\w*|default|disable|enable|function|global|hidden|inherit|inter\w*|key(?:chain|ring|tab|store)|local|missing|nothing|number|object|optional|plain\w*|prompt|public\w*|random|reset|string|undefined|un\w+|unknown|string|secret\w*|text|token|value|boolean|certificate|anonymous|delete|update|change|generate|ignore|always|repeat|system|custom|invalid|incorrect|external|saslprep|\w*pass\w*|\w+(?:ed|ing|tion|able))$/i
