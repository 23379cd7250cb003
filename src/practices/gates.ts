/**
 * What is asked of a text before it is parsed: which keywords it holds, and whether a line with some words, or the place of a
 * secret's name, has the shape of what a rule looks for.
 */
import type { LineGate, NameGate } from '../../patterns/rule.ts'
import { type Given, type Keyword, KeywordFilter } from './keywords.ts'
import { type NamePlace, secretPlaces } from './secrets/secret-places.ts'

/** Lines behind a word's own that a statement goes on over, and characters on either side. */
const LINES_AHEAD = 3
const BACK = 300
const AHEAD = 600
/** Characters on either side of a name. */
const AROUND = 300

/** What a gate says of the text at hand, and the keywords of its words. */
interface Prepared {
  readonly words: readonly Keyword[]
  asked: number
  passes: boolean
}

/** A name with the text around it. */
class Around {
  readonly name: string
  readonly before: string
  readonly behind: string
  readonly #text: string
  readonly #start: number
  #calls: readonly string[] | undefined

  constructor(text: string, { start, end }: NamePlace) {
    this.#text = text
    this.#start = start
    this.name = text.slice(start, end)
    this.before = text.slice(Math.max(0, start - AROUND), start)
    this.behind = text.slice(end, end + AROUND)
  }

  /** What is called before parentheses that are still open. */
  get calls(): readonly string[] {
    this.#calls ??= openCalls(this.#text, this.#start)
    return this.#calls
  }
}

/** What is asked of one text at a time. */
export class TextGates {
  readonly #keywords = new KeywordFilter()
  readonly #prepared = new Map<LineGate | NameGate, Prepared>()
  #given: Given = { text: '' }
  #path = ''
  #number = 0
  #names: Around[] | undefined

  /** What `holds` is asked with. */
  keyword(word: string): Keyword {
    return this.#keywords.keyword(word)
  }

  /** Has the words of a gate looked for in the texts to come. */
  prepare(gate: LineGate | NameGate): Prepared {
    if (gate.also) this.prepare(gate.also)
    const words = 'words' in gate ? gate.words.map((word) => this.keyword(word)) : []
    const prepared = { words, asked: 0, passes: false }
    this.#prepared.set(gate, prepared)
    return prepared
  }

  read(given: Given, path = '') {
    this.#given = given
    this.#path = path
    this.#number++
    this.#names = undefined
    this.#keywords.read(given)
  }

  /** Keywords that the text holds, but for those that are too short to be looked for. */
  get held(): readonly Keyword[] {
    return this.#keywords.held
  }

  /** Whether the text holds the keyword, in any case. */
  holds(keyword: Keyword): boolean {
    return this.#keywords.holds(keyword)
  }

  /** Whether the lines or names that a gate asks for are there; several rules share one. */
  passes(gate: LineGate | NameGate): boolean {
    const prepared = this.#prepared.get(gate) ?? this.prepare(gate)
    if (prepared.asked === this.#number) return prepared.passes
    const isHere = 'words' in gate ? this.#hasLine(gate, prepared) : this.#hasName(gate)
    prepared.passes = isHere && (gate.also === undefined || this.passes(gate.also))
    prepared.asked = this.#number
    return prepared.passes
  }

  #hasLine(gate: LineGate, { words }: Prepared): boolean {
    const some = gate.shape.sticky ? someWord : someLine
    return words.some(
      (keyword) => this.holds(keyword) && some(this.#shown(), this.#keywords.lower, keyword.word, gate),
    )
  }

  #hasName({ name, behind, before, within, given }: NameGate): boolean {
    const text = this.#shown()
    this.#names ??= this.#namesIn(text)
    return this.#names.some(
      (place) =>
        (name?.test(place.name) ?? true) &&
        (behind?.test(place.behind) ?? true) &&
        (before?.test(place.before) ?? true) &&
        (within === undefined || place.calls.some((call) => within.test(call))) &&
        (given?.(place.behind, text, this.#path, place.name) ?? true),
    )
  }

  #namesIn(text: string): Around[] {
    const places = secretPlaces(text, this.#keywords.lower, (word) => this.#has(word))
    return places.map((place) => new Around(text, place))
  }

  #has(word: string): boolean {
    return this.holds(this.keyword(word))
  }

  /** A letter that is longer in lower case moves all places. */
  #shown(): string {
    const { lower } = this.#keywords
    const { text } = this.#given
    return lower.length === text.length ? text : lower
  }
}

function openCalls(text: string, from: number): string[] {
  const calls: string[] = []
  const first = Math.max(0, from - AROUND)
  let over = 0
  for (let at = from - 1; at >= first; at--) {
    const c = text.charCodeAt(at)
    if (c === CLOSING) over++
    else if (c === OPENING && over > 0) over--
    else if (c === OPENING) calls.push(calledBefore(text, at))
  }
  return calls
}

const [OPENING, CLOSING] = [40, 41]

/** `log::info` of `log::info!(` */
function calledBefore(text: string, at: number): string {
  let end = at
  while (/\s/.test(text.charAt(end - 1))) end--
  if (text[end - 1] === '!') end--
  let start = end
  while (/[\w.:]/.test(text.charAt(start - 1))) start--
  return text.slice(start, end)
}

/** A word that is written again and again costs no more than what may stand around each. */
function someWord(text: string, lower: string, word: string, { shape, before }: LineGate): boolean {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const start = Math.max(0, at - BACK)
    shape.lastIndex = at - start
    if (shape.test(text.slice(start, at + AHEAD)) && standsBefore(text, at, before)) return true
  }
  return false
}

const standsBefore = (text: string, at: number, before: RegExp | undefined): boolean =>
  before?.test(text.slice(Math.max(0, at - AHEAD), at)) ?? true

function someLine(text: string, lower: string, word: string, { shape, before }: LineGate): boolean {
  for (let at = lower.indexOf(word); at >= 0; ) {
    const start = Math.max(text.lastIndexOf('\n', at) + 1, at - BACK)
    if (shape.test(text.slice(start, endOfStatement(text, at)))) {
      if (standsBefore(text, at, before)) return true
      at = lower.indexOf(word, at + 1) // more may stand before another word of the line
      continue
    }
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
