/** When a secret came and went, where the history is not a line: merges that keep one side, the index, odd names. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { secrets } from '../../patterns/secrets/index.ts'
import type { Finding } from '../../src/finding.ts'
import { scan } from '../../src/scan.ts'
import { exampleOf } from '../support/example.ts'
import { Builder, removePlaces } from '../support/history.ts'

afterAll(removePlaces)

const github = secrets.find((rule) => rule.id === 'github-classic-token')!
const line = (seed: number) => `token = "${exampleOf(github, seed)}"\n`

const found = async ({ path }: Builder): Promise<readonly Finding[]> => {
  const report = await scan({ path, scope: 'history', failOn: 'high', confidence: 'medium', config: 'none' })
  return report.findings.filter(({ ruleId }) => ruleId === github.id)
}

/** A merge that keeps what main has, but for these files. */
async function merge(
  builder: Builder,
  branch: string,
  files: Record<string, string | null>,
): Promise<string> {
  await builder.git('merge', '-q', '--no-ff', '--no-commit', '-s', 'ours', branch)
  return builder.commit(files, `Merge ${branch}`)
}

/** Branch `side` is as main was before the secret came, with a file of its own. */
async function withSide(...versions: readonly string[]): Promise<{ builder: Builder; commits: string[] }> {
  const builder = await Builder.create()
  await builder.commit({ 'a.txt': 'clean\n' })
  await builder.git('branch', 'side')
  const commits: string[] = []
  for (const text of versions) commits.push(await builder.commit({ 'a.txt': text }))
  await builder.git('checkout', '-q', 'side')
  await builder.commit({ 'b.txt': 'b\n' })
  await builder.git('checkout', '-q', 'main')
  return { builder, commits }
}

/** Of a commit with a line that git does not write the walk is git's own. */
function leaveToGit({ path }: Builder): void {
  const input = execFileSync('git', ['-C', path, 'cat-file', 'commit', 'HEAD'], { encoding: 'utf8' })
  execFileSync('git', ['-C', path, 'hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], {
    input: input.replace(/^author.*/m, 'author nobody'),
  })
}

describe('a merge that keeps the file as the other parent has it', () => {
  test('takes the secret away', async () => {
    const { builder, commits } = await withSide(line(1), `more\n${line(1)}`)
    const merged = await merge(builder, 'side', { 'a.txt': 'clean\n' })
    await builder.commit({ 'c.txt': 'c\n' })
    expect(await found(builder)).toMatchObject([
      { present: false, commit: commits[0], occurrences: [{ path: 'a.txt', removedIn: merged }] },
    ])
  })

  test.each([':/top', ':(glob)*', ':!a.txt', '[ab].txt', 'a*', '\xff.txt'])(
    'takes it away from %j, where git walks',
    async (name) => {
      const { builder } = await withSide()
      await builder.git('checkout', '-q', 'side')
      const folders = name.lastIndexOf('/')
      if (folders >= 0) mkdirSync(join(builder.path, name.slice(0, folders)))
      writeFileSync(Buffer.from(`${builder.path}/${name}`, 'latin1'), line(10))
      const added = await builder.commit({})
      await builder.git('checkout', '-q', 'main')
      const merged = await merge(builder, 'side', {})
      await builder.git('branch', '-D', 'side')
      leaveToGit(builder)
      expect(await found(builder)).toMatchObject([
        { commit: added, present: false, occurrences: [{ removedIn: merged }] },
      ])
    },
  )

  test('counts rather than the commit that had taken it away before', async () => {
    const { builder, commits } = await withSide(line(2), 'gone\n', `again\n${line(2)}`)
    const merged = await merge(builder, 'side', { 'a.txt': 'clean\n' })
    expect(await found(builder)).toMatchObject([
      { commit: commits[0], occurrences: [{ path: 'a.txt', removedIn: merged }] },
    ])
  })

  test('does not count where a commit of the other side took it away', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': line(3) })
    await builder.git('checkout', '-q', '-b', 'side')
    const removed = await builder.commit({ 'a.txt': 'clean\n' })
    await builder.git('checkout', '-q', 'main')
    await builder.commit({ 'b.txt': 'b\n' })
    await merge(builder, 'side', { 'a.txt': 'clean\n' })
    await builder.git('branch', '-D', 'side')
    expect(await found(builder)).toMatchObject([{ present: false, occurrences: [{ removedIn: removed }] }])
  })

  test('leaves a secret that another branch still holds', async () => {
    const { builder } = await withSide(line(4))
    await builder.git('branch', 'kept')
    await merge(builder, 'side', { 'a.txt': 'clean\n' })
    expect(await found(builder)).toMatchObject([{ present: true, occurrences: [{ removedIn: null }] }])
  })
})

describe('what stands only in the index', () => {
  test('is at its path', async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': 'clean\n' })
    await builder.write({ 'new.txt': line(5) })
    await builder.git('add', 'new.txt')
    rmSync(join(builder.path, 'new.txt'))
    const place = { path: 'new.txt', startLine: 1, commit: null, authorDate: null, removedIn: null }
    expect(await found(builder)).toMatchObject([{ path: 'new.txt', present: true, occurrences: [place] }])
  })

  test('is present though the history has removed it', async () => {
    const builder = await Builder.create()
    const brought = await builder.commit({ 'a.txt': line(6) })
    await builder.commit({ 'a.txt': 'clean\n' })
    await builder.write({ 'a.txt': `next\n${line(6)}` })
    await builder.git('add', 'a.txt')
    expect(await found(builder)).toMatchObject([
      { present: true, commit: brought, occurrences: [{ path: 'a.txt', removedIn: null }] },
    ])
  })
})

test('a path with a line break has tips as any other', async () => {
  const builder = await Builder.create()
  await builder.commit({ 'a\nb/c.txt': line(7), 'd\n.txt': line(8) })
  await builder.commit({ 'd\n.txt': null })
  const all = await found(builder)
  const isPresent = (path: string) => all.find((finding) => finding.path === path)?.present
  expect(['a\nb/c.txt', 'd\n.txt'].map(isPresent)).toEqual([true, false])
})

test('a tag keeps nothing present', async () => {
  const builder = await Builder.create()
  await builder.commit({ 'a.txt': line(9) })
  await builder.git('tag', 'v1')
  const removed = await builder.commit({ 'a.txt': 'clean\n' })
  expect(await found(builder)).toMatchObject([{ present: false, occurrences: [{ removedIn: removed }] }])
})
