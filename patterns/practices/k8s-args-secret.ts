import {
  containersOf,
  kubernetesObjects,
  resourceOf,
  stepsOf,
} from '../../src/documents/dialects/kubernetes.ts'
import { at, itemsAt, type Node, scalarAt, textAt } from '../../src/documents/node.ts'
import { mayBeKubernetes } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { variableName } from '../../src/practices/code/required-variable.ts'
import { credentialsInArguments } from '../../src/practices/commands/argument-words.ts'
import { fromSecret } from '../../src/practices/fixes/kubernetes.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const SEVERITY = 7.5

export default defineDocumentRule({
  id: 'k8s-args-secret',
  title: "Secret in a container's command line",
  why: 'Arguments are readable in the manifest, in the cluster and in the list of processes of the node.',
  remediation:
    'Replace the value where it was issued, fill a variable from a Secret, and refer to it as `$(NAME)` in the arguments.',
  severity: SEVERITY,
  cites: [{ document: 'S4', line: 40, practice: 'API keys are kept in Kubernetes Secrets.' }],
  confidence: 'high',
  files: mayBeKubernetes,
  keywords: ['args', 'command', 'httpheaders'],
  *check(file) {
    for (const object of kubernetesObjects(file))
      for (const container of [...containersOf(object), ...stepsOf(object)]) {
        const resource = `${resourceOf(object)} container ${container.name}`
        for (const { name, value, range } of credentialsOf(file, container.node))
          yield {
            path: file.path,
            range,
            secret: value,
            resource: `${resource} ${name}`,
            message: `Container ${container.name} is given ${name} as a literal`,
            severity: severityAt(file.path, SEVERITY),
            fix: byVariable(name),
          }
      }
  },
  examples: [
    {
      files: {
        'k8s/app.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: api\n      args: ["--openai-api-key=kettle-Bruise-91-orbit", "--port=80"]\n    - name: redis\n      command: [sh, -c, "redis-server --requirepass s3cr3tpw"]\n',
      },
      at: ['k8s/app.yaml:7', 'k8s/app.yaml:9'],
    },
    {
      files: {
        'k8s/app.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: api\n      args:\n        - --token\n        - kettle-Bruise-91-orbit\n      livenessProbe:\n        httpGet:\n          httpHeaders:\n            - name: Authorization\n              value: Bearer kettle-Bruise-91-orbit\n',
      },
      at: ['k8s/app.yaml:9', 'k8s/app.yaml:14'],
    },
    {
      files: {
        'k8s/flow.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {name: a}\nspec:\n  templates:\n    - name: main\n      container:\n        args: ["--api-key=kettle-Bruise-91-orbit"]\n',
      },
      at: ['k8s/flow.yaml:8'],
    },
  ],
  counterExamples: [
    {
      files: {
        'k8s/app.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: api\n      args: ["--api-key=$(OPENAI_KEY)", "--secret-name=openai", "--password-file=/run/p", "--token-ttl=300"]\n    - name: redis\n      command: [sh, -c, "redis-server --requirepass $REDIS_PASSWORD"]\n',
      },
      at: [],
    },
    {
      files: {
        'chart/templates/app.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: api\n      args:\n        - --api-key={{ .Values.key }}\n        - --enable-token\n        - --verbose\n',
      },
      at: [],
    },
  ],
})

const HOOKS = [
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
]

function* credentialsOf(file: SourceFile, container: Node) {
  yield* credentialsInArguments(file, at(container, 'command'), at(container, 'args'))
  for (const path of HOOKS) {
    const hook = at(container, ...path)
    yield* credentialsInArguments(file, at(hook, 'exec', 'command'))
    for (const header of itemsAt(hook, 'httpGet', 'httpHeaders')) {
      const name = textAt(header, 'name') ?? ''
      const value = scalarAt(header, 'value')
      if (!value || !/authorization|token|api-?key/i.test(name)) continue
      const text = value.text.replace(/^(?:Bearer|Basic|Token) /i, '')
      if (decide('effective', text).kind !== 'pass')
        yield { name, value: text, range: { start: value.range.end - text.length, end: value.range.end } }
    }
  }
}

/** The argument filled from a variable; a header of a probe cannot be, and a command can. */
function byVariable(name: string): string {
  if (!name.startsWith('-')) return 'exec:\n  command: ["<a program of the image that reads the secret>"]'
  const variable = variableName(name)
  const value = fromSecret(variable).replace(/^/gm, '  ')
  return `args: ["${name}=$(${variable})"]\nenv:\n${value}`
}
