/** Byte ranges become lines and columns, by reading the texts again: only those that a finding names are read. */
import type { Region, RegionOf } from './findings.ts'
import type { Sighting } from './ledger.ts'
import { lineHashes } from './line-hash.ts'
import { type Locate, locateInBytes } from './location.ts'
import type { Blob } from './sources/blob.ts'
import { layers } from './sources/layers.ts'

/** @param read gives the contents of the named blobs, in any order; one that is gone is left out. */
export async function locateSightings(
  sightings: readonly Sighting[],
  read: (blobs: readonly Omit<Blob, 'bytes'>[]) => AsyncIterable<Blob>,
): Promise<RegionOf> {
  const byBlob = new Map<string, Sighting[]>()
  for (const sighting of sightings)
    byBlob.set(nameOf(sighting.blob), [...(byBlob.get(nameOf(sighting.blob)) ?? []), sighting])
  const regions = new Map<Sighting, Region>()
  for await (const blob of read([...byBlob.values()].map((group) => group[0]!.blob))) {
    const group = byBlob.get(nameOf(blob)) ?? []
    for (const layer of layers(blob.bytes, () => {})) {
      const here = group.filter((sighting) => sighting.inner === layer.inner)
      for (const [sighting, region] of locateIn(layer.bytes, here)) regions.set(sighting, region)
    }
  }
  return (sighting) => regions.get(sighting)
}

const nameOf = (blob: Omit<Blob, 'bytes'>) => blob.path ?? blob.id ?? ''

function* locateIn(bytes: Buffer, sightings: readonly Sighting[]): Generator<[Sighting, Region]> {
  if (sightings.length === 0) return
  const locate = locateInBytes(bytes)
  const places = sightings.map((sighting) => ({ sighting, ...regionIn(locate, sighting) }))
  const hashes = lineHashes(
    bytes.toString(),
    places.map((place) => place.startLine),
  )
  for (const { sighting, ...region } of places)
    yield [sighting, { ...region, lineHash: hashes.get(region.startLine) ?? null }]
}

function regionIn(locate: Locate, { match }: Sighting): Omit<Region, 'lineHash'> {
  const start = locate(match.start)
  const end = locate(match.end)
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}
