/** Every id leads to its number, in whatever order and parts ids come. */
import fc from 'fast-check'
import { type IdSource, idTable, NOT_THERE, numberIn } from '../../../src/sources/packs/id-table.ts'

const WIDTH = 20

const sourceOf = (ids: readonly Buffer[], first: number): IdSource => ({
  ids: Buffer.concat(ids),
  width: WIDTH,
  numberOf: (position) => first + position,
})

const idsOf = fc.uniqueArray(
  fc.uint8Array({ minLength: WIDTH, maxLength: WIDTH }).map((bytes) => Buffer.from(bytes)),
  { selector: (id) => id.toString('hex', 0, 8), maxLength: 200 },
)

const numbers = (sources: readonly IdSource[], ids: readonly Buffer[]) => {
  const table = idTable(sources)
  return ids.map((id) => numberIn(table, id.readUInt32BE(0), id.readUInt32BE(4)))
}

test('sorted or not, in one part or two', () => {
  fc.assert(
    fc.property(idsOf, fc.nat(200), (ids, cut) => {
      const sorted = [...ids].sort(Buffer.compare)
      for (const all of [ids, sorted]) {
        const expected = all.map((_, i) => i)
        expect(numbers([sourceOf(all, 0)], all)).toEqual(expected)
        const parts = [sourceOf(all.slice(0, cut), 0), sourceOf(all.slice(cut), Math.min(cut, all.length))]
        expect(numbers(parts, all)).toEqual(expected)
        expect(numbers([sourceOf(all.slice(1), 1)], all.slice(0, 1))).toEqual(
          all.slice(0, 1).map(() => NOT_THERE),
        )
      }
    }),
  )
})
