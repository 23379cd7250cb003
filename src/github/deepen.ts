/**
 * Fetches what the range needs and a shallow clone lacks, and the contents that a partial clone left out: only when asked to,
 * with the credentials that the checkout kept, else with the token. Commits come by id, so nothing of other branches does.
 */
import { fetchGit, runGit } from '../sources/git.ts'
import { shallowCommits } from '../sources/range.ts'
import type { Repository } from '../sources/repository.ts'
import type { Occasion } from './event.ts'
import { commitOf, type Sides, sidesOf } from './plan.ts'

export interface Deepening {
  readonly occasion: Occasion
  readonly repository: Repository
  readonly onlyNew: boolean
  readonly token: string
  readonly env: NodeJS.ProcessEnv
}

/** @returns what was done, as a sentence; what could not be had shows in the plan */
export async function deepen(deepening: Deepening): Promise<string> {
  const { repository, onlyNew } = deepening
  const remote = await remoteOf(deepening)
  const done = onlyNew ? await fetchRange(deepening, remote) : await fetchAll(deepening, remote)
  const contents = await fetchContents(deepening, remote)
  if (!done) return 'Part of the history could not be fetched.'
  return shallowCommits(repository).size === 0 && !contents
    ? 'The clone holds what this run needs.'
    : 'What this run needs was fetched.'
}

type Fetch = (args: readonly string[], input?: string) => Promise<boolean>

/** First as the checkout left it, then with the token: a public repository needs neither. */
async function remoteOf({ repository, token, env }: Deepening): Promise<Fetch> {
  const known = await runGit(repository.top, ['config', '--get', 'remote.origin.url'])
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: name = '' } = env
  const remote = known.code === 0 ? 'origin' : `${server}/${name}.git`
  const header = {
    url: `${server}/`,
    value: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  }
  return async (args, input) => {
    const [options, names] = [
      args.filter((one) => one.startsWith('-')),
      args.filter((one) => !one.startsWith('-')),
    ]
    const command = ['fetch', ...QUIETLY, ...options, '--end-of-options', remote, ...names]
    if ((await fetchGit(repository.top, command, { input })).code === 0) return true
    return token !== '' && (await fetchGit(repository.top, command, { input, header })).code === 0
  }
}

const QUIETLY = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--no-auto-gc']

/** The ends first, then as far back as needed, in growing steps; at last everything. */
async function fetchRange({ occasion, repository, env }: Deepening, fetch: Fetch): Promise<boolean> {
  const sides = await sidesOf({ occasion, repository, env })
  const wanted = [...sides.since, ...sides.heads]
  if (wanted.length === 0) return true
  if (!repository.shallow) return hasAll(repository, wanted) ?? (await fetch(wanted))
  for (const depth of depthsOf(occasion)) {
    if (await isClosed(repository, sides)) return true
    if (!(await fetch([`--depth=${depth}`, ...wanted]))) return false
  }
  return (await isClosed(repository, sides)) || (await fetch(['--unshallow', ...wanted]))
}

/** A pull request with two commits needs three, and one for each merge on the way. */
const depthsOf = ({ pull }: Occasion): readonly number[] => {
  const first = Math.max(20, (pull?.commits ?? 0) + 2)
  return [first, first * 5, first * 25]
}

/** True where the range ends within what is there: none of its commits is one at which the clone was cut. */
async function isClosed(repository: Repository, { since, heads }: Sides): Promise<boolean> {
  for (const one of [...since, ...heads]) if ((await commitOf(repository, one)) === undefined) return false
  const cut = shallowCommits(repository)
  const input = [...heads, ...since.map((one) => `^${one}`)].join('\n') + '\n'
  const { code, stdout } = await runGit(repository.top, ['rev-list', '--stdin'], input)
  return (
    code === 0 &&
    !stdout
      .toString()
      .split('\n')
      .some((id) => cut.has(id))
  )
}

async function hasAll(repository: Repository, wanted: readonly string[]): Promise<boolean> {
  for (const one of wanted) if ((await commitOf(repository, one)) === undefined) return false
  return true
}

const fetchAll = async ({ repository }: Deepening, fetch: Fetch): Promise<boolean> =>
  !repository.shallow || repository.head === null || (await fetch(['--unshallow', repository.head]))

/** @returns whether something was missing */
async function fetchContents(
  { occasion, repository, onlyNew, env }: Deepening,
  fetch: Fetch,
): Promise<boolean> {
  const partial = await runGit(repository.top, [
    'config',
    '--get-regexp',
    '^(remote\\..*\\.promisor|extensions\\.partialclone)$',
  ])
  if (partial.code !== 0) return false
  const { since, heads } = await sidesOf({ occasion, repository, env })
  const tips = ['--no-walk', ...since, ...heads]
  const walks = onlyNew ? [[...heads, ...since.map((one) => `^${one}`)], tips] : [['HEAD']]
  const missing = new Set<string>()
  for (const walk of walks) for (const id of await missingIn(repository, walk)) missing.add(id)
  if (missing.size === 0) return false
  await fetch(['--filter=blob:none', '--stdin'], [...missing].join('\n') + '\n')
  return true
}

async function missingIn({ top }: Repository, walk: readonly string[]): Promise<string[]> {
  const { stdout } = await runGit(top, ['rev-list', '--objects', '--missing=print', ...walk])
  return stdout
    .toString()
    .split('\n')
    .flatMap((line) => (line.startsWith('?') ? line.slice(1) : []))
}
