/** The configuration file: what it may say, and how it answers what it may not. */
import { parseConfig } from '../../src/policy/config.ts'
import { DEFAULT_LIMITS } from '../../src/sources/limits.ts'

const IDS = ['github-classic-token', 'jwt-short-secret']
const parse = (text: string) => parseConfig(text, '.keysweep.yml', IDS)

test('every key', async () => {
  const config = await parse(`
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

test.each(['', '# nothing yet\n', '{}', 'rules: {}\npaths: {}\n'])('%j says nothing', async (text) => {
  const config = await parse(text)
  expect(config).toMatchObject({
    origin: '.keysweep.yml',
    rules: {},
    severities: {},
    allow: [],
    customRules: [],
  })
  expect(config.limits).toEqual(DEFAULT_LIMITS)
  expect(config.excludes('src/app.ts')).toBe(false)
})

test.each([
  ['docs/**', ['docs/a.md', 'docs/.hidden/a'], ['docs2/a.md', 'src/docs/a.md']],
  ['vendor/', ['vendor/x/y.go'], ['src/vendor/x.go', 'vendors/x', 'vendor!x']],
  ['vendor', ['vendor/x/y.go', 'vendor'], ['vendor.txt']],
  ['*.snap', ['a.snap'], ['x/a.snap', 'a.snapshot']],
  ['**/*.snap', ['a.snap', 'x/.y/a.snap'], ['a.snap.ts']],
  ['a/[bc].txt', ['a/b.txt'], ['a/d.txt']],
])('%s leaves out', async (glob, left, kept) => {
  const { excludes } = await parse(`paths:\n  exclude:\n    - '${glob}'\n`)
  expect([...left, ...kept].filter(excludes)).toEqual(left)
})

test.each([
  ['key-age: 30\n', 30],
  ['key-age: 0\n', 'line 1: key-age must be at least 1'],
  ['key-age: soon\n', 'line 1: key-age must be a'],
])('%j is how long a key may live: %j', async (text, expected) => {
  const parsed = parse(text).then(({ keyAge }) => keyAge)
  if (typeof expected === 'number') expect(await parsed).toBe(expected)
  else await expect(parsed).rejects.toThrow(expected)
})

test('a repository as a whole has no path to leave out', async () => {
  expect((await parse("paths: { exclude: ['**'] }")).excludes('')).toBe(false)
})

test('a value that is refused is not quoted: the wrong file may have been named', async () => {
  const value = ['hunter2', 'in', 'here'].join('-')
  try {
    await parse(`fail-on: ${value}\n`)
  } catch (error) {
    expect(JSON.stringify(error) + String(error)).not.toContain(value)
  }
  expect.assertions(1)
})
