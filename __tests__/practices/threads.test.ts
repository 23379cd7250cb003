/** Law of threads: whoever takes which files, practices say the same. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { practices } from '../../patterns/practices/index.ts'
import type { ThreadAnswers } from '../../src/practices/answer.ts'
import { inventoryOf, pastToCome, practiceFiles } from '../../src/practices/repository/from-working-tree.ts'
import { PracticeRun } from '../../src/practices/run.ts'
import { type Task, takenOf } from '../../src/practices/threads.ts'
import { openWorkingTree, type WorkingTree } from '../../src/sources/working-tree.ts'
import type { ThreadData } from '../../src/thread.ts'
import { CLI } from '../support/built.ts'

type Files = Readonly<Record<string, string>>

const texts: Files[] = [
  // Read by rules of others, and by nobody as it stands.
  { 'deploy/values.yaml': `a: ${'['.repeat(5000)}\npassword: x\n` },
  ...practices.flatMap(({ examples, counterExamples }) =>
    [...examples, ...counterExamples].map(({ files }) => files),
  ),
]

const treeOf = (files: Files): WorkingTree => ({
  paths: Object.keys(files).sort(),
  tracked: new Set(Object.keys(files)),
  read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
  ignores: () => false,
})

/** A run of its own over some of the files, and the files of which nothing comes. */
async function runOver(tree: WorkingTree, paths: Iterable<string>) {
  const silent: [string, readonly string[]][] = []
  const note = (path: string, ids: readonly string[]) => silent.push([path, ids])
  const inventory = inventoryOf(tree)
  inventory.past = pastToCome()
  const run = new PracticeRun(inventory, tree, { rulesAt: () => undefined, note })
  await run.files(practices, practiceFiles(inventory, paths))
  return { run, silent }
}

const answersOf = ({ run, silent }: Awaited<ReturnType<typeof runOver>>): ThreadAnswers =>
  structuredClone({ ...run.answers(), silent, ignored: new Map() })

/** All that a run says, with what is silent; order shows where it matters. */
const saidBy = ({ run, silent }: Awaited<ReturnType<typeof runOver>>) => {
  const { looked, ...rest } = run.result()
  return { ...rest, looked: [...looked].sort(), silent: silent.sort(([a], [b]) => (a < b ? -1 : 1)) }
}

test('files that are shared out say what all of them say to one', async () => {
  const some = fc.array(fc.constantFrom(...texts), { minLength: 4, maxLength: 25 })
  const turns = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 50 })
  let hits = 0
  await fc.assert(
    fc.asyncProperty(some, turns, async (all, turns) => {
      const tree = treeOf(Object.assign({}, ...all))
      const share = (own: number) => tree.paths.filter((_, i) => turns[i % turns.length] === own)
      const main = await runOver(tree, share(0))
      for (const own of [3, 1, 2]) main.run.takeOver(answersOf(await runOver(tree, share(own))), practices)
      const alone = saidBy(await runOver(tree, tree.paths))
      expect(saidBy(main)).toEqual(alone)
      hits += alone.hits.length
    }),
    { numRuns: 60 },
  )
  expect(hits).toBeGreaterThan(100)
})

test('each path is taken once, in order', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100 }), fc.array(fc.nat({ max: 2 }), { maxLength: 200 }), (count, turns) => {
      const paths = Array.from({ length: count }, (_, i) => `${i}`)
      const next = new Int32Array(new SharedArrayBuffer(4))
      const takers = [0, 1, 2].map(() => ({ own: [] as string[], from: takenOf({ paths, next }) }))
      for (const turn of turns) takers[turn]!.own.push(...one(takers[turn]!.from))
      for (const { own, from } of takers) own.push(...from)
      for (const { own } of takers) expect(own).toEqual([...own].sort((a, b) => Number(a) - Number(b)))
      expect(takers.flatMap(({ own }) => own).sort()).toEqual(paths.sort())
    }),
  )
})

function one(from: Generator<string>): string[] {
  const { value, done } = from.next()
  return done ? [] : [value]
}

test('a thread of dist says what this one says', async () => {
  const root = mkdtempSync(join(tmpdir(), 'threads-'))
  try {
    const files: Files = Object.assign({}, ...texts.slice(0, 400))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    const paths = Object.keys(files).sort()
    const open = { root, paths, tracked: new Set(paths), repository: undefined }
    const next = new Int32Array(new SharedArrayBuffer(4))
    const rules = practices.map(({ id }) => id)
    const given: Task = { tree: open, rules, paths, next, declared: new Map([[paths[0]!, 'production']]) }
    const workerData: ThreadData<Task> = { part: 'practices-worker', given, changes: new Map() }
    const thread = new Worker(CLI[1], { workerData })
    const said = await new Promise<ThreadAnswers>((done, fail) =>
      thread.on('message', done).on('error', fail),
    )
    const here = await runOver(openWorkingTree(open, undefined), paths)
    expect(said.answers.length).toBeGreaterThan(50)
    expect({ ...said, ignored: new Map() }).toEqual(answersOf(here))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})
