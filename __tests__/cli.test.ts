/** The command line as a process: what it prints where, and how it ends. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLI } from './support/built.ts'
import { folder, githubToken, HOSTILE_NAMES, kept, repository } from './support/leaky-repository.ts'
import { NODE_24, runCli, SOURCE_CLI } from './support/programs.ts'
import { readLog } from './support/runner.ts'

const cli = (args: readonly string[], cwd?: string) => runCli(CLI, args, cwd)
const leak = (seed: number) => `token: "${githubToken(seed)}"\n`

const leaky = kept(
  repository({ 'old.env': leak(1), 'src/app.yml': leak(2) }, { 'old.env': '', 'README.md': 'hello' }),
)
const clean = kept(repository({ 'README.md': 'hello\n' }))
const hostile = kept(folder(Object.fromEntries(HOSTILE_NAMES.map((name, index) => [name, leak(index + 10)]))))

test('the sources say what is built of them', () => {
  const [built, source] = [CLI, SOURCE_CLI].map((program) => {
    const { status, stdout, stderr } = runCli(program, ['scan', leaky, '--format', 'json'])
    return { status, stderr, findings: JSON.parse(stdout).findings }
  })
  expect(source).toEqual(built)
  expect(built).toMatchObject({ status: 1, stderr: '', findings: [{}, {}] })
})

describe('without a scan', () => {
  test.each([
    [['--help'], /^Keysweep finds secrets/],
    [['scan', '--help'], /^Keysweep finds secrets/],
    [['--version'], /^keysweep \d+\.\d+\.\d+/],
    [['rules'], /^critical +\S+ +\S/],
    [
      ['rules', 'github-classic-token'],
      /^github-classic-token: GitHub.*\n[\s\S]*\nDo [\s\S]*\nEnforces .*document S0, line 54/,
    ],
  ])('%j prints and ends with 0', (args, pattern) => {
    expect(cli(args)).toEqual({ status: 0, stdout: expect.stringMatching(pattern), stderr: '' })
  })

  test.each([
    [['scan', '--fial-on', 'high'], 'keysweep: Unknown option --fial-on; did you mean --fail-on?'],
    [['scan', '/nowhere/at/all'], 'keysweep: /nowhere/at/all is not a folder.'],
    [['scan', CLI[1]], `keysweep: ${CLI[1]} is not a folder.`],
    [
      ['scan', '.', '--output', '/nowhere/report'],
      'keysweep: --output /nowhere/report cannot be written: /nowhere does not exist',
    ],
    [['scan', '.', '--output', '/'], 'keysweep: --output / cannot be written: it is a folder.'],
    [
      ['rules', 'github-clasic-token'],
      'keysweep: There is no rule "github-clasic-token"; did you mean github-classic-token?',
    ],
    [['rules', '##[stop-commands]x'], 'keysweep: There is no rule "##\\[stop-commands]x".'],
  ])('%j is one clear line and ends with 2', (args, line) => {
    const { status, stdout, stderr } = cli(args, clean)
    expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 2 })
    expect(stderr.startsWith(line)).toBe(true)
  })
})

describe('a scan', () => {
  test('of a clean repository ends with 0', () => {
    const { status, stdout, stderr } = cli(['scan', '--fail-on', 'high', clean])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/block|No findings/)
  })

  test('with findings ends with 1 and prints no secret', () => {
    for (const format of ['text', 'json', 'sarif', 'markdown']) {
      const { status, stdout, stderr } = cli(['scan', leaky, '--format', format])
      expect({ format, status, stderr }).toEqual({ format, status: 1, stderr: '' })
      expect(stdout).toContain('app.yml')
      expect(stdout).toContain('old.env')
      for (const seed of [1, 2]) expect(stdout).not.toContain(githubToken(seed).slice(8, 30))
    }
  })

  test('says of the removed one when it came and went', () => {
    const { findings } = JSON.parse(cli(['scan', leaky, '--format', 'json']).stdout)
    const found = findings.filter(({ ruleId }: { ruleId: string }) => ruleId === 'github-classic-token')
    expect(found).toMatchObject([
      {
        path: 'old.env',
        present: false,
        occurrences: [{ removedIn: expect.stringMatching(/^[0-9a-f]{40}$/) }],
      },
      { path: 'src/app.yml', present: true, startLine: 1, startColumn: 9, endColumn: 49 },
    ])
  })

  test('that nothing blocks ends with 0', () => {
    expect(cli(['scan', leaky, '--fail-on', 'none'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('none blocks'),
    })
  })

  test('of the tree leaves history alone', () => {
    const { stdout } = cli(['scan', leaky, '--scope', 'tree', '--format', 'json'])
    expect(stdout).toContain('src/app.yml')
    expect(stdout).not.toContain('old.env')
  })

  test('gives the same bytes twice, to a file or to stdout', () => {
    const out = join(kept(folder({})), 'report.json')
    const [first, second] = [0, 1].map(() => cli(['scan', leaky, '--format', 'json']).stdout)
    expect(first).toBe(second)
    expect(cli(['scan', leaky, '--format', 'json', '--output', out])).toEqual({
      status: 1,
      stdout: '',
      stderr: '',
    })
    expect(readFileSync(out, 'utf8')).toBe(first)
  })

  test('of an incomplete clone ends with 2 and says what is missing', () => {
    const shallow = join(kept(folder({})), 'clone')
    spawnSync('git', ['clone', '-q', '--depth', '1', `file://${leaky}`, shallow])
    const { status, stdout } = cli(['scan', shallow])
    expect(status).toBe(2)
    expect(stdout).toMatch(/\nIncomplete: .*\n {2}Not read +\S/)
  })

  test.each(['text', 'json', 'sarif', 'markdown'])(
    'as %s of hostile names gives a runner no order',
    (format) => {
      const { stdout, stderr } = cli(['scan', hostile, '--scope', 'tree', '--format', format])
      expect(readLog(stdout, stderr)).toEqual({ annotations: [], dropped: [], obeyed: [] })
      expect(stdout).toContain('stop-commands')
      expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    },
  )
})

describe('the streams', () => {
  /** A terminal with colours, whatever the tests run in. */
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm-256color' }
  const shell = (line: string) => spawnSync('bash', ['-c', line], { encoding: 'utf8', cwd: leaky, env })
  const program = `"${NODE_24}" "${CLI[1]}"`

  test('a reader that stops early is no error', () => {
    const { stdout, stderr } = shell(`${program} rules | true; echo "\${PIPESTATUS[0]}"`)
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' })
  })

  test('nor does it change how a scan ends', () => {
    const { stdout, stderr } = shell(`${program} scan | true; echo "\${PIPESTATUS[0]}"`)
    expect({ stdout, stderr }).toEqual({ stdout: '1\n', stderr: '' })
  })

  /** `script` gives a program a terminal; its output is the terminal's. */
  const onTerminal = (line: string) => {
    const log = join(kept(folder({})), 'typescript')
    return shell(`script -qec '${line}' ${log} </dev/null; true`).stdout
  }

  test('a terminal gets colours and progress', () => {
    const text = onTerminal(`${program} scan`)
    expect(text).toContain('\x1b[31m')
    expect(text).toContain('\r\x1b[2K')
  })

  test.each([
    ['NO_COLOR', `NO_COLOR=1 ${program} scan --quiet`],
    ['a pipe', `${program} scan --quiet | cat`],
    ['a file', `${program} scan --quiet --output /dev/stdout`],
  ])('%s means no colours', (_name, line) => {
    const text = onTerminal(line)
    expect(text).toContain('CRITICAL')
    expect(text).not.toContain('\x1b')
  })

  test('progress goes to the terminal only', () => {
    const text = onTerminal(`${program} scan > report.txt`)
    expect(text).toContain('\x1b[2Khistory')
    expect(readFileSync(join(leaky, 'report.txt'), 'utf8')).not.toContain('\x1b')
  })
})
