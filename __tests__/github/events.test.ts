/** Every event, with the checkout that is the default and with a full one, through the built Action and remotes over file://. */
import { readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { dispatch, mergeGroup, pullRequest, push, release, schedule, ZERO } from '../support/events.ts'
import { githubToken } from '../support/leaky-repository.ts'
import { gitIn, Origin } from '../support/origin.ts'
import { runWorkflow } from '../support/workflow.ts'

const leak = (seed: number) => `token: "${githubToken(seed)}"\n`

/** What stands before any change: a secret on main, and one that went long ago. */
const origin = new Origin()
origin.commit({ 'README.md': 'x\n', 'gone.yml': leak(1) })
origin.commit({ 'gone.yml': '', 'stands.yml': leak(2) })
const fork = origin.commit({ 'a.yml': 'a: 1\n' })

/** The pull request: a secret that stays, one that comes and goes, and one that only a merge holds. */
origin.git('checkout', '-q', '-b', 'change')
origin.commit({ 'stays.yml': leak(3), 'brief.yml': leak(4) })
origin.commit({ 'brief.yml': '' })
for (let index = 0; index < 33; index++) origin.commit({ 'count.txt': `${index}\n` })
origin.git('checkout', '-q', '-b', 'side', fork)
origin.commit({ 'side.txt': 'x\n' })
origin.git('checkout', '-q', 'change')
origin.merge('side', { 'merged.yml': leak(5) })
const head = origin.commit({ 'merged.yml': '' })

/** Another branch, and a base that has moved on with a secret of its own. */
origin.git('checkout', '-q', '-b', 'other', 'main')
origin.commit({ 'other.yml': leak(6) })
origin.git('checkout', '-q', 'main')
const moved = origin.commit({ 'moved.yml': leak(7) })
const merge = origin.pullMerge()
origin.push()

/** Paths of the tokens in the report, in order. */
const tokensIn = (file: string): string[] => {
  const { runs } = JSON.parse(readFileSync(file, 'utf8'))
  const results = runs.flatMap((one: { results: unknown[] }) => one.results)
  return results
    .filter(({ ruleId }: { ruleId: string }) => ruleId === 'github-classic-token')
    .map((one: Located) => one.locations[0]?.physicalLocation.artifactLocation.uri)
    .sort()
}

interface Located {
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } }
  }[]
}

const run = async (workspace: string, event: string, payload: unknown, given: object = {}) => {
  const { status, stdout, stderr, outputs, seen } = await runWorkflow({
    workspace,
    event,
    payload,
    ...given,
  })
  expect(stderr).toBe('')
  expect(seen.obeyed).toEqual([])
  const file = outputs['sarif-file']
  return {
    status,
    stdout,
    complete: outputs.complete,
    blocks: outputs.blocks,
    reported: file ? tokensIn(file) : [],
  }
}

const PULL = { sha: merge, ref: 'refs/pull/7/merge' }
const pull = pullRequest({ base: fork, head, commits: 37 })
const brought = ['brief.yml', 'merged.yml', 'stays.yml']

describe('a pull request', () => {
  test('with a full checkout brings in what any of its commits held, and nothing else', async () => {
    expect(await run(origin.checkout(merge, 0), 'pull_request', pull, PULL)).toMatchObject({
      status: 1,
      complete: 'true',
      reported: brought,
    })
  })

  test('with the default checkout shows what is there, says what is not, and ends with 2', async () => {
    const seen = await run(origin.checkout(merge), 'pull_request', pull, PULL)
    expect(seen).toMatchObject({ status: 2, complete: 'false', blocks: 'true' })
    expect(seen.reported).toEqual(['moved.yml', 'stands.yml', 'stays.yml'])
    expect(seen.stdout).toContain('use fetch-depth: 0, or deepen: true')
  })

  test('with deepen fetches what it needs', async () => {
    const place = origin.checkout(merge)
    const seen = await run(place, 'pull_request', pull, { ...PULL, inputs: { deepen: 'true' } })
    expect(seen).toMatchObject({ status: 1, complete: 'true', reported: brought })
  })

  test('whose head is checked out', async () => {
    const seen = await run(origin.checkout(head, 0), 'pull_request', pull, PULL)
    expect(seen).toMatchObject({ status: 1, complete: 'true', reported: brought })
  })

  test('with something else checked out is scanned all the same', async () => {
    const seen = await run(origin.checkout(moved, 0), 'pull_request', pull, PULL)
    expect(seen).toMatchObject({ status: 1, complete: 'true' })
    expect(seen.reported).toEqual(expect.arrayContaining(brought))
  })

  test('in a partial clone is incomplete, and whole with deepen', async () => {
    const bare = await run(origin.checkout(merge, 0, 'blob:none'), 'pull_request', pull, PULL)
    expect(bare).toMatchObject({ status: 2, complete: 'false' })
    const deepened = await run(origin.checkout(merge, 0, 'blob:none'), 'pull_request', pull, {
      ...PULL,
      inputs: { deepen: 'true' },
    })
    expect(deepened).toMatchObject({ status: 1, complete: 'true', reported: brought })
  })

  test('whose base is its head brings nothing in', async () => {
    const same = pullRequest({ base: head, head, commits: 0 })
    expect(await run(origin.checkout(head, 0), 'pull_request', same, PULL)).toMatchObject({
      status: 0,
      complete: 'true',
      reported: [],
    })
  })

  test('is scanned whole when new-only is off', async () => {
    const seen = await run(origin.checkout(merge, 0), 'pull_request', pull, {
      ...PULL,
      inputs: { 'new-only': 'false' },
    })
    expect(seen.reported).toEqual(expect.arrayContaining([...brought, 'gone.yml', 'moved.yml', 'stands.yml']))
  })

  test('of a fork under pull_request_target is refused', async () => {
    const payload = pullRequest({ base: fork, head, from: 2 })
    const seen = await run(origin.checkout(moved, 0), 'pull_request_target', payload, {
      ref: 'refs/heads/main',
    })
    expect(seen).toMatchObject({ status: 2, blocks: 'true' })
    expect(seen.stdout).toContain('Run Keysweep on pull_request')
  })
})

describe('a merge group', () => {
  const group = mergeGroup(moved, merge)
  const QUEUE = { sha: merge, ref: 'refs/heads/gh-readonly-queue/main/pr-7-x' }

  test.each([
    ['a full checkout', 0, {}, { status: 1, complete: 'true', reported: brought }],
    ['the default checkout', 1, {}, { status: 2, complete: 'false' }],
    ['deepen', 1, { deepen: 'true' }, { status: 1, complete: 'true', reported: brought }],
  ])('with %s', async (_, depth, inputs, expected) => {
    expect(
      await run(origin.checkout(merge, depth), 'merge_group', group, { ...QUEUE, inputs }),
    ).toMatchObject(expected)
  })
})

const everything = [
  'brief.yml',
  'gone.yml',
  'merged.yml',
  'moved.yml',
  'other.yml',
  'stands.yml',
  'stays.yml',
]
const MAIN = { sha: moved, ref: 'refs/heads/main' }
const onMain = push({ before: fork, after: moved })
const NEW = { 'new-only': 'true' }

describe('a push', () => {
  test.each([
    [
      'a full checkout: everything that is not accepted',
      onMain,
      0,
      {},
      { status: 1, complete: 'true', reported: everything },
    ],
    [
      'the default checkout',
      onMain,
      1,
      {},
      { status: 2, complete: 'false', reported: ['moved.yml', 'stands.yml'] },
    ],
    [
      'deepen: the history of what was pushed',
      onMain,
      1,
      { deepen: 'true' },
      { status: 1, complete: 'true', reported: ['gone.yml', 'moved.yml', 'stands.yml'] },
    ],
    ['new-only', onMain, 0, NEW, { status: 1, complete: 'true', reported: ['moved.yml'] }],
    [
      'new-only and deepen',
      onMain,
      1,
      { ...NEW, deepen: 'true' },
      { status: 1, complete: 'true', reported: ['moved.yml'] },
    ],
    [
      'a scope',
      onMain,
      0,
      { scope: 'tree' },
      { status: 1, complete: 'true', reported: ['moved.yml', 'stands.yml'] },
    ],
    [
      'new-only and nothing new',
      push({ before: moved, after: moved }),
      0,
      NEW,
      { status: 0, complete: 'true', reported: [] },
    ],
    [
      'new-only after a force-push whose old tip is gone',
      push({ before: 'e'.repeat(40), after: moved, forced: true }),
      0,
      NEW,
      { status: 1, reported: everything },
    ],
    ['new-only and a scope', onMain, 0, { ...NEW, scope: 'tree' }, { status: 2 }],
  ])('with %s', async (_, payload, depth, inputs, expected) => {
    expect(await run(origin.checkout(moved, depth), 'push', payload, { ...MAIN, inputs })).toMatchObject(
      expected,
    )
  })

  test('of a new branch holds what the default branch lacks', async () => {
    const payload = push({ ref: 'refs/heads/change', before: ZERO, after: head, created: true })
    const given = { sha: head, ref: 'refs/heads/change', inputs: NEW }
    expect(await run(origin.checkout(head, 0), 'push', payload, given)).toMatchObject({
      status: 1,
      reported: brought,
    })
  })

  test('of a tag', async () => {
    const payload = push({
      ref: 'refs/tags/v1',
      before: ZERO,
      after: 'd'.repeat(40),
      head_commit: { id: moved },
    })
    const given = { sha: moved, ref: 'refs/tags/v1' }
    expect(await run(origin.checkout(moved, 0), 'push', payload, given)).toMatchObject({
      status: 1,
      reported: everything,
    })
  })

  test('of a root commit', async () => {
    const alone = new Origin()
    const root = alone.commit({ 'a.yml': leak(1) })
    alone.push()
    const payload = push({ before: ZERO, after: root, created: true })
    const given = { sha: root, inputs: NEW }
    expect(await run(alone.checkout(root, 0), 'push', payload, given)).toMatchObject({
      status: 1,
      reported: ['a.yml'],
    })
  })

  test('that deletes a branch has nothing to scan', async () => {
    const payload = push({ ref: 'refs/heads/gone', after: ZERO, deleted: true })
    expect(await run(origin.checkout(moved), 'push', payload, MAIN)).toMatchObject({
      status: 0,
      blocks: 'false',
    })
  })
})

test.each([
  ['schedule', schedule()],
  ['workflow_dispatch', dispatch()],
  ['release', release()],
  ['an_event_of_tomorrow', {}],
])('%s scans everything', async (event, payload) => {
  expect(await run(origin.checkout(moved, 0), event, payload, MAIN)).toMatchObject({
    status: 1,
    reported: everything,
  })
  expect(await run(origin.checkout(moved), event, payload, MAIN)).toMatchObject({
    status: 2,
    complete: 'false',
  })
})

test('an alert is not closed by deleting the line: history says the same from push to push', async () => {
  const place = new Origin()
  const first = place.commit({ 'app.yml': `a: 1\n${leak(8)}` })
  const second = place.commit({ 'app.yml': 'a: 1\n' })
  const third = place.commit({ 'README.md': 'x\n' })
  place.push()
  const after = async (sha: string) => {
    const { outputs } = await runWorkflow({
      workspace: place.checkout(sha, 0),
      event: 'push',
      payload: push({ after: sha }),
    })
    const { runs } = JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8'))
    return runs.map((one: { automationDetails: { id: string }; results: Alert[] }) => [
      one.automationDetails.id,
      one.results.filter(({ ruleId }) => ruleId === 'github-classic-token').map(identityOf),
    ])
  }
  const [standing, deleted, later] = [await after(first), await after(second), await after(third)]
  expect(standing).toEqual([
    ['keysweep/tree/', [expect.anything()]],
    ['keysweep/history/', []],
  ])
  const alert = standing[0][1][0]
  expect(deleted).toEqual([
    ['keysweep/tree/', []],
    ['keysweep/history/', [alert]],
  ])
  expect(later).toEqual(deleted)
})

interface Alert extends Located {
  readonly ruleId: string
  readonly partialFingerprints: unknown
}

/** What GitHub knows an alert by. */
const identityOf = ({ ruleId, partialFingerprints, locations }: Alert) => ({
  ruleId,
  partialFingerprints,
  uri: locations[0]?.physicalLocation.artifactLocation.uri,
})

describe('a checkout', () => {
  test('that belongs to somebody else, as in a container', async () => {
    const place = origin.checkout(merge, 0)
    const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
    expect(await run(place, 'pull_request', pull, { ...PULL, env })).toMatchObject({
      status: 1,
      reported: brought,
    })
  })

  test('without .git shows its files and ends with 2', async () => {
    const place = origin.checkout(merge)
    rmSync(join(place, '.git'), { recursive: true })
    const seen = await run(place, 'pull_request', pull, PULL)
    expect(seen).toMatchObject({
      status: 2,
      complete: 'false',
      reported: ['moved.yml', 'stands.yml', 'stays.yml'],
    })
    expect(seen.stdout).toContain('there is no .git folder')
    expect(await run(place, 'push', onMain, { ...MAIN, sha: merge })).toMatchObject({
      status: 2,
      complete: 'false',
    })
    const inputs = { scope: 'tree' }
    expect(await run(place, 'push', onMain, { ...MAIN, sha: merge, inputs })).toMatchObject({
      status: 1,
      complete: 'true',
    })
  })

  test('in a folder of its own is named by path', async () => {
    const place = origin.checkout(merge, 0)
    const workspace = dirname(place)
    const inputs = { path: basename(place), 'sarif-file': join(place, 'report.sarif') }
    expect(await run(workspace, 'pull_request', pull, { ...PULL, inputs })).toMatchObject({
      status: 1,
      reported: brought,
    })
  })

  test('that is sparse is scanned in full', async () => {
    const place = origin.checkout(merge, 0)
    gitIn(place, 'sparse-checkout', 'set', '--no-cone', '/nothing')
    const whole = await run(place, 'push', onMain, { ...MAIN, sha: merge })
    expect(whole).toMatchObject({ status: 1, reported: everything })
    expect(whole.stdout.replace(/\s+/g, ' ')).toContain('file that the sparse checkout leaves out')
    expect(await run(place, 'pull_request', pull, PULL)).toMatchObject({ status: 1, reported: brought })
  })

  test('with a submodule and LFS pointers names them', async () => {
    const odd = new Origin()
    const base = odd.commit({ 'a.yml': 'a: 1\n' })
    odd.git('checkout', '-q', '-b', 'change')
    const oid = 'a'.repeat(64)
    odd.commit({ 'big.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n` })
    odd.git('update-index', '--add', '--cacheinfo', `160000,${base},vendor`)
    odd.git('commit', '-q', '-m', 'Submodule')
    const tip = odd.tip()
    odd.push()
    const payload = push({ ref: 'refs/heads/change', before: base, after: tip })
    for (const inputs of [{}, NEW]) {
      const seen = await run(odd.checkout(tip, 0), 'push', payload, {
        sha: tip,
        ref: 'refs/heads/change',
        inputs,
      })
      expect(seen).toMatchObject({ complete: 'true' })
      expect(seen.stdout).toContain('submodule or nested repository: 1 (vendor)')
      expect(seen.stdout).toMatch(/git LFS pointer \(its content is not checked out\): \d\s+\(/)
    }
  })
})
