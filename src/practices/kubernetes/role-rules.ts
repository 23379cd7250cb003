/** Roles of Kubernetes: what their rules allow, and whom bindings give them to. */
import { type KubernetesObject, kubernetesObjects } from '../../documents/dialects/kubernetes.ts'
import { itemsAt, type Node, textAt } from '../../documents/node.ts'
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
    (object.kind === 'Role' || object.kind === 'ClusterRole') && isOfCluster(object) && !isBuiltIn(object)
      ? [{ object, clusterWide: object.kind === 'ClusterRole', rules: rulesOf(object.node) }]
      : [],
  )

/** Programs have roles of their own in files of this form; `v1` alone is how old OpenShift wrote it. */
const isOfCluster = ({ apiVersion }: KubernetesObject): boolean => /authorization|^v1$|[{$]/.test(apiVersion)

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
    (object.kind === 'RoleBinding' || object.kind === 'ClusterRoleBinding') && isOfCluster(object)
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

function subjectOf(node: Node): Subject {
  const namespace = textAt(node, 'namespace')
  return {
    kind: textAt(node, 'kind') ?? '',
    name: textAt(node, 'name') ?? '',
    ...(namespace && { namespace }),
  }
}
