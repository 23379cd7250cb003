/** A step in a workflow run: the event's file and the runner's variables, beside a GitHub on the loopback. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ACTION } from './built.ts'
import { type GithubApi, TOKEN } from './github-api.ts'
import { folder, kept } from './leaky-repository.ts'
import { type ActionRun, runActionBeside } from './programs.ts'

interface Run {
  readonly workspace: string
  readonly event: string
  readonly payload: unknown
  /** Of the run; what is checked out where left out. */
  readonly sha?: string
  readonly ref?: string
  readonly api?: GithubApi
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

const headOf = (workspace: string): string =>
  execFileSync('git', ['-C', workspace, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()

export const runWorkflow = ({
  workspace,
  event,
  payload,
  sha = headOf(workspace),
  ref = 'refs/heads/main',
  api,
  inputs = {},
  env = {},
}: Run): Promise<ActionRun> => {
  const file = join(kept(folder({})), 'event.json')
  writeFileSync(file, JSON.stringify(payload))
  return runActionBeside(ACTION, {
    workspace,
    inputs: { token: TOKEN, ...inputs },
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file,
      GITHUB_SHA: sha,
      GITHUB_REF: ref,
      ...(api && { GITHUB_API_URL: api.url }),
      ...env,
    },
  })
}
