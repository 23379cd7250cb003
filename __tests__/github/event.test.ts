/** Every event to what it asks for, and the payloads that are not believed. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../src/errors.ts'
import { occasionOf } from '../../src/github/event.ts'
import { dispatch, mergeGroup, pullRequest, push, release, schedule, sha, ZERO } from '../support/events.ts'
import { folder, kept } from '../support/leaky-repository.ts'

const place = kept(folder({}))

const occasion = (event: string, payload: unknown, env = {}) => {
  const file = join(place, 'event.json')
  writeFileSync(file, JSON.stringify(payload))
  return occasionOf({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, ...env })
}

const [base, head] = [sha('b'), sha('a')]
const change = { kind: 'change', base, head, policyFrom: base, trunk: 'main' }
const state = { kind: 'state', trunk: 'main' }
const PULL = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' }

test.each([
  ['pull_request', pullRequest(), PULL, { ...change, pull: { number: 7, fork: false, commits: 2 } }],
  [
    'pull_request',
    pullRequest({ commits: 4000, from: 2 }),
    PULL,
    { ...change, pull: { number: 7, fork: true, commits: 4000 } },
  ],
  [
    'pull_request',
    pullRequest({ from: null }),
    PULL,
    { ...change, pull: { number: 7, fork: true, commits: 2 } },
  ],
  ['pull_request_review', pullRequest(), PULL, { ...change, pull: { number: 7, fork: false, commits: 2 } }],
  ['pull_request_target', pullRequest(), {}, { ...change, pull: { number: 7, fork: false, commits: 2 } }],
  ['merge_group', mergeGroup(), {}, change],
  ['push', push(), { GITHUB_REF: 'refs/heads/main' }, { ...state, base, head }],
  ['push', push({ forced: true }), {}, { ...state, base, head }],
  ['push', push({ created: true, before: ZERO }), {}, { ...state, head }],
  ['push', push({ ref: 'refs/tags/v1', before: ZERO, after: sha('7') }), {}, { ...state, head }],
  [
    'push',
    push({ ref: 'refs/tags/v1', before: ZERO, after: sha('7'), head_commit: null }),
    { GITHUB_REF: 'refs/tags/v1' },
    state,
  ],
  [
    'push',
    push({ deleted: true, after: ZERO, ref: 'refs/heads/gone' }),
    { GITHUB_REF: 'refs/heads/main' },
    { ...state, kind: 'nothing' },
  ],
  [
    'push',
    push({ before: 'b'.repeat(64), after: 'a'.repeat(64) }),
    {},
    expect.objectContaining({ base: 'b'.repeat(64) }),
  ],
  ['push', push({ before: '--output=x', after: 'HEAD' }), {}, state],
  ['schedule', schedule(), {}, { kind: 'state' }],
  ['workflow_dispatch', dispatch(), {}, state],
  ['release', release(), {}, state],
  ['somethingnew', {}, {}, { kind: 'state' }],
])('%s %#', (event, payload, env, expected) => {
  const found = occasion(event, payload, env)
  expect(found).toMatchObject({ event })
  const { event: _, ...rest } = found
  expect(rest).toEqual(expected)
})

test('outside a workflow there is a state and nothing else', () => {
  expect(occasionOf({})).toEqual({ event: '', kind: 'state' })
})

test.each([
  ['pull_request', push(), {}, 'it has no pull request'],
  ['push', pullRequest(), {}, 'it has no pull request, or one too many'],
  ['schedule', mergeGroup(), {}, 'it has no merge group, or one too many'],
  ['workflow_dispatch', dispatch(), { GITHUB_BASE_REF: 'main' }, 'a base branch is set'],
  ['pull_request', pullRequest({ number: 8 }), PULL, 'the pull request is another one'],
  ['push', dispatch(), { GITHUB_REF: 'refs/pull/7/merge' }, 'the pull request is another one'],
  ['push', push(), { GITHUB_REF: 'refs/heads/change' }, 'another ref was pushed'],
  ['pull_request', pullRequest({ base: 'main' }), PULL, 'names no base commit'],
  ['pull_request', pullRequest({ head: ZERO }), PULL, 'names no base commit'],
  ['merge_group', mergeGroup('-x'), {}, 'names no base commit'],
  ['pull_request', { pull_request: null }, PULL, 'the pull request is another one'],
  ['pull_request_target', pullRequest({ from: 2 }), {}, 'this pull request comes from a fork'],
  ['pull_request_target', pullRequest({ from: null }), {}, 'this pull request comes from a fork'],
])('%s is not believed or refused: %#', (event, payload, env, message) => {
  expect(() => occasion(event, payload, env)).toThrow(UserError)
  expect(() => occasion(event, payload, env)).toThrow(message)
})

test.each([
  ['a file that is not there', { GITHUB_EVENT_PATH: join(place, 'nothing') }, 'could not be read'],
  ['no file', {}, 'there is no payload'],
])('an event with %s is refused', (_, env, message) => {
  expect(() => occasionOf({ GITHUB_EVENT_NAME: 'push', ...env })).toThrow(message)
})
