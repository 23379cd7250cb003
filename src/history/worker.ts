/** A thread of the history scan: gets ready while the packs' indexes are read, then takes families until none is left. */
import { parentPort, workerData } from 'node:worker_threads'
import type { CustomRule } from '../../patterns/custom.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { loadChecked } from '../match/custom/index.ts'
import { Scanner } from '../match/scanner.ts'
import type { ThreadData } from '../thread.ts'
import { readFamilies, type Work } from './families.ts'
import { movable } from './reading.ts'

const loading = loadChecked((workerData as ThreadData<CustomRule[]>).given).then(
  (custom) => new Scanner(secrets, custom),
)
parentPort?.postMessage('loaded')
parentPort?.once('message', async (work: Work) => {
  const reading = await readFamilies(work, await loading)
  parentPort?.postMessage(reading, movable(reading))
})
