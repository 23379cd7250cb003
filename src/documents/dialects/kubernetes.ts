/** Kubernetes objects in a file's YAML or JSON, found wherever they are: documents, lists, OpenShift templates; and those that Terraform makes. */

import { at, type Entry, entriesAt, itemsAt, type Key, type MapNode, type Node, textAt } from '../node.ts'
import { onceFor } from '../once-for.ts'
import type { SourceFile } from '../source-file.ts'
import { terraformManifests } from './kubernetes-hcl.ts'

export interface KubernetesObject {
  readonly kind: string
  readonly apiVersion: string
  /** Empty when it has none (`generateName`). */
  readonly name: string
  readonly namespace?: string
  readonly node: MapNode
  /** Values of an OpenShift Template's object hold `${PARAMETER}`s. */
  readonly inTemplate: boolean
}

/** The pod specification of an object, and where in the object it is. */
export interface PodSpec {
  readonly node: Node
  readonly path: readonly Key[]
}

/** Every object of the file; one that names no kind is not parsed for it. */
export const kubernetesObjects = onceFor((file: SourceFile): readonly KubernetesObject[] => {
  if (file.path.endsWith('.tf') || file.path.endsWith('.tofu')) return terraformObjects(file)
  if (!file.text.includes('apiVersion') || !file.text.includes('kind')) return []
  const json = file.json()
  return (json ? [json] : file.yaml()).flatMap((root) => objectsIn(root, false))
})

const terraformObjects = (file: SourceFile): readonly KubernetesObject[] =>
  file.text.includes('"kubernetes_')
    ? terraformManifests(file).map(({ kind, apiVersion, node }) => {
        const namespace = textAt(node, 'metadata', 'namespace')
        const name = textAt(node, 'metadata', 'name') ?? ''
        return { kind, apiVersion, name, node, inTemplate: false, ...(namespace && { namespace }) }
      })
    : []

function objectsIn(node: Node, inTemplate: boolean): KubernetesObject[] {
  const kind = textAt(node, 'kind')
  const apiVersion = textAt(node, 'apiVersion')
  if (node.kind !== 'map' || !kind || !apiVersion) return []
  if (kind === 'List' || (kind.endsWith('List') && at(node, 'items')))
    return itemsAt(node, 'items').flatMap((item) => objectsIn(item, inTemplate))
  if (kind === 'Template' && at(node, 'objects'))
    return itemsAt(node, 'objects').flatMap((item) => objectsIn(item, true))
  const namespace = textAt(node, 'metadata', 'namespace')
  const name = textAt(node, 'metadata', 'name') ?? ''
  return [{ kind, apiVersion, name, node, inTemplate, ...(namespace && { namespace }) }]
}

/** `Secret/db`, `Deployment/api`: how a finding names an object. */
export const resourceOf = ({ kind, name }: KubernetesObject): string => `${kind}/${name}`

const POD_PATHS: readonly (readonly Key[])[] = [
  ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  ['spec', 'template', 'spec', 'template', 'spec'],
  ['spec', 'template', 'spec'],
  ['spec', 'podTemplate', 'spec'],
  ['template', 'spec'],
  ['spec'],
]

/** The pod specification of a Pod, or of anything that makes pods (also of kinds that are not built in). */
export function podSpecOf(object: KubernetesObject): PodSpec | undefined {
  for (const path of POD_PATHS) {
    const node = at(object.node, ...path)
    if (node && at(node, 'containers')?.kind === 'list') return { node, path }
  }
  return undefined
}

export interface Container {
  readonly name: string
  readonly node: Node
  /** Of an init container or an ephemeral one. */
  readonly init: boolean
}

export function containersOf(object: KubernetesObject): Container[] {
  const pod = podSpecOf(object)?.node
  return ['containers', 'initContainers', 'ephemeralContainers'].flatMap((key) =>
    itemsAt(pod, key).map((node) => ({
      name: textAt(node, 'name') ?? textAt(node, 'image') ?? '',
      node,
      init: key !== 'containers',
    })),
  )
}

/** Containers that a pipeline runs one after another: Tekton's steps, and the templates of Argo Workflows. */
export function stepsOf(object: KubernetesObject): Container[] {
  const isTask = /^(?:Cluster)?Task$|^TaskRun$/.test(object.kind)
  const spec = at(object.node, 'spec')
  const tasks = isTask ? [spec, at(spec, 'taskSpec')] : []
  const templates = [spec, at(spec, 'workflowSpec')].flatMap((one) => itemsAt(one, 'templates'))
  const nodes = [
    ...tasks.flatMap((one) => ['steps', 'sidecars'].flatMap((key) => itemsAt(one, key))),
    ...(/Workflow/.test(object.kind) ? templates : []).flatMap((one) => [
      ...['container', 'script'].flatMap((key) => at(one, key) ?? []),
      ...['initContainers', 'sidecars'].flatMap((key) => itemsAt(one, key)),
    ]),
  ]
  return nodes.map((node) => ({ name: textAt(node, 'name') ?? 'step', node, init: false }))
}

export interface ContainerVariable {
  readonly name: string
  /** The literal `value`; undefined for `valueFrom`. */
  readonly value: Node | undefined
  readonly valueFrom: Node | undefined
  readonly node: Node
}

export const variablesOf = (container: Container): ContainerVariable[] =>
  itemsAt(container.node, 'env').map((node) => ({
    name: textAt(node, 'name') ?? '',
    value: at(node, 'value'),
    valueFrom: at(node, 'valueFrom'),
    node,
  }))

/** Entries of a Secret or ConfigMap; those of `data` of a Secret are base64. */
export const dataOf = (object: KubernetesObject): readonly (Entry & { readonly encoded: boolean })[] =>
  ['data', 'stringData'].flatMap((key) =>
    entriesAt(object.node, key).map((entry) => ({
      ...entry,
      encoded: key === 'data' && object.kind === 'Secret',
    })),
  )
