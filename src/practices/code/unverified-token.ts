/** Web tokens that are taken without their signature: what the libraries of ten languages call it. */
import type { Call, Code, NamedValue } from '../../documents/code/code.ts'
import { argumentOf, type CallExpression, type Expression, propertyOf } from '../../documents/expression.ts'
import { becomesCaller, isBelievedUnread } from './caller-identity.ts'
import { givenTo, optionsIn, valueBehind } from './given.ts'
import { isVerifying, type TokenCall } from './jwt.ts'
import { isVerifiedToo, weightOf } from './verified-too.ts'

interface Found {
  readonly expression: Expression
  readonly what: string
  /** The rule's for the language where there is none. */
  readonly fix?: string
  /** Where it weighs less than the rule. */
  readonly severity?: number
}

/** Calls that take tokens without their signature, or make tokens without one. */
export function unverifiedIn(
  token: TokenCall,
  tokens: readonly TokenCall[],
  code: Code,
  text: string,
): Found[] {
  const { call, verb, ofLibrary } = token
  const isUnsigned =
    ((ofLibrary || verb === 'SignedString') && call.arguments.some(({ value }) => namesNone(value, code))) ||
    (verb === 'sign' && call.arguments.some(({ value }) => value.kind === 'call' && isNone(value))) ||
    isUnsignedToken(token, code)
  if (
    isUnsigned ||
    (isNone(call) &&
      !code.calls.some(({ arguments: given }) =>
        given.some(({ value }) => value.range.start === call.range.start),
      ))
  )
    return [{ expression: call, what: `${call.callee} takes tokens without a signature` }]
  if (
    UNVERIFIED.test(verb) ||
    (verb === 'WithVerifySignature' && constantOf(argumentOf(call, 0), code) === 'false') ||
    isDecodedOnly(token, code) ||
    /(?:^|\.)(?:parseUnsecuredClaims|parseClaimsJwt|Jwts\.parser(?:Builder)?\.unsecured|UnsecuredJWT\.decode)$/.test(
      call.callee,
    ) ||
    takesUnsigned(call, code) ||
    becomesCaller(token, code, text)
  )
    return isVerifiedToo(token, tokens, code) ? [] : [{ ...unverified(call), ...weightOf(call, code) }]
  if (!isVerifying(token) || isVerifiedToo(token, tokens, code)) return []
  if (code.language === 'python' && isPeek(call, text)) return []
  if (skips(token, code)) return [{ ...unverified(call), ...weightOf(call, code) }]
  if (isBelievedUnread(token, code, text)) return [unverified(call)]
  return takesExpired(token, code)
    ? [{ expression: call, what: `${call.callee} takes tokens that have expired` }]
    : []
}

/** Functions of libraries that say by their names that they look at no signature. */
const UNVERIFIED =
  /^(?:ParseUnverified|ParseInsecure|UnsafeClaimsWithoutVerification|insecure_disable_signature_validation|dangerous_insecure_decode|get_unverified_claims|DoNotVerifySignature|forUnsecuredSigner)$/

/** `jwt.encode(claims, key, algorithm=None)`, `Jwts.builder().subject(s).compact()` */
function isUnsignedToken({ call, verb, ofLibrary }: TokenCall, code: Code): boolean {
  if (/(?:^|\.)Jwts\.builder(?:\.\w+)*\.compact$/.test(call.callee))
    return !/\.(?:sign|encrypt)With\b/.test(call.callee)
  return (
    code.language === 'python' &&
    ofLibrary &&
    verb === 'encode' &&
    constantOf(argumentOf(call, 'algorithm') ?? argumentOf(call, 2), code) === 'none'
  )
}

/** Before 0.12 jjwt's parser with a key takes tokens without a signature too, unless it is told to parse signed ones. */
const takesUnsigned = ({ callee, arguments: given }: Call, code: Code): boolean => {
  const owner = /^(\w+)\.parse$/.exec(callee)?.[1]
  const [made] =
    owner === undefined
      ? []
      : givenTo(owner, code).flatMap(({ value }) => (value.kind === 'call' ? [`${value.callee}.parse`] : []))
  return given.length === 1 && TAKES_UNSIGNED.test(made ?? callee)
}
const TAKES_UNSIGNED =
  /(?:^|\.)Jwts\.parser(?:Builder)?\.(?:\w+\.)*setSigningKey(?:Resolver)?\.(?:\w+\.)*parse$/

/** JWT.NET takes the choice as its last argument: `decoder.Decode(token, key, false)`. */
const isDecodedOnly = ({ call, verb }: TokenCall, code: Code): boolean =>
  code.language === 'csharp' &&
  /^Decode(?:ToObject)?$/.test(verb) &&
  /decoder/i.test(call.callee) &&
  constantOf(argumentOf(call, 'verify') ?? argumentOf(call, 2), code) === 'false'

const unverified = (call: Call): Found => ({
  expression: call,
  what: `${call.callee} does not verify the signature`,
})

/** `Algorithm.none()`, `JWT.none` */
const isNone = ({ callee, arguments: given }: CallExpression) =>
  /(?:^|\.)Algorithm\.none$/.test(callee) && given.length === 0

/** An algorithm `none`, wherever the library takes it: a word, a list, an option, or a name of one. */
function namesNone(value: Expression, code: Code, depth = 0): boolean {
  if (value.kind === 'string') return /^none$/i.test(value.value)
  if (value.kind === 'call' && isNone(value)) return true
  if (value.kind === 'name' && UNSIGNED.test(value.text)) return true
  if (depth > MAX_DEPTH) return false
  return optionsIn(value, code).some((held) =>
    held.kind === 'list'
      ? held.items.some((item) => namesNone(item, code, depth + 1))
      : held.kind === 'string'
        ? namesNone(held, code)
        : ['algorithm', 'algorithms', 'alg'].some((name) => {
            const given = propertyOf(held, name)
            return given !== undefined && namesNone(given, code, depth + 1)
          }),
  )
}

const UNSIGNED = /(?:^|\.)(?:SigningMethodNone|UnsafeAllowNoneSignatureType|ALGORITHM_NONE|JWK\.None)$/
/** Names of lists of names; what one is given may be itself. */
const MAX_DEPTH = 4

/** Only who has signed it is read, which says whose key it is to be verified with. */
const ISSUER = /^\s*(?:\[\s*["'](?:iss|kid|tid)["']\s*\]|\.get\(\s*["'](?:iss|kid|tid)["'])/

function isPeek({ range }: Call, text: string): boolean {
  const behind = text.slice(range.end, range.end + PEEK)
  if (ISSUER.test(behind)) return true
  const [, name] = /[\n;][ \t]*(\w+)[ \t]*=[ \t]*$/.exec(`\n${text.slice(0, range.start)}`.slice(-80)) ?? []
  if (name === undefined) return false
  // To the end of the function, which the next one at the margin begins.
  const [rest = ''] = behind.split(/\n(?=(?:async )?def |class |@)/)
  const uses = [...rest.matchAll(new RegExp(`(?<![\\w.])${name}\\b`, 'g'))]
  return uses.length > 0 && uses.every((use) => ISSUER.test(rest.slice(use.index + name.length)))
}

/** A look at the issuer is near the reading. */
const PEEK = 2000

/** Options that switch verification off. */
function skips({ call, source }: TokenCall, code: Code): boolean {
  const isFalse = (value: Expression | undefined) => constantOf(value, code) === 'false'
  const given = argumentOf(call, 'options') ?? argumentOf(call, 2)
  const [options] = given ? optionsIn(given, code) : []
  const third = argumentOf(call, 2)
  // jwt-simple's third argument is "noVerify": anything but false switches verification off.
  if (source === 'jwt-simple')
    return third !== undefined && !isFalse(third) && constantOf(third, code) !== 'undefined'
  return (
    isFalse(argumentOf(call, 'verify')) ||
    isFalse(optionOf(options, 'verify_signature')) ||
    ((code.language === 'ruby' || code.language === 'php') && isFalse(third))
  )
}

/** Options that switch off the look at the token's end, and in Go at all its claims. */
function takesExpired({ call }: TokenCall, code: Code): boolean {
  const given = [argumentOf(call, 'options') ?? argumentOf(call, 2), argumentOf(call, 3)]
  return (
    given.some((value) => {
      const options = valueBehind(value, code)
      return ['verify_exp', 'verify_expiration'].some(
        (name) => constantOf(optionOf(options, name), code) === 'false',
      )
    }) ||
    call.arguments.some(
      ({ value }) => value.kind === 'call' && /\.WithoutClaimsValidation$/.test(value.callee),
    )
  )
}

/** Python's `{"name": False}` and `dict(name=False)`. */
const optionOf = (options: Expression | undefined, name: string): Expression | undefined =>
  options?.kind === 'call' && options.callee === 'dict'
    ? argumentOf(options, name)
    : propertyOf(options, name)

function constantOf(value: Expression | undefined, code: Code): string | undefined {
  const behind = valueBehind(value, code)
  return behind?.kind === 'constant' ? behind.text.toLowerCase() : undefined
}

/** `SignatureValidator = (token, _) => new JwtSecurityToken(token)` */
const ONLY_READS =
  /=>\s*(?:\{\s*(?:return|var\s+\w+\s*=)\s+)?new\s+(?:JwtSecurityToken|JsonWebToken)\s*\(\s*\w+\s*\)\s*(?:;\s*(?:return\s+\w+;\s*)?\})?$/

/** Settings that switch a check off, by their name. */
export function unverifiedBy({ name, value }: NamedValue): Found[] {
  if (name === 'SignatureValidator' && value.kind === 'other' && ONLY_READS.test(value.text))
    return [
      { expression: value, what: `${name} looks at no signature`, fix: 'ValidateIssuerSigningKey = true' },
    ]
  if (value.kind !== 'constant') return []
  const text = value.text.toLowerCase()
  if (name === 'ignoreExpiration' && text === 'true')
    return [
      { expression: value, what: 'ignoreExpiration accepts tokens for ever', fix: 'ignoreExpiration: false' },
    ]
  if (
    /^(?:ValidateIssuerSigningKey|ValidateLifetime|RequireSignedTokens|RequireExpirationTime)$/.test(name) &&
    text === 'false'
  )
    return [{ expression: value, what: `${name} is off`, fix: `${name} = true` }]
  if (name === 'validate_exp' && text === 'false')
    return [{ expression: value, what: 'validate_exp is off', fix: 'validation.validate_exp = true' }]
  return []
}
