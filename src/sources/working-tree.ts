/** Questions about the working tree that come one by one: a file's bytes, and what git would do with a path. */
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { askGit } from './git.ts'
import type { Repository } from './repository.ts'
import type { TreePaths } from './tree.ts'

export interface WorkingTree {
  readonly paths: readonly string[]
  readonly tracked: ReadonlySet<string>
  /** Undefined when the file is not there, is no plain file, or is above `most` bytes. */
  read(path: string, most: number): Buffer | undefined
  /** Whether git would ignore a new file at this path; undefined outside a repository. */
  ignores(path: string): boolean | undefined
  /** What `ignores` was asked of git, and what came of it. */
  readonly ignored?: Map<string, boolean>
  /** Where it lies on disk, for threads that open it again. */
  readonly open?: OpenTree
  /** One file of many that are not known: nothing can be said of the whole. */
  readonly partial?: boolean
  /** The files that are looked at one by one; left out: all. */
  readonly touched?: ReadonlySet<string>
  /** The files under review; left out: all. What is said of the whole repository is said of others too. */
  readonly changed?: ReadonlySet<string>
  /** Gets the files that were asked for and not there yet; false when there were none. */
  fetch?(): Promise<boolean>
  /** How often a file was asked for and not there yet. */
  readonly missed?: number
}

/** As plain data. */
export interface OpenTree extends Pick<TreePaths, 'root' | 'paths' | 'tracked'> {
  readonly repository: Repository | undefined
}

export function openWorkingTree(tree: TreePaths, repository: Repository | undefined): WorkingTree {
  const known = new Set(tree.paths)
  const ignored = new Map<string, boolean>()
  const asked = (path: string) => {
    // --no-index: a tracked file is never ignored, and the question is about the rules.
    const answer = askGit(tree.root, ['check-ignore', '--quiet', '--no-index', '--', `./${path}`])
    return answer.code === 0
  }
  return {
    paths: tree.paths,
    tracked: tree.tracked,
    ignored,
    open: { root: tree.root, paths: tree.paths, tracked: tree.tracked, repository },
    read(path, most) {
      const held = tree.held?.get(path)
      if (held) return held.length <= most ? held : undefined
      return known.has(path) ? readPlain(join(tree.root, path), most) : undefined
    },
    ignores(path) {
      if (!repository) return undefined
      if (!ignored.has(path)) ignored.set(path, asked(path))
      return ignored.get(path)
    },
  }
}

function readPlain(file: string, most: number): Buffer | undefined {
  try {
    const stat = lstatSync(file)
    return stat.isFile() && stat.size <= most ? readFileSync(file) : undefined
  } catch {
    return undefined // the tree source has named it already
  }
}
