/** Names what the sources are by their bytes, so that what was made of them is known again. */
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { ROOT } from './load.mjs'

/**
 * @param {readonly string[]} paths folders and files, relative to the project's root
 * @param {RegExp} [named] which files
 * @returns 16 characters
 */
export async function digestOf(paths, named = /\.ts$/) {
  const listed = await Promise.all(paths.map(filesIn))
  const hash = createHash('sha256')
  for (const path of listed
    .flat()
    .filter((name) => named.test(name))
    .sort())
    hash.update(`${path}\0`).update(await readFile(`${ROOT}${path}`))
  return hash.digest('hex').slice(0, 16)
}

async function filesIn(path) {
  if ((await stat(`${ROOT}${path}`)).isFile()) return [path]
  const names = await readdir(`${ROOT}${path}`, { recursive: true })
  return names.map((name) => `${path}/${name.replaceAll('\\', '/')}`)
}
