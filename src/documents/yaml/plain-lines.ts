/** Goes through the lines of plain YAML from one content to the next, past blanks and comments. */
import { GiveUp } from './plain-scalar.ts'

export interface Comment {
  readonly column: number
  /** Behind its line. */
  readonly end: number
}

export class Lines {
  readonly #text: string
  #at = 0
  #column = -1
  #end = 0
  #comments: Comment[] = []

  constructor(text: string) {
    this.#text = text
    this.goTo(0)
  }

  /** Where the content begins. */
  get at(): number {
    return this.#at
  }

  /** Its column; -1 where there is none. */
  get column(): number {
    return this.#column
  }

  /** Where its line ends. */
  get end(): number {
    return this.#end
  }

  /** Where what belongs to nothing else ends: at the content, or with the text. */
  get reached(): number {
    return this.#column < 0 ? this.#text.length : this.#at
  }

  /** The comments that were passed on the way there and that nothing has taken. */
  get comments(): readonly Comment[] {
    return this.#comments
  }

  /** The first of them that stand further in than a column, or all. */
  take(column = -1): readonly Comment[] {
    const other = this.#comments.findIndex((comment) => comment.column <= column)
    return this.#comments.splice(0, other < 0 ? this.#comments.length : other)
  }

  /** To the first content at or behind a line's start. */
  goTo(from: number) {
    let start = from
    this.#comments = []
    while (start < this.#text.length) {
      const at = this.behindBlanks(start)
      const newline = this.#text.indexOf('\n', at)
      this.#end = newline < 0 ? this.#text.length : newline
      this.#at = at
      this.#column = at - start
      if (at < this.#end && this.#text[at] !== '#') return
      start = this.#end + 1
      if (at < this.#end)
        this.#comments.push({ column: this.#column, end: Math.min(start, this.#text.length) })
    }
    this.#column = -1
  }

  /** To a content within the content. */
  enter(at: number) {
    this.#column += at - this.#at
    this.#at = at
  }

  isItem(): boolean {
    return this.#text[this.#at] === '-' && this.isBlank(this.#at + 1)
  }

  /** `---`; whatever else steers the reader begins with a sign that no key begins with. */
  isMarker(): boolean {
    return this.#column === 0 && this.#text.startsWith('---', this.#at) && this.isBlank(this.#at + 3)
  }

  isBlank(at: number): boolean {
    return at >= this.#end || this.#text[at] === ' '
  }

  /** @throws GiveUp at a tab. */
  behindBlanks(from: number): number {
    let at = from
    while (this.#text[at] === ' ') at++
    if (this.#text[at] === '\t') throw new GiveUp()
    return at
  }
}
