/** How much a finding weighs where it stands: what tests and examples hold runs nowhere else. */
import { folderOf, isCode, isDocs, isExample, isTest } from '../documents/paths.ts'
import { HASH_SEVERITY, isPasswordHash } from './secrets/password-hash.ts'
import { isRandom } from './secrets/strength.ts'

/** Recorded, and hidden below the default threshold. */
export const NOTE = 3.0
/** One level below an error. */
export const WARNING = 5.5

/**
 * A rule's severity at a path: a note in tests, one level lower in examples and documentation. What people make up for an
 * example (`keyboard cat`) is a note there too; only a generated value may have come from elsewhere. The hash of a password weighs the
 * same whatever rule finds it.
 */
export function severityAt(path: string, usual: number, secret?: string): number {
  if (secret !== undefined && usual > HASH_SEVERITY && isPasswordHash(secret))
    return severityAt(path, HASH_SEVERITY, secret)
  if (isTestPlace(path) || (isSample(path) && secret !== undefined && !isRandom(secret)))
    return Math.min(usual, NOTE)
  if (!isSample(path)) return usual
  return usual >= 7 ? WARNING : Math.min(usual, NOTE)
}

const isSample = (path: string) => isExample(path) || isDocs(path)

/** Of code by its name, of anything else by its folder alone: `compose.test.yml` sets up an environment of that name. */
export const isTestPlace = (path: string): boolean => isTest(isCode(path) ? path : `${folderOf(path)}/`)
