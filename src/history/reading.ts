/**
 * What one thread reads out of packs: for each content that holds something, which cases. Plain data, so that it crosses
 * threads; rules go by their ids.
 */
import type { GraphPart } from '../attribute/graph/part.ts'
import type { Case } from '../judge/casebook.ts'
import type { Verdict } from '../judge/verdict.ts'
import type { Match } from '../match/match.ts'

/** A case without its rule object. */
export interface PlainCase {
  readonly ruleId: string
  readonly match: Omit<Match, 'rule'>
  readonly verdict: Verdict
}

/** A case, and the archive member that it stands in (`!inner/path`, else empty). */
export interface Seen {
  readonly case: number
  readonly inner: string
}

export interface PackReading {
  /** Position in the store. */
  readonly pack: number
  /** Entries that hold something, and the number of their list in `lists`. */
  readonly entries: number[]
  readonly listOf: number[]
  /** Entries that have to be read through git. */
  readonly failed: number[]
}

export interface Reading {
  readonly cases: readonly PlainCase[]
  readonly lists: readonly (readonly Seen[])[]
  readonly packs: readonly PackReading[]
  /** Dropped cases: a number that stands for the case, and the reason. */
  readonly dropped: ReadonlyMap<number, string>
  readonly blobs: number
  readonly commits: number
  readonly tags: number
  readonly bytes: number
  readonly remarks: readonly Remark[]
  /** Where git does not walk. */
  readonly graph?: GraphPart
}

/** What could not be unfolded, or was read in part. */
export interface Remark {
  readonly reason: string
  readonly gap: boolean
  readonly pack: number
  readonly entry: number
}

/** What need not be copied on the way to another thread. */
export const movable = ({ graph }: Reading): ArrayBuffer[] =>
  graph ? [graph.trees, graph.changes, graph.commits, graph.times].map(({ buffer }) => buffer) : []

export const plainCase = ({ match: { rule, ...match }, verdict }: Case): PlainCase => ({
  ruleId: rule.id,
  match,
  verdict,
})

/** 53 bits of a case's key, so that threads can count the same case once without sending it. FNV-1a in two halves. */
export function numberOf(key: string): number {
  let high = 0x811c9dc5
  let low = 0xcbf29ce4
  for (let i = 0; i < key.length; i++) {
    const c = key.charCodeAt(i)
    high = Math.imul(high ^ c, 0x01000193)
    low = Math.imul(low ^ c, 0x01000193) ^ (high >>> 15)
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}
