/** What a practice says of one place. */
import type { Confidence } from './rule.ts'

/** What a practice found in a document or in the repository. */
export interface Hit {
  readonly path: string
  /** UTF-16 offsets into the file's text; absent when the finding is about the file or repository as a whole. */
  readonly range?: { readonly start: number; readonly end: number }
  /** WHAT, for this place; the rule's title stands in when absent. Never holds a secret. */
  readonly message?: string
  /** The secret value when there is one. Used for identity and judging, never printed. */
  readonly secret?: string
  /** What the practice is about, stable under line moves: `aws_s3_bucket.logs`, `job build`, a key path. */
  readonly resource: string
  /** Overrides the rule's severity for this place. */
  readonly severity?: number
  readonly confidence?: Confidence
  /** Text that can be pasted to mend this place. */
  readonly fix?: string
  /** Where the range is the value of a setting and another value mends it: that value, without quotes. Stands for `fix`. */
  readonly instead?: string
  /**
   * The same as a change of files, where it is safe to make unseen: it adds a mark or narrows a setting, takes no value
   * away, and leaves what runs as it was. With it this finding is gone.
   */
  readonly edits?: readonly HitEdit[]
}

/** Puts `text` in the place of a range of the file; an empty range inserts. Never holds a secret. */
export interface HitEdit {
  /** Another file than the hit's; one that is not there is made. */
  readonly path?: string
  /** UTF-16 offsets; `end` is exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
}
