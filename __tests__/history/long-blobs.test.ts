/** What is too long to be held is read as it comes, wherever it lies, and says what it says when it is held. */
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { secrets } from '../../patterns/secrets/index.ts'
import { Ledger } from '../../src/findings/ledger.ts'
import { locateSightings } from '../../src/findings/regions.ts'
import { readHistory } from '../../src/history/read.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { readBlobs } from '../../src/sources/again.ts'
import { ByteReader, CutShort } from '../../src/sources/byte-reader.ts'
import { DEFAULT_LIMITS } from '../../src/sources/limits.ts'
import { openRepository, type Repository } from '../../src/sources/repository.ts'
import { WHOLE } from '../../src/sources/share.ts'
import { Tally } from '../../src/sources/tally.ts'
import { listTree, readTree } from '../../src/sources/tree.ts'
import { exampleOf, lineWith } from '../support/example.ts'
import { Builder, removePlaces } from '../support/history.ts'

afterAll(removePlaces)

const scanner = new Scanner(secrets)
const rule = secrets.find(({ id }) => id === 'github-classic-token')!
const line = (seed: number) => `${lineWith(rule, exampleOf(rule, seed))}\n`
const words = 'some words, and more\n'.repeat(1000)

const bound = (most: number) => ({ most, chosen: false })
const SMALL = { ...DEFAULT_LIMITS, file: bound(4096), blob: bound(4096) }

async function historyOf(repository: Repository, limits = DEFAULT_LIMITS) {
  const ledger = new Ledger(scanner, secrets)
  const tally = Object.assign(new Tally(), { limits })
  await readHistory(repository, ledger, tally, { share: WHOLE, tally, jobs: 1 })
  return { tally, seen: await seenIn(ledger, repository) }
}

async function treeOf(repository: Repository, limits = DEFAULT_LIMITS) {
  const ledger = new Ledger(scanner, secrets)
  const tally = Object.assign(new Tally(), { limits })
  const tree = await listTree(repository.top, repository)
  for await (const blob of readTree(tree, tally, (one, parts) => ledger.lookThrough(one, parts, tally)))
    ledger.look(blob, tally)
  return { tally, seen: await seenIn(ledger, repository) }
}

/** With lines and columns, from the reading in pieces or from a second one. */
async function seenIn(ledger: Ledger, repository: Repository) {
  const all = ledger.secrets().flatMap(({ sightings }) => sightings)
  const read = (blobs: Parameters<typeof readBlobs>[2]) => readBlobs(repository.top, repository, blobs)
  const { regionOf } = await locateSightings(scanner, all, read)
  return all.map((one) => {
    const { lineHash: _, ...region } = regionOf(one)!
    return { content: one.content, inner: one.inner, value: one.case.match.value, region }
  })
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

const FILES = {
  'short.txt': line(1),
  'long.txt': line(2) + words + line(3) + words + line(2),
  'wide.txt': utf16(line(4) + words + line(5)),
  'odd.bin': Buffer.from(`\0${words}${line(6)}`),
}

async function repositoryWith(files: Readonly<Record<string, string | Buffer>>) {
  const builder = await Builder.create()
  await builder.commit(files)
  await builder.commit({ 'long.txt': line(7) + words + line(3) + words + line(2) })
  return builder
}

test.each(['loose', 'packed'])('%s', async (layout) => {
  const builder = await repositoryWith(FILES)
  if (layout === 'packed') await builder.repack()
  const repository = (await openRepository(builder.path))!
  const [whole, parts] = [await historyOf(repository), await historyOf(repository, SMALL)]
  expect(whole.seen.length).toBe(10)
  expect(parts.seen).toEqual(whole.seen)
  expect(parts.tally).toMatchObject({ blobs: whole.tally.blobs, bytes: whole.tally.bytes })
  expect(parts.tally.skipped()).toEqual([])
})

test('in the working tree, where practices do without it', async () => {
  const repository = (await openRepository((await repositoryWith(FILES)).path))!
  const [whole, parts] = [await treeOf(repository), await treeOf(repository, SMALL)]
  expect(whole.seen.length).toBe(7)
  expect(parts.seen).toEqual(whole.seen)
  expect(parts.tally).toMatchObject({ files: 4, bytes: whole.tally.bytes })
  expect(parts.tally.skipped()).toContainEqual({
    reason: 'file above 4 KiB (searched for secrets, without practices and inline allows)',
    gap: false,
    count: 3,
    examples: ['long.txt', 'odd.bin', 'wide.txt'],
  })
})

test('an archive would have to be held, so it is still a gap, and what comes behind it is read', async () => {
  const noise = Array.from({ length: 4000 }, (_, i) => String((i * 7919) % 100003)).join(' ')
  const builder = await repositoryWith({ ...FILES, 'big.gz': gzipSync(noise + line(8)) })
  const repository = (await openRepository(builder.path))!
  const { seen, tally } = await historyOf(repository, SMALL)
  expect(seen.length).toBe(10)
  const id = await builder.git('rev-parse', 'HEAD:big.gz')
  expect(tally.skipped()).toEqual([{ reason: 'blob above 4 KiB', gap: true, count: 1, examples: [id] }])
})

test('a stream that breaks off says so', async () => {
  const reader = new ByteReader(Readable.from([Buffer.from('abc'), Buffer.from('def')]), 1000)
  const read: string[] = []
  const all = async () => {
    for await (const part of reader.parts(7)) read.push(part.toString())
  }
  await expect(all()).rejects.toThrow(CutShort)
  expect(read).toEqual(['abc', 'def'])
})
