/**
 * Commits and trees as numbers, as one thread read them. An object's number is the sum of the entries of the packs before its
 * own and its place among theirs; loose objects come behind all packs.
 */
export interface GraphPart {
  /** For each tree three numbers: its own, that of the tree its changes are made to or -1, and where its changes begin. Bases come first. */
  readonly trees: Int32Array<ArrayBuffer>
  /** For each change two: twice the name, and one more where the entry was taken out; then the object or, below -1, a stranger. */
  readonly changes: Int32Array<ArrayBuffer>
  /** The digit of the kind and the name, a byte for each character. */
  readonly names: readonly string[]
  /** Digit of the kind and hexadecimal id of what trees name and the store does not hold. The first is -2, the next -3. */
  readonly strangers: readonly string[]
  /** For each commit: its number, that of its tree, how many parents, and theirs. */
  readonly commits: Int32Array<ArrayBuffer>
  /** For each commit two: when its author made it, and when it was committed. Seconds since 1970. */
  readonly times: Float64Array<ArrayBuffer>
  /** Not all could be read, or was kept: git has to walk. */
  readonly failed: boolean
}

export const NONE = -1
/** Kinds of entries of trees; the assembly has the same. */
export const FOLDER = 3
export const SUBMODULE = 4
/** All but folders are files here, links and submodules too. */
export const FILES: readonly number[] = [0, 1, 2, 4]
