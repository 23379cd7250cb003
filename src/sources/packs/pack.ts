/**
 * The entries of one pack: their types, sizes and bases, read from their headers in one pass over the file.
 * Held in shared memory, so that all threads walk the same tables.
 * https://git-scm.com/docs/gitformat-pack#_pack_pack_files_have_the_following_format
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { PackTables, type Tables } from '../../engine/pack-tables.ts'
import type { IdTable } from './id-table.ts'
import { entriesIn, HEAD, PackIndex } from './pack-index.ts'

export const COMMIT = 1
export const TREE = 2
export const BLOB = 3
export const TAG = 4
/** The type of a delta whose root is not known. */
export const UNKNOWN = 0
/** No entry: what is asked for is elsewhere. */
export const NONE = -1

/** One pack as plain tables; entry numbers are positions in the order of offsets. */
export interface Pack extends Tables {
  readonly path: string
  readonly count: number
  /** The whole file, where it is small. */
  readonly bytes?: Uint8Array
}

export interface IndexedPack {
  readonly pack: Pack
  readonly index: PackIndex
  /** Its ids with their entries, where they are sorted: see `idTable`. */
  sortedIds(bits: number): IdTable | undefined
  /** An object may be in it twice. */
  readonly hasDoubles: boolean
}

/**
 * @param room for the whole file in memory, in bytes.
 * @throws where pack and index do not fit together or use something that is not known here.
 */
export function readPack(path: string, idBytes: number, room: number): IndexedPack {
  const [file, indexFile] = openBoth(path, path.replace(/\.pack$/, '.idx'))
  try {
    const [size, indexSize] = [fstatSync(file).size, fstatSync(indexFile).size]
    const head = Buffer.alloc(HEAD)
    readAt(indexFile, head, 0)
    const count = entriesIn(head, indexSize, idBytes)
    const isHeld = size <= room
    const window = isHeld ? size : WINDOW
    const tables = new PackTables({ entries: count, id: idBytes, index: indexSize, window })
    readAt(indexFile, tables.index, 0)
    tables.order(size - idBytes)
    readHeaders(file, tables, size, count)
    return {
      pack: { path, count, ...tables.linkFamilies(), ...(isHeld && { bytes: tables.window }) },
      index: new PackIndex(tables.index, idBytes),
      hasDoubles: tables.hasDoubles(),
      sortedIds: (bits) => tables.sortedIds(bits),
    }
  } finally {
    closeSync(file)
    closeSync(indexFile)
  }
}

function openBoth(path: string, indexPath: string): [number, number] {
  const file = openSync(path, 'r')
  try {
    return [file, openSync(indexPath, 'r')]
  } catch (error) {
    closeSync(file)
    throw error
  }
}

const WINDOW = 1024 * 1024
/** Bytes; more at a time is more than some systems read. */
const STEP = 1024 * 1024 * 1024

function readHeaders(file: number, tables: PackTables, size: number, count: number): void {
  for (let entry = 0; entry < count; ) {
    const from = tables.window.length < size ? tables.offsetOf(entry) : 0
    const length = readAt(file, tables.window, from)
    const next = tables.readHeaders(entry, from, length, from + length >= size)
    if (next === entry) throw new Error('damaged entry header')
    entry = next
  }
}

/** Fills the bytes from an offset of the file on. @returns how many there are */
function readAt(file: number, bytes: Buffer, from: number): number {
  let filled = 0
  for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
    read = readSync(file, bytes, filled, Math.min(bytes.length - filled, STEP), from + filled)
  return filled
}
