/** What src/engine/assembly gives its host. Addresses are of the engine's memory. */
export interface Exports {
  /** See src/engine/assembly/inflate.ts, delta.ts and changes.ts. */
  inflate(source: number, sourceEnd: number, target: number, size: number): number
  configureDelta(area: number, capacity: number): void
  declaredSize(delta: number, deltaEnd: number, first: boolean): number
  apply(
    delta: number,
    deltaEnd: number,
    base: number,
    baseSize: number,
    target: number,
    targetSize: number,
  ): number
  segmentsOf(): number
  beginChanges(target: number, targetSize: number, baseSize: number, literals: boolean): void
  searchChanges(): number
  sample(start: number, end: number): number
  configure(tables: number, output: number, capacity: number): void
  search(text: number, end: number, lo: number, hi: number): number
  configureLiterals(table: number): void
  searchLiterals(text: number, end: number, lo: number, hi: number): number
  found(): number
  /** See src/engine/assembly/trees.ts; changes take the place of the segments. */
  beginTree(base: number, baseEnd: number, target: number, targetEnd: number, idBytes: number): void
  compareTrees(): number
  treeChanges(): number
  /** See src/engine/assembly/commits.ts; ids take the place of the segments. */
  readCommit(start: number, end: number, idBytes: number): number
  authorTime(): number
  commitTime(): number
  messageStart(start: number, end: number): number
  /** See src/engine/assembly/windows.ts. */
  configureWindows(area: number, bits: number, random: number): void
  forgetWindows(): void
  rememberWindows(on: boolean): void
  windowsFull(): number
  settleWindow(window: number): void
  /** See src/engine/assembly/ranges.ts. */
  configureRanges(area: number, bits: number, random: number, more: number): void
  forgetRanges(): void
  clear(): void
}
