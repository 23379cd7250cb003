/**
 * Resources of a cloud that YAML and JSON describe in other ways than CloudFormation and Azure's templates: programs of Pulumi, configurations of
 * Google's Deployment Manager, and objects of a cluster that stand for what a cloud has (Crossplane, Config Connector, ACK).
 */
import { at, entriesAt, itemsAt, type Node, textAt } from '../node.ts'
import { onceFor } from '../once-for.ts'
import { type SourceFile, treesOf } from '../source-file.ts'

export interface CloudObject {
  /** As the file names it: `db`, `RDSInstance/db`. */
  readonly name: string
  /** `aws:rds:Instance`, `compute.v1.firewall`, `database.aws.crossplane.io/v1beta1`. */
  readonly type: string
  /** What is asked for. */
  readonly properties: Node
}

/** Every such resource of the file. */
export const cloudObjects = onceFor((file: SourceFile): readonly CloudObject[] =>
  WORDS.test(file.text) ? treesOf(file).flatMap(objectsIn) : [],
)

const WORDS =
  /\bruntime["']?:|\bcompute\.v|crossplane\.io\/|upbound\.io\/|services\.k8s\.aws\/|cnrm\.cloud\.google\.com\//
/** https://www.pulumi.com/docs/iac/languages-sdks/yaml/yaml-language-reference/ */
const PULUMI = /^[\w-]+:[\w/.-]+(?::\w+)?$/
/** https://cloud.google.com/deployment-manager/docs/configuration/supported-resource-types */
const GOOGLE = /^(?:gcp-types\/)?[a-z]+[.-](?:v\d|beta|alpha)\w*[.:]\w+$/
const STANDING_FOR = /(?:crossplane|upbound)\.io\/|\.services\.k8s\.aws\/|\.cnrm\.cloud\.google\.com\//

function objectsIn(root: Node): CloudObject[] {
  const listed = itemsAt(root, 'resources').flatMap((one) => [
    ...described(textAt(one, 'name') ?? '', one, GOOGLE),
  ])
  const named = textAt(root, 'runtime') ? entriesAt(root, 'resources') : []
  return [
    ...listed,
    ...named.flatMap(({ key, value }) => described(key, value, PULUMI)),
    ...managed(root),
    ...itemsAt(root, 'spec', 'resources').flatMap((one) => managed(at(one, 'base'))),
  ]
}

function described(name: string, node: Node, types: RegExp): CloudObject[] {
  const type = textAt(node, 'type') ?? ''
  const properties = at(node, 'properties')
  return properties && types.test(type) ? [{ name, type, properties }] : []
}

function managed(node: Node | undefined): CloudObject[] {
  const type = textAt(node, 'apiVersion') ?? ''
  const properties = at(node, 'spec', 'forProvider') ?? at(node, 'spec')
  const name = `${textAt(node, 'kind') ?? ''}/${textAt(node, 'metadata', 'name') ?? ''}`
  return properties && STANDING_FOR.test(type) ? [{ name, type, properties }] : []
}
