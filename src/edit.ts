/**
 * Changes to files of the working tree, as the fix of a finding holds them. Whatever shows or writes a fix works on these:
 * the patch, the files, and a suggestion under review.
 */
import { createHmac, randomBytes } from 'node:crypto'

/** Puts `text` in the place of a range; an empty range inserts. Its text never holds a secret. */
export interface Edit {
  /** Repository-relative, `/` between folders. */
  readonly path: string
  /** UTF-16 offsets into the file's text as it was read; `end` is exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** What `baseOf` says of the text that was read; null when there was no such file. */
  readonly base: string | null
}

const KEY = randomBytes(32)

/** Tells later in the same run whether a text is still the one that was read; says nothing to anybody else. */
export const baseOf = (text: string): string => createHmac('sha256', KEY).update(text).digest('hex')

/**
 * In the order of their places, each change once; of two that touch the same text the first stands.
 * @param edits of one file
 */
export function compatible(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1)
    const again = kept.some(
      ({ start, end, text }) => start === edit.start && end === edit.end && text === edit.text,
    )
    if (!again && (last === undefined || last.end <= edit.start)) kept.push(edit)
  }
  return kept
}

/** @param edits of one file, as `compatible` gives them */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = ''
  let from = 0
  for (const edit of edits) {
    done += text.slice(from, edit.start)
    // Two additions to the end of a file without a final line feed each bring one.
    done += done.endsWith('\n') ? edit.text.replace(/^\r?\n/, '') : edit.text
    from = edit.end
  }
  return done + text.slice(from)
}

/** Whole lines and what shall stand in their place, as a suggestion under review wants it. */
export interface Replacement {
  /** 1-based, both inclusive. */
  readonly startLine: number
  readonly endLine: number
  /** Without the last line's end. It repeats what the lines hold, so it may hold a secret where they do. */
  readonly text: string
}

/**
 * The lines of a file that a fix changes, as they are to be.
 * @param text of the file under review
 * @param edits of a fix
 * @returns undefined when the fix is about another text, another file or several, or adds to the end
 */
export function replacementOf(text: string, edits: readonly Edit[]): Replacement | undefined {
  const [first] = edits
  const base = baseOf(text)
  if (!first || edits.some((edit) => edit.path !== first.path || edit.base !== base)) return undefined
  const ordered = compatible(edits)
  const start = text.lastIndexOf('\n', (ordered[0]?.start ?? 0) - 1) + 1
  const last = Math.max(...ordered.map(({ end }) => end))
  const newline = text.indexOf('\n', last)
  const end = newline < 0 ? text.length : newline
  if (start >= text.length) return undefined
  const moved = ordered.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  return {
    startLine: lineAt(start),
    endLine: lineAt(end),
    text: edited(text.slice(start, end), moved).replace(/\r$/, ''),
  }
}
