/**
 * What the search asks of the text behind a credential word (`assigned` of src/engine/assembly/follows.ts), so that no
 * form is wider than it: a place that the search skips is no match either.
 */

const NAME = /[\w.$[\]-]*/y
const CLOSING = /["'`\])}\\ \t\r]*/y
const OPERATORS = /(?:(?:[=:><,(?!|+\-[{@]|\.(?==))[ \t\r\n"'`\\]*)*/y
const VALUE = /[^\0- ;)]{4}/y
const BELOW = /\n[ \t\r\n"'`]*(?:.|Parameter.)alue/y
const TYPED = /[^\n"'`=]{0,63}=/y

/** The search looks a little further from the word's own end. */
const FARTHEST = 250

/** Whether an operator and something like a value follow the name that ends at `nameEnd`. */
export function isAssigned(text: string, nameEnd: number): boolean {
  const end = endOf(NAME, text, nameEnd)
  const closed = endOf(CLOSING, text, end)
  const at = endOf(OPERATORS, text, closed)
  if (at === closed && endOf(BELOW, text, at) > at) return at - nameEnd <= FARTHEST
  if (at === end || at - nameEnd > FARTHEST) return false
  return endOf(VALUE, text, at) > at || (at > closed && endOf(TYPED, text, at) > at)
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text) ? pattern.lastIndex : from
}
