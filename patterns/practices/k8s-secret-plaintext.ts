import {
  dataOf,
  type KubernetesObject,
  kubernetesObjects,
  resourceOf,
} from '../../src/documents/dialects/kubernetes.ts'
import { isLiteral, itemsAt, pathText, scalarAt } from '../../src/documents/node.ts'
import { mayBeKubernetes, nameOf } from '../../src/documents/paths.ts'
import { createSourceFile, type SourceFile } from '../../src/documents/source-file.ts'
import { fileHoldsSecret, lastPart } from '../../src/practices/embedded.ts'
import { externalSecret } from '../../src/practices/fixes/kubernetes.ts'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** Entries that are no secret although they stand in a Secret. */
const HARMLESS =
  /^(?:ca\.crt|tls\.crt|namespace|name|type|kind|project|user|user-?name|host|host-?name|server|port|database|db-?name|e-?mail|url|uri|endpoint|region|provider|enabled|insecure|[\w.-]*(?:user|account)[_-]?name(?:_in)?|[\w.-]*(?:_|-|\b|[a-z])(?:ids?|ID|mtime|Mtime))$/i

const BASE64 =
  /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$|^[A-Za-z0-9+/]{2}==$|^[A-Za-z0-9+/]{3}=$/

const decoded = (text: string): string | undefined => {
  const packed = text.replace(/\s+/g, '')
  return BASE64.test(packed) ? Buffer.from(packed, 'base64').toString('utf8').trim() : undefined
}

const SEVERITY = 8.5
/** Settings that fill a Secret beside the secret: switches, numbers, dates, addresses without a password. */
const SETTING = /^\d{1,7}$|^\d{4}-\d\d-\d\dT|^https?:\/\/[^\s@]*$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$/

export default defineDocumentRule({
  id: 'k8s-secret-plaintext',
  title: 'Kubernetes Secret with its value in the repository',
  why: 'Base64 is an encoding, not encryption: everybody who can read the repository has the value that the cluster uses.',
  remediation:
    'Replace the value where it was issued, then keep only an encrypted or referring form here: SealedSecret, SOPS or ExternalSecret.',
  severity: SEVERITY,
  cites: [
    {
      document: 'S4',
      line: 40,
      practice: 'Keep API keys in Kubernetes Secrets; the manifest in a repository holds a placeholder.',
    },
  ],
  confidence: 'high',
  files: mayBeKubernetes,
  keywords: ['kind: secret', '"secret"', "'secret'", 'secretgenerator'],
  *check(file) {
    for (const object of kubernetesObjects(file))
      if (object.kind === 'Secret' && !object.node.entries.some(({ key }) => key === 'sops')) {
        yield* inSecret(file, object)
        yield* lastApplied(file, object)
      }
    if (/^kustomization\.ya?ml$/i.test(nameOf(file.path))) yield* generated(file)
  },
  examples: [
    {
      files: {
        'k8s/db.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: cGFzc3cwcmQxMjM=\n',
      },
      at: ['k8s/db.yaml:6'],
    },
    {
      files: {
        'k8s/all.yaml':
          'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata: {name: api}\n  stringData:\n    api-key: kettle-Bruise-91-orbit\n',
      },
      at: ['k8s/all.yaml:8'],
    },
    {
      files: {
        'k8s/applied.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n  annotations:\n    kubectl.kubernetes.io/last-applied-configuration: |\n      {"apiVersion":"v1","kind":"Secret","metadata":{"name":"db"},"stringData":{"password":"kettle-Bruise-91"}}\n',
        'k8s/kustomization.yaml':
          'secretGenerator:\n  - name: api\n    literals:\n      - user=app\n      - api-key=kettle-Bruise-91-orbit\n',
      },
      at: ['k8s/applied.yaml:7', 'k8s/kustomization.yaml:5'],
    },
    {
      files: {
        'k8s/collector.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData:\n  config.alloy: |\n    remote "kettle" {\n      url      = "https://kettle.dev"\n      password = "kettle-Bruise-91"\n    }\n',
      },
      at: ['k8s/collector.yaml:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        'k8s/db.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  api-key: <your-api-key>\n',
      },
      at: [],
    },
    {
      files: {
        'chart/templates/secret.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  key: "{{ .Values.apiKey }}"\n',
      },
      at: [],
    },
    {
      files: {
        'k8s/config.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata:\n  name: config\nstringData:\n  grafana.ini: |\n    [date_formats]\n    default_timezone = UTC\n  config.alloy: |\n    {{- if .Values.more }}\n    {{ .Values.more }}\n    {{- else }}\n    logging {\n      level = "info"\n    }\n    {{- end }}\n  type: helm\n  appInstallationID: "1234567"\n  KETTLE_HOST: 127.0.0.1\n  url: https://example.org\n',
        'k8s/kustomization.yaml': 'secretGenerator:\n  - name: api\n    literals: [api-key=, "user=app"]\n',
        'k8s/chap.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata:\n  name: chap\nstringData:\n  node.session.auth.username_in: Kettle-91\n  storageaccountname: kettle91\n',
      },
      at: [],
    },
  ],
})

function* inSecret(file: SourceFile, object: KubernetesObject): Generator<Hit> {
  for (const { key, value, encoded } of dataOf(object)) {
    if (!isLiteral(value)) continue
    const secret = encoded ? decoded(value.text) : value.text
    // A value that is not base64 is refused by the cluster; nothing that could be used stands here.
    if (secret === undefined || !isSecretEntry(key, secret)) continue
    yield {
      path: file.path,
      range: value.range,
      secret,
      resource: `${resourceOf(object)} ${pathText([encoded ? 'data' : 'stringData', key])}`,
      message: `Secret ${object.name} holds ${key} in ${encoded ? 'base64, which is not encryption' : 'plain text'}`,
      severity: severityAt(file.path, SEVERITY),
      fix: externalSecret(object.name, [key]),
    }
  }
}

/** `kubectl apply` keeps the whole object in an annotation, which goes along when the object is exported. */
function* lastApplied(file: SourceFile, { node, name }: KubernetesObject): Generator<Hit> {
  const annotation = scalarAt(
    node,
    'metadata',
    'annotations',
    'kubectl.kubernetes.io/last-applied-configuration',
  )
  const inner = annotation && createSourceFile('applied.json', annotation.text)
  for (const object of inner ? kubernetesObjects(inner) : [])
    for (const { range, ...hit } of inner ? inSecret(inner, object) : [])
      if (annotation)
        yield {
          ...hit,
          path: file.path,
          range: annotation.range,
          resource: `${hit.resource} in the annotation`,
          message: `The annotation of Secret ${name} repeats its values in plain text`,
          fix: `kubectl annotate secret ${name} kubectl.kubernetes.io/last-applied-configuration-`,
          severity: severityAt(file.path, SEVERITY),
        }
}

function* generated(file: SourceFile): Generator<Hit> {
  for (const root of file.yaml())
    for (const item of itemsAt(root, 'secretGenerator').flatMap((one) => itemsAt(one, 'literals'))) {
      const [, key = '', secret = ''] = (item.kind === 'scalar' && /^([^=]+)=(.*)$/s.exec(item.text)) || []
      if (secret === '' || !isSecretEntry(key, secret)) continue
      yield {
        path: file.path,
        range: { start: item.range.end - secret.length, end: item.range.end },
        secret,
        resource: `secretGenerator ${key}`,
        message: `A generated Secret holds ${key} in plain text`,
        severity: severityAt(file.path, SEVERITY),
        fix: 'secretGenerator:\n  - name: <name>\n    envs: [secrets.env]   # not tracked by git, or encrypted',
      }
    }
}

function isSecretEntry(key: string, secret: string): boolean {
  if (HARMLESS.test(key)) return false
  const inFile = /\.\w+$|^\./.test(key) ? fileHoldsSecret(key, secret, 'template') : undefined
  if (inFile || decide('template', secret).kind === 'pass') return inFile === true
  if (inFile === false && secret.includes('\n')) return false
  return isSecretName(lastPart(key)) || !(SETTING.test(secret) || /^[a-z]+(?:[-_.][a-z]+)*$/.test(secret))
}
