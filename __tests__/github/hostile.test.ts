/** Names and messages that are orders to a runner, a page or a program, through every channel of the built Action. */
import { readFileSync } from 'node:fs'
import { visible } from '../../src/sanitise.ts'
import { blobId } from '../../src/sources/blob.ts'
import { pullRequest, push } from '../support/events.ts'
import { githubApi, TOKEN } from '../support/github-api.ts'
import { githubToken, HOSTILE_NAMES } from '../support/leaky-repository.ts'
import { Origin } from '../support/origin.ts'
import type { ActionRun } from '../support/programs.ts'
import { HOSTILE } from '../support/report.ts'
import { runWorkflow } from '../support/workflow.ts'

const leak = (seed: number) => `token: "${githubToken(seed)}"\n`
const files = Object.fromEntries(HOSTILE_NAMES.map((name, index) => [name, leak(index + 10)]))

const origin = new Origin()
const base = origin.commit({ 'a.yml': 'a: 1\n' })
origin.git('checkout', '-q', '-b', 'change')
origin.commit(files, '##[stop-commands]x\n\n::error::owned')
for (const [index, text] of HOSTILE.entries())
  if (!text.includes('\ud800')) origin.commit({ 'n.txt': `${index}` }, `${text} ${githubToken(50 + index)}`)
const head = origin.tip()
origin.git('tag', '-a', '-m', `::stop-commands::x ${githubToken(90)}`, 'v1')
const merge = origin.pullMerge()
origin.push()

/** Nothing was obeyed, nothing unseen got through, no secret and no token stands anywhere. */
const expectInert = ({ stdout, stderr, seen, summary, outputs }: ActionRun) => {
  expect({ stderr, obeyed: seen.obeyed }).toEqual({ stderr: '', obeyed: [] })
  const known = [...HOSTILE_NAMES.map(visible), undefined]
  for (const { file } of seen.annotations) expect(known).toContain(file)
  const sarif = readFileSync(outputs['sarif-file'] ?? '', 'utf8')
  expect(() => JSON.parse(sarif)).not.toThrow()
  for (const text of [stdout, sarif, summary ?? '']) {
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    for (let seed = 10; seed <= 90; seed++) expect(text).not.toContain(githubToken(seed).slice(6, 30))
    expect(text).not.toContain(TOKEN)
  }
  expect(summary).not.toMatch(/<b>|`c`|\[stop-commands\]|<img/)
}

test('a push', async () => {
  const workspace = origin.checkout(head, 0)
  const payload = push({ ref: 'refs/heads/change', before: base, after: head, message: HOSTILE.join() })
  const run = await runWorkflow({ workspace, event: 'push', payload, ref: 'refs/heads/change' })
  expect(run.status).toBe(1)
  expectInert(run)
})

test('a pull request with everything that is sent to GitHub', async () => {
  const api = await githubApi()
  const [first = '', second = ''] = HOSTILE_NAMES
  api.kept.files = [first, second].map((filename) => {
    const text = files[filename] ?? ''
    return { filename, sha: blobId(Buffer.from(text)), patch: `@@ -0,0 +1,1 @@\n+${text}` }
  })
  api.answer('GET /repos/{owner}/{repo}/code-scanning/sarifs/{id}', {
    status: 200,
    body: { processing_status: 'failed', errors: HOSTILE.slice(0, 3) },
  })
  const message = HOSTILE.slice(0, 4).join(' ')
  api.answer('GET /repos/{owner}/{repo}/pulls/{number}/reviews', {
    status: 200,
    body: [{ id: 1, body: message }],
  })
  const run = await runWorkflow({
    workspace: origin.checkout(merge, 0),
    event: 'pull_request',
    payload: pullRequest({ base, head }),
    sha: merge,
    ref: 'refs/pull/7/merge',
    api,
    inputs: { upload: 'true', review: 'true', 'check-run': 'true' },
  })
  await api.close()
  expect({ status: run.status, wrong: api.wrong }).toEqual({ status: 1, wrong: [] })
  expectInert(run)
  expect(api.kept.comments.map(({ path }) => path).sort()).toEqual([first, second].sort())
  const said = [...api.kept.comments, ...api.kept.reviews].map(({ body }) => String(body))
  for (const body of said) {
    const text = body.replace(/<\/?code>|<!-- (?:keysweep:[\w:-]*)? ?-->/g, '')
    expect(text).not.toMatch(/<[a-z!]|!\[|(?<!&#64;<!-- -->)@somebody|\p{Cf}/u)
  }
  const sent = JSON.stringify(api.asked)
  for (let seed = 10; seed <= 90; seed++) expect(sent).not.toContain(githubToken(seed).slice(6, 30))
})

test.each([
  ['a refusal', { status: 403, body: { message: '##[stop-commands]x\n::error::owned' } }],
  [
    'a limit of an hour',
    { status: 403, body: { message: 'rate limit' }, headers: { 'retry-after': '3600' } },
  ],
  ['a fault', { status: 500, body: 'x'.repeat(5000), headers: { 'retry-after': '0' } }],
])('an answer that is an order, or %s, leaves the gate as it is', async (_, answer) => {
  const api = await githubApi()
  for (const operation of [
    'POST /repos/{owner}/{repo}/code-scanning/sarifs',
    'GET /repos/{owner}/{repo}/pulls/{number}/files',
  ])
    api.answer(operation, answer, answer, answer, answer)
  const run = await runWorkflow({
    workspace: origin.checkout(merge, 0),
    event: 'pull_request',
    payload: pullRequest({ base, head, from: 2 }),
    sha: merge,
    ref: 'refs/pull/7/merge',
    api,
    inputs: { upload: 'true', review: 'true', 'sarif-file': 'keysweep.sarif' },
  })
  await api.close()
  expect({ status: run.status, blocks: run.outputs.blocks }).toEqual({ status: 1, blocks: 'true' })
  expectInert(run)
})
