/**
 * What jest does before its tests (`globalSetup`): compiles the engine, and names the folder in which tests keep what they make
 * of the sources, the program above all, for all test files and for the next run (__tests__/support/made.ts).
 */
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises'
import compileEngine from './engine.mjs'
import { ROOT } from './load.mjs'
import { digestOf } from './sources.mjs'

const MADE = `${ROOT}node_modules/.cache/keysweep-tests`
/** Milliseconds. What was made of sources that have changed since goes when nobody has used it for so long. */
const DAY = 24 * 60 * 60 * 1000

export default async function beforeTests() {
  await compileEngine()
  const digest = await digestOf(['src', 'patterns', 'scripts', 'package-lock.json'], /\.(?:ts|mjs|json)$/)
  const folder = `${MADE}/${digest}-${process.version}`
  await mkdir(folder, { recursive: true })
  await utimes(folder, new Date(), new Date())
  await removeOld()
  process.env.KEYSWEEP_MADE = folder
}

async function removeOld() {
  for (const name of await readdir(MADE)) {
    const { mtimeMs } = await stat(`${MADE}/${name}`)
    if (Date.now() - mtimeMs > DAY) await rm(`${MADE}/${name}`, { recursive: true, force: true })
  }
}
