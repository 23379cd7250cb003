#!/usr/bin/env node
/**
 * How the command line of dist and each of its threads start: their parts come with what was compiled of them before. From
 * source src/cli.ts does.
 */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, workerData } from 'node:worker_threads'
import { loaderIn } from './commands/kept-code.ts'
import { compileSparingly } from './optimised-late.ts'
import { takeUp } from './settle.ts'
import type { ThreadData } from './thread.ts'

// Node's own modules come with what was compiled of them when it was built, which V8 refuses too, once we set values of ours.
const nodes = createRequire(import.meta.url)
if (isMainThread) {
  for (const name of ['node:child_process', 'node:crypto']) nodes(name)
  compileSparingly()
}

const folder = dirname(fileURLToPath(import.meta.url))
const load = loaderIn(folder, process.env, isMainThread, process.argv.slice(2))
if (isMainThread) load('./program.js')
else {
  const { part, changes } = workerData as ThreadData<unknown>
  takeUp(changes)
  load(`./${part}.js`)
}
