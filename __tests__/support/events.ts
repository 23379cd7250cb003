/**
 * Payloads in the shape that GitHub sends, made here: the fields that anybody reads and some that nobody does.
 * Shapes: https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export const ZERO = '0'.repeat(40)

/** A commit id of one hexadecimal digit. */
export const sha = (digit: string): string => digit.repeat(40)

type Payload = Readonly<Record<string, unknown>>

const repo = (id: number) => ({ id, full_name: `owner-${id}/name`, default_branch: 'main', fork: id !== 1 })

interface PullGiven {
  readonly base?: string
  readonly head?: string
  readonly number?: number
  readonly commits?: number
  /** Id of the head's repository; the base's is 1, and null is one that was deleted. */
  readonly from?: number | null
}

export const pullRequest = ({
  base = sha('b'),
  head = sha('a'),
  number = 7,
  commits = 2,
  from = 1,
}: PullGiven = {}): Payload => ({
  action: 'synchronize',
  number,
  pull_request: {
    id: 1000 + number,
    number,
    state: 'open',
    commits,
    merge_commit_sha: sha('f'),
    base: { label: 'owner-1:main', ref: 'main', sha: base, repo: repo(1) },
    head: { label: 'somebody:change', ref: 'change', sha: head, repo: from === null ? null : repo(from) },
  },
  repository: repo(1),
  sender: { login: 'somebody', type: 'User' },
})

export const mergeGroup = (base = sha('b'), head = sha('a')): Payload => ({
  action: 'checks_requested',
  merge_group: {
    head_sha: head,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
    base_sha: base,
    base_ref: 'refs/heads/main',
    head_commit: { id: head, message: 'Merge pull request #7' },
  },
  repository: repo(1),
})

export const push = (given: Payload = {}): Payload => ({
  ref: 'refs/heads/main',
  before: sha('b'),
  after: sha('a'),
  created: false,
  deleted: false,
  forced: false,
  base_ref: null,
  commits: [],
  head_commit: { id: sha('a') },
  repository: repo(1),
  ...given,
})

export const release = (): Payload => ({
  action: 'published',
  release: { tag_name: 'v1', target_commitish: 'main', draft: false },
  repository: repo(1),
})

export const dispatch = (): Payload => ({ inputs: {}, ref: 'refs/heads/main', repository: repo(1) })

/** Has no repository. */
export const schedule = (): Payload => ({ schedule: '17 3 * * *' })
