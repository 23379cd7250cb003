/** CloudFormation and SAM templates, in YAML or JSON, and those inside a Serverless configuration. */
import { at, type Entry, entriesAt, type Node, type Range, textAt } from './node.ts'
import type { SourceFile } from './source-file.ts'

export interface CloudResource {
  readonly name: string
  readonly nameRange: Range
  /** `AWS::IAM::Role`. */
  readonly type: string
  readonly properties: Node | undefined
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
  const resources = entriesAt(root, 'Resources').flatMap(({ key, keyRange, value }) => {
    const type = textAt(value, 'Type')
    return type && /^[A-Za-z]\w+::/.test(type)
      ? [{ name: key, nameRange: keyRange, type, properties: at(value, 'Properties'), node: value }]
      : []
  })
  const parameters = entriesAt(root, 'Parameters')
  return resources.length === 0 && !at(root, 'AWSTemplateFormatVersion')
    ? []
    : [{ resources, parameters, outputs: entriesAt(root, 'Outputs') }]
}

/** Words of which a template holds one, to spare the parsing of other files. */
export const CLOUD_TEMPLATE_KEYWORDS = ['AWS::', 'AWSTemplateFormatVersion']

/** The name that `!Ref X` or `{"Ref": "X"}` refers to. */
export const referenceOf = (node: Node | undefined): string | undefined =>
  node?.kind === 'scalar' && node.tag === '!Ref' ? node.text : textAt(node, 'Ref')
