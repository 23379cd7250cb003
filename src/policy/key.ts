/**
 * The key of a repository's fingerprints. It stands in a committed file, so every clone, fork and checkout has it, however
 * shallow; under review the base's counts. An organisation can give a secret one instead, from the environment.
 */

import { randomBytes } from 'node:crypto'
import { UserError } from '../errors.ts'
import { type Key, NO_KEY } from '../fingerprint.ts'
import { type PolicyPlace, readPolicyFile } from './policy-file.ts'
import { KEY_FILE } from './policy-names.ts'

/** 128 bits and more: an identity of it is written beside what was keyed with it, and must not give it away. */
const SHORTEST = 32

/**
 * @param given an organisation's key; wins over the file.
 * @throws UserError where the file holds no key, or the one that was given is too short.
 */
export async function readKey(place: PolicyPlace, given: Key | undefined): Promise<Key> {
  if (given !== undefined) return checked(given.trim())
  const { text, origin } = await readPolicyFile(place, { file: KEY_FILE })
  if (text === undefined) return NO_KEY
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
  if (lines.length === 1 && /^[0-9a-f]{32}$/.test(lines[0]!)) return lines[0]!
  throw new UserError(
    `${origin} does not hold a key: one line of 32 hexadecimal digits`,
    'Restore it from git; with another key every finding is a new one.',
  )
}

function checked(key: string): Key {
  if (key.length >= SHORTEST) return key
  throw new UserError(
    `The fingerprint key (KEYSWEEP_KEY or the input fingerprint-key) is shorter than ${SHORTEST} characters`,
    'Draw one at random: openssl rand -hex 32.',
  )
}

/** 128 bits, as the file holds them. */
export const drawKey = (): Key => randomBytes(16).toString('hex')

/** The text of the file. */
export const keyFile = (key: Key): string =>
  `# Keeps this repository's fingerprints apart from those of others. No secret. With another key every finding is new.
${key}
`
