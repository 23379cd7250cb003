/** `keysweep why`: says what spoke for and against, never the value. */
import { practices } from '../../patterns/practices/index.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { parseCommandLine } from '../../src/commands/command-line.ts'
import { why } from '../../src/commands/why.ts'
import { whyPractices } from '../../src/commands/why-practices.ts'
import { CLI } from '../support/built.ts'
import { drawn } from '../support/drawn.ts'
import { folder } from '../support/leaky-repository.ts'
import { runCli } from '../support/programs.ts'

const value = drawn('base62', 40, 5)
const text = `DEBUG=1\nAPI_TOKEN=${value}\nDB_PASSWORD=changeme-please\n`
const ask = (path: string, line?: number) =>
  why({ bytes: Buffer.from(text), path, ...(line !== undefined && { line }) }, secrets)

test('names the rule, the evidence, the sum and the verdict', () => {
  const answer = ask('.env', 2)
  expect(answer).toMatch(/^secret-generic-assignment: /)
  expect(answer).toMatch(/ {2}for +\+\d/)
  expect(answer).toMatch(/ {2}against +-\d/)
  expect(answer).toMatch(/ {2}sum +\+\d/)
  expect(answer).toContain('verdict  medium confidence: reported')
})

test('says of what was dropped why', () => {
  const answer = why({ bytes: Buffer.from(`API_TOKEN="ENC(${value})"`), path: 'a.py' }, secrets)
  expect(answer).toContain('verdict  dropped: encrypted')
})

test('a line without anything, and no such line', () => {
  expect(ask('.env', 1)).toBe('No rule for secrets saw anything here.\n')
  expect(ask('.env', 9)).toBeUndefined()
})

test('never the value, whatever the line', () => {
  for (let from = 0; from + 6 <= value.length; from++)
    expect(ask('.env')).not.toContain(value.slice(from, from + 6))
})

test('practices that found something on the line, and those that did not', async () => {
  const place = folder({
    'src/client.py': "import requests\n\nrequests.get('https://kettle.dev', verify=False)\n",
    'tests/test_client.py': "import requests\nrequests.get('https://kettle.dev', verify=False)\n",
  })
  try {
    const { found, silent } = await whyPractices(`${place.path}/src/client.py`, 3, practices)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('tls-verify-disabled-code: Certificate check switched off in code')
    expect(found[0]).toContain('verdict  high confidence, high severity: reported')
    expect(silent).not.toContain('tls-verify-disabled-code')
    const elsewhere = await whyPractices(`${place.path}/src/client.py`, 1, practices)
    expect(elsewhere.found).toEqual([])
    expect(elsewhere.silent).toContain('tls-verify-disabled-code')
    const inTest = await whyPractices(`${place.path}/tests/test_client.py`, 2, practices)
    expect(inTest.found[0]).toContain('against  tests run for nobody but their authors')
    expect(inTest.found[0]).toContain('verdict  low confidence')
  } finally {
    place.close()
  }
})

test.each([
  [['why', 'a.env:2'], { name: 'why', file: 'a.env', line: 2 }],
  [['why', 'a:b.env:12'], { name: 'why', file: 'a:b.env', line: 12 }],
  [['why', '-'], { name: 'why', file: '-' }],
])('%j', (argv, command) => expect(parseCommandLine(argv)).toEqual(command))

test.each([
  [['why'], 'why needs FILE:LINE'],
  [['why', 'a.env'], 'why needs FILE:LINE'],
  [['why', 'a.env:0'], 'why needs FILE:LINE'],
  [['why', 'a.env:1', 'b.env:2'], 'why takes one FILE:LINE'],
  [['why', '--strict', 'a.env:1'], 'why does not take --strict'],
])('%j is not understood', (argv, message) => expect(() => parseCommandLine(argv)).toThrow(message))

test('as a program', () => {
  const place = folder({ '.env': text })
  try {
    expect(runCli(CLI, ['why', '.env:2'], place.path)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('given to API_TOKEN'),
      stderr: '',
    })
    expect(runCli(CLI, ['why', '.env:7'], place.path)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('.env has no line 7'),
    })
  } finally {
    place.close()
  }
})
