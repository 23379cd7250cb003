/**
 * What a thread notes of commits and trees, one record behind the other, until the host takes them (src/history/graph-reader.ts). A
 * record is of u32: its kind, and what else commits.ts and trees.ts put there.
 */

/** The host takes what is noted. */
// @ts-ignore: decorator
@external("env", "noted") declare function noted(): void

/** In the first two bits of a record. */
export const TREE: u32 = 0
export const CHANGE: u32 = 1
export const COMMIT: u32 = 2

let log: usize = 0
let logEnd: usize = 0
let at: usize = 0
export let idBytes: u32 = 20
/** Whether all of it could be noted: else nobody asks for the rest. */
export let isWhole: bool = true

/** Names of entries that were met before, by their hash: hash, number, length and kind (u32 each), and the name. */
const NAMES: u32 = 8192
const SLOT: usize = 64
const HEAD: usize = 12
const LONGEST: usize = SLOT - HEAD
const MET: u32 = 1 << 31
let names: usize = 0
let named: u32 = 0
/** Whether the name that was asked for last has got its number only now. */
export let isNew: bool = false

/** @param area for records; known: 512 kB for names */
export function configureNotes(area: usize, end: usize, known: usize): void {
  log = area
  logEnd = end
  names = known
}

/** From now on other records are noted, and no name has a number. */
export function beginNotes(bytesOfId: u32): void {
  at = log
  idBytes = bytesOfId
  isWhole = true
  named = 0
  memory.fill(names, 0, <usize>NAMES * SLOT)
}

export function notesEnd(): usize {
  return at
}

export function areWhole(): bool {
  return isWhole
}

export function giveUp(): void {
  isWhole = false
}

/** Where the next record of so many bytes goes, 0 where it is too long. */
export function record(size: usize): usize {
  if (at + size > logEnd) {
    noted()
    at = log
  }
  if (at + size > logEnd) {
    isWhole = false
    return 0
  }
  at += size
  return at - size
}

/** The number of a name: of one that was not met before, or so long ago that it is not known any more, the next. */
export function numberOfName(name: usize, length: usize, kind: u32, hash: u32): u32 {
  const slot = names + <usize>(hash & (NAMES - 1)) * SLOT
  const form = MET | (<u32>length << 3) | kind
  isNew = load<u32>(slot) != hash || load<u32>(slot, 8) != form || memory.compare(slot + HEAD, name, length) != 0
  if (!isNew) return load<u32>(slot, 4)
  if (length <= LONGEST) {
    store<u32>(slot, hash)
    store<u32>(slot, named, 4)
    store<u32>(slot, form, 8)
    memory.copy(slot + HEAD, name, length)
  }
  return named++
}
