import type { Confidence } from './finding.ts'
import type { Asking } from './history/asking.ts'
import type { FailOn, Scope } from './options.ts'
import type { RangeNames } from './sources/range.ts'
import type { Share } from './sources/share.ts'
import type { GivenText } from './sources/text.ts'

/** What `scan` is asked to do. */
export interface ScanOptions {
  /** A folder; the whole of it is scanned. */
  readonly path: string
  /** What git was asked of it while the scanner was loaded. */
  readonly asking?: Asking
  /** `auto` is `all` inside a git repository and `tree` elsewhere. */
  readonly scope: Scope
  /** Only what these heads bring; then the scope does not count. */
  readonly range?: RangeNames
  /** Only the index against HEAD; then the scope does not count. */
  readonly staged?: boolean
  /** Only this text, and no folder. */
  readonly text?: GivenText
  /** File that keeps what the next run need not read again. */
  readonly state?: string
  /** Left out: as the configuration says, else `DEFAULT_FAIL_ON` and `DEFAULT_CONFIDENCE`. */
  readonly failOn?: FailOn
  readonly confidence?: Confidence
  /** A file, or `none`; left out: `.keysweep.yml` where there is one. */
  readonly config?: string
  /** A file, or `none`; left out: `.keysweep-baseline.yml` where there is one. */
  readonly baseline?: string
  /** Commit at which the configuration counts; left out: the files as they stand; null: out of reach, so none counts. */
  readonly policyFrom?: string | null
  /** What the caller knows to be out of reach: the run is incomplete. */
  readonly missing?: readonly Missing[]
  /** Worker threads; the default follows the machine. */
  readonly jobs?: number
  readonly strict?: boolean
  /** Read only this share of what there is; its report is for a merge. */
  readonly shard?: Share
  /** Secret of an organisation that keys the fingerprints; left out: the repository's own key. */
  readonly fingerprintKey?: string
}

export interface Missing {
  /** As the receipt names it. */
  readonly reason: string
  readonly example: string
}
