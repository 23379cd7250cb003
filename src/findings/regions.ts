/** Byte ranges become lines and columns, by reading the texts again: only those that a finding names are read. */

import { isInRustTests } from '../documents/rust-tests.ts'
import type { Match } from '../match/match.ts'
import type { Scanner } from '../match/scanner.ts'
import { isCheckedInVain } from '../practices/secrets/password-hash.ts'
import type { Blob } from '../sources/blob.ts'
import { layers } from '../sources/layers.ts'
import type { Limits } from '../sources/limits.ts'
import type { RegionOf } from './findings.ts'
import type { Sighting } from './ledger.ts'
import { lineHashes } from './line-hash.ts'
import { type Locate, locateInBytes, type Region } from './location.ts'

/** What is known of sightings when their texts have been read again. */
export interface Whereabouts {
  readonly regionOf: RegionOf
  aroundOf(sighting: Sighting): Around | undefined
}

/** What the text around says, whatever the path does: that it is a test, or that nobody has what is checked there. */
export type Around = 'test' | 'nobody'

/** @param read gives the contents of the named blobs, in any order; one that is gone is left out. */
export async function locateSightings(
  scanner: Scanner,
  sightings: readonly Sighting[],
  read: (blobs: readonly Omit<Blob, 'bytes'>[]) => AsyncIterable<Blob>,
  limits?: Limits,
): Promise<Whereabouts> {
  const byBlob = new Map<string, Sighting[]>()
  for (const sighting of sightings.filter(({ region }) => !region))
    byBlob.set(nameOf(sighting.content), [...(byBlob.get(nameOf(sighting.content)) ?? []), sighting])
  const regions = new Map<Sighting, Region>()
  const around = new Map<Sighting, Around>()
  for await (const blob of read([...byBlob.values()].map((group) => group[0]!.content))) {
    const group = byBlob.get(nameOf(blob)) ?? []
    for (const layer of layers(blob.bytes, () => {}, limits)) {
      const here = group.filter((sighting) => sighting.inner === layer.inner)
      for (const same of byPath(here))
        for (const [sighting, region, said] of locateIn(scanner, layer.bytes, same)) {
          regions.set(sighting, region)
          if (said) around.set(sighting, said)
        }
    }
  }
  return {
    regionOf: (sighting) => sighting.region ?? regions.get(sighting),
    aroundOf: (sighting) => around.get(sighting),
  }
}

const nameOf = (blob: Omit<Blob, 'bytes'>) => blob.id ?? blob.path ?? ''

/** One text may stand at several paths, and each of them names all of its places. */
function byPath(sightings: readonly Sighting[]): Iterable<Sighting[]> {
  const groups = new Map<string | undefined, Sighting[]>()
  for (const one of sightings) groups.set(one.content.path, [...(groups.get(one.content.path) ?? []), one])
  return groups.values()
}

function* locateIn(
  scanner: Scanner,
  bytes: Buffer,
  sightings: readonly Sighting[],
): Generator<[Sighting, Region, Around | undefined]> {
  if (sightings.length === 0) return
  const locate = locateInBytes(bytes)
  const matchesOf = finder(scanner.scan(bytes))
  const places = sightings.flatMap((sighting) => {
    const match = matchesOf(sighting.case.match)
    return match ? [{ sighting, start: match.start, ...regionIn(locate, match) }] : []
  })
  const hashes = lineHashes(
    bytes,
    places.map((place) => place.startLine),
  )
  const isHash = ({ case: held }: Sighting) => held.match.rule.family === 'secret-password-hash'
  const text = bytes.includes('#[') || sightings.some(isHash) ? bytes.toString('latin1') : ''
  for (const { sighting, start, ...region } of places)
    yield [
      sighting,
      { ...region, lineHash: hashes.get(region.startLine) ?? null },
      isInRustTests(text, start)
        ? 'test'
        : isHash(sighting) && isCheckedInVain(text, start)
          ? 'nobody'
          : undefined,
    ]
}

/** The same words may stand in a text many times: each sighting of them is another one, in order. */
function finder(found: readonly Match[]): (sought: Match) => Match | undefined {
  const matches = [...found].sort((a, b) => a.start - b.start)
  const byWords = new Map<string, Match[]>()
  for (const match of matches) {
    const same = byWords.get(wordsOf(match)) ?? []
    if (same.at(-1)?.start !== match.start) byWords.set(wordsOf(match), [...same, match])
  }
  return (sought) => {
    const same = byWords.get(wordsOf(sought)) ?? []
    const next = same.length > 1 ? same.shift() : same[0]
    return next ?? matches.find(({ rule, value }) => rule.id === sought.rule.id && value === sought.value)
  }
}

const wordsOf = ({ rule, value, context }: Match): string =>
  [rule.id, value, context.name, context.before, context.after].join('\0')

function regionIn(locate: Locate, match: Match): Omit<Region, 'lineHash'> {
  const start = locate(match.start)
  const end = locate(match.end)
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}
