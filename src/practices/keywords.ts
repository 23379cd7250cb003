/**
 * What a text holds, before it is parsed: which of some hundred keywords, and whether a line with some words has the shape of
 * what a rule looks for. A keyword is not searched for once a rule: the text's groups of three characters are noted in one
 * pass, and only a keyword all of whose groups occur is searched for.
 */
import type { LineGate, NameGate } from '../../patterns/rule.ts'
import { type NamePlace, secretPlaces } from './secret-places.ts'

const SLOTS = 1 << 16
/** Texts are told apart by a byte, so that the slots fit into a processor's nearest memory. */
const MARKS = 255
const markOf = (number: number) => 1 + (number % MARKS)
/** Lines behind a word's own that a statement goes on over, and characters on either side. */
const LINES_AHEAD = 3
const BACK = 300
const AHEAD = 600
/** Characters on either side of a name. */
const AROUND = 300

export interface KeywordFilter {
  /** Prepares for the questions about one text. */
  read(text: string): void
  /** What `holds` is asked with. */
  keyword(word: string): Keyword
  /** Whether the text holds the keyword, in any case. */
  holds(keyword: Keyword): boolean
  /** Whether the lines or names that a gate asks for are there. */
  passes(gate: LineGate | NameGate): boolean
}

/** A keyword in lower case, and what was last answered for it. */
export interface Keyword {
  readonly word: string
  readonly slots: readonly number[]
  text: number
  answer: boolean
}

export function createKeywordFilter(): KeywordFilter {
  const seenIn = new Uint8Array(SLOTS)
  const keywords = new Map<string, Keyword>()
  let number = 0
  let original = ''
  let lower = ''
  let places: NamePlace[] | undefined
  const mayHold = ({ slots }: Keyword) => {
    const mark = markOf(number)
    for (const slot of slots) if (seenIn[slot] !== mark) return false
    return true
  }
  const keyword = (given: string) => {
    const word = given.toLowerCase()
    const known = keywords.get(word) ?? { word, slots: slotsOf(word), text: 0, answer: false }
    keywords.set(word, known)
    return known
  }
  const holds = (asked: Keyword) => {
    if (asked.text === number) return asked.answer
    asked.text = number
    asked.answer = mayHold(asked) && lower.includes(asked.word)
    return asked.answer
  }
  const has = (word: string) => holds(keyword(word))
  // A letter that is longer in lower case moves all places.
  const shown = () => (lower.length === original.length ? original : lower)
  const line = ({ words, shape, also }: LineGate): boolean =>
    words.some((word) => has(word) && someLine(shown(), lower, word, shape)) &&
    (also === undefined || line(also))
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
    keyword,
    holds,
    read(text) {
      original = text
      lower = text.toLowerCase()
      places = undefined
      number++
      if (number % MARKS === 0) seenIn.fill(0)
      note(lower, seenIn, markOf(number))
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

/** Writes a number at the slot of each three characters in a row: the loop that all texts go through. */
function note(text: string, seenIn: Uint8Array, number: number) {
  let first = text.charCodeAt(0)
  let second = text.charCodeAt(1)
  for (let i = 2; i < text.length; i++) {
    const third = text.charCodeAt(i)
    seenIn[slotOf(first, second, third)] = number
    first = second
    second = third
  }
}

const slotOf = (first: number, second: number, third: number): number =>
  ((first << 10) ^ (second << 5) ^ third) & (SLOTS - 1)

/** Where `note` leaves marks for a text that holds the word. */
const slotsOf = (word: string): number[] =>
  [...word].slice(2).map((_, i) => slotOf(word.charCodeAt(i), word.charCodeAt(i + 1), word.charCodeAt(i + 2)))
