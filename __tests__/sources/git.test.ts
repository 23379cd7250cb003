/** Nothing that a repository says about git makes it run a command, whatever the release of git. */
import { appendFileSync, chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { CLI } from '../support/built.ts'
import { Builder, gitIn, place, removePlaces } from '../support/history.ts'
import { runCli } from '../support/programs.ts'

afterAll(removePlaces)

/** A program that leaves a trace, and the trace. */
function canary() {
  const folder = place()
  const [command, trace] = [join(folder, 'command'), join(folder, 'trace')]
  script(command, `touch ${trace}; exit 1`)
  return { command, ran: () => existsSync(trace) }
}

function script(path: string, text: string): void {
  writeFileSync(path, `#!/bin/sh\n${text}\n`)
  chmodSync(path, 0o755)
}

/** A git that lacks what `GIT_NO_LAZY_FETCH` asks for, as those before 2.45 do, first on the path. */
function olderGit(): string {
  const folder = place()
  script(join(folder, 'git'), `unset GIT_NO_LAZY_FETCH; PATH="${process.env.PATH}" exec git "$@"`)
  return `${folder}${delimiter}${process.env.PATH}`
}

/** A clone without the contents of its commits. */
async function partialClone() {
  const origin = await Builder.create()
  await origin.commit({ 'a.txt': 'one\n' })
  await origin.commit({ 'a.txt': 'two\n' })
  await origin.git('config', 'uploadpack.allowFilter', 'true')
  const path = join(place(), 'clone')
  await gitIn(origin.path).raw('clone', '-q', '-n', '--filter=blob:none', `file://${origin.path}`, path)
  return path
}

const SCANS = [[], ['--since', 'HEAD~1'], ['--staged'], ['--policy-from', 'HEAD~1'], ['--fix', '--dry-run']]

const scanAll = (path: string) => {
  for (const args of SCANS) runCli(CLI, ['scan', path, ...args], path, { PATH: olderGit() })
}

const configure = (path: string, lines: readonly string[]) =>
  appendFileSync(join(path, '.git/config'), `${lines.join('\n')}\n`)

/** What wins over a `protocol.allow` of ours. */
const ALLOWED = ['ext', 'ssh', 'file'].map((name) => `[protocol "${name}"]\nallow = always`)

test.each([
  ['a remote helper', (command: string) => ['[remote "origin"]', `url = ext::${command}`]],
  [
    'the program of ssh',
    (command: string) => ['[remote "origin"]', 'url = ssh://x/y', '[core]', `sshCommand = ${command}`],
  ],
  ['the other end', (command: string) => ['[remote "origin"]', `uploadpack = ${command}`]],
])(
  '%s is not run for what a partial clone lacks',
  async (_, settings) => {
    const { command, ran } = canary()
    const path = await partialClone()
    const plain = settings(command)
    // The address that it was cloned from would be asked first.
    if (plain.some((line) => line.startsWith('url')))
      await gitIn(path).raw('config', '--unset', 'remote.origin.url')
    configure(path, [...ALLOWED, ...plain])
    scanAll(path)
    expect(ran()).toBe(false)
  },
  60000,
)

test('neither hooks, filters, drivers nor other programs of the configuration are run', async () => {
  const { command, ran } = canary()
  const builder = await Builder.create()
  await builder.commit({ 'a.txt': 'one\n' })
  await builder.commit({ 'a.txt': 'two\n', '.gitattributes': '* filter=x diff=x merge=x\n' })
  const hooks = join(builder.path, '.git/hooks')
  mkdirSync(hooks, { recursive: true })
  for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction', 'pre-auto-gc'])
    script(join(hooks, hook), command)
  const programs = PROGRAMS.flatMap(([section, ...keys]) => [
    `[${section}]`,
    ...keys.map((key) => `  ${key} = ${command}`),
  ])
  writeFileSync(join(builder.path, 'included'), `${programs.join('\n')}\n[log]\n  showSignature = true\n`)
  configure(builder.path, ['[include]', 'path = ../included'])
  writeFileSync(join(builder.path, 'a.txt'), 'three\n')
  scanAll(builder.path)
  expect(ran()).toBe(false)
}, 60000)

const PROGRAMS = [
  ['core', 'fsmonitor', 'pager', 'editor', 'askPass', 'gitProxy', 'alternateRefsCommand'],
  ['diff', 'external'],
  ['diff "x"', 'command', 'textconv'],
  ['filter "x"', 'clean', 'smudge', 'process'],
  ['merge "x"', 'driver'],
  ['gpg', 'program'],
  ['credential', 'helper'],
  ['pager', 'log', 'diff-tree', 'rev-list', 'ls-files', 'cat-file'],
  ['alias', 'log', 'diff-tree', 'rev-list', 'ls-files', 'cat-file'],
]
