/** The law of the line: what one run leaves of the commits gives, with those that came since, the order in which git has them all. */
import fc from 'fast-check'
import { type Line, lineSince } from '../../src/attribute/line.ts'
import { listCommits } from '../../src/attribute/merges.ts'
import { nameRefs } from '../../src/attribute/refs.ts'
import { lineBytes, lineIn } from '../../src/history/state/line-bytes.ts'
import { namedIn } from '../../src/history/state/since.ts'
import { openRepository, type Repository } from '../../src/sources/repository.ts'
import { Builder, removePlaces } from '../support/history.ts'
import { importedHistory, importHistory } from '../support/imported.ts'

afterAll(removePlaces)

const NOTHING: Line = {
  ids: Buffer.alloc(0),
  times: new Uint32Array(0),
  firstParent: new Uint32Array(1),
  parents: new Uint32Array(0),
}

/** Refs from then on, by places in the list of all commits; none takes the ref away. */
const moves = fc.array(fc.array(fc.option(fc.nat(), { freq: 4 }), { maxLength: 3 }), { maxLength: 4 })

async function move(builder: Builder, commits: readonly string[], refs: readonly (number | null)[]) {
  for (const [i, number] of refs.entries())
    if (number === null) await builder.git('update-ref', '-d', `refs/heads/r${i}`)
    else await builder.git('update-ref', `refs/heads/r${i}`, commits[number % commits.length]!)
}

/** As it is read from a file, and what refs named when it was written. */
async function left(repository: Repository, line: Line) {
  const bytes = Buffer.concat([Buffer.from('x'), ...lineBytes(line)]).subarray(1)
  return { line: lineIn(bytes)!, known: namedIn(await nameRefs(repository)) }
}

test('commits that came since stand where git has them', async () => {
  await fc.assert(
    fc.asyncProperty(importedHistory, moves, async (history, rounds) => {
      const builder = await Builder.create(history.sha256 ? ['--object-format=sha256'] : [])
      try {
        importHistory(builder.path, history)
        const listed = await builder.git(
          'cat-file',
          '--batch-check=%(objectname) %(objecttype)',
          '--batch-all-objects',
        )
        const commits = [...listed.matchAll(/^(\w+) commit$/gm)].map(([, id]) => id!)
        const repository = (await openRepository(builder.path))!
        let then: Awaited<ReturnType<typeof left>> = { line: NOTHING, known: [] }
        for (const refs of [[], ...rounds]) {
          await move(builder, commits, refs)
          const longer = (await lineSince(repository, then.line, then.known))!
          const { order, merges } = await listCommits(repository)
          expect(commits.map((id) => longer.order.get(id))).toEqual(commits.map((id) => order.get(id)))
          expect(longer.merges).toEqual(merges.map((id) => id.slice(0, 24)))
          then = await left(repository, longer.line()!)
        }
      } finally {
        removePlaces()
      }
    }),
    { numRuns: 15 },
  )
})

test('what is cut short, or says what cannot be, is no line', () => {
  const line = {
    ...NOTHING,
    ids: Buffer.alloc(12),
    times: new Uint32Array(1),
    firstParent: new Uint32Array(2),
  }
  const bytes = Buffer.concat(lineBytes(line))
  expect(lineIn(bytes)).toBeDefined()
  expect(lineIn(bytes.subarray(1))).toBeUndefined()
  expect(lineIn(Buffer.alloc(4))).toBeUndefined()
  const circle = { ...line, firstParent: Uint32Array.of(0, 1), parents: Uint32Array.of(1) }
  expect(lineIn(Buffer.concat(lineBytes(circle)))).toBeUndefined()
})
