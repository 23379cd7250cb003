/**
 * Terraform, OpenTofu, Terragrunt and Packer files: blocks with labels, attributes and expressions. `.tf.json` gives the
 * same model. Comments are no configuration and do not show.
 */
import type { Expression, Property } from '../expression.ts'
import type { Range } from '../node.ts'

export interface HclAttribute {
  readonly name: string
  readonly nameRange: Range
  readonly value: Expression
  readonly range: Range
}

export interface HclBody {
  readonly attributes: readonly HclAttribute[]
  readonly blocks: readonly HclBlock[]
}

/** `resource "aws_s3_bucket" "logs" { … }`: type `resource`, labels `aws_s3_bucket` and `logs`. */
export interface HclBlock extends HclBody {
  readonly type: string
  readonly labels: readonly string[]
  /** The whole block. */
  readonly range: Range
  /** Its type and labels: where a finding about the block stands. */
  readonly headRange: Range
}

/** The attribute's expression. */
export const attributeOf = (body: HclBody | undefined, name: string): Expression | undefined =>
  body?.attributes.find((attribute) => attribute.name === name)?.value

/** The attribute's value when it is a plain string. */
export function stringOf(body: HclBody | undefined, name: string): string | undefined {
  const value = attributeOf(body, name)
  return value?.kind === 'string' ? value.value : undefined
}

/**
 * The blocks that a list of objects stands for: `ingress = [{ … }]` is what old configurations write for `ingress { … }`
 * (https://developer.hashicorp.com/terraform/language/attr-as-blocks).
 */
export function blocksOfList({
  name,
  nameRange,
  value,
}: Pick<HclAttribute, 'name' | 'nameRange' | 'value'>): HclBlock[] {
  if (value.kind !== 'list') return []
  return value.items.flatMap((item) =>
    item.kind === 'object' ? [blockOfObject(name, nameRange, item.properties, item.range)] : [],
  )
}

function blockOfObject(
  type: string,
  headRange: Range,
  properties: readonly Property[],
  range: Range,
): HclBlock {
  const blocks = properties.flatMap(({ name, nameRange, value }) =>
    value.kind === 'object'
      ? [blockOfObject(name, nameRange, value.properties, value.range)]
      : blocksOfList({ name, nameRange, value }),
  )
  const attributes = properties.map(({ name, nameRange, value }) => ({
    name,
    nameRange,
    value,
    range: { start: nameRange.start, end: value.range.end },
  }))
  return { type, labels: [], range, headRange, attributes, blocks }
}

/**
 * Nested blocks of a type; with a first label when one is given: `blocksOf(file, 'resource', 'aws_s3_bucket')`.
 * What a `dynamic` block repeats is of its type too.
 */
export const blocksOf = (body: HclBody | undefined, type: string, label?: string): HclBlock[] =>
  (body?.blocks ?? []).flatMap((block) => {
    if (block.type === 'dynamic' && block.labels[0] === type)
      return block.blocks.filter(({ type: inner }) => inner === 'content')
    return block.type === type && (label === undefined || block.labels[0] === label) ? [block] : []
  })

/** Every block at any depth, outermost first. */
export function* blocksIn(body: HclBody | undefined): Generator<HclBlock> {
  for (const block of body?.blocks ?? []) {
    yield block
    yield* blocksIn(block)
  }
}

/** `aws_s3_bucket.logs`, `provider.aws`, `variable.db_password`: how Terraform's users name a block. */
export const addressOf = (block: HclBlock): string =>
  (block.type === 'resource' ? block.labels : [block.type, ...block.labels]).join('.')
