/**
 * A text file as practices see it: its path, its text, and its parsed forms, each made once and only when asked for.
 * Every parser recovers from errors or gives undefined, and every node carries UTF-16 offsets into `text`.
 */
export interface SourceFile {
  /** Repository-relative, `/` between folders. */
  readonly path: string
  readonly text: string
}
