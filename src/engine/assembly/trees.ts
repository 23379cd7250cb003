/**
 * Compares a tree (https://git-scm.com/docs/gitformat-index has the modes, git ls-tree the entries) with the one that its
 * delta is based on, and notes what was put in and taken out: entries whose name, kind or id differs. What both begin and
 * end with is passed over, so that of two versions of a large folder little is looked at.
 *
 * Any two texts of entries can be compared; in the order of names, which git keeps, a change is noted alone.
 */
import { CHANGE, giveUp, idBytes as bytesOfId, isNew, isWhole, numberOfName, record, TREE } from './notes'

/** Entries that are left of both, and how many bytes their ends have in common. */
let before: usize = 0
let beforeEnd: usize = 0
let after: usize = 0
let afterEnd: usize = 0
let tail: usize = 0
let idBytes: usize = 20

/** The entry that `read` read. */
let name: usize = 0
let nameEnd: usize = 0
let end: usize = 0
let kind: u32 = 0

/** As src/history/graph-reader.ts has them. */
const FILE: u32 = 0
const PROGRAM: u32 = 1
const LINK: u32 = 2
const FOLDER: u32 = 3
const SUBMODULE: u32 = 4

/** Notes a tree at [target, targetEnd), made of the one at [base, baseEnd), which may be empty: its number, and that of the other. */
export function noteTree(number: u32, target: usize, targetEnd: usize, baseNumber: u32, base: usize, baseEnd: usize): void {
  if (!isWhole) return
  const to = record(12)
  store<u32>(to, TREE)
  store<u32>(to, number, 4)
  store<u32>(to, baseNumber, 8)
  before = base
  beforeEnd = baseEnd
  after = target
  afterEnd = targetEnd
  idBytes = <usize>bytesOfId
  skipCommon()
  tail = commonTail(beforeEnd, afterEnd, min(beforeEnd - before, afterEnd - after))
  while (isWhole && (afterEnd - after != beforeEnd - before || afterEnd - after > tail)) {
    if (!compareEntries()) giveUp()
    skipCommon()
  }
}

/** Passes over entries that are the same in both. Those of the base were read when it was a target. */
function skipCommon(): void {
  const common = commonHead(before, after, min(beforeEnd - before, afterEnd - after))
  const most = after + common
  let p = after
  while (true) {
    const next = zero(p, most) + 1 + idBytes
    if (next > most) break
    p = next
  }
  before += p - after
  after = p
}

function compareEntries(): bool {
  if (before == beforeEnd) {
    if (!read(after, afterEnd)) return false
    note(0)
    after = end
    return true
  }
  if (!read(before, beforeEnd)) return false
  if (after == afterEnd) {
    note(1)
    before = end
    return true
  }
  const oldName = name
  const oldNameEnd = nameEnd
  const oldEnd = end
  const oldKind = kind
  if (!read(after, afterEnd)) return false
  const order = compareNames(oldName, oldNameEnd, oldKind)
  if (order > 0) {
    note(0)
    after = end
    return true
  }
  const isChanged = order < 0 || oldKind != kind || memory.compare(oldNameEnd, nameEnd, idBytes + 1) != 0
  if (order == 0 && isChanged) note(0)
  if (order == 0) after = end
  name = oldName
  nameEnd = oldNameEnd
  kind = oldKind
  if (isChanged) note(1)
  before = oldEnd
  return true
}

/**
 * Kind of the record, whether the entry was taken out, whether its name is new, its kind, and the length of its name; the name's number;
 * the first 64 bits of the id as two numbers, and its other bytes; of a new name its hash and its bytes.
 */
function note(out: u32): void {
  const length = nameEnd - name
  let hash: u32 = 0x811c9dc5 ^ kind
  for (let p = name; p < nameEnd; p++) hash = (hash ^ <u32>load<u8>(p)) * 0x01000193
  hash ^= hash >>> 15
  const number = numberOfName(name, length, kind, hash)
  const behind: usize = 8 + idBytes
  const to = record(isNew ? behind + 4 + ((length + 3) & ~3) : behind)
  if (!to) return
  store<u32>(to, CHANGE | (out << 2) | (<u32>isNew << 3) | (kind << 4) | (<u32>length << 8))
  store<u32>(to, number, 4)
  store<u32>(to, bswap<u32>(load<u32>(nameEnd + 1)), 8)
  store<u32>(to, bswap<u32>(load<u32>(nameEnd + 5)), 12)
  memory.copy(to + 16, nameEnd + 9, idBytes - 8)
  if (!isNew) return
  store<u32>(to + behind, hash)
  memory.copy(to + behind + 4, name, length)
}

/** `100644 ` and `40000 `. */
const PLAIN_FILE: u64 = 0x20343436303031
const PLAIN_FOLDER: u64 = 0x203030303034

/** A mode in octal digits, a blank, the name, a zero byte and the id. */
function read(p: usize, most: usize): bool {
  const start = load<u64>(p)
  if ((start & 0xffffffffffffff) == PLAIN_FILE) {
    kind = FILE
    name = p + 7
  } else if ((start & 0xffffffffffff) == PLAIN_FOLDER) {
    kind = FOLDER
    name = p + 6
  } else if (!readMode(p, most)) return false
  nameEnd = zero(name, most)
  end = nameEnd + 1 + idBytes
  return nameEnd != name && end <= most
}

function readMode(p: usize, most: usize): bool {
  let mode: u32 = 0
  let c = <u32>load<u8>(p)
  if (c == 32) return false
  while (c != 32) {
    if (c < 48 || c > 55 || p >= most) return false
    mode = (mode << 3) | (c - 48)
    c = <u32>load<u8>(++p)
  }
  name = p + 1
  kind = kindOf(mode)
  return true
}

/** As git takes modes, old and odd ones too: https://github.com/git/git/blob/v2.39.0/cache.h, canon_mode. */
function kindOf(mode: u32): u32 {
  const format = mode & 0o170000
  if (format == 0o100000) return mode & 0o100 ? PROGRAM : FILE
  if (format == 0o120000) return LINK
  return format == 0o40000 ? FOLDER : SUBMODULE
}

/** The order of the entries: folders go as if a slash stood behind their names. */
function compareNames(other: usize, otherEnd: usize, otherKind: u32): i32 {
  const length = otherEnd - other
  const least = min(length, nameEnd - name)
  const order = memory.compare(other, name, least)
  if (order != 0) return order
  const a: i32 = length > least ? <i32>load<u8>(other + least) : otherKind == FOLDER ? 47 : 0
  const b: i32 = nameEnd - name > least ? <i32>load<u8>(name + least) : kind == FOLDER ? 47 : 0
  return a - b
}

function zero(p: usize, most: usize): usize {
  while (p < most) {
    const found = <u32>i8x16.bitmask(i8x16.eq(v128.load(p), i8x16.splat(0)))
    if (found) return min(p + <usize>ctz(found), most)
    p += 16
  }
  return most
}

function commonHead(a: usize, b: usize, most: usize): usize {
  let done: usize = 0
  while (done + 16 <= most) {
    const same = <u32>i8x16.bitmask(i8x16.eq(v128.load(a + done), v128.load(b + done)))
    if (same != 0xffff) return done + <usize>ctz(~same)
    done += 16
  }
  while (done < most && load<u8>(a + done) == load<u8>(b + done)) done++
  return done
}

function commonTail(aEnd: usize, bEnd: usize, most: usize): usize {
  let done: usize = 0
  while (done + 16 <= most) {
    const same = <u32>i8x16.bitmask(i8x16.eq(v128.load(aEnd - done - 16), v128.load(bEnd - done - 16)))
    if (same != 0xffff) return done + <usize>clz(~(same << 16))
    done += 16
  }
  while (done < most && load<u8>(aEnd - done - 1) == load<u8>(bEnd - done - 1)) done++
  return done
}
