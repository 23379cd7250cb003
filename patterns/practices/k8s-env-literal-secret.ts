import { kubernetesObjects, resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import { at, itemsAt, scalarAt, textAt, walk } from '../../src/documents/node.ts'
import { mayBeKubernetes } from '../../src/documents/paths.ts'
import { decideNode } from '../../src/practices/secrets/named-secret.ts'
import { slotOfPath } from '../../src/practices/secrets/slots.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const SEVERITY = 8.0

export default defineDocumentRule({
  id: 'k8s-env-literal-secret',
  title: 'Secret written as the value of a container variable',
  why: 'What stands in a manifest is what runs, and everybody who can read the manifest, the repository or the object in the cluster can read it.',
  remediation:
    'Replace the value where it was issued, put the new one into a Secret that is not kept in plain text here, and refer to it with `secretKeyRef`.',
  severity: SEVERITY,
  cites: [
    { document: 'S4', line: 40, practice: 'API keys are kept in Kubernetes Secrets.' },
    { document: 'S2', line: 39, practice: 'Sensitive configuration comes from outside the project.' },
  ],
  confidence: 'high',
  files: mayBeKubernetes,
  keywords: ['env'],
  *check(file) {
    for (const object of kubernetesObjects(file)) {
      if (object.kind === 'CustomResourceDefinition') continue
      // Custom resources put pods wherever they like; a list of names and values under `env` looks the same in all.
      for (const { key, node } of walk(object.node)) {
        if (key !== 'env' || node.kind !== 'list') continue
        for (const item of itemsAt(node)) {
          const name = textAt(item, 'name') ?? ''
          const value = scalarAt(item, 'value')
          if (!value || at(item, 'valueFrom')) continue
          if (decideNode(slotOfPath(file.path), name, value).kind === 'pass') continue
          yield {
            path: file.path,
            range: value.range,
            secret: value.text,
            resource: `${resourceOf(object)} env ${name}`,
            message: `${resourceOf(object)} gives ${name} as a literal`,
            severity: severityAt(file.path, SEVERITY),
            fix: `- name: ${name}\n  valueFrom:\n    secretKeyRef:\n      name: <secret>\n      key: <key>`,
          }
        }
      }
    }
  },
  examples: [
    {
      files: {
        'k8s/app.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  template:\n    spec:\n      containers:\n        - name: api\n          env:\n            - name: OPENAI_API_KEY\n              value: kettle-Bruise-91-orbit\n            - {name: DB_PASSWORD, value: "1234"}\n            - name: JWT_SECRET\n              value: changeme\n            - {name: SECRET_KEY, value: kettle-91}\n',
      },
      at: ['k8s/app.yaml:12', 'k8s/app.yaml:13', 'k8s/app.yaml:15', 'k8s/app.yaml:16'],
    },
    {
      files: {
        'k8s/flow.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata:\n  name: flow\nspec:\n  templates:\n    - name: main\n      container:\n        image: app\n        env:\n          - name: GITHUB_TOKEN\n            value: kettle-Bruise-91-orbit\n',
      },
      at: ['k8s/flow.yaml:12'],
    },
  ],
  counterExamples: [
    {
      files: {
        'k8s/app.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: api\nspec:\n  containers:\n    - name: api\n      envFrom:\n        - secretRef: {name: api}\n      env:\n        - name: OPENAI_API_KEY\n          valueFrom: {secretKeyRef: {name: openai, key: api-key}}\n        - {name: SECRETS_DIR, value: /etc/s}\n        - {name: DB_PASSWORD_FILE, value: /run/secrets/db}\n        - {name: DB_PASSWORD, value: $(OTHER)}\n        - {name: API_TOKEN, value: "vault:secret/data/app#token"}\n        - {name: API_KEY, value: "xxxxxxxxxxxx"}\n        - {name: MAX_TOKENS, value: "300"}\n',
      },
      at: [],
    },
    {
      files: {
        'chart/templates/app.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: api\nspec:\n  containers:\n    - name: api\n      env:\n        - name: DB_PASSWORD\n          value: {{ .Values.password | quote }}\n',
      },
      at: [],
    },
  ],
})
