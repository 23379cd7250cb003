/**
 * Follows a name to the literal behind it: a constant, field or default in the same file, or one hop into a file that an
 * import or the folder names. A name with two different literals, or none, is not resolved.
 */
import type { Code } from '../../documents/code/code.ts'
import {
  type CallExpression,
  type Expression,
  type NameExpression,
  propertyOf,
  type StringExpression,
} from '../../documents/expression.ts'
import { attributeOf, blocksOf } from '../../documents/hcl/hcl.ts'
import type { Range } from '../../documents/node.ts'
import { folderOf, isCode, isTerraform } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from '../repository/inventory.ts'
import { writtenBytes } from './byte-list.ts'
import { givenTo } from './given.ts'

/** A literal and the file in which it stands. */
export interface Resolved {
  readonly path: string
  readonly string: StringExpression
}

/** Names are followed no further than this within a file. */
const MAX_STEPS = 4

/** The string that an expression stands for; undefined when it cannot be told. */
export function resolveString(
  expression: Expression | undefined,
  file: SourceFile,
  inventory?: Inventory,
  steps = MAX_STEPS,
): Resolved | undefined {
  if (!expression || steps === 0) return undefined
  if (expression.kind === 'string') return { path: file.path, string: expression }
  if (expression.kind !== 'name') {
    const bytes = isCode(file.path) ? writtenBytes(expression, file.text) : undefined
    if (bytes) return { path: file.path, string: bytes }
    if (expression.kind !== 'call') return undefined
    return resolveString(wrapped(expression), file, inventory, steps - 1)
  }
  return isTerraform(file.path)
    ? resolveTerraform(expression.text, file, inventory, steps)
    : resolveCode(expression, file, inventory, steps)
}

/** Conversions that hand their argument on: `[]byte("x")`, `Buffer.from('x')`, `'x'.encode()`. */
const CONVERSIONS =
  /(?:^|\.)(?:\[\]byte|Buffer\.from|encode|getBytes|GetBytes|toByteArray|toCharArray|as_bytes|as_ref|to_string|into|bytes|String|str|SecretStr|tostring|sensitive|nonsensitive|trimspace|createSecretKey|asKey|FromBase64String|b64decode|base64_decode|hex2bin|fromhex|unhexlify|DecodeString|(?:[dD]ecoder\w*|BASE64(?:URL)?|Base64|Hex)(?:\.\w+)*\.decode\w*)$/

function wrapped(call: CallExpression): Expression | undefined {
  if (!CONVERSIONS.test(call.callee)) return undefined
  const [first] = call.arguments
  // `graphene.String(description='…')` makes a field.
  if (/^(?:description|help\w*|label|title|reason|deprecat\w*)$/.test(first?.name ?? '')) return undefined
  if (!first || (first.value.kind === 'string' && CHARSET.test(first.value.value)))
    return call.receiver ?? ownerOf(call)
  return first.value.kind !== 'constant' && call.receiver?.kind !== 'string' ? first.value : call.receiver
}

/** `key.encode('utf-8')` is about `key`. */
const CHARSET = /^(?:utf[-_]?(?:8|16)\w*|latin-?1|us-ascii|ascii|iso-8859-\d+|binary|hex|base64(?:url)?)$/i

function ownerOf({ callee, range }: CallExpression): NameExpression | undefined {
  const dot = callee.lastIndexOf('.')
  return dot > 0 ? { kind: 'name', text: callee.slice(0, dot), range } : undefined
}

function resolveTerraform(
  name: string,
  file: SourceFile,
  inventory: Inventory | undefined,
  steps: number,
): Resolved | undefined {
  const [scope, key] = name.split('.')
  if (!key || (scope !== 'var' && scope !== 'local')) return undefined
  const files = [file, ...(inventory ? siblings(file, inventory) : [])]
  return only(
    files.flatMap((from) => {
      const body = from.hcl()
      const given =
        scope === 'var'
          ? blocksOf(body, 'variable', key).map((block) => attributeOf(block, 'default'))
          : blocksOf(body, 'locals').map((block) => attributeOf(block, key))
      return given.map((value) => resolveString(value, from, inventory, steps - 1))
    }),
  )
}

/** The other Terraform files of the same module. */
const siblings = (file: SourceFile, inventory: Inventory): SourceFile[] =>
  inventory.paths
    .filter((path) => isTerraform(path) && path !== file.path && folderOf(path) === folderOf(file.path))
    .flatMap((path) => inventory.file(path) ?? [])

function resolveCode(
  { text: name, range: place }: NameExpression,
  file: SourceFile,
  inventory: Inventory | undefined,
  steps: number,
): Resolved | undefined {
  const code = file.code()
  if (!code) return undefined
  const inScope = scoped(name, valuesOf(name, code), place, code)
  const here = only(inScope.map((value) => resolveString(value, file, inventory, steps - 1)))
  return here ?? (inventory && resolveImport(name, file, code, inventory, steps))
}

/** The values that the file gives a name: `SECRET`, `this.secret`, `config.jwt.secret` (a property of an object `config`). */
function valuesOf(name: string, code: Code): Expression[] {
  const parts = name.replace(/^(?:this|self|cls|@)\.?/, '').split(/\.|::|->/)
  const [head = '', ...rest] = parts
  const values = givenTo(head, code).filter(({ kind }) => kind !== 'argument' && kind !== 'property')
  const inside = values.flatMap(({ value }) => rest.reduce<Expression | undefined>(propertyOf, value) ?? [])
  if (inside.length > 0 || rest.length === 0) return inside
  // `Config.SECRET`: a field of a class or module of this file.
  return givenTo(parts.at(-1)!, code)
    .filter(({ kind }) => kind === 'field')
    .map(({ value }) => value)
}

/** Two functions may use one name: the values of the innermost function around the place, if it gives any. */
function scoped(
  name: string,
  values: readonly Expression[],
  place: Range,
  code: Code,
): readonly Expression[] {
  const around = code.functions
    .filter(({ range }) => contains(range, place))
    .sort((a, b) => b.range.start - a.range.start)
  for (const { range, parameters } of around) {
    const inside = values.filter((value) => contains(range, value.range))
    if (inside.length > 0) return inside
    // Whoever calls the function decides.
    const [head = ''] = name.split('.')
    if (parameters.includes(head) && head !== 'self' && head !== 'cls') return []
  }
  const outside = values.filter(({ range }) => !code.functions.some((f) => contains(f.range, range)))
  return outside.length > 0 ? outside : values
}

const contains = (outer: Range, inner: Range) => outer.start <= inner.start && inner.end <= outer.end

const MODULE_ENDINGS = [
  '',
  '.ts',
  '.js',
  '.mjs',
  '.cjs',
  '.tsx',
  '.jsx',
  '.py',
  '/index.ts',
  '/index.js',
  '/__init__.py',
]

function resolveImport(
  name: string,
  file: SourceFile,
  code: Code,
  inventory: Inventory,
  steps: number,
): Resolved | undefined {
  const head = name.split('.')[0] ?? ''
  const source = code.imports.find((item) => item.names.includes(head))
  if (!source) return undefined
  const target = modulePaths(source.from, file.path).find(
    (path) => isCode(path) && inventory.paths.includes(path),
  )
  const imported = target === undefined ? undefined : inventory.file(target)
  const other = imported?.code()
  if (!imported || !other) return undefined
  // `config.secret` of a module imported as a whole is that module's own `secret`, or a field of its export.
  const inner = name.includes('.') ? [name, name.slice(head.length + 1)] : [name]
  const values = inner.flatMap((tried) => valuesOf(tried, other))
  const exported = other.named
    .filter((item) => item.kind === 'property' && item.name === name.split('.').at(-1))
    .map(({ value }) => value)
  return only(
    (values.length > 0 ? values : exported).map((value) =>
      resolveString(value, imported, undefined, steps - 1),
    ),
  )
}

function modulePaths(from: string, path: string): string[] {
  const relative = from.startsWith('.') && from.includes('/')
  const dotted = from.replace(/^\.+/, '').replaceAll('.', '/')
  const bases = relative ? [join(folderOf(path), from)] : [join(folderOf(path), dotted), dotted]
  return bases.flatMap((base) =>
    MODULE_ENDINGS.map((ending) => base.replace(/\.js$/, ending.startsWith('.ts') ? '' : '.js') + ending),
  )
}

function join(folder: string, relative: string): string {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** The one literal that all candidates agree on. */
function only(candidates: readonly (Resolved | undefined)[]): Resolved | undefined {
  const [first] = candidates
  return first && candidates.every((other) => other?.string.value === first.string.value) ? first : undefined
}
