/**
 * How much like words a run of letters is: the mean of how usual each pair of neighbouring letters is in the words of
 * ordinary source code. Drawn letters come out low, words high, whatever the language of the words.
 */
import { PAIRS } from './weights.ts'

const LETTERS = 27

/** Place of a pair in the table: a to z, then the edge of a word. */
const placeOf = (before: number, after: number) => before * LETTERS + after
const indexOf = (character: string): number => {
  const code = character.charCodeAt(0) - 97
  return code >= 0 && code < 26 ? code : 26
}

/** The words of a value, where capitals, digits and signs part them: `dbPassword_2` → db, password. */
export const lettersOf = (value: string): string[] =>
  value
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/g) ?? []

/** From 0, never seen, to 9; undefined where there are fewer than four pairs to go by. */
export function wordiness(value: string): number | undefined {
  let sum = 0
  let pairs = 0
  for (const word of lettersOf(value)) {
    for (let i = 0; i <= word.length; i++) {
      sum += Number(PAIRS[placeOf(indexOf(word[i - 1] ?? ' '), indexOf(word[i] ?? ' '))])
      pairs++
    }
  }
  return pairs < 4 ? undefined : sum / pairs
}

/** The table for a count of words; `scripts/train-judge.ts` makes it. Each digit is a step of the logarithm. */
export function pairsOf(words: ReadonlyMap<string, number>): string {
  const counts = new Array<number>(LETTERS * LETTERS).fill(1)
  for (const [word, times] of words)
    for (let i = 0; i <= word.length; i++) {
      const place = placeOf(indexOf(word[i - 1] ?? ' '), indexOf(word[i] ?? ' '))
      counts[place] = counts[place]! + Math.log2(1 + times)
    }
  return counts
    .map((count, place) => {
      const row = Math.floor(place / LETTERS) * LETTERS
      const all = counts.slice(row, row + LETTERS).reduce((a, b) => a + b, 0)
      return Math.max(0, Math.min(9, Math.round(9 + 1.2 * Math.log2(count / all))))
    })
    .join('')
}
