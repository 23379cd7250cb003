import { dataOf, kubernetesObjects, resourceOf } from '../../src/documents/kubernetes.ts'
import { isLiteral, pathText } from '../../src/documents/node.ts'
import { mayBeKubernetes } from '../../src/documents/paths.ts'
import { decide } from '../../src/practices/slots.ts'
import { defineDocumentRule } from '../rule.ts'

/** Entries that are no secret although they stand in a Secret. */
const HARMLESS =
  /^(?:ca\.crt|tls\.crt|username|user|host|hostname|port|database|dbname|email|url|uri|endpoint|region)$/i

const BASE64 =
  /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$|^[A-Za-z0-9+/]{2}==$|^[A-Za-z0-9+/]{3}=$/

const decoded = (text: string): string | undefined => {
  const packed = text.replace(/\s+/g, '')
  return BASE64.test(packed) ? Buffer.from(packed, 'base64').toString('utf8').trim() : undefined
}

export default defineDocumentRule({
  id: 'k8s-secret-plaintext',
  title: 'Kubernetes Secret with its value in the repository',
  why: 'Base64 is an encoding, not encryption: everybody who can read the repository has the value that the cluster uses.',
  remediation:
    'Replace the value where it was issued, then keep only an encrypted or referring form here: SealedSecret, SOPS or ExternalSecret.',
  severity: 8.5,
  cites: [
    {
      document: 'S4',
      line: 40,
      practice: 'Keep API keys in Kubernetes Secrets; the manifest in a repository holds a placeholder.',
    },
  ],
  confidence: 'high',
  files: mayBeKubernetes,
  keywords: ['kind: secret', '"secret"', "'secret'"],
  *check(file) {
    for (const object of kubernetesObjects(file)) {
      if (object.kind !== 'Secret' || object.node.entries.some(({ key }) => key === 'sops')) continue
      for (const { key, value, encoded } of dataOf(object)) {
        if (!isLiteral(value) || HARMLESS.test(key) || decide('template', value.text).kind === 'pass')
          continue
        const secret = encoded ? decoded(value.text) : value.text
        // A value that is not base64 is refused by the cluster; nothing that could be used stands here.
        if (secret === undefined || decide('template', secret).kind === 'pass') continue
        yield {
          path: file.path,
          range: value.range,
          secret,
          resource: `${resourceOf(object)} ${pathText([encoded ? 'data' : 'stringData', key])}`,
          message: `Secret ${object.name} holds ${key} in ${encoded ? 'base64, which is not encryption' : 'plain text'}`,
        }
      }
    }
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
  ],
})
