/** The host side of src/engine/assembly/keywords.ts: hands it keywords and texts as bytes. It knows nothing of rules. */
import { readFileSync } from 'node:fs'

interface Exports {
  charactersOf(): number
  heldOf(): number
  add(length: number): void
  find(start: number, end: number): number
}

const PAGE = 65536
/** As the assembly has them, which numbers keywords from one. */
const MOST = 4096
const CHARACTERS = 65536
/** What is shorter is not looked for. */
const SHORTEST = 2
/** Bytes behind a text that the assembly may write. */
const SLACK = 16

export class KeywordSearch {
  readonly #memory = new WebAssembly.Memory({ initial: 5 })
  readonly #exports: Exports
  /** Behind what the assembly keeps. */
  readonly #text: number
  readonly #held: number
  #bytes: Buffer
  #count = 0
  #characters: number

  constructor() {
    const module = new WebAssembly.Module(readFileSync(new URL('./keywords.wasm', import.meta.url)))
    this.#exports = exportsOf(new WebAssembly.Instance(module, { env: { memory: this.#memory } }))
    this.#bytes = Buffer.from(this.#memory.buffer)
    this.#text = this.#bytes.length
    this.#held = this.#exports.heldOf()
    this.#characters = this.#exports.charactersOf()
  }

  /** @returns the number of a keyword of ASCII in small letters, from one; 0 where there is no room for it or it is too short. */
  add(word: string): number {
    const isFull =
      this.#count + 1 === MOST || this.#characters + word.length > this.#exports.charactersOf() + CHARACTERS
    if (isFull || word.length < SHORTEST) return 0
    this.#bytes.write(word, this.#characters, 'latin1')
    this.#characters += word.length
    this.#exports.add(word.length)
    return ++this.#count
  }

  /**
   * @param text in UTF-8; capitals of ASCII are small letters to it
   * @returns the numbers of the keywords that stand there, until the next is searched
   */
  find(text: Buffer): Uint32Array {
    const end = this.#text + text.length
    const missing = end + SLACK - this.#bytes.length
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / PAGE))
      this.#bytes = Buffer.from(this.#memory.buffer)
    }
    text.copy(this.#bytes, this.#text)
    return new Uint32Array(this.#memory.buffer, this.#held, this.#exports.find(this.#text, end))
  }
}

function exportsOf(instance: WebAssembly.Instance): Exports {
  return instance.exports as unknown as Exports
}
