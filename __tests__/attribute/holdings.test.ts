/** Sums tell which trees hold the same, and which hold nothing. */
import { type Graph, graphOf } from '../../src/attribute/graph/graph.ts'
import { holdingsOf } from '../../src/attribute/graph/holdings.ts'
import { FOLDER, NONE } from '../../src/attribute/graph/part.ts'

/** Four blobs, and trees behind them. */
const OBJECTS = 10

/** An entry that comes or goes: its name and the object. */
type Change = readonly [sign: '+' | '-', name: string, object: number]

/** Trees by their numbers, each with what it is made of and its changes to that. */
function graphWith(trees: readonly (readonly [tree: number, base: number, ...changes: Change[]])[]): Graph {
  const names = [...new Set(trees.flatMap(([, , ...changes]) => changes.map(([, name]) => name)))]
  const listed: number[] = []
  const changes: number[] = []
  for (const [tree, base, ...own] of trees) {
    listed.push(tree, base, changes.length)
    for (const [sign, name, object] of own)
      changes.push(names.indexOf(name) * 2 + Number(sign === '-'), object)
  }
  return graphOf(
    [
      {
        trees: Int32Array.from(listed),
        changes: Int32Array.from(changes),
        names,
        strangers: [],
        commits: new Int32Array(0),
        times: new Float64Array(0),
        failed: false,
      },
    ],
    OBJECTS,
  )!
}

/** The first blob matters, and the second. */
const matters = () => Uint8Array.from({ length: OBJECTS }, (_, i) => Number(i < 2))

const file = (name: string) => `0${name}`
const folder = (name: string) => `${FOLDER}${name}`
const [A, B, C, D, E, F] = [4, 5, 6, 7, 8, 9] as const

test('trees that hold the same of what matters are alike, however they came to be', () => {
  const graph = graphWith([
    [A, NONE, ['+', folder('sub'), B], ['+', file('x'), 2]],
    [B, NONE, ['+', file('key'), 0]],
    [C, A, ['-', folder('sub'), B], ['+', folder('sub'), D]],
    [D, B, ['+', file('other'), 3]],
    [E, D, ['-', file('key'), 0], ['+', file('key'), 1]],
    [F, D, ['-', file('key'), 0]],
  ])
  const found = matters()
  const holdings = holdingsOf(graph, found)!
  expect(holdings.areAlike(A, C)).toBe(true)
  expect(holdings.areAlike(B, D)).toBe(true)
  expect(holdings.areAlike(A, B)).toBe(false)
  expect(holdings.areAlike(D, E)).toBe(false)
  expect([A, B, C, D, E, F, NONE].map((tree) => holdings.held(tree))).toEqual([A, B, C, D, E, NONE, NONE])
  expect([...found]).toEqual([1, 1, 0, 0, 1, 1, 1, 1, 1, 0])
})

test('names that change places are not alike', () => {
  const graph = graphWith([
    [A, NONE, ['+', file('x'), 0], ['+', file('y'), 1]],
    [B, NONE, ['+', file('x'), 1], ['+', file('y'), 0]],
    [C, B, ['-', file('x'), 1], ['-', file('y'), 0], ['+', file('y'), 1], ['+', file('x'), 0]],
  ])
  const holdings = holdingsOf(graph, matters())!
  expect(holdings.areAlike(A, B)).toBe(false)
  expect(holdings.areAlike(A, C)).toBe(true)
})

test.each([
  ['is made of one that holds it', [A, NONE, ['+', folder('copy'), B]], [B, A, ['-', folder('copy'), B]]],
  ['holds itself', [A, NONE, ['+', folder('sub'), B]], [B, NONE, ['+', folder('sub'), A]]],
] as const)('leaves it to git where a tree %s', (_, one, other) => {
  expect(holdingsOf(graphWith([one, other]), matters())).toBeUndefined()
  expect(holdingsOf({ ...graphWith([one, other]), trees: Int32Array.of(B, A) }, matters())).toBeUndefined()
})
