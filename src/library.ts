/**
 * Libraries that take long to load and that many runs do not need. Each is read when it is first used, and at once: who
 * parses cannot wait. In dist each is a file of its own.
 */
import { createRequire } from 'node:module'
import { BUILD, FROM_SOURCE } from './version.ts'

export const LIBRARIES = ['yaml', 'dockerfile-ast', 'micromatch'] as const

/** In the bundle's folder. */
export const libraryFile = (name: (typeof LIBRARIES)[number]): string => `package-${name}.cjs`

/** dist has one of its own, see commands/kept-code.ts. */
const load = typeof require === 'function' ? require : createRequire(import.meta.url)

export const lazily = <Library>(name: (typeof LIBRARIES)[number]): (() => Library) => {
  let held: Library | undefined
  return () => {
    held ??= load(BUILD === FROM_SOURCE ? name : `./${libraryFile(name)}`)
    return held!
  }
}
