/**
 * How large a thing may be and still be read. A bound of ours that is met makes the run incomplete; one that the
 * configuration sets is a decision, as an excluded path is one: what lies beyond is left out and counted.
 */

export interface Bound {
  /** Bytes; of archives within archives a number. */
  readonly most: number
  /** Whether the configuration set it. */
  readonly chosen: boolean
}

export interface Limits {
  /** Of one file of the working tree. */
  readonly file: Bound
  /** Of one blob of the history. */
  readonly blob: Bound
  /** All that one archive may unfold to. */
  readonly archive: Bound
  readonly archiveDepth: Bound
}

const builtIn = (most: number): Bound => ({ most, chosen: false })

const MIB = 1024 * 1024

/** 64 MiB is above every source file and below what a runner's memory minds. */
export const DEFAULT_LIMITS: Limits = {
  file: builtIn(64 * MIB),
  blob: builtIn(64 * MIB),
  archive: builtIn(256 * MIB),
  archiveDepth: builtIn(4),
}

/** For the receipt: `file above 64 MiB`. */
export const beyond = (what: string, { most, chosen }: Bound): string =>
  `${what} above ${sizeOf(most)}${chosen ? ', as configured' : ''}`

/** `64 MiB`, as the configuration writes it. */
export const sizeOf = (bytes: number): string =>
  bytes % MIB === 0 ? `${bytes / MIB} MiB` : `${bytes / 1024} KiB`
