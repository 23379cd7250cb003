/**
 * Rules that a user writes: a regular expression, or a format in the words of our own rules. Plain data, so that it can come
 * from a file and go to other threads.
 */
import type { SecretRule } from './rule.ts'

/** What takes a match out again. Without a condition of its own any one of them is enough. */
export interface CustomAllowlist {
  readonly description?: string
  /** `AND`: every kind that is named (commits, paths, regexes, stop words) must hold. */
  readonly condition?: 'AND' | 'OR'
  /** What `regexes` are tried on: the value, all that the rule's expression matched, or the lines that it stands on. */
  readonly regexTarget?: 'secret' | 'match' | 'line'
  readonly regexes?: readonly string[]
  /** Parts of the value, in any case. */
  readonly stopwords?: readonly string[]
  /** Globs. */
  readonly paths?: readonly string[]
  readonly pathRegexes?: readonly string[]
  /** Full ids of the commits that brought it in. */
  readonly commits?: readonly string[]
}

/** Either `regex`, or `prefix` with `alphabet` and `length`. */
export interface CustomRule {
  /** kebab-case; not the id of another rule. */
  readonly id: string
  /** WHAT is wrong, as a noun phrase. */
  readonly description: string
  /** In Go's syntax (https://pkg.go.dev/regexp/syntax). */
  readonly regex?: string
  /** Number of the group that is the value; without it the first that is not empty, else the whole match. */
  readonly secretGroup?: number
  /** One of them must stand near, in any case; see docs/custom-rules.md. */
  readonly keywords?: readonly string[]
  /** Bits a character that the value must exceed (Shannon). */
  readonly entropy?: number
  /** Globs, and regular expressions; where there are any, one of them must fit the path. */
  readonly paths?: readonly string[]
  readonly pathRegexes?: readonly string[]
  readonly allowlists?: readonly CustomAllowlist[]
  /** SARIF security-severity, 0.1 to 10.0; 8.0 without it. */
  readonly severity?: number
  /** How every token begins; at least three characters. */
  readonly prefix?: string
  /** Characters behind the prefix, written out (`abc123`), or the name of a set. */
  readonly alphabet?: string
  /** How many of them: a number, or the least and the most. */
  readonly length?: number | readonly [least: number, most: number]
}

/** What a match says of itself to the conditions of a rule. Latin1, one character for each byte. */
export interface MatchedText {
  readonly value: string
  /** All that the expression matched, and the lines on which it stands; only where the conditions ask for them. */
  readonly whole?: { readonly match: string; readonly lines: string }
}

export interface MatchedPlace {
  readonly path: string
  /** That brought it in. */
  readonly commit: string | null
}

/** What a user's rule asks for beyond its form; the answer is why a match is nothing, as a noun phrase. */
export interface Conditions {
  onText(text: MatchedText): string | undefined
  atPlace(text: MatchedText, place: MatchedPlace): string | undefined
}

/** Sets of characters that have a name. */
export const ALPHABETS: Readonly<Record<string, string>> = {
  digits: '0123456789',
  hex: '0123456789abcdef',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  base36: '0123456789abcdefghijklmnopqrstuvwxyz',
  base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base64: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/',
  base64url: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_',
}

const SEVERITY = 8

/** The declaration that stands for a user's rule in reports, and that is searched for where it is a format. */
export const customSecretRule = (rule: CustomRule): SecretRule => ({
  kind: 'secret',
  id: rule.id,
  family: 'custom',
  title: rule.description,
  why: 'A rule of this repository says that such a value must not be in its files or its history.',
  remediation:
    'Revoke it where it was issued, put its successor into a secret store, and read it from there when the program runs.',
  severity: rule.severity ?? SEVERITY,
  cites: [],
  provider: 'custom',
  formats: formatsOf(rule),
  ...(rule.regex !== undefined && { finder: 'regex' }),
  custom: rule,
  confidence: 'high',
  docs: '',
})

function formatsOf({ prefix, alphabet = '', length }: CustomRule): SecretRule['formats'] {
  if (prefix === undefined || length === undefined) return []
  const [min, max] = typeof length === 'number' ? [length, length] : length
  return [[prefix, { alphabet: ALPHABETS[alphabet] ?? alphabet, min, max }]]
}
