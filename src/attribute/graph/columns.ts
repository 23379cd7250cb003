/** Changes of blobs that matter, in columns: there may be a hundred thousand, and most of them nobody asks for. */
export class Columns {
  size = 0
  /** Places of commits. */
  readonly commits: number[] = []
  /** Where the commit stands in the walk. */
  readonly positions: number[] = []
  /** Numbers of paths. */
  readonly paths: number[] = []
  /** Objects; NONE for what does not matter, or nobody has. */
  readonly afters: number[] = []
  /** For each change one for every parent, those of the next change behind them. */
  readonly befores: number[] = []
  readonly firstBefore: number[] = [0]

  /** `before` gives the rest. */
  begin(commit: number, position: number, path: number, after: number): void {
    this.commits.push(commit)
    this.positions.push(position)
    this.paths.push(path)
    this.afters.push(after)
    this.firstBefore.push(this.befores.length)
    this.size++
  }

  /** Of the last change. */
  before(object: number): void {
    this.befores.push(object)
    this.firstBefore[this.size] = this.befores.length
  }
}
