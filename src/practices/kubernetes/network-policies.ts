/** Policies that decide which pods talk to whom, of Kubernetes and of the networks that bring their own kinds. */
import { type KubernetesObject, kubernetesObjects } from '../../documents/dialects/kubernetes.ts'
import { at, entriesAt, itemsAt } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'

export interface NetworkPolicy {
  readonly object: KubernetesObject
  /** `Ingress`, `Egress`. */
  readonly types: readonly string[]
  /** Labels that a pod must have; none selects every pod. Undefined when the selector cannot be decided here. */
  readonly labels: ReadonlyMap<string, string> | undefined
}

const OTHER_KINDS =
  /^(?:CiliumNetworkPolicy|CiliumClusterwideNetworkPolicy|GlobalNetworkPolicy|AdminNetworkPolicy|BaselineAdminNetworkPolicy|ClusterNetworkPolicy|AuthorizationPolicy)$/

/** Policies of the file; one of another kind counts as undecided, which covers everything. */
export const networkPoliciesOf = (file: SourceFile): NetworkPolicy[] =>
  kubernetesObjects(file).flatMap((object) => {
    if (OTHER_KINDS.test(object.kind)) return [{ object, types: ['Ingress', 'Egress'], labels: undefined }]
    if (object.kind !== 'NetworkPolicy') return []
    if (!object.apiVersion.startsWith('networking.k8s.io/'))
      return [{ object, types: ['Ingress', 'Egress'], labels: undefined }]
    return [{ object, types: typesOf(object), labels: labelsOf(object) }]
  })

function typesOf({ node }: KubernetesObject): string[] {
  const given = itemsAt(node, 'spec', 'policyTypes').flatMap((type) =>
    type.kind === 'scalar' ? [type.text] : [],
  )
  if (given.length > 0) return given
  // https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource
  return ['Ingress', ...(at(node, 'spec', 'egress') ? ['Egress'] : [])]
}

function labelsOf({ node }: KubernetesObject): ReadonlyMap<string, string> | undefined {
  const selector = at(node, 'spec', 'podSelector')
  if (selector?.kind !== 'map') return undefined
  const known = entriesAt(selector, 'matchLabels').map(({ key, value }) =>
    value.kind === 'scalar' && !value.templated ? ([key, value.text] as const) : undefined,
  )
  const decided = known.filter((label) => label !== undefined)
  return at(selector, 'matchExpressions') || decided.length < known.length ? undefined : new Map(decided)
}

/** Whether the policy decides about pods with these labels in this namespace. */
export const selects = (
  { labels, object }: NetworkPolicy,
  pod: ReadonlyMap<string, string>,
  namespace?: string,
): boolean =>
  (!object.namespace || !namespace || object.namespace === namespace) &&
  (labels === undefined || [...labels].every(([key, value]) => pod.get(key) === value))

/** `- {}`, or `from: []`: a rule that lets everything through. */
export const openRules = (object: KubernetesObject, direction: 'ingress' | 'egress') =>
  itemsAt(object.node, 'spec', direction).filter((rule) => {
    if (rule.kind !== 'map') return false
    const peers = at(rule, direction === 'ingress' ? 'from' : 'to')
    const everybody = peers?.kind === 'list' && peers.items.length === 0 && !at(rule, 'ports')
    return rule.entries.length === 0 || everybody
  })
