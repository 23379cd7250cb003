/**
 * How a token looks, as facts rather than as a regular expression: literals and runs of an alphabet.
 *
 * From one format come the prefilter's literal, a matcher that never backtracks, generated examples and near misses.
 * It stays linear because each run is greedy and what follows a run of variable length must not begin inside the run's
 * alphabet; `__tests__/patterns/secrets.test.ts` rejects a format that breaks this.
 */

/** A set of ASCII characters, written out. */
export type Alphabet = string

const DIGITS = '0123456789'
const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Between `min` and `max` characters of `alphabet`. */
export interface Run {
  readonly alphabet: Alphabet
  readonly min: number
  readonly max: number
}

/** One of several fixed strings; the first that fits is taken, so a longer one stands before its own prefix. */
export interface Literals {
  readonly oneOf: readonly string[]
}

/** A bare string is a literal. */
export type Part = string | Literals | Run

/** Parts in order, without anything between them. */
export type Format = readonly Part[]

/** A run of any characters of `alphabet`; fixed length when `max` is left out. */
export const run = (alphabet: Alphabet, min: number, max = min): Run => ({ alphabet, min, max })

/** One of several literals, such as `oneOf('xoxb-', 'xoxp-')`; `oneOf('-', '')` is an optional dash. */
export const oneOf = (...literals: string[]): Literals => ({ oneOf: literals })

const named = (alphabet: Alphabet) => (min: number, max?: number) => run(alphabet, min, max)

export const digits = named(DIGITS)
/** Lower-case hexadecimal. */
export const hex = named(DIGITS + 'abcdef')
/** Upper-case hexadecimal. */
export const upperHex = named(DIGITS + 'ABCDEF')
/** Hexadecimal in either case. */
export const anyHex = named(DIGITS + 'abcdefABCDEF')
export const lower = named(LOWER)
export const upper = named(UPPER)
export const letters = named(LOWER + UPPER)
/** Lower-case letters and digits. */
export const base36 = named(DIGITS + LOWER)
/** Upper-case letters and digits. */
export const upperBase36 = named(DIGITS + UPPER)
/** RFC 4648 section 6: A-Z and 2-7. */
export const base32 = named(UPPER + '234567')
/** Letters and digits. */
export const base62 = named(DIGITS + LOWER + UPPER)
/** Letters, digits, `+` and `/`. Add padding as a part of its own: `oneOf('==', '=', '')`. */
export const base64 = named(DIGITS + LOWER + UPPER + '+/')
/** Letters, digits, `-` and `_`. */
export const base64url = named(DIGITS + LOWER + UPPER + '-_')
/** Letters, digits, `-`, `_` and `.`. */
export const dotted = named(DIGITS + LOWER + UPPER + '-_.')
/** Letters, digits and `_`. */
export const word = named(DIGITS + LOWER + UPPER + '_')
/** Bitcoin's alphabet: base62 without 0, O, I and l. */
export const base58 = named('123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ')

/** Lower-case UUID of 36 characters. */
export const uuid: Format = [hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)]

/** JSON Web Token, for providers whose keys are one. Bounded by what fits a window; longer ones are found as plain tokens. */
export const jwt: Format = ['eyJ', base64url(12, 140), '.eyJ', base64url(16, 420), '.', base64url(43, 342)]

export const isRun = (part: Part): part is Run => typeof part === 'object' && 'alphabet' in part

/** The strings that a literal part allows. */
export const literalsOf = (part: string | Literals): readonly string[] =>
  typeof part === 'string' ? [part] : part.oneOf
