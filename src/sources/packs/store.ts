/** Where a repository keeps its objects: packs and loose files, its own and those it borrows. */
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { inflateSync } from 'node:zlib'
import type { Repository } from '../repository.ts'
import type { Tally } from '../tally.ts'
import { COMMIT, type IndexedPack, type Pack, readPack, TAG } from './pack.ts'
import { PackIndex } from './pack-index.ts'

export type { IndexedPack } from './pack.ts'

export interface LooseObject {
  readonly id: string
  readonly file: string
}

export interface ObjectStore {
  readonly packs: readonly IndexedPack[]
  readonly loose: readonly LooseObject[]
  /** A pack could not be read here; what is in none of the others has to come through git. */
  readonly unreadable: boolean
}

/** Bytes of all packs; cheap, to see whether threads are worth while. */
export const packedBytes = (repository: Repository): number =>
  objectFolders(join(repository.commonDirectory, 'objects'))
    .flatMap(packsIn)
    .reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0)

/** Names all packs by what is in them and how, and all loose objects: two clones with the same digest are split alike. */
export function storeDigest({ commonDirectory, objectFormat }: Repository): string {
  const idBytes = objectFormat === 'sha256' ? 32 : 20
  const folders = objectFolders(join(commonDirectory, 'objects'))
  const packs = folders.flatMap(packsIn).map((path) => checksumOf(path, idBytes))
  const loose = folders.flatMap((folder) => looseIn(folder, idBytes)).map(({ id }) => id)
  const text = JSON.stringify([packs.sort(), loose.sort()])
  return createHash('sha256').update(text).digest('hex')
}

/** A pack ends with its checksum. */
function checksumOf(path: string, idBytes: number): string {
  const file = openSync(path, 'r')
  const end = Buffer.alloc(idBytes)
  readSync(file, end, 0, idBytes, Math.max(0, fstatSync(file).size - idBytes))
  closeSync(file)
  return end.toString('hex')
}

/** Bytes of packs that are held in memory, for all threads: to read them again block by block takes longer than to copy them. */
const HELD = 32 * 1024 * 1024

export function openStore(repository: Repository, tally: Tally): ObjectStore {
  const idBytes = repository.objectFormat === 'sha256' ? 32 : 20
  const folders = objectFolders(join(repository.commonDirectory, 'objects'))
  const packs: IndexedPack[] = []
  let room = HELD
  let unreadable = false
  for (const path of folders.flatMap(packsIn)) {
    try {
      const one = readPack(path, idBytes, room)
      room -= one.pack.bytes?.length ?? 0
      packs.push(one)
    } catch (error) {
      unreadable = true
      tally.skip(
        `pack read through git instead (${error instanceof Error ? error.message : 'error'})`,
        path.split('/').at(-1)!,
      )
    }
  }
  markDoubles(packs)
  const loose = new Map(folders.flatMap((folder) => looseIn(folder, idBytes)).map((one) => [one.id, one]))
  for (const id of loose.keys())
    if (packs.some(({ index }) => index.find(Buffer.from(id, 'hex')) >= 0)) loose.delete(id)
  return { packs, loose: [...loose.values()], unreadable }
}

/** Several packs may hold the same object, or one pack twice; all but the first of them are marked, so that it counts once. */
function markDoubles(packs: readonly IndexedPack[]): void {
  if (packs.length === 1 && !packs[0]!.hasDoubles) return
  const doubled = doubledAmong(packs)
  if (doubled.size === 0) return
  const met = new Set<string>()
  for (const one of packs)
    for (let entry = 0; entry < one.pack.count; entry++) {
      if (!doubled.has(one.index.prefix(one.pack.positions[entry]!))) continue
      const id = idOf(one, entry)
      if (met.has(id)) one.pack.again[entry] = 1
      met.add(id)
    }
}

/** Beginnings of ids that stand twice. */
function doubledAmong(packs: readonly IndexedPack[]): Set<number> {
  const prefixes = new Float64Array(packs.reduce((sum, { index }) => sum + index.count, 0))
  let filled = 0
  for (const { index } of packs) for (let i = 0; i < index.count; i++) prefixes[filled++] = index.prefix(i)
  prefixes.sort()
  return new Set(prefixes.filter((prefix, i) => prefix === prefixes[i - 1]))
}

/** The folder, and those that `info/alternates` names, each once. */
function objectFolders(first: string): string[] {
  const folders = [first]
  for (const folder of folders) {
    const alternates = join(folder, 'info', 'alternates')
    if (!existsSync(alternates)) continue
    for (const line of readFileSync(alternates, 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue
      const other = resolve(folder, line)
      if (!folders.includes(other)) folders.push(other)
    }
  }
  return folders
}

const packsIn = (folder: string): string[] =>
  entries(join(folder, 'pack'))
    .filter((name) => name.endsWith('.pack'))
    .sort()
    .map((name) => join(folder, 'pack', name))

function looseIn(folder: string, idBytes: number): LooseObject[] {
  return entries(folder)
    .filter((name) => /^[0-9a-f]{2}$/.test(name))
    .flatMap((name) =>
      entries(join(folder, name))
        .filter((rest) => rest.length === idBytes * 2 - 2 && /^[0-9a-f]+$/.test(rest))
        .map((rest) => ({ id: name + rest, file: join(folder, name, rest) })),
    )
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Whether an id is that of an object in `packs` or `loose`. */
export function holdsObject({ packs, loose }: ObjectStore): (id: string) => boolean {
  const ids = new Set(loose.map(({ id }) => id))
  return (id) => ids.has(id) || packs.some(({ index }) => index.find(Buffer.from(id, 'hex')) >= 0)
}

/** Ids of the objects in packs, each once. */
export const idsOfType = ({ packs }: ObjectStore, type: number): string[] =>
  packs.flatMap((one) => entriesOf(one.pack, type).map((entry) => idOf(one, entry)))

function entriesOf({ types, again, count }: Pack, type: number): number[] {
  const found: number[] = []
  if (!types.includes(type)) return found
  for (let entry = 0; entry < count; entry++) if (types[entry] === type && !again[entry]) found.push(entry)
  return found
}

/** Whether no two objects can have one name, or begin alike. */
export const isOnePack = ({ packs, loose }: ObjectStore): boolean =>
  packs.length === 1 && !packs[0]!.hasDoubles && loose.length === 0

export const countOfAll = ({ packs }: ObjectStore): number =>
  packs.reduce((sum, { pack }) => sum + pack.count, 0)

export const countOfType = ({ packs }: ObjectStore, type: number): number =>
  packs.reduce((sum, { pack }) => sum + pack.types.reduce((n, one) => n + Number(one === type), 0), 0)

export const kindOf = ({ types }: Pack, entry: number): 'commit' | 'tag' | 'file' =>
  types[entry] === COMMIT ? 'commit' : types[entry] === TAG ? 'tag' : 'file'

export const idOf = ({ pack, index }: IndexedPack, entry: number): string => index.id(pack.positions[entry]!)

/** Type and content of a loose object; undefined where it is damaged or above `most` bytes. */
export function readLoose({ file }: LooseObject, most: number): { type: string; bytes: Buffer } | undefined {
  try {
    // Deflate makes nothing much larger than it is.
    if (statSync(file).size > most + most / 256) return undefined
    const data = inflateSync(readFileSync(file), { maxOutputLength: most })
    const blank = data.indexOf(0)
    const type = data.toString('latin1', 0, blank).split(' ')[0]!
    return { type, bytes: data.subarray(blank + 1) }
  } catch {
    return undefined
  }
}

/**
 * The ids of everything that the repository holds, in sorted parts: one for each pack, and one for what is loose.
 * @throws where an index cannot be read.
 */
export function listIds(repository: Repository): Buffer[] {
  const idBytes = repository.objectFormat === 'sha256' ? 32 : 20
  const folders = objectFolders(join(repository.commonDirectory, 'objects'))
  const packed = folders
    .flatMap(packsIn)
    .map((path) => new PackIndex(readFileSync(path.replace(/\.pack$/, '.idx')), idBytes).ids)
  const loose = folders.flatMap((folder) => looseIn(folder, idBytes)).map(({ id }) => id)
  return [...packed, Buffer.from([...new Set(loose)].sort().join(''), 'hex')]
}
