/**
 * V8 optimises a function of WebAssembly when so many bytes of it have run (https://v8.dev/docs/wasm-compilation-pipeline). The
 * two largest of a grammar get there within one file, and to optimise them takes as long as to parse a hundred.
 */
import { setFlagsFromString } from 'node:v8'

/** Bytes; what Node 24 has anyway. */
const SOON = 13_000_000
/** As many as there can be: some hundred thousand characters of a program. */
const LATE = 2 ** 31 - 1

/**
 * Calls until V8 optimises a function of JavaScript for the first time, six times as many as it has itself: hundreds get to
 * those in a short scan and are hardly called again, and to optimise them was a fifth of it.
 */
const CALLS = 2500

/**
 * Bytes of bytecode that run of a function until V8 optimises it, nine times as many as it has itself. Node 20 has nothing between its plainest
 * code and its best, and its best costs a short scan a third of its time. Later releases count calls, and complain of this.
 */
const BYTECODE = 600_000
const COUNTS_BYTECODE = process.version.startsWith('v20.')

/**
 * As a process begins, since V8 refuses what was compiled before under other values; and never by a thread: it would change what
 * others run by, and a process in which regular expressions were compiled both ways dies of it now and then. They are compiled once: V8
 * makes bytecode of one for its first text and code for the second (https://v8.dev/blog/regexp-tier-up), and of hundreds
 * nearly all see a second.
 */
export function compileSparingly(): void {
  optimiseSoon()
  setFlagsFromString('--no-regexp-tier-up')
  setFlagsFromString(`--invocation-count-for-maglev=${CALLS}`) // Node 20 has none and passes it over
  if (COUNTS_BYTECODE) setFlagsFromString(`--interrupt-budget=${BYTECODE}`)
}

const optimiseSoon = (): void => setFlagsFromString(`--wasm-tiering-budget=${SOON}`)

/** Functions of the modules that are compiled inside wait. */
export function optimisedLate<T>(compile: () => T): T {
  setFlagsFromString(`--wasm-tiering-budget=${LATE}`)
  try {
    return compile()
  } finally {
    optimiseSoon()
  }
}
