/**
 * Laws get the same inputs on every run, so that a failure speaks of the change at hand. `npm run hunt` draws others; what it
 * finds is repeated with `KEYSWEEP_SEED=<seed> npm test <file>`.
 */
import fc from 'fast-check'

export const SEED = Number(process.env.KEYSWEEP_SEED ?? 1)

fc.configureGlobal({ seed: SEED })
