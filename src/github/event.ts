/**
 * What the event that started a workflow asks for: what is new in it, and whose policy counts. The payload is taken for
 * what GitHub sent only where it agrees with what the runner says of the same event; an earlier step can rewrite the file.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
import { readFileSync } from 'node:fs'
import { UserError } from '../errors.ts'
import { countOf, field, textOf } from './field.ts'

/** What the run is about. Commits are full ids; whether the clone holds them is asked later (`range.ts`). */
export interface Occasion {
  /** The event's name; empty outside a workflow. */
  readonly event: string
  /** `change` waits for its merge, `state` has landed, `nothing` has no content, such as a branch that was deleted. */
  readonly kind: 'change' | 'state' | 'nothing'
  /** The state before what is new; left out where the event names none, such as for a new branch. */
  readonly base?: string
  /** The tip of what is new; left out: whatever is checked out. */
  readonly head?: string
  /** The commit whose configuration counts; left out: the files as they stand. */
  readonly policyFrom?: string
  /** Short name of the branch that the change is for or that was pushed next to: the pull request's base, else the default branch. */
  readonly trunk?: string
  readonly pull?: Pull
}

export interface Pull {
  readonly number: number
  /** From another repository, or from one that is gone: the token can only read. */
  readonly fork: boolean
  /** How many commits it has, for how far to fetch. */
  readonly commits: number
}

/**
 * @throws UserError for an event that contradicts itself or names no base where it has to, and for code of a fork beside a token
 * that can write.
 */
export function occasionOf(env: NodeJS.ProcessEnv): Occasion {
  const event = env.GITHUB_EVENT_NAME ?? ''
  const payload = env.GITHUB_EVENT_PATH ? read(env.GITHUB_EVENT_PATH) : undefined
  assertAgreement(event, payload, env)
  const request = field(payload, 'pull_request')
  if (request !== undefined) return ofPullRequest(event, request)
  const group = field(payload, 'merge_group')
  if (group !== undefined) return ofMergeGroup(event, group)
  const trunk = textOf(field(field(payload, 'repository'), 'default_branch'))
  const place = { event, ...(trunk !== undefined && { trunk }) }
  return event === 'push' ? { ...place, ...ofPush(payload, env) } : { ...place, kind: 'state' }
}

function ofPullRequest(event: string, request: unknown): Occasion {
  const [base, head] = [field(request, 'base'), field(request, 'head')]
  const [baseCommit, headCommit] = [commit(field(base, 'sha')), commit(field(head, 'sha'))]
  if (baseCommit === undefined || headCommit === undefined) throw noBase()
  const fork = idOf(head) === undefined || idOf(head) !== idOf(base)
  if (event === 'pull_request_target' && fork) throw forkBesideSecrets()
  const trunk = textOf(field(base, 'ref'))
  return {
    event,
    kind: 'change',
    base: baseCommit,
    head: headCommit,
    policyFrom: baseCommit,
    ...(trunk !== undefined && { trunk }),
    pull: {
      number: countOf(field(request, 'number')),
      fork,
      commits: countOf(field(request, 'commits')),
    },
  }
}

function ofMergeGroup(event: string, group: unknown): Occasion {
  const [base, head] = [commit(field(group, 'base_sha')), commit(field(group, 'head_sha'))]
  if (base === undefined || head === undefined) throw noBase()
  const trunk = textOf(field(group, 'base_ref'))?.replace(/^refs\/heads\//, '')
  return {
    event,
    kind: 'change',
    base,
    head,
    policyFrom: base,
    ...(trunk !== undefined && { trunk }),
  }
}

/** `before` is all zeros for a new branch or tag. Of an annotated tag, `after` is the tag and no commit. */
function ofPush(
  payload: unknown,
  env: NodeJS.ProcessEnv,
): Pick<Occasion, 'kind'> & Partial<Pick<Occasion, 'base' | 'head'>> {
  if (field(payload, 'deleted') === true) return { kind: 'nothing' }
  const isTag = (textOf(field(payload, 'ref')) ?? env.GITHUB_REF ?? '').startsWith('refs/tags/')
  const base = commit(field(payload, 'before'))
  const head = commit(isTag ? field(field(payload, 'head_commit'), 'id') : field(payload, 'after'))
  return {
    kind: 'state',
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
  }
}

/** The runner's own variables cannot be set by a step; the file of the event can. */
function assertAgreement(event: string, payload: unknown, env: NodeJS.ProcessEnv): void {
  const request = field(payload, 'pull_request')
  const number = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '')?.[1]
  const doubts = [
    event !== '' && payload === undefined && 'there is no payload',
    event.startsWith('pull_request') !== (request !== undefined) && 'it has no pull request, or one too many',
    (event === 'merge_group') !== (field(payload, 'merge_group') !== undefined) &&
      'it has no merge group, or one too many',
    Boolean(env.GITHUB_BASE_REF) && request === undefined && 'a base branch is set without a pull request',
    number !== undefined && number !== String(field(request, 'number')) && 'the pull request is another one',
    event === 'push' && anotherRef(payload, env) && 'another ref was pushed',
  ].filter((doubt) => doubt !== false)
  // A program that is run by hand has no event name; then the payload alone speaks.
  if (event === '' || doubts.length === 0) return
  throw new UserError(
    `The event ${event} does not fit its payload: ${doubts[0]}`,
    'A step before this one must not change GITHUB_EVENT_PATH or what it holds; run Keysweep first, in a job of its own.',
  )
}

/** A deletion runs on the default branch. */
const anotherRef = (payload: unknown, env: NodeJS.ProcessEnv): boolean => {
  const ref = textOf(field(payload, 'ref'))
  return Boolean(ref && env.GITHUB_REF) && ref !== env.GITHUB_REF && field(payload, 'deleted') !== true
}

const noBase = () =>
  new UserError(
    'The event names no base commit, so nobody knows whose policy counts',
    'Run Keysweep on pull_request, merge_group, push, schedule or workflow_dispatch.',
  )

/** https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target */
const forkBesideSecrets = () =>
  new UserError(
    'pull_request_target runs with secrets and a token that can write, and this pull request comes from a fork',
    "Run Keysweep on pull_request: it needs no secret and no more than contents: read, and works for forks. Nothing of the fork's code belongs beside those rights.",
  )

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UserError(
      `The event in ${file} could not be read`,
      'A step before this one must not change GITHUB_EVENT_PATH or what it holds.',
      { cause: error },
    )
  }
}

const idOf = (end: unknown): unknown => field(field(end, 'repo'), 'id')

/** A full commit id that is not all zeros. */
const commit = (value: unknown): string | undefined =>
  typeof value === 'string' && /^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) ? value : undefined
