/**
 * The recipes of docs/recipes and our own workflows: what they name exists, is pinned and has no more rights than it needs,
 * and their commands do on real repositories what the pages say.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { parseCommandLine } from '../src/commands/command-line.ts'
import { folder, githubToken, kept, repository } from './support/leaky-repository.ts'
import { type Ended, NODE_24, readMetadata, SOURCE_CLI } from './support/programs.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly name?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  readonly 'timeout-minutes'?: number
}
interface Workflow {
  readonly on: unknown
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const FOLDER = 'docs/recipes'
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')
const workflow = (name: string): Workflow => parse(read(name))
const FILES = readdirSync(FOLDER)
const WORKFLOWS = FILES.filter((name) => name.endsWith('.yml') && name !== 'gitlab-ci.yml')

/** The rights of each job; nothing else may write. */
const RIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'nightly.yml history': { contents: 'read', 'security-events': 'write' },
  'shards.yml merge': { contents: 'read', 'security-events': 'write' },
  'organisation.yml list': {},
  'organisation.yml report': {},
}
const JOBS = WORKFLOWS.flatMap((file) =>
  Object.entries(workflow(file).jobs).map(([id, job]) => ({ file, id, job })),
)

test('every recipe is on the page', () => {
  const page = readFileSync('docs/recipes.md', 'utf8')
  const linked = [...page.matchAll(/\]\(recipes\/([^)]+)\)/g)].map(([, name]) => name)
  expect(linked.sort()).toEqual([...FILES].sort())
})

test.each(FILES)('%s is pinned by the placeholders of the README', (name) => {
  const text = read(name)
  expect(text.match(/OWNER\/keysweep/g)).not.toBeNull()
  expect(text.match(/<commit>/g)).not.toBeNull()
  expect(text.match(/<(?!commit>)[\w-]+>/g)).toBeNull()
})

describe.each(JOBS)('$file, $id', ({ file, id, job }) => {
  const uses = job.steps.filter((step) => step.uses !== undefined)

  test('has the rights that it needs, and a limit of time', () => {
    expect(workflow(file).permissions).toEqual({})
    expect(job.permissions).toEqual(RIGHTS[`${file} ${id}`] ?? { contents: 'read' })
    expect(job['timeout-minutes']).toBeGreaterThan(0)
  })

  test('pins what it uses, and keeps no credentials', () => {
    const names = uses.map((step) => step.uses ?? '')
    expect(names.filter((name) => !/^(OWNER\/keysweep@<commit>|[\w/-]+@[0-9a-f]{40})$/.test(name))).toEqual(
      [],
    )
    const checkouts = uses.filter((step) => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test('gives Keysweep inputs that exist', () => {
    const { inputs } = readMetadata()
    const given = uses.filter((step) => /\/keysweep@/.test(step.uses ?? '')).map((step) => step.with ?? {})
    expect(given.flatMap((one) => Object.keys(one)).filter((name) => !(name in inputs))).toEqual([])
    const granted = job.permissions?.['security-events'] === 'write'
    expect(given.some((one) => one.upload === true) && !granted).toBe(false)
  })

  test('writes no expression into a script', () => {
    expect(job.steps.filter((step) => /\$\{\{/.test(step.run ?? ''))).toEqual([])
  })
})

test('one commit pins an action, here and in our own workflows', () => {
  const own = readdirSync('.github/workflows').map((name) =>
    readFileSync(`.github/workflows/${name}`, 'utf8'),
  )
  const pins = new Map<string, Set<string>>()
  for (const text of [...WORKFLOWS.map(read), ...own, readFileSync('README.md', 'utf8')])
    for (const [, action = '', pin = ''] of text.matchAll(
      /uses: ([\w/-]+)@([0-9a-f]{40} # v\d+\.\d+\.\d+)$/gm,
    ))
      pins.set(action, (pins.get(action) ?? new Set()).add(pin))
  expect([...pins].filter(([, all]) => all.size > 1)).toEqual([])
})

test.each(FILES)('the command lines of %s are understood', (name) => {
  const lines = [...read(name).matchAll(/dist\/cli\.js"? ((?:scan|merge) [^\n|>&]*)/g)].map(
    ([, line = '']) => line,
  )
  const argv = (line: string) =>
    line
      .trim()
      .replaceAll('"$SHARD/$SHARDS"', '1/4')
      .replaceAll('"$@"', '')
      .replaceAll('"', '')
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => (word.startsWith('$') ? 'name' : word))
  for (const line of lines) expect(['scan', 'merge']).toContain(parseCommandLine(argv(line)).name)
})

describe('the scripts', () => {
  const clean = { 'SECURITY.md': '# Security\n\nReport it to security@example.com.\n' }
  const token = `token: ${githubToken(7)}\n`
  /** A repository that has dist as ours has, run from the sources. */
  const keysweep = (): string =>
    kept(
      repository({
        'package.json': '{"type":"module"}\n',
        'dist/cli.js': `await import(${JSON.stringify(`file://${SOURCE_CLI[1]}`)})\n`,
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
    writeFileSync(script, filledIn(read('keysweep.sh'), source))
    chmodSync(script, 0o755)
    const run = (args: string) => shell(`${script} ${args}`, work, { HOME: cache })
    expect(run('--quiet')).toMatchObject({ status: 1, stdout: expect.stringContaining('a.yml:1') })
    expect(run('--quiet --since HEAD')).toMatchObject({ status: 0 })
    writeFileSync(script, filledIn(read('keysweep.sh'), source).replaceAll(head(source), 'nowhere'))
    expect(run('--quiet').status).toBe(2)
  })

  test('gitlab-ci.yml judges a merge request by what it brings in, else everything', () => {
    const { before_script: before, script } = parse(read('gitlab-ci.yml')).keysweep
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
    execFileSync('git', [
      'clone',
      '-q',
      kept(repository(clean, { 'a.yml': token })),
      join(place, 'repository'),
    ])
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
})
