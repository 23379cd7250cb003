/** The law of the walk: commits and trees that are read with the contents tell the same history as git does. */
import fc from 'fast-check'
import type { History } from '../../src/attribute/attribute.ts'
import { GitWalk } from '../../src/attribute/git-walk.ts'
import { historyIn, shapeOf } from '../../src/attribute/graph/history.ts'
import { listRefs } from '../../src/attribute/refs.ts'
import { readFamilies, rootsOf } from '../../src/history/families.ts'
import { GraphReader } from '../../src/history/graph-reader.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { listObjects } from '../../src/sources/objects.ts'
import { doublesIn, hasObject, namer, numberObjects } from '../../src/sources/packs/numbers.ts'
import { openStore, readLoose } from '../../src/sources/packs/store.ts'
import { openRepository, type Repository } from '../../src/sources/repository.ts'
import { Tally } from '../../src/sources/tally.ts'
import { Builder, removePlaces } from '../support/history.ts'
import { blobIdOf, importedHistory, importHistory } from '../support/imported.ts'

afterAll(removePlaces)

const scanner = new Scanner([])

/** With what was said to be missing. */
interface Heard {
  readonly history: History
  readonly said: readonly string[]
}

const hearing = () => {
  const said: string[] = []
  return {
    said,
    missing: (id: string, isReachable: boolean) => void said.push(`${id} ${isReachable}`),
    broken: (words: string) => void said.push(words),
  }
}

async function byGit(repository: Repository, wanted: ReadonlySet<string>): Promise<Heard> {
  const store = openStore(repository, new Tally())
  const has = hasObject(numberObjects(store, repository).ids)
  const walk = new GitWalk(repository)
  walk.follow(has)
  const { commits } = await listObjects(repository, new Tally())
  await walk.commits(commits, 0, has)
  const told = hearing()
  return { history: await walk.finish(wanted, told), said: told.said.sort() }
}

/** Undefined where it is left to git. */
async function byGraph(repository: Repository, wanted: ReadonlySet<string>): Promise<Heard | undefined> {
  const store = openStore(repository, new Tally())
  const packs = store.packs.map(({ pack }) => pack)
  const numbers = numberObjects(store, repository)
  const { contents, graph } = rootsOf(packs)
  const next = new Int32Array(1)
  const reading = await readFamilies(
    { packs, roots: contents, next, graph: { numbers, roots: graph } },
    scanner,
  )
  const loose = new GraphReader(scanner.engine, numbers)
  for (const [i, object] of store.loose.entries()) {
    const { type, bytes } = readLoose(object, 2 ** 20)!
    if (type === 'commit') loose.commit(numbers.starts.at(-2)! + i, bytes)
    if (type === 'tree') loose.wholeTree(numbers.starts.at(-2)! + i, bytes)
  }
  const refs = await listRefs(repository)
  const idOf = namer(store, numbers)
  const doubles = doublesIn(numbers, idOf)!
  const shape = shapeOf([reading.graph!, loose.result()], numbers, doubles, refs, idOf)
  const told = hearing()
  const history = shape && (await historyIn(repository, shape, wanted, told))
  return history && { history, said: told.said.sort() }
}

/** Tips hold what does not matter only where git tells it. */
const plain = ({ history, said }: Heard, wanted: ReadonlySet<string>) => ({
  said,
  events: history.events,
  walked: history.walked,
  reachable: history.reachable,
  paths: [...new Set(history.paths())].sort(),
  stays: [wanted, ...[...wanted].map((id) => new Set([id]))].map((blobs) => history.staysOf(blobs)),
  starts: history.startsOf(wanted),
  tips: [...history.tips].map(([path, ids]) => [path, [...ids].filter((id) => wanted.has(id)).sort()]),
})

test('tells what git tells', async () => {
  await fc.assert(
    fc.asyncProperty(importedHistory, async (history) => {
      const builder = await Builder.create(history.sha256 ? ['--object-format=sha256'] : [])
      try {
        importHistory(builder.path, history)
        const wanted = new Set(history.wanted.map((content) => blobIdOf(content, history.sha256)))
        const repository = (await openRepository(builder.path))!
        const graph = await byGraph(repository, wanted)
        const git = await byGit(repository, wanted)
        expect(graph && plain(graph, wanted)).toEqual(plain(git, wanted))
      } finally {
        removePlaces()
      }
    }),
    { numRuns: 25 },
  )
}, 120000)
