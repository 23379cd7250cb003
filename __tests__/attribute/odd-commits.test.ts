/** Commits whose author's line git cannot read, or not as a date: what they hold is found all the same, of history and range. */
import { execFileSync } from 'node:child_process'
import { secrets } from '../../patterns/secrets/index.ts'
import { secretFingerprint } from '../../src/fingerprint.ts'
import { scan } from '../../src/scan.ts'
import { exampleOf } from '../support/example.ts'
import { Builder, removePlaces } from '../support/history.ts'

afterAll(removePlaces)

const github = secrets.find((rule) => rule.id === 'github-classic-token')!
const token = (seed: number): string => exampleOf(github, seed)

/** A commit on top of HEAD, with this line for its author's; the branch moves to it. */
async function commitBy(builder: Builder, author: string, message: string): Promise<string> {
  const lines = [
    `tree ${await builder.git('write-tree')}`,
    `parent ${await builder.git('rev-parse', 'HEAD')}`,
    author,
    'committer A <a@example.com> 1700000000 +0000',
    '',
    message,
  ]
  const input = `${lines.filter((line, i) => i > 3 || line !== '').join('\n')}\n`
  const args = ['-C', builder.path, 'hash-object', '-t', 'commit', '-w', '--literally', '--stdin']
  const id = execFileSync('git', args, { input, encoding: 'utf8' }).trim()
  await builder.git('update-ref', 'refs/heads/main', id)
  return id
}

test.each([
  ['no line', ''],
  ['no address', 'author A'],
  ['no time', 'author A <a@example.com>'],
  ['before 1970', 'author A <a@example.com> -5 +0000'],
  ['more than a number holds', 'author A <a@example.com> 99999999999999999999 +0000'],
  ['beyond every calendar', 'author A <a@example.com> 9000000000000 +0000'],
  ['the year 10000', 'author A <a@example.com> 253402300800 +0000'],
])('%s', async (_, author) => {
  const builder = await Builder.create()
  const base = await builder.commit({ 'a.txt': 'one\n' })
  await builder.write({ 'a.txt': `token = "${token(1)}"\n` })
  await builder.git('add', '-A')
  const id = await commitBy(builder, author, `With ${token(2)}`)
  await builder.commit({ 'a.txt': 'three\n' })
  const whole = { path: builder.path, scope: 'auto', config: 'none' } as const
  const found = async (range?: { since: string[]; heads: string[] }) => {
    const { findings, receipt } = await scan({ ...whole, ...(range && { range }) })
    const at = (seed: number) =>
      findings.find(({ fingerprint }) => fingerprint === secretFingerprint(github.family, token(seed)))
    return { complete: receipt.complete, file: at(1)?.occurrences, message: at(2)?.path }
  }
  const authorDate = '1970-01-01T00:00:00Z'
  const expected = {
    complete: true,
    file: [expect.objectContaining({ path: 'a.txt', commit: id, authorDate })],
    message: '.git/commit-message',
  }
  expect(await found()).toEqual(expected)
  expect(await found({ since: [base], heads: ['HEAD'] })).toEqual(expected)
})
