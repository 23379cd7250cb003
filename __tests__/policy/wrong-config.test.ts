/** Wrong configurations, each with what is said of it. The snapshot is read by people: a message names line, key and what to do. */
import { UserError } from '../../src/errors.ts'
import { failureOf } from '../../src/failure.ts'
import { parseConfig } from '../../src/policy/config.ts'

const IDS = ['github-classic-token', 'jwt-short-secret', 'k8s-no-limits']
const custom = (...lines: string[]) =>
  `custom-rules:\n  - id: our-token\n    description: Our token\n${lines.map((line) => `    ${line}\n`).join('')}`
const FORM = ['prefix: our_', 'alphabet: hex', 'length: 32']

const WRONG: Readonly<Record<string, string>> = {
  // What is no YAML, or more than this needs.
  'a list': '- rules\n',
  'a word': 'just text\n',
  'a number': '3\n',
  'an open bracket': 'rules: {\n',
  'an open quote': 'fail-on: "high\nconfidence: low\n',
  'a tab': 'paths:\n\texclude: [docs]\n',
  'two colons': 'fail-on: high: low\n',
  'wrong indentation': 'fail-on: high\n  confidence: low\n',
  'two documents': '--- {}\n--- {}\n',
  'a directive': '%FUTURE 1\n---\n{}\n',
  'a wild escape': 'paths: { exclude: ["docs\\d"] }\n',
  'a key twice': 'rules: {}\nrules: {}\n',
  'a key twice, deep': 'rules:\n  jwt-short-secret: off\n  k8s-no-limits: off\n  jwt-short-secret: on\n',
  'a key of a number': 'rules:\n  1: off\n',
  'a key of a truth': 'true: off\n',
  'a key of nothing': 'rules:\n  null: off\n',
  'a key of a list': '? [rules, paths]\n: off\n',
  'a key of a map': '{ { rules: off }: on }\n',
  'the prototype': 'rules:\n  __proto__: off\n',
  'the prototype, at the top': '__proto__:\n  fail-on: none\n',
  'a constructor': 'rules: { constructor: off, toString: off }\n',
  'a tag': 'fail-on: !important high\n',
  'a tag of a program': "paths: !!js/function 'function () {}'\n",
  'a tag of bytes': 'paths:\n  exclude: [!!binary ZG9jcw==]\n',
  'an alias of nothing': 'rules: *missing\n',
  'an alias of itself': 'paths: &paths\n  exclude: [*paths]\n',
  'aliases that unfold': [
    'paths:\n  exclude: &a0 [docs, docs, docs, docs, docs, docs, docs, docs, docs]',
    ...Array.from({ length: 9 }, (_, i) => `x${i}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
  ].join('\n'),
  'aliases without end': `x: &x []\ny: [${Array(101).fill('*x').join(', ')}]\n`,
  'deep lists': `paths: ${'['.repeat(300)}${']'.repeat(300)}\n`,
  'lists beyond the stack': '['.repeat(50_000),
  // Keys and values.
  'a wrong key': 'rule:\n  jwt-short-secret: off\n',
  'a wrong key without a like': 'zebra: 1\n',
  'a long key': `${'k'.repeat(300)}: 1\n`,
  'a wrong key in a map': '# why\n\npaths:\n  exclud: []\n',
  'a key where it does not belong': 'exclude: [docs]\n',
  'two wrong keys': 'failon: high\nconfidense: low\n',
  'a map in place of a list': 'paths:\n  exclude: docs\n',
  'a list in place of a map': 'rules: [jwt-short-secret]\n',
  'nothing behind a key': 'confidence: low\nfail-on:\n',
  'an unknown rule': 'rules:\n  jwt-shrt-secret: off\n',
  'an unknown severity': 'severities:\n  jwt-short-secret: hihg\n',
  'a severity of none': 'severities: { jwt-short-secret: none }\n',
  'a severity of an unknown rule': 'severities:\n  k8s-no-limit: low\n',
  'a rule by its title': 'rules:\n  JWT short secret: off\n',
  'a rule half on': 'rules:\n  jwt-short-secret: of\n',
  'a truth in place of a word': 'rules:\n  jwt-short-secret: false\n',
  'a wrong threshold': 'fail-on: hihg\n',
  'a confidence of none': 'confidence: none\n',
  'a strict word': 'strict: very\n',
  // Paths.
  'a number for a glob': 'paths:\n  exclude:\n    - docs\n    - 3\n',
  'an empty glob': "paths: { exclude: [''] }\n",
  'a glob that is negated': "paths:\n  exclude:\n    - docs\n    - '!src/**'\n",
  'a glob from the root': "paths: { include: ['/packages'] }\n",
  'a glob from here': "paths: { include: ['./packages'] }\n",
  'a glob upwards': 'paths: { exclude: [../other] }\n',
  'a glob of Windows': "paths: { exclude: ['docs\\*'] }\n",
  'a long glob': `paths: { exclude: [${'a/'.repeat(200)}] }\n`,
  'too many globs': `paths: { exclude: [${Array(1001).fill('a').join(', ')}] }\n`,
  // Environments and limits.
  'an unknown environment': 'environments:\n  prodution: [deploy/live]\n',
  'an environment without a list': 'environments:\n  production: deploy/live\n',
  'one path in two environments': 'environments:\n  production: [deploy]\n  staging:\n    - deploy\n',
  'a size without a unit': 'limits:\n  file: 64\n',
  'a size of another unit': 'limits: { blob: 64 MB }\n',
  'a size of nothing': 'limits: { archive: 0 MiB }\n',
  'a size beyond what can be read': 'limits: { archive: 300 MiB }\n',
  'a depth of half an archive': 'limits: { archive-depth: 1.5 }\n',
  'a depth beyond all measure': 'limits: { archive-depth: 99 }\n',
  // What is allowed.
  'allowed without a reason': `allow:\n  - fingerprint: ${'a1'.repeat(16)}\n`,
  'allowed without a fingerprint': 'allow:\n  - reason: known\n',
  'allowed for an empty reason': `allow:\n  - { fingerprint: ${'a1'.repeat(16)}, reason: ' ' }\n`,
  'a fingerprint alone': `allow:\n  - ${'a1'.repeat(16)}\n`,
  'a fingerprint that is none': 'allow:\n  - { fingerprint: src/app.py:12, reason: known }\n',
  'a fingerprint of digits': 'allow:\n  - { fingerprint: 1234567890, reason: known }\n',
  'a fingerprint twice': `allow:\n${`  - { fingerprint: ${'a1'.repeat(16)}, reason: known }\n`.repeat(2)}`,
  // Custom rules.
  'a custom rule without an id': 'custom-rules:\n  - description: Our token\n    regex: our_[0-9a-f]{32}\n',
  'a custom rule without a form': custom('severity: high'),
  'a custom rule of two forms': custom('regex: our_[0-9a-f]{32}', ...FORM),
  'half a form': custom('prefix: our_', 'alphabet: hex'),
  'a short prefix': custom('prefix: o', 'alphabet: hex', 'length: 32'),
  'a length backwards': custom('prefix: our_', 'alphabet: hex', 'length: [40, 20]'),
  'a length of three': custom('prefix: our_', 'alphabet: hex', 'length: [1, 2, 3]'),
  'a length in words': custom('prefix: our_', 'alphabet: hex', 'length: long'),
  'a group without a regex': custom(...FORM, 'secret-group: 1'),
  'a group below zero': custom('regex: our_([0-9a-f]{32})', 'secret-group: -1'),
  'an open group': custom('regex: our_([0-9a-f]{32}'),
  'a look behind': custom('regex: (?<=our_)[0-9a-f]{32}'),
  'a group that the expression does not have': custom('regex: our_([0-9a-f]{32})', 'secret-group: 2'),
  'an open group in a path': custom(...FORM, 'path-regexes:', "  - 'a'", "  - '('"),
  'an allowlist of nothing': custom(...FORM, 'allowlists:', '  - description: why'),
  'an open group in an allowlist': custom(...FORM, 'allowlists:', "  - { regexes: ['['] }"),
  'an alphabet of another script': custom('prefix: our_', 'alphabet: äöü', 'length: 32'),
  'more entropy than there is': custom(...FORM, 'entropy: 17'),
  'a wrong key of a custom rule': custom(...FORM, 'keyword: [ours]'),
  'a wrong key of an allowlist': custom(...FORM, 'allowlists:', '  - stopword: [x]'),
  'an id of several words': 'custom-rules: [{ id: our token, description: Ours, regex: our_.+ }]\n',
  'an id that is built in':
    'custom-rules:\n  - id: jwt-short-secret\n    description: Ours\n    regex: our_[0-9]+\n',
  'an id twice': `custom-rules:\n${'  - id: our-token\n    description: Ours\n    regex: our_[0-9]+\n'.repeat(2)}`,
  'an unknown rule beside a custom one': `rules:\n  our-tokn: off\n${custom(...FORM)}`,
}

const saidOf = async (text: string): Promise<string> => {
  try {
    await parseConfig(text, '.keysweep.yml', IDS)
  } catch (error) {
    if (error instanceof UserError) return failureOf(error).message
    throw error
  }
  return 'nothing'
}

test.each(Object.keys(WRONG))('%s', async (name) => {
  const said = await saidOf(WRONG[name] ?? '')
  expect(said).toMatch(/^\.keysweep\.yml, line [1-9]\d*: \S.*[.?] [A-Z]?\S.*\.$/)
  expect(said.length).toBeLessThan(500)
  expect(said).toMatchSnapshot()
})

test('a file of a megabyte is answered, however it is made', async () => {
  const keys = Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n')
  expect(await saidOf(keys)).toMatch(/line 1: "k0" is not a key.*lists 99 more\.$/)
})
