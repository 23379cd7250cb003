/** The tree that is copied out is the one that the parser's own cursor tells of a text that it reads by itself. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Language, Parser, type TreeCursor } from 'web-tree-sitter'
import { parseSyntax, type Syntax, startGrammars } from '../../src/documents/code/grammars.ts'

const GRAMMARS = [
  ['javascript', 'tree-sitter-javascript/tree-sitter-javascript.wasm'],
  ['python', 'tree-sitter-python/tree-sitter-python.wasm'],
] as const

const TEXTS = [
  '',
  'a',
  'f(a, "b", ...c)\n// d\n',
  'x = {a: [1, {b: 2}], "\u00fc\u{1f511}": y.z(1)}\n',
  'def f(a, b=1):\n  return a if b else None\n',
  'class A { static b = 1; c() { return `x${d}` } }',
  'broken ( { [ "',
  // Longer than what the parser reads at once, which ends within a character.
  `f("${'\u{1f511}\ud800 '.repeat(4000)}")\n`.slice(1),
  'g(a, "b")\n'.repeat(3000),
]

beforeAll(startGrammars)

test.each(GRAMMARS)('%s', async (grammar, file) => {
  const parser = new Parser()
  parser.setLanguage(await Language.load(readFileSync(createRequire(import.meta.url).resolve(file))))
  for (const text of TEXTS) expect(parseSyntax(grammar, text)).toEqual(told(parser.parse(text)!.walk()))
})

function told(cursor: TreeCursor): Syntax {
  const children: Syntax[] = []
  const { nodeType: type, currentFieldName, nodeIsNamed: named, startIndex: start, endIndex: end } = cursor
  if (cursor.gotoFirstChild()) {
    do children.push(told(cursor))
    while (cursor.gotoNextSibling())
    cursor.gotoParent()
  }
  return { type, field: currentFieldName ?? null, named, start, end, children }
}
