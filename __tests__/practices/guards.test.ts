/** Conditions around a place, in the layouts of several languages. `@` marks the place. */
import { exitsBefore, guardsOf } from '../../src/practices/code/guards.ts'

const guards = (text: string): string[] => guardsOf(text, text.indexOf('@')).map((line) => line.trim())

test.each<[string, string, string[]]>([
  ['a branch', 'if not verify:\n    @\n', ['if not verify:']],
  ['the same line', 'if (insecure) { @ }\n', ['if (insecure) {']],
  ['the second line of a branch', 'if (skip) {\n  first()\n  @\n}\n', ['if (skip) {']],
  ['an else, whose if it belongs to', 'if verify:\n    a()\nelse:\n    @\n', ['else:', 'if verify:']],
  ['branches in branches', 'if (a) {\n  if (b) {\n    @\n  }\n}\n', ['if (b) {', 'if (a) {']],
  ['a branch that has ended', 'if (verify) {\n  a()\n}\n@\n', []],
  ['a function between', 'if a:\n  def f():\n    @\n', []],
  ['a brace on a line of its own', 'if (dev)\n{\n  @\n}\n', ['if (dev)']],
  ['no branch', 'a = 1\n@\n', []],
])('%s', (_, text, expected) => expect(guards(text)).toEqual(expected))

test.each<[string, string, string[]]>([
  ['left before', 'func f() {\n  if !c.Skip {\n    return\n  }\n  a()\n  @\n}\n', ['if !c.Skip {']],
  ['left on the line', 'function f() {\n  if (!skip) return\n  @\n}\n', ['if (!skip) return']],
  ['not left', 'func f() {\n  if skip {\n    a()\n  }\n  @\n}\n', []],
  ['another function', 'func g() {\n  if !skip {\n    return\n  }\n}\nfunc f() {\n  @\n}\n', []],
])('%s', (_, text, expected) =>
  expect(exitsBefore(text, text.indexOf('@')).map((line) => line.trim())).toEqual(expected),
)
