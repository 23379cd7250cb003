/**
 * Identity: the same secret has the same fingerprint wherever it stands, and nobody gets the secret back from it.
 *
 * A value that was drawn at random cannot be guessed, so a keyed hash is enough; anything that a person may have typed is
 * stretched with scrypt at an eighth of OWASP's lowest recommended cost, some 6 ms a guess, as a report may hold hundreds:
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt
 */
import { createHmac, scryptSync } from 'node:crypto'

const DOMAIN = 'keysweep/v1'
/** 20 characters of which 12 differ: at least 80 bits when drawn from hexadecimal digits. */
const UNGUESSABLE = { length: 20, distinct: 12 }
const SCRYPT = { N: 2 ** 12, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

/** Of a secret: its rule's family and its value. 32 hexadecimal digits. */
export function secretFingerprint(family: string, value: string): string {
  const salt = `${DOMAIN} secret ${family}`
  const drawn = value.length >= UNGUESSABLE.length && new Set(value).size >= UNGUESSABLE.distinct
  const secret = drawn ? value : scryptSync(Buffer.from(value, 'latin1'), salt, 32, SCRYPT)
  return createHmac('sha256', salt).update(secret).digest('hex').slice(0, 32)
}

/** Of a practice: its rule and what it is about, whatever the line. */
export const practiceFingerprint = (ruleId: string, path: string, resource: string): string =>
  createHmac('sha256', `${DOMAIN} practice`)
    .update([ruleId, path, resource].join('\0'))
    .digest('hex')
    .slice(0, 32)
