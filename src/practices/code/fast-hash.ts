/** Passwords that are stored behind a hash which is fast to try. */
import type { Call, Code } from '../../documents/code/code.ts'
import {
  argumentOf,
  type CallExpression,
  type Expression,
  expressionsIn,
  namesIn,
} from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import { secretKindOf } from '../secrets/secret-name.ts'
import { valueBehind } from './given.ts'

interface Found {
  readonly range: Range
  readonly what: string
}

const FAST_HASH =
  /(?:^|\.)(?:md5|sha1|sha256|sha512|md5Hex|sha1Hex|sha256Hex|(?:MD5|SHA1|SHA256)\.(?:hex|base64)?digest|(?:MD5|SHA(?:1|256|384|512))\.HashData|md5\.compute|md5\.Sum|sha1\.Sum|sha256\.Sum256|MD5|SHA256|md5DigestAsHex|Hashing\.(?:md5|sha(?:1|256|512))\.hash(?:String|Bytes|UnencodedChars))$/i

/**
 * A fast hash of a password; of a key only where the hash itself is broken. What is hashed with its realm is for Digest
 * authentication, which says how: https://www.rfc-editor.org/rfc/rfc7616#section-3.4.2
 */
export function hashIn(call: Call, code: Code): Found[] {
  const isChain = /(?:create(?:Hash|Hmac)\.update|MessageDigest\.getInstance\.digest)$/.test(call.callee)
  const isNamed = /(?:^hash|^hashlib\.new|(?:^|\.)hash\.hash|(?:^|\.)Digest\.(?:hex|base64)?digest)$/.test(
    call.callee,
  )
  if (!isChain && !isNamed && !FAST_HASH.test(call.callee)) return []
  const algorithm = isChain ? chainAlgorithm(call) : isNamed ? algorithmOf(call) : call.callee
  if (isNamed && !/^(?:md[245]|sha-?(?:1|256|512))$/i.test(algorithm)) return []
  if (isForEqualLength(call, code)) return []
  const given = call.arguments
    .flatMap(({ value }) => [...namesIn(value), ...passwordsIn(value)])
    .map((name) => name.split('.').at(-1) ?? '')
  if (given.some((name) => /realm$/i.test(name))) return []
  const isBroken = /md[245]|sha-?1(?!\d)/i.test(algorithm)
  const secret = given.find((name) => {
    const kind = secretKindOf(name)
    return (
      kind === 'password' ||
      (isBroken && (kind === 'token' || kind === 'secret') && !/^(?:token|tokens)$/i.test(name))
    )
  })
  return secret === undefined
    ? []
    : [
        {
          range: call.range,
          what: `${secret} is hashed with ${isChain || isNamed ? algorithm : call.callee}, which is fast to try`,
        },
      ]
}

const COMPARES =
  /(?:^|\.)(?:\w*secure_compare|compare_digest|timingSafeEqual|hash_equals|ConstantTimeCompare)$/

/** Both sides are hashed so that they are of one length when they are compared, and nothing is stored. */
const isForEqualLength = ({ range }: Call, code: Code): boolean =>
  code.calls.some(
    (other) =>
      COMPARES.test(other.callee) &&
      other.range.start <= range.start &&
      range.end <= other.range.end &&
      other.arguments.every(({ value }) => {
        const behind = valueBehind(value, code) ?? value
        return behind.kind === 'call' && FAST_HASH.test(behind.callee)
      }),
  )

/** What makes a hash that is broken, into which text is put afterwards. */
const MAKES_HASH =
  /(?:^|\.)(?:hashlib\.(?:md5|sha1)|md5\.New|sha1\.New|(?:Md5|Sha1)(?:::)?\.new|MD5(?:\.(?:new|Create)|CryptoServiceProvider)?|SHA1(?:\.(?:new|Create)|CryptoServiceProvider|Managed))$/
const PUTS_IN = /^(?:(.*)\.)?(?:update|Write|Sum|digest|Append|append|ComputeHash)$/
/** Protocols say which hash is used. */
const PROTOCOL = /scramble|challenge|handshake|digest_?auth|ntlm|native|legacy|old/i

/** `h := sha1.New(); h.Write([]byte(password))`: a broken hash that is given a password piece by piece. */
export function hashFed(call: Call, code: Code): Found[] {
  const owner = PUTS_IN.exec(call.callee)?.[1]
  const [given] = call.arguments
  if (owner === undefined || !given || PROTOCOL.test(call.within)) return []
  if (!isMadeBroken(call.receiver ?? { kind: 'name', text: owner, range: call.range }, code)) return []
  const inner = given.value.kind === 'call' ? given.value.arguments[0]?.value : given.value
  const names = inner?.kind === 'name' ? [inner.text] : passwordsIn(given.value)
  const secret = names
    .map((name) => name.split('.').at(-1) ?? '')
    .find((name) => secretKindOf(name) === 'password')
  return secret === undefined
    ? []
    : [{ range: call.range, what: `${secret} is hashed with a broken hash, which is fast to try` }]
}

function isMadeBroken(maker: Expression, code: Code): boolean {
  const value = valueBehind(maker, code)
  return (
    value?.kind === 'call' &&
    (MAKES_HASH.test(value.callee) ||
      (/(?:^|\.)(?:getInstance|createHash|hashlib\.new)$/.test(value.callee) &&
        isFastName(argumentOf(value, 0))))
  )
}

/** `user.setPassword(md5(text))`, also where the hash has a name: whatever goes in is a password. */
export function hashStored(call: Call, code: Code): Found[] {
  const [given] = call.arguments
  if (!given || !/(?:^|[._])set_?[pP]assword$/.test(call.callee)) return []
  const value = valueBehind(given.value, code) ?? given.value
  const fast = [...expressionsIn(value)].some(
    (inner) =>
      inner.kind === 'call' &&
      (/(?:^|\.)(?:md5|sha1)(?:\.|$|Hex$|\w*\.(?:Sum|sum|hexdigest|digest))/i.test(inner.callee) ||
        (/(?:^|\.)(?:hash|createHash|getInstance)$/.test(inner.callee) && isFastName(argumentOf(inner, 0))) ||
        isReadFrom(inner, code)),
  )
  return fast
    ? [
        {
          range: call.range,
          what: `${call.callee} stores a password behind a hash that is fast to try`,
        },
      ]
    : []
}

/** `h.hexdigest()`, where `h` was made by such a hash. */
const isReadFrom = ({ callee, range, receiver }: CallExpression, code: Code): boolean => {
  const owner = /^(\w+)\.(?:hexdigest|digest|Sum|hexDigest)$/.exec(callee)?.[1]
  return !receiver && owner !== undefined && isMadeBroken({ kind: 'name', text: owner, range }, code)
}

const isFastName = (value: Expression | undefined): boolean =>
  value?.kind === 'string' && /^(?:md5|sha-?1)$/i.test(value.value)

/** `password.encode()`. Of other secrets a hash may be a mark to know them by, where they are encoded for it. */
const passwordsIn = (value: Expression): string[] =>
  [...expressionsIn(value)].flatMap((inner) => {
    const owner = inner.kind === 'call' ? ENCODED.exec(inner.callee)?.[1] : undefined
    return owner !== undefined && secretKindOf(owner.split('.').at(-1) ?? '') === 'password' ? [owner] : []
  })
const ENCODED = /^(.+)\.(?:encode|getBytes|toByteArray|get_bytes|as_bytes|bytes|trim|strip|to_s|toString)$/

/** `hash('md5', $password)`, and `hash(MessageDigest::md5(), password)` of OpenSSL in Rust. */
const algorithmOf = (call: CallExpression): string => {
  const first = argumentOf(call, 0)
  if (first?.kind === 'string') return first.value
  return first?.kind === 'call' ? (/MessageDigest\.(\w+)$/.exec(first.callee)?.[1] ?? '') : ''
}

const chainAlgorithm = (call: Call): string => {
  const inner = call.receiver?.kind === 'call' ? argumentOf(call.receiver, 0) : undefined
  return inner?.kind === 'string' ? inner.value : ''
}
