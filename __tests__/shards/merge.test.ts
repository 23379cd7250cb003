/** What a merge says of reports that do not belong together, and of those that strangers wrote. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { secrets } from '../../patterns/secrets/index.ts'
import { jsonReport } from '../../src/reporters/json.ts'
import { scan } from '../../src/scan.ts'
import { mergeShards, type NamedText } from '../../src/shards/merge.ts'
import { exampleOf } from '../support/example.ts'
import { Builder, gitIn, place, removePlaces } from '../support/history.ts'
import { runCli, SOURCE_CLI } from '../support/programs.ts'

const github = secrets.find((rule) => rule.id === 'github-classic-token')!
const line = (seed: number) => `token = "${exampleOf(github, seed)}"\n`

let builder: Builder
let texts: NamedText[]

const shard = async (index: number, of: number, given = {}, path = builder.path): Promise<NamedText> => ({
  name: `shard-${index}.json`,
  text: jsonReport(await scan({ path, scope: 'all', config: 'none', shard: { index, of }, ...given })),
})

beforeAll(async () => {
  builder = await Builder.create()
  await builder.commit({ 'a.txt': line(1), 'b.txt': line(2), 'SECURITY.md': 'x\n' })
  await builder.commit({ 'a.txt': `more\n${line(1)}`, 'c.txt': line(1), 'b.txt': null })
  texts = [await shard(1, 3), await shard(2, 3), await shard(3, 3)]
})
afterAll(removePlaces)

/** The reports with a change to the first. */
const edited = (from: string | RegExp, to: string): NamedText[] =>
  texts.map(({ name, text }, i) => ({ name, text: i === 0 ? text.replace(from, to) : text }))

describe('what is no whole is not merged', () => {
  const cases: readonly [string, () => readonly NamedText[] | Promise<readonly NamedText[]>, RegExp][] = [
    ['a shard is missing', () => texts.slice(0, 2), /^Shard 3 of 3 is missing/],
    ['most shards are missing', () => texts.slice(1, 2), /^Shards 1, 3 of 3 are missing/],
    ['a shard twice', () => [...texts, texts[1]!], /^Shard 2 of 3 was given twice/],
    ['other shard counts', async () => [texts[0]!, await shard(2, 2)], /different shard counts/],
    ['other rules', async () => [texts[0]!, await shard(2, 3, { strict: true })], /different rule sets/],
    [
      'other thresholds',
      async () => [texts[0]!, await shard(2, 3, { failOn: 'low' })],
      /different thresholds/,
    ],
    ['other scopes', async () => [texts[0]!, await shard(2, 3, { scope: 'tree' })], /different scopes/],
    [
      'no report of a shard',
      async () => [{ name: 'x.json', text: '{"findings": []}' }],
      /^x\.json is no report/,
    ],
    ['no JSON', () => [{ name: 'x.json', text: 'no' }], /^x\.json is not JSON/],
    [
      'another version',
      () => edited(/"version": "[^"]*"/, '"version": "9.9.9"'),
      /written by Keysweep 9\.9\.9/,
    ],
    ['a share beyond the last', () => edited('"index": 1', '"index": 4'), /is shard 4 of 3/],
    [
      'what no scan writes',
      () => edited(/"startLine": 1/, '"startLine": "1"'),
      /startLine is not as expected/,
    ],
    [
      'a key that no scan writes',
      () => edited('"common": ', '"more": 1, "common": '),
      /shard is not as expected/,
    ],
  ]
  test.each(cases)('%s', async (_, given, said) => {
    const reports = await given()
    expect(() => mergeShards(reports)).toThrow(said)
  })

  test('clones that are packed differently', async () => {
    const clone = place()
    await gitIn(clone).raw(['clone', '-q', `file://${builder.path}`, '.'])
    const other = await shard(2, 3, {}, clone)
    expect(() => mergeShards([texts[0]!, other, texts[2]!])).toThrow(/different clones/)
  })
})

test('a shard that is incomplete makes the whole incomplete', async () => {
  const clone = place()
  await gitIn(clone).raw(['clone', '-q', '--depth', '1', `file://${builder.path}`, '.'])
  const reports = [await shard(1, 2, {}, clone), await shard(2, 2, {}, clone)]
  const { receipt, exitCode } = mergeShards(reports)
  expect(receipt.skipped).toMatchObject([{ gap: true, count: 1, reason: expect.stringMatching(/^shallow/) }])
  expect([receipt.complete, exitCode]).toEqual([false, 2])
})

test('one secret in several shards is one finding', () => {
  const { findings } = mergeShards(texts)
  const found = findings.filter(({ ruleId }) => ruleId === github.id)
  expect(found.map(({ occurrences }) => occurrences.map(({ path }) => path))).toEqual([
    ['a.txt', 'c.txt'],
    ['b.txt'],
  ])
})

test.each([
  ['low', undefined],
  ['critical', 'severities:\n  secret-generic-assignment: critical\n'],
])('a made-up password of a test is %s in the whole and in the merge', async (severity, config) => {
  const kettle = await Builder.create()
  await kettle.commit({
    'tests/test_login.py': 'db_password = "Winter2031x"\n',
    ...(config && { '.keysweep.yml': config }),
  })
  const scanned = { config: config ? join(kettle.path, '.keysweep.yml') : 'none' }
  const severityOf = (findings: readonly { ruleId: string; severity: string }[]) =>
    findings.find(({ ruleId }) => ruleId === 'secret-generic-assignment')?.severity
  const { findings } = await scan({ path: kettle.path, scope: 'all', ...scanned })
  const reports = [await shard(1, 2, scanned, kettle.path), await shard(2, 2, scanned, kettle.path)]
  expect([severityOf(findings), severityOf(mergeShards(reports).findings)]).toEqual([severity, severity])
})

describe('the command', () => {
  const write = (): string[] => {
    const folder = place()
    return texts.map(({ name, text }) => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    })
  }

  test('gives the report and the exit status of the whole', async () => {
    const whole = await scan({ path: builder.path, scope: 'all', config: 'none' })
    const { status, stdout } = runCli(SOURCE_CLI, ['merge', ...write(), '--format', 'json'])
    const { findings, blocking } = JSON.parse(stdout)
    expect([status, findings, blocking]).toEqual([1, JSON.parse(jsonReport(whole)).findings, whole.blocking])
  })

  test('may be told what blocks', () => {
    expect(runCli(SOURCE_CLI, ['merge', ...write(), '--fail-on', 'none']).status).toBe(0)
  })

  test.each([
    [['merge'], /needs the JSON reports/],
    [['merge', 'x.json', '--strict'], /does not take --strict/],
    [['merge', 'nowhere.json'], /nowhere\.json cannot be read/],
    [['scan', '.', '--shard', '3/2'], /"3\/2" is not a share/],
    [['scan', '.', '--shard', '0/2'], /"0\/2" is not a share/],
  ])('%s', (args, said) => {
    const { status, stderr } = runCli(SOURCE_CLI, args)
    expect([status, stderr]).toEqual([2, expect.stringMatching(said)])
  })
})

test('hostile texts in a report stay texts', () => {
  const hostile = '##[error]owned\\n::error::owned\\u001b[2J'
  const reports = edited(/"path": "a\.txt"/g, `"path": "${hostile}"`)
  const merged = (() => {
    try {
      return jsonReport(mergeShards(reports))
    } catch (error) {
      return String(error)
    }
  })()
  expect(merged).not.toMatch(/\u001b|^::error|##\[error/m)
})
