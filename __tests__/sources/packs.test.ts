/** Repositories that are damaged, incomplete, hostile or only unusual: what can be read is read, what cannot is named. */
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { secrets } from '../../patterns/secrets/index.ts'
import { secretFingerprint } from '../../src/fingerprint.ts'
import type { Report } from '../../src/report.ts'
import { scan } from '../../src/scan.ts'
import { readObjects } from '../../src/sources/objects.ts'
import { type IndexedPack, idOf, openStore } from '../../src/sources/packs/store.ts'
import { openRepository, type Repository } from '../../src/sources/repository.ts'
import { Tally } from '../../src/sources/tally.ts'
import { encodeDelta } from '../support/delta.ts'
import { exampleOf } from '../support/example.ts'
import { Builder, gitIn, place, removePlaces } from '../support/history.ts'
import { blobId, withFarOffsets, writePack } from '../support/packs.ts'
import { heldInObjects, heldInPacks } from '../support/readings.ts'

afterAll(removePlaces)

const github = secrets.find((rule) => rule.id === 'github-classic-token')!
const line = (seed: number) => `token = "${exampleOf(github, seed)}"\n`
const FILLER = Array.from({ length: 200 }, (_, i) => `line ${i} of ${i * i}\n`).join('')

const history = (path: string): Promise<Report> =>
  scan({ path, scope: 'history', failOn: 'high', confidence: 'medium', jobs: 1, config: 'none' })

const holds = (report: Report, seed: number): boolean => {
  const fingerprint = secretFingerprint(github.family, exampleOf(github, seed))
  return report.findings.some((finding) => finding.fingerprint === fingerprint)
}

const gapsOf = ({ receipt }: Report) => receipt.skipped.filter(({ gap }) => gap)

/** Three commits, each with a secret of its own: in a file that changes, and in one that stays. */
async function threeCommits(): Promise<Builder> {
  const builder = await Builder.create()
  await builder.commit({ 'a.txt': FILLER + line(1), 'b.txt': line(2) }, `One ${exampleOf(github, 5)}`)
  await builder.commit({ 'a.txt': FILLER.replace('line 50', `${line(3)}line 50`) })
  await builder.commit({ 'a.txt': FILLER, 'c.txt': line(4) })
  return builder
}

async function storeOf(path: string): Promise<{ repository: Repository; one: IndexedPack }> {
  const repository = (await openRepository(path))!
  return { repository, one: openStore(repository, new Tally()).packs[0]! }
}

function rewrite(file: string, change: (bytes: Buffer) => Buffer): void {
  chmodSync(file, 0o644)
  writeFileSync(file, change(readFileSync(file)))
}

/** Flips a byte in the middle of an object's packed bytes. */
async function damage(builder: Builder, id: string): Promise<void> {
  const { one } = await storeOf(builder.path)
  const entry = Array.from({ length: one.pack.count }, (_, i) => i).find((i) => idOf(one, i) === id)!
  const at = (one.pack.offsets[entry]! + one.pack.offsets[entry + 1]! + one.pack.headers[entry]!) >> 1
  rewrite(builder.packs()[0]!, (bytes) => {
    bytes[at]! ^= 0x10
    return bytes
  })
}

describe('a flipped byte', () => {
  test('in a blob: the blob is named, the rest is scanned', async () => {
    const builder = await threeCommits()
    await builder.repack()
    const id = await builder.git('rev-parse', 'HEAD:c.txt')
    await damage(builder, id)
    const report = await history(builder.path)
    expect(gapsOf(report)).toMatchObject([{ reason: 'object that git cannot read', examples: [id] }])
    expect([1, 2, 3, 4, 5].filter((seed) => holds(report, seed))).toEqual([1, 2, 3, 5])
    expect(report.exitCode).toBe(2)
  })

  test('in the base of a family: all that is built on it is named', async () => {
    const builder = await threeCommits()
    await builder.repack()
    const { one } = await storeOf(builder.path)
    const versions = await Promise.all(
      ['HEAD', 'HEAD~1', 'HEAD~2'].map((c) => builder.git('rev-parse', `${c}:a.txt`)),
    )
    const entries = Array.from({ length: one.pack.count }, (_, i) => i)
    const base = entries.find((i) => one.pack.bases[i]! < 0 && versions.includes(idOf(one, i)))!
    await damage(builder, idOf(one, base))
    const report = await history(builder.path)
    expect(gapsOf(report)[0]).toMatchObject({ count: 3, examples: expect.arrayContaining(versions) })
    expect([1, 2, 3, 4, 5].filter((seed) => holds(report, seed))).toEqual([2, 4, 5])
    expect(report.exitCode).toBe(2)
  })

  test.each([
    ['commit', 'HEAD~1'],
    ['tree', 'HEAD~1^{tree}'],
  ])('in a %s: the walk is broken, and contents are scanned', async (_, name) => {
    const builder = await threeCommits()
    await builder.repack()
    await damage(builder, await builder.git('rev-parse', name))
    const report = await history(builder.path)
    expect(gapsOf(report).map(({ reason }) => reason)).toContain('history that git cannot walk')
    expect([1, 2, 3, 4, 5].filter((seed) => holds(report, seed))).toEqual([1, 2, 3, 4, 5])
    expect(report.exitCode).toBe(2)
  })

  test('in a loose object', async () => {
    const builder = await threeCommits()
    const id = await builder.git('rev-parse', 'HEAD:c.txt')
    rewrite(join(builder.path, '.git/objects', id.slice(0, 2), id.slice(2)), (bytes) => {
      bytes[bytes.length >> 1]! ^= 0x10
      return bytes
    })
    const report = await history(builder.path)
    // git says of such an object that it is missing.
    expect(gapsOf(report)).toMatchObject([{ count: 1, examples: [id] }])
    expect([1, 2, 3, 4, 5].filter((seed) => holds(report, seed))).toEqual([1, 2, 3, 5])
    expect(report.exitCode).toBe(2)
  })
})

test('offsets of 64 bits', async () => {
  const builder = await threeCommits()
  await builder.repack()
  rewrite(builder.packs('.idx')[0]!, withFarOffsets)
  const { repository } = await storeOf(builder.path)
  const held = await heldInPacks(openStore(repository, new Tally()))
  expect(held.size).toBe(5)
  expect([...held].sort()).toEqual([...(await heldInObjects(repository))].sort())
})

describe('an index that cannot be read here', () => {
  test('of version 1: everything comes through git, and the report is the same', async () => {
    const builder = await threeCommits()
    await builder.repack()
    const before = await history(builder.path)
    await builder.git('config', 'pack.indexVersion', '1')
    await builder.repack('--no-write-bitmap-index')
    const report = await history(builder.path)
    expect(report.receipt.skipped).toMatchObject([
      { reason: expect.stringMatching(/^pack read through git/) },
    ])
    expect(report.findings).toEqual(before.findings)
    expect(report.receipt.covered).toEqual(before.receipt.covered)
    expect(report.exitCode).toBe(1)
  })

  test('cut short: git cannot read it either', async () => {
    const builder = await threeCommits()
    await builder.repack()
    rewrite(builder.packs('.idx')[0]!, (bytes) => bytes.subarray(0, 1100))
    const report = await history(builder.path)
    expect(gapsOf(report).length).toBeGreaterThan(0)
    expect(report.exitCode).toBe(2)
  })
})

describe('an object that is held twice', () => {
  const expectSame = async (builder: Builder, spread: () => Promise<void>) => {
    const before = await history(builder.path)
    await spread()
    const after = await history(builder.path)
    expect(after.receipt.covered).toEqual(before.receipt.covered)
    expect(after.findings).toEqual(before.findings)
    expect(before.findings).toHaveLength(5)
  }

  test('in two packs counts once', async () => {
    const builder = await threeCommits()
    await builder.repack()
    await expectSame(builder, async () => {
      const copy = place()
      await gitIn(copy).raw(['clone', '-q', '--bare', `file://${builder.path}`, '.'])
      await gitIn(copy).raw(['repack', '-adfq', '--depth=1', '--window=0', '--no-write-bitmap-index'])
      const from = join(copy, 'objects/pack')
      for (const name of readdirSync(from))
        copyFileSync(join(from, name), join(builder.path, '.git/objects/pack', name))
      expect(builder.packs()).toHaveLength(2)
    })
  })

  test('in a pack and by itself counts once', async () => {
    const builder = await threeCommits()
    await expectSame(builder, async () => {
      await builder.git('repack', '-aq')
    })
  })

  test('in a borrowed store counts once', async () => {
    const builder = await threeCommits()
    await expectSame(builder, async () => {
      const copy = place()
      await gitIn(copy).raw(['clone', '-q', '--bare', `file://${builder.path}`, '.'])
      await builder.write({ '.git/objects/info/alternates': `${join(copy, 'objects')}\n` })
    })
  })
})

describe('incomplete', () => {
  test('a shallow clone', async () => {
    const origin = await threeCommits()
    const clone = place()
    await gitIn(clone).raw(['clone', '-q', '--depth', '1', `file://${origin.path}`, '.'])
    const report = await history(clone)
    expect(gapsOf(report)).toMatchObject([{ reason: expect.stringMatching(/^shallow clone/) }])
    expect([1, 2, 3, 4].filter((seed) => holds(report, seed))).toEqual([2, 4])
    expect(report.exitCode).toBe(2)
  })

  test('a partial clone', async () => {
    const origin = await threeCommits()
    await origin.git('config', 'uploadpack.allowFilter', 'true')
    const clone = place()
    await gitIn(clone).raw(['clone', '-q', '--filter=blob:none', `file://${origin.path}`, '.'])
    const report = await history(clone)
    const reason = 'object missing from the clone'
    expect(gapsOf(report)).toMatchObject([{ reason, count: 2 }])
    expect([1, 2, 3, 4].filter((seed) => holds(report, seed))).toEqual([2, 4])
    expect(report.exitCode).toBe(2)
  })

  test('a clone without old trees', async () => {
    const origin = await threeCommits()
    await origin.git('config', 'uploadpack.allowFilter', 'true')
    const clone = place()
    await gitIn(clone).raw(['clone', '-q', '--filter=tree:0', `file://${origin.path}`, '.'])
    const report = await history(clone)
    expect(gapsOf(report).length).toBeGreaterThan(0)
    expect(holds(report, 4)).toBe(true)
    expect(report.exitCode).toBe(2)
  })

  test('a repository without a commit', async () => {
    const builder = await Builder.create()
    const report = await history(builder.path)
    expect(gapsOf(report)).toMatchObject([{ reason: 'nothing to scan was found' }])
    expect(report.exitCode).toBe(2)
  })
})

describe('a hostile pack', () => {
  const content = Buffer.from(line(9))
  const good = { id: blobId(content), type: 3, content } as const
  const delta = encodeDelta(content.length, [{ copy: [0, content.length] }])
  const id = (digit: string) => digit.repeat(40)
  const cases = [
    ['whose deltas go in a circle', { a: id('b'), b: id('c'), c: id('a') }],
    ['whose delta is built on itself', { a: id('a') }],
    ['whose base is nowhere', { a: id('f') }],
    ['whose delta is another object than it says', { a: good.id }],
  ] as const

  test.each(cases)('%s', async (name, links) => {
    const builder = await Builder.create()
    await builder.commit({ 'a.txt': line(1) })
    const { pack, idx } = writePack([
      good,
      ...Object.entries(links).map(
        ([digit, base]) => ({ id: id(digit), type: 7, base, content: delta }) as const,
      ),
    ])
    const folder = join(builder.path, '.git/objects/pack')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'pack-1234.pack'), pack)
    writeFileSync(join(folder, 'pack-1234.idx'), idx)
    const report = await history(builder.path)
    expect([1, 9].filter((seed) => holds(report, seed))).toEqual([1, 9])
    const isRead = name.endsWith('says')
    expect(gapsOf(report).reduce((sum, { count }) => sum + count, 0)).toBe(
      isRead ? 0 : Object.keys(links).length,
    )
    expect(report.exitCode).toBe(isRead ? 1 : 2)
  })

  test('whose deltas go in a circle, beside one that only git can read', async () => {
    const builder = await Builder.create()
    await builder.git('config', 'pack.indexVersion', '1')
    await builder.commit({ 'a.txt': line(1) }, `One ${exampleOf(github, 2)}`)
    await builder.repack('--no-write-bitmap-index')
    await builder.git('prune-packed')
    const circle = ['a', 'b'].map(
      (digit, i) => ({ id: id(digit), type: 7, base: id(i === 0 ? 'b' : 'a'), content: delta }) as const,
    )
    const { pack, idx } = writePack([good, ...circle])
    writeFileSync(join(builder.path, '.git/objects/pack/pack-1234.pack'), pack)
    writeFileSync(join(builder.path, '.git/objects/pack/pack-1234.idx'), idx)
    const report = await history(builder.path)
    expect([1, 2, 9].filter((seed) => holds(report, seed))).toEqual([1, 2, 9])
    expect(gapsOf(report)).toMatchObject([{ reason: 'delta whose base is not in its pack', count: 2 }])
    expect(report.exitCode).toBe(2)
  })
})

test('git is not waited for without end', async () => {
  const [builder, tally] = [await Builder.create(), new Tally()]
  const content = Buffer.from(line(1))
  const [first, ...circle] = ['a', 'b', 'c'].map((digit) => digit.repeat(40))
  const link = (id: string, base: string) =>
    ({ id, type: 7, base, content: encodeDelta(content.length, [{ copy: [0, content.length] }]) }) as const
  const { pack, idx } = writePack([
    { id: first!, type: 3, content },
    link(circle[0]!, circle[1]!),
    link(circle[1]!, circle[0]!),
  ])
  mkdirSync(join(builder.path, '.git/objects/pack'), { recursive: true })
  writeFileSync(join(builder.path, '.git/objects/pack/pack-1234.pack'), pack)
  writeFileSync(join(builder.path, '.git/objects/pack/pack-1234.idx'), idx)
  const repository = (await openRepository(builder.path))!
  const read: string[] = []
  for await (const { id } of readObjects(repository, [first!, circle[0]!, first!], tally, { patience: 2000 }))
    read.push(id!)
  expect(read).toEqual([first, first])
  expect(tally.skipped()).toMatchObject([{ reason: 'object that git cannot read', examples: [circle[0]] }])
})

describe('only unusual', () => {
  test('a worktree has the history of its repository', async () => {
    const builder = await threeCommits()
    const tree = join(place(), 'tree')
    await builder.git('worktree', 'add', '-q', '--detach', tree, 'HEAD~1')
    const [there, here] = [await history(tree), await history(builder.path)]
    expect(there.receipt.covered).toEqual(here.receipt.covered)
    expect(there.findings).toHaveLength(here.findings.length)
    expect(there.exitCode).toBe(1)
  })

  test('a pack without its index', async () => {
    const builder = await threeCommits()
    await builder.repack()
    rmSync(builder.packs('.idx')[0]!)
    const report = await history(builder.path)
    expect(gapsOf(report).length).toBeGreaterThan(0)
    expect(report.exitCode).toBe(2)
  })
})
