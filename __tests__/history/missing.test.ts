/** Objects that a clone lacks: those that its history needs make the run incomplete, those of lost commits are named. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { simpleGit } from 'simple-git'
import { CLI } from '../support/built.ts'
import { type Place, repository } from '../support/leaky-repository.ts'
import { runCli } from '../support/programs.ts'

const places: Place[] = []
afterAll(() => {
  for (const place of places) place.close()
})

/** Two commits, the second of which brings a blob that is then taken out of the object store. */
async function damaged() {
  const place = repository({ 'a.txt': 'one\n' }, { 'b.txt': 'two\n' }, { 'b.txt': '' })
  places.push(place)
  const git = simpleGit(place.path)
  const blob = await git.revparse('HEAD~1:b.txt')
  rmSync(join(place.path, '.git/objects', blob.slice(0, 2), blob.slice(2)))
  return { path: place.path, git, blob }
}

const receiptOf = (path: string) => {
  const { status, stdout } = runCli(CLI, ['scan', path, '--fail-on', 'none', '--format', 'json'])
  return { status, skipped: JSON.parse(stdout).receipt.skipped }
}

test('a blob that a branch needs', async () => {
  const { path, blob } = await damaged()
  const reason = 'object missing from the clone'
  expect(receiptOf(path)).toEqual({
    status: 2,
    skipped: expect.arrayContaining([{ reason, count: 1, examples: [blob], gap: true }]),
  })
})

test('a blob that only a commit without a ref needs', async () => {
  const { path, git, blob } = await damaged()
  await git.reset(['--hard', 'HEAD~2'])
  rmSync(join(path, '.git/logs'), { recursive: true })
  rmSync(join(path, '.git/ORIG_HEAD'), { force: true })
  const reason = 'object of an unreachable commit that the clone does not have'
  expect(receiptOf(path)).toEqual({
    status: 0,
    skipped: [{ reason, count: 1, examples: [blob], gap: false }],
  })
})
