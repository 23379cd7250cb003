/** A match: a raw secret and where it stands. It lives only inside match and judge, and is never printed. */
import type { MatchedText } from '../../patterns/custom.ts'
import type { SecretRule } from '../../patterns/rule.ts'

/** The words around a value, from its own line (or the line before, where the name stands there). */
export interface Context {
  /** The identifier that the value is given to, such as `spring.datasource.password`; empty when there is none. */
  readonly name: string
  /** What stands between name and value, trimmed: `=`, `:`, `(`, `>`, or empty for a blank. */
  readonly operator: string
  /** The quote around the value, or empty. */
  readonly quote: string
  /** The rest of the value's line on both sides, at most 120 characters each. */
  readonly before: string
  readonly after: string
  /** How the value was hidden, such as `base64`; absent for plain text. */
  readonly encoding?: string
}

export interface Match extends MatchedText {
  readonly rule: SecretRule
  /** Addresses of the value: [start, end). */
  readonly start: number
  readonly end: number
  /** Where the bytes that decided end, when they reach further than the value and its context. */
  readonly decidedTo?: number
  readonly context: Context
  /** How telling the match is; of overlapping matches the most telling one stands. */
  readonly weight: number
}
