/**
 * Few files to load. esbuild makes a chunk for each set of parts that share something, and with as many lazily imported
 * parts as here a scan would read fifty small files, half a millisecond each before anything in them runs. So every lazy
 * part imports what a scan loads anyway: all that is shared then belongs to the same parts, and is one chunk.
 */
import { dirname, resolve } from 'node:path'
import { ROOT } from './load.mjs'

/** What a scan loads first and last. */
const SCAN = ['src/scan.ts', 'src/reporters/index.ts']

/** Needed before all that is loaded, or without it: half of it, the git that reads objects, and what gives a report again. */
const LIGHT = [
  'src/early.ts',
  'src/sources/reading-git.ts',
  'src/kept-report.ts',
  'src/reporters/json.ts',
].map((path) => ROOT + path)

const LAZY = 'lazy'
const withScan = [...SCAN.map((path) => `import ${JSON.stringify(ROOT + path)}`), ''].join('\n')

export const fewChunks = {
  name: 'few chunks',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, kind, resolveDir, namespace }) =>
      kind === 'dynamic-import' && namespace !== LAZY && !LIGHT.includes(resolve(resolveDir, path))
        ? { path: resolve(resolveDir, path), namespace: LAZY }
        : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: LAZY }, ({ path }) => ({
      loader: 'ts',
      resolveDir: dirname(path),
      contents: `${withScan}export * from ${JSON.stringify(path)}\n`,
    }))
  },
}

/** The path in the project of what esbuild names an entry point. */
export const projectPath = (entryPoint) => entryPoint?.replace(`${LAZY}:`, '').replace(ROOT, '')
