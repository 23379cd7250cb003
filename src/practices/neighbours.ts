/** Files that stand beside a file, and the Dockerfiles of a repository; found once for all that ask. */
import { folderOf, isDockerfile } from '../documents/paths.ts'
import type { Inventory } from './inventory.ts'

interface Index {
  readonly folders: ReadonlyMap<string, readonly string[]>
  readonly dockerfiles: readonly string[]
}

const indexes = new WeakMap<Inventory, Index>()

/** Paths in the same folder, the given one included. */
export const neighboursOf = (path: string, inventory: Inventory): readonly string[] =>
  indexOf(inventory).folders.get(folderOf(path)) ?? []

export const dockerfilesOf = (inventory: Inventory): readonly string[] => indexOf(inventory).dockerfiles

function indexOf(inventory: Inventory): Index {
  const { paths } = inventory
  const known = indexes.get(inventory)
  if (known) return known
  const folders = new Map<string, string[]>()
  for (const path of paths) {
    const folder = folders.get(folderOf(path))
    if (folder) folder.push(path)
    else folders.set(folderOf(path), [path])
  }
  const made = { folders, dockerfiles: paths.filter(isDockerfile) }
  indexes.set(inventory, made)
  return made
}
