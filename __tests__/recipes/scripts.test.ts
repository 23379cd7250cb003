/** The scripts in the recipes do on real repositories what the page says; Keysweep is fetched from a repository beside them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { CLI } from '../support/built.ts'
import { folder, githubToken, kept, repository } from '../support/leaky-repository.ts'
import { type Ended, NODE_24 } from '../support/programs.ts'
import { readRecipe, workflow } from '../support/recipes.ts'

const clean = { 'SECURITY.md': '# Security\n\nReport it to security@example.com.\n' }
const token = `token: ${githubToken(7)}\n`
/** A repository that has dist as ours has, run from the sources. */
const keysweep = (): string =>
  kept(
    repository({
      'package.json': '{"type":"module"}\n',
      'dist/cli.js': `await import(${JSON.stringify(`file://${CLI[1]}`)})\n`,
    }),
  )
const head = (path: string, name = 'HEAD'): string =>
  execFileSync('git', ['-C', path, 'rev-parse', name], { encoding: 'utf8' }).trim()
const shell = (script: string, cwd: string, env: Readonly<Record<string, string>> = {}): Ended => {
  const path = `${dirname(NODE_24)}:${process.env.PATH}`
  const options = { cwd, env: { PATH: path, HOME: cwd, ...env }, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], options)
  return { status, stdout, stderr }
}
const filledIn = (text: string, source: string): string =>
  text
    .replaceAll('https://github.com/OWNER/keysweep', `file://${source}`)
    .replaceAll('<commit>', head(source))

test('keysweep.sh scans where it is called, and takes options', () => {
  const [source, work, cache] = [keysweep(), kept(repository(clean, { 'a.yml': token })), kept(folder({}))]
  const script = join(cache, 'keysweep.sh')
  writeFileSync(script, filledIn(readRecipe('keysweep.sh'), source))
  chmodSync(script, 0o755)
  const run = (args: string) => shell(`${script} ${args}`, work, { HOME: cache })
  expect(run('--quiet')).toMatchObject({ status: 1, stdout: expect.stringContaining('a.yml:1') })
  expect(run('--quiet --since HEAD')).toMatchObject({ status: 0 })
  writeFileSync(script, filledIn(readRecipe('keysweep.sh'), source).replaceAll(head(source), 'nowhere'))
  expect(run('--quiet').status).toBe(2)
})

test('gitlab-ci.yml judges a merge request by what it brings in, else everything', () => {
  const { before_script: before, script } = parse(readRecipe('gitlab-ci.yml')).keysweep
  const [source, place] = [keysweep(), kept(folder({}))]
  const work = kept(repository(clean, { 'a.yml': token }, { 'b.txt': 'nothing\n' }))
  execFileSync('git', ['clone', '-q', work, join(place, 'work')])
  const text = filledIn([...before, ...script].join('\n'), source)
  const run = (env: Readonly<Record<string, string>>) =>
    shell(`rm -rf ../keysweep\n${text}`, join(place, 'work'), { KEYSWEEP_COMMIT: head(source), ...env })
      .status
  expect(run({})).toBe(1)
  expect(run({ CI_MERGE_REQUEST_DIFF_BASE_SHA: head(work, 'HEAD~1') })).toBe(0)
  expect(run({ CI_MERGE_REQUEST_DIFF_BASE_SHA: head(work, 'HEAD~2') })).toBe(1)
  const merged = { CI_MERGE_REQUEST_TARGET_BRANCH_SHA: head(work, 'HEAD~1') }
  expect(run({ CI_MERGE_REQUEST_DIFF_BASE_SHA: head(work, 'HEAD~2'), ...merged })).toBe(0)
})

test('shards.yml makes one report of all shares, and none of some', () => {
  const { jobs } = workflow('shards.yml')
  const scripts = (id: string) => (jobs[id]?.steps ?? []).flatMap((step) => step.run ?? [])
  const place = kept(folder({}))
  execFileSync('git', ['clone', '-q', keysweep(), join(place, 'keysweep')])
  execFileSync('git', ['clone', '-q', kept(repository(clean, { 'a.yml': token })), join(place, 'repository')])
  expect(shell(scripts('clone').join('\n'), place).status).toBe(0)
  for (const shard of ['1', '2', '3', '4']) {
    const env = { SHARD: shard, SHARDS: '4' }
    expect(shell(`rm -rf repository\n${scripts('shard').join('\n')}`, place, env)).toMatchObject({
      status: 0,
    })
  }
  const [report = '', verdict = ''] = scripts('merge')
  const env = { GITHUB_STEP_SUMMARY: join(place, 'summary') }
  shell('mkdir shards && mv shard-*.json shards', place)
  expect(shell(report, place)).toMatchObject({ status: 0 })
  expect(parse(readFileSync(join(place, 'keysweep.sarif'), 'utf8')).runs.length).toBeGreaterThan(0)
  expect(shell(verdict, place, env).status).toBe(1)
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toContain('a.yml')
  shell('rm shards/shard-3.json keysweep.sarif', place)
  expect([shell(report, place).status, shell(verdict, place, env).status]).toEqual([2, 2])
  expect(existsSync(join(place, 'keysweep.sarif'))).toBe(false)
})

test('organisation.yml names every repository, also one without a report', () => {
  const step = workflow('organisation.yml').jobs.report?.steps.find(({ run }) => run !== undefined)
  const place = kept(folder({ 'reports/orchard.md': 'Nothing was found.\n' }))
  const env = {
    REPOSITORIES: '["orchard","meadow"]',
    GITHUB_STEP_SUMMARY: join(place, 'summary'),
  }
  expect(shell(step?.run ?? '', place, { ...env, RESULT: 'failure' }).status).toBe(1)
  expect(shell(step?.run ?? '', place, { ...env, RESULT: 'success' }).status).toBe(0)
  const report = readFileSync(join(place, 'keysweep.md'), 'utf8')
  expect(report).toMatch(/^# orchard\n\nNothing was found\.\n\n\n# meadow\n\nNo report: /)
})
