import fc from 'fast-check'
import { parseJson } from '../../src/documents/json.ts'
import {
  at,
  entriesAt,
  isLiteral,
  itemsAt,
  keyedScalars,
  type Node,
  pathText,
  textAt,
  walk,
} from '../../src/documents/node.ts'
import { parseToml } from '../../src/documents/toml.ts'
import { parseYaml } from '../../src/documents/yaml/yaml.ts'

const plain = (node: Node | undefined): unknown =>
  node?.kind === 'map'
    ? Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
    : node?.kind === 'list'
      ? node.items.map(plain)
      : node?.value

/** Path, text and the very source of every keyed scalar. */
const read = (text: string, roots: readonly (Node | undefined)[]) =>
  roots.flatMap((root) =>
    [...keyedScalars(root)].map(({ path, node }) => [
      pathText(path),
      node.text,
      text.slice(node.range.start, node.range.end),
    ]),
  )

test('places say their path and its text, in whatever order they are asked', () => {
  const text = 'a:\n  b.c:\n    - - d: 1\n    - e: { f: 2 }\n  g: []\n'
  const sequence = '- a: 1\n-\n  - b\n'
  for (const roots of [parseYaml(text), parseYaml(sequence)])
    for (const root of roots) {
      const places = [...walk(root)]
      expect(places.map((place) => place.pathText).reverse()).toEqual(
        [...walk(root)].reverse().map(({ path }) => pathText(path)),
      )
      for (const { path, key, node } of places) {
        expect(path.at(-1)).toBe(key)
        expect(at(root, ...path)).toBe(node)
      }
    }
})

describe('YAML', () => {
  const yaml = (text: string) => read(text, parseYaml(text))

  test.each([
    [
      'quotes are outside the range',
      `a: "x"\nb: 'y''z'\n`,
      [
        ['a', 'x', 'x'],
        ['b', "y'z", "y''z"],
      ],
    ],
    [
      'a block scalar is its body',
      'a: |\n  one\n  two\nb: 1\n',
      [
        ['a', 'one\ntwo\n', 'one\n  two'],
        ['b', '1', '1'],
      ],
    ],
    [
      'several documents',
      'a: 1\n---\na: 2\n',
      [
        ['a', '1', '1'],
        ['a', '2', '2'],
      ],
    ],
    [
      'anchors, and merge keys under own keys',
      'x: &x {p: 1, q: 2}\ny:\n  <<: *x\n  q: 3\n',
      [
        ['x.p', '1', '1'],
        ['x.q', '2', '2'],
        ['y.q', '3', '3'],
      ],
    ],
    ['lists', 'a: [x, {b: y}]\n', [['a[1].b', 'y', 'y']]],
    ['one broken line costs no other', 'a: "x\nb: y\n', [['a', 'x b: y', 'x\nb: y']]],
  ])('%s', (_, text, expected) => expect(yaml(text)).toEqual(expected))

  test('a merge key gives what the map itself does not', () => {
    const [root] = parseYaml('x: &x {p: 1, q: 2}\ny:\n  <<: *x\n  q: 3\n')
    expect(plain(at(root, 'y'))).toEqual({ p: 1, q: 3 })
  })

  test('tags other than the core ones stay', () => {
    const [root] = parseYaml('a: !Ref Name\nb: !vault |\n  $ANSIBLE_VAULT\nc: !!str 1\n')
    expect(['a', 'b', 'c'].map((key) => at(root, key)?.tag)).toEqual(['!Ref', '!vault', undefined])
  })

  test('a template never makes a literal, and keeps its source', () => {
    const text = [
      '{{- if .Values.on }}',
      'a: {{ .Values.a | default "x" }}',
      'b: "p-{{ .b }}-s"',
      '{{- end }}',
      'c: plain',
      'd: ${{ secrets.D }}',
      'e: {% raw %}x{% endraw %}',
      'f: |',
      '  one {{ .f }}',
      '',
    ].join('\n')
    const [root] = parseYaml(text)
    expect(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => [textAt(root, key), isLiteral(at(root, key))]),
    ).toEqual([
      ['{{ .Values.a | default "x" }}', false],
      ['p-{{ .b }}-s', false],
      ['plain', true],
      ['${{ secrets.D }}', true],
      ['{% raw %}x{% endraw %}', false],
      ['one {{ .f }}\n', false],
    ])
  })

  test('an anchor inside itself ends', () => {
    const [root] = parseYaml('a: &a\n  b: *a\n  c: 1\n')
    expect([...walk(root)].length).toBe(3)
  })

  test('a small text that anchors make huge is walked once', () => {
    const levels = Array.from({ length: 40 }, (_, i) => `k${i + 1}: &l${i + 1} [*l${i}, *l${i}]`)
    const [root] = parseYaml(['k0: &l0 [x]', ...levels].join('\n'))
    expect([...walk(root)].length).toBeLessThan(100)
  })
})

describe('JSON', () => {
  test('reads what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat({ max: 4 }), (text, indent) => {
        const value: unknown = JSON.parse(text)
        expect(plain(parseJson(JSON.stringify(value, null, indent)))).toEqual(withoutNegativeZero(value))
      }),
    )
  })

  // `{"a": 1, "a": 2}` and `__proto__` aside, a round trip through plain objects is the same value.
  const withoutNegativeZero = (value: unknown) => JSON.parse(JSON.stringify(value))

  test.each([
    ['comments and trailing commas', '// c\n{"a": 1, /* d */ "b": [1, 2,],}', { a: 1, b: [1, 2] }],
    ['a broken member', '{"a": 1, oops, "b": 2}', { a: 1, b: 2 }],
    ['a missing end', '{"a": {"b": "c', { a: { b: 'c' } }],
    ['a byte order mark', '\uFEFF{"a": null}', { a: null }],
  ])('%s', (_, text, expected) => expect(plain(parseJson(text))).toEqual(expected))

  test('hostile depth is cut, not crashed on', () => {
    expect(parseJson('['.repeat(100_000))?.kind).toBe('list')
  })
})

describe('TOML', () => {
  test('tables, arrays of tables, dotted keys and all strings', () => {
    const text = [
      'a = "x\\ty" # c',
      "b.c = 'l\\n'",
      '[t."u.v"]',
      'd = [1, "2", { k = true }]',
      'broken',
      '[[arr]]',
      'e = 1',
      '[[arr]]',
      'e = 2',
      'f = """',
      'm"""',
    ].join('\n')
    expect(plain(parseToml(text))).toEqual({
      a: 'x\ty',
      b: { c: 'l\\n' },
      t: { 'u.v': { d: [1, '2', { k: true }] } },
      arr: [{ e: 1 }, { e: 2, f: '\nm' }],
    })
    expect(read(text, [parseToml(text)])[0]).toEqual(['a', 'x\ty', 'x\\ty'])
  })
})

describe('walkers', () => {
  const [root] = parseYaml('a:\n  b:\n  - c: 1\n')
  test('a missing path is nothing', () => {
    expect(at(root, 'a', 'x', 0)).toBeUndefined()
    expect(entriesAt(root, 'a', 'b')).toEqual([])
    expect(itemsAt(root, 'a')).toEqual([])
    expect(textAt(root, 'a', 'b', 0, 'c')).toBe('1')
  })
})
