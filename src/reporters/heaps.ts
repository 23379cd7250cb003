/**
 * What heaps up in one file, such as everybody's hash in a dump of a database: to a reader that is one matter, and a few
 * findings stand for all. Reports for programs list each.
 */
import type { Finding } from '../finding.ts'

export interface Heap {
  readonly shown: readonly Finding[]
  /** Those that only their number tells of; empty for what does not heap up. */
  readonly left: readonly Finding[]
}

/** More than so many of one rule in one file are a heap. */
const MOST = 5
/** So many stand for a heap. */
const FEW = 3

/** In the order of their first findings; each is of one rule, one severity and one file. */
export function heapsOf(findings: readonly Finding[]): readonly Heap[] {
  const heaps = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.ruleId, finding.severity, finding.path])
    const heap = heaps.get(key)
    if (heap) heap.push(finding)
    else heaps.set(key, [finding])
  }
  return [...heaps.values()].map((all) =>
    all.length > MOST ? { shown: all.slice(0, FEW), left: all.slice(FEW) } : { shown: all, left: [] },
  )
}
