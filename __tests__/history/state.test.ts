/** State law: a run that takes over what an earlier one read finds what a run without state finds, to the byte. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { secrets } from '../../patterns/secrets/index.ts'
import type { ScanOptions } from '../../src/options.ts'
import type { Report } from '../../src/report.ts'
import { jsonReport } from '../../src/reporters/json.ts'
import { scan } from '../../src/scan.ts'
import { exampleOf } from '../support/example.ts'
import { Builder, gitIn, place, removePlaces } from '../support/history.ts'

afterAll(removePlaces)

const github = secrets.find((rule) => rule.id === 'github-classic-token')!
const token = (seed: number): string => exampleOf(github, seed)
const line = (seed: number) => `token = "${token(seed)}"\n`

const scanAll = (path: string, more: Partial<ScanOptions> = {}) =>
  scan({ path, scope: 'history', config: 'none', confidence: 'low', jobs: 1, ...more })

/** All but the receipt, which says how much was read. */
const findingsOf = (report: Report) => {
  const { receipt: _, ...rest } = JSON.parse(jsonReport(report))
  return rest
}

const unused = ({ receipt }: Report) =>
  receipt.skipped.find(({ reason }) => reason.startsWith('kept state'))?.reason

describe('law', () => {
  const files = ['a.txt', 'b.txt', 'dir/c.txt', 'tests/fixtures/d.txt', 'CHANGELOG.md']
  const levels = ['low', 'medium', 'high'] as const
  const scopes = ['all', 'history', 'all', 'all'] as const
  const text = fc.array(
    fc.oneof(
      fc.nat(5).map(line),
      fc.nat(3).map((n) => `password = "kettle-Bruise-9${n}4-orbit"\n`),
      // What practices ask of the history.
      fc.nat(3).map((n) => `- Removed the password \`kettle-Bruise-9${n}4-orbit\`\n`),
      fc.nat(30).map((n) => `words ${n}\n`),
    ),
    { maxLength: 4 },
  )
  const commit = fc.record({
    file: fc.constantFrom(...files),
    text: text.map((lines) => lines.join('')),
    message: fc.oneof(
      { weight: 5, arbitrary: fc.constant('Some change') },
      fc.nat(5).map((n) => `With ${token(n)}`),
    ),
  })
  type Git = (...args: string[]) => Promise<string>
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: commit.map((one) => ({ name: `commit ${one.file}`, run: undefined, one, isLoose: false })),
    },
    {
      weight: 2,
      arbitrary: commit.map((one) => ({ name: `write ${one.file}`, run: undefined, one, isLoose: true })),
    },
    fc
      .constantFrom<readonly [string, (git: Git) => Promise<unknown>]>(
        ['branch', (git) => git('checkout', '-q', '-B', 'side')],
        ['main', (git) => git('checkout', '-q', 'main')],
        ['merge', (git) => git('merge', '-q', '--no-ff', '-m', 'Merge', '-X', 'ours', 'side')],
        ['keep ours', (git) => git('merge', '-q', '--no-ff', '-m', 'Merge', '-s', 'ours', 'side')],
        ['add', (git) => git('add', '-A')],
        ['restore', (git) => git('reset', '-q', '--hard')],
        ['delete', (git) => git('branch', '-q', '-D', 'side')],
        ['back', (git) => git('reset', '-q', '--hard', 'HEAD~1')],
        ['rename', (git) => git('mv', '-k', 'a.txt', 'dir/a.txt')],
        ['tag', (git) => git('tag', '-f', '-a', 'v1', '-m', `Built with ${token(4)}`)],
        ['pack', (git) => git('repack', '-adq')],
        ['forget', (git) => git('-c', 'gc.reflogExpire=now', 'reflog', 'expire', '--expire=now', '--all')],
        ['prune', (git) => git('prune', '--expire=now')],
      )
      .map(([name, run]) => ({ name, run, one: undefined, isLoose: false })),
  )

  test('of any history', async () => {
    let [resumed, checks] = [0, 0]
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const builder = await Builder.create()
        await builder.commit({ 'a.txt': line(0) })
        const state = join(place(), 'state')
        for (const [i, { run, one, isLoose }] of steps.entries()) {
          if (one && isLoose) await builder.write({ [one.file]: one.text })
          else if (one) await builder.commit({ [one.file]: one.text }, one.message)
          else await run?.((...args) => builder.git(...args)).catch(() => {})
          if (i % 3 !== 2 && i !== steps.length - 1) continue
          // Each run leaves its state to one that shows more, or less, and sees the files, or not.
          const asked = { confidence: levels[checks % 3]!, scope: scopes[checks++ % 4]! }
          const warm = await scanAll(builder.path, { state, ...asked })
          if (warm.receipt.state) resumed++
          const cold = findingsOf(await scanAll(builder.path, asked))
          expect(findingsOf(warm)).toEqual(cold)
          // Nothing has changed since.
          expect(findingsOf(await scanAll(builder.path, { state, ...asked }))).toEqual(cold)
        }
      }),
      { numRuns: 8 },
    )
    expect(resumed).toBeGreaterThan(8)
  })
})

describe('state', () => {
  test('only what is new is read', async () => {
    const builder = await Builder.create()
    for (const n of [1, 2, 3]) await builder.commit({ [`${n}.txt`]: `${line(n)}${n}\n` })
    const state = join(place(), 'state')
    const first = await scanAll(builder.path, { state })
    expect(unused(first)).toBe('kept state that is not used: there is none yet')
    expect(first.receipt.covered).toMatchObject({ commits: 3, blobs: 3 })
    await builder.commit({ '4.txt': line(4) })
    await builder.repack()
    const second = await scanAll(builder.path, { state })
    expect(unused(second)).toBeUndefined()
    expect(second.receipt).toMatchObject({
      complete: true,
      state: { objects: 9 },
      covered: { commits: 1, blobs: 1 },
    })
    const third = await scanAll(builder.path, { state })
    expect(third.receipt).toMatchObject({ state: { objects: 12 }, covered: { commits: 0, blobs: 0 } })
    expect(findingsOf(third)).toEqual(findingsOf(await scanAll(builder.path)))
    expect(third.findings.length).toBe(4)
  })

  test('what is less sure than what is shown is not read again, until it stands where it is surer', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'tests/fixtures/d.txt': 'password = "kettle-Bruise-91-orbit"\n' })
    const state = join(place(), 'state')
    const same = async () => {
      for (const confidence of ['high', 'medium', 'low'] as const)
        expect(findingsOf(await scanAll(builder.path, { state, confidence }))).toEqual(
          findingsOf(await scanAll(builder.path, { confidence })),
        )
    }
    await same()
    await same()
    await builder.git('mv', 'tests/fixtures/d.txt', 'settings.txt')
    await same()
    await builder.commit({})
    await same()
  })

  test('a fresh clone goes on with it', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': line(1) })
    const state = join(place(), 'state')
    await scanAll(builder.path, { state })
    await builder.commit({ 'b.txt': line(2) })
    const clone = place()
    await gitIn(clone).raw('clone', '-q', `file://${builder.path}`, '.')
    const report = await scanAll(clone, { state })
    expect(report.receipt).toMatchObject({ state: { objects: 3 }, covered: { commits: 1 } })
    expect(findingsOf(report)).toEqual(findingsOf(await scanAll(clone)))
  })

  test('holds no value and nothing of the words around it, and is for its owner', async () => {
    const builder = await Builder.create()
    await builder.commit(
      { 'a.txt': `password_of_the_cellar = "kettle-Bruise-91-orbit"\n${line(1)}` },
      `Use ${token(2)}`,
    )
    await builder.write({ '.env': 'ADMIN_PASSWORD=kettle-Bruise-91-orbit\n', 'b.txt': 'words\n' })
    const state = join(place(), 'state')
    expect((await scanAll(builder.path, { state, scope: 'all' })).findings.length).toBeGreaterThan(1)
    const text = readFileSync(state, 'latin1')
    const isKnown = (path: string) =>
      text.includes(
        createHash('sha256')
          .update(`${path}\0`)
          .update(readFileSync(join(builder.path, path)))
          .digest('hex'),
      )
    // Nobody has an id of the file with the password, by which to try others.
    expect(['a.txt', 'b.txt', '.env'].map(isKnown)).toEqual([true, true, false])
    for (const value of [token(1), token(2), 'kettle', 'cellar']) expect(text).not.toContain(value)
    expect(statSync(state).mode & 0o077).toBe(0)
  })

  const named: readonly [string, (builder: Builder, name: string) => Promise<unknown>][] = [
    ['path', (builder, name) => builder.commit({ [`dir/${name}.txt`]: line(2) })],
    ['branch', ({ path }, name) => gitIn(path).raw('branch', name)],
    ['tag', ({ path }, name) => gitIn(path).raw('tag', '-m', 'one', `v-${name}`)],
  ]
  test.each(named)('is not written where a %s holds a token, and what was before tells', async (_, name) => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': line(1) })
    const states = [join(place(), 'state'), join(place(), 'state')] as const
    await scanAll(builder.path, { state: states[0], scope: 'all' })
    const before = readFileSync(states[0])
    await name(builder, token(3))
    for (const state of [...states, ...states]) {
      const report = await scanAll(builder.path, { state, scope: 'all' })
      expect(findingsOf(report)).toEqual(findingsOf(await scanAll(builder.path, { scope: 'all' })))
    }
    expect(readFileSync(states[0])).toEqual(before)
    expect(statSync(states[1], { throwIfNoEntry: false })).toBeUndefined()
  })

  test('is not written after a scan that is not complete', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': '1\n' })
    await builder.commit({ 'a.txt': '2\n' })
    const [clone, state] = [place(), join(place(), 'state')]
    await gitIn(clone).raw('clone', '-q', '--depth=1', `file://${builder.path}`, '.')
    const report = await scanAll(clone, { state })
    expect(report.exitCode).toBe(2)
    expect(statSync(state, { throwIfNoEntry: false })).toBeUndefined()
  })

  const spoilt: readonly [string, string, (text: string) => string, Partial<ScanOptions>][] = [
    ['cut short', 'damaged', (text) => text.slice(0, -40), {}],
    ['changed', 'damaged', (text) => text.replace('"refs"', '"Refs"'), {}],
    ['of another rule set', 'other rules', (text) => text.replace(/"digest":"[^"]/, '"digest":"x'), {}],
    ['of another version', 'no state of this version', (text) => text.replace(/state \d+/, 'state 0'), {}],
    ['empty', 'no state of this version', () => '', {}],
    ['sealed without the key', 'another key', (text) => text, { fingerprintKey: 'k'.repeat(32) }],
  ]
  test.each(spoilt)('%s: it is not used, and made anew', async (_, reason, spoil, more) => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': line(1) })
    const state = join(place(), 'state')
    await scanAll(builder.path, { state })
    writeFileSync(state, spoil(readFileSync(state, 'latin1')), 'latin1')
    const report = await scanAll(builder.path, { state, ...more })
    expect(unused(report)).toContain(reason)
    expect(report.receipt).toMatchObject({ complete: true, covered: { commits: 1, blobs: 1 } })
    expect(report.findings.length).toBe(1)
    expect(unused(await scanAll(builder.path, { state, ...more }))).toBeUndefined()
  })

  test('from elsewhere', async () => {
    const [here, there] = [await Builder.create(), await Builder.create()]
    await here.commit({ 'a.txt': line(1) })
    await there.commit({ 'b.txt': line(2) })
    const state = join(place(), 'state')
    await scanAll(there.path, { state })
    const report = await scanAll(here.path, { state })
    expect(unused(report)).toContain('is gone')
    expect(findingsOf(report)).toEqual(findingsOf(await scanAll(here.path)))
  })

  test('is no part of the files, and goes with no change', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': line(1) })
    const state = join(builder.path, 'state.json')
    for (let run = 0; run < 2; run++) {
      const report = await scanAll(builder.path, { state, scope: 'all' })
      expect(report.receipt.covered.files).toBe(1)
    }
    await expect(scanAll(builder.path, { state, scope: 'auto', staged: true })).rejects.toThrow(
      'State is kept',
    )
    await expect(scanAll(builder.path, { state: join(place(), 'no/state') })).rejects.toThrow(
      'cannot be written',
    )
  })
})
