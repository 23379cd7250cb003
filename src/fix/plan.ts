/** Which edits a scan's findings ask for, file by file. */
import { compatible, type Edit } from '../edit.ts'
import { type Confidence, confidenceRank, type Finding } from '../finding.ts'
import { DEFAULT_CONFIDENCE } from '../options.ts'

/** What one file gets. */
export interface FileEdits {
  readonly path: string
  /** In the order of their places; none touches another. */
  readonly edits: readonly Edit[]
  /** What `baseOf` said of the text that was read; null for a file that is to be made. */
  readonly base: string | null
}

/** Of open findings that are sure enough, by path. */
export function fileEdits(
  findings: readonly Finding[],
  confidence: Confidence = DEFAULT_CONFIDENCE,
): FileEdits[] {
  const byPath = new Map<string, Edit[]>()
  for (const finding of findings) {
    const isMeant =
      finding.standing === 'open' && confidenceRank(finding.confidence) >= confidenceRank(confidence)
    for (const edit of isMeant ? (finding.fix?.edits ?? []) : [])
      byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit])
  }
  return [...byPath]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, edits]) => ({ path, edits: compatible(edits), base: edits[0]?.base ?? null }))
}
