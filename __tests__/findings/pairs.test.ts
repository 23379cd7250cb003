/** An id and its secret are one finding: through the whole scan, in files, in history and by shards, and in every report. */
import { secrets } from '../../patterns/secrets/index.ts'
import type { Finding } from '../../src/finding.ts'
import { lifted, withPairs } from '../../src/findings/pairs.ts'
import type { ScanOptions } from '../../src/options.ts'
import { jsonReport } from '../../src/reporters/json.ts'
import { markdownReport } from '../../src/reporters/markdown.ts'
import { sarifReport } from '../../src/reporters/sarif.ts'
import { textReport } from '../../src/reporters/text.ts'
import { scan } from '../../src/scan.ts'
import { mergeShards } from '../../src/shards/merge.ts'
import { exampleOf } from '../support/example.ts'
import { Builder, removePlaces } from '../support/history.ts'
import { finding } from '../support/report.ts'

afterAll(removePlaces)

const [ID, SECRET] = ['aws-access-key-id', 'aws-secret-access-key']
const ruleOf = (id: string) => secrets.find((rule) => rule.id === id)!
const idLine = (seed: number) => `aws_access_key_id = ${exampleOf(ruleOf(ID), seed)}\n`
const secretLine = (seed: number) => `aws_secret_access_key = ${exampleOf(ruleOf(SECRET), seed)}\n`
const profile = (seed: number) => `[profile${seed}]\n${idLine(seed)}${secretLine(seed)}`
const PATH = 'deploy/aws.ini'

async function repositoryWith(...states: readonly Record<string, string | null>[]): Promise<Builder> {
  const builder = await Builder.create()
  for (const state of states) await builder.commit(state)
  return builder
}

const scanned = (builder: Builder, given: Partial<ScanOptions> = {}) =>
  scan({ path: builder.path, scope: 'all', config: 'none', jobs: 1, ...given })

const isOfPair = ({ ruleId }: Finding) => ruleId === ID || ruleId === SECRET
const pairOf = async (builder: Builder, given?: Partial<ScanOptions>) =>
  (await scanned(builder, given)).findings.filter(isOfPair)

describe('in files', () => {
  test('the secret is the finding, with the id as its part', async () => {
    const builder = await repositoryWith({ [PATH]: profile(1) })
    const [found, ...others] = await pairOf(builder)
    expect(others).toEqual([])
    expect(found).toMatchObject({
      ruleId: SECRET,
      startLine: 3,
      severity: 'critical',
      confidence: 'high',
      blocks: true,
      parts: [{ ruleId: ID, path: PATH, startLine: 2, endLine: 2, startColumn: 21, endColumn: 41 }],
    })
    expect(found?.occurrences.map(({ startLine }) => startLine).sort()).toEqual([2, 3])
    expect(found?.evidence.map(({ detail }) => detail)).toContain('AWS access key id stands beside it')
  })

  test('what it stands for is the id, as it would be alone', async () => {
    const alone = await pairOf(await repositoryWith({ [PATH]: idLine(1) }))
    const [both] = await pairOf(await repositoryWith({ [PATH]: profile(1) }))
    expect(alone[0]?.ruleId).toBe(ID)
    expect(both?.supersedes).toHaveLength(1)
    expect(both?.supersedes).not.toContain(both?.fingerprint)
  })

  test('each profile keeps its own', async () => {
    const found = await pairOf(await repositoryWith({ [PATH]: [1, 2, 3].map(profile).join('\n') }))
    expect(found.map(({ startLine, parts }) => [startLine, parts?.[0]?.startLine])).toEqual([
      [3, 2],
      [7, 6],
      [11, 10],
    ])
  })

  test.each([
    ['far from each other', { [PATH]: `${idLine(1)}${'\n'.repeat(9)}${secretLine(1)}` }],
    ['in two files', { [PATH]: idLine(1), 'deploy/other.ini': secretLine(1) }],
  ])('%s they are two', async (_, files) => {
    const found = await pairOf(await repositoryWith(files))
    expect(found.map(({ ruleId }) => ruleId).sort()).toEqual([ID, SECRET])
  })
})

describe('a session token', () => {
  const TOKEN = 'aws-session-token'
  const tokenLine = (seed: number) => `aws_session_token = ${exampleOf(ruleOf(TOKEN), seed)}\n`
  const rulesOf = async (text: string) => {
    const { findings } = await scanned(await repositoryWith({ [PATH]: text }))
    return findings.map(({ ruleId, parts = [] }) => [ruleId, ...parts.map((part) => part.ruleId)])
  }

  test('is the third part', async () => {
    expect(await rulesOf(profile(1) + tokenLine(1))).toEqual([[SECRET, ID, TOKEN]])
  })

  test('above both as well, and each profile has its own', async () => {
    const text = [1, 2].map((n) => tokenLine(n) + profile(n)).join('\n\n')
    expect(await rulesOf(text)).toEqual([
      [SECRET, ID, TOKEN],
      [SECRET, ID, TOKEN],
    ])
  })

  test('without a pair, or far from it, stands for itself', async () => {
    expect(await rulesOf(idLine(1) + tokenLine(1))).toEqual([[TOKEN], [ID]])
    expect(await rulesOf(profile(1) + '\n'.repeat(9) + tokenLine(1))).toEqual([[SECRET, ID], [TOKEN]])
  })
})

describe('an unsure secret', () => {
  const [CLIENT, OLD] = ['gcp-oauth-client-id', 'gcp-oauth-client-secret-old']
  const clientLine = (seed: number) => `id: ${exampleOf(ruleOf(CLIENT), seed)}\n`
  const unsureLine = (seed: number) => `google_oauth_thing: ${exampleOf(ruleOf(OLD), seed)}\n`
  const google = async (builder: Builder, given?: Partial<ScanOptions>) =>
    (await scanned(builder, given)).findings.filter(({ ruleId }) => ruleId === CLIENT || ruleId === OLD)

  test('is reported beside its id, which is', async () => {
    const [found, ...others] = await google(
      await repositoryWith({ 'app.yml': clientLine(1) + unsureLine(1) }),
    )
    expect(others).toEqual([])
    expect(found).toMatchObject({ ruleId: OLD, confidence: 'medium', parts: [{ ruleId: CLIENT }] })
    expect(found?.evidence.filter(({ name }) => name === 'pair')).toHaveLength(1)
  })

  test.each([
    ['alone', { 'app.yml': unsureLine(1) }],
    ['far from its id', { 'app.yml': clientLine(1) + '\n'.repeat(9) + unsureLine(1) }],
    ['in documentation, as its id', { 'docs/app.yml': clientLine(1) + unsureLine(1) }],
  ])('is not %s', async (_, files) => {
    const builder = await repositoryWith(files)
    expect(await google(builder)).toEqual([])
    expect((await google(builder, { confidence: 'low' })).length).toBeGreaterThan(0)
  })

  test('is as sure of itself in the report of everything', async () => {
    const builder = await repositoryWith({ 'app.yml': clientLine(1) + unsureLine(1) })
    expect(await google(builder, { confidence: 'low' })).toEqual(await google(builder))
  })

  test.each([1, 2, 3])('of %d shards, merged', async (of) => {
    const builder = await repositoryWith(
      { 'app.yml': clientLine(1) + unsureLine(1), 'b.yml': unsureLine(2) },
      { 'b.yml': clientLine(2), 'c.yml': unsureLine(3) },
      { 'app.yml': null, 'b.yml': clientLine(2) + unsureLine(2) },
    )
    const { whole, merged } = await wholeAndMerged(builder, of)
    expect(whole.findings.filter(({ parts }) => parts)).toHaveLength(2)
    expect(merged.findings).toEqual(whole.findings)
  })

  test.each([
    ['a name', 'name', 'medium'],
    ['no name', 'no assignment', 'medium'],
    ['a test', 'test path', 'low'],
    ['a checksum', 'checksum', 'low'],
  ])('by %s', (_, name, confidence) => {
    const evidence = [{ sign: 'against', name, detail: '' }] as const
    const id = finding({ ruleId: CLIENT, confidence: 'low', startLine: 1, endLine: 1, evidence: [] })
    const secret = finding({ ruleId: OLD, confidence: 'low', startLine: 2, endLine: 2, evidence })
    expect(lifted([id, secret]).map((one) => one.confidence)).toEqual([confidence, confidence])
    const sure = { ...id, confidence: 'high' } as const
    expect(lifted([sure, secret]).map((one) => one.confidence)).toEqual(['high', 'medium'])
  })
})

async function wholeAndMerged(builder: Builder, of: number) {
  const shards: { name: string; text: string }[] = []
  for (let index = 1; index <= of; index++)
    shards.push({ name: `${index}`, text: jsonReport(await scanned(builder, { shard: { index, of } })) })
  return { whole: await scanned(builder), merged: mergeShards(shards) }
}

describe('in history', () => {
  test('what a commit took away together is one', async () => {
    const found = await pairOf(await repositoryWith({ [PATH]: profile(1) }, { [PATH]: null }))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ ruleId: SECRET, present: false, parts: [{ ruleId: ID }] })
    expect(found[0]?.occurrences.every(({ removedIn }) => removedIn !== null)).toBe(true)
  })

  test('an id that is still there is not hidden by a secret of the past', async () => {
    const found = await pairOf(await repositoryWith({ [PATH]: profile(1) }, { [PATH]: idLine(1) }))
    expect(found.map(({ ruleId, present }) => [ruleId, present])).toEqual(
      expect.arrayContaining([
        [SECRET, false],
        [ID, true],
      ]),
    )
  })
})

test.each([1, 2, 3])('%d shards, merged, say what the whole says', async (of) => {
  const builder = await repositoryWith(
    { [PATH]: profile(1), 'old.ini': profile(2) },
    { 'old.ini': null, [PATH]: `# moved\n${profile(1)}${profile(3)}` },
  )
  const { whole, merged } = await wholeAndMerged(builder, of)
  const pairs = ({ findings }: { findings: readonly Finding[] }) => findings.filter(({ parts }) => parts)
  expect(pairs(whole)).toHaveLength(3)
  expect(merged.findings).toEqual(whole.findings)
})

test('every report names the place of the id', async () => {
  const report = await scanned(await repositoryWith({ [PATH]: profile(1) }))
  expect(textReport(report)).toContain(`With      AWS access key id at ${PATH}:2:21`)
  expect(markdownReport(report)).toContain('with AWS access key id at')
  expect(JSON.parse(jsonReport(report)).findings[0].parts).toHaveLength(1)
  const [result] = JSON.parse(sarifReport(report)).runs[0].results
  expect(result.relatedLocations).toMatchObject([
    { id: 1, physicalLocation: { artifactLocation: { uri: PATH }, region: { startLine: 2, endColumn: 41 } } },
  ])
})

describe('what counts differently', () => {
  const id = (given: Partial<Finding> = {}) =>
    finding({ ruleId: ID, startLine: 1, endLine: 1, fingerprint: 'id', ...given })
  const secret = (given: Partial<Finding> = {}) =>
    finding({ ruleId: SECRET, startLine: 2, endLine: 2, fingerprint: 'secret', ...given })
  const ignoredBy = (by: 'ignore file' | 'inline allow') =>
    ({ standing: 'ignored', exemption: { by, reason: 'of a test account' } }) as const

  test.each([
    ['both open', {}, {}, 1],
    ['both stood before', { standing: 'before' }, { standing: 'before' }, 1],
    ['both of the baseline', { standing: 'baseline' }, { standing: 'baseline' }, 1],
    ['a new id beside an old secret', { standing: 'before' }, {}, 2],
    ['a new id beside a known secret', { standing: 'baseline' }, {}, 2],
    ['a secret that an entry ignores', ignoredBy('ignore file'), {}, 1],
    ['a secret whose line allows it', ignoredBy('inline allow'), {}, 2],
    ['an ignored id', {}, ignoredBy('ignore file'), 2],
    ['two entries', ignoredBy('ignore file'), ignoredBy('ignore file'), 2],
    ['one in files, one of the past', {}, { present: false }, 2],
  ] as const)('%s', (_, ofSecret, ofId, count) => {
    expect(withPairs([id(ofId), secret(ofSecret)], 'medium')).toHaveLength(count)
  })

  test('a pair is as sure and as severe as either, and blocks by that', () => {
    const sure = id({ confidence: 'high', severity: 'low', securitySeverity: 3 })
    const severe = secret({ confidence: 'low', severity: 'critical', securitySeverity: 9.5, blocks: false })
    expect(withPairs([sure, severe], 'high')).toMatchObject([
      { ruleId: SECRET, confidence: 'high', severity: 'critical', securitySeverity: 9.5, blocks: true },
    ])
  })

  test('the order of findings does not show', () => {
    const all = [1, 2, 3, 4].flatMap((n) => [
      id({ startLine: n * 2, endLine: n * 2, fingerprint: `id${n}` }),
      secret({ startLine: n * 2 + 1, endLine: n * 2 + 1, fingerprint: `secret${n}` }),
    ])
    const joined = withPairs(all, 'medium')
    expect(joined).toHaveLength(4)
    expect(joined.map(({ supersedes }) => supersedes)).toEqual([['id1'], ['id2'], ['id3'], ['id4']])
    expect(withPairs([...all].reverse(), 'medium')).toEqual(joined)
  })
})

describe('declarations', () => {
  const declared = secrets.flatMap(({ id, pair = [], third = [] }) =>
    [...pair, third].flat().map((one) => [id, one] as const),
  )
  const ids = new Set(secrets.map(({ id }) => id))

  test.each(declared)('%s goes with a rule that there is', (secret, id) => {
    expect(ids).toContain(id)
    expect(id).not.toBe(secret)
    expect(ruleOf(secret).provider).toBe(ruleOf(id).provider)
  })

  test('an id belongs to one kind of pair, and is no secret with an id of its own', () => {
    const parts = new Set(declared.map(([, id]) => id))
    const firstsOf = (id: string) =>
      new Set(declared.flatMap(([secret, other]) => (other === id ? ruleOf(secret).pair![0] : [])))
    expect([...parts].filter((id) => firstsOf(id).size !== 1 || ruleOf(id).pair)).toEqual([])
  })
})
