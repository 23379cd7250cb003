/** `--fix`: what a scan's findings ask for, done to the files or shown as a patch. The history is never touched. */
import type { Confidence, Finding } from '../finding.ts'
import { type Change, changeOf, type Refusal, write } from './files.ts'
import { patchOf } from './patch.ts'
import { fileEdits } from './plan.ts'

export interface Mended {
  /** Paths of the files that were changed, or that the patch changes. */
  readonly changed: readonly string[]
  readonly refused: readonly Refusal[]
}

/** Changes the files. */
export async function mendFiles(
  root: string,
  findings: readonly Finding[],
  confidence?: Confidence,
): Promise<Mended> {
  const { changes, refused } = await changesOf(root, findings, confidence)
  const changed: string[] = []
  for (const change of changes) {
    const refusal = await write(root, change)
    if (refusal) refused.push(refusal)
    else changed.push(change.path)
  }
  return { changed, refused }
}

/**
 * The same as a patch; nothing is written.
 * @param findings of low confidence too, so that no line with what may be a secret is shown
 */
export async function mendingPatch(
  root: string,
  findings: readonly Finding[],
  confidence?: Confidence,
): Promise<Mended & { readonly patch: string }> {
  const { changes, refused } = await changesOf(root, findings, confidence)
  const hidden = linesWithFindings(findings)
  const shown = changes.map((change) => ({
    path: change.path,
    patch: patchOf(change, (line) => hidden.get(change.path)?.has(line) === true),
  }))
  const unshown = shown.filter(({ patch }) => patch === undefined)
  return {
    changed: shown.filter(({ patch }) => patch !== undefined).map(({ path }) => path),
    refused: [
      ...refused,
      ...unshown.map(({ path }) => ({ path, reason: 'a line beside the change that must not be shown' })),
    ],
    patch: shown.map(({ patch }) => patch ?? '').join(''),
  }
}

async function changesOf(root: string, findings: readonly Finding[], confidence?: Confidence) {
  const changes: Change[] = []
  const refused: Refusal[] = []
  for (const file of fileEdits(findings, confidence)) {
    const change = await changeOf(root, file)
    if ('reason' in change) refused.push(change)
    else changes.push(change)
  }
  return { changes, refused }
}

/**
 * Lines of the files as they stand that a finding marks; one with edits of its own marks no secret, and neither does one about an object of
 * several lines: a secret in it has a finding of its own.
 */
function linesWithFindings(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = new Map<string, Set<number>>()
  for (const finding of findings) {
    const { startLine, startColumn, endLine, endColumn } = finding
    const isWhole = startLine === endLine && startColumn === endColumn
    const isObject = finding.marksObject && startLine < endLine
    if (isWhole || isObject || (finding.fix?.edits.length ?? 0) > 0) continue
    const places = finding.occurrences.filter(({ present }) => present)
    for (const place of [finding, ...places]) {
      const marked = lines.get(place.path) ?? new Set<number>()
      for (let line = 0; line <= endLine - startLine; line++) marked.add(place.startLine + line)
      lines.set(place.path, marked)
    }
  }
  return lines
}
