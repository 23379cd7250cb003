import { kubernetesObjects, resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import { type at, isLiteral, itemsAt, scalarAt, textAt, walk } from '../../src/documents/node.ts'
import { isJson, isLockFile, isYaml, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { createSourceFile } from '../../src/documents/source-file.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const SEVERITY = 6.0
/** Seconds. A token that outlives a day is no short-lived one. */
const DAY = 86_400

const isKubeconfig = (path: string) => /(?:^|\/)\.kube\/config$|kubeconfig$/i.test(path)

export default defineDocumentRule({
  id: 'k8s-longlived-sa-token',
  title: 'Service account token that does not expire soon',
  why: 'A token without an end works for whoever finds it, from anywhere, until the account is deleted.',
  remediation:
    'Ask for a token when it is needed (`kubectl create token`, a projected volume) and delete the Secret that holds the lasting one.',
  severity: SEVERITY,
  cites: [
    {
      document: 'S1',
      line: 45,
      practice: 'Short-lived, role-based credentials are preferred to long-lived ones.',
    },
  ],
  confidence: 'high',
  files: (path) =>
    ((isYaml(path) || isJson(path)) && !isLockFile(path)) || isKubeconfig(path) || isTerraformSource(path),
  keywords: ['service-account-token', 'expirationseconds', 'users', 'kubernetes_'],
  *check(given) {
    // A kubeconfig is YAML whatever its name.
    const file = isKubeconfig(given.path) ? createSourceFile(`${nameOf(given.path)}.yaml`, given.text) : given
    for (const hit of hitsIn(file)) yield { ...hit, path: given.path }
  },
  examples: [
    {
      files: {
        'sa.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata:\n  name: t\n  annotations:\n    kubernetes.io/service-account.name: app\ntype: kubernetes.io/service-account-token\n',
      },
      at: ['sa.yaml:7'],
    },
    {
      files: {
        'pod.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: []\n  volumes:\n    - name: t\n      projected:\n        sources:\n          - serviceAccountToken:\n              path: t\n              expirationSeconds: 31536000\n',
      },
      at: ['pod.yaml:12'],
    },
    {
      files: {
        'deploy/kubeconfig':
          'apiVersion: v1\nkind: Config\nusers:\n  - name: ci\n    user:\n      token: kettle-Bruise-91-orbit\n',
      },
      at: ['deploy/kubeconfig:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        'pod.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: []\n  volumes:\n    - name: t\n      projected:\n        sources:\n          - serviceAccountToken: {path: t, expirationSeconds: 3600}\n',
      },
      at: [],
    },
    {
      files: {
        'kubeconfig.yaml':
          'apiVersion: v1\nkind: Config\nusers:\n  - name: ci\n    user:\n      token: ${TOKEN}\n  - name: me\n    user:\n      exec: {command: aws}\n',
      },
      at: [],
    },
  ],
})

function* hitsIn(file: SourceFile): Generator<Hit> {
  for (const object of kubernetesObjects(file)) {
    if (object.kind === 'CustomResourceDefinition') continue
    const place = { path: file.path, severity: severityAt(file.path, SEVERITY) }
    const type = scalarAt(object.node, 'type')
    if (object.kind === 'Secret' && type?.text === 'kubernetes.io/service-account-token')
      yield {
        ...place,
        range: type.range,
        resource: `${resourceOf(object)} type`,
        message: `Secret ${object.name} makes a service account token that never expires`,
        fix: `kubectl create token ${textAt(object.node, 'metadata', 'annotations', 'kubernetes.io/service-account.name') ?? '<service account>'} --duration=1h`,
      }
    for (const { path, node } of walk(object.node)) {
      if (path.at(-1) !== 'expirationSeconds' || path.at(-2) !== 'serviceAccountToken') continue
      if (node.kind !== 'scalar' || Number(node.text) <= DAY || !isLiteral(node)) continue
      yield {
        ...place,
        range: node.range,
        resource: `${resourceOf(object)} expirationSeconds`,
        message: `${resourceOf(object)} asks for a token of ${Math.round(Number(node.text) / DAY)} days`,
        fix: 'expirationSeconds: 3600',
      }
    }
    if (object.kind === 'Config') yield* kubeconfig(file, object.node)
  }
}

function* kubeconfig(file: SourceFile, node: Parameters<typeof at>[0]): Generator<Hit> {
  for (const user of itemsAt(node, 'users')) {
    const token = scalarAt(user, 'user', 'token')
    if (!token || !isLiteral(token) || decide('effective', token.text).kind === 'pass') continue
    const name = textAt(user, 'name') ?? ''
    yield {
      path: file.path,
      range: token.range,
      secret: token.text,
      resource: `kubeconfig user ${name}`,
      message: `The kubeconfig holds a lasting token of ${name}`,
      severity: severityAt(file.path, SEVERITY),
      fix: "user:\n  exec:\n    apiVersion: client.authentication.k8s.io/v1\n    command: <the cloud's or the login plugin's command>",
    }
  }
}
