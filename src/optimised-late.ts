/**
 * V8 optimises a function of WebAssembly when so many bytes of it have run (https://v8.dev/docs/wasm-compilation-pipeline). The
 * two largest of a grammar get there within one file, and to optimise them takes as long as to parse a hundred.
 */
import { setFlagsFromString } from 'node:v8'

/** Bytes; what Node 24 has anyway. */
const SOON = 13_000_000
/** As many as there can be: some hundred thousand characters of a program. */
const LATE = 2 ** 31 - 1

/** V8 refuses what was compiled before under another value, so that each process begins with the same. */
export const optimiseSoon = (): void => setFlagsFromString(`--wasm-tiering-budget=${SOON}`)

/** Functions of the modules that are compiled inside wait. */
export function optimisedLate<T>(compile: () => T): T {
  setFlagsFromString(`--wasm-tiering-budget=${LATE}`)
  try {
    return compile()
  } finally {
    optimiseSoon()
  }
}
