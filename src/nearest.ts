/** Which of the known words somebody meant. Used for flags, values, commands and rule ids. */

/** The nearest known word within a third of its length in edits, or undefined. */
export const nearest = (word: string, known: readonly string[]): string | undefined =>
  known
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate) }))
    .filter(({ candidate, edits }) => edits <= Math.max(2, candidate.length / 3))
    .sort((a, b) => a.edits - b.edits)[0]?.candidate

/** ", did you mean X?" or nothing. */
export const suggestion = (word: string, known: readonly string[], prefix = ''): string => {
  const found = nearest(word, known)
  return found === undefined ? '' : `; did you mean ${prefix}${found}?`
}

/** Levenshtein distance, one row at a time. Long input is not compared: nobody meant it. */
const distance = (from: string, to: string): number => {
  if (from.length > 64) return Number.POSITIVE_INFINITY
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[to.length]!
}
