/** Which practices a text speaks of: those with a keyword that it holds, and those that ask for none. */
import type { DocumentRule } from '../../patterns/rule.ts'
import type { TextGates } from './gates.ts'
import type { Keyword } from './keywords.ts'

/** From the keyword to its rules: few of the hundreds are held, and only those are gone through. */
export class SpokenOf {
  readonly #rules: readonly DocumentRule[]
  readonly #gates: TextGates
  /** Places in `#rules`. */
  readonly #byKeyword = new Map<Keyword, number[]>()
  /** Keywords of each that are too short to be looked for. */
  readonly #short: readonly (readonly Keyword[])[]
  /** Places of those that a keyword alone does not tell of: they have none, a very short one, or files by name. */
  readonly #others: readonly number[]
  /** The last text that spoke of each rule. */
  readonly #spoken: Uint32Array
  #text = 0

  /** Has the keywords, and the words of gates, looked for in the texts to come. */
  constructor(rules: readonly DocumentRule[], gates: TextGates) {
    this.#rules = rules
    this.#gates = gates
    this.#spoken = new Uint32Array(rules.length)
    this.#short = rules.map(({ keywords = [], lines = [] }, i) => {
      for (const gate of lines) gates.prepare(gate)
      const made = keywords.map((word) => gates.keyword(word))
      for (const keyword of made) this.#byKeyword.set(keyword, [...(this.#byKeyword.get(keyword) ?? []), i])
      return made.filter(({ isSought }) => !isSought)
    })
    this.#others = [...rules.keys()].filter((i) => {
      const { keywords, named } = rules[i]!
      return !keywords || named || this.#short[i]!.length > 0
    })
  }

  /** Those about the text that the gates have read, in their order. */
  at(path: string): readonly DocumentRule[] {
    this.#text++
    const about: number[] = []
    for (const keyword of this.#gates.held)
      for (const i of this.#byKeyword.get(keyword) ?? []) {
        if (this.#spoken[i] === this.#text) continue
        this.#spoken[i] = this.#text
        if (this.#rules[i]!.files(path)) about.push(i)
      }
    for (const i of this.#others)
      if (this.#spoken[i] !== this.#text && this.#rules[i]!.files(path) && this.#isAbout(i, path))
        about.push(i)
    return about.sort((a, b) => a - b).map((i) => this.#rules[i]!)
  }

  #isAbout(i: number, path: string): boolean {
    const { keywords, named } = this.#rules[i]!
    if (!keywords || named?.(path)) return true
    return this.#short[i]!.some((keyword) => this.#gates.holds(keyword))
  }
}
