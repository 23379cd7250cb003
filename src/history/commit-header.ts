/**
 * The header of a commit, as git writes it: https://git-scm.com/docs/git-commit-tree. What git would have to make sense of in
 * some other way is left to git.
 */
export interface CommitHeader {
  /** Offset of the id, in hexadecimal digits. */
  readonly tree: number
  readonly parents: readonly number[]
  /** Seconds since 1970. */
  readonly authorTime: number
  readonly commitTime: number
}

const LF = 10

export function readCommit(object: Buffer, idBytes: number): CommitHeader | undefined {
  const digits = idBytes * 2
  if (!startsLine(object, 0, 'tree ') || object[5 + digits] !== LF) return undefined
  let at = digits + 6
  const parents: number[] = []
  while (startsLine(object, at, 'parent ')) {
    parents.push(at + 7)
    at += digits + 8
    if (object[at - 1] !== LF) return undefined
  }
  if (!startsLine(object, at, 'author ')) return undefined
  const authorEnd = object.indexOf(LF, at)
  if (authorEnd < 0 || !startsLine(object, authorEnd + 1, 'committer ')) return undefined
  const commitEnd = object.indexOf(LF, authorEnd + 1)
  const authorTime = timeBefore(object, authorEnd, at)
  const commitTime = timeBefore(object, commitEnd < 0 ? object.length : commitEnd, authorEnd)
  if (authorTime === undefined || commitTime === undefined) return undefined
  return { tree: 5, parents, authorTime, commitTime }
}

function startsLine(object: Buffer, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (object[at + i] !== word.charCodeAt(i)) return false
  return true
}

/** Of a line that ends with `<somebody> 1700000000 +0000`. */
function timeBefore(object: Buffer, end: number, start: number): number | undefined {
  const blank = end - 6
  if (object[blank] !== 32 || !isSign(object[blank + 1]!)) return undefined
  for (let i = blank + 2; i < end; i++) if (!isDigit(object[i]!)) return undefined
  let time = 0
  let at = blank - 1
  for (let scale = 1; isDigit(object[at]!); scale *= 10) time += (object[at--]! - 48) * scale
  const digits = blank - 1 - at
  if (digits === 0 || digits > 11 || object[at] !== 32) return undefined
  return object.indexOf(62, start) === at - 1 ? time : undefined
}

const isDigit = (c: number) => c >= 48 && c <= 57
const isSign = (c: number) => c === 43 || c === 45
