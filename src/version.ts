/** The version of this build. The bundle has it from package.json; run from source there is no release to name. */
declare const KEYSWEEP_VERSION: string | undefined

export const VERSION = typeof KEYSWEEP_VERSION === 'string' ? KEYSWEEP_VERSION : '0.0.0-source'
