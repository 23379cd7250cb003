/** How much a finding weighs where it stands: what tests and examples hold runs nowhere else. */
import { isDocs, isExample, isTest } from '../documents/paths.ts'

/** Recorded, and hidden below the default threshold. */
export const NOTE = 3.0
/** One level below an error. */
const WARNING = 5.5

/** A rule's severity at a path: a note in tests, one level lower in examples and documentation. */
export function severityAt(path: string, usual: number): number {
  if (isTest(path)) return Math.min(usual, NOTE)
  if (!isExample(path) && !isDocs(path)) return usual
  return usual >= 7 ? WARNING : Math.min(usual, NOTE)
}
