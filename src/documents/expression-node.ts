/** Expressions of code and HCL as nodes of a document, so that one reader does for both. */
import type { Expression } from './expression.ts'
import { type Node, quotedScalar, type Range } from './node.ts'

/** What stands for a value that is not written down. */
export const REFERENCE = '${reference}'

/** An expression in the shape of a document's node. */
export function nodeOf(value: Expression | undefined): Node | undefined {
  if (!value) return undefined
  const { range } = value
  switch (value.kind) {
    case 'object':
      return {
        kind: 'map',
        entries: value.properties.flatMap(({ name, nameRange, value: inner }) =>
          entry(name, nameRange, inner),
        ),
        range,
      }
    case 'list':
      return { kind: 'list', items: value.items.flatMap((item) => nodeOf(item) ?? []), range }
    case 'string':
      return quotedScalar(value.value, range)
    case 'template':
    case 'constant':
      return quotedScalar(value.text, range)
    default:
      return quotedScalar(value.kind === 'name' ? `\${${value.text}}` : REFERENCE, range)
  }
}

function entry(key: string, keyRange: Range, inner: Expression) {
  const value = nodeOf(inner)
  return value ? [{ key, keyRange, value }] : []
}
