/**
 * What is asked of a text before it is parsed: which keywords it holds, and whether a line with some words, or the place of a
 * secret's name, has the shape of what a rule looks for.
 */
import type { LineGate, NameGate } from '../../patterns/rule.ts'
import { type Keyword, KeywordFilter } from './keywords.ts'
import { type NamePlace, secretPlaces } from './secret-places.ts'

/** Lines behind a word's own that a statement goes on over, and characters on either side. */
const LINES_AHEAD = 3
const BACK = 300
const AHEAD = 600
/** Characters on either side of a name. */
const AROUND = 300

/** What is asked of one text at a time. */
export class TextGates {
  readonly #keywords = new KeywordFilter()
  #original = ''
  #lower = ''
  #places: NamePlace[] | undefined

  /** What `holds` is asked with. */
  keyword(word: string): Keyword {
    return this.#keywords.keyword(word)
  }

  /** Has the words of a gate looked for in the texts to come. */
  prepare(gate: LineGate | NameGate) {
    if ('words' in gate) for (const word of gate.words) this.keyword(word)
    if (gate.also) this.prepare(gate.also)
  }

  read(text: string) {
    this.#original = text
    this.#lower = text.toLowerCase()
    this.#places = undefined
    this.#keywords.read(this.#lower)
  }

  /** Whether the text holds the keyword, in any case. */
  holds(keyword: Keyword): boolean {
    return this.#keywords.holds(keyword)
  }

  /** Whether the lines or names that a gate asks for are there. */
  passes(gate: LineGate | NameGate): boolean {
    const isHere = 'words' in gate ? this.#hasLine(gate) : this.#hasName(gate)
    return isHere && (gate.also === undefined || this.passes(gate.also))
  }

  #hasLine({ words, shape }: LineGate): boolean {
    return words.some((word) => this.#has(word) && someLine(this.#shown(), this.#lower, word, shape))
  }

  #hasName({ behind, before, given }: NameGate): boolean {
    const text = this.#shown()
    this.#places ??= secretPlaces(text, this.#lower, (word) => this.#has(word))
    return this.#places.some(
      ({ start, end }) =>
        (behind?.test(text.slice(end, end + AROUND)) ?? true) &&
        (before?.test(text.slice(Math.max(0, start - AROUND), start)) ?? true) &&
        (given?.(text.slice(end, end + AROUND), text) ?? true),
    )
  }

  #has(word: string): boolean {
    return this.holds(this.keyword(word))
  }

  /** A letter that is longer in lower case moves all places. */
  #shown(): string {
    return this.#lower.length === this.#original.length ? this.#original : this.#lower
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
