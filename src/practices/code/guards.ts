/** Under which conditions a line runs, told by its indentation: enough for ten languages, and for what a person reads there. */

/** Lines above that are looked at; a branch that long is no branch of a setting. */
const MOST = 120
const BRANCH = /^[\s})]*(?:else\s+if|elsif|elif|if|unless|case|when|else|default)\b/
const FUNCTION = /^\s*(?:[\w@]+\s+)*(?:def|function|func|fun|fn|class)\b/

/** The conditions around the place at `offset`, innermost first: the lines of `if` and `else`, and those of the `if` of an `else`. */
export function guardsOf(text: string, offset: number): string[] {
  const lines = text.slice(0, offset).split('\n')
  const own = lines.pop() ?? ''
  const guards = BRANCH.test(own) ? [own] : []
  let limit = indentOf(own)
  let isElse = false
  for (const line of lines.slice(-MOST).reverse()) {
    const indent = indentOf(line)
    if (line.trim() === '' || indent > limit || (indent === limit && !isElse)) continue
    // A brace on a line of its own belongs to the line above.
    if (line.trim() === '{') {
      limit = indent + 1
      continue
    }
    if (FUNCTION.test(line)) break
    const isBranch = BRANCH.test(line)
    if (isBranch) guards.push(line)
    if (indent < limit || isBranch)
      isElse = isBranch && /\b(?:else|elif|elsif|default|case|when)\b/.test(line)
    limit = indent
  }
  return guards
}

/** The conditions under which the function around the place has been left before: `if (!skip) return`. */
export function exitsBefore(text: string, offset: number): string[] {
  const lines = text.slice(0, offset).split('\n').slice(-MOST)
  const start = lines.findLastIndex((line) => FUNCTION.test(line))
  const body = lines.slice(start + 1, -1)
  return body.filter(
    (line, at) =>
      /^\s*if\b/.test(line) &&
      indentOf(line) <= indentOf(body[0]!) &&
      LEAVES.test(`${line}\n${body[at + 1] ?? ''}`),
  )
}

/** On the line itself or on the next. */
const LEAVES = /^[^\n]*\breturn\b|[{:)]\s*\n\s*return\b/

const indentOf = (line: string): number => line.length - line.trimStart().length
