/** What stands now: at HEAD, at the tips of branches, and in the index. */
import { runGit } from '../sources/git.ts'
import type { Repository } from '../sources/repository.ts'
import { listIndex } from '../sources/staging.ts'
import type { Event } from './log.ts'
import { listTips } from './refs.ts'

/** Ids of blobs by the path that holds them. */
export type Contents = ReadonlyMap<string, ReadonlySet<string>>

/** Which of the blobs the index of this working tree holds, by path. */
export async function stagedContents(repository: Repository, wanted: ReadonlySet<string>): Promise<Contents> {
  const contents = new Map<string, Set<string>>()
  if (repository.bare || wanted.size === 0) return contents
  const listed = await listIndex(repository).catch(() => '')
  for (const entry of listed.toString().split('\0')) {
    const end = entry.indexOf('\t')
    const id = entry.slice(AFTER_MODE, end - 2)
    if (!wanted.has(id)) continue
    const path = entry.slice(end + 1)
    contents.set(path, new Set(contents.get(path)).add(id))
  }
  return contents
}

/** Where the id stands in an entry of the index, up to a blank and the digit of the stage. */
const AFTER_MODE = 'S 100644 '.length

/** Which blobs the events' paths hold at HEAD and at the tips of branches. Tags are left out: they keep what was for ever. */
export async function tipContents(repository: Repository, events: readonly Event[]): Promise<Contents> {
  const directory = repository.commonDirectory
  const contents = new Map(events.map(({ path }) => [path, new Set<string>()]))
  const tips = await listTips(repository)
  const paths = [...contents.keys()]
  // A question is a line.
  const [odd, plain] = [
    paths.filter((path) => path.includes('\n')),
    paths.filter((path) => !path.includes('\n')),
  ]
  const questions = tips.flatMap((tip) => plain.map((path) => ({ path, object: `${tip}:${path}` })))
  const input = questions.map((q) => q.object + '\n').join('')
  const answer = await runGit(directory, ['cat-file', '--batch-check=%(objectname)', '--buffer'], input)
  answer.stdout
    .toString()
    .split('\n')
    .forEach((line, i) => {
      const question = questions[i]
      if (question && /^[0-9a-f]{40,64}$/.test(line)) contents.get(question.path)?.add(line)
    })
  for (const tip of odd.length > 0 ? tips : []) {
    const listed = await runGit(directory, ['ls-tree', '-z', '--full-tree', tip, '--', ...odd])
    for (const entry of listed.stdout.toString().split('\0')) {
      const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? []
      if (path !== undefined) contents.get(path)?.add(id!)
    }
  }
  return contents
}
