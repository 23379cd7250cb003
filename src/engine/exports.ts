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
  /** See src/engine/assembly/walk.ts. */
  configureWalk(frames: number, deepest: number, literals: boolean): void
  walkFile(slots: number, mask: number, blocks: number, single: number): void
  walkFor(room: number, ample: number, longest: number, first: number, graphOnly: boolean): void
  walk(at: number, stop: number, floor: number): void
  passedBlobs(): number
  passedCommits(): number
  passedTags(): number
  passedBytes(): number
  forgetPassed(): void
  /** See src/engine/assembly/notes.ts. */
  configureNotes(log: number, end: number, names: number): void
  beginNotes(idBytes: number): void
  notesEnd(): number
  areWhole(): number
  giveUp(): void
  noteTree(
    number: number,
    start: number,
    end: number,
    baseNumber: number,
    base: number,
    baseEnd: number,
  ): void
  noteCommit(number: number, start: number, end: number): void
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
  windowStart(at: number, text: number, end: number): number
  windowEnd(): number
  /** See src/engine/assembly/ranges.ts. */
  configureRanges(area: number, bits: number, random: number, more: number): void
  forgetRanges(): void
  clear(): void
}

/** What the assembly asks of whoever walks, see walk.ts there. */
export interface Walker {
  read(to: number, block: number, skip: number, length: number): number
  whole(entry: number, depth: number, start: number, end: number, begun: number): number
  changed(
    entry: number,
    depth: number,
    start: number,
    end: number,
    baseSize: number,
    known: number,
    begun: number,
  ): number
  failed(entry: number): void
  makeRoom(): void
}

/** Who is asked by the assembly. */
interface Host {
  reserve(top: number): void
  walker: Walker | undefined
  noted: (() => void) | undefined
}

/** What it is given. */
export function importsOf(memory: WebAssembly.Memory, host: Host) {
  return {
    memory,
    abort,
    reserve: (top: number) => host.reserve(top),
    read: (to: number, block: number, skip: number, length: number) =>
      host.walker!.read(to, block, skip, length),
    whole: (...of: Parameters<Walker['whole']>) => host.walker!.whole(...of),
    changed: (...of: Parameters<Walker['changed']>) => host.walker!.changed(...of),
    failed: (entry: number) => host.walker!.failed(entry),
    makeRoom: () => host.walker!.makeRoom(),
    noted: () => host.noted!(),
  }
}

function abort(): never {
  throw new Error('the engine stopped: this is a bug')
}
