import { resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import { at, entriesAt } from '../../src/documents/node.ts'
import { mayBeKubernetes } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import {
  bindingsOf,
  type Role,
  type RoleRule,
  reachesSecrets,
  rolesOf,
} from '../../src/practices/kubernetes/role-rules.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const READ = 6.5
const WRITE = 7.5
/** An operator in its own namespace makes the Secrets that it is for. */
const OWN_NAMESPACE = 3.5
const FIX = `- apiGroups: [""]
  resources: ["secrets"]
  resourceNames: ["<secret>"]
  verbs: ["get"]`

export default defineDocumentRule({
  id: 'k8s-rbac-secrets-broad',
  title: 'Role that reaches more Secrets than it needs',
  why: 'To list or watch Secrets is to read all of them, and to write one is to change what other programs trust.',
  remediation:
    'Allow `get` on the Secrets by name, in the namespace where they are. Give writing rights to the operator that owns them, and to nobody else.',
  severity: READ,
  cites: [
    { document: 'S4', line: 51, practice: 'Access to Secrets is restricted with RBAC.' },
    { document: 'S4', line: 104, practice: 'A controller only gets the Secrets that it reads.' },
  ],
  confidence: 'high',
  files: (path) => mayBeKubernetes(path) || isTerraformSource(path),
  keywords: ['role', 'kubernetes_'],
  *check(file) {
    const roles = rolesOf(file)
    for (const role of roles)
      for (const rule of role.rules) if (reachesSecrets(rule)) yield* ofRule(file, role, rule)
    yield* bindings(file, roles)
  },
  examples: [
    {
      files: {
        'rbac.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules:\n- apiGroups: [""]\n  resources: ["secrets"]\n  verbs: ["get","list","watch"]\n- apiGroups: [""]\n  resources: [secrets]\n  verbs: [create, delete]\n',
      },
      at: ['rbac.yaml:5', 'rbac.yaml:8'],
    },
    {
      files: {
        'rbac.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: a, namespace: x}\nrules:\n- apiGroups: [""]\n  resources: [secrets]\n  verbs: ["*"]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: b, namespace: x}\nroleRef: {kind: Role, name: a}\nsubjects:\n- {kind: ServiceAccount, name: default}\n',
      },
      at: ['rbac.yaml:5', 'rbac.yaml:9'],
    },
  ],
  counterExamples: [
    {
      files: {
        'rbac.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: gateway}\nrules:\n- apiGroups: ["gateway.example.io"]\n  resources: ["routes"]\n  verbs: ["get", "list", "watch"]\n- apiGroups: [""]\n  resources: ["secrets"]\n  verbs: ["get"]\n',
      },
      at: [],
    },
    {
      files: {
        'rbac.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: a}\nrules:\n- apiGroups: [""]\n  resources: ["secrets"]\n  resourceNames: ["openai-credentials"]\n  verbs: ["get", "update"]\n- apiGroups: [""]\n  resources: ["secrets/status", "configmaps"]\n  verbs: ["list"]\n',
      },
      at: [],
    },
  ],
})

function* ofRule(file: SourceFile, { object, clusterWide }: Role, rule: RoleRule): Generator<Hit> {
  const aggregated = entriesAt(at(object.node, 'metadata', 'labels')).some(({ key }) =>
    key.startsWith('rbac.authorization.k8s.io/aggregate-to-'),
  )
  const verbs = rule.verbs.filter((verb) => verb !== 'get' || aggregated)
  if (verbs.length === 0) return
  yield {
    path: file.path,
    range: rule.node.range,
    resource: `${resourceOf(object)} secrets ${verbs.join(',')}`,
    message: `${resourceOf(object)} may ${verbs.join(', ')} Secrets ${clusterWide ? 'of every namespace' : 'of its namespace'}${aggregated ? ', and adds that to a built-in role' : ''}`,
    severity: severityAt(file.path, weightOf(verbs, clusterWide)),
    fix: FIX,
  }
}

function weightOf(verbs: readonly string[], clusterWide: boolean): number {
  const writes = verbs.some((verb) => !['get', 'list', 'watch'].includes(verb))
  if (clusterWide) return writes ? WRITE : READ
  return verbs.some((verb) => verb === 'list' || verb === 'watch' || verb === '*') ? 5.0 : OWN_NAMESPACE
}

const EVERYBODY = /^system:(?:authenticated|unauthenticated|serviceaccounts(?::.*)?)$/
/** Built-in roles that read Secrets. */
const READERS = new Set(['cluster-admin', 'admin', 'edit'])

function* bindings(file: SourceFile, roles: readonly Role[]): Generator<Hit> {
  const readers = new Set([
    ...READERS,
    ...roles.filter(({ rules }) => rules.some(reachesSecrets)).map(({ object }) => object.name),
  ])
  for (const { object, role, subjects } of bindingsOf(file)) {
    const open = subjects.find(
      ({ kind, name }) =>
        (kind === 'Group' && EVERYBODY.test(name)) ||
        (kind === 'User' && name === 'system:anonymous') ||
        (kind === 'ServiceAccount' && name === 'default'),
    )
    if (!open || !readers.has(role)) continue
    yield {
      path: file.path,
      range: object.node.range,
      resource: `${resourceOf(object)} ${open.name}`,
      message: `${resourceOf(object)} gives ${open.name} a role that reaches Secrets`,
      severity: severityAt(file.path, 8.0),
      fix: 'subjects:\n  - kind: ServiceAccount\n    name: <the one that needs it>',
    }
  }
}
