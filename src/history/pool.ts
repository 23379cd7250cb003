/** Spreads families over threads. A thread that dies takes the run with it: what it had read is not known. */
import { Worker } from 'node:worker_threads'
import type { SecretRule } from '../../patterns/rule.ts'
import type { Pack } from '../sources/packs/pack.ts'
import { readFamilies, rootsOf, type Work } from './families.ts'
import type { Reading } from './reading.ts'

/** Packed bytes below which starting threads costs more than it saves. */
const WORTH_THREADS = 1024 * 1024

/**
 * @param jobs most threads to use.
 * @returns one reading for each thread; together they are the same for any number of them.
 */
export async function readPacks(
  packs: readonly Pack[],
  rules: readonly SecretRule[],
  jobs: number,
): Promise<Reading[]> {
  const { roots, bytes } = rootsOf(packs)
  const work: Work = { packs, roots, next: new Int32Array(new SharedArrayBuffer(4)) }
  const threads = bytes < WORTH_THREADS ? 1 : Math.min(jobs, Math.ceil(bytes / WORTH_THREADS))
  if (threads === 1) return [readFamilies(work, rules)]
  return Promise.all(Array.from({ length: threads }, () => inThread(work)))
}

const inThread = (work: Work): Promise<Reading> =>
  new Promise((done, fail) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: work })
    worker.on('message', done)
    worker.on('error', fail)
    worker.on(
      'exit',
      (code) => code !== 0 && fail(new Error(`a thread of the history scan ended with ${code}`)),
    )
  })
