/** What was compiled is kept for the next run, only where nobody but the user writes, and changes nothing that is said. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loaderIn } from '../../src/commands/kept-code.ts'
import { CLI } from '../support/built.ts'
import { folder, githubToken, kept, repository } from '../support/leaky-repository.ts'
import { NODE_24, type Program, runCli } from '../support/programs.ts'

const place = kept(repository({ 'a.env': `token: "${githubToken(1)}"\n` }))

// Packs are read by a pool, which changes flags of V8, and V8 refuses what was compiled with others.
execFileSync('git', ['-C', place, 'repack', '-adq'])

const [, script] = CLI
const SCAN = ['scan', '--fail-on', 'none']

const run = (home: string, args: readonly string[] = SCAN, env = {}, node = NODE_24) => {
  const program: Program = [node, script]
  const { status, stdout, stderr } = runCli(program, args, place, { HOME: home, ...env })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

const filesIn = (cache: string): readonly string[] =>
  existsSync(join(cache, 'keysweep')) ? readdirSync(join(cache, 'keysweep')).sort() : []

const keptIn = (home: string) => filesIn(join(home, '.cache'))

/** Sets the clock. */
const HOUR_LATER = join(kept(folder({})), 'later.cjs')
writeFileSync(HOUR_LATER, 'const { now } = Date\nDate.now = () => now() + 3_700_000\n')

const newHome = () => kept(folder({}))

describe.each([
  ['Node 24', NODE_24],
  [`Node ${process.versions.node}`, process.execPath],
])('on %s', (_, node) => {
  test('a machine of CI keeps nothing, but for whoever has made the folder', () => {
    const home = newHome()
    run(home, SCAN, { CI: 'true' }, node)
    expect(existsSync(join(home, '.cache'))).toBe(false)
    mkdirSync(join(home, '.cache/keysweep'), { recursive: true, mode: 0o700 })
    run(home, SCAN, { CI: 'true' }, node)
    expect(keptIn(home)).not.toEqual([])
  })

  test('a run leaves what was compiled, the next one takes it, and both say the same', () => {
    const home = newHome()
    const first = run(home, SCAN, {}, node)
    const left = keptIn(home)
    expect(left).toEqual(expect.arrayContaining([expect.stringMatching(/^match-scanner\.js-v/)]))
    const bytes = () => left.map((name) => readFileSync(join(home, '.cache/keysweep', name)))
    const before = bytes()
    expect(run(home, SCAN, {}, node)).toBe(first)
    expect(keptIn(home)).toEqual(left)
    expect(bytes()).toEqual(before)
  })

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    [
      'changed in a byte',
      (bytes: Buffer) => bytes.map((byte, i) => (i === bytes.length >> 1 ? ~byte : byte)),
    ],
  ])('what is %s is not used, and written again', (_, damaged) => {
    const home = newHome()
    const first = run(home, SCAN, {}, node)
    const files = keptIn(home).map((name) => join(home, '.cache/keysweep', name))
    const sizes = files.map((file) => readFileSync(file).length)
    const spoilt = files.map((file) => {
      writeFileSync(file, damaged(readFileSync(file)))
      return readFileSync(file)
    })
    expect(run(home, SCAN, {}, node)).toBe(first)
    for (const [i, file] of files.entries()) {
      expect(readFileSync(file)).not.toEqual(spoilt[i])
      expect(readFileSync(file).length).toBeGreaterThan(sizes[i]! / 2)
    }
  })
})

/** Bytes of the files that are there now, at any later time. */
function sizeOfKept(home: string): () => number {
  const files = keptIn(home).map((name) => join(home, '.cache/keysweep', name))
  return () => files.reduce((sum, file) => sum + readFileSync(file).length, 0)
}

test('after an hour it is written again, with what only a later run has compiled', () => {
  const home = newHome()
  run(home, ['scan', kept(folder({ 'a.txt': 'nothing' })), '--fail-on', 'none'])
  const size = sizeOfKept(home)
  const little = size()
  run(home)
  expect(size()).toBe(little)
  run(home, SCAN, { NODE_OPTIONS: `--require=${HOUR_LATER}` })
  expect(size()).toBeGreaterThan(little)
})

test('a run that is asked for something else adds what it has compiled, once', () => {
  const home = newHome()
  run(home, ['rules'])
  const size = sizeOfKept(home)
  const little = size()
  run(home)
  const more = size()
  expect(more).toBeGreaterThan(little)
  const written = () => keptIn(home).map((name) => statSync(join(home, '.cache/keysweep', name)).mtimeMs)
  const before = written()
  run(home, ['rules'])
  run(home)
  expect(written()).toEqual(before)
})

test('no more than was loaded is kept, and nothing where Node is told so', () => {
  const [asked, scanned] = [newHome(), newHome()]
  run(asked, ['--version'])
  expect(keptIn(asked).filter((name) => /scan/.test(name))).toEqual([])
  run(scanned, SCAN, { NODE_DISABLE_COMPILE_CACHE: '1' })
  expect(keptIn(scanned)).toEqual([])
})

test('a thread takes what a run left, and leaves nothing', () => {
  const dist = kept(folder({ 'part.js': `exports.answer = 42 //${' '.repeat(100_000)}` }))
  const cache = newHome()
  const load = loaderIn(dist, { XDG_CACHE_HOME: cache }, false)
  expect(load('./part.js')).toEqual({ answer: 42 })
  expect(readdirSync(cache)).toEqual([])
})

test('it lies where the user keeps such things', () => {
  const cache = join(newHome(), 'elsewhere')
  run(newHome(), SCAN, { XDG_CACHE_HOME: cache })
  expect(filesIn(cache)).not.toEqual([])
})

test.each([
  ['the home', '.'],
  ['the cache', '.cache'],
  ['our part of it', '.cache/keysweep'],
])('nothing is kept where others can write into %s', (_, path) => {
  const home = newHome()
  mkdirSync(join(home, '.cache/keysweep'), { recursive: true })
  chmodSync(join(home, path), 0o777)
  run(home)
  expect(keptIn(home)).toEqual([])
})

test('a home that takes nothing is no error', () => {
  const home = newHome()
  writeFileSync(join(home, '.cache'), '')
  run(home)
  expect(keptIn(home)).toEqual([])
})
