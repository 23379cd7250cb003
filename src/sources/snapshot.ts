/**
 * The files of a commit or of the index, in the place of a working tree. Those who read files cannot wait for git, so a file
 * that was not fetched yet is not there at first: it is noted, and they are asked again when it is.
 */
import { askGit } from './git.ts'
import type { LookThrough } from './long-text.ts'
import { readObjects } from './objects.ts'
import type { Repository } from './repository.ts'
import { Tally } from './tally.ts'
import type { WorkingTree } from './working-tree.ts'

export interface SnapshotFacts {
  /** Path to blob id. */
  readonly files: ReadonlyMap<string, string>
  /** The files that are looked at one by one; what concerns the whole repository sees all. */
  readonly touched: ReadonlySet<string>
  readonly changed: ReadonlySet<string>
  /** Whether the ignore rules of the working tree are those of this snapshot. */
  readonly ignoreRules: boolean
  /** Contents by id that need not be fetched. */
  readonly held?: ReadonlyMap<string, Buffer>
}

/** @param tally is told of files that git cannot give. */
export function openSnapshot(
  repository: Repository,
  { files, touched, changed, ignoreRules, held }: SnapshotFacts,
  tally: Tally,
): WorkingTree {
  const fetched = new Map<string, Buffer | undefined>(held)
  const asked = new Map<string, string>()
  const ignored = new Map<string, boolean>()
  let missed = 0
  return {
    paths: [...files.keys()].sort(),
    tracked: new Set(files.keys()),
    touched,
    changed,
    read(path, most) {
      const id = files.get(path)
      if (id === undefined) return undefined
      if (!fetched.has(id)) {
        missed++
        asked.set(id, path)
      }
      const bytes = fetched.get(id)
      return bytes && bytes.length <= most ? bytes : undefined
    },
    ignores(path) {
      if (!ignoreRules || repository.bare) return undefined
      const answer = () =>
        askGit(repository.top, ['check-ignore', '--quiet', '--no-index', '--', `./${path}`]).code === 0
      if (!ignored.has(path)) ignored.set(path, answer())
      return ignored.get(path)
    },
    get missed() {
      return missed
    },
    async fetch() {
      const wanted = new Map(asked)
      asked.clear()
      if (wanted.size === 0) return false
      // What is too large to be held is not parsed either.
      const through: LookThrough = async ({ id }) => {
        fetched.set(id!, undefined)
        return true
      }
      for await (const { id, bytes } of readObjects(repository, [...wanted.keys()], new Tally(), { through }))
        fetched.set(id!, bytes)
      for (const [id, path] of wanted) {
        if (!fetched.has(id)) tally.gap('file that git cannot give', path)
        if (!fetched.has(id)) fetched.set(id, undefined)
      }
      return true
    },
  }
}
