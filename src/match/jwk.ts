/**
 * Private keys without armour: JSON Web Keys (RFC 7517), whose private part is `d`, or `k` of a symmetric one, and DER in
 * base64, as code and settings hold it when header and footer were cut off.
 */
import type { Window } from './window.ts'

export interface Bare {
  readonly start: number
  readonly end: number
  /** Behind the end, where lines that might have gone on with it were looked at. */
  readonly decidedTo?: number
  readonly body: string
  readonly kind: 'JWK' | 'DER'
}

/** Members that a private JWK has. `AQAB` is the exponent 65537, which nearly every RSA key has. */
export const JWK_ANCHORS: readonly string[] = [
  ...['kty', 'crv'].flatMap((member) => [...'"\':='].map((sign) => member + sign)),
  'AQAB',
]

/** The base64 of an ASN.1 sequence header with the lengths that private keys have. */
export const DER_ANCHORS: readonly string[] = [
  'MIIB',
  'MIIC',
  'MIIE',
  'MIIG',
  'MIIJ',
  'MIGH',
  'MIG2',
  'MHcC',
  'MC4C',
]

/** An RSA key of 8192 bits as a JWK is shorter. */
const WIDEST_OBJECT = 8192
/** How far behind the private member the type may stand; the scanner keeps a little more of the text unchanged. */
const TYPE_BEHIND = 160

const KTY = /\bkty\b\\?["']?[ \t]{0,4}[:=]>?[ \t]{0,4}\\?["'](RSA|EC|OKP|oct)\b/
const PRIVATE =
  /(?:^|[\s,{"'])([dk])\\?["']?[ \t]{0,4}[:=]>?[ \t]{0,4}\\?["']([A-Za-z0-9_-]{20,2000})\\?["']/g

/** The private member of the object that holds the anchor. */
export function findJwk({ text, anchor }: Window): Bare | undefined {
  const from = Math.max(0, text.lastIndexOf('{', anchor))
  const close = text.indexOf('}', anchor)
  const object = text.slice(from, close < 0 || close - from > WIDEST_OBJECT ? from + WIDEST_OBJECT : close)
  for (const found of object.matchAll(PRIVATE)) {
    const [whole, member, body] = found
    const end = found.index + whole.length
    const kind = KTY.exec(object.slice(0, end + TYPE_BEHIND))?.[1]
    if (!kind || (kind === 'oct') !== (member === 'k')) continue
    const start = from + found.index + whole.lastIndexOf(body!)
    return { start, end: start + body!.length, body: body!, kind: 'JWK' }
  }
  return undefined
}

/** The run of base64 at the anchor, when its first bytes are those of a private key. */
export function findDer({ text, anchor }: Window): Bare | undefined {
  const run = WRAPPED.exec(text.slice(anchor, anchor + LONGEST_RUN))?.[0]
  return run && isPrivateKey(Buffer.from(run.slice(0, 60), 'base64'))
    ? {
        start: anchor,
        end: anchor + run.length,
        decidedTo: anchor + LONGEST_RUN,
        body: run.replace(BREAK, ''),
        kind: 'DER',
      }
    : undefined
}

/** RSA of 8192 bits, with breaks and indents. */
const LONGEST_RUN = 12008

/** Over wrapped lines, so that the body of a block is the same with its armour and without. */
const WRAPPED =
  /^[A-Za-z0-9+/]{60,12000}(?:(?:\\n|\r?\n[ \t]{0,40})[A-Za-z0-9+/]{4,12000}(?![A-Za-z0-9+/:_-]))*={0,2}/
const BREAK = /\\n|\s+/g

/**
 * SEQUENCE, then INTEGER 0 with another INTEGER (PKCS#1: RFC 8017 A.1.2) or a SEQUENCE (PKCS#8: RFC 5958 section 2), or
 * INTEGER 1 with an OCTET STRING (SEC1: RFC 5915 section 3).
 */
function isPrivateKey(der: Buffer): boolean {
  const head = der[1] === 0x82 ? 4 : der[1] === 0x81 ? 3 : 2
  const [tag, length, version, next] = der.subarray(head)
  if (der[0] !== 0x30 || tag !== 0x02 || length !== 0x01) return false
  return version === 0 ? next === 0x02 || next === 0x30 : version === 1 && next === 0x04
}
