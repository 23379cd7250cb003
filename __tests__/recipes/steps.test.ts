/** The Keysweep steps of the recipes, run as the runner does, on the checkout that their job makes. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { mergeGroup, push, schedule } from '../support/events.ts'
import { folder, githubToken, kept, repository } from '../support/leaky-repository.ts'
import { workflow } from '../support/recipes.ts'
import { runWorkflow } from '../support/workflow.ts'

const SECURITY = '# Security\n\nReport it to security@example.com.\n'
const origin = kept(
  repository(
    { 'SECURITY.md': SECURITY },
    { 'services/api/a.yml': `token: ${githubToken(7)}\n`, 'services/web/b.yml': 'port: 80\n' },
    { 'services/web/b.yml': 'port: 443\n' },
    { 'services/api/a.yml': '' },
  ),
)
const commit = (name: string): string =>
  execFileSync('git', ['-C', origin, 'rev-parse', name], { encoding: 'utf8' }).trim()

/** As actions/checkout makes it: one commit, or everything. */
function checkout(name: string, depth: unknown, branch: string): string {
  const place = join(kept(folder({})), 'clone')
  execFileSync('git', ['init', '-q', place])
  const shallow = depth === 0 ? [] : ['--depth=1']
  const asked = [`+${commit(name)}:refs/remotes/origin/${branch}`]
  execFileSync('git', ['-C', place, 'fetch', '-q', ...shallow, `file://${origin}`, ...asked])
  execFileSync('git', ['-C', place, 'checkout', '-q', '--detach', `refs/remotes/origin/${branch}`])
  return place
}

const PUSH = (name: string) => push({ before: commit(`${name}~1`), after: commit(name) })
const folderOf = (path: string) => ({ path })

test.each([
  ['a group without anything new', 'merge-queue.yml', 'keysweep', 'HEAD~1', 'merge_group', {}, 0],
  ['a group that brings something in', 'merge-queue.yml', 'keysweep', 'HEAD~2', 'merge_group', {}, 1],
  ['what an organisation requires', 'required-workflow.yml', 'keysweep', 'HEAD~2', 'merge_group', {}, 1],
  ['a change in a monorepo', 'monorepo.yml', 'change', 'HEAD~1', 'merge_group', {}, 0],
  ['a folder with a secret', 'monorepo.yml', 'folder', 'HEAD~1', 'push', folderOf('services/api'), 1],
  ['the folder beside it', 'monorepo.yml', 'folder', 'HEAD~1', 'push', folderOf('services/web'), 0],
  ['the history of all', 'monorepo.yml', 'history', 'HEAD', 'push', {}, 1],
  ['a night', 'nightly.yml', 'history', 'HEAD', 'schedule', { upload: 'false', cache: 'false' }, 1],
] as const)('%s: %s, %s', async (_, file, id, name, event, inputs, status) => {
  const steps = workflow(file).jobs[id]?.steps ?? []
  const depth = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with?.['fetch-depth']
  const given = steps.find(({ uses }) => uses?.startsWith('OWNER/keysweep@'))?.with ?? {}
  const isGroup = event === 'merge_group'
  const payloads = {
    merge_group: mergeGroup(commit(`${name}~1`), commit(name)),
    push: PUSH(name),
    schedule: schedule(),
  }
  const ran = await runWorkflow({
    workspace: checkout(name, depth, isGroup ? 'group' : 'main'),
    event,
    payload: payloads[event],
    ...(isGroup && { ref: 'refs/heads/gh-readonly-queue/main/pr-7' }),
    inputs: {
      ...Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)])),
      ...inputs,
    },
  })
  expect({ status: ran.status, complete: ran.outputs.complete }).toEqual({ status, complete: 'true' })
})
