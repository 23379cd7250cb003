/** The table of options, and all that comes from it: parsing, help, and action.yml. */

import { parseCommandLine } from '../src/commands/command-line.ts'
import { helpText } from '../src/commands/help.ts'
import { UserError } from '../src/errors.ts'
import { asFlag, asInput, isOn, scanOptions } from '../src/given.ts'
import { OPTIONS } from '../src/options.ts'
import { readMetadata } from './support/programs.ts'

const DEFAULTS = { path: '.', scope: 'auto' }

test.each([
  [['scan'], DEFAULTS],
  [['scan', 'x'], { ...DEFAULTS, path: 'x' }],
  [['scan', '--', '--odd-name'], { ...DEFAULTS, path: '--odd-name' }],
  [['--scope', 'tree', 'scan', 'x'], { ...DEFAULTS, path: 'x', scope: 'tree' }],
  [['scan', '--fail-on=none', '--confidence=LOW'], { ...DEFAULTS, failOn: 'none', confidence: 'low' }],
  [
    ['scan', '--config', 'k.yml', '--policy-from', 'origin/main', '--jobs', '4', '--strict'],
    { ...DEFAULTS, config: 'k.yml', policyFrom: 'origin/main', jobs: 4, strict: true },
  ],
  [['scan', '--staged'], { ...DEFAULTS, staged: true }],
  [['scan', '--since', 'main'], { ...DEFAULTS, range: { since: ['main'], heads: ['HEAD'] } }],
  [['scan', '--since=v1.0..topic~2'], { ...DEFAULTS, range: { since: ['v1.0'], heads: ['topic~2'] } }],
])('%j asks for a scan', (argv, options) => {
  expect(parseCommandLine(argv)).toEqual({ name: 'scan', options, format: 'text', quiet: false })
})

test.each([
  [['scan', '--format', 'sarif', '--output', 'x', '--quiet'], { format: 'sarif', output: 'x', quiet: true }],
  [['scan', '-'], { name: 'scan', stdinPath: 'stdin' }],
  [['scan', '-', '--stdin-path', 'a/b.yml'], { name: 'scan', stdinPath: 'a/b.yml' }],
  [['rules'], { name: 'rules' }],
  [['rules', 'jwt'], { name: 'rules', id: 'jwt' }],
  [['--help'], { name: 'help' }],
  [['scan', '-h'], { name: 'help' }],
  [['--version'], { name: 'version' }],
])('%j', (argv, command) => expect(parseCommandLine(argv)).toMatchObject(command))

test.each([
  [[], 'No command was given', 'keysweep scan .'],
  [['scn'], '"scn" is not a command', 'Try keysweep scan.'],
  [['./project'], '"./project" is not a command', 'Try keysweep scan ./project.'],
  [['scan', '--fial-on', 'high'], 'Unknown option --fial-on; did you mean --fail-on?', '--help'],
  [['scan', '--frobnicate'], 'Unknown option --frobnicate', '--help'],
  [['scan', '-x'], 'Unknown option -x', '--help'],
  [['scan', '--summary', 'true'], 'Unknown option --summary', '--help'],
  [
    ['scan', '--scope', 'hsitory'],
    '--scope: "hsitory" is not one of its values; did you mean history?',
    'auto, all',
  ],
  [['scan', '--fail-on'], '--fail-on needs a value', 'Write --fail-on critical|high|medium|low|none.'],
  [['scan', '--output', '--quiet'], '--output needs a value', 'Write --output FILE.'],
  [['scan', '--output='], '--output needs a value', 'Write --output FILE.'],
  [['scan', '--quiet=no'], '--quiet does not take a value', 'Write --quiet alone.'],
  [['scan', '--jobs', '0'], '--jobs: "0" is not a number of threads', 'whole number'],
  [['scan', '--jobs=1e3'], '--jobs: "1e3" is not a number of threads', 'whole number'],
  [['scan', '--policy-from=-x'], '--policy-from: "-x" is not a commit', 'commit id'],
  [['scan', '--since=main...topic'], '--since: "main...topic" is not a commit', 'commit id'],
  [['scan', '--since', 'a..--all'], '--since: "--all" is not a commit', 'commit id'],
  [['scan', '-', '--staged'], 'stdin has no files', 'Scan a folder'],
  [['scan', '--stdin-path', 'a.yml'], '--stdin-path names stdin', 'keysweep scan -'],
  [['scan', 'a', 'b'], 'scan takes one PATH, and "b" is a second one', 'one folder'],
  [['rules', '--scope', 'tree'], 'rules does not take --scope', 'keysweep rules'],
  [['rules', 'a', 'b'], 'rules takes one id, and "b" is a second one', '--help'],
])('%j is refused with what to do', (argv, message, help) => {
  const refused = () => parseCommandLine(argv)
  expect(refused).toThrow(UserError)
  expect(refused).toThrow(message)
  expect(refused).toThrow(expect.objectContaining({ help: expect.stringContaining(help) }))
})

test('an input is named as an input', () => {
  expect(() => scanOptions({ 'fail-on': 'hihg' }, asInput)).toThrow(
    'input fail-on: "hihg" is not one of its values; did you mean high?',
  )
  expect(() => isOn({ summary: 'yes' }, 'summary', asInput)).toThrow('input summary: "yes"')
})

test('empty text is the default, as runners give it', () => {
  expect(scanOptions({ scope: '', path: '', config: '' }, asFlag)).toEqual(DEFAULTS)
})

test('help names every flag with its values and default, within 80 columns', () => {
  const help = helpText().replace(/\s+/g, ' ')
  for (const { name, values, default: standard } of OPTIONS.filter((option) => option.flag)) {
    expect(help).toContain(`--${name} `)
    if (values)
      expect(help).toContain(`One of ${values.join(', ')}${standard ? `; default ${standard}` : ''}.`)
  }
  expect(
    helpText()
      .split('\n')
      .filter((line) => line.length > 80),
  ).toEqual([])
})

describe('action.yml', () => {
  const metadata = readMetadata()

  test('has the inputs of the table', () => {
    const inputs = OPTIONS.filter((option) => option.input).map(
      ({ name, help, values, default: standard }) => {
        const choices = values && values.length > 2 ? ` One of ${values.join(', ')}.` : ''
        return [name, { description: help + choices, ...(standard !== undefined && { default: standard }) }]
      },
    )
    expect(Object.entries(metadata.inputs)).toEqual(inputs)
  })

  test('keeps to the limits of the marketplace', () => {
    expect(metadata.description.length).toBeLessThan(125)
    expect(metadata.branding).toEqual({ icon: 'shield', color: 'green' })
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })
})
