/** Annotations as the runner keeps them, by the port of its parser. */
import { annotations } from '../../src/reporters/annotations.ts'
import { visible } from '../../src/sanitise.ts'
import { finding, HOSTILE, historic, incomplete, report } from '../support/report.ts'
import { readLog } from '../support/runner.ts'

const many = (count: number, given = {}) =>
  Array.from({ length: count }, (_, index) => finding({ path: `src/${index}.ts`, ...given }))
const low = { securitySeverity: 3 }

test('a finding on one line has its columns', () => {
  const { annotations: seen } = readLog(annotations(report([finding()])))
  expect(seen).toEqual([
    {
      type: 'error',
      title: 'Keysweep: critical, example-token',
      file: 'src/config.ts',
      line: 14,
      endLine: 14,
      col: 9,
      endColumn: 49,
      message: expect.stringMatching(
        /^Example API token\. Since aaaaaaa of 2024-03-01, and still there\. Delete it/,
      ),
    },
  ])
})

test('a finding over several lines has lines only', () => {
  const output = annotations(report([finding({ endLine: 20, endColumn: 3 })]))
  expect(output).not.toMatch(/col|Column/)
  expect(readLog(output).annotations[0]).toMatchObject({ line: 14, endLine: 20 })
})

const whole = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }

test('a finding about a whole file has no columns, one about the repository no place', () => {
  const [file, repository] = readLog(
    annotations(report([finding({ ...whole, path: '.env' }), finding({ ...whole, path: '' })])),
  ).annotations
  expect(file).toMatchObject({ file: '.env', line: 1 })
  expect(file).not.toHaveProperty('col')
  expect(repository).not.toHaveProperty('line')
})

test('what is in history only marks no line of today', () => {
  const [seen] = readLog(annotations(report([historic()]))).annotations
  expect(seen).not.toHaveProperty('file')
  expect(seen?.message).toMatch(/src\/config\.ts:14:9\. In history only: brought in by aaaaaaa/)
})

test('what can be pasted is shown with its lines', () => {
  const fix = { text: 'permissions:\n  contents: read\n', edits: [] }
  const [seen] = readLog(annotations(report([finding({ fix })]))).annotations
  expect(seen?.message).toMatch(/\.\npermissions:\n {2}contents: read$/)
})

test('what does not block is a warning', () => {
  const seen = readLog(annotations(report([finding(), finding(low)]))).annotations
  expect(seen.map(({ type }) => type)).toEqual(['error', 'warning'])
})

test.each([
  ['ten of a type', many(10), 10, undefined],
  ['eleven of a type', many(11), 10, '2 more findings'],
  ['a thousand of a type', many(1000), 10, '991 more findings'],
  ['many of both types', [...many(30), ...many(30, low)], 20, '21 more findings'],
])('of %s the runner drops none in silence', (_name, findings, kept, counter) => {
  const seen = readLog(annotations(report(findings)))
  expect(seen.dropped).toEqual([])
  expect(seen.annotations).toHaveLength(kept)
  if (counter) expect(seen.annotations[9]?.message).toMatch(counter)
  else expect(seen.annotations[9]).toHaveProperty('file')
})

test('an incomplete scan says so first, and has room', () => {
  const seen = readLog(annotations(report(many(50), incomplete())))
  expect(seen.dropped).toEqual([])
  expect(seen.annotations[0]?.message).toMatch(/^Not read: object missing from a partial clone: 3/)
  expect(seen.annotations[9]?.message).toMatch('42 more findings')
})

test('nothing to say is nothing', () => expect(annotations(report([]))).toBe(''))

test.each(HOSTILE)('the path and message %j stay inside one annotation', (text) => {
  const seen = readLog(
    annotations(report([finding({ path: text, message: text, fix: { text, edits: [] } })])),
  )
  expect(seen).toMatchObject({
    dropped: [],
    obeyed: [],
    annotations: [{ file: visible(text), line: 14, col: 9 }],
  })
})
