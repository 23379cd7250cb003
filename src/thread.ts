/** The parts of dist that run on threads of their own; `src/start.ts` loads the one that is asked for. */
import { type ResourceLimits, Worker } from 'node:worker_threads'
import { UserError } from './errors.ts'
import { changesSoFar } from './settle.ts'

/** Their files. */
export type Part = 'history-worker' | 'practices-worker'

export interface ThreadData<Given> {
  readonly part: Part
  readonly given: Given
  /** See src/settle.ts. */
  readonly changes: ReadonlyMap<string, string>
}

/** @param given to the thread, as plain data. @param env instead of the process's own. */
export function startThread<Given>(
  part: Part,
  given: Given,
  resourceLimits: ResourceLimits,
  env: NodeJS.ProcessEnv = process.env,
): Worker {
  const workerData: ThreadData<Given> = { part, given, changes: changesSoFar() }
  return new Worker(new URL('./cli.js', import.meta.url), { resourceLimits, workerData, env })
}

/** What it says, but for single words; a thread that dies takes the run with it, since what it had seen is not known. */
export function wordOf<Word>(thread: Worker, about: string): Promise<Word> {
  const word = new Promise<Word>((done, fail) => {
    thread.on('message', (said: Word | string) => typeof said !== 'string' && done(said))
    thread.on('error', (error) => fail(asThrown(error)))
    thread.on('exit', (code) => code !== 0 && fail(new Error(`a thread of ${about} ended with ${code}`)))
  })
  word.catch(() => {}) // seen by whoever waits for it
  return word
}

/** What comes out of a thread has the fields of an error that a person can act on, and no more its class. */
const asThrown = (error: Error): Error =>
  'help' in error ? new UserError(error.message, String(error.help)) : error
