/**
 * The text that the parser reads, a piece at a time. The runtime's own function writes each character of a piece through a
 * view that checks where it goes, and so takes a fifth of a parse; here Node writes the piece at once.
 */

/** What the runtime calls for a piece. */
const READ = 'tree_sitter_parse_callback'
/** Bytes of its buffer, the zero behind a piece included. */
const BUFFER = 10 * 1024

export class ParserInput {
  /** What is parsed; undefined where others ask the runtime, which reads by itself then. */
  #text: string | undefined

  /** Has the runtime read from here. @param imports of its module, before it is instantiated */
  takeOver({ env = {} }: WebAssembly.Imports): void {
    const { memory, [READ]: own } = env
    if (!(memory instanceof WebAssembly.Memory) || typeof own !== 'function')
      throw new Error('web-tree-sitter reads its text in another way.')
    env[READ] = (at: number, from: number, row: number, column: number, lengthAt: number) => {
      if (this.#text === undefined) return own(at, from, row, column, lengthAt)
      const bytes = Buffer.from(memory.buffer) // which has grown, maybe
      const piece = this.#text.slice(from, from + BUFFER / 2 - 1)
      bytes.writeInt32LE(piece.length, lengthAt)
      bytes.writeInt16LE(0, at + bytes.write(piece, at, 'utf16le'))
    }
  }

  /** What `parse` makes of a text. */
  reading<T>(text: string, parse: () => T): T {
    this.#text = text
    try {
      return parse()
    } finally {
      this.#text = undefined
    }
  }
}
