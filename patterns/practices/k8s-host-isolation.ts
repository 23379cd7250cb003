import { composeServices } from '../../src/documents/dialects/compose.ts'
import {
  type KubernetesObject,
  kubernetesObjects,
  resourceOf,
} from '../../src/documents/dialects/kubernetes.ts'
import { at, itemsAt, type Node, type ScalarNode, scalarAt } from '../../src/documents/node.ts'
import { isJson, isLockFile, isWorkflow, isYaml } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { composeFindings } from '../../src/practices/compose-host.ts'
import { apart } from '../../src/practices/fixes/tasks.ts'
import { isGreatCapability, isOfHost, isPartOfHost } from '../../src/practices/host-paths.ts'
import { type HostTask, tasksOf } from '../../src/practices/host-tasks.ts'
import { allowedOfHost, hitOfPolicy } from '../../src/practices/kubernetes/pod-policies.ts'
import { isAskedFor } from '../../src/practices/kubernetes/template-conditions.ts'
import { pipelinesOf, type Workload, workloadsOf } from '../../src/practices/kubernetes/workload.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const SEVERITY = 7.5
/** Shares one thing with the host, where others give the host away. */
const SHARED = 5.5

export default defineDocumentRule({
  id: 'k8s-host-isolation',
  title: 'Container that is not kept apart from its host',
  why: 'A container that shares the host, its devices or its container runtime is one step away from every other container and every secret of the machine.',
  remediation:
    'Take the setting away. Where a program needs one capability or one file of the host, give it only that, read-only.',
  severity: SEVERITY,
  cites: [
    { document: 'S2', line: 43, practice: 'Servers run isolated from their surroundings.' },
    { document: 'S3', line: 23, practice: 'Containers offer as little surface to attack as possible.' },
  ],
  confidence: 'high',
  files: (path) =>
    ((isYaml(path) || isJson(path)) && !isWorkflow(path) && !isLockFile(path)) || isTerraformSource(path),
  keywords: [
    'privileged',
    'host',
    '.sock',
    'capabilities',
    'cap_add',
    'volumes',
    'pid:',
    'ipc:',
    'kubernetes_',
  ],
  *check(file) {
    for (const workload of [...workloadsOf(file), ...pipelinesOf(file)]) yield* ofPod(file, workload)
    for (const one of allowedOfHost(file)) yield hitOfPolicy(file, one, one.great ? SHARED : NOTE)
    for (const volume of nodeVolumes(file)) yield* ofNodeVolume(file, volume)
    for (const task of tasksOf(file)) yield ofTask(file, task)
    for (const { name, node } of composeServices(file))
      if (at(node, 'image') || at(node, 'build') || at(node, 'extends')) yield* ofService(file, name, node)
  },
  examples: [
    {
      files: {
        'k8s/p.yaml':
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: {name: p}\nspec:\n  privileged: true\n  allowPrivilegeEscalation: true\n  hostPID: true\n  allowedHostPaths:\n    - pathPrefix: /srv\n    - pathPrefix: /proc\n  runAsUser:\n    rule: RunAsAny\n',
        'k8s/s.yaml':
          "apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata: {name: s}\nallowPrivilegedContainer: true\nallowHostNetwork: true\nallowedCapabilities: ['*']\nrunAsUser:\n  type: RunAsAny\n",
      },
      at: ['k8s/p.yaml:5', 'k8s/p.yaml:7', 'k8s/p.yaml:10', 'k8s/s.yaml:4', 'k8s/s.yaml:5', 'k8s/s.yaml:6'],
    },
    {
      files: {
        'volume.yaml':
          'apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: v}\nspec:\n  hostPath:\n    path: /etc\n',
        'units.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: u}\nspec:\n  containers: [{name: u, image: u}]\n  volumes:\n    - name: a\n      hostPath: {path: /etc/systemd}\n    - name: b\n      hostPath: {path: /home/u/keys}\n',
        'task.yaml':
          'Resources:\n  T:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      PidMode: host\n      ContainerDefinitions:\n        - Name: a\n          Image: a\n          Privileged: true\n      Volumes:\n        - Name: s\n          Host:\n            SourcePath: /var/run/docker.sock\n',
        'task.tf':
          'resource "aws_ecs_task_definition" "t" {\n  network_mode = "host"\n  container_definitions = jsonencode([{\n    name       = "a"\n    privileged = true\n  }])\n  volume {\n    name      = "s"\n    host_path = "/"\n  }\n}\nresource "aws_batch_job_definition" "j" {\n  container_properties = <<EOF\n{\n  "image": "a",\n  "privileged": true\n}\nEOF\n}\n',
      },
      at: [
        ...['volume.yaml:6', 'units.yaml:8', 'units.yaml:10', 'task.yaml:5', 'task.yaml:9', 'task.yaml:13'],
        ...['task.tf:2', 'task.tf:5', 'task.tf:9', 'task.tf:16'],
      ],
    },
    {
      files: {
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  hostPID: true\n  containers:\n    - name: a\n      image: a\n      securityContext:\n        privileged: true\n        capabilities:\n          add: [NET_ADMIN, SYS_ADMIN]\n  volumes:\n    - name: s\n      hostPath:\n        path: /var/run/docker.sock\n',
      },
      at: [5, 10, 12, 16].map((line) => `k8s/a.yaml:${line}`),
    },
    {
      files: {
        'compose.yaml':
          'services:\n  a:\n    image: a\n    privileged: true\n    network_mode: host\n    ipc: host\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock\n      - type: bind\n        source: /\n        target: /host\n    cap_add: [ALL]\n',
      },
      at: [4, 5, 6, 8, 10, 12].map((line) => `compose.yaml:${line}`),
    },
  ],
  counterExamples: [
    {
      files: {
        'k8s/s.yaml':
          'apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata: {name: s}\nallowPrivilegedContainer: false\nallowHostNetwork: false\nallowedCapabilities: [NET_BIND_SERVICE]\nrunAsUser:\n  type: MustRunAsRange\n',
      },
      at: [],
    },
    {
      files: {
        'volume.yaml':
          'apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: v}\nspec: {hostPath: {path: /mnt/data}}\n',
        'task.yaml':
          'Resources:\n  T:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      NetworkMode: awsvpc\n      ContainerDefinitions: [{Name: a, Image: a, Privileged: false}]\n',
        'task.tf':
          'resource "aws_ecs_task_definition" "t" {\n  network_mode = "awsvpc"\n  container_definitions = jsonencode([{ name = "a", privileged = false }])\n  volume {\n    name = "s"\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'charts/web/templates/deployment.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      {{- if .Values.hostNetwork.enabled }}\n      hostNetwork: true\n      {{- end }}\n      containers: [{name: web, image: web}]\n',
      },
      at: [],
    },
    {
      files: {
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  hostNetwork: false\n  containers:\n    - name: a\n      image: a\n      securityContext:\n        privileged: false\n        capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}\n  volumes:\n    - name: d\n      emptyDir: {}\n    - name: l\n      hostPath: {path: /var/log}\n    - name: t\n      hostPath: {path: /etc/localtime}\n',
      },
      at: [],
    },
    {
      files: {
        'compose.yaml':
          'services:\n  a:\n    image: a\n    privileged: false\n    network_mode: bridge\n    volumes:\n      - ./run/docker.sock.md:/docs\n      - data:/var/lib/docker\n      - /etc/localtime:/etc/localtime:ro\n',
        'values.yaml': 'services:\n  a:\n    privileged: true\n',
      },
      at: [],
    },
  ],
})

interface Finding {
  readonly node: Node
  /** A verb phrase that is stable for the place. */
  readonly what: string
  readonly severity?: number
  readonly fix: string
}

function* ofPod(file: SourceFile, { object, pod, containers }: Workload): Generator<Hit> {
  const daemon = object.kind === 'DaemonSet'
  const system = daemon && object.namespace === 'kube-system'
  const found = [
    ...['hostPID', 'hostIPC', 'hostNetwork'].flatMap((key) => {
      const node = truth(at(pod, key))
      const severity = key === 'hostPID' ? SEVERITY : SHARED
      const isChosen = node && isAskedFor(file.text, node.range.start, key)
      return node && !isChosen ? [{ node, what: `sets ${key}`, severity, fix: `${key}: false` }] : []
    }),
    ...containers.flatMap(({ name, node }) => ofSecurityContext(name, node)),
    ...itemsAt(pod, 'volumes').flatMap(ofVolume),
  ]
  for (const { node, what, severity, fix } of found)
    yield {
      path: file.path,
      range: node.range,
      resource: `${resourceOf(object)} ${what}`,
      message: `${resourceOf(object)} ${what}`,
      severity: severityAt(file.path, daemon ? agentWeight(what, system) : (severity ?? SEVERITY)),
      fix,
    }
}

/** Agents of a node look at the node; what lets them change it still counts. */
const agentWeight = (what: string, system: boolean): number =>
  system || !/privileged|capability|\.sock/.test(what) ? NOTE : SHARED

function ofSecurityContext(name: string, container: Node): Finding[] {
  const privileged = truth(at(container, 'securityContext', 'privileged'))
  const capability = itemsAt(container, 'securityContext', 'capabilities', 'add').find(isGreat)
  return [
    ...(privileged
      ? [{ node: privileged, what: `runs container ${name} privileged`, fix: 'privileged: false' }]
      : []),
    ...(capability
      ? [
          {
            node: capability,
            what: `gives container ${name} a capability that equals root on the node`,
            fix: 'capabilities:\n  drop: [ALL]',
          },
        ]
      : []),
  ]
}

const isGreat = (node: Node) => node.kind === 'scalar' && isGreatCapability(node.text)

function ofVolume(volume: Node): Finding[] {
  const node = scalarAt(volume, 'hostPath', 'path')
  const isPart = node && isPartOfHost(node.text)
  if (!node || !(isPart || isOfHost(node.text))) return []
  const severity = isPart ? SHARED : SEVERITY
  return [{ node, what: `mounts ${node.text} of the node`, severity, fix: 'emptyDir: {}' }]
}

/** A volume of the cluster that is a folder of its nodes: whoever claims it has it. */
const nodeVolumes = (file: SourceFile): KubernetesObject[] =>
  kubernetesObjects(file).filter(({ kind }) => kind === 'PersistentVolume')

function* ofNodeVolume(file: SourceFile, object: KubernetesObject): Generator<Hit> {
  const spec = at(object.node, 'spec')
  for (const { node, what, severity } of spec ? ofVolume(spec) : [])
    yield {
      path: file.path,
      range: node.range,
      resource: `${resourceOf(object)} ${what}`,
      message: `${resourceOf(object)} ${what}`,
      severity: severityAt(file.path, severity ?? SEVERITY),
      fix: 'csi:\n  driver: <driver of the storage>',
    }
}

const ofTask = (file: SourceFile, { resource, range, what, shared }: HostTask): Hit => ({
  path: file.path,
  range,
  resource: `${resource} ${what}`,
  message: `${resource} ${what}`,
  severity: severityAt(file.path, shared ? SHARED : SEVERITY),
  ...apart(file.text.slice(range.start, range.end).replace(/^["']|["']$/g, ''), what),
})

function* ofService(file: SourceFile, service: string, node: Node): Generator<Hit> {
  for (const one of composeFindings(node))
    yield {
      path: file.path,
      range: one.node.range,
      resource: `service ${service} ${one.what}`,
      message: `Service ${service} ${one.what}`,
      severity: severityAt(file.path, one.shared ? SHARED : SEVERITY),
      fix: one.fix,
    }
}

const truth = (node: Node | undefined): ScalarNode | undefined =>
  node?.kind === 'scalar' && node.value === true ? node : undefined
