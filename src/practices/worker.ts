/** A thread that looks at files for practices until none is left. */
import { parentPort, workerData } from 'node:worker_threads'
import { practices } from '../../patterns/practices/index.ts'
import { openWorkingTree } from '../sources/working-tree.ts'
import type { ThreadData } from '../thread.ts'
import type { ThreadAnswers } from './answer.ts'
import { inventoryOf, pastToCome, practiceFiles } from './repository/from-working-tree.ts'
import { PracticeRun } from './run.ts'
import { type Task, takenOf } from './threads.ts'

async function answer({ rules, tree: given, declared, paths, next }: Task): Promise<ThreadAnswers> {
  const asked = new Set(rules)
  const tree = openWorkingTree(given, given.repository)
  const inventory = inventoryOf(tree, (path) => declared.get(path))
  inventory.past = pastToCome()
  const silent: [string, readonly string[]][] = []
  const quiet = {
    rulesAt: () => undefined,
    note: (path: string, ids: readonly string[]) => silent.push([path, ids]),
  }
  const run = new PracticeRun(inventory, tree, quiet)
  const files = practiceFiles(inventory, takenOf({ paths, next }))
  await run.files(
    practices.filter(({ id }) => asked.has(id)),
    files,
  )
  return { ...run.answers(), silent, ignored: tree.ignored ?? new Map() }
}

answer((workerData as ThreadData<Task>).given).then((said) => parentPort?.postMessage(said))
