/**
 * The lines of a pull request that can hold a comment: those that it adds. GitHub refuses a whole review for one comment
 * beside them, so GitHub's own list of files says which they are.
 */
import { blobId } from '../sources/blob.ts'
import type { Api } from './api.ts'
import { field, textOf } from './field.ts'

interface Changed {
  /** The blob at the pull request's head. */
  readonly blob: string | undefined
  readonly added: ReadonlySet<number>
}

export interface Diff {
  /**
   * Whether all these lines are added by the change.
   * @param bytes of the file as it was scanned; lines of another version, such as that of a merge, are not those of the change
   */
  adds(path: string, bytes: Buffer, startLine: number, endLine: number): boolean
}

/** @throws ApiError */
export async function readDiff(api: Api, pull: number): Promise<Diff> {
  const listed = await api.all('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { pull_number: pull })
  const files = new Map(listed.map((file) => [textOf(field(file, 'filename')) ?? '', changedOf(file)]))
  return {
    adds(path, bytes, startLine, endLine) {
      const file = files.get(path)
      if (!file || file.blob !== blobId(bytes, file.blob?.length === 64 ? 'sha256' : 'sha1')) return false
      for (let line = startLine; line <= endLine; line++) if (!file.added.has(line)) return false
      return true
    },
  }
}

const changedOf = (file: unknown): Changed => ({
  blob: textOf(field(file, 'sha')),
  added: addedLines(textOf(field(file, 'patch')) ?? ''),
})

/** A file that is too large has no patch, and then no line. */
function addedLines(patch: string): ReadonlySet<number> {
  const added = new Set<number>()
  let line = 0
  for (const text of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)?.[1]
    if (start !== undefined) line = Number(start)
    else if (text.startsWith('+')) added.add(line++)
    else if (text.startsWith(' ')) line++
  }
  return added
}
