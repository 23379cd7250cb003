/** CloudFormation and SAM templates, in YAML or JSON, and those inside a Serverless configuration. */
import { at, type Entry, entriesAt, type Node, type Range, textAt } from '../node.ts'
import type { SourceFile } from '../source-file.ts'

export interface CloudResource {
  readonly name: string
  readonly nameRange: Range
  /** `AWS::IAM::Role`. */
  readonly type: string
  readonly properties: Node | undefined
  /** The same with the defaults of parameters in the place of references to them. */
  readonly settled: Node | undefined
  readonly node: Node
}

export interface CloudTemplate {
  readonly resources: readonly CloudResource[]
  readonly parameters: readonly Entry[]
  readonly outputs: readonly Entry[]
}

/** Every template of the file. */
export function cloudTemplates(file: SourceFile): CloudTemplate[] {
  const json = file.json()
  return (json ? [json] : file.yaml()).flatMap((root) => [root, ...inServerless(root)].flatMap(templateOf))
}

const inServerless = (root: Node): Node[] => {
  const resources = at(root, 'resources')
  return resources && at(resources, 'Resources') ? [resources] : []
}

function templateOf(root: Node): CloudTemplate[] {
  const parameters = entriesAt(root, 'Parameters')
  const settle = settling(parameters)
  const resources = entriesAt(root, 'Resources').flatMap(({ key, keyRange, value }) => {
    const type = textAt(value, 'Type')
    return type && /^[A-Za-z]\w+::/.test(type) ? [resourceOf(type, { key, keyRange, value }, settle)] : []
  })
  return resources.length === 0 && !at(root, 'AWSTemplateFormatVersion')
    ? []
    : [{ resources, parameters, outputs: entriesAt(root, 'Outputs') }]
}

function resourceOf(
  type: string,
  { key, keyRange, value }: Entry,
  settle: (node: Node) => Node,
): CloudResource {
  const properties = at(value, 'Properties')
  return {
    name: key,
    nameRange: keyRange,
    type,
    properties,
    get settled() {
      return properties && settle(properties)
    },
    node: value,
  }
}

/** Puts defaults in; each node once, since anchors make a graph of a tree. */
function settling(parameters: readonly Entry[]): (node: Node) => Node {
  const defaults = new Map(
    parameters.flatMap(({ key, value }) => {
      const given = at(value, 'Default')
      return given?.kind === 'scalar' ? [[key, given] as const] : []
    }),
  )
  const settled = new Map<Node, Node>()
  const settle = (node: Node): Node => {
    const known = settled.get(node)
    if (known) return known
    settled.set(node, node)
    const made = defaults.get(referenceOf(node) ?? '') ?? inside(node)
    settled.set(node, made)
    return made
  }
  const inside = (node: Node): Node => {
    if (node.kind === 'list') return { ...node, items: node.items.map(settle) }
    if (node.kind !== 'map') return node
    return { ...node, entries: node.entries.map((entry) => ({ ...entry, value: settle(entry.value) })) }
  }
  return settle
}

/** Words of which a template holds one, to spare the parsing of other files. */
export const CLOUD_TEMPLATE_KEYWORDS = ['AWS::', 'AWSTemplateFormatVersion']

/** The name that `!Ref X` or `{"Ref": "X"}` refers to. */
export const referenceOf = (node: Node | undefined): string | undefined =>
  node?.kind === 'scalar' && node.tag === '!Ref' ? node.text : textAt(node, 'Ref')
