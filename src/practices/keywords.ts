/**
 * Which of some hundred keywords a text holds, in any case, told before it is parsed. They are not searched for one by one:
 * one pass over the text looks up each three characters in a row, then the fourth with them, and compares only the keywords
 * that begin with those.
 */

const SLOTS = 1 << 14

/** A keyword in lower case, and the last texts that it was seen in and missed in. */
export interface Keyword {
  readonly word: string
  /** The text at hand when it was asked for first: the pass over that one did not look for it. */
  readonly since: number
  seen: number
  missed: number
}

export class KeywordFilter {
  readonly #keywords = new Map<string, Keyword>()
  /** Where three characters may begin a keyword. */
  readonly #starts = new Uint8Array(SLOTS)
  /** Keywords of three characters, and those that begin with four. */
  readonly #short: (Keyword[] | undefined)[] = new Array(SLOTS)
  readonly #long: (Keyword[] | undefined)[] = new Array(SLOTS)
  #bytes = Buffer.alloc(0)
  #lower = ''
  #number = 1

  /** What `holds` is asked with; best made before the texts are read. */
  keyword(given: string): Keyword {
    const word = given.toLowerCase()
    const known = this.#keywords.get(word)
    if (known) return known
    const keyword: Keyword = { word, since: this.#number, seen: 0, missed: 0 }
    this.#keywords.set(word, keyword)
    if (word.length > 2) this.#place(keyword)
    return keyword
  }

  #place(keyword: Keyword) {
    const [first = 0, second = 0, third = 0, fourth] = Buffer.from(keyword.word, 'latin1')
    const slot = next(next(next(0, first), second), third)
    this.#starts[slot] = 1
    const [lists, at] = fourth === undefined ? [this.#short, slot] : [this.#long, withFourth(slot, fourth)]
    lists[at] = [...(lists[at] ?? []), keyword]
  }

  /** Prepares for the questions about one text, given in lower case. */
  read(lower: string) {
    this.#lower = lower
    this.#number++
    const bytes = this.#bytesOf(lower)
    const starts = this.#starts
    let slot = 0
    for (let i = 0; i < lower.length; i++) {
      slot = next(slot, bytes[i] ?? 0)
      if (starts[slot] === 1) this.#note(slot, i - 2, bytes[i + 1] ?? 0)
    }
  }

  /** The low byte of each character, and one behind them: far faster to go through than a string. */
  #bytesOf(lower: string): Uint8Array {
    if (this.#bytes.length <= lower.length) this.#bytes = Buffer.allocUnsafe(2 * lower.length + 1)
    this.#bytes.write(lower, 'latin1')
    return this.#bytes
  }

  /** Whether the text holds the keyword. */
  holds(asked: Keyword): boolean {
    if (asked.seen === this.#number) return true
    if (asked.missed === this.#number || (asked.word.length > 2 && asked.since < this.#number)) return false
    const isHere = this.#lower.includes(asked.word)
    if (isHere) asked.seen = this.#number
    else asked.missed = this.#number
    return isHere
  }

  #note(slot: number, at: number, fourth: number) {
    this.#compare(this.#short[slot], at)
    this.#compare(this.#long[withFourth(slot, fourth)], at)
  }

  #compare(keywords: readonly Keyword[] | undefined, at: number) {
    if (!keywords) return
    for (const keyword of keywords)
      if (keyword.seen !== this.#number && this.#lower.startsWith(keyword.word, at))
        keyword.seen = this.#number
  }
}

/** The slot of the last three characters: what is older is shifted out. */
const next = (slot: number, byte: number): number => ((slot << 5) ^ byte) & (SLOTS - 1)

const withFourth = (slot: number, fourth: number): number => (slot ^ (fourth << 6)) & (SLOTS - 1)
