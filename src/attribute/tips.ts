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
  const contents = new Map(events.map(({ path }) => [path, new Set<string>()]))
  const tips = await listTips(repository)
  if (contents.size === 0 || tips.length === 0) return contents
  const rows = (await allRows(repository, tips)) ?? (await rowsOf(repository, tips, [...contents.keys()]))
  for (const [path, id] of rows) contents.get(path)?.add(id)
  return contents
}

type Row = readonly [path: string, id: string]

/** All that they hold: the first whole, and of the others how they differ from it. Undefined where git finds fault with any. */
async function allRows(
  { commonDirectory }: Repository,
  [first, ...others]: readonly string[],
): Promise<Row[] | undefined> {
  const compare = ['diff-tree', '--stdin', '-r', '-z', '--no-commit-id', '--no-abbrev']
  const pairs = others.map((tip) => `${tip} ${first}\n`).join('')
  const answers = await Promise.all([
    runGit(commonDirectory, ['ls-tree', '-r', '-z', '--full-tree', first!]),
    ...(pairs === '' ? [] : [runGit(commonDirectory, compare, pairs)]),
  ])
  if (answers.some(({ code, stderr }) => code !== 0 || stderr !== '')) return undefined
  const [listed, compared] = answers.map(({ stdout }) => stdout.toString().split('\0'))
  return [...listed!.flatMap(listedRow), ...(compared ?? []).flatMap(comparedRow)]
}

function listedRow(entry: string): Row[] {
  const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? []
  return path === undefined ? [] : [[path, id!]]
}

/** Modes and ids of both sides, and the path behind them. */
function comparedRow(entry: string, i: number, all: readonly string[]): Row[] {
  const [, id] = /^:\d+ 1[02]\d+ [0-9a-f]+ ([0-9a-f]+) /.exec(i % 2 === 0 ? entry : '') ?? []
  return id === undefined ? [] : [[all[i + 1]!, id]]
}

/** What they hold at these paths, each asked for by itself. */
async function rowsOf(
  { commonDirectory }: Repository,
  tips: readonly string[],
  paths: readonly string[],
): Promise<Row[]> {
  // A question is a line.
  const [odd, plain] = [
    paths.filter((path) => path.includes('\n')),
    paths.filter((path) => !path.includes('\n')),
  ]
  const questions = tips.flatMap((tip) => plain.map((path) => ({ path, object: `${tip}:${path}` })))
  const input = questions.map((q) => q.object + '\n').join('')
  const asked = ['cat-file', '--batch-check=%(objectname)', '--buffer']
  const { stdout } = await runGit(commonDirectory, asked, input)
  const rows = stdout
    .toString()
    .split('\n')
    .flatMap((line, i): Row[] => (/^[0-9a-f]{40,64}$/.test(line) ? [[questions[i]!.path, line]] : []))
  for (const tip of odd.length > 0 ? tips : []) {
    const listed = await runGit(commonDirectory, ['ls-tree', '-z', '--full-tree', tip, '--', ...odd])
    rows.push(...listed.stdout.toString().split('\0').flatMap(listedRow))
  }
  return rows
}
