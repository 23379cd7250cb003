import { composeSecrets, composeServices } from '../../src/documents/dialects/compose.ts'
import { at, itemsAt, type ScalarNode, scalarAt } from '../../src/documents/node.ts'
import { folderOf, isCompose, isExample, isVendored, isYaml, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { fileEncryptionOf } from '../../src/practices/secrets/encryption.ts'
import { decideNamed } from '../../src/practices/secrets/named-secret.ts'
import { placeholderOf } from '../../src/practices/secrets/placeholder.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { defineRepositoryRule } from '../rule.ts'

const SEVERITY = 7.5

const isKustomization = (path: string) => /^kustomization\.ya?ml$/i.test(nameOf(path))
const isDeployment = (path: string) => (isCompose(path) || isKustomization(path)) && isYaml(path)

export default defineRepositoryRule({
  id: 'compose-secret-file-tracked',
  title: 'File that a deployment takes its secret from is tracked by git',
  why: 'The deployment does it right, by keeping the secret in a file of its own, and then the file is published with the rest.',
  remediation:
    'Untrack the file (`git rm --cached`), ignore it, keep an example beside it, and replace the secret.',
  severity: SEVERITY,
  cites: [
    { document: 'S4', line: 40, practice: 'API keys are kept in a store that is made for secrets.' },
    { document: 'S0', line: 54, practice: 'Keys are never committed to version control.' },
  ],
  confidence: 'high',
  about: isDeployment,
  reads: isDeployment,
  leads: isDeployment,
  *check(inventory) {
    const seen = new Set<string>()
    for (const deployment of deploymentsIn(inventory))
      for (const { what, node, path, whole } of referencesIn(deployment, inventory)) {
        const target = join(folderOf(deployment), path)
        const held = seen.has(target) ? undefined : heldIn(inventory, target, whole)
        if (!held) continue
        seen.add(target)
        yield {
          path: deployment,
          range: node.range,
          resource: `${what} ${path}`,
          message: `${what} comes from ${path}, which git tracks${held === 'placeholder' ? ', so far with placeholders' : ''}`,
          severity: held === 'placeholder' ? NOTE : severityAt(deployment, SEVERITY),
          fix: `git rm --cached ${target} && echo '/${target}' >> .gitignore`,
        }
      }
  },
  examples: [
    {
      files: {
        'compose.yaml':
          'services:\n  db:\n    image: postgres\n    env_file: .env.prod\nsecrets:\n  db-password:\n    file: ./db/password.txt\n',
        'db/password.txt': 'kettle-Bruise-91\n',
        '.env.prod': 'LOG=info\nAPI_TOKEN=kettle-Bruise-91-orbit\n',
      },
      at: ['compose.yaml:4', 'compose.yaml:7'],
    },
    {
      files: {
        'k8s/kustomization.yaml':
          'secretGenerator:\n  - name: app\n    envs:\n      - secrets.env\n    files:\n      - key=token.txt\n',
        'k8s/secrets.env': 'API_TOKEN=kettle-Bruise-91-orbit\n',
        'k8s/token.txt': 'kettle-Bruise-91-orbit\n',
      },
      at: ['k8s/kustomization.yaml:4', 'k8s/kustomization.yaml:6'],
    },
    {
      files: {
        'docs/compose.yaml': 'services:\n  db:\n    image: postgres\n    env_file: ../.env.prod\n',
        'web/compose.yaml': 'services:\n  db:\n    image: postgres\n    env_file: [../.env.prod]\n',
        'worker/compose.yaml': 'services:\n  db:\n    image: postgres\n    env_file: [../.env.prod]\n',
        '.env.prod': 'API_TOKEN=kettle-Bruise-91-orbit\n',
      },
      at: ['web/compose.yaml:4'],
    },
  ],
  counterExamples: [
    {
      files: {
        '.gitignore': 'db/password.txt\n.env\n',
        'compose.yaml':
          'services:\n  db:\n    image: postgres\n    env_file: [.env, common.env]\nsecrets:\n  a:\n    file: ./db/password.txt\n  b:\n    external: true\n  c:\n    environment: TOKEN\n  d:\n    file: ./missing.txt\n',
        'db/password.txt': 'kettle-Bruise-91\n',
        '.env': 'API_TOKEN=kettle-Bruise-91-orbit\n',
        'common.env': 'TOKEN_TTL=300\nAPI_TOKEN=\nLOG=info\n',
      },
      at: [],
    },
    {
      files: {
        'compose.yaml':
          'services:\n  db:\n    image: postgres\n    env_file: .env.example\nsecrets:\n  a:\n    file: ./password.txt\n  b:\n    file: ./cert.pem\n',
        '.env.example': 'API_TOKEN=kettle-Bruise-91-orbit\n',
        'password.txt': '<your password>\n',
        'cert.pem': '-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----\n',
      },
      at: [],
    },
  ],
})

interface Reference {
  /** "Secret db", "The environment of api". */
  readonly what: string
  readonly node: ScalarNode
  /** As written. */
  readonly path: string
  /** Whether the file as a whole is the secret, or a list of variables. */
  readonly whole: boolean
}

/** The one that tells most of a file is to tell of it: not an example beside what runs. */
const deploymentsIn = ({ paths }: Inventory): readonly string[] =>
  paths
    .filter((path) => isDeployment(path) && !isVendored(path))
    .sort((a, b) => severityAt(b, SEVERITY) - severityAt(a, SEVERITY))

function referencesIn(path: string, inventory: Inventory): Iterable<Reference> {
  const file = inventory.file(path)
  return file && /secret|env_file/i.test(file.text) ? referencesOf(file) : []
}

function* referencesOf(file: SourceFile): Generator<Reference> {
  if (isKustomization(file.path)) {
    yield* generators(file)
    return
  }
  for (const { name, file: node } of composeSecrets(file))
    if (node) yield { what: `Secret ${name}`, node, path: node.text, whole: true }
  for (const { name, node } of composeServices(file)) {
    const given = at(node, 'env_file')
    const list = given?.kind === 'list' ? given.items : [given]
    for (const item of list) {
      const path = item?.kind === 'scalar' ? item : scalarAt(item, 'path')
      if (path) yield { what: `The environment of ${name}`, node: path, path: path.text, whole: false }
    }
  }
}

function* generators(file: SourceFile): Generator<Reference> {
  for (const root of file.yaml())
    for (const generator of itemsAt(root, 'secretGenerator')) {
      const what = `Secret ${scalarAt(generator, 'name')?.text ?? ''}`
      for (const key of ['envs', 'files'])
        for (const node of itemsAt(generator, key))
          if (node.kind === 'scalar')
            yield { what, node, path: node.text.replace(/^[^=]*=/, ''), whole: key === 'files' }
    }
}

function join(folder: string, path: string): string {
  const parts: string[] = []
  for (const part of [...folder.split('/'), ...path.split('/')])
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  return parts.join('/')
}

/** What a tracked file holds in plain text: a secret, or nothing but words that whoever deploys it is to replace. */
function heldIn(inventory: Inventory, path: string, whole: boolean): 'secret' | 'placeholder' | undefined {
  const target = inventory.file(path)
  if (!target || isExample(path) || !inventory.tracked(path) || fileEncryptionOf(path, target.text))
    return undefined
  const text = target.text.trim()
  if (!whole) {
    const held = assignmentsIn(text).filter(
      ({ name, value }) => decideNamed('effective', name, value).kind !== 'pass',
    )
    if (held.length === 0) return undefined
    return held.every(({ value }) => isToBeReplaced(value)) ? 'placeholder' : 'secret'
  }
  const isSecret = /-----BEGIN /.test(text)
    ? /PRIVATE KEY-----/.test(text)
    : text !== '' && decide('template', text).kind !== 'pass'
  return isSecret ? 'secret' : undefined
}

/** `change-me`, and no default that a program knows, such as `postgres`. */
const isToBeReplaced = (value: string): boolean =>
  placeholderOf(value) === 'lexical' && /change|replace|set|your|todo|insert|fill/i.test(value)

const assignmentsIn = (text: string) =>
  [...text.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.]*)[ \t]*=[ \t]*["']?(.*?)["']?[ \t]*\r?$/gm)].map(
    ([, name = '', value = '']) => ({ name, value }),
  )
