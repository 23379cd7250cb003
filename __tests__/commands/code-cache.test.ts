/** Compiled code is kept for hooks alone, and only where nobody but the user writes. */
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder, kept, repository } from '../support/leaky-repository.ts'
import { runCli, SOURCE_CLI } from '../support/programs.ts'

const place = kept(repository({ 'a.txt': '1\n' }))

/** A home, and how many entries its cache of ours has after a run. */
const keptIn = (home: string, args: readonly string[], env = {}, cache = join(home, '.cache')) => {
  const { status, stderr } = runCli(SOURCE_CLI, args, place, { HOME: home, ...env })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return existsSync(join(cache, 'keysweep')) ? readdirSync(join(cache, 'keysweep')).length : 0
}

const newHome = () => kept(folder({}))
const HOOK = ['scan', '--staged']

test('a hook leaves what was compiled', () => {
  const home = newHome()
  expect(keptIn(home, HOOK)).toBe(1)
  expect(keptIn(home, HOOK)).toBe(1)
})

test('another scan leaves nothing, nor one for which Node is told to leave nothing', () => {
  expect(keptIn(newHome(), ['scan', '--scope', 'tree'])).toBe(0)
  expect(keptIn(newHome(), HOOK, { NODE_DISABLE_COMPILE_CACHE: '1' })).toBe(0)
})

test('it lies where the user keeps such things', () => {
  const cache = join(newHome(), 'elsewhere')
  expect(keptIn(newHome(), HOOK, { XDG_CACHE_HOME: cache }, cache)).toBe(1)
})

test.each([
  ['the home', '.'],
  ['the cache', '.cache'],
  ['our part of it', '.cache/keysweep'],
])('nothing is kept where others can write into %s', (_, path) => {
  const home = newHome()
  mkdirSync(join(home, '.cache/keysweep'), { recursive: true })
  chmodSync(join(home, path), 0o777)
  expect(keptIn(home, HOOK)).toBe(0)
})

test('a home that takes nothing is no error', () => {
  const home = newHome()
  writeFileSync(join(home, '.cache'), '')
  expect(keptIn(home, HOOK)).toBe(0)
})
