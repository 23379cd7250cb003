/** Rules of the repository that name the files they depend on: without all others they find the same. */
import { practices } from '../../patterns/practices/index.ts'
import type { Example, RepositoryRule } from '../../patterns/rule.ts'
import { environmentOf } from '../../src/documents/environment.ts'
import { nameOf } from '../../src/documents/paths.ts'
import { createSourceFile } from '../../src/documents/source-file.ts'
import type { PracticeHit } from '../../src/practices/answer.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { runPractices } from '../../src/practices/run.ts'

const rules = practices.flatMap((rule) =>
  rule.looksAt === 'repository' && rule.reads ? [{ rule, reads: rule.reads, id: rule.id }] : [],
)

const examplesOf = (rule: RepositoryRule): Example[] =>
  [...rule.examples, ...rule.counterExamples].filter(({ history }) => !history)

/** The files of all their examples in one repository. */
const everything: Example = {
  files: Object.assign({}, ...rules.flatMap(({ rule }) => examplesOf(rule).map(({ files }) => files))),
  at: [],
}

const onlyThose = (example: Example, reads: (path: string) => boolean): Example => ({
  ...example,
  files: Object.fromEntries(Object.entries(example.files).filter(([path]) => reads(path))),
})

test('there are some', () => expect(rules.length).toBeGreaterThan(5))

test.each(rules)('$id depends on no file beyond those that it names', async ({ rule, reads }) => {
  const apart = (path: string) => !rule.leads?.(path)
  for (const example of [...examplesOf(rule), onlyThose(everything, apart)]) {
    if (!Object.keys(example.files).every(apart)) continue
    const hits = await hitsOf(rule, example)
    expect(places(await hitsOf(rule, onlyThose(example, reads)))).toEqual(places(hits))
    for (const { hit } of hits) expect(hit.path === '' || reads(hit.path)).toBe(true)
  }
})

const hitsOf = async (rule: RepositoryRule, { files }: Example) =>
  (await runPractices([rule], [], inventoryOf({ ...files, 'one that is always there': '' }))).hits

/** What git ignores hangs on ignore files, here in the plainest way. */
function inventoryOf(files: Readonly<Record<string, string>>): Inventory {
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, createSourceFile(path, text)]))
  const ignoring = [...sources.values()].filter(({ path }) => nameOf(path) === '.gitignore')
  return {
    paths: [...sources.keys()].sort(),
    today: '2026-01-01',
    file: (path) => sources.get(path),
    bytes: (path) => (path in files ? Buffer.from(files[path] ?? '') : undefined),
    environmentOf,
    ignores: (path) => ignoring.some(({ text }) => text.includes(nameOf(path))),
    tracked: () => true,
  }
}

/** What else is said of a finding may come of any file. */
const places = (hits: readonly PracticeHit[]) =>
  hits.map(({ hit: { path, range, resource, secret } }) => ({ path, range, resource, secret }))
