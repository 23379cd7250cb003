/**
 * The shard law: the reports of all shares of a repository, merged, are the report of the whole, byte for byte, whatever
 * the number of shares and of threads. Random histories: branches, merges, moves, packs, loose and lost objects.
 */
import fc from 'fast-check'
import { secrets } from '../../patterns/secrets/index.ts'
import type { ScanOptions } from '../../src/options.ts'
import { jsonReport } from '../../src/reporters/json.ts'
import { scan } from '../../src/scan.ts'
import { mergeShards } from '../../src/shards/merge.ts'
import { exampleOf } from '../support/example.ts'
import { Builder, removePlaces } from '../support/history.ts'

afterAll(removePlaces)

const github = secrets.find((rule) => rule.id === 'github-classic-token')!
const token = (seed: number) => exampleOf(github, seed)
const [id, key, client, old] = [
  'aws-access-key-id',
  'aws-secret-access-key',
  'gcp-oauth-client-id',
  'gcp-oauth-client-secret-old',
].map((one) => secrets.find((rule) => rule.id === one)!)
const filler = (n: number) => Array.from({ length: 60 }, (_, i) => `line ${i} of ${n}\n`).join('')

/** What a file may hold: one secret in several wordings, so that several rules see it, and what is dropped. */
const CONTENTS = [
  (n: number) => `token = "${token(n)}"\n`,
  (n: number) => `${filler(n)}token = "${token(n)}"\n${filler(n + 1)}`,
  (n: number) => `${filler(n)}\npassword = "hunter${n}Gq${n * 7}xW"\n`,
  (n: number) => `db_password: pr0d-Sekret-${n}-kQz\n`,
  (n: number) => `password = "changeme"\nurl = "https://user:Qw3rtz${n}x@db.internal/x"\n`,
  (n: number) => filler(n),
  // A pair, of which another file may hold a half.
  (n: number) =>
    `aws_access_key_id = ${exampleOf(id!, n)}\naws_secret_access_key = ${exampleOf(key!, n % 2)}\n`,
  (n: number) => `aws_access_key_id = ${exampleOf(id!, n)}\n`,
  // Unsure by itself, and of two unsure ones beside each other neither is.
  (n: number) => `google_oauth_thing: ${exampleOf(old!, n % 2)}\n`,
  (n: number) => `id: ${exampleOf(client!, n)}\ngoogle_oauth_thing: ${exampleOf(old!, n % 2)}\n`,
  // What Rust says to be a test weighs less.
  (n: number) => `#[test]\nfn signs() {\n    let password = "hunter${n}Gq${n * 7}xW";\n}\n`,
  (n: number) => `JWT_SECRET = "short${n}"\njwt.sign(data, "short${n}")\n`,
]
const PATHS = ['app.py', 'src/config.py', 'deploy/.env', 'b/notes.md', 'k8s/secret.yml', 'odd\nname.txt']

const change = fc.record({
  path: fc.constantFrom(...PATHS),
  content: fc.constantFrom(null, ...CONTENTS),
  seed: fc.nat(4),
})
const step = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 3 }),
  message: fc.constantFrom('Change', `Use ${token(3)}`),
  next: fc.constantFrom('', '', '', 'branch', 'merge', 'drop', 'lose', 'tag', 'pack', 'stage'),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function build(steps: readonly Step[]): Promise<Builder> {
  const builder = await Builder.create()
  await builder.commit({ 'README.md': 'Read me\n' })
  await builder.git('branch', 'side')
  for (const { changes, message, next } of steps) {
    const present = new Set((await builder.git('ls-files', '-z')).split('\0'))
    const files = changes.map(({ path, content, seed }) => [path, content?.(seed) ?? null] as const)
    const last = new Map(files.filter(([path, text]) => text !== null || present.has(path)))
    await builder.commit(Object.fromEntries(last), message)
    await ACTIONS[next](builder)
  }
  return builder
}

const ACTIONS: Record<Step['next'], (builder: Builder) => Promise<unknown>> = {
  '': async () => {},
  branch: (builder) => builder.git('branch', '-f', 'side', 'HEAD~1'),
  merge: (builder) => builder.git('merge', '-q', '--no-ff', '-X', 'theirs', '-m', 'Merge', 'side'),
  drop: async (builder) => {
    await builder.git('merge', '-q', '-s', 'ours', '--no-ff', '--no-commit', 'side')
    await builder.git('read-tree', '-m', '-u', 'side')
    await builder.commit({}, 'Merge to the side')
  },
  lose: async (builder) => builder.git('reset', '-q', '--hard', 'HEAD~1'),
  tag: (builder) => builder.git('tag', '-f', '-a', 'v1', '-m', `Built with ${token(2)}`),
  pack: (builder) => builder.repack(),
  stage: async (builder) => {
    await builder.write({ 'staged.txt': `key = "${token(1)}"\n` })
    await builder.git('add', 'staged.txt')
  },
}

/** The counts of dropped matches are sums; see src/shards/merge.ts. */
const withoutDropped = (json: string) => json.replace(/"suppressed": \[.*?\n {4}\]|"suppressed": \[\]/s, '')

async function expectLaw(builder: Builder, of: number, given: Partial<ScanOptions> = {}): Promise<void> {
  const options = { path: builder.path, scope: 'all', config: 'none', jobs: 1, ...given } as const
  const whole = await scan(options)
  const shards: { name: string; text: string }[] = []
  for (let index = of; index >= 1; index--)
    shards.push({ name: `${index}`, text: jsonReport(await scan({ ...options, shard: { index, of } })) })
  const merged = mergeShards(shards)
  expect(withoutDropped(jsonReport(merged))).toBe(withoutDropped(jsonReport(whole)))
  expect(merged.exitCode).toBe(whole.exitCode)
  for (const { text } of shards) expect(text).not.toMatch(/ghp_|hunter\d|Sekret/)
}

test('shards of random histories', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 2, maxLength: 7 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('low', 'medium'),
      async (steps, of, confidence) => {
        await expectLaw(await build(steps), of, { confidence })
      },
    ),
    { numRuns: 12, endOnFailure: true },
  )
})
