/**
 * Much of a short scan is the compilation of its own code, so dist keeps what was compiled in the user's cache. V8 makes it of
 * every function that ran (https://nodejs.org/api/vm.html#scriptcreatecacheddata) and refuses what another V8 made. Node's own
 * compile cache holds what is compiled when a file is loaded and no more, which is little, and Node 20 has none.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { getHeapCodeStatistics } from 'node:v8'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

/** Gives the exports of `./part.js`, run once; all else is Node's to find. */
type Load = (name: string) => unknown

/** @param folder of dist, whose parts are CommonJS in ASCII. */
export function loaderIn(folder: string, env: NodeJS.ProcessEnv): Load {
  const loaded = new Map<string, { exports: unknown }>()
  const elsewhere = createRequire(join(folder, 'cli.js'))
  const kept = new KeptCode(env)
  const load: Load = (name) => {
    if (!name.startsWith('./')) return elsewhere(name)
    const known = loaded.get(name)
    if (known) return known.exports
    const part = { exports: {} }
    loaded.set(name, part)
    const file = join(folder, name)
    kept.compile(file, name.slice(2)).runInThisContext()(part.exports, load, part, file)
    return part.exports
  }
  return load
}

const WRAPPER = ['(function (exports, require, module, __filename) {', '\n})'] as const

/** Bytes of source; what is smaller is compiled in less time than it takes to look for it. */
const SMALLEST = 64 * 1024

/** Of the kept data: the checksum of it and its source, and how much code there was in all when it was written. */
const HEAD = 8
/** Times as much: then a run has seen functions that are worth keeping too. */
const MORE = 1.15

interface Compiled {
  readonly script: Script
  readonly file: string
  readonly source: Buffer
  /** How much code there was in all; 0 where none was kept. */
  readonly amount: number
}

class KeptCode {
  readonly #compiled: Compiled[] = []
  readonly #env: NodeJS.ProcessEnv
  #folder: string | undefined

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env
  }

  compile(filename: string, name: string): Script {
    const source = readFileSync(filename)
    const text = WRAPPER.join(source.toString('latin1'))
    if (source.length < SMALLEST) return new Script(text, { filename })
    if (this.#folder === undefined) process.on('exit', () => this.#leave())
    this.#folder ??= ownFolder(this.#env)
    if (this.#folder === '') return new Script(text, { filename })
    const file = join(this.#folder, `${name}-${process.version}-${process.arch}`)
    const { cachedData, amount } = recall(file, source)
    const script = new Script(text, { filename, ...(cachedData && { cachedData }) })
    this.#compiled.push({ script, file, source, amount: script.cachedDataRejected ? 0 : amount })
    return script
  }

  /** For the next run, where this one has compiled a good deal itself. */
  #leave(): void {
    const amount = getHeapCodeStatistics().bytecode_and_metadata_size
    for (const { script, file, source, ...was } of this.#compiled)
      if (amount > was.amount * MORE) remember(file, source, script.createCachedData(), amount)
  }
}

function recall(file: string, source: Buffer): { cachedData?: Buffer; amount: number } {
  try {
    const bytes = readFileSync(file)
    const cachedData = bytes.subarray(HEAD)
    const isWhole = bytes.readUInt32LE(0) === checksum(source, cachedData)
    return isWhole ? { cachedData, amount: bytes.readUInt32LE(4) } : { amount: 0 }
  } catch {
    return { amount: 0 } // none yet
  }
}

function remember(file: string, source: Buffer, data: Buffer, amount: number): void {
  const head = Buffer.alloc(HEAD)
  head.writeUInt32LE(checksum(source, data), 0)
  head.writeUInt32LE(amount, 4)
  try {
    writeFileSync(`${file}.${process.pid}`, Buffer.concat([head, data]), { mode: 0o600 })
    renameSync(`${file}.${process.pid}`, file) // whoever reads it now has the old one, whole
  } catch {
    return // no room
  }
}

const checksum = (source: Buffer, data: Buffer): number => crc32(data, crc32(source))

/** In the user's own cache; empty where that is not surely theirs, or not to be had. */
function ownFolder({ XDG_CACHE_HOME: given = '', NODE_DISABLE_COMPILE_CACHE }: NodeJS.ProcessEnv): string {
  if (NODE_DISABLE_COMPILE_CACHE) return ''
  try {
    const home = homedir()
    const cache = isAbsolute(given) ? given : join(home, '.cache')
    const folder = join(cache, 'keysweep')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // What somebody else writes there would run here.
    return [home, cache, folder].every(isOwn) ? folder : ''
  } catch {
    return '' // no home, or none to write to
  }
}

/** Written by nobody but the user of this process. */
function isOwn(folder: string): boolean {
  const { uid, mode } = statSync(folder)
  return uid === process.getuid?.() && (mode & 0o022) === 0
}
