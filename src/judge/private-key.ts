/** A private key's body is read as what it claims to be. */
import type { Match } from '../match/match.ts'
import { SHORTENED } from '../match/private-key.ts'
import { strengthOf } from '../practices/secrets/strength.ts'
import { NOTE } from '../practices/severity.ts'
import { drop, keep, opposes, supports, type Verdict } from './verdict.ts'

export function judgePrivateKey(match: Match): Verdict {
  const body = Buffer.from(match.value, 'base64')
  const claimed = match.context.operator
  if (new Set(match.value).size < 16) return drop('placeholder', 'the body repeats a few characters')
  if (claimed === SHORTENED) return drop('placeholder', 'dots stand where the rest of the body would')
  if (claimed === 'JWK') return judgeJwk(match)
  if (claimed === 'PuTTY' || claimed.includes('PGP'))
    return keep('high', supports('armour', `a ${claimed} block with a body`))
  if (body.subarray(0, 14).toString('latin1') === 'openssh-key-v1') return openSsh(body)
  // PKCS#1, SEC1 and PKCS#8 are each an ASN.1 SEQUENCE: X.690 section 8.9 has tag 0x30.
  if (body[0] === 0x30) {
    if (body.length * 4 < lengthOf(body))
      return {
        ...keep('medium', opposes('cut short', 'its own length says that most of it is left out')),
        severity: NOTE,
      }
    return claimed.includes('ENCRYPTED')
      ? keep(
          'medium',
          supports('structure', 'the body is an ASN.1 sequence'),
          opposes('encrypted', 'a passphrase protects it'),
        )
      : keep('high', supports('structure', 'the body is an ASN.1 sequence'))
  }
  // A traditional encrypted key (RFC 1421 headers) has no structure to see.
  return body.length >= 300
    ? keep('medium', supports('armour', 'a PEM block with a long body'))
    : drop('placeholder', 'the body is not a key')
}

/** Bytes that a sequence says to have, X.690 section 8.1.3; 0 where it does not. */
const lengthOf = (body: Buffer): number =>
  body[1] === 0x82 && body.length >= 4 ? 4 + body.readUInt16BE(2) : 0

/** Cipher name at a fixed place: PROTOCOL.key of OpenSSH. */
function openSsh(body: Buffer): Verdict {
  const plain = body.subarray(15, 30).includes('none')
  return plain
    ? keep('high', supports('structure', 'the body is an OpenSSH key'))
    : keep(
        'medium',
        supports('structure', 'the body is an OpenSSH key'),
        opposes('encrypted', 'a passphrase protects it'),
      )
}

/** The keys of RFC 7515, RFC 7517 and their kin are in every library's tests, but nothing in a key tells so. */
function judgeJwk({ value }: Match): Verdict {
  return strengthOf(value).kind === 'weak'
    ? drop('placeholder', 'the private member is no key')
    : keep('high', supports('structure', 'a JSON Web Key with its private member'))
}
