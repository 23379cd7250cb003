/** Gate law: in what a rule's gates refuse, its check finds nothing. The texts are the examples of all rules. */
import { practices } from '../../patterns/practices/index.ts'
import type { DocumentRule, Example } from '../../patterns/rule.ts'
import { isCode } from '../../src/documents/paths.ts'
import { runExample } from '../support/practice.ts'

const gated = practices.flatMap((rule) => (rule.looksAt === 'document' && rule.lines ? [rule] : []))
const open = gated.map(({ lines: _, ...rule }) => rule)
const examples = practices
  .flatMap((rule) => [...rule.examples, ...rule.counterExamples])
  .filter(({ files }) => Object.keys(files).some(isCode))

const found = async (rules: readonly DocumentRule[], example: Example) =>
  (await runExample(rules, example)).hits.map(({ rule, hit: { path, range } }) => ({
    rule: rule.id,
    path,
    range,
  }))

test('what gates refuse holds nothing', async () => {
  expect(gated.length).toBeGreaterThan(10)
  expect(examples.length).toBeGreaterThan(100)
  for (const example of examples)
    expect({ example, found: await found(gated, example) }).toEqual({
      example,
      found: await found(open, example),
    })
})
