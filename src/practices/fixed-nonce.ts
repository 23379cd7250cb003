/** Ciphers that are given the same nonce for every message: it stands in the program, or is a buffer that nobody fills. */
import type { Call, Code } from '../documents/code.ts'
import { argumentOf, type Expression, type ListExpression, namesIn } from '../documents/expression.ts'
import { givenTo } from './given.ts'

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
  // A buffer that is made on the spot is filled by nobody.
  if (nonce?.kind !== 'name') return isWritten(nonce) || (nonce?.kind === 'list' && isZeros(nonce))
  const given = givenTo(nonce.text, code).map(({ value }) => value)
  return (
    given.length > 0 &&
    given.every((value) => isWritten(value) || isZeros(value)) &&
    !isFilled(nonce.text, code)
  )
}

/** `"…"`, `[]byte{1, 2}`, `"…".getBytes()`, `b'\0' * 16`, `Buffer.alloc(16)` */
function isWritten(value: Expression | undefined): boolean {
  if (value?.kind === 'string') return value.value !== ''
  if (value?.kind === 'binary')
    return value.operator === '*' && value.left.kind === 'string' && value.right.kind === 'constant'
  if (value?.kind === 'list') return isWrittenList(value)
  if (value?.kind !== 'call') return false
  if (/getBytes$/.test(value.callee)) return value.receiver?.kind === 'string'
  const [first] = value.arguments
  if (/^Buffer\.from$|^bytes\.fromhex$/.test(value.callee)) return first?.value.kind === 'string'
  return (
    /^(?:\[\]byte|Buffer\.alloc|bytes|bytearray)$/.test(value.callee) &&
    value.arguments.length > 0 &&
    value.arguments.every((one) => isLiteral(one.value))
  )
}

/** Java says the type and the dimensions first: `new byte[] {1, 2}`. */
function isWrittenList({ items }: ListExpression): boolean {
  const [first] = items.filter(({ kind }) => kind !== 'other')
  if (first?.kind === 'list') return isWritten(first)
  return items.length > 0 && items.every(isLiteral)
}

const isLiteral = ({ kind }: Expression): boolean => kind === 'constant' || kind === 'string'

/** `make([]byte, 12)`, `new byte[16]` */
const isZeros = (value: Expression): boolean =>
  (value.kind === 'call' && value.callee === 'make') ||
  (value.kind === 'list' &&
    value.items.some((item) => item.kind === 'other' && item.type === 'dimensions_expr'))

/** Another call gets it, which may write into it: `rand.Read(iv)`, `random.nextBytes(iv)`. */
const isFilled = (name: string, code: Code): boolean =>
  code.calls.some(
    (call) =>
      !takerOf(call) &&
      !/\.Open$|^len$/.test(call.callee) &&
      [...call.arguments.map(({ value }) => value), ...(call.receiver ? [call.receiver] : [])].some(
        (value) => value.kind !== 'call' && namesIn(value).includes(name),
      ),
  )
