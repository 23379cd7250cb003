/** An example with a past, laid out as commits and scanned as a user would. */
import type { Example, PracticeRule } from '../../patterns/rule.ts'
import type { Finding } from '../../src/finding.ts'
import { scan } from '../../src/scan.ts'
import { Builder, dateOf } from './history.ts'

/** `path:line` of every finding that is the rule's, or of which it says something. */
export async function pastPlaces({ id }: PracticeRule, example: Example): Promise<string[]> {
  const findings = await findingsOf(example)
  const isMeant = ({ ruleId, evidence }: Finding) => ruleId === id || evidence.some(({ name }) => name === id)
  return findings
    .filter(isMeant)
    .map(({ path, startLine }) => `${path}:${startLine}`)
    .sort()
}

async function findingsOf({ history = [], files, today }: Example): Promise<readonly Finding[]> {
  const builder = await Builder.create()
  for (const commit of history) await builder.commit(commit)
  const gone = history.flatMap((commit) => Object.keys(commit)).filter((path) => !(path in files))
  await builder.commit({ ...Object.fromEntries(gone.map((path) => [path, null])), ...files })
  const day = today ?? dateOf(history.length + 1)
  process.env.SOURCE_DATE_EPOCH = String(Date.parse(day) / 1000)
  try {
    const options = {
      path: builder.path,
      scope: 'auto',
      config: 'none',
      strict: true,
      confidence: 'low',
    } as const
    return (await scan(options)).findings
  } finally {
    delete process.env.SOURCE_DATE_EPOCH
  }
}
