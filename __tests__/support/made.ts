/** What takes long to make of the sources and is the same for every test file: made by the first that asks. */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param make writes it, a file or a folder, to where it is told
 * @returns the path; what lies there belongs to all tests and is not changed
 */
export function made(name: string, make: (path: string) => void): string {
  const folder = process.env.KEYSWEEP_MADE
  if (!folder) throw new Error('scripts/before-tests.mjs has not run')
  const path = join(folder, name)
  if (existsSync(path)) return path
  const own = `${path}-${process.pid}`
  make(own)
  try {
    renameSync(own, path)
  } catch (error) {
    // Another worker was faster.
    rmSync(own, { recursive: true, force: true })
    if (!existsSync(path)) throw error
  }
  return path
}
