import {
  type KubernetesObject,
  kubernetesObjects,
  resourceOf,
  variablesOf,
} from '../../src/documents/dialects/kubernetes.ts'
import { at, itemsAt, type Node, textAt, walk } from '../../src/documents/node.ts'
import { isYaml, mayBeKubernetes } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import {
  type NetworkPolicy,
  networkPoliciesOf,
  openRules,
  selects,
} from '../../src/practices/kubernetes/network-policies.ts'
import { isAskedFor } from '../../src/practices/kubernetes/template-conditions.ts'
import { podLabels, type Workload, workloadsOf } from '../../src/practices/kubernetes/workload.ts'
import { secretKindOf } from '../../src/practices/secrets/secret-name.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const SEVERITY = 5.5
const FIX = `policyTypes: [Ingress, Egress]
egress:
  - to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}}]
    ports: [{protocol: UDP, port: 53}, {protocol: TCP, port: 53}]
  - to: [{ipBlock: {cidr: <addresses of the provider>}}]
    ports: [{protocol: TCP, port: 443}]`

export default defineDocumentRule({
  id: 'k8s-egress-open',
  title: 'Pods may connect to every address outside',
  why: 'A pod that holds a key and may talk to anybody can send it to anybody.',
  remediation: 'Write an egress policy that allows name resolution and the endpoints that are used.',
  severity: SEVERITY,
  cites: [
    { document: 'S4', line: 118, practice: 'Specific external endpoints are allowed, not all traffic.' },
    { document: 'S4', line: 119, practice: 'Egress is governed by network policies.' },
  ],
  confidence: 'medium',
  files: (path) => (isYaml(path) && mayBeKubernetes(path)) || isTerraformSource(path),
  keywords: ['networkpolicy', 'outboundtrafficpolicy', 'kubernetes_'],
  *check(file) {
    const policies = networkPoliciesOf(file).filter(({ object }) => object.kind === 'NetworkPolicy')
    for (const policy of policies) {
      yield* openIn(file, policy)
      yield* onlyIngress(file, policy, policies)
    }
    yield* mesh(file)
    for (const object of kubernetesObjects(file))
      if (/^Cilium\w*Policy$/.test(object.kind)) yield* world(file, object)
  },
  examples: [
    {
      files: {
        'k8s/policy.yaml':
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - {}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: b}\nspec:\n  podSelector: {}\n  egress:\n    - to:\n        - ipBlock: {cidr: 0.0.0.0/0}\n',
      },
      at: ['k8s/policy.yaml:8', 'k8s/policy.yaml:17'],
    },
    {
      files: {
        'k8s/policy.yaml':
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec:\n  podSelector: {}\n  policyTypes:\n    - Ingress\n',
        'mesh.yaml':
          'apiVersion: install.istio.io/v1alpha1\nkind: IstioOperator\nmetadata: {name: a}\nspec:\n  meshConfig:\n    outboundTrafficPolicy:\n      mode: ALLOW_ANY\n',
      },
      at: ['k8s/policy.yaml:1', 'mesh.yaml:7'],
    },
    {
      files: {
        'k8s/policy.yaml':
          'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: a}\nspec:\n  egress:\n    - toEntities: [world]\n',
      },
      at: ['k8s/policy.yaml:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        'k8s/policy.yaml':
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: deny}\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: in}\nspec:\n  podSelector: {matchLabels: {app: a}}\n  policyTypes: [Ingress]\n  ingress: [{from: [{podSelector: {}}]}]\n',
      },
      at: [],
    },
    {
      files: {
        'k8s/policy.yaml':
          'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: a}\nspec:\n  egress:\n    - toFQDNs: [{matchName: api.openai.com}]\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: b}\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}]\n      ports: [{port: 443}]\n',
      },
      at: [],
    },
  ],
})

function* openIn(file: SourceFile, { object }: NetworkPolicy): Generator<Hit> {
  const everything = openRules(object, 'egress').map((node) => ({ node, what: 'everything' }))
  for (const { node, what } of [...everything, ...openBlocks(object.node)])
    yield {
      path: file.path,
      range: node.range,
      resource: `${resourceOf(object)} egress ${what}`,
      message: `${resourceOf(object)} allows connections to ${what}`,
      severity: isChosen(file.text, node.range.start) ? NOTE : severityAt(file.path, SEVERITY),
      fix: FIX,
    }
}

/** `{{ if .Values.networkPolicy.allowExternalEgress }}`: whoever installs the chart says so. */
const isChosen = (text: string, place: number): boolean =>
  ['externalEgress', 'allowEgress', 'allowAllEgress'].some((word) => isAskedFor(text, place, word))

/** Cilium's word for every address outside, and for every address, where no port narrows it. */
function* world(file: SourceFile, object: KubernetesObject): Generator<Hit> {
  for (const rule of itemsAt(object.node, 'spec', 'egress'))
    for (const node of at(rule, 'toPorts') ? [] : itemsAt(rule, 'toEntities'))
      if (node.kind === 'scalar' && /^(?:world|all)$/.test(node.text))
        yield {
          path: file.path,
          range: node.range,
          resource: `${resourceOf(object)} egress ${node.text}`,
          message: `${resourceOf(object)} allows connections to ${node.text === 'all' ? 'everything' : 'the world'}`,
          severity: severityAt(file.path, SEVERITY),
          fix: 'egress:\n  - toFQDNs: [{matchName: <name of the provider>}]',
        }
}

/** Whole address spaces, neither narrowed by an exception nor by a port. */
const openBlocks = (policy: Node): { node: Node; what: string }[] =>
  itemsAt(policy, 'spec', 'egress')
    .filter((rule) => !at(rule, 'ports'))
    .flatMap((rule) => itemsAt(rule, 'to'))
    .flatMap((peer) => {
      const cidr = textAt(peer, 'ipBlock', 'cidr') ?? ''
      const node = at(peer, 'ipBlock', 'cidr')
      return node && /^(?:0\.0\.0\.0|::)\/0$/.test(cidr) && !at(peer, 'ipBlock', 'except')
        ? [{ node, what: cidr }]
        : []
    })

/** A policy that looks at what comes in only; worth more than a note when a pod it selects holds a key. */
function* onlyIngress(
  file: SourceFile,
  policy: NetworkPolicy,
  all: readonly NetworkPolicy[],
): Generator<Hit> {
  if (policy.types.includes('Egress')) return
  const labels = policy.labels ?? new Map<string, string>()
  if (all.some((other) => other.types.includes('Egress') && selects(other, labels))) return
  const unused = at(policy.object.node, 'spec', 'egress')
  const holder = workloadsOf(file).find(
    (workload) => selects(policy, podLabels(workload.object)) && holdsKey(workload),
  )
  yield {
    path: file.path,
    range: policy.object.node.range,
    resource: `${resourceOf(policy.object)} egress`,
    message: unused
      ? `The egress rules of ${resourceOf(policy.object)} have no effect, because policyTypes leaves Egress out`
      : `${resourceOf(policy.object)} restricts what comes in and nothing that goes out`,
    severity: unused || holder ? severityAt(file.path, SEVERITY) : NOTE,
    fix: FIX,
  }
}

/** A key is for somebody else's service; a password is mostly for a database inside. */
const holdsKey = ({ containers }: Workload): boolean =>
  containers.some(({ node, ...container }) =>
    variablesOf({ node, ...container }).some(
      ({ name, valueFrom }) => valueFrom && secretKindOf(name) === 'key',
    ),
  )

/** A mesh that passes on what it knows nothing of. */
function* mesh(file: SourceFile): Generator<Hit> {
  for (const object of kubernetesObjects(file))
    for (const place of walk(object.node)) {
      const { key, node } = place
      if (
        key === 'mode' &&
        place.path.at(-2) === 'outboundTrafficPolicy' &&
        node.kind === 'scalar' &&
        node.text === 'ALLOW_ANY'
      )
        yield {
          path: file.path,
          range: node.range,
          resource: `${resourceOf(object)} outboundTrafficPolicy`,
          message: 'The mesh lets connections to unknown hosts out',
          severity: severityAt(file.path, SEVERITY),
          fix: 'outboundTrafficPolicy:\n  mode: REGISTRY_ONLY',
        }
    }
}
