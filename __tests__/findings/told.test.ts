/** A token in a name leaves by no report. */
import { jsonReport } from '../../src/reporters/json.ts'
import { markdownReport } from '../../src/reporters/markdown.ts'
import { sarifReport } from '../../src/reporters/sarif.ts'
import { textReport } from '../../src/reporters/text.ts'
import { scan } from '../../src/scan.ts'
import { githubToken, repository } from '../support/leaky-repository.ts'

const TOKENS = [1, 2, 3, 4, 5].map(githubToken)
const [inPath, inJob, inOwner, inReason, value] = TOKENS as [string, string, string, string, string]
const NAMED = `n-${inPath}.yml`

const place = repository({
  [NAMED]: `token: "${value}"\n`,
  [`.github/workflows/${inPath}.yml`]: `on: push\njobs:\n  ${inJob}:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: a/b@v1\n`,
  '.keysweep-ignore.yml': `ignore:\n  "${'ab'.repeat(16)}":\n    reason: "${inReason}"\n    owner: "@${inOwner}"\n    until: "2020-01-31"\n`,
})
afterAll(() => place.close())

test.each(['all', 'tree', 'history'] as const)('of the scope %s', async (scope) => {
  const report = await scan({ path: place.path, scope, config: 'none', confidence: 'low', strict: true })
  const said = [jsonReport(report), markdownReport(report), sarifReport(report), textReport(report)].join(
    '\n',
  )
  for (const token of TOKENS) expect(said).not.toContain(token.slice(4, 20))
  expect(report.findings.map(({ path }) => path)).toContain('n-{github-classic-token}.yml')
})

test('of a shard', async () => {
  const shard = { index: 1, of: 1 }
  const report = await scan({ path: place.path, scope: 'all', config: 'none', shard })
  for (const token of TOKENS) expect(JSON.stringify(report.shard)).not.toContain(token.slice(4, 20))
})
