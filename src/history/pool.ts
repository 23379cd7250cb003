/** Spreads families over threads. A thread that dies takes the run with it: what it had read is not known. */
import type { Worker } from 'node:worker_threads'
import type { Case } from '../judge/casebook.ts'
import type { Scanner } from '../match/scanner.ts'
import { doWithoutBestCode, keepYoungSmall } from '../settle.ts'
import type { Limits } from '../sources/limits.ts'
import type { ObjectNumbers } from '../sources/packs/numbers.ts'
import type { Pack } from '../sources/packs/pack.ts'
import type { Share } from '../sources/share.ts'
import { startThread, wordOf } from '../thread.ts'
import { readFamilies, rootsOf, type Work } from './families.ts'
import type { Reading } from './reading.ts'

/** Packed bytes for each thread; with fewer its start costs more than it saves. */
const WORTH_A_THREAD = 10 * 1024 * 1024
/** Where this thread has something else to do first. */
const WORTH_ANOTHER = 2 * 1024 * 1024
/** A thread keeps texts outside its heap; what is on it is short-lived. */
const LIMITS = { maxYoungGenerationSizeMb: 16 }

interface Own {
  first(): Promise<void>
  met?: ((held: Case) => void) | undefined
}

export interface Pool {
  /**
   * One reading for each thread; together they are the same for any number of them.
   * @param own what this thread does before it takes part, and who is told of each case that it meets.
   * @param numbers of the objects, where commits and trees are to be read too.
   */
  read(
    packs: readonly Pack[],
    limits: Limits,
    share: Share,
    own: Own,
    numbers?: ObjectNumbers,
  ): Promise<Reading[]>
  /** Threads that never got work would keep the process alive. */
  close(): void
}

/**
 * Starts the threads at once, so that they get ready while the indexes are read. This thread is one of them.
 * @param bytes size of the packs.
 * @param jobs most threads to use.
 * @param busy whether this one has something else to do first.
 */
export function startPool(scanner: Scanner, bytes: number, jobs: number, busy = false): Pool {
  const threads = Math.max(1, Math.min(jobs, Math.floor(bytes / (busy ? WORTH_ANOTHER : WORTH_A_THREAD))))
  // Users' rules go as data: each thread compiles its own.
  const custom = scanner.custom.rules.map(({ custom }) => custom)
  const workers = Array.from({ length: threads - 1 }, () => startThread('history-worker', custom, LIMITS))
  // Heard from the start, so that a thread that dies before there is work is not missed.
  const readings = workers.map((worker) => wordOf<Reading>(worker, 'the history scan'))
  const loaded = Promise.all(workers.map(loadedOf))
  return {
    read(packs, limits, share, { first, met }, numbers) {
      const work = workOf(packs, limits, share, numbers)
      for (const worker of workers) worker.postMessage(work)
      loaded.then(settle)
      return Promise.all([first().then(() => readFamilies(work, scanner, met)), ...readings])
    },
    close() {
      for (const worker of workers) worker.terminate()
    },
  }
}

/** When all threads have loaded what they need. */
function settle(): void {
  keepYoungSmall()
  doWithoutBestCode()
}

function workOf(packs: readonly Pack[], limits: Limits, share: Share, numbers?: ObjectNumbers): Work {
  const { contents: roots, graph } = rootsOf(packs, share)
  const next = new Int32Array(new SharedArrayBuffer(4))
  return { packs, limits, roots, next, ...(numbers && { graph: { numbers, roots: graph } }) }
}

/** Its first message is a word, see worker.ts. */
const loadedOf = (worker: Worker): Promise<void> =>
  new Promise((done) => worker.once('message', () => done()))
