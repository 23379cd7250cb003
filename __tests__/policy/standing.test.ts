/** What does not count does not block, stands behind what does, and is counted in every report. */
import { exitCodeOf } from '../../src/policy/gate.ts'
import { withStanding } from '../../src/policy/standing.ts'
import { annotations } from '../../src/reporters/annotations.ts'
import { jsonReport } from '../../src/reporters/json.ts'
import { markdownReport } from '../../src/reporters/markdown.ts'
import { sarifReport } from '../../src/reporters/sarif.ts'
import { textReport } from '../../src/reporters/text.ts'
import { finding, receipt, report } from '../support/report.ts'

const named = (path: string) => (one: { path: string }) => one.path === path
const exemptions = [
  (one: { path: string }) =>
    named('ignored')(one)
      ? {
          standing: 'ignored' as const,
          exemption: { by: 'ignore file' as const, reason: 'made up', until: '2030-01-31' },
        }
      : undefined,
  (one: { path: string }) =>
    named('known')(one) || named('ignored')(one)
      ? { standing: 'baseline' as const, exemption: { by: 'baseline' as const } }
      : undefined,
]
const paths = ['ignored', 'known', 'open', 'slight']
const given = paths.map((path) => finding({ path, ...(path === 'slight' && { confidence: 'low' }) }))
const judged = withStanding(given, { failOn: 'medium', exemptions })

test('the first that knows a finding decides, and open ones come first', () => {
  expect(judged.map(({ path, standing, blocks }) => [path, standing, blocks])).toEqual([
    ['open', 'open', true],
    ['slight', 'open', false],
    ['ignored', 'ignored', false],
    ['known', 'baseline', false],
  ])
})

test('nothing blocks where nothing is to', () => {
  expect(withStanding(given, { failOn: 'none', exemptions: [] }).filter(({ blocks }) => blocks)).toEqual([])
})

const COUNTED = '2 findings do not count: 1 ignored, 1 known from the baseline'

test('text and summary list what counts and count the rest', () => {
  for (const text of [textReport(report(judged)), markdownReport(report(judged)).replaceAll('&#58;', ':')]) {
    expect(text).toContain(COUNTED)
    expect(text).toContain('2 findings: 2 critical; 1 blocks.')
    expect(text).not.toMatch(/known:14|ignored:14/)
  }
})

test('annotations are for what counts', () => {
  expect(annotations(report(judged)).match(/file=\w+/g)).toEqual(['file=open', 'file=slight'])
})

test('JSON lists all, with why', () => {
  const { findings, blocking } = JSON.parse(jsonReport(report(judged)))
  expect(blocking).toBe(1)
  expect(findings[2]).toMatchObject({
    standing: 'ignored',
    blocks: false,
    exemption: { by: 'ignore file', reason: 'made up', until: '2030-01-31' },
  })
})

test('SARIF leaves out what does not count, says so, and marks what stood before', () => {
  const before = withStanding([...given, finding({ path: 'old', standing: 'before' })], {
    failOn: 'medium',
    exemptions,
  })
  const [run] = JSON.parse(sarifReport(report(before))).runs
  const states = run.results.map((one: { baselineState?: string }) => one.baselineState)
  expect(states).toEqual([undefined, undefined, 'unchanged'])
  expect(JSON.stringify(run.invocations)).toContain('1 ignored, 1 known from the baseline')
})

test('a policy that fails the run says so where a person looks', () => {
  const fails = {
    reason: 'ignore entry that has expired',
    count: 1,
    examples: ['01234567, made up'],
    fails: true,
  }
  const slight = { ...fails, reason: 'inline allow that no finding needs', fails: false }
  const given = report([], receipt({ policy: [fails, slight] }))
  expect(exitCodeOf(0, given.receipt)).toBe(1)
  expect(exitCodeOf(0, receipt({ policy: [slight] }))).toBe(0)
  expect(exitCodeOf(0, receipt({ policy: [fails], complete: false }))).toBe(2)
  expect(textReport(given)).toContain('No findings. The policy fails the run.\n')
  expect(textReport(given).replace(/\s+/g, ' ')).toContain(
    'Policy ignore entry that has expired: 1 (01234567, made up), which fails the run inline allow that no finding needs: 1',
  )
  expect(markdownReport(given)).toContain('## Keysweep: the policy fails the run\n')
  expect(annotations(given).match(/^::error.*$/gm)).toEqual([
    '::error title=Keysweep%3A the policy fails the run::ignore entry that has expired: 1 (01234567, made up), which fails the run.',
  ])
  expect(JSON.stringify(JSON.parse(sarifReport(given)).runs[0].invocations)).toContain('which fails the run')
})

test('a report of known findings alone is not called empty', () => {
  expect(textReport(report(judged.filter(({ standing }) => standing !== 'open')))).toContain(
    'No finding counts.\n',
  )
})
