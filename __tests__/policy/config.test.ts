/** The configuration file: what it may say, and how it answers what it may not. */
import { UserError } from '../../src/errors.ts'
import { parseConfig } from '../../src/policy/config.ts'

const IDS = ['github-classic-token', 'jwt-short-secret']
const parse = (text: string) => parseConfig(text, '.keysweep.yml', IDS)

test('every key', () => {
  const config = parse(`
rules:
  jwt-short-secret: off
  github-classic-token: on
paths:
  exclude: [docs/**, vendor/, '*.snap', 'a b/[cd].txt']
fail-on: high
confidence: low
`)
  expect(config).toMatchObject({
    origin: '.keysweep.yml',
    rules: { 'jwt-short-secret': 'off', 'github-classic-token': 'on' },
    failOn: 'high',
    confidence: 'low',
  })
})

test.each(['', '# nothing yet\n', '{}', 'rules: {}\npaths: {}\n'])('%j says nothing', (text) => {
  const config = parse(text)
  expect(config).toEqual({ origin: '.keysweep.yml', rules: {}, excludes: config.excludes })
  expect(config.excludes('src/app.ts')).toBe(false)
})

test.each([
  ['docs/**', ['docs/a.md', 'docs/.hidden/a'], ['docs2/a.md', 'src/docs/a.md']],
  ['vendor/', ['vendor/x/y.go'], ['src/vendor/x.go', 'vendors/x', 'vendor!x']],
  ['vendor', ['vendor/x/y.go', 'vendor'], ['vendor.txt']],
  ['*.snap', ['a.snap'], ['x/a.snap', 'a.snapshot']],
  ['**/*.snap', ['a.snap', 'x/.y/a.snap'], ['a.snap.ts']],
  ['a/[bc].txt', ['a/b.txt'], ['a/d.txt']],
])('%s leaves out', (glob, left, kept) => {
  const { excludes } = parse(`paths:\n  exclude:\n    - '${glob}'\n`)
  expect([...left, ...kept].filter(excludes)).toEqual(left)
})

test('a repository as a whole has no path to leave out', () => {
  expect(parse("paths: { exclude: ['**'] }").excludes('')).toBe(false)
})

test.each([
  ['rule:\n  x: off\n', 'line 1: "rule" is not a key; did you mean rules?'],
  ['# c\n\npaths:\n  exclud: []\n', 'line 4: "exclud" is not a key of paths; did you mean exclude?'],
  [
    'rules:\n  jwt-shrt-secret: off\n',
    'line 2: rules: there is no rule "jwt-shrt-secret"; did you mean jwt-short-secret?',
  ],
  ['rules:\n  jwt-short-secret: of\n', 'line 2: rules.jwt-short-secret must be on or off'],
  ['rules:\n  jwt-short-secret: false\n', 'line 2: rules.jwt-short-secret must be on or off'],
  ['rules: [jwt-short-secret]\n', 'line 1: rules must be a map of rule ids to on or off'],
  ['fail-on: hihg\n', 'line 1: fail-on must be critical, high, medium, low or none'],
  ['confidence: low\nfail-on:\n', 'line 2: fail-on must be critical, high, medium, low or none'],
  ['paths:\n  exclude: docs\n', 'line 2: paths.exclude must be a list'],
  ['paths:\n  exclude:\n    - docs\n    - 3\n', 'line 4: paths.exclude[1] must be text'],
  [
    "paths:\n  exclude:\n    - docs\n    - '!src/**'\n",
    'line 4: paths.exclude[1] is empty, or begins with !',
  ],
  ["paths: { exclude: ['/docs'] }\n", 'line 1: paths.exclude[0] is empty, or begins with !'],
  ['- rules\n', 'line 1: the file must be a map of keys to values'],
  ['just text\n', 'line 1: the file must be a map of keys to values'],
  ['rules: {}\nrules: {}\n', 'line 2: Map keys must be unique'],
  ['rules: {\n', 'line 2: '],
  ['a: *b\n', 'line 1: '],
  ['--- {}\n--- {}\n', 'line 2: '],
])('%j is refused by line and key', (text, message) => {
  expect(() => parse(text)).toThrow(UserError)
  expect(() => parse(text)).toThrow(`.keysweep.yml, ${message}`)
})

test('a value that is refused is not quoted: the wrong file may have been named', () => {
  const value = ['hunter2', 'in', 'here'].join('-')
  try {
    parse(`fail-on: ${value}\n`)
  } catch (error) {
    expect(JSON.stringify(error) + String(error)).not.toContain(value)
  }
  expect.assertions(1)
})
