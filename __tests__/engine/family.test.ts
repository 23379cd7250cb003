/** A walk gives every content of a pack, also where contents take the place of their bases because there is little room. */
import { createHash } from 'node:crypto'
import { Engine } from '../../src/engine/engine.ts'
import { FamilyWalker, type Room } from '../../src/engine/family.ts'
import { PackFile } from '../../src/engine/pack-file.ts'
import { BLOB, NONE, type Pack } from '../../src/sources/packs/pack.ts'
import { type IndexedPack, idOf, openStore } from '../../src/sources/packs/store.ts'
import { openRepository } from '../../src/sources/repository.ts'
import { Tally } from '../../src/sources/tally.ts'
import { Builder, removePlaces } from '../support/history.ts'

afterAll(removePlaces)

/** Versions of two files; the first goes back to what it was at times, so that several are built on one. */
async function packed(): Promise<IndexedPack> {
  const builder = await Builder.create()
  const lines = Array.from({ length: 400 }, (_, i) => createHash('sha256').update(`${i}`).digest('hex'))
  for (let n = 0; n < 30; n++) {
    const own = n % 3 === 0 ? lines : [...lines.slice(0, n * 9), `version ${n}`, ...lines.slice(n * 9 + n)]
    await builder.commit({ 'a.txt': own.join('\n'), 'b.txt': [...lines.slice(n), `and ${n}`].join('\n') })
  }
  await builder.repack()
  const { packs } = openStore((await openRepository(builder.path))!, new Tally())
  return packs[0]!
}

const gitId = (bytes: Uint8Array) =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')

/** Ids of what is read, in order, and entries that are not; what is known of a content is its id. */
function walk(pack: Pack, room?: Room) {
  const engine = new Engine([])
  const seen: { entry: number; id: string; base: string | undefined }[] = []
  const failed: number[] = []
  let highest = 0
  const look = (entry: number, start: number, end: number, base?: string) => {
    const id = gitId(engine.bytes.subarray(start, end))
    highest = Math.max(highest, engine.free)
    seen.push({ entry, id, base })
    return id
  }
  const file = new PackFile(engine, { path: pack.path }, 1)
  const walker = new FamilyWalker<string>(
    engine,
    file,
    pack,
    {
      whole: (entry, start, end) => look(entry, start, end),
      changed: (entry, start, end, _size, base) => look(entry, start, end, base),
      failed: (entry) => failed.push(entry),
    },
    {},
    ...(room ? [room] : []),
  )
  for (let entry = 0; entry < pack.count; entry++)
    if (pack.bases[entry] === NONE && pack.types[entry] === BLOB) walker.walk(entry)
  walker.finish()
  file.close()
  return { seen, failed, highest }
}

let one: IndexedPack
beforeAll(async () => {
  one = await packed()
}, 60000)

test('contents that take the place of their bases are the same, in less room', () => {
  const ample = walk(one.pack)
  const narrow = walk(one.pack, { most: 2 ** 27, ample: 0 })
  expect(ample.failed).toEqual([])
  expect(ample.seen.length).toBeGreaterThan(45)
  for (const { entry, id } of ample.seen) expect(id).toBe(idOf(one, entry))
  expect(narrow.seen).toEqual(ample.seen)
  expect(narrow.highest).toBeLessThan(ample.highest)
})

test('a chain that is too long for its room is left to git, and the others are not', () => {
  const { pack } = one
  const { seen, failed } = walk(pack, { most: 60_000, ample: 0 })
  const { seen: all } = walk(pack)
  expect(failed.length).toBeGreaterThan(0)
  expect([...seen.map(({ entry }) => entry), ...failed].sort()).toEqual(all.map(({ entry }) => entry).sort())
})
