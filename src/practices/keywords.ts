/**
 * Which of some hundred keywords a text holds, in any case, told before it is parsed. They are not searched for one by one:
 * one pass over the text tells all.
 */
import { isAscii } from 'node:buffer'
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

/** A text that may come as its bytes, and then need not be made of them. */
export interface Given {
  readonly text: string
  readonly bytes?: Buffer | undefined
}

export class KeywordFilter {
  readonly #search = new KeywordSearch()
  readonly #keywords = new Map<string, Keyword>()
  /** By their numbers in the search. */
  readonly #numbered: Keyword[] = []
  #given: Given = { text: '' }
  #lower: string | undefined
  #number = 1
  #held: Keyword[] = []

  /** What `holds` is asked with; best made before the texts are read. */
  keyword(given: string): Keyword {
    const word = given.toLowerCase()
    const known = this.#keywords.get(word)
    if (known) return known
    const number = isOfAscii(word) ? this.#search.add(word) : 0
    const keyword = { word, isSought: number > 0, since: this.#number, seen: 0, missed: 0 }
    this.#keywords.set(word, keyword)
    if (number > 0) this.#numbered[number] = keyword
    return keyword
  }

  /** Prepares for the questions about one text. */
  read(given: Given) {
    this.#given = given
    this.#lower = undefined
    this.#number++
    this.#held = []
    const { bytes = Buffer.from(given.text) } = given
    for (const number of this.#search.find(mayBecomeAscii(bytes) ? Buffer.from(this.lower) : bytes)) {
      const keyword = this.#numbered[number]
      if (!keyword) continue
      keyword.seen = this.#number
      this.#held.push(keyword)
    }
  }

  /** The text at hand in lower case. */
  get lower(): string {
    this.#lower ??= this.#given.text.toLowerCase()
    return this.#lower
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

const isOfAscii = (word: string): boolean => isAscii(Buffer.from(word))

/** The Kelvin sign and the dotted capital I are the only others whose small letters hold some of ASCII. */
const mayBecomeAscii = (bytes: Buffer): boolean =>
  !isAscii(bytes) && (bytes.includes('\u212a') || bytes.includes('\u0130'))
