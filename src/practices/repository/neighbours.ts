/** Files that stand beside a file, and the Dockerfiles of a repository; found once for all that ask. */
import { folderOf, isDockerfile } from '../../documents/paths.ts'
import type { Inventory } from './inventory.ts'
import { onceAllIsThere } from './once-all-is-there.ts'

interface Index {
  readonly folders: ReadonlyMap<string, readonly string[]>
  readonly dockerfiles: readonly string[]
}

/** Paths in the same folder, the given one included. */
export const neighboursOf = (path: string, inventory: Inventory): readonly string[] =>
  indexOf(inventory, inventory).folders.get(folderOf(path)) ?? []

export const dockerfilesOf = (inventory: Inventory): readonly string[] =>
  indexOf(inventory, inventory).dockerfiles

const indexOf = onceAllIsThere(({ paths }: Inventory): Index => {
  const folders = new Map<string, string[]>()
  for (const path of paths) {
    const folder = folders.get(folderOf(path))
    if (folder) folder.push(path)
    else folders.set(folderOf(path), [path])
  }
  return { folders, dockerfiles: paths.filter(isDockerfile) }
})
