/** What a configuration does to a scan, and whose configuration counts. Real repositories, the program as a process. */
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleGit } from 'simple-git'
import { ACTION, CLI } from '../support/built.ts'
import { mergeGroup, pullRequest as pullRequestOf, push, schedule } from '../support/events.ts'
import { folder, githubToken, kept, repository } from '../support/leaky-repository.ts'
import { runAction, runCli } from '../support/programs.ts'

const leak = (seed: number) => `token: "${githubToken(seed)}"\n`
const scan = (path: string, ...args: string[]) => {
  const { status, stdout, stderr } = runCli(CLI, ['scan', path, '--format', 'json', ...args], path)
  return { status, stderr, report: stdout === '' ? undefined : JSON.parse(stdout) }
}
const tokensOf = (report: { findings: { ruleId: string; path: string }[] }) =>
  report.findings.filter(({ ruleId }) => ruleId === 'github-classic-token').map(({ path }) => path)
const skipped = (report: { receipt: { skipped: object[] } }, reason: string) =>
  report.receipt.skipped.find((one) => 'reason' in one && one.reason === reason)

const EXCLUDE = 'paths:\n  exclude: [docs]\n'
const files = { 'docs/a.yml': leak(1), 'docs/b.yml': leak(2), 'src/a.yml': leak(3) }

test('excluded paths are not read, and the receipt counts them', () => {
  const { report } = scan(kept(folder({ ...files, '.keysweep.yml': EXCLUDE })))
  expect(tokensOf(report)).toEqual(['src/a.yml'])
  expect(report.receipt.covered.files).toBe(2)
  expect(skipped(report, 'excluded path')).toEqual({
    reason: 'excluded path',
    count: 2,
    examples: ['docs/a.yml', 'docs/b.yml'],
    gap: false,
  })
})

test('what stood at an excluded path once is counted too, and what stands elsewhere as well is reported there', () => {
  const moved = { 'docs/old.yml': leak(4), 'docs/both.yml': leak(5), 'src/both.yml': leak(5) }
  const path = kept(repository({ ...moved, '.keysweep.yml': EXCLUDE }, { 'docs/old.yml': '' }))
  const { report } = scan(path)
  expect(tokensOf(report)).toEqual(['src/both.yml'])
  expect(skipped(report, 'place of a secret at an excluded path')).toMatchObject({
    examples: expect.arrayContaining(['docs/old.yml']),
  })
})

test('a rule that is off finds nothing, and the receipt names it', () => {
  const off = 'rules:\n  github-classic-token: off\n  policy-security-missing: off\n'
  const { status, report } = scan(kept(folder({ 'src/a.yml': leak(3), '.keysweep.yml': off })))
  expect({ status, findings: report.findings }).toEqual({ status: 0, findings: [] })
  expect(skipped(report, 'rule that is switched off')).toMatchObject({ count: 2 })
  expect(skipped(report, 'finding of a rule that is switched off')).toMatchObject({ examples: ['src/a.yml'] })
})

test('thresholds count unless a flag says otherwise', () => {
  const path = kept(folder({ 'src/a.yml': leak(3), '.keysweep.yml': 'fail-on: none\n' }))
  expect(scan(path).status).toBe(0)
  expect(scan(path, '--fail-on', 'low').status).toBe(1)
  expect(scan(path, '--config', 'none').status).toBe(1)
})

test.each([
  [['--config', 'nowhere.yml'], 'keysweep: The configuration file nowhere.yml does not exist.'],
  [['--config', '.'], 'cannot be read as a configuration. It is a plain file of text'],
  [[], 'keysweep: .keysweep.yml, line 1: "failon" is not a key; did you mean fail-on?'],
])('%j ends with 2 and one line', (args, message) => {
  const path = kept(folder({ '.keysweep.yml': 'failon: none\n' }))
  const { status, stderr, report } = scan(path, ...args)
  expect({ status, report, lines: stderr.split('\n').length }).toEqual({
    status: 2,
    report: undefined,
    lines: 2,
  })
  expect(stderr).toContain(message)
})

test('a link in the place of the configuration is not followed', () => {
  const path = kept(folder({ 'a.txt': 'x' }))
  symlinkSync('/dev/zero', join(path, '.keysweep.yml'))
  expect(scan(path)).toMatchObject({ status: 2, stderr: expect.stringContaining('cannot be read') })
})

/** As a pull request is checked out: a merge of the proposed commit into the base, which went on meanwhile. */
async function pullRequest() {
  const path = kept(repository({ 'a.yml': leak(6) }))
  const git = simpleGit(path)
  await git.addConfig('user.name', 'Somebody').addConfig('user.email', 'somebody@example.com')
  const commit = async (file: string, text: string) => {
    writeFileSync(join(path, file), text)
    await git.add(file).commit(`Write ${file}`)
    return git.revparse('HEAD')
  }
  await git.checkoutLocalBranch('proposed')
  const head = await commit('.keysweep.yml', 'fail-on: none\n')
  await git.checkout('main')
  const base = await commit('b.txt', 'meanwhile')
  await git.mergeFromTo('proposed', 'main', ['--no-ff'])
  return { path, head, base }
}

const { path, head, base } = await pullRequest()

describe('under review', () => {
  test('the configuration of the base counts, and the proposed one is named', () => {
    const { status, report } = scan(path, '--policy-from', base)
    expect(status).toBe(1)
    expect(skipped(report, 'configuration that differs from the one in force')).toMatchObject({
      examples: ['.keysweep.yml'],
    })
    expect(scan(path, '--policy-from', 'HEAD').status).toBe(0)
    expect(scan(path).status).toBe(0)
  })

  test('a named file must stand in the base', () => {
    const { status, stderr } = scan(path, '--config', '.keysweep.yml', '--policy-from', base)
    expect(status).toBe(2)
    expect(stderr).toContain(`.keysweep.yml at ${base.slice(0, 7)} does not exist`)
  })

  test('a base that is not in the clone ends with 2', () => {
    const { status, stderr } = scan(path, '--policy-from', 'f'.repeat(40))
    expect(status).toBe(2)
    expect(stderr).toContain('is not in this clone. Check out with fetch-depth: 0')
  })

  test('without a repository nobody knows the base', () => {
    expect(scan(kept(folder({ 'a.txt': 'x' })), '--policy-from', base)).toMatchObject({ status: 2 })
  })

  const act = (event: object) => {
    const file = join(kept(folder({})), 'event.json')
    writeFileSync(file, JSON.stringify(event))
    const inputs = { 'new-only': 'false' }
    return runAction(ACTION, { workspace: path, inputs, env: { GITHUB_EVENT_PATH: file } })
  }

  test.each([
    ['pull_request', pullRequestOf({ base, head }), 1],
    ['merge_group', mergeGroup(base, head), 1],
    ['pull_request on the commit that has it', pullRequestOf({ base: head, head }), 0],
    ['push', push({ before: base, after: head }), 0],
    ['schedule', schedule(), 0],
    ['pull_request without a base', { pull_request: {} }, 2],
    ['pull_request with an option for a base', pullRequestOf({ base: '--help', head }), 2],
  ])('the Action takes it from the event: %s', (_name, event, status) => {
    expect(act(event).status).toBe(status)
  })
})
