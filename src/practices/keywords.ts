/**
 * Which of some hundred keywords a text holds, in any case, told before it is parsed. They are not searched for one by one:
 * one pass over the text tells all.
 */
import { KeywordSearch } from '../engine/keywords.ts'

/** A keyword in lower case, and the last texts that it was seen in and missed in. */
export interface Keyword {
  readonly word: string
  /** Whether the pass over a text looks for it: not where it is very short. */
  readonly isSought: boolean
  /** The text at hand when it was asked for first: the pass over that one did not look for it. */
  readonly since: number
  seen: number
  missed: number
}

export class KeywordFilter {
  readonly #search = new KeywordSearch()
  readonly #keywords = new Map<string, Keyword>()
  /** By their numbers in the search. */
  readonly #numbered: Keyword[] = []
  #text = ''
  #lower: string | undefined
  #number = 1
  #held: Keyword[] = []

  /** What `holds` is asked with; best made before the texts are read. */
  keyword(given: string): Keyword {
    const word = given.toLowerCase()
    const known = this.#keywords.get(word)
    if (known) return known
    const number = this.#search.add(word)
    const keyword = { word, isSought: number > 0, since: this.#number, seen: 0, missed: 0 }
    this.#keywords.set(word, keyword)
    if (number > 0) this.#numbered[number] = keyword
    return keyword
  }

  /** Prepares for the questions about one text. */
  read(text: string) {
    this.#text = text
    this.#lower = undefined
    this.#number++
    this.#held = []
    // Few texts hold anything but ASCII, and of those the pass says what there is.
    const sure = Buffer.byteLength(text) === text.length
    this.#search.find(sure ? text : this.lower, (number, at) => {
      const keyword = this.#numbered[number]
      if (!keyword || !(sure || this.#stands(keyword.word, at))) return
      keyword.seen = this.#number
      this.#held.push(keyword)
    })
  }

  /** The text at hand in lower case. */
  get lower(): string {
    this.#lower ??= this.#text.toLowerCase()
    return this.#lower
  }

  #stands(word: string, at: number): boolean {
    return this.lower.startsWith(word, at) || this.lower.includes(word)
  }

  /** Those that the pass over the text at hand has found. */
  get held(): readonly Keyword[] {
    return this.#held
  }

  /** Whether the text holds the keyword. */
  holds(asked: Keyword): boolean {
    if (asked.seen === this.#number) return true
    if (asked.missed === this.#number || (asked.isSought && asked.since < this.#number)) return false
    const isHere = this.lower.includes(asked.word)
    if (isHere) asked.seen = this.#number
    else asked.missed = this.#number
    return isHere
  }
}
