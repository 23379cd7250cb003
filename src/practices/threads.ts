/** Spreads the files that practices look at over threads, once those that are left take long. */
import { availableParallelism } from 'node:os'
import type { Environment } from '../documents/environment.ts'
import type { OpenTree } from '../sources/working-tree.ts'
import { startThread, wordOf } from '../thread.ts'
import { today } from '../today.ts'
import { BUILD, FROM_SOURCE } from '../version.ts'
import type { ThreadAnswers } from './answer.ts'
import type { Declared } from './repository/from-working-tree.ts'

/** What a thread needs. */
export interface Task {
  readonly tree: OpenTree
  /** Ids of the rules to ask. */
  readonly rules: readonly string[]
  /** All paths that are to be looked at, and the place of the first that nobody has taken. */
  readonly paths: readonly string[]
  readonly next: Int32Array<SharedArrayBuffer>
  /** What the configuration says of some files. */
  readonly declared: ReadonlyMap<string, Environment>
}

type Asked = Pick<Task, 'tree' | 'rules' | 'paths'>

/** Milliseconds that must be left for each thread: it takes a fifth of that to load what others have loaded. */
const WORTH_A_THREAD = 600
/** Milliseconds before that is judged: the first files are slow. */
const SOON = 200
/** Paths that are taken at once. They lie side by side, and so do files that are read together. */
const BATCH = 8
/** Each has documents of its own in memory, some hundred megabytes where they are large. */
const A_FEW = 8
/** What is on its heap is short-lived. */
const LIMITS = { maxYoungGenerationSizeMb: 32 }

export class PracticeThreads {
  readonly #asked: Asked & Pick<Task, 'next'>
  readonly #declared: Declared
  readonly #most: number
  readonly #answers: Promise<ThreadAnswers>[] = []

  /** @param jobs most threads, with this one; left out: as the machine allows, up to a few. */
  constructor(asked: Asked, declared: Declared, jobs = Math.min(availableParallelism(), A_FEW)) {
    this.#asked = { ...asked, next: new Int32Array(new SharedArrayBuffer(4)) }
    this.#declared = declared
    this.#most = BUILD === FROM_SOURCE ? 1 : jobs
  }

  /** The paths that this thread takes, in their order. */
  *taken(): Generator<string> {
    const begun = performance.now()
    for (const path of takenOf(this.#asked)) {
      yield path
      if (this.#answers.length === 0) this.#startWhereWorth(performance.now() - begun)
    }
  }

  /** What the others say. */
  rest(): Promise<ThreadAnswers[]> {
    return Promise.all(this.#answers)
  }

  #startWhereWorth(passed: number) {
    if (passed < SOON) return
    const { paths, next } = this.#asked
    const done = Math.min(Atomics.load(next, 0), paths.length)
    const left = (passed / done) * (paths.length - done)
    const threads = Math.min(this.#most - 1, Math.floor(left / WORTH_A_THREAD))
    const declared = threads > 0 ? this.#declaredInAll() : new Map()
    for (let i = 0; i < threads; i++) this.#answers.push(answersTo({ ...this.#asked, declared }))
  }

  #declaredInAll(): Map<string, Environment> {
    const found = new Map<string, Environment>()
    for (const path of this.#asked.tree.paths) {
      const environment = this.#declared(path)
      if (environment) found.set(path, environment)
    }
    return found
  }
}

/** The day is this one's, which may be over when a thread asks for it. */
function answersTo(task: Task): Promise<ThreadAnswers> {
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(today()) / 1000) }
  return wordOf(startThread('practices-worker', task, LIMITS, env), 'practices')
}

/** Each path goes to one of those that ask. */
export function* takenOf({ paths, next }: Pick<Task, 'paths' | 'next'>): Generator<string> {
  for (;;) {
    const from = Atomics.add(next, 0, BATCH)
    if (from >= paths.length) return
    yield* paths.slice(from, from + BATCH)
  }
}
