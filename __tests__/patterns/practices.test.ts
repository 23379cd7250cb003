/** What every practice must prove of itself. Rules are found by their files, so that a broken one fails alone. */
import { readdir, readFile } from 'node:fs/promises'
import { documentOf } from '../../patterns/documents.ts'
import type { Example, PracticeRule } from '../../patterns/rule.ts'
import { createSourceFile } from '../../src/documents/source-file.ts'
import { textToPaste } from '../../src/practices/fixes/paste.ts'
import { removePlaces } from '../support/history.ts'
import { pastPlaces } from '../support/life.ts'
import { hitPlaces, runExample } from '../support/practice.ts'

const FOLDER = 'patterns/practices'
const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.ts') && name !== 'index.ts').sort()
const texts = await Promise.all(names.map((name) => readFile(`${FOLDER}/${name}`, 'utf8')))
const ids = names
  .filter((_, i) => /^export default /m.test(texts[i] ?? ''))
  .map((name) => name.replace(/\.ts$/, ''))

const ruleOf = async (id: string): Promise<PracticeRule> => {
  const loaded: { default: PracticeRule } = await import(`../../${FOLDER}/${id}.ts`)
  return loaded.default
}

const placesIn = (rule: PracticeRule, example: Example) =>
  example.history ? pastPlaces(rule, example) : hitPlaces([rule], example)

afterAll(removePlaces)

describe.each(ids)('%s', (id) => {
  test('is named as its file, says why and what to do, and cites lines that exist', async () => {
    const rule = await ruleOf(id)
    expect(rule.id).toBe(id)
    for (const text of [rule.why, rule.remediation]) expect(text).toMatch(/^[A-Z`].{20,}[.]$/s)
    expect(rule.title).toMatch(/^[A-Z`].*[^.]$/)
    expect(rule.severity).toBeGreaterThan(0)
    expect(rule.severity).toBeLessThanOrEqual(10)
    expect(rule.cites.length).toBeGreaterThan(0)
    for (const { document, line, practice } of rule.cites) {
      expect(documentOf(document, line)).toBeDefined()
      expect(practice).toMatch(/^[A-Z`].{10,}[.]$/s)
    }
  })

  test('finds its examples, each on its lines and nowhere else', async () => {
    const rule = await ruleOf(id)
    expect(rule.examples.length).toBeGreaterThanOrEqual(2)
    for (const example of rule.examples) {
      expect(example.at.length).toBeGreaterThan(0)
      expect({ files: example.files, at: await placesIn(rule, example) }).toEqual({
        files: example.files,
        at: [...example.at].sort(),
      })
    }
  })

  test('has text to paste for every place that it finds', async () => {
    const rule = await ruleOf(id)
    for (const example of rule.examples.filter(({ history }) => !history)) {
      const { hits } = await runExample([rule], example)
      for (const { hit } of hits) {
        const file = createSourceFile(hit.path, example.files[hit.path] ?? '')
        expect({ hit: hit.message, fix: textToPaste(rule, hit, file) }).toEqual({
          hit: hit.message,
          fix: expect.stringMatching(/\S/),
        })
      }
    }
  })

  test('leaves its counter-examples alone', async () => {
    const rule = await ruleOf(id)
    expect(rule.counterExamples.length).toBeGreaterThanOrEqual(2)
    for (const example of rule.counterExamples)
      expect({ files: example.files, at: await placesIn(rule, example) }).toEqual({
        files: example.files,
        at: [],
      })
  })
})
