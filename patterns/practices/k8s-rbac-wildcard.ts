import { resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import { mayBeKubernetes } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { bindingsOf, type Role, type RoleRule, rolesOf } from '../../src/practices/kubernetes/role-rules.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const SEVERITY = 7.5

export default defineDocumentRule({
  id: 'k8s-rbac-wildcard',
  title: 'Role that allows nearly everything',
  why: 'A wildcard also covers what is added to the cluster later. Whoever takes over the workload takes over the cluster.',
  remediation:
    'Write down the groups, resources and verbs that the workload uses, and bind a role with only those.',
  severity: SEVERITY,
  cites: [
    { document: 'S4', line: 51, practice: 'RBAC restricts what each part of the system reaches.' },
    { document: 'S4', line: 91, practice: "A controller's role is minimal." },
  ],
  confidence: 'high',
  files: (path) => mayBeKubernetes(path) || isTerraformSource(path),
  keywords: ['role', 'kubernetes_'],
  *check(file) {
    for (const role of rolesOf(file)) for (const rule of role.rules) yield* ofRule(file, role, rule)
    yield* administrators(file)
  },
  examples: [
    {
      files: {
        'rbac.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules:\n- apiGroups: ["*"]\n  resources: ["*"]\n  verbs: ["*"]\n- apiGroups: [""]\n  resources: ["pods/exec"]\n  verbs: ["create"]\n- apiGroups: ["rbac.authorization.k8s.io"]\n  resources: ["roles"]\n  verbs: ["escalate"]\n',
      },
      at: ['rbac.yaml:5', 'rbac.yaml:8', 'rbac.yaml:11'],
    },
    {
      files: {
        'rbac.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: a}\nroleRef: {kind: ClusterRole, name: cluster-admin}\nsubjects:\n- {kind: ServiceAccount, name: app, namespace: x}\n',
      },
      at: ['rbac.yaml:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        'roles.yaml':
          'apiVersion: v1alpha1\nkind: Role\nmetadata: {name: a}\nrules:\n- apiGroups: ["kettle.run"]\n  resources: ["*"]\n  verbs: ["*"]\n',
      },
      at: [],
    },
    {
      files: {
        'rbac.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules:\n- apiGroups: ["gateway.example.io"]\n  resources: ["routes"]\n  verbs: ["get", "list", "watch", "update", "patch"]\n- apiGroups: ["apps"]\n  resources: ["deployments"]\n  verbs: ["get"]\n- nonResourceURLs: ["*"]\n  verbs: ["get"]\n',
      },
      at: [],
    },
    {
      files: {
        'rbac.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: a}\nroleRef: {kind: ClusterRole, name: cluster-admin}\nsubjects:\n- {kind: Group, name: "system:masters"}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: b}\nroleRef: {kind: ClusterRole, name: view}\nsubjects:\n- {kind: ServiceAccount, name: app}\n',
      },
      at: [],
    },
  ],
})

function* ofRule(file: SourceFile, { object }: Role, rule: RoleRule): Generator<Hit> {
  const danger = wildcardsIn(rule) ?? escalationIn(rule)
  if (!danger) return
  yield {
    path: file.path,
    range: rule.node.range,
    resource: `${resourceOf(object)} ${rule.apiGroups.join(',')}/${rule.resources.join(',')}`,
    message: `${resourceOf(object)} ${danger.what}`,
    severity: severityAt(file.path, danger.severity),
    fix: '- apiGroups: ["apps"]\n  resources: ["deployments"]\n  verbs: ["get", "list", "watch"]',
  }
}

interface Danger {
  /** A verb phrase. */
  readonly what: string
  readonly severity: number
}

function wildcardsIn({ apiGroups, resources, verbs }: RoleRule): Danger | undefined {
  const parts = Object.entries({ verbs, resources, groups: apiGroups }).filter(([, names]) =>
    names.includes('*'),
  )
  if (parts.length === 0) return undefined
  const what = `allows all ${parts.map(([part]) => part).join(', ')}`
  return { what, severity: parts.length > 1 && !isOwnGroup(apiGroups) ? SEVERITY : 5.5 }
}

/** Groups of resources that are defined by whoever writes the role have dots, and none of them is Kubernetes' own. */
const isOwnGroup = (groups: readonly string[]): boolean =>
  groups.length > 0 && groups.every((group) => group.includes('.') && !group.endsWith('k8s.io'))

/** Rights with which a subject gives itself others. */
function escalationIn({ apiGroups, resources, verbs }: RoleRule): Danger | undefined {
  const core = apiGroups.includes('')
  const creates = verbs.includes('create')
  const verb = verbs.find((name) => ['escalate', 'bind', 'impersonate'].includes(name))
  if (verb) return { what: `may ${verb} ${resources.join(', ')}`, severity: 7.0 }
  if (core && creates && resources.some((name) => name === 'pods/exec' || name === 'pods/*'))
    return { what: 'may run commands in any pod', severity: 6.5 }
  if (core && creates && resources.includes('serviceaccounts/token'))
    return { what: 'may make tokens for any service account', severity: 7.0 }
  return undefined
}

function* administrators(file: SourceFile): Generator<Hit> {
  for (const { object, role, subjects } of bindingsOf(file)) {
    const subject = subjects.find(({ name }) => name !== 'system:masters')
    if (role !== 'cluster-admin' || !subject) continue
    const everywhere = object.kind === 'ClusterRoleBinding'
    yield {
      path: file.path,
      range: object.node.range,
      resource: `${resourceOf(object)} cluster-admin`,
      message: `${resourceOf(object)} makes ${subject.kind} ${subject.name} an administrator of ${everywhere ? 'the cluster' : 'its namespace'}`,
      severity: severityAt(file.path, everywhere ? SEVERITY : 6.0),
      fix: 'roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n  name: <a role with the rights that are used>',
    }
  }
}
