/** Where programs sign and check web tokens, and with which key: the libraries of ten languages, known by their calls. */

import type { Call, Code } from '../../documents/code/code.ts'
import { requiredFrom } from '../../documents/code/fallback.ts'
import { argumentOf, type Expression, expressionsIn, propertyOf } from '../../documents/expression.ts'
import { onceFor } from '../../documents/once-for.ts'
import { isJwtSecretName, secretKindOf } from '../secrets/secret-name.ts'
import { optionsIn } from './given.ts'

/** A key given to a token library. */
export interface SigningKey {
  /** The innermost function around it; empty at the top. */
  readonly within: string
  /** What takes it: `jwt.sign`, `secretOrKey`, or the secret's own name. */
  readonly taker: string
  readonly expression: Expression
  /** True for a call that signs with a shared key. */
  readonly signs?: boolean
  /** True when only a name says that it is a key. */
  readonly isName?: boolean
  /** The HMAC algorithm, when the place names one. */
  readonly algorithm?: string
}

/** The call's last word and everything before it: `jwt.sign` is `sign` of `jwt`. */
export interface TokenCall {
  readonly call: Call
  readonly verb: string
  /** True when the function belongs to a token library, by its owner's name or its import. */
  readonly ofLibrary: boolean
  /** What the callee's first word is imported from; empty where it is not. */
  readonly source: string
}

const LIBRARY = /jwt|jsonwebtoken|jose\b|\bjws\b|\bjwe\b|\bjwk\b|paseto/i

export const tokenCallsOf = onceFor((code: Code): readonly TokenCall[] =>
  code.calls.map((call) => {
    const parts = call.callee.split('.')
    const verb = parts.pop() ?? ''
    const head = parts[0] ?? verb
    const source = code.imports.find(({ names }) => names.includes(head))?.from ?? ''
    return { call, verb, ofLibrary: LIBRARY.test(parts.join('.')) || LIBRARY.test(source), source }
  }),
)

const SIGNS = /^(?:sign|signAsync|encode|create|generate)$/i
const VERIFIES = /^(?:verify|verifyAsync|decode|parse|validate)$/i

/** `CognitoJwtVerifier.create` makes what checks tokens. */
export const isSigning = ({ verb, ofLibrary, call }: TokenCall): boolean =>
  ofLibrary && SIGNS.test(verb) && !/(?:verifier|validator|decoder|parser)\./i.test(call.callee)
export const isVerifying = ({ verb, ofLibrary }: TokenCall): boolean => ofLibrary && VERIFIES.test(verb)

/** Calls whose only purpose is to take a key: the argument's index by the end of the callee. */
const TAKERS: readonly (readonly [RegExp, number])[] = [
  [/(?:^|\.)SignJWT(?:\.\w+)*\.sign$/, 0],
  [/(?:^|\.)(?:CompactSign|EncryptJWT|GeneralSign|FlattenedSign)(?:\.\w+)*\.(?:sign|encrypt)$/, 0],
  [/(?:^|\.)(?:jwtVerify|jwtDecrypt|compactVerify|jwtDecode)$/, 1],
  [/(?:^|\.)JWK\.asKey$/, 0],
  [/(?:^|\.)jwtauth\.New$/, 1],
  [/\.SignedString$/, 0],
  [/(?:^|\.)Algorithm\.HMAC(?:256|384|512)$/, 0],
  [/(?:^|\.)hmacShaKeyFor$/, 0],
  [/(?:^|\.)(?:setSigningKey|verifyWith|MACSigner|MACVerifier)$/, 0],
  [/(?:^|\.)SymmetricSecurityKey$/, 0],
  [/(?:En|De)codingKey\.from_(?:base64_)?secret$/, 0],
  [/(?:^|\.)InMemory\.plainText$/, 0],
]

/** Every key of the program that signs or checks tokens. */
export const signingKeysOf = onceFor((code: Code): readonly SigningKey[] => [
  ...tokenCallsOf(code).flatMap((call) => keysOfCall(call, code)),
  ...namedKeys(code),
])

function keysOfCall(token: TokenCall, code: Code): SigningKey[] {
  const { call } = token
  const expressions = keyExpressions(token, code)
  if (expressions.length === 0) return []
  const algorithm = algorithmOf(call)
  return expressions.map((expression) => ({
    taker: call.callee,
    within: call.within,
    expression,
    ...(algorithm && { algorithm, signs: isSigning(token) }),
  }))
}

function keyExpressions(token: TokenCall, code: Code): Expression[] {
  const { call } = token
  const taker = TAKERS.find(([callee]) => callee.test(call.callee))
  if (taker) return present(argumentOf(call, taker[1]))
  if (/\.signWith$/.test(call.callee)) return call.arguments.map(({ value }) => value).filter(isText)
  if (call.callee === 'Key' && /^[HRE]S\d{3}$/.test(textOf(argumentOf(call, 1))))
    return present(argumentOf(call, 0))
  if (/(?:^|\.)Parse(?:WithClaims)?$/.test(call.callee) && code.language === 'go')
    return keyFunctions(call, code)
  if (isSigning(token) || isVerifying(token)) {
    const index = isThreeFold(token, code) ? 2 : 1
    const named = argumentOf(call, 'key') ?? argumentOf(call, 'secret')
    return present(named ?? argumentOf(call, index)).flatMap((key) => optionKey(key) ?? key)
  }
  if (code.language === 'go') return structKeys(token)
  return configures(token)
    ? call.arguments.flatMap(({ value }) =>
        optionsIn(value, code).flatMap((each) => present(optionKey(each))),
      )
    : []
}

const present = (expression: Expression | undefined): Expression[] => (expression ? [expression] : [])
const isText = ({ kind }: Expression) => kind === 'string' || kind === 'name'
const textOf = (expression: Expression | undefined) => (expression?.kind === 'string' ? expression.value : '')

/** `{ secret: 'x' }`, in whichever word the library wants it. */
const optionKey = (value: Expression): Expression | undefined =>
  ['secret', 'privateKey', 'secretOrPrivateKey', 'secretOrKey', 'signingKey', 'key'].flatMap((name) =>
    present(propertyOf(value, name)),
  )[0]

/** Settings of Go's middleware: `jwt.GinJWTMiddleware{Key: …}`, `jwtware.SigningKey{Key: …}`, and `echojwt.JWT([]byte("…"))`. */
const structKeys = ({ call, verb, ofLibrary }: TokenCall): Expression[] =>
  ofLibrary && verb === 'JWT'
    ? present(argumentOf(call, 0))
    : ofLibrary || /JWT/.test(verb)
      ? [...present(argumentOf(call, 'Key')), ...present(argumentOf(call, 'SigningKey'))]
      : []

/** Authlib encodes with the header first. */
const isThreeFold = ({ verb, call }: TokenCall, code: Code) =>
  verb === 'encode' &&
  code.imports.some(({ from }) => from.startsWith('authlib')) &&
  argumentOf(call, 2) !== undefined

/** `expressjwt({ secret })`, `JwtModule.register({ secret })`, `app.register(jwt, { secret })`. */
function configures({ call, verb, ofLibrary }: TokenCall): boolean {
  if (LIBRARY.test(call.callee) || ofLibrary) return true
  const [first] = call.arguments
  if (!/^(?:register|use)$/.test(verb)) return false
  return LIBRARY.test(
    first?.value.kind === 'name' ? first.value.text : ((first && requiredFrom(first.value)) ?? ''),
  )
}

/** Go's key function: `func(t *jwt.Token) (any, error) { return []byte("x"), nil }`. */
const keyFunctions = (call: Call, code: Code): Expression[] =>
  code.calls.filter(
    ({ callee, range }) =>
      callee === '[]byte' && range.start > call.range.start && range.end < call.range.end,
  )

const CONFIGURED = /^(?:secretOrKey|secretOrPrivateKey)$/
const OWN_KEYS = [
  'secret',
  'secretKey',
  'signingKey',
  'secret_key',
  'accessSecret',
  'refreshSecret',
  'SIGNING_KEY',
]

/** Keys known by their name: `JWT_SECRET = …`, `secretOrKey: …`, `jwtConstants = { secret: … }`. */
function namedKeys(code: Code): SigningKey[] {
  return code.named.flatMap(({ name, value, within }) => {
    if (CONFIGURED.test(name)) return [{ taker: name, within, expression: value }]
    if (isSigningKeyName(name)) return [{ taker: name, within, expression: value, isName: true }]
    if (!/jwt/i.test(name)) return []
    return OWN_KEYS.flatMap((key) =>
      present(propertyOf(value, key)).map((expression) => ({
        taker: `${name}.${key}`,
        within,
        expression,
        isName: true,
      })),
    )
  })
}

/** A name of the key itself, not of a token that it signed. */
export function isSigningKeyName(name: string): boolean {
  const kind = secretKindOf(name)
  return isJwtSecretName(name) && (kind === 'key' || kind === 'secret' || kind === 'password')
}

/** `HS256` of `{ algorithm: 'HS256' }`, `algorithm="HS256"`, `Algorithm.HMAC256`. */
function algorithmOf(call: Call): string | undefined {
  const inName = /HMAC(256|384|512)$/.exec(call.callee)?.[1]
  if (inName) return `HS${inName}`
  for (const { value } of call.arguments)
    for (const inner of expressionsIn(value)) {
      const text = inner.kind === 'string' ? inner.value : inner.kind === 'name' ? inner.text : ''
      const found = /(?:^|\.)(HS(?:256|384|512))$/.exec(text)?.[1]
      if (found) return found
    }
  return undefined
}
