/**
 * Which of some hundred keywords a text holds, in any case, told before it is parsed. They are not searched for one by one:
 * one pass over the text looks up each three characters in a row, and compares only the keywords that begin with them.
 */

const SLOTS = 1 << 14

/** A keyword in lower case, and the last text that it was seen in. */
export interface Keyword {
  readonly word: string
  /** The text at hand when it was asked for first: the pass over that one did not look for it. */
  readonly since: number
  seen: number
}

export class KeywordFilter {
  readonly #keywords = new Map<string, Keyword>()
  /** Where three characters may begin a keyword; behind it those keywords. */
  readonly #starts = new Uint8Array(SLOTS)
  readonly #beginning = new Map<number, Keyword[]>()
  #lower = ''
  #number = 1

  /** What `holds` is asked with; best made before the texts are read. */
  keyword(given: string): Keyword {
    const word = given.toLowerCase()
    const known = this.#keywords.get(word)
    if (known) return known
    const keyword: Keyword = { word, since: this.#number, seen: 0 }
    this.#keywords.set(word, keyword)
    const slot = slotOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))
    this.#starts[slot] = 1
    this.#beginning.set(slot, [...(this.#beginning.get(slot) ?? []), keyword])
    return keyword
  }

  /** Prepares for the questions about one text, given in lower case. */
  read(lower: string) {
    this.#lower = lower
    this.#number++
    const starts = this.#starts
    let first = lower.charCodeAt(0)
    let second = lower.charCodeAt(1)
    for (let i = 2; i < lower.length; i++) {
      const third = lower.charCodeAt(i)
      const slot = slotOf(first, second, third)
      if (starts[slot] === 1) this.#note(slot, i - 2)
      first = second
      second = third
    }
  }

  /** Whether the text holds the keyword. */
  holds(asked: Keyword): boolean {
    if (asked.seen === this.#number) return true
    if (asked.word.length > 2 && asked.since < this.#number) return false
    return this.#lower.includes(asked.word)
  }

  #note(slot: number, at: number) {
    for (const keyword of this.#beginning.get(slot) ?? [])
      if (keyword.seen !== this.#number && this.#lower.startsWith(keyword.word, at))
        keyword.seen = this.#number
  }
}

const slotOf = (first: number, second: number, third: number): number =>
  ((first << 10) ^ (second << 5) ^ third) & (SLOTS - 1)
