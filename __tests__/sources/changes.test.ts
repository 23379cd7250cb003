/** What git lists of a change, and what one git reads for several who ask. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { filesAt, filesBefore, filesInIndex, listChanges, listStaged } from '../../src/sources/changes.ts'
import { readObjects } from '../../src/sources/objects.ts'
import { openRepository, type Repository } from '../../src/sources/repository.ts'
import { Tally } from '../../src/sources/tally.ts'
import { Builder, removePlaces } from '../support/history.ts'

afterAll(removePlaces)

const text = (name: string) => `${name}\n`.repeat(20)
const opened = async ({ path }: Builder) => (await openRepository(path))!

/** A file of each fate, and a link; then all that can become of them. */
async function changed(): Promise<Builder> {
  const builder = await Builder.create()
  symlinkSync('kept', join(builder.path, 'link'))
  symlinkSync('kept', join(builder.path, 'lost link'))
  const names = ['kept', 'edited', 'deleted', 'moved', 'one', 'other', 'becomes a link', 'empty']
  await builder.commit(Object.fromEntries(names.map((name) => [name, name === 'empty' ? '' : text(name)])))
  await builder.write({ link: null, 'lost link': null, deleted: null, moved: null, 'becomes a link': null })
  symlinkSync('kept', join(builder.path, 'becomes a link'))
  await builder.write({
    edited: `${text('edited')}more\n`,
    'folder/moved': text('moved'),
    one: text('other'),
    other: text('one'),
    link: text('a file now'),
    added: text('added'),
  })
  await builder.git('add', '-A')
  return builder
}

test('what was there before a change is told from the change', async () => {
  const builder = await changed()
  const repository = await opened(builder)
  const was = await filesAt(repository, 'HEAD')
  const staged = filesBefore(await filesInIndex(repository), await listStaged(repository))
  expect(new Map([...staged!].sort())).toEqual(new Map([...was].sort()))
  await builder.commit({})
  const [files, changes] = [await filesAt(repository, 'HEAD'), await listChanges(repository, 'HEAD~', 'HEAD')]
  expect(new Map([...filesBefore(files, changes)!].sort())).toEqual(new Map([...was].sort()))
})

test('of an index in conflict it is not told', async () => {
  const builder = await Builder.create()
  await builder.commit({ a: '1\n' })
  await builder.git('checkout', '-q', '-b', 'side')
  await builder.commit({ a: '2\n' })
  await builder.git('checkout', '-q', 'main')
  await builder.commit({ a: '3\n' })
  await builder.git('merge', '-q', 'side').catch(() => {})
  const repository = await opened(builder)
  expect(filesBefore(await filesInIndex(repository), await listStaged(repository))).toBeUndefined()
})

test('a git that waits for the next question knows what was written since', async () => {
  const builder = await Builder.create()
  const [repository, other] = [await opened(builder), await opened(await Builder.create())]
  const read = async (from: Repository, ids: readonly string[]) => {
    const [tally, found] = [new Tally(), [] as string[]]
    for await (const { bytes } of readObjects(from, ids, tally)) found.push(bytes.toString())
    return [...found, ...tally.skipped().map(({ reason }) => reason)]
  }
  const idOf = async (name: string) => {
    await builder.commit({ [name]: name })
    return builder.git('rev-parse', `HEAD:${name}`)
  }
  const ids = [await idOf('a'), await idOf('b')]
  expect(await read(repository, ids)).toEqual(['a', 'b'])
  ids.push(await idOf('c'))
  await builder.repack()
  expect(await read(repository, ids)).toEqual(['a', 'b', 'c'])
  expect(await read(other, ids.slice(0, 1))).toEqual(['object missing from the clone'])
  expect(await read(repository, ids.slice(2))).toEqual(['c'])
})
