/**
 * Identity: the same secret has the same fingerprint wherever it stands, and nobody gets the secret back from it.
 *
 * A value that was drawn at random cannot be guessed, so a keyed hash is enough; anything that a person may have typed is
 * stretched with scrypt at an eighth of OWASP's lowest recommended cost, some 9 ms a guess, as a report may hold hundreds:
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt
 */
import { createHmac, scrypt, scryptSync } from 'node:crypto'
import { promisify } from 'node:util'

const DOMAIN = 'keysweep/v1'
/** 20 characters of which 12 differ: at least 80 bits when drawn from hexadecimal digits. */
const UNGUESSABLE = { length: 20, distinct: 12 }
const SCRYPT = { N: 2 ** 12, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

/** What keeps the fingerprints of one repository or organisation apart from those of all others; empty for none. */
export type Key = string
export const NO_KEY: Key = ''

/** Of a secret: its rule's family and its value. 32 hexadecimal digits. */
export const secretFingerprint = (family: string, value: string, key: Key = NO_KEY): string =>
  hash(key, 'secret', [family, stretched(value, key)])

/** Of a practice: its rule and what it is about, whatever the line. */
export const practiceFingerprint = (
  ruleId: string,
  path: string,
  resource: string,
  key: Key = NO_KEY,
): string => hash(key, 'practice', [ruleId, path, resource])

/** Of a practice that found a secret: another value there is another finding, and the file may move. */
export const literalFingerprint = (
  ruleId: string,
  resource: string,
  value: string,
  key: Key = NO_KEY,
): string => hash(key, 'literal', [ruleId, resource, stretched(value, key)])

/** Of a value whatever is said of it, for what shards find of the same one. */
export const valueFingerprint = (value: string, key: Key = NO_KEY): string =>
  hash(key, 'value', [stretched(value, key)])

/** Tells whether two runs have the same key without telling the key; undefined without one. */
export const keyId = (key: Key): string | undefined =>
  key === NO_KEY ? undefined : hash(key, 'key', []).slice(0, 8)

/** 32 hexadecimal digits. */
function hash(key: Key, purpose: string, parts: readonly string[]): string {
  const text = JSON.stringify(parts)
  return createHmac('sha256', `${DOMAIN} ${purpose} ${key}`).update(text).digest('hex').slice(0, 32)
}

/** Stretches values on all processors, so that their fingerprints cost nothing more when they are asked for. */
export async function stretchAhead(values: Iterable<string>, key: Key = NO_KEY): Promise<void> {
  const left = [...new Set(values)].filter((value) => !isUnguessable(value) && !known.has(nameOf(value, key)))
  await Promise.all(left.map((value) => stretching.get(nameOf(value, key)) ?? stretchBeside(value, key)))
}

function stretchBeside(value: string, key: Key): Promise<void> {
  const name = nameOf(value, key)
  const made = scryptBeside(Buffer.from(value, 'utf8'), saltOf(key), 32, SCRYPT).then((bytes) => {
    known.set(name, bytes.toString('hex'))
    stretching.delete(name)
  })
  stretching.set(name, made)
  return made
}

const known = new Map<string, string>()
/** What is being made. */
const stretching = new Map<string, Promise<void>>()
const nameOf = (value: string, key: Key) => `${key}\0${value}`
const scryptBeside = promisify<Buffer, string, number, typeof SCRYPT, Buffer>(scrypt)

function stretched(value: string, key: Key): string {
  if (isUnguessable(value)) return value
  return (
    known.get(nameOf(value, key)) ??
    scryptSync(Buffer.from(value, 'utf8'), saltOf(key), 32, SCRYPT).toString('hex')
  )
}

const isUnguessable = (value: string) =>
  value.length >= UNGUESSABLE.length && new Set(value).size >= UNGUESSABLE.distinct

const saltOf = (key: Key) => `${DOMAIN} stretch ${key}`
