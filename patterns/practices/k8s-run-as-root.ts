import { type Container, kubernetesObjects, resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import { at, itemsAt, type Node, scalarAt, textAt } from '../../src/documents/node.ts'
import { mayBeKubernetes } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { dockerfileOf, imageUserOf, isNonRootImage } from '../../src/practices/image-user.ts'
import { allowedOfUsers, hitOfPolicy } from '../../src/practices/kubernetes/pod-policies.ts'
import { isWindows, securityOf, type Workload, workloadsOf } from '../../src/practices/kubernetes/workload.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const SEVERITY = 6.0
/** Nothing is said, and the image decides. */
const UNSAID = 5.0
const FIX = `securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  allowPrivilegeEscalation: false`

export default defineDocumentRule({
  id: 'k8s-run-as-root',
  title: 'Container that may run as root',
  why: 'Root inside a container is root on the node as soon as something lets it out, and it may change every file of its own image until then.',
  remediation:
    'Run the image as a numbered user, say so with `runAsNonRoot: true`, and forbid it to gain rights.',
  severity: SEVERITY,
  cites: [{ document: 'S4', line: 109, practice: 'Containers run as a user other than root.' }],
  confidence: 'high',
  files: (path) => mayBeKubernetes(path) || isTerraformSource(path),
  keywords: ['containers', 'kubernetes_', 'runAsUser'],
  *check(file, inventory) {
    const restricted = kubernetesObjects(file).some(
      ({ kind, node }) =>
        kind === 'Namespace' &&
        textAt(node, 'metadata', 'labels', 'pod-security.kubernetes.io/enforce') === 'restricted',
    )
    for (const one of allowedOfUsers(file)) yield hitOfPolicy(file, one, NOTE)
    for (const workload of workloadsOf(file)) {
      if (isWindows(workload)) continue
      const said = [...explicit(file, workload)]
      yield* said
      if (said.length === 0 && !restricted) yield* unsaid(file, workload, inventory)
    }
  },
  examples: [
    {
      files: {
        'k8s/p.yaml':
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: {name: p}\nspec:\n  privileged: true\n  allowPrivilegeEscalation: true\n  hostPID: true\n  runAsUser:\n    rule: RunAsAny\n',
        'k8s/s.yaml':
          "apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata: {name: s}\nallowPrivilegedContainer: true\nallowHostNetwork: true\nallowedCapabilities: ['*']\nrunAsUser:\n  type: RunAsAny\n",
      },
      at: ['k8s/p.yaml:6', 'k8s/p.yaml:9', 'k8s/s.yaml:8'],
    },
    {
      files: {
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: a\n      image: a\n      securityContext:\n        runAsUser: 0\n    - name: b\n      image: b\n      securityContext:\n        runAsNonRoot: false\n        allowPrivilegeEscalation: true\n',
      },
      at: ['k8s/a.yaml:9', 'k8s/a.yaml:13', 'k8s/a.yaml:14'],
    },
    {
      files: {
        'k8s/b.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: b}\nspec:\n  selector: {}\n  template:\n    spec:\n      containers: [{name: b, image: b}, {name: c, image: c}]\n',
      },
      at: ['k8s/b.yaml:1'],
    },
    {
      files: {
        'k8s/i.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: i}\nspec:\n  initContainers: [{name: wait, image: busybox}]\n  containers: [{name: a, image: a, securityContext: {runAsNonRoot: true}}]\n',
        'k8s/p.tf':
          'resource "kubernetes_pod_security_policy_v1beta1" "p" {\n  metadata {\n    name = "p"\n  }\n  spec {\n    allow_privilege_escalation = true\n    run_as_user {\n      rule = "MustRunAsNonRoot"\n    }\n  }\n}\n',
      },
      at: ['k8s/i.yaml:1', 'k8s/p.tf:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        'k8s/i.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: i}\nspec:\n  initContainers:\n    - {name: own, image: busybox, command: [sh, -c, "chown -R 1000 /data"]}\n  containers: [{name: a, image: a, securityContext: {runAsNonRoot: true}}]\n',
      },
      at: [],
    },
    {
      files: {
        'k8s/s.yaml':
          'apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata: {name: s}\nallowPrivilegedContainer: false\nallowHostNetwork: false\nallowedCapabilities: [NET_BIND_SERVICE]\nrunAsUser:\n  type: MustRunAsRange\n',
      },
      at: [],
    },
    {
      files: {
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  securityContext: {runAsNonRoot: true}\n  containers:\n    - {name: a, image: a}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: b}\nspec:\n  securityContext: {runAsUser: 0}\n  containers:\n    - {name: a, image: a, securityContext: {runAsUser: 1000}}\n',
        'chart/templates/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: a\n      image: {{ .Values.image }}\n      securityContext: {{- toYaml .Values.securityContext | nindent 8 }}\n',
      },
      at: [],
    },
    {
      files: {
        'api/Dockerfile': 'FROM node:22\nUSER 1000\n',
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: registry.example.org/api:1}]}\n',
        'overlays/patch.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{name: a, resources: {}}]}}}\n',
      },
      at: [],
    },
  ],
})

/** Settings that ask for root, each where it stands and takes effect. */
function* explicit(file: SourceFile, workload: Workload): Generator<Hit> {
  const reported = new Set<Node>()
  for (const container of workload.containers) {
    const user = scalar(workload, container, 'runAsUser')
    const nonRoot = scalar(workload, container, 'runAsNonRoot')
    const gains = scalarAt(container.node, 'securityContext', 'allowPrivilegeEscalation')
    const found = [
      user?.text === '0' ? { node: user, what: 'runs as user 0' } : undefined,
      nonRoot?.text === 'false' && !(Number(user?.text) > 0)
        ? { node: nonRoot, what: 'is allowed to run as root' }
        : undefined,
      gains?.text === 'true' ? { node: gains, what: 'may gain rights' } : undefined,
    ]
    for (const one of found) {
      if (!one || reported.has(one.node)) continue
      reported.add(one.node)
      yield {
        path: file.path,
        range: one.node.range,
        resource: `${resourceOf(workload.object)} container ${container.name} ${one.what}`,
        message: `Container ${container.name} of ${resourceOf(workload.object)} ${one.what}`,
        severity: severityAt(file.path, SEVERITY),
        fix: FIX,
      }
    }
  }
}

function scalar(workload: Workload, container: Container, key: string) {
  const node = securityOf(workload, container, key)
  return node?.kind === 'scalar' ? node : undefined
}

function* unsaid(file: SourceFile, workload: Workload, inventory: Inventory): Generator<Hit> {
  const { object, containers, complete, pod } = workload
  if (!complete || object.kind === 'CustomResourceDefinition') return
  const open = containers.filter(
    (container) =>
      !(container.init && hasReason(container)) &&
      scalar(workload, container, 'runAsNonRoot')?.text !== 'true' &&
      !(Number(scalar(workload, container, 'runAsUser')?.text) > 0) &&
      !runsAsOther(textAt(container.node, 'image') ?? '', inventory),
  )
  const [first] = open
  if (!first || at(pod, 'hostUsers')) return
  yield {
    path: file.path,
    range: object.node.range,
    resource: `${resourceOf(object)} user`,
    message: `Nothing keeps ${open.length === 1 ? `container ${first.name}` : `${open.length} containers`} of ${resourceOf(object)} from running as root`,
    severity: severityAt(file.path, UNSAID),
    fix: FIX,
  }
}

/** What is done before a start is often what only root may do: owners, mounts, the network and kernel of the pod. */
const hasReason = ({ node }: Container): boolean =>
  at(node, 'securityContext') !== undefined ||
  ['command', 'args']
    .flatMap((key) => itemsAt(node, key))
    .some((word) => word.kind === 'scalar' && ROOTS_WORK.test(word.text))
const ROOTS_WORK =
  /\b(?:chown|chmod|chgrp|sysctl|mount|modprobe|setcap|iptables|ip6?tables|useradd|adduser|apk|apt|apt-get|yum|dnf|nsenter|mkdir|cp|rm)\b/

function runsAsOther(image: string, inventory: Inventory): boolean {
  const dockerfile = dockerfileOf(image, inventory)
  return isNonRootImage(image) || (dockerfile !== undefined && imageUserOf(dockerfile)?.kind === 'other')
}
