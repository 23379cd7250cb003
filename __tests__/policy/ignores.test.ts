/** Ignoring, as a person does it: the programs on real repositories. */
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleGit } from 'simple-git'
import { CLI } from '../support/built.ts'
import { folder, githubToken, kept, repository } from '../support/leaky-repository.ts'
import { runCli } from '../support/programs.ts'

const leak = (seed: number) => `token: "${githubToken(seed)}"\n`
const QUIET = 'rules:\n  policy-security-missing: off\n'
const files = { 'a.yml': leak(1), 'b.yml': leak(2), '.keysweep.yml': QUIET }

interface Found {
  readonly path: string
  readonly standing: string
  readonly fingerprint: string
  readonly exemption?: object
}

const run = (path: string, ...args: string[]) => runCli(CLI, args, path)
const scan = (path: string, ...args: string[]) => {
  const { status, stdout, stderr } = run(path, 'scan', '.', '--format', 'json', ...args)
  const report = stdout === '' ? undefined : JSON.parse(stdout)
  const findings: readonly Found[] = report?.findings ?? []
  return {
    status,
    stderr,
    standing: Object.fromEntries(findings.map((one) => [one.path, one.standing])),
    findings,
    policy: (report?.receipt.policy ?? []).map(({ reason }: { reason: string }) => reason),
  }
}
const fingerprintOf = (path: string, file: string) =>
  scan(path).findings.find((one) => one.path === file)?.fingerprint ?? ''

test('the command writes an entry, which counts from then on, and says where it was seen', () => {
  const path = kept(repository(files))
  const fingerprint = fingerprintOf(path, 'a.yml')
  const answer = run(
    path,
    'ignore',
    fingerprint.slice(0, 8),
    '--reason',
    'Made up',
    '--until',
    '2999-12-31',
    '--owner',
    '@team',
  )
  expect(answer).toMatchObject({
    status: 0,
    stdout: 'github-classic-token at a.yml:1 does not count any more: commit .keysweep-ignore.yml.\n',
  })
  expect(readFileSync(join(path, '.keysweep-ignore.yml'), 'utf8')).toContain(
    `  "${fingerprint}":\n    reason: "Made up"\n    owner: "@team"\n    until: "2999-12-31"\n    seen: "a.yml:1"\n`,
  )
  const { standing, status, findings, policy } = scan(path)
  expect({ standing, status, policy }).toEqual({
    standing: { 'a.yml': 'ignored', 'b.yml': 'open' },
    status: 1,
    policy: [],
  })
  expect(findings.at(-1)?.exemption).toEqual({
    by: 'ignore file',
    reason: 'Made up',
    owner: '@team',
    until: '2999-12-31',
  })
  expect(readdirSync(path).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test.each([
  [['ffffffff', '--reason', 'x'], 'No finding has the fingerprint ffffffff here.'],
  [['0123abc', '--reason', 'x'], 'is not a fingerprint'],
  [['0123abcd'], 'Nothing is ignored without a reason.'],
  [['0123abcd', '--reason', ' '], 'Nothing is ignored without a reason.'],
  [['0123abcd', '--reason', 'a\nb'], 'holds a character that cannot be seen'],
  [['0123abcd', '--reason', 'x', '--until', '2020-01-01'], 'is not a day to come'],
  [['0123abcd', '--reason', 'x', '--until', 'tomorrow'], 'is not a day to come'],
  [['0123abcd', 'more', '--reason', 'x'], 'takes one fingerprint'],
  [['0123abcd', '--reason', 'x', '--policy-from', 'HEAD'], '--policy-from does not go with'],
  [[], 'ignore needs a fingerprint.'],
])('ignore %j is refused and writes nothing', (args, message) => {
  const path = kept(folder({ 'a.yml': leak(1) }))
  expect(run(path, 'ignore', ...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) })
  expect(existsSync(join(path, '.keysweep-ignore.yml'))).toBe(false)
})

test('a link in the place of the file is neither read nor written through', () => {
  const path = kept(folder({ 'a.yml': leak(1), 'elsewhere.yml': 'ignore: {}\n' }))
  const fingerprint = fingerprintOf(path, 'a.yml')
  symlinkSync('elsewhere.yml', join(path, '.keysweep-ignore.yml'))
  expect(run(path, 'ignore', fingerprint, '--reason', 'x')).toMatchObject({ status: 2 })
  expect(readFileSync(join(path, 'elsewhere.yml'), 'utf8')).toBe('ignore: {}\n')
})

test('an inline allow counts for the files, and not for history', () => {
  const allowed = `${leak(1).trim()} # keysweep:allow github-classic-token made up\n`
  const path = kept(repository({ ...files, 'a.yml': allowed, 'old.yml': leak(3) }, { 'old.yml': '' }))
  expect(scan(path).standing).toEqual({ 'a.yml': 'ignored', 'b.yml': 'open', 'old.yml': 'open' })
})

test('an inline allow counts in what a change brings', async () => {
  const path = kept(
    repository(files, {
      'c.yml': `${leak(3).trim()} # keysweep:allow github-classic-token made up\n`,
      'd.yml': leak(4),
    }),
  )
  const { standing, policy } = scan(path, '--since', 'HEAD~1')
  expect({ standing, policy }).toEqual({ standing: { 'c.yml': 'ignored', 'd.yml': 'open' }, policy: [] })
})

/** A base with an ignored finding, and a change that ignores the other one in both ways. */
async function reviewed() {
  const path = kept(repository(files))
  const git = simpleGit(path)
  await git.addConfig('user.name', 'Somebody').addConfig('user.email', 'somebody@example.com')
  const commit = async () => {
    await git.add('.').commit('Change')
    return git.revparse('HEAD')
  }
  const [a, b] = [fingerprintOf(path, 'a.yml'), fingerprintOf(path, 'b.yml')]
  const entries = (...prints: string[]) =>
    `ignore:\n${prints.map((one) => `  "${one}":\n    reason: made up\n`).join('')}`
  writeFileSync(join(path, '.keysweep-ignore.yml'), entries(a))
  const base = await commit()
  writeFileSync(join(path, '.keysweep-ignore.yml'), entries(b))
  writeFileSync(join(path, 'c.yml'), `${leak(3).trim()} # keysweep:allow github-classic-token made up\n`)
  await commit()
  return { path, base }
}

test('under review what the base ignores counts, and what the change ignores is proposed', async () => {
  const { path, base } = await reviewed()
  expect(scan(path, '--policy-from', base)).toMatchObject({
    status: 1,
    standing: { 'a.yml': 'ignored', 'b.yml': 'open', 'c.yml': 'open' },
    policy: [
      'proposed ignore entry, which does not count before it is merged',
      'proposed inline allow, which does not count before it is merged',
    ],
  })
  expect(scan(path).standing).toEqual({ 'a.yml': 'open', 'b.yml': 'ignored', 'c.yml': 'ignored' })
  writeFileSync(join(path, '.keysweep-ignore.yml'), 'nonsense\n')
  expect(scan(path, '--policy-from', base)).toMatchObject({ status: 1, standing: { 'a.yml': 'ignored' } })
  expect(scan(path).status).toBe(2)
})

test('what is left over fails the run where the configuration says so', () => {
  const expired = `ignore:\n  "${'0'.repeat(32)}":\n    reason: made up\n    until: 2020-01-31\n`
  const given = { 'a.txt': '# keysweep:allow nonsense x\n', '.keysweep-ignore.yml': expired }
  const left = ['ignore entry that has expired', 'inline allow of a rule that there is not']
  const strict = { ...given, 'a.py': given['a.txt'], '.keysweep.yml': `${QUIET}stale-ignores: fail\n` }
  expect(scan(kept(folder({ ...strict, '.keysweep.yml': QUIET })))).toMatchObject({ status: 0, policy: left })
  expect(scan(kept(folder(strict)))).toMatchObject({ status: 1, findings: [], policy: left })
})

test('an ignore file that was made with another key ends the run', () => {
  const path = kept(repository(files))
  const key = { KEYSWEEP_KEY: 'k'.repeat(32) }
  const { stdout } = runCli(CLI, ['scan', '.', '--format', 'json'], path, key)
  const [first] = JSON.parse(stdout).findings
  expect(runCli(CLI, ['ignore', first.fingerprint, '--reason', 'x'], path, key).status).toBe(0)
  expect(runCli(CLI, ['scan', '.', '--format', 'json'], path, key).stdout).toContain('"ignored"')
  expect(scan(path)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/key [0-9a-f]{8}, and this run has none/),
  })
  expect(readFileSync(join(path, '.keysweep-ignore.yml'), 'utf8')).not.toContain('kkkk')
})
