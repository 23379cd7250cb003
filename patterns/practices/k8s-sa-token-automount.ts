import { kubernetesObjects, resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import { scalarAt, textAt } from '../../src/documents/node.ts'
import { isYaml, mayBeKubernetes } from '../../src/documents/paths.ts'
import { bindingsOf } from '../../src/practices/kubernetes/role-rules.ts'
import { workloadsOf } from '../../src/practices/kubernetes/workload.ts'
import { NOTE } from '../../src/practices/severity.ts'
import { defineRepositoryRule } from '../rule.ts'

const FIX = 'automountServiceAccountToken: false'

export default defineRepositoryRule({
  id: 'k8s-sa-token-automount',
  title: 'Pod that is given a token it does not use',
  why: "Every program in the pod can ask the cluster's API with the token that is mounted for it.",
  remediation: 'Set `automountServiceAccountToken: false` on pods that do not call the API.',
  severity: NOTE,
  strict: true,
  cites: [{ document: 'S4', line: 51, practice: 'Access to what the cluster keeps secret is restricted.' }],
  confidence: 'medium',
  about: (path) => isYaml(path) && mayBeKubernetes(path),
  reads: (path) => isYaml(path) && mayBeKubernetes(path),
  *check(inventory) {
    const files = inventory.paths
      .filter((path) => isYaml(path) && mayBeKubernetes(path))
      .flatMap((path) => inventory.file(path) ?? [])
      .filter(({ text }) => /^\s*(?:- )?kind:/m.test(text))
    const bound = files.flatMap(bindingsOf).flatMap(({ subjects }) => subjects)
    const objects = files.flatMap((file) => kubernetesObjects(file).map((object) => ({ file, object })))
    const withheld = objects
      .map(({ object }) => object)
      .filter(({ kind }) => kind === 'ServiceAccount')
      .filter(({ node }) => textAt(node, 'automountServiceAccountToken') === 'false')
    for (const file of files)
      for (const { object, pod, complete } of workloadsOf(file)) {
        const name = textAt(pod, 'serviceAccountName') ?? 'default'
        const account = { ...object, name }
        // What the pod asks for goes before what its account says.
        const own = textAt(pod, 'automountServiceAccountToken')
        const without = own === undefined ? holds(withheld, account) : own === 'false'
        if (!complete || holds(bound, account) || without) continue
        yield {
          path: file.path,
          range: object.node.range,
          resource: `${resourceOf(object)} token`,
          message: `${resourceOf(object)} is given a token of ${name}, to which no role is bound here`,
          fix: FIX,
        }
      }
    for (const { file, object } of objects) {
      const mount = scalarAt(object.node, 'automountServiceAccountToken')
      if (object.kind !== 'ServiceAccount' || mount?.value !== true || holds(bound, object)) continue
      yield {
        path: file.path,
        range: mount.range,
        resource: `${resourceOf(object)} token`,
        message: `${resourceOf(object)} mounts its token everywhere, and no role is bound to it here`,
        fix: FIX,
      }
    }
  },
  examples: [
    {
      files: {
        'binding.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: c, namespace: one}\nroleRef: {kind: Role, name: c}\nsubjects: [{kind: ServiceAccount, name: c, namespace: one}]\n',
        'pods.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: c, namespace: one}\nspec: {serviceAccountName: c, containers: [{name: c, image: c}]}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: c, namespace: two}\nspec: {serviceAccountName: c, containers: [{name: c, image: c}]}\n',
      },
      at: ['pods.yaml:6'],
    },
    {
      files: {
        'web.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: web}]}\n',
      },
      at: ['web.yaml:1'],
    },
    {
      files: {
        'sa.yaml':
          'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: web}\nautomountServiceAccountToken: true\n',
      },
      at: ['sa.yaml:4'],
    },
    {
      files: {
        'web.yaml':
          'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: web}\nautomountServiceAccountToken: false\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {serviceAccountName: web, automountServiceAccountToken: true, containers: [{name: web, image: web}]}\n',
      },
      at: ['web.yaml:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        'web.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {automountServiceAccountToken: false, containers: [{name: web, image: web}]}\n',
      },
      at: [],
    },
    {
      files: {
        'controller.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: c}\nspec: {serviceAccountName: c, containers: [{name: c, image: c}]}\n',
        'binding.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: c}\nroleRef: {kind: Role, name: c}\nsubjects: [{kind: ServiceAccount, name: c}]\n',
      },
      at: [],
    },
  ],
})

interface Account {
  readonly name: string
  readonly namespace?: string
}

/** Accounts of two namespaces are two accounts; one that names none may be applied to any. */
const holds = (accounts: readonly Account[], { name, namespace }: Account): boolean =>
  accounts.some((one) => one.name === name && (!one.namespace || !namespace || one.namespace === namespace))
