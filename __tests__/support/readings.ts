/** What each object of a repository holds, read from packs, and read whole through git. */
import { secrets } from '../../patterns/secrets/index.ts'
import { readFamilies, rootsOf } from '../../src/history/families.ts'
import { Casebook, isTelling, resolve } from '../../src/judge/casebook.ts'
import type { Match } from '../../src/match/match.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { layers } from '../../src/sources/layers.ts'
import { listObjects, readObjects } from '../../src/sources/objects.ts'
import { idOf, type ObjectStore } from '../../src/sources/packs/store.ts'
import type { Repository } from '../../src/sources/repository.ts'
import { Tally } from '../../src/sources/tally.ts'

/** Object id to what stands in it, in words; objects with nothing are left out. */
export type Held = Map<string, string[]>

const builtIn = new Scanner(secrets)

const shown = (ruleId: string, { value, context }: Omit<Match, 'rule'>, inner: string) =>
  JSON.stringify([ruleId, value, context, inner])

/** As the pack walk sees it. */
export async function heldInPacks({ packs }: ObjectStore, scanner = builtIn): Promise<Held> {
  const tables = packs.map(({ pack }) => pack)
  const next = new Int32Array(new SharedArrayBuffer(4))
  const reading = await readFamilies({ packs: tables, roots: rootsOf(tables).contents, next }, scanner)
  const held: Held = new Map()
  for (const { pack, entries, listOf, failed } of reading.packs) {
    expect(failed).toEqual([])
    entries.forEach((entry, i) => {
      const seen = reading.lists[listOf[i]!]!.map(({ case: number, inner }) => {
        const { ruleId, match } = reading.cases[number]!
        return shown(ruleId, match, inner)
      })
      held.set(idOf(packs[pack]!, entry), seen.sort())
    })
  }
  return held
}

/** By reading every object through `git cat-file` and searching all of it. */
export async function heldInObjects(repository: Repository, scanner = builtIn): Promise<Held> {
  const held: Held = new Map()
  const book = new Casebook()
  const { blobs, commits, tags } = await listObjects(repository, new Tally())
  for await (const { id, bytes } of readObjects(repository, [...blobs, ...commits, ...tags], new Tally())) {
    const seen: string[] = []
    for (const layer of layers(bytes, () => {})) {
      const hits = scanner.scan(layer.bytes).map((match) => book.hit(match))
      const telling = layer.binary ? hits.filter((hit) => isTelling(hit.case.match)) : hits
      for (const { case: kept } of resolve(telling))
        seen.push(shown(kept.match.rule.id, kept.match, layer.inner))
    }
    if (seen.length > 0) held.set(id!, seen.sort())
  }
  return held
}
