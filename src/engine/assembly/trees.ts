/**
 * Compares a tree (https://git-scm.com/docs/gitformat-index has the modes, git ls-tree the entries) with the one that its
 * delta is based on, and lists what was put in and taken out: entries whose name, kind or id differs. What both begin and
 * end with is passed over, so that of two versions of a large folder little is looked at.
 *
 * Any two texts of entries can be compared; in the order of names, which git keeps, a change is listed alone.
 */
import { listEnd, listStart } from './delta'

/** Entries that are left of both, and how many bytes their ends have in common. */
let before: usize = 0
let beforeEnd: usize = 0
let after: usize = 0
let afterEnd: usize = 0
let tail: usize = 0
let idBytes: usize = 20
let listed: u32 = 0

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

/** Bytes of a change in the list. */
const CHANGE: usize = 20

/** Begins with the tree at [target, targetEnd), made of the one at [base, baseEnd), which may be empty. */
export function beginTree(base: usize, baseEnd: usize, target: usize, targetEnd: usize, bytesOfId: u32): void {
  before = base
  beforeEnd = baseEnd
  after = target
  afterEnd = targetEnd
  idBytes = <usize>bytesOfId
  skipCommon()
  tail = commonTail(beforeEnd, afterEnd, min(beforeEnd - before, afterEnd - after))
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

export function treeChanges(): u32 {
  return listed
}

/** Lists changes: 1 when all are listed, 0 when these have to be taken first, -1 where an entry is damaged. */
export function compareTrees(): i32 {
  listed = 0
  while (afterEnd - after != beforeEnd - before || afterEnd - after > tail) {
    if (listStart() + <usize>(listed + 2) * CHANGE > listEnd()) return 0
    if (!compareEntries()) return -1
    skipCommon()
  }
  return 1
}

function compareEntries(): bool {
  if (before == beforeEnd) {
    if (!read(after, afterEnd)) return false
    list(0)
    after = end
    return true
  }
  if (!read(before, beforeEnd)) return false
  if (after == afterEnd) {
    list(1)
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
    list(0)
    after = end
    return true
  }
  const isChanged = order < 0 || oldKind != kind || memory.compare(oldNameEnd, nameEnd, idBytes + 1) != 0
  if (order == 0 && isChanged) list(0)
  if (order == 0) after = end
  name = oldName
  nameEnd = oldNameEnd
  kind = oldKind
  if (isChanged) list(1)
  before = oldEnd
  return true
}

/** Name, length with kind and whether it was taken out, hash of both, and the first 64 bits of the id. */
function list(out: u32): void {
  let hash: u32 = 0x811c9dc5 ^ kind
  for (let p = name; p < nameEnd; p++) hash = (hash ^ <u32>load<u8>(p)) * 0x01000193
  const to = listStart() + <usize>listed * CHANGE
  store<u32>(to, <u32>name)
  store<u32>(to, (<u32>(nameEnd - name) << 4) | (kind << 1) | out, 4)
  store<u32>(to, hash ^ (hash >>> 15), 8)
  store<u32>(to, bswap<u32>(load<u32>(nameEnd + 1)), 12)
  store<u32>(to, bswap<u32>(load<u32>(nameEnd + 5)), 16)
  listed++
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
