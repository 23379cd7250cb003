/**
 * What is committed in dist, run as users run it: from a copy with no node_modules beside it, with every way to the
 * network closed, on the Node of the runners and on the one that runs these tests.
 */
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder, githubToken, HOSTILE_NAMES, kept, repository } from './support/leaky-repository.ts'
import { NODE_24, runAction, runCli } from './support/programs.ts'

const leak = (seed: number) => `token: "${githubToken(seed)}"\n`

const dist = join(kept(folder({})), 'dist')
cpSync('dist', dist, { recursive: true })

const trap = join(kept(folder({})), 'no-network.cjs')
writeFileSync(trap, `require('node:net').Socket.prototype.connect = () => { throw new Error('network') }\n`)
const env = { NODE_OPTIONS: `--require=${trap}` }

const hostile = Object.fromEntries(HOSTILE_NAMES.map((name, index) => [name, leak(index + 10)]))
const leaky = kept(
  repository({ 'old.env': leak(1), ...hostile, 'a.tf': 'variable "x" {}\n' }, { 'old.env': '' }),
)

describe.each([
  ['Node 24', NODE_24],
  [`Node ${process.versions.node}`, process.execPath],
])('on %s', (_name, node) => {
  test('the command line scans', () => {
    const { status, stdout, stderr } = runCli(
      [node, join(dist, 'cli.js')],
      ['scan', leaky, '--format', 'json'],
      leaky,
      env,
    )
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    const { findings, receipt } = JSON.parse(stdout)
    expect(findings.length).toBeGreaterThan(HOSTILE_NAMES.length)
    expect(receipt).toMatchObject({
      complete: true,
      scope: 'all',
      tool: { version: versionOf('package.json') },
    })
  })

  test('the Action annotates, sums up and blocks', () => {
    const run = runAction([node, join(dist, 'action.js')], { workspace: leaky, env })
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 1, stderr: '' })
    expect(run.seen).toMatchObject({ dropped: [], obeyed: [] })
    expect(run.seen.annotations.filter(({ type }) => type === 'error')).toHaveLength(10)
    expect(run.outputs).toMatchObject({ blocks: 'true', complete: 'true' })
    expect(run.summary).toContain('findings block')
    expect(JSON.parse(readFileSync(run.outputs['sarif-file'] ?? '', 'utf8')).runs).toHaveLength(2)
  })

  test('what goes wrong is one annotation', () => {
    const run = runAction([node, join(dist, 'action.js')], {
      workspace: leaky,
      inputs: { path: 'nowhere' },
      env,
    })
    expect(run.status).toBe(2)
    expect(run.seen.annotations).toHaveLength(1)
  })

  test('help, version and rules need no scan', () => {
    const cli = (...args: string[]) => runCli([node, join(dist, 'cli.js')], args, leaky, env)
    expect(cli('--version').stdout).toBe(`keysweep ${versionOf('package.json')}\n`)
    expect(cli('--help').stdout).toMatch(/^Keysweep finds secrets/)
    expect(cli('rules', 'github-classic-token').stdout).toMatch(/^github-classic-token: /)
  })
})

test('both Nodes report the same bytes', () => {
  const [first, second] = [NODE_24, process.execPath].map(
    (node) => runCli([node, join(dist, 'cli.js')], ['scan', leaky, '--format', 'sarif'], leaky, env).stdout,
  )
  expect(first).toBe(second)
})

test('the command line starts with few bytes, what it asks git first among them: the scan, the rules and the reports come when they are needed', () => {
  const loaded = closure('program.js', closure('cli.js'))
  expect([...loaded].filter((file) => /scan|patterns|reporters|grammar|package-/.test(file))).toEqual([])
  expect([...loaded].reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)).toBeLessThan(72_000)
})

test('no file of dist loads itself through others, as what one exports is there when it has run', () => {
  const files = readdirSync(dist).filter((name) => name.endsWith('.js'))
  const inCircle = files.filter((file) => importsOf(file).some((other) => closure(other).has(file)))
  expect(inCircle).toEqual([])
})

test('dist stays small enough to be committed', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
    statSync(join(dist, name)),
  )
  expect(files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)).toBeLessThan(20_000_000)
})

const versionOf = (path: string): string => JSON.parse(readFileSync(path, 'utf8')).version

/** A file and all that it imports before it runs. */
const closure = (file: string, seen: Set<string> = new Set()): Set<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const target of importsOf(file)) closure(target, seen)
  return seen
}

const importsOf = (file: string): string[] => {
  const text = readFileSync(join(dist, file), 'utf8')
  return [...text.matchAll(/^(?:var \w+ = )?require\("\.\/([\w.-]+)"\)/gm)].map(([, name = '']) => name)
}
