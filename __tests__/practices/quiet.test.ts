/** Law: a file that practices passed over in silence once stays silent while it is the same, whatever becomes of the others. */
import fc from 'fast-check'
import { practices } from '../../patterns/practices/index.ts'
import { lookAtFiles, PracticeScan } from '../../src/practices/find.ts'
import type { Quiet } from '../../src/practices/quiet.ts'
import type { WorkingTree } from '../../src/sources/working-tree.ts'

type Files = Readonly<Record<string, string>>

/** All that the rules have as examples and as counter-examples. */
const texts = practices.flatMap(({ examples, counterExamples }) =>
  [...examples, ...counterExamples].map(({ files }) => files),
)

const treeOf = (files: Files, isTracked: boolean): WorkingTree => ({
  paths: Object.keys(files).sort(),
  tracked: new Set(isTracked ? Object.keys(files) : []),
  read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
  ignores: () => isTracked,
})

/** As an earlier run leaves it, by path and text. */
class Notes implements Quiet {
  readonly notes = new Map<string, readonly string[]>()
  files: Files = {}
  passed = 0

  rulesAt(path: string): readonly string[] | undefined {
    const rules = this.notes.get(this.#keyOf(path))
    if (rules) this.passed++
    return rules
  }

  note(path: string, rules: readonly string[]): void {
    this.notes.set(this.#keyOf(path), rules)
  }

  #keyOf(path: string): string {
    return `${path}\0${this.files[path]}`
  }
}

const some = fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 6 })

test('of any two states of the files', async () => {
  let passed = 0
  await fc.assert(
    fc.asyncProperty(some, some, some, fc.boolean(), fc.boolean(), async (gone, kept, come, ...tracked) => {
      const notes = new Notes()
      for (const [i, all] of [
        [...gone, ...kept],
        [...kept, ...come],
      ].entries()) {
        notes.files = Object.assign({}, ...all)
        const tree = treeOf(notes.files, tracked[i]!)
        const scan = new PracticeScan(practices)
        await scan.lookAt(tree, notes)
        const [{ inventory: _, ...warm }, { inventory: __, ...cold }] = [
          await scan.end(),
          await lookAtFiles(practices, tree),
        ]
        expect({ ...warm, looked: new Map([...warm.looked].sort()) }).toEqual({
          ...cold,
          looked: new Map([...cold.looked].sort()),
        })
      }
      passed += notes.passed
    }),
    { numRuns: 60 },
  )
  expect(passed).toBeGreaterThan(60)
})
