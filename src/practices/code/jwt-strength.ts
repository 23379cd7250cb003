/** How strong a key for HMAC signatures is: RFC 7518 section 3.2 asks for as many bytes as the hash has. */

import type { Hit } from '../../../patterns/rule.ts'
import type { NamedValue } from '../../documents/code/code.ts'
import {
  argumentOf,
  type CallExpression,
  type Expression,
  expressionsIn,
} from '../../documents/expression.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from '../repository/inventory.ts'
import { isLexical } from '../secrets/placeholder.ts'
import { isWeak } from '../secrets/strength.ts'
import { isSigningKeyName, type SigningKey, signingKeysOf } from './jwt.ts'
import { literalKey } from './jwt-literal.ts'

/** Bytes of the hash. https://www.rfc-editor.org/rfc/rfc7518#section-3.2 */
const HASH_BYTES: Readonly<Record<string, number>> = { HS256: 32, HS384: 48, HS512: 64 }
const SHORTEST = 32

/** Why a key is too weak, as a noun phrase without the key; undefined for one that is strong enough. */
export function weaknessOfKey(
  value: string,
  algorithm = 'HS256',
  bytes = Buffer.byteLength(value),
): string | undefined {
  const wanted = HASH_BYTES[algorithm] ?? SHORTEST
  if (bytes < wanted) return `${bytes} bytes, where ${algorithm} needs ${wanted}`
  return isWeak(value) || isLexical(value) ? 'long enough, but made of words or repetition' : undefined
}

/** Keys written in code, generators that make too few bytes, and checks that ask for too few. */
export function* shortKeysInCode(file: SourceFile, inventory: Inventory): Generator<Hit> {
  const code = file.code()
  if (!code) return
  for (const key of signingKeysOf(code)) {
    const literal = literalKey(key, file, inventory)
    const weakness =
      literal && weaknessOfKey(literal.string.value, key.algorithm, bytesOf(key, literal.string.value))
    if (literal && weakness)
      yield {
        path: literal.path,
        range: literal.string.range,
        secret: literal.string.value,
        resource: key.within ? `${key.taker} in ${key.within}` : key.taker,
        message: `${key.taker} takes a weak signing key: ${weakness}`,
      }
  }
  for (const named of code.named) {
    const bytes = isSigningKeyName(named.name) ? (generatedBytes(named) ?? demandedBytes(named)) : undefined
    if (bytes !== undefined && bytes < SHORTEST)
      yield {
        path: file.path,
        range: named.value.range,
        resource: named.name,
        message: `${named.name} is made or accepted with ${bytes} bytes, where HS256 needs ${SHORTEST}`,
      }
  }
}

/** What the code decodes before it uses the key: `Buffer.from('…', 'hex')`. */
function bytesOf({ expression }: SigningKey, value: string): number {
  if (expression.kind !== 'call') return Buffer.byteLength(value)
  const given = argumentOf(expression, 1)
  const encoding = given?.kind === 'string' ? given.value : expression.callee
  if (/^hex$|hex2bin|fromhex|unhexlify/.test(encoding)) return value.length >> 1
  if (/^base64(?:url)?$|(?:base64|b64)\w*[.\w]*decode|FromBase64String/i.test(encoding))
    return Math.floor((value.replace(/=+$/, '').length * 3) / 4)
  return Buffer.byteLength(value)
}

const GENERATORS =
  /(?:^|\.)(?:randomBytes|random_bytes|token_hex|token_urlsafe|token_bytes|SecureRandom\.(?:hex|base64|urlsafe_base64|random_bytes)|openssl_random_pseudo_bytes|urandom)$/

const callsIn = (value: Expression): CallExpression[] =>
  [...expressionsIn(value)].filter((inner): inner is CallExpression => inner.kind === 'call')

const numberOf = (value: Expression | undefined): number | undefined =>
  value?.kind === 'constant' && /^\d+$/.test(value.text) ? Number(value.text) : undefined

function generatedBytes({ value }: NamedValue): number | undefined {
  const call = callsIn(value).find(({ callee }) => GENERATORS.test(callee))
  return call && numberOf(argumentOf(call, 0))
}

/** `z.string().min(8)`, `Joi.string().min(8)`, `Field(min_length=8)`. */
function demandedBytes({ value, kind }: NamedValue): number | undefined {
  if (value.kind !== 'call' || kind === 'argument') return undefined
  for (const call of callsIn(value)) {
    const demanded = /\bstring\.(?:\w+\.)*min$/.test(call.callee)
      ? numberOf(argumentOf(call, 0))
      : numberOf(argumentOf(call, 'min_length'))
    if (demanded !== undefined) return demanded
  }
  return undefined
}
