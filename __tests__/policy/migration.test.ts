/** What other tools' files mean here, and what of them has no equal. */
import fc from 'fast-check'
import { excluder } from '../../src/policy/globs.ts'
import { migrateConfig } from '../../src/policy/migration/configuration.ts'
import { readFilter } from '../../src/policy/migration/filter.ts'
import { convertConfig } from '../../src/policy/migration/gitleaks-config.ts'
import { readBaseline, readComments, readGitleaksIgnore } from '../../src/policy/migration/known-findings.ts'
import { globsOf } from '../../src/policy/migration/path-glob.ts'

const nothing = async () => undefined
const convert = (text: string, read: (path: string) => Promise<string | undefined> = nothing) =>
  convertConfig(text, 'gitleaks.toml', read)

describe('a rule', () => {
  test('with all that has an equal', async () => {
    const { rules, notes } = await convert(`
[[rules]]
id = "Acme_Token"
description = 'An "Acme" token'
regex = '''acme_([a-z0-9]{16})(?:['"]|$)'''
secretGroup = 1
keywords = ["ACME_", "acme_"]
entropy = 2.5
path = '''^src/'''
  [[rules.allowlists]]
  description = "samples"
  condition = "AND"
  regexTarget = "line"
  regexes = ['''sample''']
  paths = ['''^docs/''']
  stopwords = ["abc"]
  commits = ["0123456789ABCDEF0123456789ABCDEF01234567"]
`)
    expect(notes).toEqual([])
    expect(rules).toEqual([
      {
        id: 'acme-token',
        description: 'An "Acme" token',
        regex: `acme_([a-z0-9]{16})(?:['"]|$)`,
        secretGroup: 1,
        keywords: ['acme_'],
        entropy: 2.5,
        pathRegexes: ['^src/'],
        allowlists: [
          {
            description: 'samples',
            condition: 'AND',
            regexTarget: 'line',
            regexes: ['sample'],
            stopwords: ['abc'],
            pathRegexes: ['^docs/'],
            commits: ['0123456789abcdef0123456789abcdef01234567'],
          },
        ],
      },
    ])
  })

  const RULE = 'id = "a"\nregex = "abcd"\n'
  test.each([
    ['path alone', 'id = "a"\npath = "x"', 0, /names of files alone/],
    ['no expression', 'id = "a"\nentropy = 3.0', 0, /no regular expression/],
    ['nothing but parts of others', `${RULE}skipReport = true`, 0, /reports nothing by itself/],
    ['no id', 'regex = "abcd"', 0, /needs an id/],
    ['a rule near by', `${RULE}[[rules.required]]\nid = "b"`, 1, /asks for b near by/],
    ['a check over the network', `${RULE}validate = "http.get(x)"`, 1, /asks the network/],
    ['commits that are cut', `${RULE}[rules.allowlist]\ncommits = ["abc"]`, 1, /no full ids/],
    ['an empty allowlist', `${RULE}[[rules.allowlists]]\ndescription = "x"`, 1, /names nothing/],
    [
      'a filter that counts',
      `${RULE}filter = 'len(finding["secret"]) < 5'`,
      1,
      /begins with len has no equal/,
    ],
  ])('with %s', async (_, text, count, reason) => {
    const { rules, notes } = await convert(`[[rules]]\n${text}`)
    expect(rules).toHaveLength(count)
    expect(notes.map((note) => note.reason).join('\n')).toMatch(reason)
  })

  test('of which the last with an id counts, and ids that become one are told apart', async () => {
    const { rules } = await convert(`
[[rules]]
id = "a"
regex = "first"
[[rules]]
id = "a"
regex = "second"
[[rules]]
id = "A"
regex = "third"
`)
    expect(rules.map(({ id, regex }) => [id, regex])).toEqual([
      ['a', 'second'],
      ['a-2', 'third'],
    ])
  })
})

describe('a configuration', () => {
  test('over another one', async () => {
    const base = `
[[rules]]
id = "kept"
regex = "kept1"
[[rules]]
id = "changed"
description = "old"
regex = "old1"
keywords = ["one"]
[[rules]]
id = "gone"
regex = "gone1"
[[allowlists]]
stopwords = ["base"]
`
    const { rules, allowlists } = await convert(
      `
[extend]
path = "base.toml"
disabledRules = ["gone"]
[[rules]]
id = "changed"
description = "new"
keywords = ["two"]
[allowlist]
stopwords = ["own"]
`,
      async (path) => (path === 'base.toml' ? base : undefined),
    )
    expect(rules).toEqual([
      { id: 'kept', description: 'kept', regex: 'kept1' },
      { id: 'changed', description: 'new', regex: 'old1', keywords: ['one', 'two'] },
    ])
    expect(allowlists).toEqual([{ stopwords: ['own'] }, { stopwords: ['base'] }])
  })

  test('with lists for some rules, and for all', async () => {
    const { rules, allowlists, excluded } = await convert(`
[[rules]]
id = "a"
regex = "aaaa"
[[rules]]
id = "b"
regex = "bbbb"
[[allowlists]]
targetRules = ["b"]
stopwords = ["x"]
[[allowlists]]
paths = ['''(?:^|/)vendor/''', '''(?i)odd''']
`)
    expect(rules.map(({ allowlists: lists }) => lists)).toEqual([undefined, [{ stopwords: ['x'] }]])
    expect(allowlists).toEqual([{ pathRegexes: ['(?i)odd'] }])
    expect(excluded).toEqual(['**/vendor/**/*'])
  })

  test.each([
    [
      'the default',
      '[extend]\nuseDefault = true\ndisabledRules = ["x"]',
      /own rules stand in[\s\S]*disabledRules x/,
    ],
    ['an address', '[extend]\nurl = "https://example.com/x"', /nothing is downloaded/],
    ['a file that is not there', '[extend]\npath = "../x.toml"', /no file of this repository/],
  ])('that extends %s', async (_, text, reason) => {
    const { notes } = await convert(text)
    expect(notes.map((note) => note.reason).join('\n')).toMatch(reason)
  })

  test('that is wrong', async () => {
    await expect(convert('[[rules]]\nid = "a')).rejects.toThrow('gitleaks.toml, line 2: this is not TOML')
    await expect(convert('[extend]\nuseDefault = true\npath = "x"')).rejects.toThrow('extends both')
  })

  test('that extends itself ends', async () => {
    const text = '[extend]\npath = "a.toml"\n[[rules]]\nid = "a"\nregex = "aaaa"'
    expect((await convert(text, async () => text)).rules).toHaveLength(1)
  })
})

test('what is written is what is read, and what does not fit is named', async () => {
  const rules = [
    { id: 'odd', description: "it's: #1", regex: String.raw`a'b\s"c: d` },
    { id: 'wrong', description: 'x', regex: '(?=a)' },
    { id: 'long', description: 'x', regex: 'a'.repeat(5000) },
  ]
  const config = { rules, allowlists: [{ stopwords: ['\u202e', '- x'] }], excluded: ['a b', '!x'], notes: [] }
  const { text = '', notes, ...migrated } = await migrateConfig(config, 'fail-on: high\n', [])
  expect(migrated.rules.map(({ id }) => id)).toEqual(['odd'])
  expect(notes.map(({ what }) => what)).toEqual(['rule wrong', 'rule long', 'path !x'])
  const { parseConfig } = await import('../../src/policy/config.ts')
  const { customRules, failOn } = await parseConfig(text, 'x', [])
  expect(customRules).toEqual([{ ...rules[0], allowlists: config.allowlists }])
  expect(failOn).toBe('high')
  await expect(migrateConfig(config, text, [])).rejects.toThrow('.keysweep.yml has custom-allowlists already')
})

test('filters of betterleaks', () => {
  const filter = `
(filter.matchesAny(finding["secret"], [\`^a|b$\`, "c\\\\d"]) && matchesAny(get(attributes, "path", ""), ['x/']))
|| entropy(finding["secret"]) <= 3.0
|| (filter.entropy(finding["secret"]) < 3.5)
|| containsAny(finding["secret"], ["ab", "c,d]"])
|| containsAny(finding["line"], ["a.b"])
|| attributes["git.sha"] == "0123456789abcdef0123456789abcdef01234567"
|| !filter.matchesAny(finding["secret"], ["x"])
|| (entropy(finding["secret"]) <= 4 && failsTokenEfficiency(finding["secret"]))
`
  expect(readFilter([filter])).toEqual({
    allowlists: [
      { condition: 'AND', regexes: ['^a|b$', 'c\\d'], pathRegexes: ['x/'] },
      { stopwords: ['ab', 'c,d]'] },
      { regexes: ['a\\.b'], regexTarget: 'line' },
      { commits: ['0123456789abcdef0123456789abcdef01234567'] },
    ],
    entropy: 3.4999,
    left: [
      'the part of its filter that begins with filter.matchesAny has no equal',
      'the part of its filter that begins with entropy has no equal',
    ],
  })
})

describe('an expression of paths', () => {
  const REGEXES = [
    '^docs/',
    '(?:^|/)vendor/',
    '(^|/)a\\.md$',
    '\\.md$',
    'a\\.lock',
    '/test/',
    '^src/a\\.md$',
    '(?:^|/)node_modules(?:/.*)?$',
    '^docs/.*$',
    '(?:^|/)(?:a|b)\\.md$',
    'docs|vendor/',
    '(?:docs|a)',
    '^docs/[^/]*\\.md$',
    '.*\\.lock$',
  ]
  const name = fc.constantFrom('docs', 'vendor', 'a', 'b', 'test', 'src', 'node_modules', 'mydocs', 'aa')
  const file = fc.constantFrom('a', 'a.md', 'b.md', 'a.lock', 'x.md', 'README', 'vendor', 'docs')
  const path = fc
    .tuple(fc.array(name, { maxLength: 3 }), file)
    .map(([folders, last]) => [...folders, last].join('/'))

  test.each(REGEXES)('%s means the same as globs', (regex) => {
    const globs = globsOf(regex)
    expect(globs).toBeDefined()
    const excludes = excluder({ exclude: [...(globs ?? [])] })
    fc.assert(
      fc.property(path, (one) => {
        expect({ one, excludes: excludes(one) }).toEqual({ one, excludes: new RegExp(regex).test(one) })
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    '(?i)a',
    'a.b',
    'a\\d',
    'a+',
    '[ab]',
    '(a(b))',
    '',
    '^',
    '$',
    'a{2}',
    'a*',
    'a?b',
    '\\*',
    'a!b',
  ])('%j has no equal', (regex) => {
    expect(globsOf(regex)).toBeUndefined()
  })
})

test('.gitleaksignore', () => {
  const id = 'a'.repeat(40)
  const { known, notes } = readGitleaksIgnore(
    `# c\n\n${id}:a:b.env:rule-x:12\r\nsrc/a.zip!b:rule:3\nodd\n`,
    'f',
  )
  expect(known).toEqual([
    { from: 'f', path: 'a:b.env', line: 12, endLine: 12, commit: id },
    { from: 'f', path: 'src/a.zip!b', line: 3, endLine: 3 },
  ])
  expect(notes).toEqual([{ what: 'f, line 5', reason: 'it is no fingerprint of gitleaks' }])
})

test('baselines', () => {
  const sha1 = 'b'.repeat(40)
  const secrets = { results: { 'A\\b.py': [{ type: 'x', hashed_secret: sha1, line_number: 4 }] } }
  expect(readBaseline(JSON.stringify(secrets), 'f').known).toEqual([
    { from: 'f', path: 'A/b.py', line: 4, endLine: 4, sha1 },
  ])
  const report = [
    { RuleID: 'x', File: 'a', StartLine: 1, EndLine: 3, Commit: sha1, Secret: 'abc' },
    { RuleID: 'x', File: 'b', StartLine: 2, Secret: 'REDACTED' },
    { RuleID: 'x', File: 'c', StartLine: 2, Secret: 'abc' },
    { RuleID: 'x' },
  ]
  expect(readBaseline(JSON.stringify(report), 'f').known).toEqual([
    { from: 'f', path: 'a', line: 1, endLine: 3, commit: sha1 },
    { from: 'f', path: 'b', line: 2, endLine: 2 },
    { from: 'f', path: 'c', line: 2, endLine: 2, sha1: 'a9993e364706816aba3e25717850c26c9cd0d89d' },
  ])
  expect(() => readBaseline('{', 'f')).toThrow('f is not JSON')
  expect(() => readBaseline('{}', 'f')).toThrow('neither a report of gitleaks')
})

test('comments', () => {
  const text =
    'a # gitleaks:allow\nb\n// pragma: allowlist nextline secret\nc\nd # pragma: whitelist secret\nxgitleaks:allowed'
  expect(readComments(text, 'p').map(({ from, line }) => `${from} ${line}`)).toEqual([
    'a comment gitleaks:allow 1',
    'a comment pragma: allowlist nextline secret 4',
    'a comment pragma: allowlist secret 5',
  ])
})
