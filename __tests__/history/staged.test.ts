/** What is staged, and a text from stdin: read as they are, whatever the working tree holds. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { secrets } from '../../patterns/secrets/index.ts'
import type { Finding } from '../../src/finding.ts'
import { secretFingerprint } from '../../src/fingerprint.ts'
import type { Report } from '../../src/report.ts'
import { scan } from '../../src/scan.ts'
import { exampleOf } from '../support/example.ts'
import { Builder, gitIn, place, removePlaces } from '../support/history.ts'

afterAll(removePlaces)

const github = secrets.find((rule) => rule.id === 'github-classic-token')!
const token = (seed: number): string => exampleOf(github, seed)
const line = (seed: number) => `token = "${token(seed)}"\n`

const scanStaged = (path: string) => scan({ path, scope: 'auto', config: 'none', staged: true })

const found = (report: Report, seed: number): Finding | undefined =>
  report.findings.find(({ fingerprint }) => fingerprint === secretFingerprint(github.family, token(seed)))

const standings = (report: Report, seeds: readonly number[]) =>
  Object.fromEntries(seeds.map((seed) => [seed, found(report, seed)?.standing]))

describe('staged', () => {
  test('the index counts, and not the working tree', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': '1\n', 'b.txt': '1\n' })
    await builder.write({ 'a.txt': `first\n${line(1)}`, 'b.txt': '2\n' })
    await builder.git('add', '-A')
    await builder.write({ 'a.txt': 'mended, and not staged\n', 'b.txt': line(2), 'c.txt': line(3) })
    const report = await scanStaged(builder.path)
    expect(standings(report, [1, 2, 3])).toEqual({ 1: 'open', 2: undefined, 3: undefined })
    expect(found(report, 1)).toMatchObject({
      path: 'a.txt',
      startLine: 2,
      commit: null,
      present: true,
      blocks: true,
    })
    expect(report).toMatchObject({ exitCode: 1, receipt: { scope: 'staged', complete: true } })
    expect(report.receipt.covered.files).toBe(2)
  })

  test('before the first commit', async () => {
    const builder = await Builder.create()
    await builder.write({ 'a.txt': line(1) })
    expect(await scanStaged(builder.path)).toMatchObject({ findings: [], exitCode: 0 })
    await builder.git('add', 'a.txt')
    expect(standings(await scanStaged(builder.path), [1])).toEqual({ 1: 'open' })
  })

  test('in a repository of long ids', async () => {
    const builder = await Builder.create(['--object-format=sha256'])
    await builder.write({ 'a.txt': line(1) })
    await builder.git('add', 'a.txt')
    expect(standings(await scanStaged(builder.path), [1])).toEqual({ 1: 'open' })
  })

  test('what stood before is no news, wherever it goes', async () => {
    const builder = await Builder.create()
    const text = 'some line\n'.repeat(20) + line(1)
    await builder.commit({ 'a.txt': text, 'b.txt': `1\n${line(2)}` })
    await builder.git('mv', 'a.txt', 'moved.txt')
    await builder.write({ 'b.txt': `1\n2\n${line(2)}`, 'same.txt': line(3), 'also.txt': line(3) })
    await builder.git('add', '-A')
    const report = await scanStaged(builder.path)
    expect(standings(report, [1, 2, 3])).toEqual({ 1: 'before', 2: 'before', 3: 'open' })
    expect(found(report, 1)?.path).toBe('moved.txt')
    expect(found(report, 3)?.occurrences.map(({ path }) => path)).toEqual(['also.txt', 'same.txt'])
  })

  test('a file that is meant to be added, a submodule, a link and a deleted file', async () => {
    const inner = await Builder.create()
    await inner.commit({ 'a.txt': '1\n' })
    const builder = await Builder.create()
    await builder.commit({ 'gone.txt': line(1) })
    await builder.write({ 'meant.txt': line(2), 'gone.txt': null })
    await builder.git('add', '-N', 'meant.txt')
    await builder.git('rm', '-q', '--cached', 'gone.txt')
    execFileSync('ln', ['-s', '/etc/passwd', join(builder.path, 'link')])
    await builder.git('add', 'link')
    await builder.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${await inner.git('rev-parse', 'HEAD')},module`,
    )
    const report = await scanStaged(builder.path)
    expect(standings(report, [1, 2])).toEqual({ 1: undefined, 2: undefined })
    expect(report).toMatchObject({ exitCode: 0, receipt: { complete: true } })
  })

  test('a conflict is not passed over', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': '1\n' })
    await builder.git('checkout', '-q', '-b', 'side')
    await builder.commit({ 'a.txt': '2\n' })
    await builder.git('checkout', '-q', 'main')
    await builder.commit({ 'a.txt': '3\n' })
    await builder.git('merge', 'side').catch(() => {})
    const report = await scanStaged(builder.path)
    expect(report.receipt.skipped).toMatchObject([{ gap: true, examples: ['a.txt'] }])
    expect(report.exitCode).toBe(2)
  })

  test('the index of a commit of some files alone', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': '1\n', 'b.txt': '1\n' })
    await builder.write({ 'b.txt': line(2) })
    await builder.git('add', 'b.txt')
    process.env.GIT_INDEX_FILE = '.git/other-index'
    try {
      await gitIn(builder.path).raw('--version')
      execFileSync('git', ['-C', builder.path, 'read-tree', 'HEAD'], {
        env: { PATH: process.env.PATH ?? '', GIT_INDEX_FILE: '.git/other-index' },
      })
      expect(standings(await scanStaged(builder.path), [2])).toEqual({ 2: undefined })
    } finally {
      delete process.env.GIT_INDEX_FILE
    }
    expect(standings(await scanStaged(builder.path), [2])).toEqual({ 2: 'open' })
  })

  test('practices are of the staged files', async () => {
    const compose = 'services:\n  web:\n    image: "app:latest"\n    privileged: true\n'
    const builder = await Builder.create()
    await builder.commit({ 'old/compose.yaml': compose, 'compose.yaml': 'services: {}\n' })
    await builder.write({ 'compose.yaml': compose })
    await builder.git('add', '-A')
    await builder.write({ 'compose.yaml': 'services: {}\n' })
    const { findings } = await scanStaged(builder.path)
    expect(findings.map(({ path, standing }) => `${standing} ${path}`)).toContain('open compose.yaml')
    expect(findings.map(({ path }) => path)).not.toContain('old/compose.yaml')
  })

  test('needs a repository, and no other scope', async () => {
    await expect(scanStaged(place())).rejects.toThrow('no change to scan')
    const builder = await Builder.create()
    const both = scan({ path: builder.path, scope: 'all', config: 'none', staged: true })
    await expect(both).rejects.toThrow('Two options')
  })
})

describe('a text', () => {
  const scanText = (text: string, path: string) =>
    scan({ path: '-', scope: 'auto', config: 'none', text: { bytes: Buffer.from(text, 'latin1'), path } })

  test('its secrets have their place', async () => {
    const report = await scanText(`first\n${line(1)}`, 'src/config.py')
    expect(found(report, 1)).toMatchObject({ path: 'src/config.py', startLine: 2, blocks: true })
    expect(report).toMatchObject({ exitCode: 1, receipt: { scope: 'text', complete: true, head: null } })
    expect(report.receipt.covered.files).toBe(1)
  })

  test('its practices are those of its name, and nothing is said of a repository', async () => {
    const compose = 'services:\n  web:\n    image: "app:latest"\n    privileged: true\n'
    expect((await scanText(compose, 'compose.yaml')).findings.length).toBeGreaterThan(0)
    expect((await scanText(compose, 'stdin')).findings).toEqual([])
  })
})
