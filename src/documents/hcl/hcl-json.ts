/** Reads `.tf.json` as HCL: the labels of a block are keys here. */
import type { Expression } from '../expression.ts'
import type { Node, Range } from '../node.ts'
import type { HclAttribute, HclBlock, HclBody } from './hcl.ts'

/** Block types and how many labels each carries, for JSON where labels are keys. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  ephemeral: 2,
  variable: 1,
  output: 1,
  provider: 1,
  module: 1,
  backend: 1,
  terraform: 0,
  locals: 0,
}

/** The model of a `.tf.json` file's root: maps and lists of maps become blocks, everything else an attribute. */
export function hclOfJson(root: Node | undefined, labelled = true): HclBody {
  const attributes: HclAttribute[] = []
  const blocks: HclBlock[] = []
  for (const { key, keyRange, value } of root?.kind === 'map' ? root.entries : []) {
    const isBlock = value.kind === 'map' || (value.kind === 'list' && value.items[0]?.kind === 'map')
    if (isBlock)
      blocks.push(...jsonBlocks(key, labelled || key === 'backend' ? (LABELS[key] ?? 0) : 0, value, keyRange))
    if (!isBlock || !labelled)
      attributes.push({ name: key, nameRange: keyRange, value: expressionOf(value), range: value.range })
  }
  return { attributes, blocks }
}

function jsonBlocks(
  type: string,
  labels: number,
  node: Node,
  headRange: Range,
  given: string[] = [],
): HclBlock[] {
  if (node.kind === 'list')
    return node.items.flatMap((item) => jsonBlocks(type, labels, item, headRange, given))
  if (node.kind === 'map' && given.length < labels)
    return node.entries.flatMap(({ key, keyRange, value }) =>
      jsonBlocks(type, labels, value, keyRange, [...given, key]),
    )
  return [{ type, labels: given, range: node.range, headRange, ...hclOfJson(node, false) }]
}

function expressionOf(node: Node): Expression {
  const { range } = node
  if (node.kind === 'list') return { kind: 'list', items: node.items.map(expressionOf), range }
  if (node.kind === 'map') {
    const properties = node.entries.map(({ key, keyRange, value }) => ({
      name: key,
      nameRange: keyRange,
      value: expressionOf(value),
    }))
    return { kind: 'object', properties, range }
  }
  if (typeof node.value !== 'string') return { kind: 'constant', text: node.text || 'null', range }
  const reference = /^\$\{([\w.[\]"*-]+)\}$/.exec(node.value)?.[1]
  if (reference) return { kind: 'name', text: reference, range }
  return node.value.includes('${')
    ? { kind: 'template', text: node.value, parts: [], range }
    : { kind: 'string', value: node.value, range }
}
