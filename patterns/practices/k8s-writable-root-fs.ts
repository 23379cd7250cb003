import { resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import { at } from '../../src/documents/node.ts'
import { mayBeKubernetes } from '../../src/documents/paths.ts'
import { isWindows, workloadsOf } from '../../src/practices/kubernetes/workload.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule } from '../rule.ts'

/** Somebody decided for a writable image. */
const EXPLICIT = 4.5

export default defineDocumentRule({
  id: 'k8s-writable-root-fs',
  title: 'Container that may change its own image',
  why: 'Whoever takes the container over can replace its programs and keep tools in it.',
  remediation: 'Set `readOnlyRootFilesystem: true` and mount an `emptyDir` where the program writes.',
  severity: NOTE,
  cites: [
    { document: 'S4', line: 110, practice: 'The root filesystem is read-only where that is possible.' },
  ],
  confidence: 'high',
  files: (path) => mayBeKubernetes(path) || isTerraformSource(path),
  keywords: ['containers', 'kubernetes_'],
  *check(file) {
    for (const workload of workloadsOf(file)) {
      const { object, containers, complete } = workload
      if (isWindows(workload) || object.kind === 'CustomResourceDefinition') continue
      for (const { name, node } of containers) {
        const setting = at(node, 'securityContext', 'readOnlyRootFilesystem')
        const explicit = setting?.kind === 'scalar' && setting.value === false
        if (!explicit && (setting || !complete)) continue
        yield {
          path: file.path,
          range: (explicit ? setting : node).range,
          resource: `${resourceOf(object)} container ${name} root filesystem`,
          message: `Container ${name} of ${resourceOf(object)} may write to its root filesystem`,
          severity: explicit ? severityAt(file.path, EXPLICIT) : NOTE,
          fix: 'securityContext:\n  readOnlyRootFilesystem: true',
        }
      }
    }
  },
  examples: [
    {
      files: {
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: a\n      image: a\n      securityContext:\n        readOnlyRootFilesystem: false\n',
      },
      at: ['k8s/a.yaml:9'],
    },
    {
      files: {
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: a\n      image: a\n',
      },
      at: ['k8s/a.yaml:6'],
    },
    {
      files: {
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  initContainers:\n    - name: b\n      image: b\n  containers:\n    - name: a\n      image: a\n      securityContext: {readOnlyRootFilesystem: true}\n',
      },
      at: ['k8s/a.yaml:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: a\n      image: a\n      securityContext: {readOnlyRootFilesystem: true}\n',
      },
      at: [],
    },
    {
      files: {
        'k8s/a.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  os: {name: windows}\n  containers: [{name: a, image: a}]\n',
      },
      at: [],
    },
  ],
})
