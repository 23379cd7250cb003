/**
 * Much of a short scan is the compilation of its own code, so dist keeps what was compiled in the user's cache. V8 makes it of
 * every function that ran (https://nodejs.org/api/vm.html#scriptcreatecacheddata) and refuses what another V8 made. Node's own
 * compile cache holds what is compiled when a file is loaded and no more, which is little, and Node 20 has none.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'
import { asAtStart } from '../settle.ts'

/** Gives the exports of `./part.js`, run once; all else is Node's to find. */
type Load = (name: string) => unknown

/**
 * @param folder of dist, whose parts are CommonJS in ASCII.
 * @param writes whether what is compiled now is kept at the end.
 * @param asked the command line: runs that are asked for other things compile other functions.
 */
export function loaderIn(
  folder: string,
  env: NodeJS.ProcessEnv,
  writes: boolean,
  asked: readonly string[] = [],
): Load {
  const loaded = new Map<string, { exports: unknown }>()
  const elsewhere = createRequire(join(folder, 'cli.js'))
  const kept = new KeptCode(env, writes, kindOf(asked))
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

/** Bytes of source; what is smaller is compiled, with all its functions that run, in less time than it takes to look for it. */
const SMALLEST = 4 * 1024

/** One bit, for a command with its options and named values; two that share it wait for the hour below. */
const kindOf = (asked: readonly string[]): number =>
  1 << (crc32(asked.filter((word) => /^[a-z-]+$/.test(word)).join(' ')) & 31)

/** Before the kept data: a checksum of the rest and the source, the kinds of runs that it has seen, and when it was written. V8 wants its data aligned. */
const HEAD = 16
/** Milliseconds. Then it is written again, with the functions that only a later run has seen: to ask V8 whether there are any takes longer. */
const OLD = 60 * 60 * 1000

class KeptCode {
  readonly #env: NodeJS.ProcessEnv
  readonly #kind: number
  /** At the end, when all has run. */
  readonly #leaving: (() => void)[] = []
  readonly #writes: boolean
  #folder: string | undefined

  constructor(env: NodeJS.ProcessEnv, writes: boolean, kind: number) {
    this.#env = env
    this.#kind = kind
    this.#writes = writes
    process.on('exit', () => {
      for (const leave of this.#leaving) leave()
    })
  }

  compile(filename: string, name: string): Script {
    const source = readFileSync(filename)
    const text = WRAPPER.join(source.toString('latin1'))
    if (source.length < SMALLEST) return new Script(text, { filename })
    this.#folder ??= ownFolder(this.#env, this.#writes)
    if (this.#folder === '') return new Script(text, { filename })
    const file = join(this.#folder, `${name}-${process.version}-${process.arch}`)
    const kept = recall(file, source)
    const script = asAtStart(() => new Script(text, { filename, ...(kept && { cachedData: kept.data }) }))
    const used = script.cachedDataRejected ? undefined : kept
    const kinds = (used?.kinds ?? 0) | this.#kind
    const isGood = used && used.kinds === kinds && Math.abs(Date.now() - used.written) <= OLD
    if (this.#writes && !isGood)
      this.#leaving.push(() => remember(file, source, kinds, script.createCachedData()))
    return script
  }
}

interface Kept {
  readonly data: Buffer
  /** A bit for each. */
  readonly kinds: number
  readonly written: number
}

function recall(file: string, source: Buffer): Kept | undefined {
  try {
    const bytes = readFileSync(file)
    const isWhole = bytes.readUInt32LE(0) === checksum(source, bytes.subarray(4))
    return isWhole
      ? { data: bytes.subarray(HEAD), kinds: bytes.readInt32LE(4), written: bytes.readDoubleLE(8) }
      : undefined
  } catch {
    return undefined // none yet
  }
}

function remember(file: string, source: Buffer, kinds: number, data: Buffer): void {
  const bytes = Buffer.concat([Buffer.alloc(HEAD), data])
  bytes.writeInt32LE(kinds, 4)
  bytes.writeDoubleLE(Date.now(), 8)
  bytes.writeUInt32LE(checksum(source, bytes.subarray(4)), 0)
  try {
    writeFileSync(`${file}.${process.pid}`, bytes, { mode: 0o600 })
    renameSync(`${file}.${process.pid}`, file) // whoever reads it now has the old one, whole
  } catch {
    return // no room
  }
}

const checksum = (source: Buffer, rest: Buffer): number => crc32(rest, crc32(source))

/**
 * In the user's own cache; empty where that is not surely theirs, or not to be had. A machine of CI is thrown away after one run,
 * to which the writing is a quarter: there the folder is made by whoever keeps it.
 */
function ownFolder(
  { XDG_CACHE_HOME: given = '', NODE_DISABLE_COMPILE_CACHE, CI }: NodeJS.ProcessEnv,
  makes: boolean,
): string {
  if (NODE_DISABLE_COMPILE_CACHE) return ''
  try {
    const home = homedir()
    const cache = isAbsolute(given) ? given : join(home, '.cache')
    const folder = join(cache, 'keysweep')
    if (makes && !CI) mkdirSync(folder, { recursive: true, mode: 0o700 })
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
