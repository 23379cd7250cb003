/** The report that a person reads: everything needed is in it, at the width of the page, worst first. */
import { textReport } from '../../src/reporters/text.ts'
import { A, B, finding, HOSTILE, historic, incomplete, receipt, report } from '../support/report.ts'
import { readLog } from '../support/runner.ts'

const plain = (width: number) => ({ paint: (_style: string, text: string) => text, width })

const occurrence = (path: string, removedIn: string | null = null) => ({
  path,
  startLine: 3,
  commit: B,
  authorDate: '2023-11-02T00:00:00Z',
  removedIn,
  present: removedIn === null,
})

test('a whole report', () => {
  const own = finding()
  const findings = [
    finding({
      occurrences: [
        occurrence('deploy/old.env', A),
        ...own.occurrences,
        ...['a', 'b', 'c', 'd', 'e'].map((name) => occurrence(name)),
      ],
      evidence: [...own.evidence, { sign: 'against', name: 'test-path', detail: 'stands under test/' }],
    }),
    historic({ path: 'scripts/seed.py', startLine: 301 }),
    finding({
      ruleId: 'example-practice',
      message: 'Variable db_password has a default',
      path: 'infra/main.tf',
      securitySeverity: 5,
      confidence: 'medium',
      evidence: [],
      fix: { text: 'variable "db_password" {\n  sensitive = true\n}\n', edits: [] },
    }),
    finding({ securitySeverity: 3, path: 'notes.txt', commit: null }),
  ]
  expect(textReport(report(findings), plain(90))).toMatchSnapshot()
})

test.each([
  ['nothing found', report([])],
  [
    'nothing found in a folder',
    report([], receipt({ scope: 'tree', head: null, suppressed: [], skipped: [] })),
  ],
  ['incomplete', report([], incomplete())],
  ['nothing read', report([], incomplete({ skipped: [] }))],
])('%s', (_name, given) => expect(textReport(given)).toMatchSnapshot())

test.each([60, 80, 120])('no line of prose is wider than %i columns', (width) => {
  const lines = textReport(report([finding(), historic()]), plain(width)).split('\n')
  expect(lines.filter((line) => line.length > width)).toEqual([])
})

test('of a folder without history nothing is said about commits', () => {
  const text = textReport(report([finding({ commit: null })], receipt({ scope: 'tree', head: null })))
  expect(text).not.toMatch(/commit|When/)
})

test('of many reasons the commonest are named and the others counted', () => {
  const suppressed = [9, 8, 7, 6, 5, 4, 3, 1000].map((count, i) => ({ reason: `reason-${i}`, count }))
  const text = textReport(report([], receipt({ suppressed }))).replace(/\s+/g, ' ')
  expect(text).toContain('1,042 judged not to be findings: reason-0 9,')
  expect(text).toContain('reason-5 4, 2 other reasons 1,003')
  expect(text).not.toContain('reason-6')
})

test('evidence that all places of a rule share is said once', () => {
  const one = report([finding({ path: 'a' }), finding({ path: 'b' })])
  expect(textReport(one).match(/Evidence {2}high confidence: matches/g)).toHaveLength(1)
  const two = report([finding({ path: 'a' }), finding({ path: 'b', confidence: 'medium' })])
  expect(textReport(two).match(/Evidence/g)).toHaveLength(2)
})

test('the rule is named once, and each place says what it adds', () => {
  const text = textReport(report([finding({ message: 'Example API token (40 characters) given to KEY' })]))
  expect(text).toContain('✖ src/config.ts:14:9  40 characters given to KEY\n')
})

const whole = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
const practice = { ruleId: 'example-practice', family: 'example-practice', commit: null, evidence: [] }

test.each([
  ['.env', '✖ .env  '],
  ['', '✖ the repository  '],
])('a finding about the whole of %j has no line', (path, expected) => {
  const text = textReport(report([finding({ ...practice, ...whole, path, message: 'Something' })]))
  expect(text).toContain(`${expected}Something\n`)
})

test('of a practice nobody has asked the history, so nothing is said of it', () => {
  expect(textReport(report([finding(practice)]))).not.toContain('When')
})

test.each([
  ['.git/commit-message', A, 'In the message of a commit (aaaaaaa'],
  ['.git/tag-message', null, 'In the message of a tag: '],
  ['.git/note', A, 'In a git note (aaaaaaa'],
])('%s is no file of the past', (path, commit, expected) => {
  const text = textReport(report([historic({ path, commit })]))
  expect(text.replace(/\s+/g, ' ')).toContain(expected)
  expect(text).not.toMatch(/history only|no longer/)
})

test('where no branch holds a place any more, it is not said to stand there', () => {
  const lost = { ...occurrence('lost.env'), present: false }
  const text = textReport(report([finding({ occurrences: [...finding().occurrences, lost] })]))
  expect(text.replace(/\s+/g, ' ')).toContain('lost.env:3 (bbbbbbb of 2023-11-02, no longer in any branch)')
})

test('a line that holds the same thing twice is named once', () => {
  const twice = finding({ occurrences: [...finding().occurrences, occurrence('a.env'), occurrence('a.env')] })
  expect(textReport(report([twice])).match(/a\.env:3/g)).toHaveLength(1)
})

test('low confidence is shown and does not block', () => {
  const shown = [
    finding({ confidence: 'low', path: 'guess.txt' }),
    finding({ securitySeverity: 7.5, path: 'sure.txt' }),
  ]
  const text = textReport({ ...report(shown), blocking: 1 })
  expect(text).toMatch(/• guess\.txt:14:9 {2}does not block/)
  expect(text).toMatch(/✖ sure\.txt:14:9\n/)
})

test('styles are asked for, and text stays the same without them', () => {
  const styled = textReport(report([finding()]), {
    paint: (style, text) => `<${style}>${text}</${style}>`,
    width: 100,
  })
  expect(styled).toContain('<red><bold>CRITICAL</bold></red>')
  expect(styled.replace(/<\/?(?:bold|dim|red|yellow|green|cyan)>/g, '')).toBe(textReport(report([finding()])))
})

test.each(HOSTILE)('nothing in the report obeys %j', (text) => {
  const hostile = finding({
    path: text,
    message: text,
    fix: { text, edits: [] },
    evidence: [{ sign: 'for', name: text, detail: text }],
  })
  const skipped = [{ reason: 'binary file', count: 1, examples: [text], gap: true }]
  const output = textReport(report([hostile, historic({ path: text })], incomplete({ skipped })))
  expect(readLog(output)).toEqual({ annotations: [], dropped: [], obeyed: [] })
  expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
})

test('a few of what heaps up in one file stand for all', () => {
  const inFile = (count: number) =>
    Array.from({ length: count }, (_, i) => finding({ path: 'dump.sql', startLine: i + 1 }))
  const heap = textReport(report([...inFile(1204), finding({ path: 'other.sql' })]))
  expect(heap.match(/✖ dump\.sql:\d+:9/g)).toEqual([1, 2, 3].map((line) => `✖ dump.sql:${line}:9`))
  expect(heap).toContain('✖ and 1,201 more of the same in dump.sql (--format json lists all)\n')
  expect(heap).toContain('✖ other.sql:14:9')
  expect(textReport(report(inFile(5))).match(/✖ dump/g)).toHaveLength(5)
})
