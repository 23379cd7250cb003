/** Taking Keysweep up where a hundred findings are old already, and the weeks after: the program on a real repository. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleGit } from 'simple-git'
import { CLI } from '../support/built.ts'
import { drawn } from '../support/drawn.ts'
import { folder, githubToken, kept, repository } from '../support/leaky-repository.ts'
import { runCli } from '../support/programs.ts'

const leak = (seed: number) => `token: "${githubToken(seed)}"\n`
const run = (path: string, ...args: string[]) => runCli(CLI, args, path)

interface Found {
  readonly path: string
  readonly standing: string
}

const scan = (path: string, ...args: string[]) => {
  const { status, stdout, stderr } = run(path, 'scan', '.', '--format', 'json', ...args)
  const report = stdout === '' ? undefined : JSON.parse(stdout)
  const findings: readonly Found[] = report?.findings ?? []
  const policy: readonly { reason: string; count: number; examples: readonly string[]; fails: boolean }[] =
    report?.receipt.policy ?? []
  const of = (standing: string) =>
    findings.filter((one) => one.standing === standing).map(({ path: at }) => at)
  return { status, stderr, open: of('open'), known: of('baseline'), policy }
}

const OLD = Object.fromEntries(
  Array.from({ length: 98 }, (_, i) => [`${i < 60 ? 'app' : 'lib'}/s${i}.yml`, leak(i + 1)]),
)
const VALUE = drawn('base62', 24, 37)
const CONFIG_MAP = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app\ndata:\n  DB_PASSWORD: "${VALUE}"\n`
const CODEOWNERS = '* @all\n/app/ @org/app\n'

const old = async (more: Readonly<Record<string, string>> = {}) => {
  const path = kept(repository({ ...OLD, 'app/map.yaml': CONFIG_MAP, CODEOWNERS, ...more }))
  const git = simpleGit(path)
  await git.addConfig('user.name', 'Somebody').addConfig('user.email', 'somebody@example.com')
  const commit = async (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) {
      if (text === '') rmSync(join(path, name))
      else writeFileSync(join(path, name), text)
    }
    await git.add('.').commit('Change')
    return git.revparse('HEAD')
  }
  return { path, commit }
}

test('two commands, and what is old blocks no more while what is new does', async () => {
  const { path, commit } = await old()
  const before = scan(path)
  expect([before.status, before.open.length]).toEqual([1, 100])
  const written = run(path, 'baseline', 'write')
  expect(written).toMatchObject({
    status: 0,
    stdout: '100 known. Commit .keysweep-baseline.yml and .keysweep-key.\n',
  })
  await commit({})
  const after = scan(path)
  expect(after).toMatchObject({ status: 0, open: [], policy: [] })
  expect(after.known).toHaveLength(100)
  await commit({ 'app/new.yml': leak(500) })
  expect(scan(path)).toMatchObject({ status: 1, open: ['app/new.yml'] })
})

test('the file holds fingerprints, rules and owners: no value, no path', async () => {
  const { path } = await old()
  run(path, 'baseline', 'write')
  const text = readFileSync(join(path, '.keysweep-baseline.yml'), 'utf8')
  expect(text).toContain('owners:\n  "@all": 39\n  "@org/app": 61\n')
  expect(text).not.toMatch(/ghp_|\.yml|\.yaml/)
  const lines = text
    .split('\n')
    .filter((line) => !/^ {2}"[0-9a-f]{32}": (?:[a-z0-9-]+|also [0-9a-f]{32})$/.test(line))
  expect(lines).toHaveLength(7)
})

test('what is mended is said and dropped; what is new is not taken in unless asked for', async () => {
  const { path, commit } = await old({ '.keysweep.yml': 'ratchet: fail\n' })
  run(path, 'baseline', 'write')
  await commit({ 'SECURITY.md': '# Security\n\nWrite to security@keysweep.dev; we answer within 3 days.\n' })
  const mended = scan(path)
  expect(mended.policy).toMatchObject([{ reason: 'finding of the baseline that is mended since', count: 1 }])
  await commit({ 'app/new.yml': leak(500) })
  expect(run(path, 'baseline', 'write').stdout).toMatch(
    /^99 known, 0 of them new, 1 mended since and dropped, 1 new and not taken in/,
  )
  expect(scan(path)).toMatchObject({
    status: 1,
    open: ['app/new.yml'],
    policy: [
      {
        reason: 'owner with more findings than the baseline allows',
        examples: ['@org/app: 62, allowed 61'],
        fails: true,
      },
    ],
  })
  expect(run(path, 'baseline', 'write', '--allow-growth').stdout).toMatch(/^100 known, 1 of them new\./)
  expect(scan(path)).toMatchObject({ status: 0, open: [], policy: [] })
})

test('a practice that is mended leaves its value in history, which is as known as it was', async () => {
  const { path, commit } = await old()
  run(path, 'baseline', 'write')
  await commit({ 'app/map.yaml': CONFIG_MAP.replace(VALUE, '$(DB_PASSWORD)') })
  expect(scan(path)).toMatchObject({ status: 0, open: [], known: expect.arrayContaining(['app/map.yaml']) })
})

test('under review the baseline of the base counts', async () => {
  const { path, commit } = await old()
  run(path, 'baseline', 'write')
  const base = await commit({})
  await commit({ 'app/new.yml': leak(500) })
  run(path, 'baseline', 'write', '--allow-growth')
  await commit({ '.keysweep-key': `${drawn('hex', 32, 1)}\n` })
  expect(scan(path)).toMatchObject({ status: 2 })
  expect(scan(path, '--policy-from', base)).toMatchObject({
    status: 1,
    open: ['app/new.yml'],
    policy: expect.arrayContaining([
      expect.objectContaining({ reason: expect.stringContaining('proposed baseline entry'), count: 1 }),
      expect.objectContaining({ reason: expect.stringContaining('proposed fingerprint key') }),
    ]),
  })
})

describe('a smaller place', () => {
  const small = () => kept(folder({ 'a.yml': leak(1) }))

  test('a folder that is no repository has one too, under another name and with another key if need be', () => {
    const path = small()
    expect(run(path, 'baseline', 'write', '--output', '.keysweep-known.yml').status).toBe(0)
    expect(scan(path).status).toBe(1)
    expect(scan(path, '--baseline', '.keysweep-known.yml')).toMatchObject({ status: 0, known: ['a.yml'] })
    const key = { KEYSWEEP_KEY: 'k'.repeat(40) }
    const other = runCli(CLI, ['scan', '.', '--baseline', '.keysweep-known.yml'], path, key)
    expect(other).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('was written with the fingerprint key'),
    })
  })

  test('none reads none, and one that is not there ends the run', () => {
    const path = small()
    run(path, 'baseline', 'write')
    expect(scan(path).status).toBe(0)
    expect(scan(path, '--baseline', 'none').status).toBe(1)
    expect(scan(path, '--baseline', 'nowhere')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('The baseline nowhere does not exist.'),
    })
  })

  test.each([
    [['baseline'], 'baseline needs to know what.'],
    [['baseline', 'read'], '"read" is not what baseline does.'],
    [['baseline', 'write', '.', 'x'], 'takes one PATH'],
    [['baseline', 'write', '--policy-from', 'HEAD'], '--policy-from does not go with'],
  ])('%j is refused', (args, message) => {
    const path = small()
    expect(run(path, ...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) })
    expect(existsSync(join(path, '.keysweep-key'))).toBe(false)
  })

  test('of an incomplete scan none is written', async () => {
    const more = kept(repository({ a: 'x\n' }, { a: 'y\n' }))
    const shallow = kept(folder({}))
    await simpleGit(shallow).raw(['clone', '-q', '--depth=1', `file://${more}`, '.'])
    expect(run(shallow, 'baseline', 'write')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('No baseline is written of an incomplete scan: shallow'),
    })
    expect(existsSync(join(shallow, '.keysweep-baseline.yml'))).toBe(false)
    expect(existsSync(join(shallow, '.keysweep-key'))).toBe(false)
  })
})
