/** What is read out of packs a second time is what git gives. */
import { rmSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { UserError } from '../../src/errors.ts'
import { readPacked } from '../../src/history/again.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { listObjects, readObjects } from '../../src/sources/objects.ts'
import { type IndexedPack, openStore } from '../../src/sources/packs/store.ts'
import { openRepository } from '../../src/sources/repository.ts'
import { Tally } from '../../src/sources/tally.ts'
import { wordOf } from '../../src/thread.ts'
import { Builder, removePlaces } from '../support/history.ts'
import { importedHistory, importHistory } from '../support/imported.ts'

afterAll(removePlaces)

const { engine } = new Scanner([])

test('gives what git gives, of any part of what packs hold', async () => {
  await fc.assert(
    fc.asyncProperty(importedHistory, fc.integer({ min: 1, max: 3 }), async (history, step) => {
      const builder = await Builder.create(history.sha256 ? ['--object-format=sha256'] : [])
      try {
        importHistory(builder.path, history)
        const repository = (await openRepository(builder.path))!
        const store = openStore(repository, new Tally())
        const { blobs, commits, tags } = await listObjects(repository, new Tally())
        const ids = [...blobs, ...commits, ...tags].filter((_, i) => i % step === 0)
        const byGit = new Map<string, unknown>()
        for await (const { id, ...object } of readObjects(repository, ids, new Tally()))
          byGit.set(id!, object)
        const loose = new Set(store.loose.map(({ id }) => id))
        const packed = ids.filter((id) => !loose.has(id)).sort()
        const free = engine.free
        const again = [...readPacked(store, engine, ids, 2 ** 20)]
        expect(again.map(({ id }) => id).sort()).toEqual(packed)
        for (const { id, ...object } of again) expect(object).toEqual(byGit.get(id!))
        expect(engine.free).toBe(free)
      } finally {
        removePlaces()
      }
    }),
    { numRuns: 20 },
  )
}, 120000)

test('leaves out what is too large and what no pack holds', async () => {
  const builder = await Builder.create()
  await builder.commit({ 'long.txt': 'a line\n'.repeat(1000), 'short.txt': 'a line\n' })
  const loose = (await openRepository(builder.path))!
  const { blobs } = await listObjects(loose, new Tally())
  expect([...readPacked(openStore(loose, new Tally()), engine, blobs, 2 ** 20)]).toEqual([])
  await builder.repack()
  const store = openStore(loose, new Tally())
  expect([...readPacked(store, engine, blobs, 2 ** 20)]).toHaveLength(2)
  expect(
    [...readPacked(store, engine, [...blobs, '0'.repeat(40)], 100)].map(({ bytes }) => `${bytes}`),
  ).toEqual(['a line\n'])
})

describe('a pack that git takes away while the repository is read', () => {
  const taken = async () => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': 'a line\n' })
    await builder.repack()
    const repository = (await openRepository(builder.path))!
    const { blobs } = await listObjects(repository, new Tally())
    const { packs } = openStore(repository, new Tally())
    for (const path of builder.packs()) rmSync(path)
    return { packs, blobs }
  }
  const readAgain = ({ packs, blobs }: { packs: readonly IndexedPack[]; blobs: readonly string[] }) => [
    ...readPacked({ packs: [...packs], loose: [], unreadable: false }, engine, blobs, 2 ** 20),
  ]

  test('is no loss where it is held in memory', async () => {
    expect(readAgain(await taken())).toHaveLength(1)
  })

  test('is named where it is not, with what to do', async () => {
    const { packs, blobs } = await taken()
    const files = packs.map((one) => {
      const { bytes, ...pack } = one.pack
      return { ...one, pack }
    })
    const gone = expect.objectContaining({ name: 'UserError', message: expect.stringContaining('went away') })
    expect(() => readAgain({ packs: files, blobs })).toThrow(gone)
  })

  test('is named by a thread as well', async () => {
    const code = `
      class UserError extends Error { name = 'UserError'; help = 'Scan again.' }
      throw new UserError('a pack went away')`
    const thread = new Worker(code, { eval: true })
    await expect(wordOf(thread, 'the scan')).rejects.toBeInstanceOf(UserError)
  })
})
