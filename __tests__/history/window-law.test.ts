/**
 * The window law on histories that git packs: what the walk over deltas sees in each object is what a search of the whole
 * object finds. Every layout that a real repository may have.
 */
import { join } from 'node:path'
import fc from 'fast-check'
import { openStore } from '../../src/sources/packs/store.ts'
import { openRepository, type Repository } from '../../src/sources/repository.ts'
import { Tally } from '../../src/sources/tally.ts'
import { edits, instructionsOf, targetOf } from '../support/delta.ts'
import { Builder, gitIn, place, removePlaces } from '../support/history.ts'
import { type Held, heldInObjects, heldInPacks } from '../support/readings.ts'
import { SEED } from '../support/seed.ts'
import { text } from '../support/texts.ts'

afterAll(removePlaces)

const FILES = ['a.txt', 'src/b.env', 'c.yml', 'deep/er/d', 'e.json']

/** Versions of each file: what it is at first, then what is done to it by each commit. */
const history = fc.record({
  first: fc.array(text(16), { minLength: FILES.length, maxLength: FILES.length }),
  steps: fc.array(fc.array(edits, { minLength: FILES.length, maxLength: FILES.length }), {
    minLength: 5,
    maxLength: 5,
  }),
  /** After which commit a line ends otherwise, in all files. */
  crlf: fc.nat(4),
})

type Commits = readonly Readonly<Record<string, Buffer>>[]

function commitsOf({
  first,
  steps,
  crlf,
}: typeof history extends fc.Arbitrary<infer H> ? H : never): Commits {
  let now: readonly Buffer[] = first
  const versions: (readonly Buffer[])[] = [now]
  steps.forEach((step, n) => {
    now = now.map((bytes, i) => targetOf(bytes, instructionsOf(bytes, step[i]!)))
    // A file that grows with every copy of itself says nothing more.
    now = now.map((bytes) => bytes.subarray(0, 30000))
    if (n === crlf)
      now = now.map((bytes) => Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1'))
    versions.push(now)
  })
  return versions.map((files) => Object.fromEntries(files.map((bytes, i) => [FILES[i]!, bytes])))
}

type Layout = (commits: Commits) => Promise<string>

const one = (...config: readonly string[]): Layout => {
  return async (commits) => {
    const builder = await Builder.create(config)
    for (const files of commits) await builder.commit(files)
    await builder.repack()
    return builder.path
  }
}

const LAYOUTS: readonly (readonly [string, Layout])[] = [
  ['one pack', one()],
  ['one pack of a SHA-256 repository', one('--object-format=sha256')],
  [
    'bases named by their ids',
    async (commits) => {
      const builder = await Builder.create()
      await builder.git('config', 'repack.useDeltaBaseOffset', 'false')
      for (const files of commits) await builder.commit(files)
      await builder.repack()
      return builder.path
    },
  ],
  [
    'a pack that is kept and others, under one index',
    async (commits) => {
      const builder = await Builder.create()
      for (const [i, files] of commits.entries()) {
        await builder.commit(files)
        if (i % 2 === 1) await builder.git('repack', '-dq', '--depth=50', '--window=50')
        if (i === 1) builder.keepPacks()
      }
      await builder.repack()
      await builder.git('multi-pack-index', 'write')
      return builder.path
    },
  ],
  [
    'packs and loose objects',
    async (commits) => {
      const builder = await Builder.create()
      for (const [i, files] of commits.entries()) {
        await builder.commit(files)
        if (i === 2) await builder.repack()
      }
      return builder.path
    },
  ],
  [
    'fetched as thin packs',
    async (commits) => {
      const origin = await Builder.create()
      await origin.git('config', 'repack.useDeltaBaseOffset', 'false')
      await origin.git('config', 'pack.useDeltaBaseOffset', 'false')
      await origin.commit(commits[0]!)
      const clone = place()
      await gitIn(clone).raw(['clone', '-q', `file://${origin.path}`, '.'])
      await gitIn(clone).raw(['config', 'fetch.unpackLimit', '1'])
      await gitIn(clone).raw(['config', 'repack.useDeltaBaseOffset', 'false'])
      for (const files of commits.slice(1)) {
        await origin.commit(files)
        await gitIn(clone).raw(['fetch', '-q'])
      }
      return clone
    },
  ],
  [
    'borrowed from another repository',
    async (commits) => {
      const origin = await Builder.create()
      for (const files of commits.slice(0, 4)) await origin.commit(files)
      await origin.repack()
      const clone = await Builder.create()
      await clone.git('remote', 'add', 'origin', origin.path)
      await clone.write({ '.git/objects/info/alternates': `${join(origin.path, '.git/objects')}\n` })
      await clone.git('fetch', '-q', 'origin', 'main')
      await clone.git('reset', '-q', '--hard', 'FETCH_HEAD')
      for (const files of commits.slice(4)) await clone.commit(files)
      await clone.git('repack', '-adlfq', '--depth=50', '--window=50')
      return clone.path
    },
  ],
  [
    'seen from a worktree',
    async (commits) => {
      const builder = await Builder.create()
      for (const files of commits) await builder.commit(files)
      await builder.repack()
      const tree = join(place(), 'tree')
      await builder.git('worktree', 'add', '-q', '--detach', tree)
      return tree
    },
  ],
  [
    'bare',
    async (commits) => {
      const builder = await Builder.create()
      for (const files of commits) await builder.commit(files)
      await builder.repack()
      const bare = place()
      await gitIn(bare).raw(['clone', '-q', '--bare', builder.path, '.'])
      return bare
    },
  ],
]

/** Loose objects are read whole anyway, so only packed ones are compared. */
async function inPacks(
  repository: Repository,
): Promise<{ packed: Held; whole: Held; entries: number; deltas: number }> {
  const store = openStore(repository, new Tally())
  expect(store.unreadable).toBe(false)
  const loose = new Set(store.loose.map(({ id }) => id))
  const whole = new Map([...(await heldInObjects(repository))].filter(([id]) => !loose.has(id)))
  return {
    packed: new Map([...(await heldInPacks(store))].filter(([id]) => !loose.has(id))),
    whole,
    entries: store.packs.reduce((sum, { pack }) => sum + pack.count, 0),
    deltas: store.packs.reduce((sum, { pack }) => sum + pack.bases.filter((base) => base >= 0).length, 0),
  }
}

test.each(LAYOUTS)('%s', async (name, layout) => {
  const seed = SEED + name.length
  await fc.assert(
    fc.asyncProperty(history, async (chosen) => {
      const path = await layout(commitsOf(chosen))
      const { packed, whole, entries, deltas } = await inPacks((await openRepository(path))!)
      expect(entries).toBeGreaterThan(5)
      expect(deltas).toBeGreaterThan(0)
      expect(packed.size).toBeGreaterThan(0)
      expect([...packed].sort()).toEqual([...whole].sort())
    }),
    { numRuns: 2, seed, endOnFailure: true },
  )
})
