/** Roles of Kubernetes: what their rules allow, and whom bindings give them to. */
import { type KubernetesObject, kubernetesObjects } from '../../documents/dialects/kubernetes.ts'
import { at, entriesAt, itemsAt, type Node, textAt } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'

export interface RoleRule {
  readonly node: Node
  readonly apiGroups: readonly string[]
  readonly resources: readonly string[]
  readonly resourceNames: readonly string[]
  readonly verbs: readonly string[]
}

export interface Role {
  readonly object: KubernetesObject
  /** True when it holds in every namespace. */
  readonly clusterWide: boolean
  /** Rules on resources; those on URLs are left out. */
  readonly rules: readonly RoleRule[]
}

export interface Subject {
  readonly kind: string
  readonly name: string
  /** Of an account; absent where it is left to who applies the binding. */
  readonly namespace?: string
}

export interface Binding {
  readonly object: KubernetesObject
  readonly role: string
  readonly subjects: readonly Subject[]
}

/** Roles of the file. Those that every cluster has of itself (`system:…`) are left out when they say so. */
export const rolesOf = (file: SourceFile): Role[] =>
  kubernetesObjects(file).flatMap((object) =>
    (object.kind === 'Role' || object.kind === 'ClusterRole') && !isBuiltIn(object)
      ? [{ object, clusterWide: object.kind === 'ClusterRole', rules: rulesOf(object.node) }]
      : [],
  )

const isBuiltIn = ({ node }: KubernetesObject): boolean =>
  textAt(node, 'metadata', 'labels', 'kubernetes.io/bootstrapping') !== undefined

const rulesOf = (role: Node): RoleRule[] =>
  itemsAt(role, 'rules').flatMap((node) => {
    const resources = texts(node, 'resources')
    if (resources.length === 0) return []
    return [
      {
        node,
        resources,
        apiGroups: texts(node, 'apiGroups'),
        resourceNames: texts(node, 'resourceNames'),
        verbs: texts(node, 'verbs'),
      },
    ]
  })

const texts = (node: Node, key: string): string[] =>
  itemsAt(node, key).flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))

export const bindingsOf = (file: SourceFile): Binding[] =>
  kubernetesObjects(file).flatMap((object) =>
    object.kind === 'RoleBinding' || object.kind === 'ClusterRoleBinding'
      ? [
          {
            object,
            role: textAt(object.node, 'roleRef', 'name') ?? '',
            subjects: itemsAt(object.node, 'subjects').map(subjectOf),
          },
        ]
      : [],
  )

/** Whether the rule is about the Secrets of the core group, all of them. */
export const reachesSecrets = ({ apiGroups, resources, resourceNames }: RoleRule): boolean =>
  resourceNames.length === 0 &&
  resources.some((name) => name === 'secrets' || name === '*') &&
  apiGroups.some((group) => group === '' || group === '*')

/** The same by their name, not among all resources. */
export const namesSecrets = (rule: RoleRule): boolean => reachesSecrets(rule) && !rule.resources.includes('*')

/** Whether a role adds its rules to one that every cluster has. */
export const isAggregated = ({ object }: Role): boolean =>
  entriesAt(at(object.node, 'metadata', 'labels')).some(({ key }) =>
    key.startsWith('rbac.authorization.k8s.io/aggregate-to-'),
  )

/** What a rule lets do with Secrets; to get one takes its name. */
export const verbsOnSecrets = (role: Role, { verbs }: RoleRule): readonly string[] =>
  verbs.filter((verb) => verb !== 'get' || isAggregated(role))

export const READS_SECRETS = 6.5
const WRITES_SECRETS = 7.5
/** An operator in its own namespace makes the Secrets that it is for. */
const OWN_NAMESPACE = 3.5

/** The severity of such verbs. */
export function weightOnSecrets(verbs: readonly string[], clusterWide: boolean): number {
  const writes = verbs.some((verb) => !['get', 'list', 'watch'].includes(verb))
  if (clusterWide) return writes ? WRITES_SECRETS : READS_SECRETS
  return verbs.some((verb) => verb === 'list' || verb === 'watch' || verb === '*') ? 5.0 : OWN_NAMESPACE
}

function subjectOf(node: Node): Subject {
  const namespace = textAt(node, 'namespace')
  return {
    kind: textAt(node, 'kind') ?? '',
    name: textAt(node, 'name') ?? '',
    ...(namespace && { namespace }),
  }
}
