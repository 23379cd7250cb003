/**
 * Compiles the engine from AssemblyScript to src/engine/engine.wasm, from where tests load it and the build copies it.
 * Jest runs this before its tests (`globalSetup`), so the file is never older than its source.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, rename, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ROOT } from './load.mjs'

const SOURCE = `${ROOT}src/engine/assembly`
export const ENGINE = `${ROOT}src/engine/engine.wasm`

// The host owns the memory (`--importMemory`) and lays pack, stack and tables out itself, above what `--memoryBase`
// keeps free for it; 32,768 pages are the 2 GiB that signed addresses reach.
const FLAGS = [
  ...['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--enable', 'bulk-memory'],
  ...['--importMemory', '--initialMemory', '64', '--maximumMemory', '32768', '--memoryBase', '65536'],
]

export default async function compileEngine() {
  if (!existsSync(`${SOURCE}/index.ts`) || (await isCurrent())) return
  const output = `${ENGINE}.${process.pid}`
  const asc = `${ROOT}node_modules/assemblyscript/bin/asc.js`
  const args = [asc, 'src/engine/assembly/index.ts', ...FLAGS, '-o', output]
  await promisify(execFile)(process.execPath, args, { cwd: ROOT })
  // In one step, as tests of another process may be reading it.
  await rename(output, ENGINE)
}

async function isCurrent() {
  if (!existsSync(ENGINE)) return false
  const sources = (await readdir(SOURCE, { recursive: true })).map((name) => `${SOURCE}/${name}`)
  const changed = await Promise.all([...sources, fileURLToPath(import.meta.url)].map(modified))
  return (await modified(ENGINE)) > Math.max(...changed)
}

const modified = async (path) => (await stat(path)).mtimeMs
