/** A range of commits: what it brings blocks, what stood before is told apart, and what is missing is said. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { secrets } from '../../patterns/secrets/index.ts'
import type { Finding } from '../../src/finding.ts'
import { secretFingerprint } from '../../src/fingerprint.ts'
import type { ScanOptions } from '../../src/options.ts'
import type { Report } from '../../src/report.ts'
import { scan } from '../../src/scan.ts'
import { exampleOf } from '../support/example.ts'
import { Builder, gitIn, place, removePlaces } from '../support/history.ts'

afterAll(removePlaces)

const github = secrets.find((rule) => rule.id === 'github-classic-token')!
const token = (seed: number): string => exampleOf(github, seed)
const line = (seed: number) => `token = "${token(seed)}"\n`
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `line ${from + i} of the file\n`).join('')

const scanRange = (path: string, since: string, head = 'HEAD', more: Partial<ScanOptions> = {}) =>
  scan({ path, scope: 'auto', config: 'none', range: { since: [since], heads: [head] }, ...more })

const found = (report: Report, seed: number): Finding | undefined =>
  report.findings.find(({ fingerprint }) => fingerprint === secretFingerprint(github.family, token(seed)))

/** Tokens of the report, by number, with how they stand. */
const standings = (report: Report, seeds: readonly number[]) =>
  Object.fromEntries(seeds.map((seed) => [seed, found(report, seed)?.standing]))

describe('what a range brings', () => {
  test('a secret that a later commit takes away again blocks, at the commit that brought it', async () => {
    const builder = await Builder.create()
    const base = await builder.commit({ 'a.txt': lines(0, 9) })
    const added = await builder.commit({ 'a.txt': lines(0, 9) + line(1) })
    const removed = await builder.commit({ 'a.txt': lines(0, 9) })
    const report = await scanRange(builder.path, base)
    expect(found(report, 1)).toMatchObject({
      path: 'a.txt',
      startLine: 10,
      commit: added,
      present: false,
      standing: 'open',
      blocks: true,
      occurrences: [{ path: 'a.txt', commit: added, removedIn: removed }],
    })
    expect(report.exitCode).toBe(1)
    expect(report.receipt).toMatchObject({
      scope: 'range',
      complete: true,
      range: { since: [base], heads: [removed] },
      covered: { commits: 2, blobs: 2 },
    })
  })

  test('messages of commits and of a tag', async () => {
    const builder = await Builder.create()
    const base = await builder.commit({ 'a.txt': '1\n' }, `Before ${token(3)}`)
    await builder.commit({ 'a.txt': '2\n' }, `With ${token(4)}`)
    await builder.git('tag', '-a', 'v1', '-m', `Built with ${token(5)}`)
    const report = await scanRange(builder.path, base, 'v1')
    expect(standings(report, [3, 4, 5])).toEqual({ 3: undefined, 4: 'open', 5: 'open' })
  })

  test('what only a merge brings, and what the base has that the head lacks is left alone', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': '1\n' })
    await builder.git('checkout', '-q', '-b', 'side')
    await builder.commit({ 'side.txt': line(1) })
    await builder.git('checkout', '-q', 'main')
    const base = await builder.commit({ 'main.txt': line(2) })
    await builder.git('checkout', '-q', 'side')
    await builder.git('merge', '-q', '--no-ff', '--no-commit', 'main~1')
    const early = await scanRange(builder.path, 'main', 'side')
    expect(standings(early, [1, 2])).toEqual({ 1: 'open', 2: undefined })
    await builder.git('merge', '-q', '--no-ff', '--no-commit', 'main')
    const merge = await builder.commit({ 'merge.txt': line(3) })
    const report = await scanRange(builder.path, base)
    expect(standings(report, [1, 2, 3])).toEqual({ 1: 'open', 2: undefined, 3: 'open' })
    expect(found(report, 3)?.commit).toBe(merge)
  })

  test('a merge that keeps what the base has taken away', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': line(1), 'b.txt': '1\n' })
    await builder.git('branch', 'side')
    const base = await builder.commit({ 'a.txt': 'gone\n' })
    await builder.git('checkout', '-q', 'side')
    await builder.commit({ 'b.txt': '2\n' })
    await builder.git('merge', '-q', '--no-ff', '--no-commit', '-s', 'ours', 'main')
    const merge = await builder.commit({})
    const report = await scanRange(builder.path, base)
    expect(found(report, 1)).toMatchObject({ path: 'a.txt', commit: merge, standing: 'open', present: true })
  })

  test('a commit that takes back what the history has', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': line(1) })
    const base = await builder.commit({ 'a.txt': 'gone\n' })
    const again = await builder.commit({ 'a.txt': line(1) })
    const report = await scanRange(builder.path, base)
    expect(found(report, 1)).toMatchObject({ commit: again, standing: 'open', blocks: true })
  })

  test('nothing, where the head is the base', async () => {
    const builder = await Builder.create()
    const base = await builder.commit({ 'a.txt': line(1) })
    const report = await scanRange(builder.path, base)
    expect(report).toMatchObject({ findings: [], exitCode: 0, receipt: { complete: true } })
  })

  test('everything, for histories that have nothing in common', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': line(1) })
    await builder.git('checkout', '-q', '--orphan', 'other')
    await builder.commit({ 'a.txt': line(2) })
    const report = await scanRange(builder.path, 'main', 'other')
    expect(standings(report, [1, 2])).toEqual({ 1: undefined, 2: 'open' })
  })
})

describe('what stood before', () => {
  test('is not blamed on who moves, edits or copies a file', async () => {
    const builder = await Builder.create()
    const base = await builder.commit({
      'moved.txt': lines(0, 20) + line(1),
      'edited.txt': lines(20, 40) + line(2),
      'copied.txt': lines(40, 60) + line(3),
      'shifted.txt': lines(60, 80) + line(4),
      'untouched.txt': line(5),
      'removed.txt': line(6),
    })
    await builder.commit({
      'moved.txt': null,
      'there.txt': lines(0, 20) + line(1),
      'edited.txt': lines(20, 39) + line(2) + line(12),
      'copy.txt': `${lines(40, 42)}other words around ${token(3)}\n`,
      'shifted.txt': lines(0, 9) + lines(60, 80) + line(4),
      'removed.txt': 'gone\n',
    })
    const report = await scanRange(builder.path, base)
    expect(standings(report, [1, 2, 3, 4, 5, 6, 12])).toEqual({
      1: 'before',
      2: 'before',
      3: 'before',
      4: 'before',
      5: undefined,
      6: undefined,
      12: 'open',
    })
    expect(found(report, 3)).toMatchObject({
      path: 'copy.txt',
      startLine: 3,
      exemption: { by: 'base commit', reason: `stood already in copied.txt at ${base.slice(0, 7)}` },
    })
    expect(found(report, 4)).toMatchObject({ path: 'shifted.txt', startLine: 30, commit: null })
    expect(found(report, 1)).toMatchObject({ path: 'there.txt', present: true })
    expect(report.blocking).toBe(1)
  })

  test('counts at the fork where the base has moved on', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': lines(0, 20) + line(1) })
    await builder.git('branch', 'topic')
    await builder.commit({ 'a.txt': lines(0, 20) })
    await builder.git('checkout', '-q', 'topic')
    await builder.commit({ 'a.txt': `more\n${lines(0, 20)}${line(1)}` })
    const report = await scanRange(builder.path, 'main', 'topic')
    expect(standings(report, [1])).toEqual({ 1: 'before' })
  })

  test('does not count where it stood at an excluded path', async () => {
    const builder = await Builder.create()
    await builder.write({ '.keysweep.yml': 'paths:\n  exclude: [fixtures]\n' })
    const base = await builder.commit({ 'fixtures/a.txt': line(1) })
    await builder.commit({ 'src/a.txt': line(1) })
    const range = { since: [base], heads: ['HEAD'] }
    const report = await scan({ path: builder.path, scope: 'auto', range })
    expect(standings(report, [1])).toEqual({ 1: 'open' })
  })
})

describe('practices of a range', () => {
  const image = (name: string) => `services:\n  ${name}:\n    image: "app:latest"\n    privileged: true\n`
  const practices = (report: Report) =>
    report.findings
      .filter(({ ruleId }) => report.rules.get(ruleId)?.kind === 'practice')
      .map(({ ruleId, path, standing }) => `${standing} ${ruleId} ${path}`)

  test('are of the files that it changes, and of before where they stood there', async () => {
    const builder = await Builder.create()
    const base = await builder.commit({
      'compose.yaml': image('web'),
      'other/compose.yaml': image('web'),
      'moved/compose.yaml': `# A comment that makes it another file\n${image('web')}`,
    })
    await builder.commit({
      'compose.yaml': `# A new first line\n${image('web')}`,
      'new/compose.yaml': image('web').replace('latest', 'edge'),
      'moved/compose.yaml': null,
      'there/compose.yaml': `# A comment that makes it another file\n${image('web')}`,
    })
    const report = await scanRange(builder.path, base, 'HEAD', { confidence: 'low' })
    const all = practices(report)
    expect(all.filter((one) => one.includes(' compose.yaml')).length).toBeGreaterThan(0)
    expect(all.filter((one) => one.startsWith('open'))).toEqual(
      all.filter((one) => one.includes(' new/compose.yaml')),
    )
    expect(all.filter((one) => one.includes(' there/compose.yaml')).length).toBeGreaterThan(0)
    expect(all.filter((one) => one.includes(' other/compose.yaml'))).toEqual([])
  })

  test('another value at the same resource is new', async () => {
    const manifest = (value: string) =>
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  password: ${value}\n`
    const builder = await Builder.create()
    const base = await builder.commit({ 'db.yaml': manifest('kettle-Bruise-91-orbit') })
    await builder.commit({ 'db.yaml': `---\n${manifest('kettle-Bruise-91-orbit')}` })
    const same = await scanRange(builder.path, base)
    expect(same.findings.map(({ standing }) => standing)).not.toContain('open')
    await builder.commit({ 'db.yaml': manifest('lantern-Gravel-47-comet') })
    const other = await scanRange(builder.path, base)
    expect(other.findings.map(({ standing }) => standing)).toContain('open')
    expect(other.exitCode).toBe(1)
  })

  test('a file that git ignores no more', async () => {
    const builder = await Builder.create()
    const base = await builder.commit({ '.gitignore': '.env\n', 'package.json': '{}\n', 'a.txt': '1\n' })
    await builder.write({ '.env': 'A=1\n' })
    await builder.commit({ '.gitignore': 'dist\n' })
    const report = await scanRange(builder.path, base, 'HEAD', { confidence: 'low' })
    expect(practices(report).join('\n')).toContain('open env-file-committed .env')
  })
})

describe('what is missing', () => {
  test('a base that the clone does not have', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': '1\n' })
    await expect(scanRange(builder.path, '0123456789'.repeat(4))).rejects.toThrow('is not in this clone')
    await expect(scanRange(place(), 'main')).rejects.toThrow('not inside a git repository')
  })

  test('commits that a shallow clone cut off', async () => {
    const builder = await Builder.create()
    const base = await builder.commit({ 'a.txt': '1\n' })
    await builder.commit({ 'a.txt': line(1) })
    await builder.commit({ 'a.txt': '3\n' })
    await builder.commit({ 'b.txt': line(2) })
    const clone = place()
    await gitIn(clone).raw('clone', '-q', '--depth=2', `file://${builder.path}`, '.')
    await expect(scanRange(clone, base)).rejects.toMatchObject({
      help: expect.stringContaining('fetch-depth: 0'),
    })
    await gitIn(clone).raw('fetch', '-q', '--depth=1', 'origin', `${base}:refs/heads/base`)
    const report = await scanRange(clone, base)
    expect(standings(report, [1, 2])).toEqual({ 1: undefined, 2: 'open' })
    expect(report.receipt.skipped.find(({ gap }) => gap)?.reason).toContain('shallow clone')
    expect(report.exitCode).toBe(2)
  })

  test('a working tree that differs is not looked at', async () => {
    const builder = await Builder.create()
    const base = await builder.commit({ 'a.txt': '1\n' })
    await builder.commit({ 'a.txt': '2\n' })
    writeFileSync(join(builder.path, 'a.txt'), line(1))
    const report = await scanRange(builder.path, base)
    expect(report.findings).toEqual([])
  })
})
