/**
 * Compiles the engine from AssemblyScript to src/engine/engine.wasm, and beside it what opens packs and what finds keywords, from
 * where tests load them and the build copies them. Jest runs this before its tests (`globalSetup`), so they are never older than
 * their sources.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, rename, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ROOT } from './load.mjs'

const SOURCE = `${ROOT}src/engine/assembly`
const COMMON = [
  ...['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--enable', 'bulk-memory'],
  '--importMemory',
]

/** The host owns the memory of each and lays it out. */
const MODULES = [
  {
    source: 'index.ts',
    name: 'engine.wasm',
    // Pack, stack and tables lie above what `--memoryBase` keeps free; 32,768 pages are the 2 GiB that signed addresses reach.
    flags: ['--initialMemory', '64', '--maximumMemory', '32768', '--memoryBase', '65536'],
  },
  {
    source: 'packs.ts',
    name: 'packs.wasm',
    flags: ['--enable', 'threads', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'],
  },
  { source: 'keywords.ts', name: 'keywords.wasm', flags: ['--initialMemory', '5'] },
]

/** Paths of what is compiled, from the project's root. */
export const COMPILED = MODULES.map(({ name }) => `src/engine/${name}`)

export default async function compileEngine() {
  for (const module of MODULES)
    if (!(await isCurrent(`${ROOT}src/engine/${module.name}`))) await compile(module)
}

async function compile({ source, name, flags }) {
  const target = `${ROOT}src/engine/${name}`
  const output = `${target}.${process.pid}`
  const asc = `${ROOT}node_modules/assemblyscript/bin/asc.js`
  const args = [asc, `src/engine/assembly/${source}`, ...COMMON, ...flags, '-o', output]
  await promisify(execFile)(process.execPath, args, { cwd: ROOT })
  // In one step, as tests of another process may be reading it.
  await rename(output, target)
}

async function isCurrent(target) {
  if (!existsSync(target)) return false
  const sources = (await readdir(SOURCE, { recursive: true })).map((name) => `${SOURCE}/${name}`)
  const changed = await Promise.all([...sources, fileURLToPath(import.meta.url)].map(modified))
  return (await modified(target)) > Math.max(...changed)
}

const modified = async (path) => (await stat(path)).mtimeMs
