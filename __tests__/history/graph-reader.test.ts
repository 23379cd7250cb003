/** What the engine notes of a tree comes out whole, however much it is. */
import { createHash } from 'node:crypto'
import { SUBMODULE } from '../../src/attribute/graph/part.ts'
import { Engine } from '../../src/engine/engine.ts'
import { GraphReader } from '../../src/history/graph-reader.ts'
import { idTable } from '../../src/sources/packs/id-table.ts'

const engine = new Engine([])

const idOf = (n: number) => createHash('sha1').update(`${n}`).digest()

/** A reader that knows the first so many ids. */
function reading(known: number): GraphReader {
  const ids = Buffer.concat(Array.from({ length: known }, (_, n) => idOf(n)))
  const table = idTable([{ ids, width: 20, numberOf: (position) => position }])
  return new GraphReader(engine, {
    ids: table,
    starts: [0, known],
    types: new Uint8Array(known),
    idBytes: 20,
  })
}

const treeOf = (names: readonly string[], mode = '100644') =>
  Buffer.concat(names.flatMap((name, n) => [Buffer.from(`${mode} ${name}\0`), idOf(n)]))

test('a tree that takes several times what notes have room for', () => {
  const names = Array.from({ length: 20_000 }, (_, n) => `${n}`.padStart(6, '0') + '-'.repeat(n % 70))
  const reader = reading(names.length)
  reader.wholeTree(7, treeOf(names))
  reader.wholeTree(8, treeOf(names))
  const { trees, changes, names: named, strangers, failed } = reader.result()
  expect(failed).toBe(false)
  expect([...trees]).toEqual([7, -1, 0, 8, -1, names.length * 2])
  expect(new Set(named).size).toBe(named.length)
  for (const first of [0, names.length])
    for (const [n, name] of names.entries()) {
      expect(named[changes[(first + n) * 2]! >> 1]).toBe(`0${name}`)
      expect(changes[(first + n) * 2 + 1]).toBe(n)
    }
  expect(strangers).toEqual([])
})

test('readers that take turns each have their own', () => {
  const [one, other] = [reading(3), reading(3)]
  for (const reader of [one, other, one]) reader.wholeTree(1, treeOf(reader === one ? ['a', 'b'] : ['c']))
  expect(one.result().names).toEqual(['0a', '0b'])
  expect(one.result().changes).toHaveLength(8)
  expect(other.result().names).toEqual(['0c'])
})

test('what the store does not hold is told by its id', () => {
  const reader = reading(1)
  reader.wholeTree(1, treeOf(['a', 'b'], '160000'))
  expect(reader.result().strangers).toEqual([0, 1].map((n) => SUBMODULE + idOf(n).toString('hex')))
})

test('a name that no notes have room for is left to git, and so is a tree that is cut short', () => {
  const long = reading(1)
  long.wholeTree(1, treeOf(['x'.repeat(300_000)]))
  expect(long.result().failed).toBe(true)
  const short = reading(1)
  short.wholeTree(1, treeOf(['name']).subarray(0, 20))
  expect(short.result().failed).toBe(true)
  const next = reading(1)
  next.wholeTree(1, treeOf(['a']))
  expect(next.result().failed).toBe(false)
})
