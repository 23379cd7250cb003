/** Web tokens that are read, not verified, and believed: what they say decides who the caller is. */
import type { Code, FunctionCode } from '../../documents/code/code.ts'
import { namesIn } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import type { TokenCall } from './jwt.ts'

/** A handler of .NET reads a token without a look at its signature, and what it says becomes the caller. */
export function becomesCaller({ call }: TokenCall, code: Code, text: string): boolean {
  if (code.language !== 'csharp' || !/(?:^|\.)Read(?:JwtToken|JsonWebToken)$/.test(call.callee)) return false
  const around = functionAround(call.range, code)
  return (
    around !== undefined &&
    !/ValidateToken|TokenValidationParameters|AddJwtBearer/.test(text) &&
    /\b(?:\w*[cC]ontext)\.(?:User\s*=[^=]|Items\s*\[\s*"(?:User|Account)\w*"\s*\]\s*=[^=])|Thread\.CurrentPrincipal\s*=[^=]|AuthenticateResult\.Success\s*\(/.test(
      text.slice(around.range.start, around.range.end),
    )
  )
}

export const isBelievedUnread = (token: TokenCall, code: Code, text: string): boolean =>
  decidesIdentity(token, code, text) || isReadAlone(token, code, text)

/** What a web token is read with and not verified, by its module. */
const READERS: Readonly<Record<string, RegExp>> = {
  jsonwebtoken: /^decode$/,
  jose: /^decodeJwt$/,
  'jwt-decode': /^(?:jwtDecode|jwt_decode|default)$/,
}
/** Where a server keeps who its caller is. */
const CALLER =
  /(?:^|[^\w])(?:req(?:uest)?|ctx\.state|context|res\.locals|socket(?:\.data)?)\.(?:user|currentUser|auth)$/

/** Such a call never verifies; it matters where it says who the caller is. */
function decidesIdentity({ call, verb, source }: TokenCall, code: Code, text: string): boolean {
  if (!READERS[source]?.test(verb)) return false
  const around = functionAround(call.range, code)
  if (!around) return false
  const isHere = ({ range }: { readonly range: Range }) =>
    range.start >= around.range.start && range.end <= around.range.end
  if (code.calls.some((other) => other.callee === 'next' && isHere(other))) return true
  const result = code.named.find(
    ({ value }) =>
      value.range.start <= call.range.start && value.range.end >= call.range.end && isHere(value),
  )
  return code.named.some(({ name, nameRange, value }) => {
    if (!/^(?:user|currentUser|auth)$/.test(name) || !isHere(value)) return false
    if (value.range.start === call.range.start) return true
    const target = text.slice(Math.max(0, nameRange.start - 20), nameRange.end)
    return (
      CALLER.test(target) &&
      result !== undefined &&
      namesIn(value).some((used) => used.split('.')[0] === result.name)
    )
  })
}

/** Java's `JWT.decode` reads only; a class that looks at the claims and verifies nowhere believes them. */
const isReadAlone = ({ call }: TokenCall, { language }: Code, text: string): boolean =>
  (language === 'java' || language === 'kotlin') &&
  /(?:^|\.)JWT\.decode$/.test(call.callee) &&
  /\b(?:getSubject|getClaims?|subject|claims)\b/.test(text) &&
  !/verif|parseClaimsJws|parseSignedClaims/i.test(text)

const functionAround = (place: Range, code: Code): FunctionCode | undefined =>
  code.functions
    .filter(({ range }) => range.start <= place.start && place.end <= range.end)
    .sort((a, b) => b.range.start - a.range.start)[0]
