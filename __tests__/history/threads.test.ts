/**
 * The thread law: any number of threads, and git instead of our reader, give the same report. Run as it is shipped, for
 * threads start from a file of their own.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { CLI } from '../support/built.ts'
import { Builder, place, removePlaces } from '../support/history.ts'
import { runCli } from '../support/programs.ts'
import { text } from '../support/texts.ts'

afterAll(removePlaces)

/** Bytes that do not compress, so that the pack is worth several threads. */
const noise = (seed: number, size: number): Buffer => {
  const parts: Buffer[] = []
  for (let i = 0; i * 64 < size; i++) parts.push(createHash('sha512').update(`${seed} ${i}`).digest())
  return Buffer.concat(parts)
}

/** Four commits of texts that hold something, beside 8 MiB of noise. */
async function history(): Promise<Builder> {
  const builder = await Builder.create()
  const texts = fc.sample(text(12), { seed: 7, numRuns: 120 })
  await builder.write({ 'limits.sh': 'export LIMIT=123456\n' })
  for (let n = 0; n < 4; n++) {
    const files = texts.slice(n * 30, n * 30 + 30).map((bytes, i) => [`folder/file-${i}.txt`, bytes] as const)
    await builder.commit({ ...Object.fromEntries(files), [`noise-${n}.bin`]: noise(n, 2 << 20) })
  }
  await builder.commit(
    Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`folder/file-${i}.txt`, null])),
  )
  await builder.repack()
  return builder
}

let builder: Builder
beforeAll(async () => {
  builder = await history()
})

function report(jobs: number, ...more: string[]): string {
  const args = [
    'scan',
    builder.path,
    '--format',
    'json',
    '--confidence',
    'low',
    '--jobs',
    String(jobs),
    ...more,
  ]
  const { status, stdout, stderr } = runCli([process.execPath, CLI[1]], args)
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  return stdout
}

test('two and three threads say what one says', () => {
  const one = report(1)
  expect(JSON.parse(one).findings.length).toBeGreaterThan(50)
  // Compared without a word about where they differ: that takes minutes for reports of this size.
  expect([2, 3].filter((jobs) => report(jobs) !== one)).toEqual([])
})

test('with rules of a user too', () => {
  const config = join(place(), 'rules.yml')
  writeFileSync(
    config,
    `custom-rules:
  - { id: near-a-word, description: Value near a word, regex: '(?i)(?:password|secret|token)\\W{1,4}(\\w{8,24})' }
  - { id: by-keyword, description: Digits near a word, regex: '\\b\\d{4,}\\b', keywords: [export] }
  - { id: whole-text, description: Short line, regex: '(?m)^[a-z0-9]{3,8}$' }
`,
  )
  const one = report(1, '--config', config)
  const ids = new Set(JSON.parse(one).findings.map(({ ruleId }: { ruleId: string }) => ruleId))
  expect(['near-a-word', 'by-keyword', 'whole-text'].filter((id) => !ids.has(id))).toEqual([])
  expect(report(2, '--config', config) === one).toBe(true)
})

test('git says what our reader says', async () => {
  const one = report(1)
  await builder.git('config', 'pack.indexVersion', '1')
  await builder.repack()
  const [here, through] = [one, report(2)].map((text) => JSON.parse(text))
  const isThrough = ({ reason }: { reason: string }) => reason.startsWith('pack read through git')
  expect(through.receipt.skipped.filter(isThrough)).toHaveLength(1)
  through.receipt.skipped = through.receipt.skipped.filter((one: { reason: string }) => !isThrough(one))
  expect(through.receipt).toEqual(here.receipt)
  expect(JSON.stringify(through) === JSON.stringify(here)).toBe(true)
})

test('a thread leaves the values that its process runs by as they are', () => {
  // V8 writes a digest of them into what it compiles: the fourth word.
  const script = `
    const { setFlagsFromString } = require('node:v8')
    const { Script } = require('node:vm')
    const { Worker } = require('node:worker_threads')
    const values = () => new Script('1').createCachedData().readUInt32LE(12)
    const first = values()
    const thread = new Worker(process.argv[1], { workerData: { part: 'history-worker', given: [], changes: new Map() } })
    thread.once('message', () => {
      const then = values()
      setFlagsFromString('--no-regexp-tier-up')
      console.log(first === then, first === values())
      process.exit()
    })`
  expect(execFileSync(CLI[0], ['-e', script, CLI[1]], { encoding: 'utf8' })).toBe('true false\n')
})
