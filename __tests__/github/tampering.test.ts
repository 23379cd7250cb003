/** A pull request that tries to talk the gate round, in every way that its author has; through the built Action. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequest, push } from '../support/events.ts'
import { folder, githubToken, kept } from '../support/leaky-repository.ts'
import { type Files, gitIn, Origin } from '../support/origin.ts'
import { runWorkflow } from '../support/workflow.ts'

const SECRET = githubToken(1)
const leak = `token: "${SECRET}"\n`
const POLICY = 'paths:\n  exclude:\n    - vendor\n'

/** The base: a policy, an excluded folder with a secret, and an allow of somebody who may. */
const start = () => {
  const origin = new Origin()
  const allowed = `token: "${githubToken(2)}" # keysweep:allow github-classic-token test account\n`
  const base = origin.commit({
    '.keysweep.yml': POLICY,
    'SECURITY.md': 'Write to security@example.com.\n',
    'vendor/lib.yml': `token: "${githubToken(3)}"\n`,
    'allowed.yml': allowed,
  })
  origin.git('checkout', '-q', '-b', 'change')
  return { origin, base }
}

const review = async (origin: Origin, base: string, given: object = {}) => {
  const head = origin.tip()
  const merge = origin.pullMerge()
  origin.push()
  return runWorkflow({
    workspace: origin.checkout(merge, 0),
    event: 'pull_request',
    payload: pullRequest({ base, head }),
    sha: merge,
    ref: 'refs/pull/7/merge',
    ...given,
  })
}

/** What a machine would write into a file of known findings. */
const fingerprint = await (async () => {
  const { origin, base } = start()
  origin.commit({ 'app.yml': leak })
  const { outputs } = await review(origin, base)
  return /"keysweep\/v1": "([0-9a-f]{32})"/.exec(readFileSync(outputs['sarif-file'] ?? '', 'utf8'))?.[1] ?? ''
})()

const ways: readonly (readonly [string, Files])[] = [
  [
    'an allow beside the secret',
    { 'app.yml': `token: "${SECRET}" # keysweep:allow github-classic-token mine\n` },
  ],
  [
    'an allow that the base has, moved to another value',
    { 'allowed.yml': `token: "${SECRET}" # keysweep:allow github-classic-token test account\n` },
  ],
  ['a threshold in the configuration', { '.keysweep.yml': `${POLICY}fail-on: none\n`, 'app.yml': leak }],
  [
    'a rule that is switched off',
    { '.keysweep.yml': `${POLICY}rules:\n  github-classic-token: off\n`, 'app.yml': leak },
  ],
  ['wider excludes', { '.keysweep.yml': 'paths:\n  exclude:\n    - "**"\n', 'app.yml': leak }],
  ['no configuration', { '.keysweep.yml': '', 'app.yml': leak }],
  [
    'an ignore entry',
    { '.keysweep-ignore.yml': `ignores:\n  "${fingerprint}":\n    reason: mine\n`, 'app.yml': leak },
  ],
  [
    'a baseline',
    { '.keysweep-baseline.yml': `findings:\n  "${fingerprint}": github-classic-token\n`, 'app.yml': leak },
  ],
  ['a key of its own', { '.keysweep-key': `${'ab'.repeat(32)}\n`, 'app.yml': leak }],
  [
    'attributes',
    {
      '.gitattributes': '* binary linguist-generated=true linguist-vendored -diff export-ignore\n',
      'app.yml': leak,
    },
  ],
  ['a .gitignore', { '.gitignore': '*\n', 'app.yml': leak }],
  [
    'a secret that leaves an excluded folder',
    { 'vendor/lib.yml': '', 'src/lib.yml': `token: "${githubToken(3)}"\n` },
  ],
  ['a commit message', { 'app.yml': 'a: 1\n' }],
]

test.each(ways)('%s', async (way, files) => {
  const { origin, base } = start()
  origin.commit(files, way === 'a commit message' ? `Deploy with ${SECRET}` : 'Change')
  const { status, outputs, stdout } = await review(origin, base)
  expect({ status, blocks: outputs.blocks }).toEqual({ status: 1, blocks: 'true' })
  expect(stdout).not.toContain(SECRET.slice(8, 30))
})

test('nothing of it blocks what is innocent', async () => {
  const { origin, base } = start()
  origin.commit({ 'app.yml': 'a: 1\n' })
  expect(await review(origin, base)).toMatchObject({
    status: 0,
    outputs: { blocks: 'false', complete: 'true' },
  })
})

test('a configuration that is a link', async () => {
  const { origin, base } = start()
  const outside = join(kept(folder({})), 'lax.yml')
  writeFileSync(outside, 'fail-on: none\n')
  origin.git('rm', '-q', '.keysweep.yml')
  symlinkSync(outside, join(origin.git('rev-parse', '--show-toplevel'), '.keysweep.yml'))
  origin.commit({ 'app.yml': leak })
  expect((await review(origin, base)).status).not.toBe(0)
})

test('a secret in what becomes a submodule', async () => {
  const { origin, base } = start()
  origin.commit({ 'lib/app.yml': leak })
  origin.git('rm', '-q', '-r', 'lib')
  origin.git('update-index', '--add', '--cacheinfo', `160000,${base},lib`)
  origin.git('commit', '-q', '-m', 'Submodule')
  expect(await review(origin, base)).toMatchObject({ status: 1 })
})

test('a secret that came and went', async () => {
  const { origin, base } = start()
  origin.commit({ 'app.yml': leak })
  origin.commit({ 'app.yml': '' })
  expect(await review(origin, base)).toMatchObject({ status: 1 })
})

interface Hidden {
  readonly workspace: string
  readonly harmful: string
  readonly harmless: string
  readonly head: string
}

test.each([
  [
    'replace refs',
    ({ workspace, harmful, harmless }: Hidden) => gitIn(workspace, 'replace', harmful, harmless),
  ],
  [
    'grafts',
    ({ workspace, head, harmless }: Hidden) =>
      writeFileSync(join(workspace, '.git/info/grafts'), `${head} ${harmless}\n`),
  ],
])('%s that the clone carries', async (_, hide) => {
  const { origin, base } = start()
  const harmless = origin.commit({ 'app.yml': 'a: 1\n' })
  const harmful = origin.commit({ 'app.yml': leak })
  const head = origin.commit({ 'app.yml': 'a: 2\n' })
  const merge = origin.pullMerge()
  origin.push()
  const workspace = origin.checkout(merge, 0)
  hide({ workspace, head, harmful, harmless })
  const payload = pullRequest({ base, head })
  const given = { sha: merge, ref: 'refs/pull/7/merge' }
  expect(await runWorkflow({ workspace, event: 'pull_request', payload, ...given })).toMatchObject({
    status: 1,
  })
})

describe('a step before this one that writes', () => {
  test.each([
    [
      'a payload whose base is the head',
      ({ head }: { head: string }) => ({ payload: pullRequest({ base: head, head }) }),
    ],
    [
      'a payload whose head is the base',
      ({ base }: { base: string }) => ({ payload: pullRequest({ base, head: base }) }),
    ],
  ])('%s: the merge speaks', async (_, given) => {
    const { origin, base } = start()
    const head = origin.commit({ 'app.yml': leak })
    expect(await review(origin, base, given({ base, head }))).toMatchObject({ status: 1 })
  })

  test.each([
    ['the payload of a push', { payload: push() }, {}],
    ['another pull request', { payload: pullRequest({ number: 8 }) }, {}],
    [
      'another event',
      { event: 'push', payload: push({ ref: 'refs/pull/7/merge' }) },
      { GITHUB_BASE_REF: 'main' },
    ],
    ['no payload', {}, { GITHUB_EVENT_PATH: '' }],
    ['a payload that is none', {}, { GITHUB_EVENT_PATH: '/dev/null' }],
  ])('%s: it is not believed', async (_, given, env) => {
    const { origin, base } = start()
    origin.commit({ 'app.yml': leak })
    expect(await review(origin, base, { ...given, env })).toMatchObject({
      status: 2,
      outputs: { blocks: 'true' },
    })
  })
})
