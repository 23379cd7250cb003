/**
 * The header of a commit, as git writes it: https://git-scm.com/docs/git-commit-tree. What git would have to make sense of in
 * some other way is left to git. Texts have readable bytes on both sides.
 */
import { listEnd, listStart } from './delta'
import { newline } from './lines'
import { COMMIT, giveUp, idBytes as bytesOfId, isWhole, record } from './notes'

const LF: u8 = 10
const BLANK: u8 = 32
/** The words that begin lines, with the blank behind them, as they are loaded. */
const TREE: u64 = 0x2065657274
const PARENT: u64 = 0x20746e65726170
const AUTHOR: u64 = 0x20726f68747561
const COMMITTE: u64 = 0x657474696d6d6f63
const R: u16 = 0x2072
/** The shortest end of a line that says when: ` +0000`. */
const ZONE: usize = 6

/** Bytes of an id in the list: its first 64 bits, as two numbers. */
const ID: usize = 8

let author: f64 = 0
let committer: f64 = 0

/** Where the message of the commit or tag [start, end) begins: behind its first empty line, or at its end. */
export function messageStart(start: usize, end: usize): usize {
  for (let at = newline(start, end); at + 1 < end; at = newline(at + 1, end))
    if (load<u8>(at + 1) == LF) return at + 2
  return end
}

/** Lists the ids of the tree and of the parents. @returns how many, 0 where git has to look */
export function readCommit(start: usize, end: usize, idBytes: u32): u32 {
  const digits = <usize>idBytes * 2
  let at = start + 5 + digits + 1
  if (at > end || (load<u64>(start) & 0xff_ffff_ffff) != TREE || load<u8>(at - 1) != LF) return 0
  list(0, start + 5)
  let ids: u32 = 1
  for (; (load<u64>(at) & 0xff_ffff_ffff_ffff) == PARENT; ids++) {
    const next = at + 7 + digits + 1
    if (next > end || load<u8>(next - 1) != LF || listStart() + <usize>(ids + 1) * ID > listEnd()) return 0
    list(ids, at + 7)
    at = next
  }
  if ((load<u64>(at) & 0xff_ffff_ffff_ffff) != AUTHOR) return 0
  const line = newline(at, end)
  if (line == end || load<u64>(line, 1) != COMMITTE || load<u16>(line, 9) != R) return 0
  author = timeBefore(line, at)
  committer = timeBefore(newline(line + 1, end), line)
  return author >= 0 && committer >= 0 ? ids : 0
}

/**
 * Notes the commit [start, end): kind of the record and how many ids; its number; the ids of its tree and its parents; when it was made
 * and committed, in u64.
 */
export function noteCommit(number: u32, start: usize, end: usize): void {
  if (!isWhole) return
  const ids = readCommit(start, end, bytesOfId)
  const to = ids > 0 ? record(8 + <usize>ids * ID + 16) : 0
  if (!to) {
    giveUp()
    return
  }
  store<u32>(to, COMMIT | (ids << 2))
  store<u32>(to, number, 4)
  memory.copy(to + 8, listStart(), <usize>ids * ID)
  const times = to + 8 + <usize>ids * ID
  store<u64>(times, <u64>author)
  store<u64>(times, <u64>committer, 8)
}

/** Seconds since 1970, of the commit that was read last. */
export function authorTime(): f64 {
  return author
}

export function commitTime(): f64 {
  return committer
}

function list(i: u32, digits: usize): void {
  const to = listStart() + <usize>i * ID
  store<u32>(to, bitsOf(digits))
  store<u32>(to, bitsOf(digits + 8), 4)
}

/** The number that eight hexadecimal digits stand for. */
function bitsOf(digits: usize): u32 {
  let bits: i32 = 0
  for (let i: usize = 0; i < 8; i++) {
    const c = <i32>load<u8>(digits + i)
    bits = (bits << 4) | (c < 58 ? c - 48 : c - 87)
  }
  return <u32>bits
}

/** Of a line that ends with `<somebody> 1700000000 +0000`; -1 of another. */
function timeBefore(end: usize, start: usize): f64 {
  const blank = end - ZONE
  if (blank <= start || load<u8>(blank) != BLANK || !isSign(load<u8>(blank, 1))) return -1
  for (let p = blank + 2; p < end; p++) if (!isDigit(load<u8>(p))) return -1
  let time: f64 = 0
  let scale: f64 = 1
  let at = blank - 1
  for (; isDigit(load<u8>(at)); at--) {
    time += <f64>(load<u8>(at) - 48) * scale
    scale *= 10
  }
  const digits = blank - 1 - at
  if (digits == 0 || digits > 11 || load<u8>(at) != BLANK) return -1
  let p = start
  while (p < at && load<u8>(p) != 62) p++
  return p == at - 1 ? time : -1
}

function isDigit(c: u8): bool {
  return c >= 48 && c <= 57
}

function isSign(c: u8): bool {
  return c == 43 || c == 45
}
