/** What policies for pods let them have: Kubernetes' PodSecurityPolicy (until 1.25) and OpenShift's SecurityContextConstraints. */
import type { Hit } from '../../../patterns/rule.ts'
import { type KubernetesObject, kubernetesObjects, resourceOf } from '../../documents/dialects/kubernetes.ts'
import { at, itemsAt, type Key, type Node, type ScalarNode, scalarAt } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { isGreatCapability, isOfHost, isPartOfHost } from '../host-paths.ts'
import { severityAt } from '../severity.ts'
import { isTerraformSource } from '../terraform/modules.ts'
import { isAskedFor } from './template-conditions.ts'

export interface Allowed {
  readonly object: KubernetesObject
  readonly node: ScalarNode
  /** A verb phrase: "allows privileged containers". */
  readonly what: string
  readonly fix: string
  /** True for what gives a node away, where others share one thing with it. */
  readonly great: boolean
}

// https://kubernetes.io/docs/concepts/security/pod-security-policy and OpenShift's "Managing security context constraints".
const OF_HOST: readonly (readonly [key: string, what: string, great: boolean])[] = [
  ['privileged', 'allows privileged containers', true],
  ['allowPrivilegedContainer', 'allows privileged containers', true],
  ['hostPID', 'allows pods the processes of the node', true],
  ['allowHostPID', 'allows pods the processes of the node', true],
  ['hostIPC', 'allows pods the memory of the node', false],
  ['allowHostIPC', 'allows pods the memory of the node', false],
  ['hostNetwork', 'allows pods the network of the node', false],
  ['allowHostNetwork', 'allows pods the network of the node', false],
  ['allowHostDirVolumePlugin', 'allows pods every folder of the node', true],
]
const TIGHT = { rule: 'MustRunAsNonRoot', type: 'MustRunAsRange' } as const

/** Of the host, of all policies of a file. */
export const allowedOfHost = (file: SourceFile): Allowed[] =>
  policiesOf(file).flatMap(({ object, spec }) => {
    const capability = itemsAt(spec, 'allowedCapabilities').find(
      (one): one is ScalarNode => one.kind === 'scalar' && (one.text === '*' || isGreatCapability(one.text)),
    )
    const folder = writableFolder(spec)
    return [
      ...OF_HOST.flatMap(([key, what, great]) => {
        const node = truth(spec, key, file)
        return node ? [{ object, node, what, great, fix: `${key}: false` }] : []
      }),
      ...(capability
        ? [
            {
              object,
              node: capability,
              what: 'allows capabilities that equal root on the node',
              great: true,
              fix: 'allowedCapabilities: []',
            },
          ]
        : []),
      ...(folder
        ? [
            {
              object,
              node: folder,
              what: `allows pods ${folder.text} of the node`,
              fix: 'readOnly: true',
              great: isOfHost(folder.text),
            },
          ]
        : []),
    ]
  })

/** The first that pods may mount and change. */
const writableFolder = (spec: Node): ScalarNode | undefined =>
  itemsAt(spec, 'allowedHostPaths').flatMap((one) => {
    const prefix = scalarAt(one, 'pathPrefix')
    const isOpen = prefix && (isOfHost(prefix.text) || isPartOfHost(prefix.text))
    const kept = at(one, 'readOnly')
    return isOpen && (kept?.kind !== 'scalar' || kept.value === false) ? [prefix] : []
  })[0]

/** Of rights inside a container: any user, and to gain rights. */
export const allowedOfUsers = (file: SourceFile): Allowed[] =>
  policiesOf(file).flatMap(({ object, spec }) => {
    const gains = truth(spec, 'allowPrivilegeEscalation', file)
    const word = scalarAt(spec, 'runAsUser', 'rule') ? 'rule' : 'type'
    const user = scalarAt(spec, 'runAsUser', word)
    return [
      ...(gains
        ? [
            {
              object,
              node: gains,
              what: 'lets containers gain rights',
              great: false,
              fix: 'allowPrivilegeEscalation: false',
            },
          ]
        : []),
      ...(user?.text === 'RunAsAny'
        ? [
            {
              object,
              node: user,
              what: 'lets containers run as root',
              great: false,
              fix: `${word}: ${TIGHT[word]}`,
            },
          ]
        : []),
    ]
  })

/** How a rule tells it. */
export const hitOfPolicy = (
  file: SourceFile,
  { object, node, what, fix }: Allowed,
  severity: number,
): Hit => ({
  path: file.path,
  range: node.range,
  resource: `${resourceOf(object)} ${what}`,
  message: `${resourceOf(object)} ${what}`,
  severity: severityAt(file.path, severity),
  // Terraform has other names.
  ...(isTerraformSource(file.path) ? { instead: fix.replace(/^.*: /, '') } : { fix }),
})

const policiesOf = (file: SourceFile): { object: KubernetesObject; spec: Node }[] =>
  kubernetesObjects(file).flatMap((object) => {
    if (object.kind === 'SecurityContextConstraints') return [{ object, spec: object.node }]
    const spec = object.kind === 'PodSecurityPolicy' ? at(object.node, 'spec') : undefined
    return spec ? [{ object, spec }] : []
  })

function truth(spec: Node, key: Key, { text }: SourceFile): ScalarNode | undefined {
  const node = scalarAt(spec, key)
  return node?.value === true && !isAskedFor(text, node.range.start, String(key)) ? node : undefined
}
