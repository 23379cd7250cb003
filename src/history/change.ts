/** What is under review: a range of commits, or the index. */
import type { History } from '../attribute/attribute.ts'
import type { FileChange, Files } from '../sources/changes.ts'
import type { Repository } from '../sources/repository.ts'

export interface Change {
  readonly repository: Repository
  readonly history: History
  /** All files as they are after it. */
  readonly files: Files
  /** Contents of some of them that it changes, by id. */
  readonly held: ReadonlyMap<string, Buffer>
  /** What it changes in all, whatever came and went on the way. */
  readonly changes: readonly FileChange[]
  /** Short name of what it is compared with, for people. */
  readonly base: string
  /** The states that it starts from, read when asked for; the first is the one that `changes` compares with. */
  before(): Promise<readonly Files[]>
  /** Blobs that a path held outside the range right before one of its commits. */
  earlier(path: string): readonly string[]
  /** Paths that held a blob at some time in the range. */
  pathsOf(id: string): readonly string[]
}
