/**
 * What a run scans and whose policy counts, after what the event asks for and what the clone holds. What it cannot see is
 * named, which ends the run with 2; what is there is scanned all the same.
 */
import type { Missing } from '../scan-options.ts'
import { git, runGit } from '../sources/git.ts'
import type { RangeNames } from '../sources/range.ts'
import type { Repository } from '../sources/repository.ts'
import type { Occasion } from './event.ts'

export interface Plan {
  /** Left out: everything is new. */
  readonly range?: RangeNames
  /** Null: the commit whose policy counts is out of reach. */
  readonly policyFrom?: string | null
  /** Given where the range cannot be read: what is checked out is better than nothing. */
  readonly scope?: 'tree'
  readonly missing: readonly Missing[]
}

export interface Question {
  readonly occasion: Occasion
  readonly repository: Repository | undefined
  /** Only what is new is scanned. */
  readonly onlyNew: boolean
  /** Nobody said what is to be read. */
  readonly everything: boolean
  /** Of the runner. */
  readonly env: NodeJS.ProcessEnv
}

export async function planOf({ repository, ...question }: Question): Promise<Plan> {
  const { occasion, onlyNew, everything } = question
  if (!repository && everything && occasion.event !== '') return withoutClone(question)
  if (occasion.kind !== 'change' && !onlyNew) return { missing: [] }
  if (!repository) return withoutClone(question)
  const sides = await sidesOf({ ...question, repository })
  const [policy, range] = [
    await policyOf(repository, sides.policyFrom),
    onlyNew ? await rangeOf(repository, sides, occasion) : {},
  ]
  return { ...policy, ...range, missing: [...(policy.missing ?? []), ...(range.missing ?? [])] }
}

/** git before 2.18 in a container: actions/checkout then takes a tarball. Or the checkout lies in a folder below. */
const withoutClone = ({ occasion, onlyNew }: Pick<Question, 'occasion' | 'onlyNew'>): Plan => ({
  ...(occasion.policyFrom !== undefined && { policyFrom: null }),
  ...(onlyNew && { scope: 'tree' as const }),
  missing: [
    {
      reason:
        'what came before: there is no .git folder (install git before the checkout, name its folder by the input path, or choose scope: tree)',
      example: '.',
    },
  ],
})

export interface Sides {
  /** Each is a state that stood before; those that the clone does not hold are left out later. */
  readonly since: readonly string[]
  readonly heads: readonly string[]
  readonly policyFrom?: string
}

interface Asked extends Question {
  readonly repository: Repository
}

/**
 * The merge that GitHub made of a pull request says best what is new in it: its first parent is the base branch as it is now,
 * also where the base has moved, and the merge itself is scanned too. It is known by the runner's own variables, so nothing that a
 * step writes into the event's file narrows it. Where something else is checked out, the event says.
 */
export async function sidesOf({
  occasion,
  repository,
  env,
}: Omit<Asked, 'onlyNew' | 'everything'>): Promise<Sides> {
  const { base, head, policyFrom, trunk } = occasion
  const here = repository.head
  const [first, second] = here === null ? [] : await parentsOf(repository, here)
  const isGithubsMerge = here === env.GITHUB_SHA && /^refs\/pull\/\d+\/merge$/.test(env.GITHUB_REF ?? '')
  if (isGithubsMerge && first !== undefined && second !== undefined && here !== null)
    return { since: [first], heads: head === second ? [here] : namesOf([here, head]), policyFrom: first }
  const isTrunk = env.GITHUB_REF === `refs/heads/${trunk}`
  const branch =
    trunk === undefined || isTrunk ? undefined : await commitOf(repository, `refs/remotes/origin/${trunk}`)
  const known = base !== undefined && (await commitOf(repository, base)) !== undefined
  const since = occasion.kind === 'change' ? [base, branch] : [known ? base : branch]
  return {
    since: namesOf(since),
    heads: namesOf([head, here]),
    ...(policyFrom !== undefined && { policyFrom }),
  }
}

const namesOf = (all: readonly (string | null | undefined)[]): string[] => [
  ...new Set(all.filter((one) => one !== undefined && one !== null)),
]

/** As the commit itself says, also where the clone ends there. */
async function parentsOf({ top }: Repository, commit: string): Promise<string[]> {
  const text = (await git(top, ['cat-file', 'commit', commit])).toString('latin1')
  return [...text.slice(0, text.indexOf('\n\n')).matchAll(/^parent (\w+)$/gm)].flatMap(([, id]) => id ?? [])
}

/** Full id; undefined where the clone does not hold it. */
export async function commitOf({ top }: Repository, name: string): Promise<string | undefined> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
  const { code, stdout } = await runGit(top, asked)
  return code === 0 ? stdout.toString().trim() : undefined
}

async function policyOf(
  repository: Repository,
  policyFrom: string | undefined,
): Promise<Partial<Pick<Plan, 'policyFrom' | 'missing'>>> {
  if (policyFrom === undefined || (await commitOf(repository, policyFrom)) !== undefined)
    return policyFrom === undefined ? {} : { policyFrom }
  const reason = `commit whose policy counts, which is not in this clone ${REMEDY}`
  return { policyFrom: null, missing: [{ reason, example: policyFrom }] }
}

const REMEDY = '(use fetch-depth: 0, or deepen: true)'

/** Of a change the end has to be there. Of what has landed, everything is new where nothing is known to be older. */
async function rangeOf(
  repository: Repository,
  { since, heads }: Sides,
  { kind }: Occasion,
): Promise<Partial<Plan>> {
  const [sinceHere, headsHere] = [await held(repository, since), await held(repository, heads)]
  if (kind !== 'change' && sinceHere.length === 0) return {}
  if (sinceHere.length > 0 && headsHere.length === heads.length)
    return { range: { since: sinceHere, heads: headsHere } }
  const lost = [...since, ...heads].find((one) => ![...sinceHere, ...headsHere].includes(one)) ?? ''
  const reason = `commits of this change: one of its ends is not in this clone ${REMEDY}`
  return { scope: 'tree', missing: [{ reason, example: lost }] }
}

const held = async (repository: Repository, commits: readonly string[]): Promise<string[]> => {
  const found = await Promise.all(commits.map((one) => commitOf(repository, one)))
  return found.filter((one) => one !== undefined)
}
