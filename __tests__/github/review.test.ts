/** The review of a pull request, run after run, against a GitHub that keeps it; and the check run. */
import { baseOf } from '../../src/edit.ts'
import type { Finding } from '../../src/finding.ts'
import type { Occasion } from '../../src/github/event.ts'
import { share } from '../../src/github/share.ts'
import type { Report } from '../../src/report.ts'
import { blobId } from '../../src/sources/blob.ts'
import { type GithubApi, githubApi, TOKEN } from '../support/github-api.ts'
import { folder, githubToken, kept } from '../support/leaky-repository.ts'
import { A, B, finding, HOSTILE, historic, incomplete, report } from '../support/report.ts'

const TEXT = Array.from({ length: 40 }, (_, index) => `line ${index + 1}\n`).join('')
const place = kept(folder({ 'app.yml': TEXT, 'merged.yml': TEXT, 'big.bin': TEXT }))

let api: GithubApi
beforeEach(async () => {
  api = await githubApi()
  const sha = blobId(Buffer.from(TEXT))
  api.kept.files = [
    {
      filename: 'app.yml',
      sha,
      patch: `@@ -0,0 +1,20 @@\n${'+x\n'.repeat(20)}@@ -30,2 +30,2 @@\n y\n-x\n+x`,
    },
    { filename: 'merged.yml', sha: A, patch: `@@ -0,0 +1,40 @@\n${'+x\n'.repeat(40)}` },
    { filename: 'big.bin', sha },
  ]
})
afterEach(async () => {
  expect(api.wrong).toEqual([])
  await api.close()
})

const PULL: Occasion = {
  event: 'pull_request',
  kind: 'change',
  base: B,
  head: A,
  pull: { number: 7, fork: false, commits: 1 },
}

const run = (about: Report, wanted: object = { review: true }, occasion = PULL) =>
  share(
    { upload: false, review: false, 'check-run': false, ...wanted },
    {
      report: about,
      occasion,
      path: place,
      repository: 'https://github.com/owner/name',
      token: TOKEN,
      env: { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'owner/name', GITHUB_SHA: A },
    },
  )

/** A finding that blocks, on one line. */
const at = (path: string, line: number, given: Partial<Finding> = {}) =>
  finding({
    path,
    startLine: line,
    endLine: line,
    blocks: true,
    fingerprint: `${path.length}${line}`,
    ...given,
  })

const bodies = () => api.kept.comments.map(({ body }) => String(body))
const writes = () => api.asked.filter(({ operation }) => /^(?:POST|PUT|PATCH) \/repos/.test(operation)).length

test('one review: comments on added lines, the rest in its body', async () => {
  const others = [
    at('app.yml', 25),
    at('merged.yml', 3),
    at('big.bin', 3),
    historic({ path: 'gone', blocks: true }),
  ]
  const said = await run(report([at('app.yml', 3), at('app.yml', 31), at('app.yml', 30), ...others]))
  expect(said).toEqual(['The review has 2 new comments; 0 changed, 0 resolved, 5 in its body.'])
  expect(api.kept.comments).toMatchObject([
    { path: 'app.yml', line: 3, side: 'RIGHT' },
    { path: 'app.yml', line: 31, side: 'RIGHT' },
  ])
  expect(api.kept.reviews).toHaveLength(1)
  const body = String(api.kept.reviews[0]?.body)
  for (const line of ['app.yml&#58;25', 'app.yml&#58;30', 'merged.yml&#58;3', 'big.bin&#58;3', 'gone'])
    expect(body).toContain(line)
})

test('what does not block is not in it', async () => {
  await run(report([finding({ path: 'app.yml', startLine: 3, endLine: 3, securitySeverity: 2 })]))
  expect(writes()).toBe(0)
})

test('the next run knows its comments on all pages, changes what differs, and resolves what is gone', async () => {
  const [stays, changes, goes] = [at('app.yml', 1), at('app.yml', 2), at('app.yml', 3)]
  await run(report([stays, changes, goes]))
  const noise = Array.from({ length: 120 }, (_, index) => ({
    id: 1000 + index,
    body: 'Nice',
    user: { type: 'User' },
  }))
  api.kept.comments.unshift(...noise)
  const before = writes()
  const said = await run(report([stays, { ...changes, message: 'Something else' }]))
  expect(said).toEqual(['The review has 0 new comments; 1 changed, 1 resolved, 0 in its body.'])
  expect(writes() - before).toBe(3)
  expect(api.kept.comments).toHaveLength(123)
  expect(bodies().filter((body) => body.includes('Something else'))).toHaveLength(1)
  expect(bodies().filter((body) => body.includes('no longer found'))).toHaveLength(1)
  expect(api.kept.resolved.size).toBe(1)
  const again = await run(report([stays, { ...changes, message: 'Something else' }, goes]))
  expect(again).toEqual(['The review has 0 new comments; 1 changed, 0 resolved, 0 in its body.'])
  expect(api.kept.resolved.size).toBe(0)
  const last = writes()
  await run(report([stays, { ...changes, message: 'Something else' }, goes]))
  expect(writes()).toBe(last)
})

test('an incomplete scan resolves nothing', async () => {
  await run(report([at('app.yml', 1)]))
  await run(report([], incomplete({ scope: 'range' })))
  expect(bodies().join()).not.toContain('no longer found')
})

test('a clone that does not tell what is new gets no review', async () => {
  const said = await run(report([at('app.yml', 1)], incomplete({ scope: 'tree' })))
  expect(said).toEqual([expect.stringContaining('does not tell what is new')])
  expect(api.asked).toEqual([])
})

test("a stranger's mark silences nothing", async () => {
  await run(report([at('app.yml', 1)]))
  const [body] = bodies()
  api.kept.comments = [{ id: 1, body, user: { type: 'User' }, author_association: 'CONTRIBUTOR' }]
  expect(await run(report([at('app.yml', 1)]))).toEqual([expect.stringContaining('1 new comment;')])
})

test('lines that GitHub sees otherwise put everything into the body', async () => {
  api.answer('POST /repos/{owner}/{repo}/pulls/{number}/reviews', { status: 422, body: { message: 'no' } })
  await run(report([at('app.yml', 3)]))
  expect(api.kept.comments).toEqual([])
  expect(api.kept.reviews).toMatchObject([{ body: expect.stringContaining('app.yml&#58;3') }])
})

test('more than thirty go into the body', async () => {
  api.kept.files = [
    { filename: 'app.yml', sha: blobId(Buffer.from(TEXT)), patch: `@@ -0,0 +1,40 @@\n${'+x\n'.repeat(40)}` },
  ]
  await run(report(Array.from({ length: 40 }, (_, index) => at('app.yml', index + 1))))
  expect(api.kept.comments).toHaveLength(30)
  expect(String(api.kept.reviews[0]?.body).match(/^- /gm)).toHaveLength(10)
})

test.each([
  [PULL, 'It needs the permission pull-requests: write'],
  [{ ...PULL, pull: { number: 7, fork: true, commits: 1 } }, 'from a fork can only read'],
])('a token that can only read is said, and the summary has everything', async (occasion, sentence) => {
  const message = 'Resource not accessible by integration'
  api.answer('POST /repos/{owner}/{repo}/pulls/{number}/reviews', { status: 403, body: { message } })
  expect(await run(report([at('app.yml', 3)]), { review: true }, occasion)).toEqual([
    expect.stringContaining(sentence),
  ])
})

test('no pull request, no review', async () => {
  const occasion: Occasion = { event: 'push', kind: 'state' }
  expect(await run(report([]), { review: true }, occasion)).toEqual([
    expect.stringContaining('no pull request'),
  ])
})

describe('a suggestion', () => {
  const edits = (text: string, line = 3) => {
    const start = TEXT.indexOf(`line ${line}\n`)
    return { text, edits: [{ path: 'app.yml', start, end: start + 4, text, base: baseOf(TEXT) }] }
  }

  test('stands where a fix is safe, with a fence of its own', async () => {
    await run(report([at('app.yml', 3, { fix: edits('a ``` b') })]))
    expect(bodies()[0]).toContain('````suggestion\na ``` b 3\n````')
  })

  test.each([
    [
      'the lines hold another finding',
      [at('app.yml', 3, { fix: edits('x') }), at('app.yml', 3, { ruleId: 'other' })],
    ],
    ['it would show a secret', [at('app.yml', 3, { fix: edits(`t: "${githubToken(9)}"`) })]],
    [
      'the file is another one by now',
      [at('app.yml', 3, { fix: { text: 'x', edits: [{ ...edits('x').edits[0]!, base: 'x' }] } })],
    ],
    ['its lines are not all added', [at('app.yml', 31, { fix: edits('x', 30) })]],
    ['a person has to decide', [at('app.yml', 3, { fix: { text: 'x', edits: [] } })]],
  ])('is none where %s', async (_, findings) => {
    await run(report(findings))
    expect(api.kept.comments.length).toBeGreaterThan(0)
    expect(bodies().join()).not.toMatch(/suggestion/)
    expect(JSON.stringify(api.asked)).not.toContain(githubToken(9))
  })
})

test.each(HOSTILE)('hostile text is text: %j', async (name) => {
  await run(report([at('app.yml', 3, { message: name }), at(name, 1, { message: name })]))
  const written = [...bodies(), String(api.kept.reviews[0]?.body)]
  for (const body of written) {
    const text = body.replace(/<\/?code>|<!-- (?:keysweep:[\w:-]*)? ?-->/g, '')
    expect(text).not.toMatch(/<|\]\(|!\[|(?<!&#64;<!-- -->)@somebody|\p{Cf}|[^\n\P{Cc}]/u)
  }
})

describe('a check run', () => {
  const check = { 'check-run': true }

  test('has an annotation for every finding, fifty at a time', async () => {
    const all = Array.from({ length: 120 }, (_, index) => at('app.yml', index + 1))
    expect(await run(report(all), check)).toEqual(['The check run has 120 annotations.'])
    const sizes = api.asked.map(({ body }) => JSON.stringify(body).split('annotation_level').length - 1)
    expect(sizes).toEqual([50, 50, 20])
    expect(api.kept.checks).toMatchObject([{ head_sha: A, status: 'completed', conclusion: 'failure' }])
  })

  test.each([
    [report([]), 'success'],
    [report([at('app.yml', 1)]), 'failure'],
    [report([], incomplete()), 'failure'],
  ])('ends as the gate does: %#', async (about, conclusion) => {
    await run(about, check)
    expect(api.kept.checks).toMatchObject([{ status: 'completed', conclusion }])
  })

  test('that may not be written is said', async () => {
    api.answer('POST /repos/{owner}/{repo}/check-runs', { status: 403, body: { message: 'no' } })
    expect(await run(report([]), check)).toEqual([expect.stringContaining('checks: write')])
  })
})
