/**
 * Kubernetes objects that Terraform makes: `resource "kubernetes_deployment" "web"` as the manifest that the provider sends,
 * with the places of the HCL. https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs
 */
import type { Expression } from '../expression.ts'
import { blocksIn, blocksOf, type HclBlock, type HclBody } from '../hcl/hcl.ts'
import type { Entry, MapNode, Node, Range, ScalarNode } from '../node.ts'
import type { SourceFile } from '../source-file.ts'

/** A manifest with the kind that its resource type stands for. */
export interface TerraformManifest {
  readonly kind: string
  readonly apiVersion: string
  readonly node: MapNode
}

/** By type, without `kubernetes_` and the version. */
const KINDS: Readonly<Record<string, readonly [kind: string, apiVersion: string]>> = {
  pod: ['Pod', 'v1'],
  deployment: ['Deployment', 'apps/v1'],
  stateful_set: ['StatefulSet', 'apps/v1'],
  daemonset: ['DaemonSet', 'apps/v1'],
  daemon_set: ['DaemonSet', 'apps/v1'],
  job: ['Job', 'batch/v1'],
  cron_job: ['CronJob', 'batch/v1'],
  secret: ['Secret', 'v1'],
  role: ['Role', 'rbac.authorization.k8s.io/v1'],
  cluster_role: ['ClusterRole', 'rbac.authorization.k8s.io/v1'],
  role_binding: ['RoleBinding', 'rbac.authorization.k8s.io/v1'],
  cluster_role_binding: ['ClusterRoleBinding', 'rbac.authorization.k8s.io/v1'],
  ingress: ['Ingress', 'networking.k8s.io/v1'],
  network_policy: ['NetworkPolicy', 'networking.k8s.io/v1'],
  pod_security_policy: ['PodSecurityPolicy', 'policy/v1beta1'],
}

/** Blocks that stand once for each item of a list, and the list's name. */
const LISTS: Readonly<Record<string, string>> = {
  container: 'containers',
  init_container: 'initContainers',
  env: 'env',
  env_from: 'envFrom',
  port: 'ports',
  volume: 'volumes',
  volume_mount: 'volumeMounts',
  rule: 'rules',
  subject: 'subjects',
  tls: 'tls',
  path: 'paths',
  ingress: 'ingress',
  egress: 'egress',
  from: 'from',
  to: 'to',
}

/** Manifests of a file. What `dynamic` blocks fill, or variables decide, is not known, so such a resource is left out. */
export function terraformManifests(file: SourceFile): TerraformManifest[] {
  return blocksOf(file.hcl(), 'resource').flatMap((block) => {
    const type = /^kubernetes_(\w+?)(?:_v\d+(?:beta\d+)?)?$/.exec(block.labels[0] ?? '')?.[1]
    const known = type === undefined ? undefined : KINDS[type]
    if (!known || [...blocksIn(block)].some(isOpen)) return []
    const [kind, apiVersion] = known
    return [{ kind, apiVersion, node: mapOf(block, block.range) }]
  })
}

const isOpen = ({ type, attributes }: HclBlock): boolean =>
  type === 'dynamic' ||
  (type === 'security_context' && attributes.some(({ value }) => !KNOWN.has(value.kind)))

const KNOWN: ReadonlySet<Expression['kind']> = new Set(['string', 'constant', 'list'])

function mapOf(body: HclBody, range: Range): MapNode {
  const entries: Entry[] = body.attributes.map(({ name, nameRange, value }) => ({
    key: camel(name),
    keyRange: nameRange,
    value: nodeOf(value),
  }))
  const lists = new Map<string, HclBlock[]>()
  for (const block of body.blocks) {
    const list = LISTS[block.type]
    if (list) lists.set(list, [...(lists.get(list) ?? []), block])
    else entries.push({ key: camel(block.type), keyRange: block.headRange, value: mapOf(block, block.range) })
  }
  for (const [key, blocks] of lists) {
    const [first] = blocks
    const items = blocks.map((block) => mapOf(block, block.range))
    if (first)
      entries.push({ key, keyRange: first.headRange, value: { kind: 'list', items, range: first.range } })
  }
  return { kind: 'map', entries, range }
}

function nodeOf(value: Expression): Node {
  const { range } = value
  switch (value.kind) {
    case 'string':
      return scalar(value.value, value.value, true, false, range)
    case 'constant':
      return scalar(constantOf(value.text), value.text, false, false, range)
    case 'list':
      return { kind: 'list', items: value.items.map(nodeOf), range }
    case 'object':
      return {
        kind: 'map',
        entries: value.properties.map(({ name, nameRange, value: inner }) => ({
          key: name,
          keyRange: nameRange,
          value: nodeOf(inner),
        })),
        range,
      }
    default:
      return scalar('', '', false, true, range)
  }
}

const scalar = (
  value: ScalarNode['value'],
  text: string,
  quoted: boolean,
  templated: boolean,
  range: Range,
): ScalarNode => ({ kind: 'scalar', value, text, quoted, templated, range })

const constantOf = (text: string): ScalarNode['value'] =>
  text === 'true' ? true : text === 'false' ? false : text === 'null' ? null : Number(text)

/** Kubernetes writes abbreviations in capitals where it began to. */
const CAPITALS: Readonly<Record<string, string>> = { host_pid: 'hostPID', host_ipc: 'hostIPC' }
const camel = (name: string): string =>
  CAPITALS[name] ?? name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
