/** The files of a repository that policy is read from. */

export const DEFAULT_FILE = '.keysweep.yml'
export const IGNORE_FILE = '.keysweep-ignore.yml'
export const KEY_FILE = '.keysweep-key'
export const BASELINE_FILE = '.keysweep-baseline.yml'
/** A hundred thousand findings and more. */
export const BASELINE_BYTES = 16 * 1024 * 1024

/** GitHub takes the first file of three places. */
export const OWNERS_FILES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']
/** GitHub reads no larger file. */
export const OWNERS_BYTES = 3 * 1024 * 1024
