import { startGrammars } from '../../src/documents/code/grammars.ts'
import { environmentOf } from '../../src/documents/environment.ts'
import { attributeOf, blocksIn } from '../../src/documents/hcl/hcl.ts'
import { createSourceFile } from '../../src/documents/source-file.ts'
import { resolveString } from '../../src/practices/code/resolve.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'

beforeAll(() => startGrammars())

const inventoryOf = (files: Readonly<Record<string, string>>): Inventory => ({
  today: '2026-01-01',
  paths: Object.keys(files).sort(),
  file: (path) => {
    const text = files[path]
    return text === undefined ? undefined : createSourceFile(path, text)
  },
  bytes: () => undefined,
  ignores: () => undefined,
  environmentOf,
  tracked: () => true,
})

/** What the first argument of the call `sink(…)` in the first file stands for, as `path:value`. */
function sink(files: Readonly<Record<string, string>>): string | undefined {
  const inventory = inventoryOf(files)
  const path = Object.keys(files)[0] ?? ''
  const file = inventory.file(path)
  const call = file?.code()?.calls.find(({ callee }) => callee.endsWith('sink'))
  const found = file && resolveString(call?.arguments[0]?.value, file, inventory)
  return found && `${found.path}:${found.string.value}`
}

test.each([
  ['a literal', { 'a.js': "sink('v')" }, 'a.js:v'],
  ['a constant', { 'a.js': "const s = 'v'\nsink(s)" }, 'a.js:v'],
  ['a constant of a constant', { 'a.py': "A = 'v'\nB = A\nsink(B)" }, 'a.py:v'],
  [
    'a property of an object',
    { 'a.ts': "const config = { jwt: { secret: 'v' } }\nsink(config.jwt.secret)" },
    'a.ts:v',
  ],
  [
    'a field',
    { 'A.java': 'class A { static final String K = "v"; void f() { sink(this.K); } }' },
    'A.java:v',
  ],
  ['bytes', { 'a.go': 'package a\nconst k = "v"\nfunc f() { sink([]byte(k)) }' }, 'a.go:v'],
  ['an encoded name', { 'a.py': "k = 'v'\nsink(k.encode('utf-8'))" }, 'a.py:v'],
  ['an encoded string', { 'a.py': 'sink("v".encode())' }, 'a.py:v'],
  ['a Rust string', { 'a.rs': 'fn f() { sink("v".to_string()); }' }, 'a.rs:v'],
  [
    'an import',
    { 'src/a.ts': "import { KEY } from './config.js'\nsink(KEY)", 'src/config.ts': "export const KEY = 'v'" },
    'src/config.ts:v',
  ],
  [
    'a required module',
    {
      'a.js': "const config = require('./config')\nsink(config.secret)",
      'config.js': "module.exports = { secret: 'v' }",
    },
    'config.js:v',
  ],
  [
    'a part of a required module',
    {
      'a.js': "const { other, secret } = require('./config')\nsink(secret)",
      'config.js': "module.exports = { secret: 'v' }",
    },
    'config.js:v',
  ],
  [
    'a Python import',
    { 'app/a.py': 'from config import KEY\nsink(KEY)', 'app/config.py': 'KEY = "v"' },
    'app/config.py:v',
  ],
  ['two different values', { 'a.js': "let s = 'v'\ns = 'w'\nsink(s)" }, undefined],
  ['the environment', { 'a.js': 'sink(process.env.KEY)' }, undefined],
  ['a hash of a literal', { 'a.js': "sink(hash('v'))" }, undefined],
  ['itself', { 'a.js': 'let a = b\nlet b = a\nsink(a)' }, undefined],
])('%s', (_, files, expected) => expect(sink(files)).toBe(expected))

test.each([
  [
    'a default in another file',
    { 'a.tf': 'x { v = var.k }', 'vars.tf': 'variable "k" { default = "v" }' },
    'vars.tf:v',
  ],
  [
    'a local of a variable',
    { 'a.tf': 'x { v = local.l }\nlocals { l = var.k }\nvariable "k" { default = "v" }' },
    'a.tf:v',
  ],
  [
    'another module',
    { 'a.tf': 'x { v = var.k }', 'other/vars.tf': 'variable "k" { default = "v" }' },
    undefined,
  ],
  ['a variable without default', { 'a.tf': 'x { v = var.k }\nvariable "k" {}' }, undefined],
])('Terraform: %s', (_, files, expected) => {
  const inventory = inventoryOf(files)
  const file = inventory.file('a.tf')
  const [block] = blocksIn(file?.hcl())
  const found = file && resolveString(attributeOf(block, 'v'), file, inventory)
  expect(found && `${found.path}:${found.string.value}`).toBe(expected)
})
