/** What is asked again, what is given up, and that no token gets into an error. */
import { ApiError, openApi } from '../../src/github/api.ts'
import { type Answer, type GithubApi, githubApi, TOKEN } from '../support/github-api.ts'

let github: GithubApi
beforeEach(async () => {
  github = await githubApi()
})
afterEach(() => github.close())

const open = () => openApi({ GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'owner/name' }, TOKEN)

const FILES = 'GET /repos/{owner}/{repo}/pulls/{number}/files'
const LIST = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
const CHECK = 'POST /repos/{owner}/{repo}/check-runs'
const AT_ONCE = { 'retry-after': '0' }
const limited: Answer = { status: 429, body: { message: 'Slow down' }, headers: AT_ONCE }
const secondary: Answer = { status: 403, body: { message: 'secondary rate limit' }, headers: AT_ONCE }
const broken: Answer = { status: 502, headers: AT_ONCE }
const forbidden: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } }
const hourly: Answer = {
  status: 403,
  body: { message: 'API rate limit exceeded' },
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3000) },
}

test('a list is read to its last page', async () => {
  github.kept.files = Array.from({ length: 250 }, (_, index) => ({ filename: `f${index}`, sha: 'a' }))
  expect(await (await open()).all(LIST, { pull_number: 7 })).toEqual(github.kept.files)
  expect(github.asked).toHaveLength(3)
})

test.each([
  ['a limit', FILES, LIST, [limited, secondary, broken]],
  ['a fault, where nothing new is made', FILES, LIST, [broken, broken]],
  ['a limit, also for what makes something new', CHECK, CHECK, [secondary]],
])('is asked again after %s', async (_, planned, route, answers) => {
  github.answer(planned, ...answers)
  const api = await open()
  await api.send(route, {
    pull_number: 7,
    ...(route === CHECK && { name: 'x', head_sha: 'a'.repeat(40), pull_number: undefined }),
  })
  expect(github.asked).toHaveLength(answers.length + 1)
  expect(github.wrong).toEqual([])
})

test.each([
  ['a refusal', [forbidden], 403, true],
  ['the limit of the hour', [hourly], 403, false],
  ['a fourth limit', [limited, limited, limited, limited], 429, false],
  ['something that is not there', [{ status: 404, body: { message: 'Not Found' } }], 404, true],
])('gives up after %s', async (_, answers, status, isRefusal) => {
  github.answer(FILES, ...answers)
  const api = await open()
  const refused = await api.send(LIST, { pull_number: 7 }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(ApiError)
  expect(refused).toMatchObject({ status, isRefusal })
  expect(github.asked).toHaveLength(answers.length)
})

test('what may have been made is not made twice', async () => {
  github.answer(CHECK, { status: 502, body: { message: 'Bad gateway' } })
  const api = await open()
  await expect(api.send(CHECK, { name: 'x', head_sha: 'a'.repeat(40) })).rejects.toThrow(
    'GitHub answered 502',
  )
  expect(github.asked).toHaveLength(1)
})

test('no answer is an error without the token', async () => {
  const api = await openApi({ GITHUB_API_URL: 'http://127.0.0.1:1', GITHUB_REPOSITORY: 'owner/name' }, TOKEN)
  const refused = await api.send(CHECK, {}).catch((error: unknown) => error)
  expect(refused).toMatchObject({ status: 0, message: 'GitHub did not answer' })
  expect(JSON.stringify(refused, Object.getOwnPropertyNames(refused))).not.toContain(TOKEN)
})
