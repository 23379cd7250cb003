/**
 * Everything that must hold besides the tests: one line a check, and for each that fails what to run.
 * CI counts the lines that begin with FAIL.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './load.mjs'

const run = promisify(execFile)
const node = (...args) => run(process.execPath, args, { cwd: ROOT, maxBuffer: 1 << 26 })
const bin = (name, ...args) =>
  run(join(ROOT, 'node_modules/.bin', name), args, { cwd: ROOT, maxBuffer: 1 << 26 })

const CHECKS = [
  { name: 'format and lint', mend: 'npm run format', check: () => bin('biome', 'ci', '--colors=off', '.') },
  { name: 'types', mend: 'npx tsc -p .', check: () => bin('tsc', '-p', '.', '--pretty', 'false') },
  { name: 'unused code', mend: 'npx knip', check: () => bin('knip', '--no-progress') },
  {
    name: 'index files',
    mend: 'npm run generate',
    check: () => node('scripts/generate-index.mjs', '--check'),
  },
  {
    name: 'rule pages',
    mend: 'npm run generate',
    check: () => node('scripts/run.mjs', 'scripts/generate-docs.ts', '--check'),
  },
  { name: 'dist', mend: 'npm run build && git add dist', check: distIsFresh },
]

async function main() {
  for (const { name, mend, check } of CHECKS) {
    try {
      await check()
      console.log(`ok   ${name}`)
    } catch (error) {
      process.exitCode = 1
      console.log(`FAIL ${name}: run \`${mend}\``)
      console.log(`${error.stdout || ''}${error.stderr || ''}`.trim() || error.message)
    }
  }
}

/** dist as committed or staged holds the files of a fresh build, no more and no fewer, byte for byte. */
async function distIsFresh() {
  const fresh = await mkdtemp(join(tmpdir(), 'keysweep-dist-'))
  try {
    await node('scripts/build.mjs', '--out', fresh)
    const { stdout } = await run('git', ['ls-files', '-z', '--', 'dist'], { cwd: ROOT })
    const committed = stdout
      .split('\0')
      .filter(Boolean)
      .map((path) => path.slice('dist/'.length))
    const built = await filesIn(fresh)
    const onDisk = await filesIn(join(ROOT, 'dist'))
    const wrong = []
    for (const file of new Set([...committed, ...built, ...onDisk])) {
      if (!committed.includes(file)) wrong.push(`${file} is not tracked by git`)
      else if (!built.includes(file)) wrong.push(`${file} does not come from the build`)
      else if (!onDisk.includes(file)) wrong.push(`${file} is missing`)
      else if (!(await readFile(join(fresh, file))).equals(await readFile(join(ROOT, 'dist', file))))
        wrong.push(`${file} differs from a fresh build`)
    }
    if (wrong.length > 0) throw new Error(wrong.join('\n'))
  } finally {
    await rm(fresh, { recursive: true })
  }
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
}

await main()
