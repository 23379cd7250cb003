/** What could not be taken over, or not as it was. */
export interface Note {
  /** What stands in the other tool's file. */
  readonly what: string
  readonly reason: string
}
