/** State that is kept from run to run, through the built Action and a cache on the loopback: by whom, and what it changes. */
import { type CacheService, cacheService } from '../support/cache-service.ts'
import { pullRequest, push, schedule } from '../support/events.ts'
import { folder, githubToken, kept } from '../support/leaky-repository.ts'
import { Origin } from '../support/origin.ts'
import { runWorkflow } from '../support/workflow.ts'

const temp = kept(folder({}))
const origin = new Origin()
const before = origin.commit({ 'old.yml': `token: "${githubToken(1)}"\n` })
const head = origin.commit({ 'old.yml': '', 'a.yml': 'a: 1\n' })
origin.push()

let service: CacheService
beforeEach(async () => {
  service = await cacheService()
})
afterEach(() => service.close())

const run = (given: object = {}, env = {}) =>
  runWorkflow({
    workspace: origin.checkout(head, 0),
    event: 'push',
    payload: push({ before, after: head }),
    inputs: { cache: 'true' },
    env: { ...service.env, RUNNER_TEMP: temp, ...env },
    ...given,
  })

test('the second run reads what the first kept, and finds the same', async () => {
  const first = await run({ workspace: origin.checkout(before, 0), payload: push({ after: before }) })
  expect(first.stdout).toContain('The state was kept for the next run.')
  expect(service.kept.size).toBe(1)
  const alone = await run({ inputs: {} })
  const second = await run()
  expect(second).toMatchObject({ status: 1, stderr: '', outputs: { complete: 'true' } })
  expect(second.stdout).toMatch(/\d objects? by an earlier run/)
  expect(second.outputs.findings).toBe(alone.outputs.findings)
  expect(second.seen.annotations).toEqual(alone.seen.annotations)
  expect(service.kept.size).toBe(2)
  for (const archive of service.kept.values())
    expect(archive.includes(githubToken(1).slice(8, 30))).toBe(false)
})

const FEATURE = {
  ref: 'refs/heads/feature',
  payload: push({ ref: 'refs/heads/feature', before, after: head }),
}
const PULL = { event: 'pull_request', payload: pullRequest({ base: before, head }), ref: 'refs/pull/7/merge' }
const QUEUE = 'refs/heads/gh-readonly-queue/main/pr-7-x'

test.each([
  ['another branch', FEATURE, {}],
  ['a pull request', PULL, {}],
  ['a tag', { ref: 'refs/tags/v1', payload: push({ ref: 'refs/tags/v1', after: head }) }, {}],
  [
    'a merge queue',
    { ref: QUEUE, payload: push({ ref: QUEUE, after: head }) },
    { GITHUB_REF_PROTECTED: 'true' },
  ],
  ['a runner without a cache', {}, { ACTIONS_CACHE_URL: '' }],
])('%s takes no part', async (_, given, env) => {
  const { stdout } = await run(given, env)
  expect(stdout).toContain('No state was restored')
  expect(service.asked).toEqual([])
})

test.each([
  ['a protected branch', FEATURE, { GITHUB_REF_PROTECTED: 'true' }],
  ['a schedule', { event: 'schedule', payload: schedule() }, {}],
])('%s does', async (_, given, env) => {
  await run(given, env)
  expect(service.kept.size).toBe(1)
})

test('a shallow clone keeps nothing', async () => {
  await run({ workspace: origin.checkout(head) })
  expect(service.kept.size).toBe(0)
})

test('a cache that cannot be read is no state', async () => {
  await run()
  const [key = ''] = service.kept.keys()
  service.kept.set(key, Buffer.from('no archive'))
  expect(await run()).toMatchObject({ status: 1, outputs: { complete: 'true' } })
})
