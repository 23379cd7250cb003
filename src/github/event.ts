/** What the event that started a workflow says of the base: the state that was reviewed before the change. */
import { readFileSync } from 'node:fs'
import { UserError } from '../errors.ts'

/**
 * The base commit of a pull request or merge group; undefined for other events and without an event.
 * @throws UserError where such an event does not name it: without a base nobody knows whose policy counts.
 */
export function baseOf(env: NodeJS.ProcessEnv): string | undefined {
  const event = env.GITHUB_EVENT_PATH ? read(env.GITHUB_EVENT_PATH) : undefined
  const request = field(event, 'pull_request')
  const group = field(event, 'merge_group')
  if (request === undefined && group === undefined) return undefined
  const base = field(field(request, 'base'), 'sha') ?? field(group, 'base_sha')
  if (typeof base === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(base)) return base
  throw new UserError('The event names no base commit, so nobody knows whose policy counts', HELP)
}

const HELP = 'Run Keysweep on pull_request, merge_group, push, schedule or workflow_dispatch.'

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UserError(`The event in ${file} could not be read`, HELP, { cause: error })
  }
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
