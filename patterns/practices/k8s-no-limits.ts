import { kubernetesObjects, resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import { at } from '../../src/documents/node.ts'
import { isYaml, mayBeKubernetes } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { workloadsOf } from '../../src/practices/kubernetes/workload.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { neighboursOf } from '../../src/practices/repository/neighbours.ts'
import { NOTE } from '../../src/practices/severity.ts'
import { isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule } from '../rule.ts'

export default defineDocumentRule({
  id: 'k8s-no-limits',
  title: 'Container without a memory limit',
  why: 'One container that grows without end takes the memory of the node, and with it every other pod there.',
  remediation: 'Set `resources.limits.memory` from what the program uses, or a LimitRange for the namespace.',
  severity: NOTE,
  cites: [
    { document: 'S4', line: 111, practice: 'Resource limits keep one container from starving others.' },
  ],
  confidence: 'high',
  files: (path) => mayBeKubernetes(path) || isTerraformSource(path),
  keywords: ['containers', 'kubernetes_'],
  *check(file, inventory) {
    const workloads = workloadsOf(file).filter(
      ({ object, complete }) => complete && object.kind !== 'CustomResourceDefinition',
    )
    if (workloads.length === 0 || isLimitedNear(file, inventory)) return
    for (const { object, containers } of workloads) {
      const open = containers.filter(({ node, init }) => !init && !at(node, 'resources', 'limits', 'memory'))
      const [first] = open
      if (!first) continue
      yield {
        path: file.path,
        range: object.node.range,
        resource: `${resourceOf(object)} memory limit`,
        message: `${open.length === 1 ? `Container ${first.name}` : `${open.length} containers`} of ${resourceOf(object)} may use all memory of the node`,
        fix: 'resources:\n  limits:\n    memory: 256Mi',
      }
    }
  },
  examples: [
    {
      files: {
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: [{name: a, image: a}]\n',
      },
      at: ['k8s/a.yaml:1'],
    },
    {
      files: {
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: a\n      image: a\n      resources: {requests: {memory: 64Mi}, limits: {cpu: "1"}}\n',
      },
      at: ['k8s/a.yaml:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - {name: a, image: a, resources: {limits: {memory: 64Mi}}}\n',
      },
      at: [],
    },
    {
      files: {
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: [{name: a, image: a}]\n',
        'k8s/limits.yaml': 'apiVersion: v1\nkind: LimitRange\nmetadata: {name: a}\nspec: {limits: []}\n',
      },
      at: [],
    },
  ],
})

/** Files looked at in a folder of very many. */
const NEAR = 500

/** A LimitRange or an autoscaler of limits in the same folder. */
const isLimitedNear = (file: SourceFile, inventory: Inventory): boolean =>
  neighboursOf(file.path, inventory)
    .filter(isYaml)
    .slice(0, NEAR)
    .map((path) => (path === file.path ? file : inventory.file(path)))
    .some(
      (near) =>
        near !== undefined &&
        /kind:\s*(?:LimitRange|VerticalPodAutoscaler)/.test(near.text) &&
        kubernetesObjects(near).some(({ kind }) => kind === 'LimitRange' || kind === 'VerticalPodAutoscaler'),
    )
