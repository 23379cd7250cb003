/**
 * Every change of every path in the history, in few bytes each, because the log is walked while the contents are still
 * being scanned and nobody knows yet which of them matter. Blob ids are cut to 52 bits, so two of a million blobs are
 * taken for one another once in ten thousand such repositories.
 */
import type { Change, Commit } from './log.ts'

/** 13 hexadecimal digits fit a double exactly; 0 stands for no blob. */
const shortId = (id: string): number => Number.parseInt(id.slice(0, 13) || '0', 16)

/** A change of a blob that matters; ids of blobs that do not are empty. */
export interface Event extends Change {
  readonly commit: Commit
  /** Position in the walk; smaller is newer. */
  readonly order: number
}

export class ChangeLog {
  private readonly commits: Commit[] = []
  private readonly paths: string[] = []
  private readonly pathNumbers = new Map<string, number>()
  /** Three for each change: commit, path, number of parents. */
  private readonly heads: number[] = []
  /** For each change the blob after it, then one before for each parent. */
  private readonly ids: number[] = []

  add(commit: Commit, { path, before, after }: Change): void {
    if (this.commits.at(-1) !== commit) this.commits.push(commit)
    const number = this.pathNumbers.get(path) ?? this.paths.push(path) - 1
    this.pathNumbers.set(path, number)
    this.heads.push(this.commits.length - 1, number, before.length)
    this.ids.push(shortId(after))
    for (const id of before) this.ids.push(shortId(id))
  }

  /** Changes from or to one of the wanted blobs, newest first. */
  *touching(wanted: ReadonlySet<string>): Generator<Event> {
    const full = new Map([...wanted].map((id) => [shortId(id), id]))
    let at = 0
    for (let i = 0; i < this.heads.length; i += 3) {
      const parents = this.heads[i + 2]!
      const ids = this.ids.slice(at, at + 1 + parents).map((id) => full.get(id) ?? '')
      at += 1 + parents
      if (ids.some((id) => id !== ''))
        yield {
          commit: this.commits[this.heads[i]!]!,
          path: this.paths[this.heads[i + 1]!]!,
          after: ids[0]!,
          before: ids.slice(1),
          order: i,
        }
    }
  }
}
