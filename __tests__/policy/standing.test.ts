/** What does not count does not block, stands behind what does, and is counted in every report. */
import { withStanding } from '../../src/policy/standing.ts'
import { annotations } from '../../src/reporters/annotations.ts'
import { jsonReport } from '../../src/reporters/json.ts'
import { markdownReport } from '../../src/reporters/markdown.ts'
import { sarifReport } from '../../src/reporters/sarif.ts'
import { textReport } from '../../src/reporters/text.ts'
import { finding, report } from '../support/report.ts'

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
