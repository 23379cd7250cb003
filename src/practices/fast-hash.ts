/** Passwords that are stored behind a hash which is fast to try. */
import type { Call, Code } from '../documents/code.ts'
import { argumentOf, type Expression, expressionsIn, namesIn } from '../documents/expression.ts'
import type { Range } from '../documents/node.ts'
import { givenBefore } from './given.ts'
import { secretKindOf } from './secret-name.ts'

interface Found {
  readonly range: Range
  readonly what: string
  readonly fix: string
}

const SLOW = 'argon2id, scrypt or bcrypt'

const FAST_HASH =
  /(?:^|\.)(?:md5|sha1|sha256|sha512|md5Hex|sha1Hex|sha256Hex|MD5\.hexdigest|SHA1\.hexdigest|SHA256\.hexdigest|md5\.Sum|sha1\.Sum|sha256\.Sum256|MD5|SHA256)$/i

/** A fast hash of a password; of a key only where the hash itself is broken. */
export function hashIn(call: Call): Found[] {
  const isChain = /createHash\.update$/.test(call.callee)
  if (!isChain && !FAST_HASH.test(call.callee)) return []
  const algorithm = isChain ? chainAlgorithm(call) : call.callee
  const given = call.arguments
    .flatMap(({ value }) => [...namesIn(value), ...passwordsIn(value)])
    .map((name) => name.split('.').at(-1) ?? '')
  const isBroken = /md5|sha-?1(?!\d)/i.test(algorithm)
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
          what: `${secret} is hashed with ${isChain ? algorithm : call.callee}, which is fast to try`,
          fix: SLOW,
        },
      ]
}

/** `user.setPassword(md5(text))`, also where the hash has a name: whatever goes in is a password. */
export function hashStored(call: Call, code: Code): Found[] {
  const [given] = call.arguments
  if (!given || !/(?:^|[._])set_?[pP]assword$/.test(call.callee)) return []
  const value =
    given.value.kind === 'name' ? (givenBefore(given.value, code).at(-1)?.value ?? given.value) : given.value
  const fast = [...expressionsIn(value)].some(
    (inner) =>
      inner.kind === 'call' &&
      (/(?:^|\.)(?:md5|sha1)(?:\.|$|Hex$|\w*\.(?:Sum|sum|hexdigest|digest))/i.test(inner.callee) ||
        (/(?:^|\.)(?:hash|createHash|getInstance)$/.test(inner.callee) && isFastName(argumentOf(inner, 0)))),
  )
  return fast
    ? [
        {
          range: call.range,
          what: `${call.callee} stores a password behind a hash that is fast to try`,
          fix: SLOW,
        },
      ]
    : []
}

const isFastName = (value: Expression | undefined): boolean =>
  value?.kind === 'string' && /^(?:md5|sha-?1)$/i.test(value.value)

/** `password.encode()`. Of other secrets a hash may be a mark to know them by, where they are encoded for it. */
const passwordsIn = (value: Expression): string[] =>
  [...expressionsIn(value)].flatMap((inner) => {
    const owner = inner.kind === 'call' ? ENCODED.exec(inner.callee)?.[1] : undefined
    return owner !== undefined && secretKindOf(owner.split('.').at(-1) ?? '') === 'password' ? [owner] : []
  })
const ENCODED = /^(.+)\.(?:encode|getBytes|get_bytes|as_bytes|bytes|trim|strip|to_s|toString)$/

const chainAlgorithm = (call: Call): string => {
  const inner = call.receiver?.kind === 'call' ? argumentOf(call.receiver, 0) : undefined
  return inner?.kind === 'string' ? inner.value : ''
}
