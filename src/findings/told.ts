/**
 * What a report says of findings and of the run holds names: of files, jobs, resources, owners. A token may stand in a name, so
 * all of it goes through here, and the token's rule is named in its place.
 */
import { secrets } from '../../patterns/secrets/index.ts'
import { isTelling } from '../judge/casebook.ts'
import { judge } from '../judge/judge.ts'
import type { Match } from '../match/match.ts'
import { Scanner } from '../match/scanner.ts'
import { remembered } from '../remembered.ts'
import { ESCAPED, mayHoldToken } from '../sanitise.ts'

/** @returns what is given, with `{github-classic-token}` where such a token stood in a text of it. */
export function withoutTokens(scanner: Scanner): <T>(told: T) => T {
  const plain = remembered((text) => masked(text, scanner))
  const told = (value: unknown): unknown => {
    if (typeof value === 'string') return mayHoldToken(value) ? plain(value) : value
    if (Array.isArray(value)) return value.map(told)
    if (value instanceof Map) return new Map(Array.from(value, ([key, one]) => [key, told(one)]))
    if (value instanceof Set) return new Set(Array.from(value, told))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, key === 'edits' ? one : told(one)]),
    )
  }
  // An edit is made where its path says; its text holds none anyway.
  return <T>(value: T) => told(value) as T
}

/** The same of what no scan told, by the rules that are built in. */
export const plainOf = (texts: readonly string[]): readonly string[] =>
  withoutTokens(new Scanner(secrets))(texts)

function masked(text: string, scanner: Scanner): string {
  const bytes = Buffer.from(text)
  // The letter of an escape would hide where a token begins.
  const bare = text.replace(ESCAPED, (written) => ' '.repeat(written.length))
  const tokens = [...new Set([text, bare])].flatMap((one) => scanner.scan(Buffer.from(one)).filter(isToken))
  if (tokens.length === 0) return text
  let done = ''
  let from = 0
  for (const { start, end, rule } of tokens.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= from) done += `${bytes.toString('utf8', from, start)}{${rule.id}}`
    from = Math.max(from, end)
  }
  return done + bytes.toString('utf8', from)
}

/** What looks like one wherever it stands; a word that is given to another is not. */
const isToken = (match: Match): boolean => {
  if (!isTelling(match)) return false
  const { suppressed, confidence } = judge(match)
  return !suppressed && confidence === 'high'
}
