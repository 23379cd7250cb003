import {
  type KubernetesObject,
  kubernetesObjects,
  resourceOf,
} from '../../src/documents/dialects/kubernetes.ts'
import { entriesAt, type ScalarNode, scalarAt, walk } from '../../src/documents/node.ts'
import { isYaml, mayBeKubernetes } from '../../src/documents/paths.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const SEVERITY = 5.0

export default defineDocumentRule({
  id: 'k8s-mesh-mtls-off',
  title: 'Mesh that lets services talk in plain text',
  why: 'The mesh could prove who calls and hide what is said. Where it is told not to, any pod may pretend to be another.',
  remediation: 'Set the mode to STRICT, after the callers that are not in the mesh have joined it.',
  severity: SEVERITY,
  cites: [
    { document: 'S4', line: 60, practice: 'Services prove themselves to each other with mutual TLS.' },
    { document: 'S1', line: 36, practice: 'An endpoint is reached only by the callers it is for.' },
  ],
  confidence: 'high',
  files: (path) => isYaml(path) && mayBeKubernetes(path),
  keywords: ['peerauthentication', 'destinationrule', 'linkerd.io', 'meshpolicy'],
  *check(file) {
    for (const object of kubernetesObjects(file)) {
      const node = plainIn(object)
      if (!node) continue
      yield {
        path: file.path,
        range: node.range,
        resource: `${resourceOf(object)} mtls`,
        message: `${resourceOf(object)} lets callers in without mutual TLS`,
        severity: severityAt(file.path, SEVERITY),
        fix: 'mtls:\n  mode: STRICT',
      }
    }
  },
  examples: [
    {
      files: {
        'mesh.yaml':
          'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: {name: default}\nspec:\n  mtls:\n    mode: PERMISSIVE\n',
      },
      at: ['mesh.yaml:6'],
    },
    {
      files: {
        'mesh.yaml':
          'apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: {name: a}\nspec:\n  trafficPolicy:\n    tls:\n      mode: DISABLE\n',
      },
      at: ['mesh.yaml:7'],
    },
  ],
  counterExamples: [
    {
      files: {
        'mesh.yaml':
          'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: {name: default}\nspec:\n  mtls: {mode: STRICT}\n  portLevelMtls: {8080: {mode: PERMISSIVE}}\n',
      },
      at: [],
    },
    {
      files: {
        'app.yaml':
          'apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: {name: a}\nspec:\n  host: a\n  trafficPolicy: {tls: {mode: ISTIO_MUTUAL}}\n',
      },
      at: [],
    },
  ],
})

/** The setting that switches mutual TLS off; an exception for a single port is none. */
function plainIn({ kind, node }: KubernetesObject): ScalarNode | undefined {
  if (kind === 'PeerAuthentication' || kind === 'MeshPolicy') {
    const mode = scalarAt(node, 'spec', 'mtls', 'mode')
    return mode && /^(?:DISABLE|PERMISSIVE)$/.test(mode.text) ? mode : undefined
  }
  if (kind === 'DestinationRule') {
    const mode = scalarAt(node, 'spec', 'trafficPolicy', 'tls', 'mode')
    return mode?.text === 'DISABLE' ? mode : undefined
  }
  for (const place of walk(node)) {
    if (place.key !== 'annotations') continue
    const skip = entriesAt(place.node).find(({ key }) => key === 'config.linkerd.io/skip-inbound-ports')
    if (skip?.value.kind === 'scalar' && skip.value.text !== '') return skip.value
  }
  return undefined
}
