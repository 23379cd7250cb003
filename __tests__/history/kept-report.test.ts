/** Where nothing has changed a state gives the report that a scan would give, and nowhere else. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { secrets } from '../../patterns/secrets/index.ts'
import { frontIn, frontOf } from '../../src/history/state/state-front.ts'
import { seal, unseal } from '../../src/sealed.ts'
import { CLI } from '../support/built.ts'
import { exampleOf } from '../support/example.ts'
import { Builder, place, removePlaces } from '../support/history.ts'
import { runCli } from '../support/programs.ts'

afterAll(removePlaces)

const github = secrets.find((rule) => rule.id === 'github-classic-token')!
const line = (seed: number) => `token = "${exampleOf(github, seed)}"\n`

const KEY = '0123456789abcdef0123456789abcdef'

async function repository(): Promise<Builder> {
  const builder = await Builder.create()
  await builder.commit({ 'a.txt': line(1), 'b.txt': line(2), '.keysweep-key': `${KEY}\n` })
  await builder.commit({ 'b.txt': null })
  return builder
}

const scan = (path: string, state: string, more: readonly string[] = [], env = {}) => {
  const args = ['scan', path, '--scope', 'history', '--state', state, '--format', 'json', ...more]
  const { status, stdout, stderr } = runCli(CLI, args, path, env)
  // Of a state that is not used the receipt has the name.
  return { status, stdout: stdout.replaceAll('.bare', ''), stderr }
}

const reportOf = (state: string): Buffer => {
  const bytes = readFileSync(state)
  const { from, to } = frontIn(bytes)!
  return bytes.subarray(from, to)
}

/** A copy of the state as if it had no report, and so what a scan makes of it. */
function withoutReport(state: string): string {
  const bytes = readFileSync(state)
  const front = frontIn(bytes)!
  const copy = `${state}.bare`
  writeFileSync(copy, Buffer.concat([frontOf(front, Buffer.alloc(0)), bytes.subarray(front.to)]))
  return copy
}

const damageBehind = (state: string) => {
  const bytes = readFileSync(state)
  bytes[bytes.length - 1]! ^= 1
  writeFileSync(state, bytes)
}

test('nothing changed: the same as a scan says, which is not made', async () => {
  const { path } = await repository()
  const state = join(place(), 'state')
  scan(path, state)
  const bare = withoutReport(state)
  const formats = [[], ['--format', 'text'], ['--format', 'sarif'], ['--format', 'markdown']]
  for (const more of formats) {
    const again = scan(path, state, more)
    expect(again).toEqual(scan(path, bare, more))
    expect(again.stdout).toContain('github-classic-token')
  }
  // A scan would say that it does not use what is damaged.
  damageBehind(state)
  damageBehind(bare)
  expect(scan(path, state).stdout).not.toContain('damaged')
  expect(scan(path, bare).stdout).toContain('damaged')
})

const changes: readonly [string, (builder: Builder) => Promise<unknown>, (readonly string[])?, object?][] = [
  ['a commit', (builder) => builder.commit({ 'c.txt': line(3) })],
  ['a branch', (builder) => builder.git('branch', 'side')],
  ['an object that nothing names', (builder) => builder.git('hash-object', '-w', 'a.txt', '.git/config')],
  ['HEAD', (builder) => builder.git('checkout', '-q', '--detach', 'HEAD~1')],
  ['the configuration', (builder) => builder.write({ '.keysweep.yml': 'paths:\n  exclude: [a.txt]\n' })],
  ['the key', (builder) => builder.write({ '.keysweep-key': `${[...KEY].reverse().join('')}\n` })],
  ['an ignore file that is wrong', (builder) => builder.write({ '.keysweep-ignore.yml': 'nothing\n' })],
  ['a named configuration that is not there', async () => {}, ['--config', 'other.yml']],
  ['what blocks', async () => {}, ['--fail-on', 'none']],
  ['what is sure enough', async () => {}, ['--confidence', 'low']],
  ['what is in force', async () => {}, ['--strict']],
  ['the day', async () => {}, [], { SOURCE_DATE_EPOCH: '1767225600' }],
  ['the secret key', async () => {}, [], { KEYSWEEP_KEY: KEY }],
  ['files beside the history', async () => {}, ['--scope', 'all']],
]

test.each(changes.map((row) => [row[0], row] as const))('changed: %s', async (_, [, change, more, env]) => {
  const builder = await repository()
  const state = join(place(), 'state')
  scan(builder.path, state)
  const bare = withoutReport(state)
  await change(builder)
  const [kept, plain] = [scan(builder.path, state, more, env), scan(builder.path, bare, more, env)]
  expect(kept).toEqual(plain)
  // And so the next time.
  expect(scan(builder.path, state, more, env)).toEqual(scan(builder.path, withoutReport(state), more, env))
})

test('a scan of files too leaves none, and a report goes with its own state', async () => {
  const { path } = await repository()
  const [state, all] = [join(place(), 'state'), join(place(), 'all')]
  scan(path, state)
  expect(reportOf(state).length).toBeGreaterThan(0)
  scan(path, all, ['--scope', 'all'])
  expect(reportOf(all)).toHaveLength(0)
  const spoilt = `${state}.spoilt`
  copyFileSync(state, spoilt)
  const bytes = readFileSync(spoilt)
  bytes[frontIn(bytes)!.from + 40]! ^= 1
  writeFileSync(spoilt, bytes)
  expect(scan(path, spoilt)).toEqual(scan(path, withoutReport(state)))
})

test('what is sealed opens with its key alone, whole', () => {
  const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
  const sealed = seal('a report', key)
  expect(unseal(sealed, key)).toBe('a report')
  expect(unseal(sealed, other)).toBeUndefined()
  expect(unseal(sealed.subarray(0, -1), key)).toBeUndefined()
  expect(sealed.includes('report')).toBe(false)
})
