import { type KubernetesObject, resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import { folderOf, isYaml, mayBeKubernetes } from '../../src/documents/paths.ts'
import {
  type NetworkPolicy,
  networkPoliciesOf,
  openRules,
  selects,
} from '../../src/practices/kubernetes/network-policies.ts'
import { podLabels, workloadsOf } from '../../src/practices/kubernetes/workload.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { defineRepositoryRule, type Hit } from '../rule.ts'

const SEVERITY = 5.0
const KINDS = new Set([
  'Deployment',
  'DeploymentConfig',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'Pod',
  'Rollout',
])

export default defineRepositoryRule({
  id: 'k8s-no-network-policy',
  title: 'Pods that every other pod can reach',
  why: 'Without a policy any pod of the cluster may connect to any other, so that one that is taken over reaches all of them.',
  remediation: 'Deny everything in the namespace first, then allow the connections that are used.',
  severity: SEVERITY,
  cites: [{ document: 'S4', line: 57, practice: 'Network policies restrict which pods talk to each other.' }],
  confidence: 'medium',
  about: (path) => isYaml(path) && mayBeKubernetes(path),
  reads: (path) => isYaml(path) && mayBeKubernetes(path),
  *check(inventory) {
    const files = readFiles(inventory)
    yield* uncovered(files)
    for (const { path, policies } of files)
      for (const { object } of policies)
        for (const rule of object.kind === 'NetworkPolicy' ? openRules(object, 'ingress') : [])
          yield {
            path,
            range: rule.range,
            resource: `${resourceOf(object)} ingress`,
            message: `${resourceOf(object)} lets every pod and every address in`,
            severity: severityAt(path, SEVERITY),
            fix: 'ingress:\n  - from:\n      - podSelector:\n          matchLabels: {app: <client>}',
          }
  },
  examples: [
    {
      files: {
        'prod/api.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}\nspec:\n  selector: {matchLabels: {app: api}}\n  template:\n    metadata: {labels: {app: api}}\n    spec: {containers: [{name: api, image: api}]}\n',
        'prod/web.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec: {containers: [{name: web, image: web}]}\n',
        'prod/policy.yaml':
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: web}\nspec:\n  podSelector: {matchLabels: {app: web}}\n  ingress: [{}]\n',
      },
      at: ['prod/api.yaml:1', 'prod/policy.yaml:6'],
    },
    {
      files: {
        'k8s/app.yaml':
          '# an app\napiVersion: v1\nkind: Pod\nmetadata: {name: a, labels: {app: a}}\nspec: {containers: [{name: a, image: a}]}\n',
      },
      at: ['k8s/app.yaml:2'],
    },
  ],
  counterExamples: [
    {
      files: {
        'base/app.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a, labels: {app: a}}\nspec: {containers: [{name: a, image: a}]}\n',
        'base/deny.yaml':
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: deny}\nspec: {podSelector: {}, policyTypes: [Ingress, Egress]}\n',
      },
      at: [],
    },
    {
      files: {
        'base/app.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a, labels: {app: a}}\nspec: {containers: [{name: a, image: a}]}\n',
        'overlays/prod/policy.yaml':
          'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: a}\nspec: {endpointSelector: {}}\n',
        'chart/templates/job.yaml':
          'apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{name: a, image: a}]}}}\n',
      },
      at: [],
    },
  ],
})

interface Read {
  readonly path: string
  readonly policies: readonly NetworkPolicy[]
  readonly workloads: readonly KubernetesObject[]
}

/** Of pods, or of who may talk to them. */
const SPEAKS = new RegExp([...KINDS, 'NetworkPolicy', 'AuthorizationPolicy'].join('|'))

const readFiles = (inventory: Inventory): Read[] =>
  inventory.paths
    .filter((path) => isYaml(path) && mayBeKubernetes(path))
    .flatMap((path) => {
      const file = inventory.file(path)
      if (!file || !/^\s*(?:- )?kind:/m.test(file.text) || !SPEAKS.test(file.text)) return []
      const workloads = workloadsOf(file)
        .filter(({ object, complete }) => complete && KINDS.has(object.kind))
        .map(({ object }) => object)
      return [{ path, policies: networkPoliciesOf(file), workloads }]
    })

/** One finding for a folder; a policy covers its own tree, that of its siblings, and everything when it is for clusters. */
function* uncovered(files: readonly Read[]): Generator<Hit> {
  const policies = files.flatMap(({ path, policies }) => policies.map((policy) => ({ path, policy })))
  const lone = files.filter(({ workloads }) => workloads.length > 0).length < 2
  const folders = new Map<string, { path: string; object: KubernetesObject }[]>()
  for (const { path, workloads } of files) {
    const near = policies.filter((one) => isNear(path, one.path)).map(({ policy }) => policy)
    const open = workloads.filter(
      (object) => !near.some((policy) => selects(policy, podLabels(object), object.namespace)),
    )
    const folder = folderOf(path)
    folders.set(folder, [...(folders.get(folder) ?? []), ...open.map((object) => ({ path, object }))])
  }
  for (const [folder, [first, ...others]] of folders) {
    if (!first) continue
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    yield {
      path: first.path,
      range: first.object.node.range,
      resource: `pods of ${folder || 'the root folder'}`,
      message: `No network policy selects the pods of ${resourceOf(first.object)}${more}`,
      severity: lone ? NOTE : severityAt(first.path, SEVERITY),
      fix: 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]',
    }
  }
}

/** The same folder, one above or below it, or a sibling such as `base` beside `overlays/prod`. */
function isNear(path: string, policy: string): boolean {
  const [pods, own] = [folderOf(path), folderOf(policy)]
  if (pods === own || own.startsWith(`${pods}/`)) return true
  const reach = own.includes('/') ? folderOf(folderOf(own)) : own
  return reach === '' ? own !== '' : pods === reach || pods.startsWith(`${reach}/`)
}
