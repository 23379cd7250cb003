/**
 * A hook scans at every commit, and much of such a scan is the compilation of its own code. Node 22 and newer can keep what
 * was compiled, https://nodejs.org/api/module.html#module-compile-cache; `NODE_DISABLE_COMPILE_CACHE=1` forbids it.
 */
import { mkdirSync, statSync } from 'node:fs'
import * as modules from 'node:module'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** From the next import on, in the user's own cache. Where that is not surely theirs, or not to be had, nothing is kept. */
export function keepCompiledCode({ XDG_CACHE_HOME: given = '' }: NodeJS.ProcessEnv): void {
  if (!('enableCompileCache' in modules) || typeof modules.enableCompileCache !== 'function') return
  try {
    const home = homedir()
    const cache = isAbsolute(given) ? given : join(home, '.cache')
    const folder = join(cache, 'keysweep')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // What somebody else writes there would run here.
    if ([home, cache, folder].every(isOwn)) modules.enableCompileCache(folder)
  } catch {
    return // no home, or none to write to
  }
}

/** Written by nobody but the user of this process. */
function isOwn(folder: string): boolean {
  const { uid, mode } = statSync(folder)
  return uid === process.getuid?.() && (mode & 0o022) === 0
}
