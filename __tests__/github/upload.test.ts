/** The report on its way to code scanning: to which commit and ref, and that nothing of it can throw. */
import { gunzipSync } from 'node:zlib'
import type { Occasion } from '../../src/github/event.ts'
import { share } from '../../src/github/share.ts'
import { sarifReport } from '../../src/reporters/sarif.ts'
import { type Answer, type GithubApi, githubApi, TOKEN } from '../support/github-api.ts'
import { A, B, finding, historic, incomplete, report } from '../support/report.ts'

const UPLOAD = 'POST /repos/{owner}/{repo}/code-scanning/sarifs'
const STATUS = 'GET /repos/{owner}/{repo}/code-scanning/sarifs/{id}'

let api: GithubApi
beforeEach(async () => {
  api = await githubApi()
})
afterEach(() => api.close())

const found = report([finding(), historic({ path: 'old.env' })])
const PUSH: Occasion = { event: 'push', kind: 'state', base: B, head: A }
const PULL: Occasion = {
  event: 'pull_request',
  kind: 'change',
  base: B,
  head: A,
  pull: { number: 7, fork: false, commits: 1 },
}

const send = (occasion: Occasion, env = {}, { about = found, token = TOKEN } = {}) =>
  share(
    { upload: true, review: false, 'check-run': false },
    {
      report: about,
      occasion,
      repository: 'https://github.com/owner/name',
      path: '.',
      token,
      env: {
        GITHUB_API_URL: api.url,
        GITHUB_REPOSITORY: 'owner/name',
        GITHUB_SHA: A,
        GITHUB_REF: 'refs/heads/main',
        ...env,
      },
    },
  )

const uploads = () => api.asked.filter(({ operation }) => operation === UPLOAD).map(({ body }) => body)

test('is the report that is written, packed, with both categories in it', async () => {
  api.answer(STATUS, { status: 200, body: { processing_status: 'pending' } })
  expect(await send(PUSH)).toEqual(['The report was uploaded to code scanning.'])
  expect(api.wrong).toEqual([])
  const [sent] = uploads()
  expect(sent).toMatchObject({ commit_sha: A, ref: 'refs/heads/main' })
  const text = gunzipSync(Buffer.from(String(sent?.sarif), 'base64')).toString()
  expect(text).toBe(sarifReport(found, 'https://github.com/owner/name'))
  expect(text).toMatch(/keysweep\/tree\/[\s\S]*keysweep\/history\//)
})

const PULL_REF = { GITHUB_REF: 'refs/pull/7/merge' }
const QUEUE = { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-x' }

test.each([
  ['the merge that GitHub made', PULL, PULL_REF, 'refs/pull/7/merge'],
  ['the head, where that is checked out', PULL, { ...PULL_REF, GITHUB_SHA: B }, 'refs/pull/7/head'],
  ['a tag', PUSH, { GITHUB_REF: 'refs/tags/v1' }, 'refs/tags/v1'],
])('belongs to %s', async (_, occasion, env, ref) => {
  await send(occasion, env)
  expect(uploads()).toEqual([expect.objectContaining({ commit_sha: A, ref })])
})

test.each([
  [
    'a merge queue',
    { event: 'merge_group', kind: 'change' as const },
    QUEUE,
    {},
    'shows nothing of a merge queue',
  ],
  ['the push beside it', PUSH, QUEUE, {}, 'shows nothing of a merge queue'],
  ['another commit', PUSH, { GITHUB_SHA: B }, {}, 'not the commit that this run is about'],
  [
    'no commit',
    PUSH,
    {},
    { about: report([], { ...found.receipt, head: null }) },
    'no commit is checked out',
  ],
  ['no token', PUSH, {}, { token: '' }, 'there is no token'],
  ['an incomplete scan', PUSH, {}, { about: report([], incomplete()) }, 'the scan is incomplete'],
])('does not happen for %s', async (_, occasion, env, more, sentence) => {
  expect(await send(occasion, env, more)).toEqual([expect.stringContaining(sentence)])
  expect(api.asked).toEqual([])
})

const says = (status: number, message: string): Answer => ({ status, body: { message } })

test.each([
  [
    UPLOAD,
    says(403, 'Advanced Security must be enabled for this repository'),
    'Advanced Security must be enabled',
  ],
  [
    UPLOAD,
    says(403, 'Resource not accessible by integration'),
    'needs the permission security-events: write',
  ],
  [UPLOAD, says(404, 'Not Found'), 'GitHub answered 404: Not Found.'],
  [UPLOAD, says(400, 'bad'), 'GitHub answered 400: bad.'],
  [UPLOAD, says(413, 'too large'), 'GitHub answered 413: too large.'],
  [
    STATUS,
    { status: 200, body: { processing_status: 'failed', errors: ['no'] } },
    'does not take the report: no.',
  ],
])('that is refused is a sentence: %s %j', async (operation, answer, sentence) => {
  api.answer(operation, answer)
  const said = await send(PUSH)
  expect(said).toEqual([expect.stringContaining(sentence)])
  expect(said.join()).not.toContain(TOKEN)
})

test('of a fork says why it cannot be', async () => {
  api.answer(UPLOAD, says(403, 'Resource not accessible by integration'))
  const fork = { ...PULL, pull: { number: 7, fork: true, commits: 1 } }
  expect(await send(fork, PULL_REF)).toEqual([expect.stringContaining('from a fork can only read')])
})
