/** Dockerfiles, HCL, shell, assignments, XML and Markdown: what rules ask of each. */
import { parseAssignments } from '../../src/documents/assignments.ts'
import { startGrammars } from '../../src/documents/code/grammars.ts'
import { parseDockerfile } from '../../src/documents/dockerfile.ts'
import { namesIn } from '../../src/documents/expression.ts'
import { addressOf, attributeOf, blocksIn, blocksOf, stringOf } from '../../src/documents/hcl/hcl.ts'
import { parseHcl } from '../../src/documents/hcl/hcl-reader.ts'
import { fencesOf } from '../../src/documents/markdown.ts'
import type { Range } from '../../src/documents/node.ts'
import { parseShell } from '../../src/documents/shell/shell.ts'
import { createSourceFile } from '../../src/documents/source-file.ts'
import { elementsIn, parseXml } from '../../src/documents/xml.ts'

beforeAll(() => startGrammars())
const cut = (text: string, range: Range | undefined) => range && text.slice(range.start, range.end)

describe('HCL', () => {
  const text = [
    '# terraform { backend "s3" { encrypt = true } }',
    'terraform {',
    '  backend "s3" {',
    '    bucket = "b" // c',
    '  }',
    '}',
    'resource aws_db "main" {',
    '  password = var.password',
    '  url      = "postgres://u:${var.password}@h"',
    '  script   = <<-EOT',
    '    export A=1',
    '  EOT',
    '  policy   = jsonencode({ a = local.b, "c" = [1] })',
    '  broken   =',
    '  name     = "x\\"y"',
    '}',
  ].join('\n')
  const database = () => blocksOf(parseHcl(text), 'resource', 'aws_db')[0]

  test('blocks by type and label, quoted or not; comments are no configuration', () => {
    expect([...blocksIn(parseHcl(text))].map(addressOf)).toEqual(['terraform', 'backend.s3', 'aws_db.main'])
    expect(cut(text, database()?.headRange)).toBe('resource aws_db "main"')
  })

  test('strings, references, templates, heredocs and calls', () => {
    expect(attributeOf(database(), 'password')).toMatchObject({ kind: 'name', text: 'var.password' })
    const url = attributeOf(database(), 'url')
    expect([url?.kind, url && namesIn(url)]).toEqual(['template', ['var.password']])
    expect(stringOf(database(), 'script')).toContain('export A=1')
    const policy = attributeOf(database(), 'policy')
    expect([policy?.kind, policy && namesIn(policy)]).toEqual(['call', ['local.b']])
  })

  test('a broken line costs itself only', () => {
    expect(stringOf(database(), 'name')).toBe('x"y')
    expect(attributeOf(database(), 'broken')).toBeUndefined()
  })

  test('a byte order mark does not hide the first block', () => {
    expect(blocksOf(parseHcl('\uFEFFvariable "a" {}\n'), 'variable', 'a')).toHaveLength(1)
  })

  test('JSON gives the same model', () => {
    const json = createSourceFile(
      'a.tf.json',
      JSON.stringify({
        terraform: { backend: { s3: { bucket: 'b' } } },
        resource: { aws_db: { main: { password: '${var.password}', tags: [{ a: 'b' }] } } },
      }),
    ).hcl()
    expect([...blocksIn(json)].map(addressOf)).toEqual(['terraform', 'backend.s3', 'aws_db.main', 'tags'])
    expect(stringOf([...blocksIn(json)][1], 'bucket')).toBe('b')
    expect(attributeOf([...blocksIn(json)][2], 'password')).toMatchObject({
      kind: 'name',
      text: 'var.password',
    })
  })
})

describe('Dockerfile', () => {
  const text = [
    'ARG TAG=20',
    'FROM node:$TAG AS build',
    'ENV A=1 B="two words"',
    'ENV OLD form of it',
    'ARG TOKEN',
    'RUN --mount=type=secret,id=npm npm ci && \\',
    '    # a comment',
    '    curl -u "a:b" https://x',
    'RUN <<EOF',
    'export C=3',
    'EOF',
    'FROM build',
    'ONBUILD USER root',
    'CMD ["node", "a.js"]',
  ].join('\n')
  const file = parseDockerfile(text)

  test('stages, with what each ships', () => {
    expect(
      file.stages.map(({ name, image, instructions }) => [
        name,
        image,
        instructions.map(({ keyword }) => keyword),
      ]),
    ).toEqual([
      ['build', 'node:$TAG', ['ENV', 'ENV', 'ARG', 'RUN', 'RUN']],
      [undefined, 'build', ['USER', 'CMD']],
    ])
    expect(file.globals.map(({ keyword }) => keyword)).toEqual(['ARG'])
  })

  test('pairs, with the place of the value inside its quotes', () => {
    const pairs = file.instructions.flatMap((instruction) => instruction.pairs)
    expect(pairs.map(({ name, value, valueRange }) => [name, value, cut(text, valueRange)])).toEqual([
      ['TAG', '20', '20'],
      ['A', '1', '1'],
      ['B', 'two words', 'two words'],
      ['OLD', 'form of it', 'form of it'],
      ['TOKEN', null, ''],
    ])
  })

  test('shell inside RUN has places in the Dockerfile', () => {
    const [install, script] = file.instructions.filter(({ keyword }) => keyword === 'RUN')
    expect(install?.flags).toEqual([{ name: 'mount', value: 'type=secret,id=npm' }])
    const commands = install ? parseShell(text, install.textRange) : []
    expect(commands.map(({ words }) => words.map((word) => word.text))).toEqual([
      ['npm', 'ci'],
      ['curl', '-u', 'a:b', 'https://x'],
    ])
    expect(cut(text, commands[1]?.words[2]?.range)).toBe('"a:b"')
    expect(script && cut(text, script.textRange)).toContain('export C=3')
  })

  test('the exec form is decoded', () => {
    expect(file.instructions.at(-1)).toMatchObject({ json: true, words: ['node', 'a.js'] })
  })
})

describe('shell', () => {
  const words = (text: string) =>
    parseShell(text).map((command) => command.words.map(({ text: word }) => word))

  test.each([
    ['quotes', `a 'b c' "d e" f\\ g`, [['a', 'b c', 'd e', 'f g']]],
    ['lists and pipes', 'a | b && c || d; e & f', [['a'], ['b'], ['c'], ['d'], ['e'], ['f']]],
    ['continuation', 'a \\\n b', [['a', 'b']]],
    ['comments', 'a # b\n# c\nd#e', [['a'], ['d#e']]],
    ['conditions', 'if a; then b; else c; fi', [['a'], ['b'], ['c']]],
    ['substitutions after what holds them', 'a "$(b c)" `d`', [['a', '$(b c)', '`d`'], ['b', 'c'], ['d']]],
    [
      'here-documents of a shell are commands',
      'ssh h <<EOF\na b\nEOF\nsudo -u x /bin/bash -s <<-E\nc\nE\n<<F\nd\nF\npython <<G\ne\nG',
      [['ssh', 'h'], ['a', 'b'], ['sudo', '-u', 'x', '/bin/bash', '-s'], ['c'], ['d'], ['python']],
    ],
    ['here-documents are no commands', 'cat <<EOF > x\na b\nEOF\nc', [['cat'], ['c']]],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected))

  test('assignments: bare, exported, before a command', () => {
    const text = `A=1\nexport B="x y" C\nD=$E cmd\nF=$(g)`
    expect(
      parseShell(text).flatMap(({ assignments }) =>
        assignments.map(({ name, value, exported }) => [
          name,
          value.text,
          value.literal,
          exported,
          cut(text, value.range),
        ]),
      ),
    ).toEqual([
      ['A', '1', true, false, '1'],
      ['B', 'x y', true, true, 'x y'],
      ['D', '$E', false, true, '$E'],
      ['F', '$(g)', false, false, '$(g)'],
    ])
  })

  test('redirects, and the body of a here-document', () => {
    const text = 'cat <<"EOF" >> out 2>&1\nbody\nEOF\n'
    const [command] = parseShell(text)
    expect(
      command?.redirects.map(({ operator, target, body }) => [operator, target.text, cut(text, body)]),
    ).toEqual([
      ['>>', 'out', undefined],
      ['2>&', '1', undefined],
      ['<<', 'EOF', 'body\n'],
    ])
  })
})

describe('assignments', () => {
  const brief = (text: string, style: 'dotenv' | 'ini') =>
    parseAssignments(text, style).map(({ name, value, section, valueRange }) => {
      expect(cut(text, valueRange)).toBe(value)
      return [...(section ? [section] : []), name, value]
    })

  test('dotenv', () =>
    expect(
      brief('# A=0\nA=b\nexport B="x y" # c\nC=a#b # c\nD=\nE="multi\nline"\nF=\'$X\'\nnot one\n', 'dotenv'),
    ).toEqual([
      ['A', 'b'],
      ['B', 'x y'],
      ['C', 'a#b'],
      ['D', ''],
      ['E', 'multi\nline'],
      ['F', '$X'],
    ]))

  test('ini and properties', () =>
    expect(
      brief('[s]\na = b ; c\nk: v\n! no=1\n//r.x/:_authToken=t#1\nspring.datasource.password=p w\n', 'ini'),
    ).toEqual([
      ['s', 'a', 'b'],
      ['s', 'k', 'v'],
      ['s', '//r.x/:_authToken', 't#1'],
      ['s', 'spring.datasource.password', 'p w'],
    ]))
})

test('XML: elements, attributes and text; comments are nothing', () => {
  const text =
    '<?xml version="1.0"?><a:x><!-- <p>no</p> --><p q="1 &amp; 2"> v&lt; </p><e/><![CDATA[d]]></a:x>'
  const found = [...elementsIn(parseXml(text))]
  expect(found.map((element) => [element.name, element.text?.value, cut(text, element.text?.range)])).toEqual(
    [
      ['x', 'd', 'd'],
      ['p', 'v<', 'v&lt;'],
      ['e', undefined, undefined],
    ],
  )
  expect(found[1]?.attributes.get('q')?.value).toBe('1 & 2')
})

test('Markdown: fences, indented ones too', () => {
  const text = 'x\n```yaml\na: 1\n```\n1. y\n   ~~~~ SH\n   b\n   ~~~~\n'
  expect(fencesOf(text).map(({ language, range }) => [language, cut(text, range)])).toEqual([
    ['yaml', 'a: 1\n'],
    ['sh', '   b\n'],
  ])
})
