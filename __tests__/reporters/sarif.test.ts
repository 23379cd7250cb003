/** SARIF as the standard, as GitHub's ingestion rules, and as code scanning's habits want it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Log, Run } from 'sarif'
import { lineHashes } from '../../src/findings/line-hash.ts'
import { uriOf } from '../../src/reporters/address.ts'
import { sarifReport } from '../../src/reporters/sarif.ts'
import { B, finding, GAP, HOSTILE, historic, incomplete, receipt, report } from '../support/report.ts'
import { openMultitool, schemaErrors } from '../support/sarif-validator.ts'

const parse = (text: string): Log => JSON.parse(text)
const runsOf = (text: string): readonly Run[] => parse(text).runs
const practice = { ruleId: 'example-practice', family: 'example-practice', securitySeverity: 5 }
const REPOSITORY = 'https://github.com/owner/name'

const elsewhere = {
  path: 'old name.env',
  startLine: 3,
  commit: B,
  authorDate: '2023-11-02T00:00:00Z',
  removedIn: B,
  present: false,
}

const mixed = report([
  finding({ occurrences: [...finding().occurrences, elsewhere] }),
  finding({ ...practice, path: 'infra/main.tf', endLine: 20, endColumn: 2 }),
  historic({ path: 'old.env' }),
])

describe('others accept', () => {
  const breaches = schemaErrors()
  const multitool = openMultitool()
  afterAll(() => multitool.close())

  const reports = [
    ['a mixed report', mixed],
    ['nothing', report([])],
    ['an incomplete scan', report([finding()], incomplete())],
    ['a folder', report([finding({ commit: null, lineHash: null })], receipt({ scope: 'tree', head: null }))],
    [
      'hostile names',
      report(HOSTILE.map((text) => finding({ path: text, message: text, fingerprint: text }))),
    ],
    ['a rule that the report does not hold', { ...report([finding()]), rules: new Map() }],
  ] as const

  test.each(reports)('%s, by the schema', (_name, given) => {
    expect(breaches(sarifReport(given))).toEqual([])
    expect(breaches(sarifReport(given, REPOSITORY))).toEqual([])
  })

  /**
   * Left as they are: message ids (SARIF2002), the revision when it is not known (2003), a home page for the tool (2005), whether addresses answer (2006), numbered
   * rule ids (2009), a help page for every rule (2012), and snippets (2010, 2011), which would hold the secret.
   */
  const ACCEPTED = /^SARIF20(?:02|03|05|06|09|10|11|12) (?:note|warning):/

  test.each(reports)('%s, by the rules of ingestion', (_name, given) => {
    expect(multitool.validate(sarifReport(given, REPOSITORY)).filter((line) => !ACCEPTED.test(line))).toEqual(
      [],
    )
  })

  test('the validator does object to what GitHub rejects', () => {
    const broken = sarifReport(mixed)
      .replaceAll('"columnKind"', '"columnKinds"')
      .replaceAll('src/config.ts', '')
    expect(breaches(broken)).not.toEqual([])
    expect(multitool.validate(broken).filter((line) => !ACCEPTED.test(line))).not.toEqual([])
  })

  test('our line hashes are those of an independent program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'keysweep-sarif-'))
    const text = [
      'first',
      '\tsecond  line',
      '',
      'naïve 🙂',
      'first',
      'first',
      `${'long '.repeat(60)}`,
      'last',
    ].join('\r\n')
    writeFileSync(join(folder, 'file.txt'), text)
    const lines = text.split('\r\n').map((_, index) => index + 1)
    const bare = lines.map((startLine) =>
      finding({
        path: 'file.txt',
        startLine,
        startColumn: 1,
        endLine: startLine,
        endColumn: 2,
        lineHash: null,
      }),
    )
    const theirs = multitool.lineHashes(sarifReport(report(bare, receipt({ scope: 'tree' }))), folder)
    rmSync(folder, { recursive: true })
    expect(theirs).toEqual([...lineHashes(Buffer.from(text), lines).values()])
  })
})

describe('runs', () => {
  test('files and history are categories of their own', () => {
    const runs = runsOf(sarifReport(mixed))
    expect(runs.map(({ automationDetails, results }) => [automationDetails?.id, results?.length])).toEqual([
      ['keysweep/tree/', 2],
      ['keysweep/history/', 1],
    ])
  })

  test.each(['tree', 'history'] as const)('a scan of the %s says nothing of the other', (scope) => {
    const runs = runsOf(sarifReport(report([finding()], receipt({ scope }))))
    expect(runs.map(({ automationDetails }) => automationDetails?.id)).toEqual([`keysweep/${scope}/`])
  })

  test('an incomplete scan is unsuccessful, so that an upload closes no alert', () => {
    for (const run of runsOf(sarifReport(report([], incomplete())))) {
      expect(run.invocations?.[0]).toMatchObject({
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: expect.stringContaining(GAP.reason) } },
          {},
        ],
      })
    }
    expect(runsOf(sarifReport(mixed))[0]?.invocations?.[0]?.executionSuccessful).toBe(true)
  })

  test('the receipt and, when the repository is known, the revision are in each', () => {
    for (const run of runsOf(sarifReport(mixed, REPOSITORY))) {
      expect(run.properties?.receipt).toEqual(receipt())
      expect(run.versionControlProvenance).toMatchObject([
        { repositoryUri: REPOSITORY, revisionId: receipt().head },
      ])
    }
    expect(sarifReport(mixed)).not.toContain('versionControlProvenance')
  })

  test('of 25,001 findings the 5,000 worst are kept, it is said, and the file is small enough', () => {
    const many = Array.from({ length: 25_001 }, (_, index) =>
      finding({ startLine: index + 1, endLine: index + 1 }),
    )
    const text = sarifReport(report(many))
    const [run] = runsOf(text)
    expect(run?.results).toHaveLength(5000)
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation?.region?.startLine).toBe(1)
    expect(JSON.stringify(run?.invocations)).toMatch('Only the 5,000 worst of 25,001 findings')
    expect(gzipSync(text).length).toBeLessThan(10_000_000)
  })
})

describe('a result', () => {
  const [tree, history] = runsOf(sarifReport(mixed, REPOSITORY))

  test('of the files', () => {
    expect(tree?.results?.[0]).toMatchObject({
      ruleId: 'example-token',
      ruleIndex: 1,
      level: 'error',
      partialFingerprints: {
        primaryLocationLineHash: '271789c17abda88f:1',
        'keysweep/v1': finding().fingerprint,
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/config.ts', uriBaseId: '%SRCROOT%' },
            region: { startLine: 14, startColumn: 9, endLine: 14, endColumn: 49 },
          },
        },
      ],
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: 'old%20name.env' }, region: { startLine: 3 } } },
      ],
    })
    expect(tree?.results?.[0]?.message.text).toMatch(/^Example API token\. Since .* at 1 other place\.$/)
  })

  test('of history only says commit, removal, and where to look', () => {
    expect(history?.results?.[0]?.message.text).toBe(
      'In history only (commit aaaaaaa of 2024-03-01, removed in bbbbbbb): Example API token. Everybody with a clone can still read it. ' +
        `${REPOSITORY}/blob/${'a'.repeat(40)}/old.env#L14`,
    )
  })

  test('has no line hash rather than a wrong one', () => {
    const [run] = runsOf(sarifReport(report([finding({ lineHash: null })])))
    expect(run?.results?.[0]?.partialFingerprints).toEqual({ 'keysweep/v1': finding().fingerprint })
  })

  test('says when several share a line, since their alerts fold into one', () => {
    const [run] = runsOf(sarifReport(report([finding(), finding({ startColumn: 60, endColumn: 90 })])))
    expect(run?.results?.[1]?.message.text).toContain('This line holds 2 findings of this rule.')
  })

  test.each([
    ['encrypt = true\n', / Fix: encrypt = true$/],
    ['permissions:\n  contents: read\n', /^(?!.*Fix)/],
  ])('to be mended with %j', (text, pattern) => {
    const [run] = runsOf(sarifReport(report([finding({ fix: { text, edits: [] } })])))
    expect(run?.results?.[0]?.message.text).toMatch(pattern)
  })

  test('makes no link of untrusted text', () => {
    const [run] = runsOf(sarifReport(report([finding({ message: 'see [here](1)' })])))
    expect(run?.results?.[0]?.message.text).toMatch(/^see \[here\\\]\(1\)/)
  })

  test.each([
    [9.5, 'error'],
    [7, 'error'],
    [5, 'warning'],
    [2, 'note'],
  ])('of severity %d has the level %s', (securitySeverity, level) => {
    expect(runsOf(sarifReport(report([finding({ securitySeverity })])))[0]?.results?.[0]?.level).toBe(level)
  })

  test('holds no snippet', () => expect(sarifReport(mixed)).not.toContain('snippet'))
})

test('a rule is described within the limits', () => {
  const [run] = runsOf(sarifReport(mixed))
  const [practiceRule, tokenRule] = run?.tool.driver.rules ?? []
  expect(tokenRule).toMatchObject({
    id: 'example-token',
    name: 'ExampleToken',
    helpUri: 'https://example.com/docs/tokens',
    properties: {
      'security-severity': '9.1',
      precision: 'high',
      tags: ['security', 'secret', 'external/cwe/cwe-798', 'secret-known-token'],
    },
  })
  expect(tokenRule?.help?.markdown).toContain(
    '- Keep API keys out of version control. (document S0, line 54)',
  )
  expect(practiceRule?.help?.markdown).toContain('`value = <from the environment>`')
})

test.each([
  ['src/a b#c?.ts', 'src/a%20b%23c%3F.ts'],
  ['c:/x', 'c%3A/x'],
  ['//host/x', 'host/x'],
  ['a.zip!../../../x', 'a.zip%21../.._/.._/x'],
  ['日本.env', '%E6%97%A5%E6%9C%AC.env'],
  ['100%', '100%25'],
  ['\ud800', '%EF%BF%BD'],
  ['', '.'],
])('the path %j is the URI %j', (path, uri) => {
  expect(uriOf(path)).toBe(uri)
  expect(new URL(uri, 'file:///root/').href.startsWith('file:///root/')).toBe(true)
})
