/** The report for programs: the names that others rely on, and the same bytes for the same report. */
import { jsonReport } from '../../src/reporters/json.ts'
import { finding, HOSTILE, historic, receipt, report } from '../support/report.ts'

test('one finding has these fields and values', () => {
  const { findings, ...rest } = JSON.parse(jsonReport(report([finding({ fix: { text: 'x', edits: [] } })])))
  expect(findings).toEqual([{ ...finding(), fix: 'x' }])
  expect(rest).toEqual({ blocking: 1, exitCode: 1, receipt: receipt() })
})

test('the order of fields is fixed', () => {
  const [found] = JSON.parse(jsonReport(report([historic()]))).findings
  expect(Object.keys(found).join(' ')).toBe(
    'ruleId family severity securitySeverity confidence standing blocks message path startLine startColumn endLine endColumn commit present fingerprint lineHash occurrences evidence',
  )
  expect(Object.keys(found.occurrences[0]).join(' ')).toBe(
    'path startLine commit authorDate removedIn present',
  )
})

test('a field that a finding should not have does not get out', () => {
  const withMore = { ...finding(), secret: 'hunter2' }
  expect(jsonReport(report([withMore]))).not.toContain('hunter2')
})

test.each(HOSTILE)('the path %j reads back', (path) => {
  expect(JSON.parse(jsonReport(report([finding({ path })]))).findings[0].path).toBe(path)
})
