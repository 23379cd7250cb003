/** What an earlier run found counts where nothing has changed, and nowhere else. */
import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { secrets } from '../../patterns/secrets/index.ts'
import { openFound, sealFound } from '../../src/history/state/kept-findings.ts'
import type { ScanOptions } from '../../src/options.ts'
import { jsonReport } from '../../src/reporters/json.ts'
import { scan } from '../../src/scan.ts'
import { exampleOf } from '../support/example.ts'
import { Builder, place, removePlaces } from '../support/history.ts'

afterAll(removePlaces)

const github = secrets.find((rule) => rule.id === 'github-classic-token')!
const line = (seed: number) => `token = "${exampleOf(github, seed)}"\n`

const findingsOf = async (path: string, more: Partial<ScanOptions> = {}) => {
  const { receipt, ...rest } = JSON.parse(
    jsonReport(await scan({ path, scope: 'all', confidence: 'low', jobs: 1, ...more })),
  )
  return { ...rest, skipped: receipt.skipped }
}

async function repository(): Promise<Builder> {
  const builder = await Builder.create()
  await builder.commit({
    'a.txt': line(1),
    'infra/main.tf': 'resource "random_password" "db" {\n  length = 20\n}\n',
    Dockerfile: 'FROM node:20\nRUN npm ci\n',
    '.keysweep.yml': 'paths:\n  exclude: [left/**]\n',
    'left/.gitignore': '*.log\n',
    'left/compose.yml': 'services:\n  db:\n    image: postgres:16\n',
  })
  return builder
}

const changes: readonly [string, (builder: Builder) => Promise<unknown>][] = [
  ['nothing', async () => {}],
  ['a new file', (builder) => builder.write({ 'b.txt': line(2) })],
  ['a file', (builder) => builder.write({ 'a.txt': line(2) })],
  ['a file that went', async ({ path }) => rmSync(join(path, 'a.txt'))],
  ['a file that is left out', (builder) => builder.write({ 'left/compose.yml': 'services: {}\n' })],
  ['the index', (builder) => builder.git('rm', '-q', '--cached', 'a.txt')],
  ['the commit', (builder) => builder.commit({ 'c.txt': line(3) })],
  ['a new branch', (builder) => builder.git('branch', 'side')],
  ['the configuration', (builder) => builder.write({ '.keysweep.yml': 'paths:\n  exclude: [a.txt]\n' })],
  [
    'what git ignores',
    async ({ path }) => appendFileSync(join(path, '.git/info/exclude'), '*.tfstate*\n.terraform/\n'),
  ],
]

test.each(changes)('changed: %s', async (_, change) => {
  const builder = await repository()
  const state = join(place(), 'state')
  await findingsOf(builder.path, { state })
  const written = readFileSync(state)
  const first = await findingsOf(builder.path, { state })
  expect(first).toEqual(await findingsOf(builder.path))
  expect(first.findings.length).toBeGreaterThan(1)
  // Nothing was found anew, so nothing was written.
  expect(readFileSync(state).equals(written)).toBe(true)
  await change(builder)
  for (let run = 0; run < 2; run++)
    expect(await findingsOf(builder.path, { state })).toEqual(await findingsOf(builder.path))
})

test('another day, and less sure ones', async () => {
  const builder = await repository()
  const state = join(place(), 'state')
  await findingsOf(builder.path, { state })
  const given = process.env.SOURCE_DATE_EPOCH
  try {
    for (const day of ['1767225600', '1798761600'])
      for (const confidence of ['high', 'low'] as const) {
        process.env.SOURCE_DATE_EPOCH = day
        const asked = { confidence }
        expect(await findingsOf(builder.path, { ...asked, state })).toEqual(
          await findingsOf(builder.path, asked),
        )
      }
  } finally {
    if (given === undefined) delete process.env.SOURCE_DATE_EPOCH
    else process.env.SOURCE_DATE_EPOCH = given
  }
})

test('opens with the same basis and the same answers of git alone', () => {
  const nothing = { findings: [], skipped: [], looked: [] }
  const found = { practices: { ...nothing, looked: [['a-practice', 2] as const] }, secrets: nothing }
  const [basis, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
  const tree = { paths: [], tracked: new Set<string>(), read: () => undefined, ignores: () => true }
  const sealed = sealFound(found, basis, { ...tree, ignored: new Map([['.env', true]]) })
  expect(openFound(sealed, basis, () => true)).toEqual(found)
  expect(openFound(sealed, basis, () => false)).toBeUndefined()
  expect(openFound(sealed, other, () => true)).toBeUndefined()
  expect(openFound(sealed.slice(0, 20), basis, () => true)).toBeUndefined()
})
