import { composeServices } from '../../src/documents/dialects/compose.ts'
import {
  containersOf,
  kubernetesObjects,
  podSpecOf,
  resourceOf,
  variablesOf,
} from '../../src/documents/dialects/kubernetes.ts'
import { workflowOf } from '../../src/documents/dialects/workflow.ts'
import { isCompose, isWorkflow, isYaml, mayBeKubernetes } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** Names that say the key may do everything: of an administrator, an organisation, or the root. */
const BROAD =
  /(?:^|_)(?:ADMIN|ROOT|MASTER|ORG|ORGANI[SZ]ATION|GLOBAL|SUPERUSER)_(?:\w+_)?(?:API_?KEY|KEY|TOKEN|PAT)$|(?:^|_)(?:ROOT|ADMIN)_?TOKEN$|^CF_API_KEY$|^CLOUDFLARE_(?:GLOBAL_)?API_KEY$/i
/** Keys of one table or index, and what a program calls its own root key. */
const NARROW = /PUBLIC|ENCRYPTION|SIGNING|RAILS_MASTER_KEY|ORGANIZATION_ID|ORG_ID/i

export default defineDocumentRule({
  id: 'secret-broad-scope',
  title: 'Key with wider rights than its use needs',
  why: 'A key of an administrator or a whole organisation opens everything when the one job or service that has it is taken over.',
  remediation:
    'Issue a key for this use with the least scopes (a workspace key, a fine-grained token), and keep the broad one out of machines.',
  fixes: {
    github: '${{ secrets.<NAME of a key that may do only this> }}',
    compose: '${<NAME of a key that may do only this>:?}',
    kubernetes:
      'valueFrom:\n  secretKeyRef:\n    name: <secret with a key that may do only this>\n    key: <key>',
    any: '<NAME of a key that may do only this>',
  },
  severity: 6.0,
  cites: [
    {
      document: 'S0',
      line: 92,
      practice: 'Keys of a whole organisation have broad permissions and need care.',
    },
    { document: 'S0', line: 57, practice: 'API keys have the fewest scopes that do.' },
  ],
  confidence: 'medium',
  files: isYaml,
  keywords: ['ADMIN', 'ROOT', 'MASTER', 'ORG', 'GLOBAL', 'SUPERUSER', 'API_KEY'],
  *check(file) {
    const found = isWorkflow(file.path)
      ? inWorkflow(file)
      : isCompose(file.path)
        ? inCompose(file)
        : inWorkloads(file)
    for (const hit of found) if (!isExplained(file, hit)) yield hit
  },
  examples: [
    {
      files: {
        '.github/workflows/a.yml':
          'on: pull_request\njobs:\n  a:\n    steps:\n      - run: deploy\n        env:\n          PORTKEY_ADMIN_API_KEY: ${{ secrets.PORTKEY_ADMIN_API_KEY }}\n',
      },
      at: ['.github/workflows/a.yml:7'],
    },
    {
      files: {
        'compose.yaml':
          'services:\n  a:\n    image: a\n    environment:\n      VAULT_ROOT_TOKEN: ${VAULT_ROOT_TOKEN:?}\n',
      },
      at: ['compose.yaml:5'],
    },
  ],
  counterExamples: [
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  a:\n    steps:\n      - env:\n          GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}\n          STRIPE_KEY: ${{ secrets.STRIPE_RESTRICTED_KEY }}\n',
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: pull_request\njobs:\n  a:\n    steps:\n      - env:\n          # the provider has no other kind of key\n          A_ADMIN_KEY: ${{ secrets.A_ADMIN_KEY }} # reason: the provider has no other\n',
      },
      at: [],
    },
    {
      files: {
        'compose.yaml':
          'services:\n  a:\n    image: a\n    environment:\n      ADMIN_EMAIL: a\n      RAILS_MASTER_KEY: ${K}\n',
      },
      at: [],
    },
  ],
})

const isBroad = (name: string): boolean => BROAD.test(name) && !NARROW.test(name)

/** Pull requests run what a stranger wrote; a push runs what was reviewed. */
function* inWorkflow(file: SourceFile): Generator<Hit> {
  const workflow = workflowOf(file)
  const isOpen = workflow
    ? [...workflow.triggers.keys()].some((trigger) => /^pull_request|^issue|^workflow_run$/.test(trigger))
    : false
  for (const { 0: whole, 1: name = '', index } of file.text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g))
    if (isBroad(name))
      yield {
        path: file.path,
        range: { start: index, end: index + whole.length },
        resource: name,
        message: `${name} is a key with broad rights${isOpen ? ', in a workflow that pull requests start' : ''}`,
        severity: severityAt(file.path, isOpen ? 6.0 : 4.0),
      }
}

function* inCompose(file: SourceFile): Generator<Hit> {
  for (const { name: service, environment } of composeServices(file))
    for (const { name, nameRange } of environment)
      if (isBroad(name)) yield workloadHit(file, `service ${service}`, name, nameRange)
}

function* inWorkloads(file: SourceFile): Generator<Hit> {
  if (!mayBeKubernetes(file.path)) return
  for (const object of kubernetesObjects(file)) {
    if (!podSpecOf(object)) continue
    for (const container of containersOf(object))
      for (const { name, node } of variablesOf(container))
        if (isBroad(name)) yield workloadHit(file, resourceOf(object), name, node.range)
  }
}

const workloadHit = (file: SourceFile, owner: string, name: string, range: Hit['range'] & object): Hit => ({
  path: file.path,
  range: { start: range.start, end: Math.min(range.end, range.start + name.length) },
  resource: `${owner} ${name}`,
  message: `${owner} runs with ${name}, a key with broad rights`,
  severity: severityAt(file.path, 4.0),
})

/** `# reason: …` on the line says why no narrower key does. */
function isExplained({ text }: SourceFile, { range }: Hit): boolean {
  const line = text.slice(range?.start ?? 0).split('\n', 1)[0] ?? ''
  return /#\s*reason\b/i.test(line)
}
