import fc from 'fast-check'
import { at } from '../../src/documents/node.ts'
import { parsePlainYaml } from '../../src/documents/yaml/plain-yaml.ts'
import { parseAnyYaml } from '../../src/documents/yaml/yaml.ts'

const PLAIN: readonly (readonly [string, string])[] = [
  ['maps and lists', 'a: 1 # one\n# two\nb:\n  c: x y\n\n  d: z\ne:\n- f\n- g: h\n  i: j\n-\n- - k\n  - l\n'],
  ['lists below their key', 'a:\n  - b\n  -   c: 1\n      d: 2\n\n\n'],
  ['escapes', 'a: "b\\n\\"c\\\\" # d\n'],
  ['quotes', `a: "b: c # d"\n'e f': 'it''s' # g\n"h": ""\n`],
  [
    'literal and folded blocks',
    'a: |\n  b\n    c\n\n  d: e\n\nf: >-\n  g\n  h\ni: |+\n  j\n\nk:\n  - |-\n    l\n',
  ],
  [
    'short flow collections',
    '- { a: b, c: "d" }\n- [e]\n- f: [1, "b", c d]\n  e: { f: g, h: [i] } # j\n  k: []\n  l: {}\n',
  ],
  [
    'scalars of all kinds',
    'a: ~\nb: null\nc: true\nd: 12\ne: -1.5\nf: 1.2.3\ng: v1\nh: http://a.b/c?d\ni: $x\n',
  ],
  [
    'comments behind the last value of a collection',
    'a:\n  b: c\n    # in c\n\n  # in b\nd:\n  e:\n    - f\n  # in d\n# out\ng:\n  h: # in h\n  # too\n\ni:\n  - j\n  # in k\n  -\n',
  ],
  [
    'flow collections over several lines',
    'a:\n  - [\n      b, # c\n      "d",\n\n    ]\n  - { e: f,\n      # g\n      h: [i], } # j\nk: {}\n',
  ],
  ['quotes over several lines', `a: "b  \n\n\n  c\\\n\n  d \\\\\n  e"\nf:\n  - g: 'h\n\n     i'' ' # j\n`],
  ['values that go on', 'a: b\n  c\n\n\n   - d\ne:\n- f g\n  h # i\n  # j\n- 1\n  2\n- k\n\nl: "m"\n'],
  ['several documents', '---\na: b\n---\n# c\nd: e\n'],
  ['an expression of a workflow', `a: \${{ secrets.B }}\nc: \${{ d && 'e' }}\n`],
  ['values on the next line', `a:\n  b\n   c\nd:\n\n  # e\n  "f\n\n  g"\nh:\n  {}\ni:\n    [j,\n  k]\n`],
  ['items that begin on the next line', `- \n  a b\n-\n    'c\n  d'\n- "e\n  f"\n- g\n`],
  ['escapes that are seldom written', 'a: "b\\x41\\u00e9\\ \\_\n  \\  c\\\n  \\ d"\n'],
  [
    'tags',
    "a: !t b\nc: !t 1 # d\ne: !t 'f'\ng: !t [h, !u.v i]\nj: !t\n- k\n- !t l\n- !t\n  m: n\no: !t |\n  p\n",
  ],
  ['documents without content', '---\n---\na: b\n---\n# c\n'],
  ['paragraphs of a folded block', 'a: >\n\n\n  b\n  c\n\n  d\n\n\n  e\n\nf: g\n'],
  ['colons and dashes in brackets', 'a: [b:c, -d, --e, f://g]\nh: {i: j:k, l:m: n}\n'],
  ['numbers with exponents', 'a: 1e-05\nb: 1.5E3\nc: -2.e+1\n'],
  ['keys beyond ASCII', 'é: a\nüb er: b\n'],
  [
    'templates',
    "{{- if .a }}\na: {{ .b }}\n{{ .c }}: '{{ d }} {{ e }}'\nf: |\n  g {{ h\n  i }} j\n  {{ k }}\n{{ end }}\nl: [{{ m }}, n]\no: '{{ p\n  | q }} r'\n",
  ],
  [
    'anchors, aliases and merge keys',
    "a: &b\n  c: 1 # d\n\ne:\n  <<: *b\n  f: &g [h, 'i'] # j\nk:\n- *g\n- &l m\n- <<: [*b, *g]\n  c: 2\nn: { o: *l }\n---\np: &b q\nr: *b\n",
  ],
  ['an alias of what a template writes', 'a: &b\n  c: {{ d }}\ne: *b\nf:\n  <<: *b\n'],
  ['an anchor that is given anew', 'a: &b c\nd: *b\ne: &b f\ng: *b\n'],
  ['blanks before a colon', "a : b\nc  :\n  d : !t 'e'\n"],
  [
    'brackets that close where their key stands',
    'a:\n  b: [\n    c\n  ]\n  d: {\n    e: f\n  } # g\n- h\n'.slice(0, -4),
  ],
  [
    'keys below what a template begins',
    'a:\n  b: {{ c }}\n    d: e\n    {{- if f }}\n    g: h\n    {{- end }}\n  i: {{ j }}\n\n    # k\n    - l\nm: |\n  n: {{ o }}\n    p: q\n',
  ],
  ['templates behind a line of nothing else', 'a: |\n  b {{ c }}\n  {{ d }}\n  e {{ f }}\n'],
  ['nothing', '\n# a\n\n'],
]

const OTHER: readonly (readonly [string, string])[] = [
  ['an anchor of a key', '- &a b: c\n- *a\n'],
  ['an anchor of nothing', 'a: &b\nc: d\n'],
  ['an alias in what it refers to', 'a: &b\n  c: *b\n'],
  ['an alias of nothing', 'a: *b\n'],
  ['an alias of another document', 'a: &b c\n---\nd: *b\n'],
  ['an anchor of an alias', 'a: &b c\nd: &e *b\n'],
  ['a tag of an alias', 'a: &b c\nd: !e *b\n'],
  ['an anchor behind a tag', 'a: !b &c d\n'],
  ['a merge key in quotes', 'a:\n  "<<": { b: c }\n'],
  ['a tag of YAML', 'a: !!str b\n'],
  ['two tags', 'a: !b !c d\n'],
  ['two tags on two lines', 'a: !b\n  !c d\n'],
  ['a tag of nothing', 'a: !b\nc: d\n'],
  ['a comment in a value that goes on', 'a: b # c\n  d\n'],
  ['a line of comment in a value that goes on', 'a: b\n  # c\n  d\n'],
  ['a key in a value that goes on', 'a: b\n  c: d\n'],
  ['an escape that is none', 'a: "b\\q"\n'],
  ['an escape that is not whole', 'a: "b\\x4"\n'],
  ['a tab', 'a:\tb\n'],
  ['carriage returns', 'a: b\r\n'],
  ['a directive', '%YAML 1.1\n---\na: b\n'],
  ['a bad indentation', 'a:\n  b: c\n d: e\n'],
  ['an open bracket', 'a: [b\n'],
  ['a lone scalar', 'a\n'],
  ['quotes that go on too far out', 'a:\n  b: "c\n  d"\n'],
  ['quotes that close too far out', 'a: "b\n"\n'],
  ['brackets that go on too far out', 'a:\n  b: [\n  c\n  ]\n'],
  ['brackets that close too far out', 'a:\n  b: [\n    c\n ]\n'],
  ['two brackets that close where their key stands', 'a: [[\n  b\n]]\n'],
  ['a plain value that goes on in brackets', 'a: [b\n  c]\n'],
  ['a second colon', 'a: b: c\n'],
  ['an indented header', 'a: |2\n   b\n'],
]

describe('the reader of plain YAML', () => {
  test.each(PLAIN)('reads %s as the library does', (_, text) => {
    const plain = parsePlainYaml(text)
    expect(plain).toBeDefined()
    expect(plain).toEqual(parseAnyYaml(text))
  })

  test.each(OTHER)('leaves %s to the library', (_, text) => {
    expect(parsePlainYaml(text)).toBeUndefined()
  })

  test.each([
    ['in quotes', "- a: '{{ b\n       | c }} d'\n  e: f\n", '{{ b\n       | c }} d'],
    ['without', '- a: {{ b\n    c }} d\n  e: f\n', '{{ b\n    c }} d'],
    ['with an empty line', '- a: "{{ b\n\n    c }}"\n  e: f\n', '{{ b\n\n    c }}'],
  ])('a template over several lines, %s, leaves what stands behind it to be read', (_, text, value) => {
    for (const read of [parsePlainYaml(text), parseAnyYaml(text)])
      expect(read).toMatchObject([
        {
          items: [
            {
              entries: [
                { key: 'a', value: { value, templated: true } },
                { key: 'e', value: { value: 'f' } },
              ],
            },
          ],
        },
      ])
  })

  test.each(['a: &b\n  c: d\ne: *b\n', 'a: &b\n  c: {{ d }}\ne: *b\n'])(
    'what an alias refers to is the same node: %j',
    (text) => {
      const [root] = parsePlainYaml(text) ?? []
      expect(at(root, 'a')).toBeDefined()
      expect(at(root, 'e')).toBe(at(root, 'a'))
    },
  )

  test('reads whatever it reads as the library does', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const plain = parsePlainYaml(text)
        if (plain) expect(plain).toEqual(parseAnyYaml(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('reads quotes, brackets and plain values over several lines as the library does', () => {
    fc.assert(
      fc.property(PIECES, (pieces) => {
        const text = pieces.join('')
        const plain = parsePlainYaml(text)
        if (plain) expect(plain).toEqual(parseAnyYaml(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('reads trees as the library does, with comments and blank lines anywhere', () => {
    fc.assert(
      fc.property(TREE, fc.infiniteStream(BETWEEN), (tree, between) => {
        const text = written(tree, 0, between).join('')
        const plain = parsePlainYaml(text)
        if (plain) expect(plain).toEqual(parseAnyYaml(text))
      }),
      { numRuns: 2000 },
    )
  })
})

const VALUE = fc.constantFrom(
  ...[
    '',
    'b',
    '1',
    'x y',
    '"q"',
    "'s'",
    '|',
    '>',
    '|-',
    '>+',
    '[a, b]',
    '[]',
    '{a: b}',
    '- c',
    '- d: e',
    '~',
    'null',
  ],
  ...[
    '-1',
    '0.5',
    'a:b',
    'a#b',
    '# n',
    'v # n',
    '*',
    '&a',
    '&x b',
    '&y {a: b}',
    '&x',
    '*x',
    '*y',
    '*x # n',
    '[*x, *y]',
    '{a: *x}',
    '!t',
    '"a',
    '- - f',
    '${{ x }}',
    '-',
    '-x',
    ':',
    '?',
  ],
  ...[
    '!t b',
    '!t',
    '!t 1',
    '!t |',
    '!t >-',
    '!t [a, !u b]',
    '!t {a: !u 1}',
    '!',
    '!!str b',
    '!t &a b',
    '!t # n',
  ],
  ...['{{ t }}', '"{{ t }} b {{ u }}"', "'{% t %}'", 'b{{ t', 'u }}', '[{{ t }}]', '{{ t }} # n'],
  ...[
    '[a:b, -c]',
    '[a:, b]',
    '[-]',
    '[- a]',
    '{a:b}',
    '{a:b: c}',
    '1e3',
    '1e',
    '.5e1',
    '"\\ \\x41\\_"',
    '"\\u00e9"',
    '{}',
  ],
)
const KEY = fc.constantFrom(
  'a: ',
  'b:',
  'c:  ',
  '- ',
  '-   ',
  '"k": ',
  '',
  '# ',
  "'l':",
  '- m: ',
  '---',
  '.n: ',
  '12: ',
  'é: ',
  '{{ t }}: ',
  '{{ t }}',
  '- !t ',
  '!t ',
  '<<: ',
  '&x ',
  '- &y ',
  'c: &x ',
  'd : ',
)
const LINE = fc
  .tuple(fc.constantFrom(0, 0, 2, 2, 4, 4, 6, 1, 3), KEY, VALUE, fc.constantFrom('', '', '', ' ', ' # z'))
  .map(([indent, key, value, end]) => `${' '.repeat(indent)}${key}${value}${end}`)
const TEXT = fc
  .tuple(
    fc.array(
      fc.oneof({ weight: 9, arbitrary: LINE }, { weight: 1, arbitrary: fc.constantFrom('', '  ', '    ') }),
      {
        maxLength: 9,
      },
    ),
    fc.constantFrom('\n', '\n', ''),
  )
  .map(([lines, end]) => lines.join('\n') + end)

/** A value that begins in one way, goes on in many, and mostly closes. */
const PIECES = fc
  .constantFrom(
    ...([
      ['"', '"'],
      ["'", "'"],
      ['[', ']'],
      ['{', '}'],
      ['p', 'q'],
    ] as const),
  )
  .chain(([open, close]) =>
    fc.tuple(
      fc.constantFrom(
        ...['a: ', '- ', 'a:\n  b: ', 'a:\n- b: ', 'a:\n  - - '],
        ...['a:\n  ', '-\n  ', 'a: # y\n    # z\n\n  ', 'a:\n  -\n    ', 'a: !t ', 'a: !t\n  ', '- !t\n  '],
      ),
      fc.constant(open),
      fc.array(
        fc.constantFrom(
          ...['b', ' ', '  ', '\n', '\n  ', '\n    ', '\n\n', '\\\n', '\\n', '\\\\', "''", ', ', ','],
          ...['\\ ', '\\x41', '\\u00e', '!t ', 'b:c', ':', '-b'],
          ...['b: c', 'b: ', '# c', ' # c\n    ', '"d"', '"d": e', '[]', '{ f: g }', "'h\n    i'", '1', '-'],
        ),
        { maxLength: 8 },
      ),
      fc.constantFrom(close, close, close, ''),
      fc.constantFrom('\n', ' # z\nc: d\n', '\nc: d\n', '\n  # z\n- e\n', ''),
    ),
  )
  .map((parts) => parts.flat())

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree }

const LEAF = fc.constantFrom(
  ...[
    'b',
    '1',
    'x y',
    '"q"',
    "'s'",
    '',
    '[a, "b"]',
    '{ a: b }',
    'v # n',
    '|\n',
    '>-\n',
    '|+\n',
    'null',
    'a#b',
    'k:v',
    '!t b',
    '!t "q"',
    '!t [a, !u 1]',
    '!t >\n',
    '{{ t }}',
    '"b {{ t }}"',
    '&x b',
    '&y >\n',
    '*x',
    '[*y, *x]',
  ],
)
const { tree: TREE } = fc.letrec<{ tree: Tree; inner: Tree }>((tie) => ({
  tree: fc.oneof(
    fc.array(tie('inner'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b-c', 'd.e', 'f g', '"h"'), tie('inner'), { minKeys: 1, maxKeys: 4 }),
  ),
  inner: fc.oneof({ depthSize: 'small' }, LEAF, tie('tree')),
}))

const BETWEEN = fc.constantFrom(
  '',
  '',
  '',
  '',
  '',
  '',
  '\n',
  '# c\n',
  '  # c\n',
  '    # c\n',
  '\n  # c\n\n',
  '  \n',
  '  {{ c }}\n',
  '{%- c -%}\n',
)

/** Lines, each with what stands before it. */
function written(tree: Tree, indent: number, between: Iterator<string>): string[] {
  const pad = ' '.repeat(indent)
  const lines = Array.isArray(tree)
    ? tree.map((item: Tree) => ['-', item] as const)
    : Object.entries(tree).map(([key, value]) => [`${key}:`, value] as const)
  return lines.flatMap(([head, value]) => {
    const before = String(between.next().value ?? '')
    if (typeof value !== 'string') return [before, `${pad}${head}\n`, ...written(value, indent + 2, between)]
    const body = value.endsWith('\n')
      ? `${pad}  one\n${before.trim() === '' ? before : ''}${pad}  two\n`
      : '\n'
    return [before, `${pad}${head} ${value.trimEnd()}${body === '\n' ? '' : '\n'}${body}`]
  })
}
