/** Names what the sources are by their bytes, so that what was made of them is known again. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { ROOT } from './load.mjs'

/**
 * @param {readonly string[]} folders and files, relative to the project's root
 * @param {RegExp} [named] which files of the folders
 * @returns 16 characters
 */
export async function digestOf(folders, named = /\.ts$/) {
  const listed = await Promise.all(folders.map(filesIn))
  const hash = createHash('sha256')
  for (const path of listed
    .flat()
    .filter((name) => named.test(name))
    .sort())
    hash.update(`${path}\0`).update(await readFile(`${ROOT}${path}`))
  return hash.digest('hex').slice(0, 16)
}

const filesIn = async (folder) =>
  (await readdir(`${ROOT}${folder}`, { recursive: true })).map(
    (name) => `${folder}/${name.replaceAll('\\', '/')}`,
  )
