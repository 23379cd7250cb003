/** The JSON Schema for editors says what the scan says, as far as a schema can; and what the page shows is right. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { parseDocument } from 'yaml'
import { practices } from '../../patterns/practices/index.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { parseConfig } from '../../src/policy/config.ts'
import { IDS, WRONG } from '../support/wrong-configs.ts'

const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  JSON.parse(readFileSync('keysweep.schema.json', 'utf8')),
)
/** Undefined where it is not one document of YAML. */
const read = (text: string): unknown => {
  const document = parseDocument(text, { logLevel: 'error' })
  try {
    return document.errors.length > 0 ? undefined : (document.toJS() ?? {})
  } catch {
    return undefined
  }
}

const PAGE = readFileSync('docs/configuration.md', 'utf8')
const [, EXAMPLE = ''] = /```yaml\n([\s\S]*?)```/.exec(PAGE) ?? []
const [, SHOWN = ''] = /```yaml\n(rules:[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
const FORM = '{ id: a, description: A, prefix: our_, alphabet: hex, length: [8, 40] }'

const RIGHT: Readonly<Record<string, string>> = {
  nothing: '',
  'the example of the page': EXAMPLE,
  'the example of the README': SHOWN,
  'every rule on, off and strict':
    'rules: { jwt-short-secret: on, github-classic-token: off, k8s-no-limits: strict }',
  'every severity': 'severities: { jwt-short-secret: critical, github-classic-token: low }',
  thresholds: 'fail-on: none\nconfidence: low\nstrict: true\nkey-age: 30',
  globs: "paths: { include: [packages/*, 'a b/[cd]'], exclude: ['**/*.snap', .cache/] }",
  environments: 'environments: { production: [eu], staging: [], development: [a], test: [b] }',
  limits: 'limits: { file: 512 KiB, blob: 64MiB, archive: 256 MiB, archive-depth: 0 }',
  'an allowed finding': `allow: [{ fingerprint: '${'0a'.repeat(16)}', reason: Known }]`,
  'a rule of a form': `custom-rules: [${FORM}]`,
  'a rule of a regex':
    "custom-rules: [{ id: a, description: A, regex: 'our_([a-z]+)', secret-group: 1, entropy: 3.5 }]",
  'a rule with allowlists': `custom-rules: [{ id: a, description: A, regex: 'our_[a-z]+', allowlists: [{ condition: and, regex-target: line, regexes: [x], stopwords: [y], paths: [docs], path-regexes: [z], commits: [${'0a'.repeat(20)}] }] }]`,
}

test.each(Object.keys(RIGHT))('right for both: %s', async (name) => {
  const ids = [...practices, ...secrets, ...IDS.map((id) => ({ id }))].map(({ id }) => id)
  if (name !== 'nothing') expect(read(RIGHT[name]!)).not.toEqual({})
  await parseConfig(RIGHT[name]!, '.keysweep.yml', ids)
  expect(validate(read(RIGHT[name]!)) || validate.errors).toBe(true)
})

/** What only the scan knows: which rules there are, how entries go together, and whether an expression is one. */
const BEYOND = [
  'a constructor',
  'a group that the expression does not have',
  'a group without a regex',
  'a custom rule of two forms',
  'a custom rule without a form',
  'a fingerprint twice',
  'a length backwards',
  'a look behind',
  'a severity of an unknown rule',
  'a short prefix',
  'a size beyond what can be read',
  'an allowlist of nothing',
  'an alphabet of another script',
  'an id that is built in',
  'an id twice',
  'an open group',
  'an open group in a path',
  'an open group in an allowlist',
  'an unknown rule',
  'an unknown rule beside a custom one',
  'half a form',
  'one path in two environments',
]

test('what is wrong is wrong in an editor too, but for what only the scan knows', () => {
  const known = Object.keys(WRONG).filter((name) => {
    const value = read(WRONG[name]!)
    return value !== undefined && isPlain(value) && validate(value)
  })
  expect(known.filter((name) => !NO_SETTINGS.includes(name)).sort()).toEqual([...BEYOND].sort())
})

/** Faults of the YAML that a reader of the parsed value does not see. */
const NO_SETTINGS = ['a directive', 'a key of a number', 'a key of a truth', 'a key of nothing', 'a tag']

const isPlain = (value: unknown): boolean => {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
}

test('every key of the schema is on the page', () => {
  const rows = [...PAGE.matchAll(/^\| `([^`]+)` \|/gm)].map(([, key = '']) => key.replaceAll('[]', ''))
  expect(rows.sort()).toEqual(
    [...keysOf(JSON.parse(readFileSync('keysweep.schema.json', 'utf8')), '')].sort(),
  )
})

interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

function* keysOf({ properties = {}, items }: Schema, name: string): Generator<string> {
  for (const [key, value] of Object.entries(properties)) {
    const path = name === '' ? key : `${name}.${key}`
    if (value.description !== undefined || !value.properties) yield path
    yield* keysOf(value, path)
  }
  if (items?.properties) yield* keysOf(items, name)
}
