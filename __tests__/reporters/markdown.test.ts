/** The job summary: what blocks is on top, it fits, and nothing in it is a stranger's markup. */
import { markdownReport } from '../../src/reporters/markdown.ts'
import { finding, HOSTILE, historic, incomplete, report } from '../support/report.ts'
import { readSummary } from '../support/runner.ts'

const many = (count: number, given = {}, folder = 'src') =>
  Array.from({ length: count }, (_, index) => finding({ path: `${folder}/${index}.ts`, ...given }))

test('a whole summary', () => {
  const findings = [
    finding(),
    historic({ path: 'old.env' }),
    finding({ securitySeverity: 3, path: 'notes.txt' }),
  ]
  expect(markdownReport(report(findings), 'https://github.com/owner/name')).toMatchSnapshot()
})

test.each([
  ['nothing found', report([]), /^## Keysweep: nothing blocks\n\nNo findings\.\n/],
  ['one blocks', report([finding()]), /^## Keysweep: 1 finding blocks\n/],
  ['incomplete', report([], incomplete()), /^## Keysweep: the scan is incomplete\n[\s\S]*> \[!CAUTION\]/],
  ['both', report(many(2), incomplete()), /^## Keysweep: 2 findings block, and the scan is incomplete\n/],
])('%s', (_name, given, pattern) => expect(markdownReport(given)).toMatch(pattern))

test('what heaps up in one file has a row that counts it', () => {
  const text = markdownReport(report(many(1204, { path: 'dump.sql' })))
  expect(text.match(/^\| critical /gm)).toHaveLength(4)
  expect(text).toContain('and 1,201 more of the same in dump.sql')
})

test('what blocks comes before what does not', () => {
  const text = markdownReport(report([finding(), finding({ securitySeverity: 3, path: 'notes.txt' })]))
  expect(text.indexOf('src/config.ts')).toBeGreaterThan(text.indexOf('### Blocks'))
  expect(text.indexOf('src/config.ts')).toBeLessThan(text.indexOf('### Does not block'))
  expect(text.indexOf('notes.txt')).toBeGreaterThan(text.indexOf('### Does not block'))
})

test.each([
  ['short paths', 'src'],
  ['paths of characters that take six bytes each', '日本🙂|'.repeat(400)],
])('25,000 findings with %s stay under the limit and say what is left out', (_name, folder) => {
  const text = markdownReport(
    report([...many(20_000, {}, folder), ...many(5000, { securitySeverity: 3 }, folder)]),
  )
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1024)
  expect(readSummary(text)).toBe(text)
  const left = [...text.matchAll(/^([\d,]+) rows left out/gm)].map(([, count = '']) =>
    Number(count.replace(',', '')),
  )
  const rows = text.split('\n').filter((line) => /^\| (?:critical|low) /.test(line)).length
  expect(rows + left.reduce((sum, count) => sum + count, 0)).toBe(25_000)
  expect(text).toContain('### Receipt')
})

test('what can be pasted stands below its rule, once for all places, and nothing ends its block', () => {
  const fix = (text: string) => ({ fix: { text, edits: [] } })
  const text = markdownReport(
    report([
      finding({ path: 'a.yml', ...fix('one: |\n  ```\n') }),
      finding({ path: 'b.yml', ...fix('one: |\n  ```\n') }),
      finding({ path: 'c.yml', ...fix('two: 2') }),
    ]),
  )
  expect(text).toContain(
    'At <code>a.yml&#58;14</code> and 1 other place:\n\n````\none: |\n  ```\n````\n\n' +
      'At <code>c.yml&#58;14</code>:\n\n```\ntwo: 2\n```\n\n</details>',
  )
})

test('of many texts to paste the first three are shown', () => {
  const texts = ['one: 1', 'two: 2', 'three: 3', 'four: 4']
  const text = markdownReport(
    report(texts.map((one, index) => finding({ startLine: index + 1, fix: { text: one, edits: [] } }))),
  )
  expect(texts.filter((one) => text.includes(one))).toEqual(texts.slice(0, 3))
})

test.each(HOSTILE)('%j is no markup, wherever it stands', (text) => {
  const hostile = finding({ path: text, message: text, ruleId: text, fix: { text, edits: [] } })
  const skipped = [{ reason: 'x', count: 1, examples: [text], gap: true }]
  const output = markdownReport(report([hostile], incomplete({ skipped })), 'https://github.com/owner/name')
  const row = output.split('\n').find((line) => line.startsWith('| critical')) ?? ''
  expect(row.split('|')).toHaveLength(6)
  const ours =
    /<code>|<\/code>|<br>|<!-- -->|\]\(https:\/\/github\.com\/owner\/name\/blob\/[\w%./#-]+\)|&#\d+;/g
  expect(row.replace(ours, '')).not.toMatch(/[<>&`*_\]!\\@]|\bwww\.|:\/\//)
  expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
})
