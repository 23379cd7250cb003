/**
 * What a text holds, before it is parsed: which of some hundred keywords, and whether a line with some words has the shape of
 * what a rule looks for. A keyword is not searched for once a rule: the text's groups of three characters are noted in one
 * pass, and only a keyword all of whose groups occur is searched for.
 */
import type { LineGate, NameGate } from '../../patterns/rule.ts'
import { type NamePlace, secretPlaces } from './secret-places.ts'

const SLOTS = 1 << 16
/** Lines behind a word's own that a statement goes on over, and characters on either side. */
const LINES_AHEAD = 3
const BACK = 300
const AHEAD = 600
/** Characters on either side of a name. */
const AROUND = 300

export interface KeywordFilter {
  /** Prepares for the questions about one text. */
  read(text: string): void
  /** Whether the text holds the keyword, which is in lower case, in any case. */
  has(keyword: string): boolean
  /** Whether the lines or names that a gate asks for are there. */
  passes(gate: LineGate | NameGate): boolean
}

export function createKeywordFilter(): KeywordFilter {
  const seenIn = new Uint32Array(SLOTS)
  const answers = new Map<string, boolean>()
  let number = 0
  let original = ''
  let lower = ''
  let places: NamePlace[] | undefined
  const holds = (keyword: string) => {
    for (let i = 2; i < keyword.length; i++) if (seenIn[slotAt(keyword, i)] !== number) return false
    return lower.includes(keyword)
  }
  const has = (keyword: string) => {
    const known = answers.get(keyword)
    if (known !== undefined) return known
    const answer = holds(keyword)
    answers.set(keyword, answer)
    return answer
  }
  // A letter that is longer in lower case moves all places.
  const shown = () => (lower.length === original.length ? original : lower)
  const line = ({ words, shape }: LineGate) =>
    words.some((word) => has(word) && someLine(shown(), lower, word, shape))
  const name = ({ behind, before, also }: NameGate) => {
    const text = shown()
    places ??= secretPlaces(text, lower, has)
    return (
      places.some(
        ({ start, end }) =>
          (behind?.test(text.slice(end, end + AROUND)) ?? true) &&
          (before?.test(text.slice(Math.max(0, start - AROUND), start)) ?? true),
      ) &&
      (also === undefined || line(also))
    )
  }
  return {
    has,
    read(text) {
      original = text
      lower = text.toLowerCase()
      places = undefined
      number++
      answers.clear()
      for (let i = 2; i < lower.length; i++) seenIn[slotAt(lower, i)] = number
    },
    passes: (gate) => ('words' in gate ? line(gate) : name(gate)),
  }
}

function someLine(text: string, lower: string, word: string, shape: RegExp): boolean {
  for (let at = lower.indexOf(word); at >= 0; ) {
    const start = Math.max(text.lastIndexOf('\n', at) + 1, at - BACK)
    if (shape.test(text.slice(start, endOfStatement(text, at)))) return true
    // The rest of the line has been seen, unless it is a very long one.
    const end = text.indexOf('\n', at)
    const next = end < 0 ? at + AHEAD - BACK : Math.min(end, at + AHEAD - BACK)
    at = lower.indexOf(word, Math.max(next, at + 1))
  }
  return false
}

function endOfStatement(text: string, at: number): number {
  let end = at
  for (let lines = 0; lines <= LINES_AHEAD && end >= 0; lines++) end = text.indexOf('\n', end + 1)
  return Math.min(end < 0 ? text.length : end, at + AHEAD)
}

/** The slot of the three characters that end at `i`. */
const slotAt = (text: string, i: number): number =>
  ((text.charCodeAt(i - 2) << 10) ^ (text.charCodeAt(i - 1) << 5) ^ text.charCodeAt(i)) & (SLOTS - 1)
