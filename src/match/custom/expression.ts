/**
 * Regular expressions with Go's meaning, in time linear in the text: re2js is a port of Go's `regexp`. It runs on UTF-8
 * bytes as Go does, so that offsets are byte offsets.
 */
import { RE2JS, RE2JSException } from 're2js'
import { UserError } from '../../errors.ts'
import { sieveOf } from './sieve.ts'
import { withoutNames } from './syntax.ts'

/** Offsets of a match and of its groups; -1 where a group took no part. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly groups: readonly (readonly [start: number, end: number])[]
}

/** Configurations say the same of many rules. */
const KNOWN = new Map<string, Expression>()

/** Whether it is one at all is asked when it is compiled. */
export function expressionOf(text: string): Expression {
  const known = KNOWN.get(text) ?? new Expression(text)
  KNOWN.set(text, known)
  return known
}

/** Compiled when a text needs it: most of a long list of rules meet none that they admit. */
export class Expression {
  private readonly text: string
  private regex: RE2JS | undefined
  private sieve: ReturnType<typeof sieveOf> | null = null

  constructor(text: string) {
    this.text = text
  }

  /** @throws UserError where it is not in Go's syntax. */
  get groupCount(): number {
    return this.compiled.groupCount()
  }

  /** A quick answer: where it is false, the expression does not match. */
  mayMatch(bytes: Uint8Array): boolean {
    if (this.sieve === null) this.sieve = sieveOf(this.text)
    return this.sieve?.admits(bytes) ?? true
  }

  /** Whether it matches anywhere. */
  test(bytes: Uint8Array): boolean {
    return this.mayMatch(bytes) && this.compiled.test(bytes)
  }

  /** Matches from `from` on that do not overlap, each the first and of those the preferred; empty ones are left out. */
  *matches(bytes: Uint8Array, from = 0): Generator<Found> {
    // That there is none is told without groups, in less time.
    if (!this.compiled.test(bytes)) return
    const { groupCount } = this
    const matcher = this.compiled.matcher(bytes)
    for (let more = matcher.find(from); more; more = matcher.find()) {
      const [start, end] = [matcher.start(), matcher.end()]
      if (end === start) continue
      const groups = Array.from(
        { length: groupCount },
        (_, i) => [matcher.start(i + 1), matcher.end(i + 1)] as const,
      )
      yield { start, end, groups }
    }
  }

  private get compiled(): RE2JS {
    this.regex ??= compile(this.text)
    return this.regex
  }
}

function compile(text: string): RE2JS {
  try {
    return RE2JS.compile(text)
  } catch (error) {
    if (error instanceof RE2JSException && error.message.includes('duplicate'))
      return compile(withoutNames(text))
    const because = error instanceof Error ? error.message : 'it cannot be read'
    throw new UserError(
      `is no regular expression of Go's syntax: ${because}`,
      'https://pkg.go.dev/regexp/syntax has it; it knows no backreferences and does not look around.',
    )
  }
}
