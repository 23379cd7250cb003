/** Where programs make web tokens, and what each says of the token's end. */
import type { Call, Code } from '../../documents/code/code.ts'
import { argumentOf, type CallExpression, type Expression, propertyOf } from '../../documents/expression.ts'
import { givenOnce, givenTo } from './given.ts'
import { isSigning, type TokenCall } from './jwt.ts'
import { daysOf } from './lifetime.ts'

/** Longer is as good as for ever: nobody waits a month for a stolen token to end. */
const LONGEST_DAYS = 30

const END = /^(?:exp|expiresIn|expires_at|ExpiresAt|expires|Expires)$/

/** What is wrong with the end of a token that a call makes; undefined when it has one, or when it cannot be told. */
export function endlessBy(token: TokenCall, code: Code, text: string): string | undefined {
  const { call } = token
  if (isMadeWithEnd(call)) return undefined
  return (
    endOfChain(call, code, text) ??
    (/(?:^|\.)JwtSecurityToken$/.test(call.callee) ? endOfArguments(call, code) : undefined) ??
    (/(?:^|\.)jwt\w*\.NewWithClaims$/.test(call.callee) ? endOfStruct(call, code) : undefined) ??
    (isSigning(token) && !isSpread(call, text) ? endOfClaims(token, code) : undefined)
  )
}

/** `(new JWT($key, 'HS256', $seconds))->encode(…)`: an hour where nothing is said, https://github.com/adhocore/php-jwt#usage */
const isMadeWithEnd = ({ receiver }: Call): boolean =>
  receiver?.kind === 'call' && /(?:^|\.)JWT$/.test(receiver.callee)

/** Why so many days are too many. */
export const tooLong = (what: string, days: number | undefined): string | undefined =>
  days !== undefined && days > LONGEST_DAYS
    ? `${what} makes tokens that are valid for ${Math.round(days)} days`
    : undefined

const endless = (what: string) => `${what} makes tokens without an end`

/** `{ ...claims }` holds more than its own properties. */
const isSpread = ({ range }: Call, text: string): boolean =>
  /\.\.\.|\*\*|\*\s*claims/.test(text.slice(range.start, range.end))

/** Builders, by the words of their chain: where it begins and ends. */
const CHAIN =
  /(?:^|\.)(?:(JWT\.create)\b(?:.*\.)?sign|(Jwts\.builder)\b.*\.(?:sign|encrypt)With\b.*\.?compact|(SignJWT)\b(?:.*\.)?sign|(\w*[bB]uilder)\.(?:\w+\.)+getToken)$/
const ENDS_CHAIN =
  /^(?:withExpiresAt|setExpiration|expiration|setExpirationTime|expiresAt|expiresIn|withExpiresIn)$/
/** Claims that come from elsewhere. */
const OPENS_CHAIN = /^(?:withPayload|setClaims|addClaims|claims|setPayload|content|and|with)$/

function endOfChain(call: Call, code: Code, text: string): string | undefined {
  const head = CHAIN.exec(call.callee)
    ?.slice(1)
    .find((name) => name !== undefined)
  if (head === undefined) return undefined
  const links = linksOf(call)
  const end = links.find(({ callee }) => ENDS_CHAIN.test(lastWord(callee)))
  if (end) return tooLong(head, daysOf(end.arguments[0]?.value, code))
  const isOpen = links.some(
    (link) =>
      OPENS_CHAIN.test(lastWord(link.callee)) ||
      link.arguments.some(({ value }) => value.kind === 'string' && value.value === 'exp'),
  )
  return isOpen || (head === 'SignJWT' && !isClosed(links.at(-1), code, text)) ? undefined : endless(head)
}

const lastWord = (callee: string) => callee.slice(callee.lastIndexOf('.') + 1)

/** The calls of a chain, the last first. */
function linksOf(call: CallExpression): CallExpression[] {
  const links = [call]
  for (let next = call.receiver; next?.kind === 'call'; next = next.receiver) links.push(next)
  return links
}

/** `new SignJWT({ sub })`: all claims are written here, and none is the end. */
function isClosed(head: CallExpression | undefined, code: Code, text: string): boolean {
  const given = head && argumentOf(head, 0)
  if (!head || !given) return head !== undefined
  const claims = given.kind === 'name' ? givenOnce(given, code)?.value : given
  return (
    claims?.kind === 'object' &&
    !text.slice(claims.range.start, claims.range.end).includes('...') &&
    !claims.properties.some(({ name }) => END.test(name))
  )
}

/** C# has the end as an argument, the fifth where it has no name. */
function endOfArguments(call: Call, code: Code): string | undefined {
  if (!argumentOf(call, 'signingCredentials') || argumentOf(call, 4)) return undefined
  const end = argumentOf(call, 'expires')
  return end ? tooLong(call.callee, daysOf(end, code)) : endless(call.callee)
}

const REGISTERED = /(?:^|\.)(?:MapClaims|RegisteredClaims|StandardClaims)$/

/** Go's structs of claims, which may hold the registered ones. */
function endOfStruct(call: Call, code: Code): string | undefined {
  const given = argumentOf(call, 1)
  const claims = given?.kind === 'name' ? givenOnce(given, code)?.value : given
  if (claims?.kind !== 'call') return undefined
  const registered = [claims, ...claims.arguments.map(({ value }) => value)].find(
    (value): value is CallExpression => value.kind === 'call' && REGISTERED.test(value.callee),
  )
  if (!registered || registered.arguments.some(({ name }) => name === undefined)) return undefined
  const end = registered.arguments.find(({ name = '' }) => END.test(name))
  if (end) return tooLong('NewWithClaims', daysOf(end.value, code))
  return isEndedLater(call, code) ? undefined : endless('NewWithClaims')
}

/** Claims that are added to in the same function may get their end there. */
const isEndedLater = ({ within }: Call, code: Code): boolean =>
  ['exp', 'ExpiresAt'].some((name) => givenTo(name, code).some((given) => given.within === within))

function endOfClaims({ call, source }: TokenCall, code: Code): string | undefined {
  const first = argumentOf(call, 0) ?? argumentOf(call, 'payload')
  // Authlib takes the header first.
  const second = propertyOf(first, 'alg') && !propertyOf(first, 'sub') ? argumentOf(call, 1) : undefined
  // `jws.sign({ header, payload, secret })`
  const given = second ?? (/\bjws\.sign$/.test(call.callee) ? propertyOf(first, 'payload') : first)
  const claims = behind(given, call, code)
  const options = behind(argumentOf(call, 2), call, code)
  const lifetime = propertyOf(options, 'expiresIn')
  if (lifetime) return tooLong(call.callee, daysOf(lifetime, code))
  // Only claims that are all written here can be said to lack one.
  if (claims?.kind !== 'object' || claims.properties.length === 0) return undefined
  if (!call.callee.includes('.') && source !== 'jsonwebtoken') return undefined
  if (isUnknown(options, code.language) || isConfigured(call, code.language)) return undefined
  const end = claims.properties.find(({ name }) => END.test(name))
  if (!end) return endless(call.callee)
  // A number alone is a time, and no time from now.
  return end.value.kind === 'constant' ? undefined : tooLong(call.callee, daysOf(end.value, code))
}

function behind(value: Expression | undefined, call: Call, code: Code): Expression | undefined {
  if (value?.kind !== 'name') return value
  const given = givenTo(value.text, code).filter(
    ({ nameRange, within }) => within === call.within && nameRange.start < value.range.start,
  )
  // A default is what some callers get, and nobody knows of the others.
  if (given.some(({ kind }) => kind === 'parameter')) return value
  return given.length === 1 && !isEndedLater(call, code) ? given[0]?.value : value
}

/** Options that come from elsewhere; in other languages the third argument is the algorithm. */
const isUnknown = (options: Expression | undefined, language: string): boolean =>
  options !== undefined && /script|tsx/.test(language) && options.kind !== 'object'

/** A service that is handed in has its options from where it was set up: `this.jwtService.sign(claims)`. */
const isConfigured = ({ callee }: Call, language: string): boolean =>
  /script|tsx/.test(language) && /^(?:this|app|fastify|server|request|req|reply|ctx)\./.test(callee)
