/**
 * Loads a TypeScript module of this project under plain Node 20, which cannot read TypeScript: bundles it to a file
 * inside node_modules, where packages still resolve, and imports that.
 */
import { mkdir, rm } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = `${ROOT}node_modules/.cache/keysweep`

/** @param {string} file relative to the project's root */
export const load = (file) => bundled(file.replace(/\W+/g, '-'), { entryPoints: [file] })

/** @param {string} text of a module that stands in the project's root */
export const loadText = (text) =>
  bundled('text', { stdin: { contents: text, resolveDir: ROOT, loader: 'ts' } })

async function bundled(name, entry) {
  const outfile = `${CACHE}/${name}-${process.pid}.mjs`
  await mkdir(CACHE, { recursive: true })
  await build({
    absWorkingDir: ROOT,
    ...entry,
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(outfile)
  }
}
