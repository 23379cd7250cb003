/** A thread of the history scan: takes families until none is left, then sends what it read. */
import { parentPort, workerData } from 'node:worker_threads'
import { secrets } from '../../patterns/secrets/index.ts'
import { readFamilies, type Work } from './families.ts'

const work: Work = workerData
parentPort?.postMessage(readFamilies(work, secrets))
