import {
  dataOf,
  type KubernetesObject,
  kubernetesObjects,
  resourceOf,
} from '../../src/documents/dialects/kubernetes.ts'
import { itemsAt, type Range, type ScalarNode } from '../../src/documents/node.ts'
import { mayBeKubernetes, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { commandsIn, mayHoldCommands } from '../../src/practices/commands/commands.ts'
import { programOf } from '../../src/practices/commands/program.ts'
import { isPrivateKey, secretsInEmbedded } from '../../src/practices/embedded.ts'
import { externalSecret } from '../../src/practices/fixes/kubernetes.ts'
import { decideNamed, decideNode } from '../../src/practices/secrets/named-secret.ts'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { slotOfPath } from '../../src/practices/secrets/slots.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const SEVERITY = 8.0
/** A key such as `application.yml` names a file, not a value. */
const FILE = /\.[a-z]+$|^\.env/i

export default defineDocumentRule({
  id: 'k8s-configmap-secret',
  title: 'Secret in a ConfigMap',
  why: 'A ConfigMap is not protected: whoever may read configuration reads it, it is never encrypted at rest, and here it stands in the repository.',
  remediation:
    'Replace the value where it was issued. Keep the new one in a Secret that an operator fills or that is encrypted here, and mount that.',
  severity: SEVERITY,
  cites: [
    { document: 'S4', line: 40, practice: 'API keys are kept in Kubernetes Secrets.' },
    {
      document: 'S1',
      line: 42,
      practice: 'A value in plain text is treated as highly sensitive wherever it goes.',
    },
  ],
  confidence: 'high',
  files: (path) => mayBeKubernetes(path) || mayHoldCommands(path),
  keywords: ['configmap'],
  *check(file) {
    for (const object of kubernetesObjects(file)) if (object.kind === 'ConfigMap') yield* inMap(file, object)
    if (/^kustomization\.ya?ml$/i.test(nameOf(file.path))) yield* generated(file)
    yield* created(file)
  },
  examples: [
    {
      files: {
        'deploy.sh':
          'kubectl create configmap app --from-literal=DB_PASSWORD=kettle-Bruise-91 --from-literal=A=b\noc create cm app --from-literal=API_KEY="$API_KEY"\n',
      },
      at: ['deploy.sh:1', 'deploy.sh:2'],
    },
    {
      files: {
        'k8s/config.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app\ndata:\n  DB_PASSWORD: hunter22x\n  application.yml: |\n    client:\n      client-secret: kettle-Bruise-91-orbit\n  app.properties: |\n    spring.datasource.password=kettle-Bruise-91\n',
      },
      at: ['k8s/config.yaml:6', 'k8s/config.yaml:9', 'k8s/config.yaml:11'],
    },
    {
      files: {
        'k8s/kustomization.yaml':
          'configMapGenerator:\n  - name: app\n    literals:\n      - LOG_LEVEL=info\n      - API_TOKEN=kettle-Bruise-91-orbit\n',
      },
      at: ['k8s/kustomization.yaml:5'],
    },
  ],
  counterExamples: [
    {
      files: {
        'deploy.sh':
          'kubectl create secret generic app --from-literal=API_KEY="$API_KEY"\nkubectl create configmap app --from-literal=SECRET_NAME=app --from-literal=URL="$URL"\n',
      },
      at: [],
    },
    {
      files: {
        'k8s/config.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app\ndata:\n  server-tokens: "False"\n  password_policy: strict\n  admin_email: a@example.org\n  DB_SECRET_NAME: db\n  DB_URL: postgres://db:5432/app\n  ca.crt: |\n    -----BEGIN CERTIFICATE-----\n    abc\n  application.yml: |\n    password: ${DB_PASSWORD}\n    token: {{ .Values.token }}\n',
      },
      at: [],
    },
    {
      files: {
        'k8s/kustomization.yaml':
          'configMapGenerator:\n  - name: app\n    literals:\n      - API_TOKEN=\n      - TOKEN_TTL=300\n    files: [config.yaml]\n',
      },
      at: [],
    },
  ],
})

function* inMap(file: SourceFile, object: KubernetesObject): Generator<Hit> {
  for (const { key, value } of dataOf(object)) {
    if (value.kind !== 'scalar' || value.templated) continue
    if (isPrivateKey(value.text)) yield hit(file, object, key, value.text, value.range)
    else if (FILE.test(key))
      for (const { name, value: secret, range } of secretsInEmbedded(file, key, value))
        yield hit(file, object, `${key} ${name}`, secret, range)
    else if (decideNode(slotOfPath(file.path), key, value).kind !== 'pass' && isOneLine(value))
      yield hit(file, object, key, value.text, value.range)
  }
}

const isOneLine = ({ text }: ScalarNode) => !text.trim().includes('\n')

function* generated(file: SourceFile): Generator<Hit> {
  for (const root of file.yaml())
    for (const generator of itemsAt(root, 'configMapGenerator'))
      for (const item of itemsAt(generator, 'literals')) {
        const [, name = '', value = ''] = (item.kind === 'scalar' && /^([^=]+)=(.*)$/s.exec(item.text)) || []
        if (decideNamed(slotOfPath(file.path), name, value).kind === 'pass') continue
        const range = { start: item.range.end - value.length, end: item.range.end }
        yield {
          path: file.path,
          range,
          secret: value,
          resource: `configMapGenerator ${name}`,
          message: `A generated ConfigMap holds ${name}`,
          severity: severityAt(file.path, SEVERITY),
          fix: 'secretGenerator:\n  - name: <name>\n    envs: [secrets.env]   # not tracked by git, or encrypted',
        }
      }
}

/** `kubectl create configmap app --from-literal=DB_PASSWORD="$DB_PASSWORD"` */
function* created(file: SourceFile): Generator<Hit> {
  for (const { words } of commandsIn(file)) {
    const { name: program, arguments: given } = programOf(words)
    if (!/^(?:kubectl|oc)$/.test(program) || !given.some(({ text }) => /^(?:configmaps?|cm)$/.test(text)))
      continue
    for (const { text, range, literal } of given) {
      const [, name = '', value = ''] = /^--from-literal=([^=]+)=(.+)$/s.exec(text) ?? []
      if (!isSecretName(name) || value === '') continue
      const { kind } = decideNamed('effective', name, value)
      if (literal && kind === 'pass') continue
      yield {
        path: file.path,
        range: literal ? { start: range.end - value.length, end: range.end } : range,
        ...(literal && { secret: value }),
        resource: `configmap ${name}`,
        message: `A command puts ${name} into a ConfigMap`,
        severity: severityAt(file.path, literal ? SEVERITY : 5.5),
        fix: `kubectl create secret generic <name> --from-literal=${name}="$${name}"`,
      }
    }
  }
}

const hit = (
  file: SourceFile,
  object: KubernetesObject,
  entry: string,
  secret: string,
  range: Range,
): Hit => ({
  path: file.path,
  range,
  secret,
  resource: `${resourceOf(object)} data ${entry}`,
  message: `ConfigMap ${object.name} holds ${entry} in plain text`,
  severity: severityAt(file.path, SEVERITY),
  fix: externalSecret(object.name, [entry.split(' ')[0] ?? entry]),
})
