/** Numbers for paths: of a folder's, and a name in it. */
import { Pairs } from './pairs.ts'
import { FILES, NONE } from './part.ts'

export class Paths {
  /** A byte for each character. */
  readonly texts: string[] = []
  private readonly names: readonly string[]
  private readonly numberOfName: ReadonlyMap<string, number>
  private readonly entries = new Pairs()
  private readonly shownAs: number[] = []
  private readonly numberOfShown = new Map<string, number>()
  /** For each name the number of what it is as another kind of file too, NONE as long as nobody asked. */
  private readonly alike: Int32Array

  constructor(names: readonly string[], numberOfName: ReadonlyMap<string, number>) {
    this.names = names
    this.numberOfName = numberOfName
    this.alike = new Int32Array(names.length).fill(NONE)
  }

  /** @param folder the number of its path, NONE for the root. */
  number(folder: number, name: number): number {
    const known = this.entries.size
    const number = this.entries.number(folder, this.anyKind(name))
    if (number === known) {
      const text = this.names[name]!.slice(1)
      this.texts.push(folder === NONE ? text : `${this.texts[folder]}/${text}`)
    }
    return number
  }

  /** Of the paths that are read alike: bytes that are no text are all shown as one sign. */
  shown(path: number): number {
    if (this.shownAs[path] !== undefined) return this.shownAs[path]
    const text = this.decoded(path)
    const known = this.numberOfShown.get(text) ?? path
    this.numberOfShown.set(text, known)
    this.shownAs[path] = known
    return known
  }

  /** Of one that was shown; undefined where none was. */
  numberOf(text: string): number | undefined {
    return this.numberOfShown.get(text)
  }

  decoded(path: number): string {
    return Buffer.from(this.texts[path]!, 'latin1').toString()
  }

  /** A file that becomes a link or executable is at the same path. */
  private anyKind(name: number): number {
    if (this.alike[name] === NONE) {
      const kind = Number(this.names[name]![0])
      const numbers = FILES.map((other) => this.numberOfName.get(other + this.names[name]!.slice(1)))
      this.alike[name] = FILES.includes(kind) ? numbers.find((number) => number !== undefined)! : name
    }
    return this.alike[name]!
  }
}
