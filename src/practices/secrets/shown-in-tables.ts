/** Credentials that documents lay out: in the cells of a table, and as examples of an interface that is described. */
import { isLiteral, type Range, textAt, walk } from '../../documents/node.ts'
import { type SourceFile, treesOf } from '../../documents/source-file.ts'

export interface ShownValue {
  readonly name: string
  readonly value: string
  readonly range: Range
}

const ROW = /^[ \t]*\|(.+)\|[ \t]*\r?$/gm
const RULE = /^[\s|:-]+$/

/** Each cell of Markdown's tables under the head of its column, and the second of a row under the first. */
export function* cellsIn(text: string): Generator<ShownValue> {
  let heads: readonly string[] = []
  let behind = Number.NEGATIVE_INFINITY
  for (const { 0: row, 1: inner = '', index } of text.matchAll(ROW)) {
    const isFirst = index !== behind + 1
    behind = index + row.length
    if (RULE.test(inner)) continue
    const cells = cellsOf(inner, index + row.indexOf(inner))
    if (isFirst) heads = cells.map(({ value }) => value)
    else
      for (const [at, { value, range }] of cells.entries()) {
        yield { name: nameOf(heads[at] ?? ''), value, range }
        if (at === 1) yield { name: nameOf(cells[0]?.value ?? ''), value, range }
      }
  }
}

/** What stands between bars, without the marks of code and of weight around it. */
function cellsOf(inner: string, start: number): Omit<ShownValue, 'name'>[] {
  let at = start
  return inner.split('|').map((cell) => {
    const value = cell.replace(/^[\s`*_]+|[\s`*_]+$/g, '')
    const from = at + cell.indexOf(value)
    at += cell.length + 1
    return { value, range: { start: from, end: from + value.length } }
  })
}

/** `API key` as a program would write it. */
const nameOf = (head: string): string => head.trim().replace(/[ \t]+/g, '_')

const DESCRIBES = /^[\s{]*["']?(?:openapi|swagger)["']?\s*:/m

/** Examples and defaults of fields and parameters: https://spec.openapis.org/oas/v3.1.0#schema-object */
export function* examplesIn(file: SourceFile): Generator<ShownValue> {
  if (!DESCRIBES.test(file.text.slice(0, 2000))) return
  for (const root of treesOf(file))
    for (const { key, node, path } of walk(root)) {
      if (!/^(?:example|default|x-example)$/.test(String(key)) || !isLiteral(node)) continue
      const [, owner, above] = [...path].reverse()
      // A parameter says its name beside the schema, or beside the example.
      const named = owner === 'schema' ? path.slice(0, -2) : path.slice(0, -1)
      const name = above === 'properties' ? String(owner) : nameAt(root, named)
      if (name !== undefined) yield { name, value: node.text, range: node.range }
    }
}

const nameAt = (root: Parameters<typeof textAt>[0], path: readonly (string | number)[]): string | undefined =>
  textAt(root, ...path, 'name')
