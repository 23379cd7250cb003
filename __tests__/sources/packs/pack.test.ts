/** The tables of a pack say what git says of its entries: of all kinds, however bases are named, held in memory or read in windows. */
import { bitsFor, idTable } from '../../../src/sources/packs/id-table.ts'
import { NONE, type Pack, readPack, TREE } from '../../../src/sources/packs/pack.ts'
import { idOf } from '../../../src/sources/packs/store.ts'
import { Builder, removePlaces } from '../../support/history.ts'

afterAll(removePlaces)

const TYPES = ['', 'commit', 'tree', 'blob', 'tag']

/** As `git verify-pack -v` lists them: id, type, size, offset and the id of the base. */
async function listed(builder: Builder): Promise<string[]> {
  const text = await builder.git('verify-pack', '-v', builder.packs('.idx')[0]!)
  return text
    .split('\n')
    .map((line) => /^(\w{40,64}) (\w+) +(\d+) \d+ (\d+)(?: \d+ (\w+))?$/.exec(line))
    .filter((line) => line !== null)
    .map(([, id, type, size, offset, base = '']) => [id, type, size, offset, base].join(' '))
    .sort()
}

function told(path: string, idBytes: number, room: number): { lines: string[]; pack: Pack } {
  const one = readPack(path, idBytes, room)
  const { pack } = one
  const lines = Array.from({ length: pack.count }, (_, entry) => {
    const base = pack.bases[entry]!
    const fields = [TYPES[pack.types[entry]!], pack.sizes[entry], pack.offsets[entry]]
    return [idOf(one, entry), ...fields, base === NONE ? '' : idOf(one, base)].join(' ')
  })
  return { lines: lines.sort(), pack }
}

async function someHistory(options: readonly string[]): Promise<Builder> {
  const builder = await Builder.create(options)
  const lines = Array.from({ length: 300 }, (_, i) => `line ${i} of ${i * i}\n`)
  for (let n = 0; n < 12; n++) {
    lines[n * 20] = `change ${n}\n`
    await builder.commit({ 'a/b.txt': lines.join(''), [`a/${n}.txt`]: `${n}\n`.repeat(n * 400) })
  }
  await builder.git('tag', '-a', 'v1', '-m', 'A tag')
  return builder
}

test.each([
  ['offsets', [], 'true', 20],
  ['ids', [], 'false', 20],
  ['ids of SHA-256', ['--object-format=sha256'], 'false', 32],
] as const)('bases that are named by %s', async (_, options, byOffset, idBytes) => {
  const builder = await someHistory(options)
  await builder.git('config', 'repack.usedeltabaseoffset', byOffset)
  await builder.repack()
  const path = builder.packs()[0]!
  const expected = await listed(builder)
  expect(expected.filter((line) => /\w{40}$/.test(line)).length).toBeGreaterThan(10)
  const held = told(path, idBytes, 2 ** 20)
  expect(held.lines).toEqual(expected)
  expect(held.pack.bytes).toBeDefined()
  const windowed = told(path, idBytes, 0)
  expect(windowed.lines).toEqual(expected)
  expect(windowed.pack.bytes).toBeUndefined()
})

test('every base leads to what is built on it, in the order of the file', async () => {
  const builder = await someHistory([])
  await builder.repack()
  const { pack } = told(builder.packs()[0]!, 20, 0)
  const children = (base: number) => {
    const found: number[] = []
    for (let at = pack.firstChild[base]!; at !== NONE; at = pack.nextSibling[at]!) found.push(at)
    return found
  }
  const entries = Array.from({ length: pack.count }, (_, i) => i)
  for (const base of entries)
    expect(children(base)).toEqual(entries.filter((entry) => pack.bases[entry] === base))
})

test('what is no delta is listed, trees apart', async () => {
  const builder = await someHistory([])
  await builder.repack()
  const { pack } = told(builder.packs()[0]!, 20, 0)
  const wholes = Array.from({ length: pack.count }, (_, i) => i).filter((entry) => pack.bases[entry] === NONE)
  const trees = wholes.filter((entry) => pack.types[entry] === TREE)
  expect(trees.length).toBeGreaterThan(0)
  expect([...pack.roots.trees]).toEqual(trees)
  expect([...pack.roots.contents]).toEqual(wholes.filter((entry) => !trees.includes(entry)))
})

test.each([
  ['SHA-1', [], 20],
  ['SHA-256', ['--object-format=sha256'], 32],
] as const)('ids of %s lead to their entries, as those of several packs do', async (_, options, idBytes) => {
  const builder = await someHistory(options)
  await builder.repack()
  const { pack, index, sortedIds } = readPack(builder.packs()[0]!, idBytes, 0)
  const entries = Array.from(pack.positions).map((_, position) => pack.positions.indexOf(position))
  const source = { ids: index.ids, width: idBytes, numberOf: (position: number) => entries[position]! }
  for (const bits of [1, bitsFor(pack.count)]) {
    const { starts, entries: listed } = sortedIds(bits)!
    expect([...starts].slice(1)).toEqual([...starts].slice(1).sort((a, b) => a - b))
    expect([...listed]).toEqual([...idTable([source]).entries])
  }
  expect(sortedIds(bitsFor(pack.count))).toEqual(idTable([source]))
})
