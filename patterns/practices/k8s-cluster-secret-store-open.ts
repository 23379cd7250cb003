import {
  type KubernetesObject,
  kubernetesObjects,
  resourceOf,
} from '../../src/documents/dialects/kubernetes.ts'
import { at, entriesAt, itemsAt, type Node } from '../../src/documents/node.ts'
import { mayBeKubernetes } from '../../src/documents/paths.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const SEVERITY = 6.0
/** Annotations that copy a Secret, or let it be opened, wherever somebody asks. */
const COPIES =
  /^(?:reflector\.v1\.k8s\.emberstack\.com\/reflection-(?:allowed|auto)-namespaces|replicator\.v1\.mittwald\.de\/(?:replicate-to|replication-allowed-namespaces))$/
const EVERYWHERE = /^(?:\*|\.\*)$/

export default defineDocumentRule({
  id: 'k8s-cluster-secret-store-open',
  title: 'Secrets that every namespace can take',
  why: 'Whoever may create an object in any namespace can then read what was meant for one of them.',
  remediation: 'Use a store of the namespace, or name the namespaces that may use this one.',
  severity: SEVERITY,
  cites: [{ document: 'S4', line: 141, practice: 'Resources are scoped to a namespace.' }],
  confidence: 'high',
  files: mayBeKubernetes,
  keywords: ['secret'],
  *check(file) {
    for (const object of kubernetesObjects(file))
      for (const { node, what, fix } of openingsOf(object))
        yield {
          path: file.path,
          range: node.range,
          resource: `${resourceOf(object)} ${what}`,
          message: `${resourceOf(object)} ${what}`,
          severity: severityAt(file.path, SEVERITY),
          fix,
        }
  },
  examples: [
    {
      files: {
        'store.yaml':
          'apiVersion: external-secrets.io/v1\nkind: ClusterSecretStore\nmetadata: {name: a}\nspec: {provider: {}}\n',
      },
      at: ['store.yaml:1'],
    },
    {
      files: {
        'sealed.yaml':
          'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata:\n  name: a\n  annotations:\n    sealedsecrets.bitnami.com/cluster-wide: "true"\n---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: b\n  annotations:\n    replicator.v1.mittwald.de/replicate-to: "*"\n',
      },
      at: ['sealed.yaml:6', 'sealed.yaml:13'],
    },
  ],
  counterExamples: [
    {
      files: {
        'store.yaml':
          'apiVersion: external-secrets.io/v1\nkind: SecretStore\nmetadata: {name: a}\nspec: {provider: {}}\n',
      },
      at: [],
    },
    {
      files: {
        'store.yaml':
          'apiVersion: external-secrets.io/v1\nkind: ClusterSecretStore\nmetadata: {name: a}\nspec:\n  conditions: [{namespaces: [payments]}]\n---\napiVersion: external-secrets.io/v1\nkind: ClusterExternalSecret\nmetadata: {name: a}\nspec: {namespaceSelector: {matchLabels: {team: a}}}\n',
      },
      at: [],
    },
  ],
})

interface Opening {
  readonly node: Node
  readonly what: string
  readonly fix: string
}

function openingsOf(object: KubernetesObject): Opening[] {
  const { kind, node } = object
  const spec = at(node, 'spec')
  const conditions = ['conditions', 'namespaceSelector', 'namespaceSelectors', 'namespaces'].some((key) =>
    isNarrow(at(spec, key)),
  )
  const store = (kind === 'ClusterSecretStore' || kind === 'ClusterExternalSecret') && spec && !conditions
  const annotations = entriesAt(node, 'metadata', 'annotations').flatMap(({ key, value }) => {
    if (value.kind !== 'scalar') return []
    const wide = /^sealedsecrets\.bitnami\.com\/cluster-wide$/.test(key) && value.text === 'true'
    const copied = COPIES.test(key) && EVERYWHERE.test(value.text)
    const what = wide ? 'can be opened in every namespace' : 'is copied to every namespace'
    return wide || copied ? [{ node: value, what, fix: `${key}: "${wide ? 'false' : '<namespaces>'}"` }] : []
  })
  const fix = 'conditions:\n  - namespaces: [<namespace>]'
  return [...(store ? [{ node, what: 'serves every namespace', fix }] : []), ...annotations]
}

const isNarrow = (node: Node | undefined): boolean =>
  (node?.kind === 'map' && node.entries.length > 0) || itemsAt(node).length > 0
