/** The inventory of a working tree, and its files as practices read them. */
import { type Environment, environmentOf } from '../../documents/environment.ts'
import { createSourceFile, type SourceFile } from '../../documents/source-file.ts'
import type { WorkingTree } from '../../sources/working-tree.ts'
import { today } from '../../today.ts'
import type { PracticeProblem } from '../answer.ts'
import type { PracticeFile } from '../run.ts'
import type { Inventory, Past } from './inventory.ts'

/** Larger files are data, not configuration or code; they still get the text rules. */
export const LARGEST = 2 * 1024 * 1024

/** Bytes of files kept with what was read out of them: rules look at a second file, and those of the repository at many. */
const KEPT = 4 * 1024 * 1024

/** The environment that the configuration gives to a path; undefined where it says nothing. */
export type Declared = (path: string) => Environment | undefined

/** The history may be told when the files have been looked at. */
export interface TreeInventory extends Inventory {
  past?: Past
}

export function inventoryOf(tree: WorkingTree, declared: Declared = () => undefined): TreeInventory {
  const files = new Map<string, SourceFile | undefined>()
  let kept = 0
  const asks = { count: 0 }
  const problems: PracticeProblem[] = []
  const asked = <T>(answer: T): T => {
    asks.count++
    return answer
  }
  return {
    asks,
    problems,
    ...(tree.changed && { changed: tree.changed }),
    get paths() {
      return asked(tree.paths)
    },
    get today() {
      return asked(today())
    },
    tracked: (path) => asked(tree.tracked.has(path)),
    ignores: (path) => asked(tree.ignores(path)),
    get missed() {
      return (tree.missed ?? 0) + (this.past?.missed ?? 0)
    },
    environmentOf: (path) => asked(declared(path) ?? environmentOf(path)),
    bytes: (path) => asked(tree.read(path, LARGEST)),
    file(path) {
      asks.count++
      if (files.has(path)) return files.get(path)
      const bytes = textOf(tree, path)
      const unread = (what: string) => problems.push({ path, what })
      const file = bytes && createSourceFile(path, bytes, declared(path), unread)
      if (file || !tree.fetch) files.set(path, file) // what is to be fetched is not known to be missing
      kept += bytes?.length ?? 0
      for (const [oldest, file] of files) {
        if (kept <= KEPT) break
        files.delete(oldest)
        kept -= file?.bytes?.length ?? 0
      }
      return file
    },
  }
}

/** Whoever asks is asked again, by a run that knows the history. */
export function pastToCome(): Past {
  let missed = 0
  const miss = () => {
    missed++
    return []
  }
  return {
    get missed() {
      return missed
    },
    placesOf: miss,
    paths: miss,
  }
}

/** Text files one by one. */
export function* practiceFiles(inventory: Inventory, paths: Iterable<string>): Generator<PracticeFile> {
  for (const path of paths) {
    const file = inventory.file(path)
    if (file) yield file
  }
}

function textOf(tree: WorkingTree, path: string): Buffer | undefined {
  const bytes = tree.read(path, LARGEST)
  return bytes === undefined || bytes.subarray(0, 8000).includes(0) ? undefined : bytes
}
