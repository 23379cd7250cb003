/** What stands now: at HEAD, at the tips of branches, and in the index. */
import { runGit } from '../sources/git.ts'
import type { Repository } from '../sources/repository.ts'
import type { Event } from './log.ts'
import { listTips } from './refs.ts'

/** Ids of blobs by the path that holds them. */
export type Contents = ReadonlyMap<string, ReadonlySet<string>>

/** Which of the blobs the index of this working tree holds, by path. */
export async function stagedContents(
  { bare, top }: Repository,
  wanted: ReadonlySet<string>,
): Promise<Contents> {
  const contents = new Map<string, Set<string>>()
  if (bare || wanted.size === 0) return contents
  const listed = await runGit(top, ['ls-files', '--stage', '-z'])
  for (const entry of listed.stdout.toString().split('\0')) {
    const [, id, path] = /^\d+ ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? []
    if (path !== undefined && wanted.has(id!)) contents.set(path, new Set(contents.get(path)).add(id!))
  }
  return contents
}

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
