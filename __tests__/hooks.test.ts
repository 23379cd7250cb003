/** The hook for the pre-commit framework: it runs what the command line understands, from files that are committed. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { parseCommandLine } from '../src/commands/command-line.ts'

const hooks: Record<string, unknown>[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))

/** https://pre-commit.com/#new-hooks, version 4.7; `pre-commit validate-manifest` says the same. */
const STAGES = [
  'commit-msg',
  'manual',
  'post-checkout',
  'post-commit',
  'post-merge',
  'post-rewrite',
  'pre-commit',
]
const KNOWN = {
  id: 'string',
  name: 'string',
  description: 'string',
  entry: 'string',
  language: 'string',
  pass_filenames: 'boolean',
  require_serial: 'boolean',
  stages: 'object',
  minimum_pre_commit_version: 'string',
}

test.each(hooks)('$id', (hook) => {
  expect(Object.fromEntries(Object.entries(hook).map(([key, value]) => [key, typeof value]))).toEqual(KNOWN)
  expect(hook).toMatchObject({ language: 'script', pass_filenames: false })
  const stages = [...STAGES, 'pre-merge-commit', 'pre-push', 'pre-rebase', 'prepare-commit-msg']
  expect(stages).toEqual(expect.arrayContaining([hook.stages].flat()))
  const [program, ...argv] = String(hook.entry).split(' ')
  expect(JSON.parse(readFileSync('package.json', 'utf8')).bin.keysweep).toBe(program)
  expect(parseCommandLine(argv)).toMatchObject({ name: 'scan', options: { staged: true }, quiet: true })
})
