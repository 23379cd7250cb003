/** The inventory of a working tree, and its files as practices read them. */
import { createSourceFile, type SourceFile } from '../documents/source-file.ts'
import type { WorkingTree } from '../sources/working-tree.ts'
import type { Inventory } from './inventory.ts'
import type { PracticeFile } from './run.ts'

/** Larger files are data, not configuration or code; they still get the text rules. */
const LARGEST = 2 * 1024 * 1024

export function inventoryOf(tree: WorkingTree): Inventory {
  const files = new Map<string, SourceFile | undefined>()
  return {
    paths: tree.paths,
    tracked: (path) => tree.tracked.has(path),
    ignores: (path) => tree.ignores(path),
    file(path) {
      if (!files.has(path)) {
        const text = textOf(tree, path)
        files.set(path, text === undefined ? undefined : createSourceFile(path, text))
      }
      return files.get(path)
    },
  }
}

/** Text files one by one, those only that `wanted` asks for. */
export function* practiceFiles(
  tree: WorkingTree,
  wanted: (path: string) => boolean,
): Generator<PracticeFile> {
  for (const path of tree.paths) {
    if (!wanted(path)) continue
    const text = textOf(tree, path)
    if (text !== undefined) yield { path, text }
  }
}

function textOf(tree: WorkingTree, path: string): string | undefined {
  const bytes = tree.read(path, LARGEST)
  return bytes === undefined || bytes.subarray(0, 8000).includes(0) ? undefined : bytes.toString()
}
