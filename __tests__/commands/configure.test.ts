/** `keysweep config`: what it takes, what it writes, and what it says of a configuration. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { practices } from '../../patterns/practices/index.ts'
import { parseCommandLine } from '../../src/commands/command-line.ts'
import { configure } from '../../src/commands/configure.ts'
import { UserError } from '../../src/errors.ts'
import { parseConfig } from '../../src/policy/config.ts'
import { starterConfig } from '../../src/policy/starter.ts'
import { CLI } from '../support/built.ts'
import { folder, kept, repository } from '../support/leaky-repository.ts'
import { runCli } from '../support/programs.ts'

const ids = practices.map(({ id }) => id)
const run = (...argv: string[]) => {
  const command = parseCommandLine(['config', ...argv])
  if (command.name !== 'config') throw new Error('another command')
  return configure(command)
}

test.each([
  [[], 'config does nothing by itself'],
  [['chekc'], 'config cannot "chekc"; did you mean check?'],
  [['show', 'a', 'b'], 'config show takes one PATH, and "b" is a second one'],
  [['check', '--strict'], 'config check does not take --strict'],
  [['init', '--policy-from', 'main'], 'config init does not take --policy-from'],
  [['init', '--config', 'none'], '--config none names no file to write'],
  [['show', '--fail-on', 'hihg'], '--fail-on: "hihg" is not one of its values; did you mean high?'],
])('config %j is refused', (argv, message) => {
  expect(() => parseCommandLine(['config', ...argv])).toThrow(UserError)
  expect(() => parseCommandLine(['config', ...argv])).toThrow(message)
})

describe('init', () => {
  const SEEN = [
    '.gitleaks.toml',
    'clusters/prod/app.yml',
    'clusters/staging/app.yml',
    'src/a.ts',
    'src/b.ts',
    'src/c.py',
    'third_party/lib/prod/x.go',
    'tools/vendor/y.go',
  ]
  /** As a person does who wants all that is suggested. */
  const uncommented = (text: string) => text.replace(/^# /gm, '')

  test('writes what it sees, for a person to choose', () => {
    expect(starterConfig(SEEN)).toMatchSnapshot()
  })

  test.each([
    ['nothing', []],
    ['something of everything', SEEN],
    [
      'hostile names',
      [
        'vendor"]\n: x/a',
        'a\nrules: off/prod/b',
        '{{x}}/prod/c',
        '*/prod/d',
        '- prod/e',
        '#/prod/f',
        'yes/prod/g',
      ],
    ],
  ])('what it writes of %s is right, as it stands and with all suggestions', async (_name, paths) => {
    const text = starterConfig(paths)
    const { stated } = await parseConfig(text, 'x', ids)
    expect(stated).toEqual({ 'fail-on': 'medium', confidence: 'medium' })
    const all = await parseConfig(uncommented(text), 'x', ids)
    expect(Object.keys(all.stated)).toEqual(
      expect.arrayContaining(['rules', 'paths', 'environments', 'limits']),
    )
  })

  test('what is suggested is what was seen', async () => {
    const { excludes, environmentOf } = await parseConfig(uncommented(starterConfig(SEEN)), 'x', ids)
    expect(SEEN.filter(excludes)).toEqual(['third_party/lib/prod/x.go', 'tools/vendor/y.go'])
    expect(SEEN.map(environmentOf).filter(Boolean)).toEqual(['production', 'staging'])
  })

  test('overwrites nothing, and writes through no link', async () => {
    const path = kept(repository({ 'src/a.ts': 'x' }))
    const file = join(path, '.keysweep.yml')
    expect(await run('init', path)).toMatchObject({
      exitCode: 0,
      text: expect.stringContaining('is written'),
    })
    expect(readFileSync(file, 'utf8')).toContain('typescript (1)')
    writeFileSync(file, 'fail-on: low\n')
    await expect(run('init', path)).rejects.toThrow('is there already')
    expect(readFileSync(file, 'utf8')).toBe('fail-on: low\n')
    const link = join(path, 'link.yml')
    symlinkSync(join(path, 'nowhere.yml'), link)
    await expect(run('init', path, '--config', link)).rejects.toThrow('is there already')
  })
})

describe('check', () => {
  test('of a file that is right, and without one', async () => {
    const path = kept(folder({ '.keysweep.yml': 'fail-on: low\n' }))
    expect(await run('check', path)).toEqual({ text: '.keysweep.yml is right.\n', exitCode: 0 })
    expect(await run('check', kept(folder({})))).toMatchObject({ exitCode: 0 })
    expect(await run('check', path, '--config', 'none')).toMatchObject({ exitCode: 0 })
  })

  test('names all that is wrong, in the order of the file, and the program ends with 2', async () => {
    const path = kept(folder({ '.keysweep.yml': 'fail-on: hihg\npaths:\n  exclude: [1]\nrulez: {}\n' }))
    const { status, stdout } = runCli(CLI, ['config', 'check'], path)
    expect(status).toBe(2)
    expect(stdout.split('\n').map((line) => line.slice(0, 60))).toEqual([
      '.keysweep.yml, line 1: fail-on must be critical, high, mediu',
      '.keysweep.yml, line 3: paths.exclude[0] must be text.',
      '.keysweep.yml, line 4: "rulez" is not a key; did you mean ru',
      '',
    ])
  })

  test('of a file that is not there', async () => {
    await expect(run('check', kept(folder({})), '--config', 'nowhere.yml')).rejects.toThrow('does not exist')
  })
})

describe('show', () => {
  const BASE = 'fail-on: high\nrules:\n  k8s-no-limits: off\nlimits: { file: 1 MiB }\n'
  const path = kept(repository({ '.keysweep.yml': BASE }))
  const lines = async (...argv: string[]) => (await run('show', path, ...argv)).text.split('\n')

  test('says of each setting who set it: a flag, the file, or nobody', async () => {
    expect(await lines('--confidence', 'low')).toEqual([
      '.keysweep.yml is in force.',
      '',
      'fail-on: high             # .keysweep.yml, line 1',
      'confidence: low           # --confidence',
      'strict: false             # built in',
      'key-age: 90               # built in',
      'stale-ignores: report     # built in',
      'ratchet: report           # built in',
      'limits.file: 1 MiB        # .keysweep.yml, line 4',
      'limits.blob: 64 MiB       # built in',
      'limits.archive: 256 MiB   # built in',
      'limits.archive-depth: 4   # built in',
      'rules.k8s-no-limits: off  # .keysweep.yml, line 3',
      '',
    ])
  })

  test('every default of the schema is shown where no file says otherwise, and is the one that counts', async () => {
    const [, ...shown] = await lines('--config', 'none')
    const settings = shown.map((line) => line.split('#')[0]?.trim()).filter(Boolean)
    expect(settings.sort()).toEqual(
      [...defaultsOf(JSON.parse(readFileSync('keysweep.schema.json', 'utf8')), '')].sort(),
    )
  })

  test('reads the file of a commit', async () => {
    writeFileSync(join(path, '.keysweep.yml'), 'fail-on: none\n')
    const [title, , failOn] = await lines('--policy-from', 'HEAD')
    expect(title).toMatch(
      /^\.keysweep\.yml at [0-9a-f]{7} is in force\. \.keysweep\.yml as it stands differs, and does not count yet\.$/,
    )
    expect(failOn).toMatch(/^fail-on: high +# \.keysweep\.yml at [0-9a-f]{7}, line 1$/)
    expect((await lines())[2]).toMatch(/^fail-on: none +# \.keysweep\.yml, line 1$/)
  })

  test('without a file', async () => {
    expect(await lines('--config', 'none')).toContain('No file is read, so built-in settings are in force.')
    expect((await run('show', kept(folder({})))).text).toContain('There is no .keysweep.yml')
  })

  test('lists and maps are shown by what they hold, long ones cut, and nothing moves the cursor', async () => {
    const list = Array.from({ length: 40 }, (_, i) => `folder-${i}`).join(', ')
    const text = `paths: { exclude: [${list}] }\nenvironments: { test: ["\\e[2J"] }\ncustom-rules: [{ id: a, description: A, regex: 'a_[0-9]+' }]\n`
    const { text: shown } = await run('show', kept(folder({ '.keysweep.yml': text })))
    expect(shown).toContain('custom-rules[0].id: a')
    expect(shown).toMatch(/paths\.exclude: \[folder-0, .{30,50}… +# \.keysweep\.yml, line 1/)
    expect(shown).not.toContain('\x1b')
  })
})

interface Schema {
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
}

function* defaultsOf({ properties = {} }: Schema, name: string): Generator<string> {
  for (const [key, value] of Object.entries(properties)) {
    if (value.default !== undefined) yield `${name}${key}: ${value.default}`
    yield* defaultsOf(value, `${name}${key}.`)
  }
}
