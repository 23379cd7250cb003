/**
 * Files in which practices find nothing and ask for no other file: so it stays while the file is the same. A later day changes
 * nothing, as a token that is written there only gets older.
 */
export interface Quiet {
  /** Ids of the rules that look at it; undefined where it is not known. */
  rulesAt(path: string): readonly string[] | undefined
  note(path: string, rules: readonly string[]): void
}
