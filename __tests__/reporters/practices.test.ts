/** The table of practices: complete, in step with the rules, and honest about what was not looked at. */
import { DOCUMENTS, documentOf } from '../../patterns/documents.ts'
import { practices } from '../../patterns/practices/index.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { SENTENCES } from '../../patterns/sentences.ts'
import type { Outcome } from '../../src/findings/outcomes.ts'
import { linesOf, practicesMarkdown, practicesText, rulesOf } from '../../src/reporters/practices.ts'

const place = ({ document, line }: { document: string; line: number }) => `${document}:${line}`
const places = SENTENCES.map(place)

test('every line that a rule cites is a line of the table', () => {
  const cited = [...practices, ...secrets].flatMap(({ id, cites }) =>
    cites.map((cite) => `${place(cite)} ${id}`),
  )
  expect(cited.filter((each) => !places.includes(each.split(' ')[0] ?? ''))).toEqual([])
})

test('every line has a rule, or a reason and none', () => {
  const wrong = SENTENCES.filter(
    (sentence) => (rulesOf(sentence).length === 0) !== (sentence.unseen !== undefined),
  )
  expect(wrong.map(place)).toEqual([])
})

test('every practice enforces a line', () => {
  const enforced = new Set(SENTENCES.flatMap(rulesOf))
  expect(practices.map(({ family }) => family).filter((id) => !enforced.has(id))).toEqual([])
})

test('lines exist, stand once and in order, and refer to lines of the table', () => {
  expect(new Set(places).size).toBe(places.length)
  for (const { document, line, like } of SENTENCES) {
    expect(documentOf(document, line)).toBeDefined()
    expect(like.filter((other) => !places.includes(other))).toEqual([])
  }
  for (const { id } of DOCUMENTS) {
    const lines = SENTENCES.filter(({ document }) => document === id).map(({ line }) => line)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
  }
})

const outcomes = (...given: readonly (readonly [string, Outcome])[]) => new Map<string, Outcome>(given)
const outcomeOf = (line: number, of: ReadonlyMap<string, Outcome>) =>
  linesOf('S0', of).find(({ sentence }) => sentence.line === line)?.outcome

test('one rule that is violated is enough, and one that looked speaks for those that could not', () => {
  const rule = 'tf-backend-local'
  const other = 'tf-backend-unencrypted'
  expect(outcomeOf(64, outcomes([rule, 'met'], [other, 'violated']))).toBe('violated')
  expect(outcomeOf(64, outcomes([rule, 'not applicable'], [other, 'met']))).toBe('met')
  expect(outcomeOf(64, outcomes([rule, 'not applicable'], [other, 'not looked']))).toBe('not looked')
  expect(outcomeOf(64, outcomes([rule, 'not applicable'], [other, 'not applicable']))).toBe('not applicable')
  expect(outcomeOf(79, outcomes())).toBe('not seen')
})

test('the text names every document and its file, and what is violated', () => {
  const text = practicesText(outcomes(['tf-backend-local', 'met'], ['tf-backend-unencrypted', 'violated']))
  for (const { title, file } of DOCUMENTS) expect(text).toContain(`${title}  (${file})`)
  expect(text).toMatch(/violated +64 .*\n +tf-backend-unencrypted\n/)
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
})

test('the summary has a row a document, and nothing without outcomes', () => {
  const text = practicesMarkdown(outcomes(['tf-backend-local', 'violated']))
  expect(text.split('\n').filter((line) => line.startsWith('| ')).length).toBe(DOCUMENTS.length + 2)
  expect(practicesMarkdown(outcomes())).toBe('')
})
