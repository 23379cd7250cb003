/** Ciphers that are given the same nonce for every message: it stands in the program, or is a buffer that nobody fills. */
import type { Call, Code, NamedValue } from '../../documents/code/code.ts'
import {
  argumentOf,
  type Expression,
  type ListExpression,
  namesIn,
  type ObjectExpression,
} from '../../documents/expression.ts'
import { givenOnce, givenTo, valueBehind } from './given.ts'

/** Calls that encrypt, and which argument the nonce is, by its place or names. */
const TAKERS: readonly (readonly [RegExp, number, readonly string[]])[] = [
  [/(?:^|\.)createCipheriv$/, 2, []],
  [/^cipher\.New(?:OFB|CTR|CFBEncrypter|CBCEncrypter)$/, 1, []],
  [/\.Seal$/, 1, []],
  [/^(?:AES|DES3?|ChaCha20(?:_Poly1305)?|Salsa20|Blowfish)\.new$/, 2, ['iv', 'nonce']],
  [/(?:^|\.)modes\.(?:CBC|CFB8?|CTR|GCM|OFB)$/, 0, ['initialization_vector', 'nonce']],
  [/(?:^|\.)IvParameterSpec$/, 0, []],
  [/(?:^|\.)GCMParameterSpec$/, 1, []],
  [/^openssl_encrypt$/, 4, ['iv']],
  [/^mcrypt_encrypt$/, 4, ['iv']],
]

const takerOf = ({ callee }: { readonly callee: string }) => TAKERS.find(([taker]) => taker.test(callee))

/** True when the program says once and for all what nonce a call gets. */
export function hasFixedNonce(call: Call, code: Code): boolean {
  const taker = takerOf(call)
  if (!taker || (call.callee.endsWith('.Seal') && call.arguments.length !== 4)) return false
  const [, place, names] = taker
  const nonce =
    names.map((name) => argumentOf(call, name)).find((value) => value !== undefined) ??
    argumentOf(call, place)
  return isFixed(nonce, code) || isEmpty(nonce, call, code)
}

/** `''` is what a cipher takes that has no nonce; to any other it is the same each time. */
function isEmpty(nonce: Expression | undefined, call: Call, code: Code): boolean {
  const cipher = valueBehind(argumentOf(call, 0), code)
  if (!call.callee.endsWith('createCipheriv') || cipher?.kind !== 'string') return false
  const value = givenOnce(nonce, code)?.value ?? nonce
  return (
    value?.kind === 'string' &&
    value.value === '' &&
    /-(?:cbc|cfb\d?|ctr|gcm|ofb|ccm|ocb)$/i.test(cipher.value)
  )
}

/** What a cipher's field gets: `aes.IV = …` of C#, `cipher.iv = …` of Ruby. */
export function isFixedField({ name, nameRange, value }: NamedValue, code: Code): boolean {
  if (code.language === 'csharp') return name === 'IV' && isFixed(value, code)
  return (
    code.language === 'ruby' &&
    name === 'iv' &&
    isFixed(value, code) &&
    // A local variable is no field.
    code.calls.some(
      ({ callee, range }) =>
        callee.endsWith('.iv') && range.start <= nameRange.start && nameRange.end <= range.end,
    )
  )
}

/** Stands in the program, or is a buffer that nobody fills. */
export function isFixed(nonce: Expression | undefined, code: Code): boolean {
  // A buffer that is made on the spot is filled by nobody.
  if (nonce?.kind !== 'name') return nonce !== undefined && (isWritten(nonce, code) || isZeros(nonce))
  const given = givenTo(nonce.text, code).map(({ value }) => value)
  return (
    given.length > 0 &&
    given.every((value) => isWritten(value, code) || isZeros(value)) &&
    // Text is no buffer.
    (given.every(({ kind }) => kind === 'string') || !isFilled(nonce.text, code))
  )
}

/** `"…"`, `[]byte{1, 2}`, `"…".getBytes()`, `b'\0' * 16`, `Buffer.alloc(16)` */
function isWritten(value: Expression | undefined, code: Code): boolean {
  if (value?.kind === 'string') return value.value !== ''
  if (value?.kind === 'binary')
    return value.operator === '*' && value.left.kind === 'string' && value.right.kind === 'constant'
  if (value?.kind === 'list') return isWrittenList(value, code)
  if (value?.kind === 'object') return isWrittenArray(value)
  if (value?.kind !== 'call') return false
  const [first] = value.arguments
  if (/(?:getBytes|toByteArray)$/.test(value.callee))
    return value.receiver ? value.receiver.kind === 'string' : isText(value.callee, code)
  if (value.callee === 'Buffer.from' && first?.value.kind === 'list') return isWrittenList(first.value, code)
  if (/^Buffer\.from$|^bytes\.fromhex$|\.GetBytes$/.test(value.callee)) return first?.value.kind === 'string'
  return (
    /^(?:\[\d*\]byte|Buffer\.alloc|Uint8Array|byteArrayOf|bytes|bytearray)$/.test(value.callee) &&
    value.arguments.length > 0 &&
    value.arguments.every((one) => isLiteral(one.value))
  )
}

/** The owner of a method is a constant: `IV.getBytes()`. */
function isText(callee: string, code: Code): boolean {
  const given = givenTo(callee.split('.').at(-2) ?? '', code)
  return given.length > 0 && given.every(({ value }) => value.kind === 'string')
}

/** C#'s `new byte[] { 1, 2 }`: its type, and what stands in it. */
const isWrittenArray = ({ properties: [type, first] }: ObjectExpression): boolean =>
  isRank(type?.value) && first?.value.kind === 'constant'

const isRank = (value: Expression | undefined): boolean =>
  value?.kind === 'other' && value.type === 'array_rank_specifier'

/** Java says the type and the dimensions first: `new byte[] {1, 2}`. */
function isWrittenList({ items }: ListExpression, code: Code): boolean {
  const [first] = items.filter(({ kind }) => kind !== 'other')
  if (first?.kind === 'list') return isWritten(first, code)
  return items.length > 0 && items.every(isLiteral)
}

const isLiteral = (value: Expression): boolean =>
  value.kind === 'constant' ||
  value.kind === 'string' ||
  (value.kind === 'other' && value.type === 'unary_expression' && value.parts.every(isLiteral))

/** `make([]byte, 12)`, `new byte[16]`, `ByteArray(16)` */
const isZeros = (value: Expression): boolean =>
  (value.kind === 'call' &&
    (value.callee === 'make' || (value.callee === 'ByteArray' && value.receiver === undefined))) ||
  (value.kind === 'object' &&
    value.properties.length === 1 &&
    isRank(value.properties[0]?.value) &&
    !isEmptyRank(value)) ||
  (value.kind === 'list' &&
    value.items.some((item) => item.kind === 'other' && item.type === 'dimensions_expr'))

const isEmptyRank = ({ properties: [type] }: ObjectExpression): boolean =>
  type?.value.kind === 'other' && type.value.parts.length === 0

/** Another call gets it, which may write into it, or its own does: `rand.Read(iv)`, `iv.set(counter)`. */
const isFilled = (name: string, code: Code): boolean =>
  code.calls.some(
    (call) =>
      !takerOf(call) &&
      !/\.Open$|^len$/.test(call.callee) &&
      (WRITES.exec(call.callee)?.[1] === name ||
        [...call.arguments.map(({ value }) => value), ...(call.receiver ? [call.receiver] : [])].some(
          (value) =>
            value.kind !== 'call' &&
            namesIn(value).some((each) => each === name || each === `${name}.buffer`),
        )),
  )
const WRITES = /^(\w+)\.(?:set|write)\w*$/
