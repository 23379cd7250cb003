import { kubernetesObjects, resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import {
  at,
  itemsAt,
  keyedScalars,
  type Node,
  pathText,
  type ScalarNode,
  scalarAt,
  textAt,
} from '../../src/documents/node.ts'
import { isShell, isYaml, nameOf } from '../../src/documents/paths.ts'
import type { ShellCommand } from '../../src/documents/shell/shell.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { programOf } from '../../src/practices/commands/program.ts'
import { secretsInEmbedded } from '../../src/practices/embedded.ts'
import { isPipeline, scriptsOf } from '../../src/practices/pipelines/pipeline.ts'
import { decideNamed, decideNode, isWords } from '../../src/practices/secrets/named-secret.ts'
import { secretKindOf } from '../../src/practices/secrets/secret-name.ts'
import { slotOfPath } from '../../src/practices/secrets/slots.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const SEVERITY = 7.5
/** What a chart ships with is known to everybody, and is changed before use more often than not. */
const DEFAULT = 5.5
const FIX = 'existingSecret: <name of a Secret>   # or a values file encrypted with helm-secrets'

const isValues = (path: string): boolean =>
  /^(?:.*[._-])?values(?:[._-][\w.-]+)?\.ya?ml$/i.test(nameOf(path)) ||
  /(?:^|\/)values\/[^/]+\.ya?ml$/i.test(path)

const isHelmfile = (path: string) => /^helmfile(?:\.[\w.-]+)?\.ya?ml(?:\.gotmpl)?$/i.test(nameOf(path))

export default defineDocumentRule({
  id: 'k8s-helm-values-secret',
  title: 'Secret in the values of a Helm chart',
  why: 'Values are what the chart runs with. In the repository everybody reads them, and Helm stores them again with every release.',
  remediation:
    'Replace the value where it was issued, leave it empty here, and let the chart refer to a Secret that is made outside, or encrypt the values file.',
  severity: SEVERITY,
  cites: [
    { document: 'S4', line: 40, practice: 'API keys are kept in Kubernetes Secrets.' },
    { document: 'S4', line: 53, practice: 'Separate keys are used for separate environments.' },
  ],
  confidence: 'medium',
  files: (path) => isYaml(path) || isShell(path),
  keywords: ['pass', 'secret', 'token', 'key', 'credential', 'webhook', 'connection'],
  *check(file) {
    if (isValues(file.path) || isHelmfile(file.path))
      for (const root of file.yaml()) yield* inValues(file, root, 'values')
    else yield* releases(file)
    if (isShell(file.path)) yield* sets(file, file.shell(), 'script')
    else if (isPipeline(file.path) && /helm/i.test(file.text))
      for (const { job, commands } of scriptsOf(file)) yield* sets(file, commands, job)
  },
  examples: [
    {
      files: {
        'values-prod.yaml':
          'postgresql:\n  auth:\n    postgresPassword: devpw123\n    username: app\nextraEnv:\n  - name: API_KEY\n    value: kettle-Bruise-91-orbit\n',
      },
      at: ['values-prod.yaml:3', 'values-prod.yaml:7'],
    },
    {
      files: {
        'deploy.sh': 'helm upgrade app ./chart --set apiKey=kettle-Bruise-91-orbit --set image.tag=1\n',
        'apps/app.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: app}\nspec:\n  source:\n    helm:\n      parameters:\n        - name: auth.password\n          value: kettle-Bruise-91\n      values: |\n        api:\n          clientSecret: kettle-Bruise-91-orbit\n',
        'apps/release.yaml':
          'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: app}\nspec:\n  values:\n    adminPassword: kettle-Bruise-91\n',
      },
      at: ['deploy.sh:1', 'apps/app.yaml:9', 'apps/app.yaml:12', 'apps/release.yaml:6'],
    },
    {
      files: { 'values.yaml': 'minio:\n  accessKey: kettle\n  secretKey: kettle91\n' },
      at: ['values.yaml:3'],
    },
    {
      files: {
        'charts/web/Chart.yaml': 'name: web\n',
        'charts/web/values.yaml': 'sessionSecret: change-me-please\n',
      },
      at: ['charts/web/values.yaml:1'],
    },
  ],
  counterExamples: [
    { files: { 'values.yaml': 'store:\n  accessKey: access-key\n  secretKey: secret-key\n' }, at: [] },
    {
      files: {
        'chart/values.yaml':
          'auth:\n  existingSecret: db\n  existingSecretPasswordKey: password\n  adminPassword: ""\n  secretName: app-secret\n  passwordKey: password\n  tls:\n    secret: ingress-tls\n    sshSecret: kettle-cluster1-git-secret\n  apiKey: {secretKeyRef: {name: a, key: b}}\n  token: "{{ .Values.global.token }}"\n  maxTokens: 300\n  automountServiceAccountToken: false\n',
        'deploy.sh':
          'helm upgrade app ./chart --set apiKey="$API_KEY" --set auth.existingSecret=db-credentials\n',
      },
      at: [],
    },
    {
      files: {
        'values.yaml':
          'password: ENC[AES256_GCM,data:abc,iv:abc,tag:abc,type:str]\nsops:\n  mac: ENC[AES256_GCM,data:abc]\n  lastmodified: "2024-01-01T00:00:00Z"\n',
        'apps/release.yaml':
          'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: app}\nspec:\n  values:\n    adminPassword: ${ADMIN_PASSWORD}\n',
      },
      at: [],
    },
  ],
})

function* inValues(file: SourceFile, root: Node, where: string): Generator<Hit> {
  for (const { path, key, node } of keyedScalars(root)) {
    const around = at(root, ...path.slice(0, -1))
    // A pair of `name` and `value` under env is named by its name.
    const name = key === 'value' ? (textAt(around, 'name') ?? key) : key
    if (path.includes('secretKeyRef') || path.includes('remoteRef') || isNameOfSecret(name, node)) continue
    const named = isPaired(around) ? PAIRED[key] : undefined
    if (named === null || (named && isWords(node.text))) continue
    const { kind } = decideNode(slotOfPath(file.path), named ?? name.slice(name.lastIndexOf('.') + 1), node)
    if (kind === 'pass') continue
    const keys = path.filter((part) => typeof part === 'string')
    yield hit(
      file,
      `${where} ${pathText(keys)} ${name === key ? '' : name}`.trim(),
      name,
      node,
      kind === 'weak',
    )
  }
}

/** `secretKey` beside `accessKey`, as object stores have them; elsewhere that is the name of a key in a Secret. */
const isPaired = (around: Node | undefined): boolean =>
  textAt(around, 'accessKey') !== undefined && textAt(around, 'secretKey') !== undefined

/** What they are: the one is no secret. */
const PAIRED: Readonly<Record<string, string | null>> = { accessKey: null, secretKey: 'secret_access_key' }

/** No name of an object: what somebody is asked to replace, and what runs until then. */
const ASKS = /^(?:change|replace|your|my-super|super|not-so)-|-change-?me\b/i

/** `tls.secret: ingress1-tls` is the name of a Secret, `tokenSecretKey: token` of a key in one, as charts have them. */
const isNameOfSecret = (name: string, { text }: ScalarNode): boolean =>
  (/secrets?$/i.test(name) &&
    secretKindOf(name) === 'secret' &&
    text.includes('-') &&
    isWords(text.replace(/(?<=[a-z])\d{1,2}(?![^-])/g, '')) &&
    !ASKS.test(text)) ||
  (/^(?:auth|\w+Secret)Key$/.test(name) && isWords(text)) ||
  /existing|secretref/i.test(name)

const hit = (file: SourceFile, resource: string, name: string, node: ScalarNode, weak: boolean): Hit => ({
  path: file.path,
  range: node.range,
  secret: node.text,
  resource,
  message: `${name} is a literal in the values of a chart`,
  severity: severityAt(file.path, weak || isWords(node.text) ? DEFAULT : SEVERITY),
  fix: FIX,
})

/** Values inside the objects that make a release: Flux and Argo CD. */
function* releases(file: SourceFile): Generator<Hit> {
  for (const object of kubernetesObjects(file)) {
    const resource = resourceOf(object)
    const sources = [at(object.node, 'spec', 'source'), ...itemsAt(object.node, 'spec', 'sources')]
    const flux = object.kind === 'HelmRelease' || object.kind === 'HelmChart'
    const values = flux
      ? [at(object.node, 'spec', 'values')]
      : sources.map((one) => at(one, 'helm', 'valuesObject'))
    for (const node of values) if (node?.kind === 'map') yield* inValues(file, node, resource)
    const texts = [
      ...sources.map((one) => scalarAt(one, 'helm', 'values')),
      scalarAt(object.node, 'spec', 'valuesContent'),
    ]
    for (const node of texts) if (node) yield* inText(file, node, resource)
    for (const one of sources)
      for (const parameter of itemsAt(one, 'helm', 'parameters')) {
        const name = textAt(parameter, 'name') ?? ''
        const value = scalarAt(parameter, 'value')
        if (!value || isNameOfSecret(name, value)) continue
        const { kind } = decideNode(slotOfPath(file.path), name.slice(name.lastIndexOf('.') + 1), value)
        if (kind !== 'pass') yield hit(file, `${resource} ${name}`, name, value, kind === 'weak')
      }
  }
}

function* inText(file: SourceFile, node: ScalarNode, resource: string): Generator<Hit> {
  for (const { name, value, range } of secretsInEmbedded(file, 'values.yaml', node))
    yield {
      path: file.path,
      range,
      secret: value,
      resource: `${resource} ${name}`,
      message: `${name} is a literal in the values of a chart`,
      severity: severityAt(file.path, SEVERITY),
      fix: FIX,
    }
}

/** `helm upgrade --set a.password=x,b=y`. */
function* sets(file: SourceFile, commands: readonly ShellCommand[], where: string): Generator<Hit> {
  for (const { words } of commands) {
    if (!/^helm(?:file)?$/.test(programOf(words).name)) continue
    for (const [at, word] of words.entries()) {
      const before = words[at - 1]?.text ?? ''
      const given =
        /^--set(?:-string)?=(.*)$/s.exec(word.text)?.[1] ??
        (/^--set(?:-string)?$/.test(before) ? word.text : '')
      for (const pair of given.split(',')) {
        const [, path = '', value = ''] = /^([^=]+)=(.*)$/s.exec(pair) ?? []
        const name = path.slice(path.lastIndexOf('.') + 1)
        if (/existing/i.test(name) || /[$`]/.test(value)) continue
        const { kind } = decideNamed(slotOfPath(file.path), name, value)
        if (kind === 'pass') continue
        const start = word.range.start + file.text.slice(word.range.start, word.range.end).indexOf(value)
        yield {
          path: file.path,
          range: { start, end: start + value.length },
          secret: value,
          resource: `${where} --set ${path}`,
          message: `helm is given ${path} as a literal`,
          severity: severityAt(file.path, kind === 'weak' || isWords(value) ? DEFAULT : SEVERITY),
          fix: `--set ${path}="$VALUE"`,
        }
      }
    }
  }
}
