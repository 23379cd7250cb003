/** The version of this build. The bundle has it from package.json; run from source there is no release to name. */
declare const KEYSWEEP_VERSION: string | undefined

export const VERSION = typeof KEYSWEEP_VERSION === 'string' ? KEYSWEEP_VERSION : '0.0.0-source'

/** Of what was not bundled nothing is known. */
export const FROM_SOURCE = 'source'

/** A digest of the sources that the bundle was made of: two that agree find the same. */
declare const KEYSWEEP_BUILD: string | undefined

export const BUILD = typeof KEYSWEEP_BUILD === 'string' ? KEYSWEEP_BUILD : FROM_SOURCE
