/**
 * Runs the laws with seeds of their own, for so many minutes: `npm run hunt -- 30`. Tests draw the same inputs each time, so
 * that a failure speaks of the change at hand; rare cases are found here instead. Prints how to repeat what failed.
 */
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const minutes = Number(process.argv[2] ?? 10)
if (!(minutes > 0)) {
  console.error('How many minutes? npm run hunt -- 30')
  process.exit(2)
}
const until = Date.now() + minutes * 60_000
const laws = readdirSync('__tests__', { recursive: true })
  .map((path) => join('__tests__', path))
  .filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes('fc.assert('))
  .sort()
let failures = 0
let runs = 0
for (; Date.now() < until; runs++) {
  const file = laws[runs % laws.length]
  const seed = randomInt(2 ** 31)
  if (holds(file, seed)) continue
  failures++
  console.log(`KEYSWEEP_SEED=${seed} npm test ${file}`)
}
console.log(`${runs} runs of ${laws.length} files, ${failures} failed`)
process.exitCode = failures > 0 ? 1 : 0

function holds(file, seed) {
  const { status } = spawnSync('npm', ['test', '--silent', '--', file], {
    env: { ...process.env, KEYSWEEP_SEED: String(seed) },
    stdio: 'ignore',
  })
  return status === 0
}
