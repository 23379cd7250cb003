/** Credentials of a fetch: those that the checkout kept, else the token, and neither where anybody could read it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deepen } from '../../src/github/deepen.ts'
import { occasionOf } from '../../src/github/event.ts'
import { openRepository } from '../../src/sources/repository.ts'
import { pullRequest } from '../support/events.ts'
import { type GitServer, gitServer } from '../support/git-server.ts'
import { TOKEN } from '../support/github-api.ts'
import { folder, kept } from '../support/leaky-repository.ts'
import { gitIn, Origin } from '../support/origin.ts'

const origin = new Origin()
const base = origin.commit({ 'a.txt': '1\n' })
for (let index = 0; index < 60; index++) origin.commit({ 'a.txt': `${index}\n` })
origin.git('checkout', '-q', '-b', 'change')
for (let index = 0; index < 40; index++) origin.commit({ 'b.txt': `${index}\n` })
const head = origin.tip()
const merge = origin.pullMerge()
origin.push()

const basic = (text: string) => `basic ${Buffer.from(text).toString('base64')}`

let server: GitServer
const serve = async (authorization: string) => {
  server = await gitServer(new URL(origin.url).pathname, authorization)
  const place = origin.checkout(merge)
  gitIn(place, 'remote', 'set-url', 'origin', `${server.url}/owner/name.git`)
  return place
}
afterEach(() => server.close())

const run = async (place: string, token: string, onlyNew = true) => {
  const file = join(kept(folder({})), 'event.json')
  writeFileSync(file, JSON.stringify(pullRequest({ base, head, commits: 40 })))
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file,
    GITHUB_SHA: merge,
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_SERVER_URL: server.url,
    GITHUB_REPOSITORY: 'owner/name',
  }
  const repository = (await openRepository(place))!
  return deepen({ occasion: occasionOf(env), repository, onlyNew, token, env })
}

const commits = (place: string, range: string) => Number(gitIn(place, 'rev-list', '--count', range))

test('the token, where the checkout kept none; it is in no file', async () => {
  const place = await serve(basic(`x-access-token:${TOKEN}`))
  expect(await run(place, TOKEN)).toBe('What this run needs was fetched.')
  expect(commits(place, `${merge}^1..${merge}`)).toBe(41)
  expect(server.authorizations).toContain('')
  expect(readFileSync(join(place, '.git/config'), 'utf8')).not.toMatch(/extraheader|token/i)
})

test('what the checkout kept comes first', async () => {
  const place = await serve(basic('x-access-token:persisted'))
  gitIn(
    place,
    'config',
    `http.${server.url}/.extraheader`,
    `AUTHORIZATION: ${basic('x-access-token:persisted')}`,
  )
  expect(await run(place, TOKEN)).toBe('What this run needs was fetched.')
  expect(new Set(server.authorizations)).toEqual(new Set([basic('x-access-token:persisted')]))
})

test('what the checkout kept and is not taken is replaced, not joined', async () => {
  const place = await serve(basic(`x-access-token:${TOKEN}`))
  gitIn(place, 'config', `http.${server.url}/.extraheader`, `AUTHORIZATION: ${basic('x-access-token:old')}`)
  expect(await run(place, TOKEN)).toBe('What this run needs was fetched.')
  expect(server.authorizations.at(-1)).toBe(basic(`x-access-token:${TOKEN}`))
})

test('neither: that is said, and the plan names what is missing', async () => {
  const place = await serve('nobody')
  expect(await run(place, '')).toBe('Part of the history could not be fetched.')
})

test('the whole history, where everything is scanned', async () => {
  const place = await serve(basic(`x-access-token:${TOKEN}`))
  await run(place, TOKEN, false)
  expect(gitIn(place, 'rev-parse', '--is-shallow-repository')).toBe('false')
  expect(commits(place, 'HEAD')).toBe(102)
})

test('of a pull request only what its range needs comes', async () => {
  const place = await serve(basic(`x-access-token:${TOKEN}`))
  await run(place, TOKEN)
  expect(gitIn(place, 'for-each-ref')).toBe('')
})
