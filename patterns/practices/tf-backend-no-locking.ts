import { isTerraform } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { commandsIn, mayHoldCommands, programOf } from '../../src/practices/commands.ts'
import { isSample } from '../../src/practices/terraform.ts'
import { type Backend, backendsOf, givenSettings, isComplete } from '../../src/practices/terraform-backend.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const LOCKS = ['use_lockfile', 'dynamodb_table', 'dynamodb_endpoint']

export default defineDocumentRule({
  id: 'tf-backend-no-locking',
  title: 'Terraform state without a lock',
  why: 'Two runs at the same time overwrite each other, and what is lost from the state is forgotten infrastructure and forgotten access.',
  remediation:
    'Set `use_lockfile = true` (Terraform 1.10 or newer) or name a `dynamodb_table`, and drop `-lock=false` from commands that change anything.',
  severity: 5.5,
  cites: [{ document: 'S0', line: 65, practice: 'Lock the state, so that no two runs change it at once.' }],
  confidence: 'high',
  files: (path) => isTerraform(path) || mayHoldCommands(path),
  keywords: ['backend', 'remote_state', '-lock=false'],
  *check(file, inventory) {
    if (!isTerraform(file.path)) return yield* unlockedRuns(file)
    for (const backend of backendsOf(file)) {
      const found = unlocked(backend, givenSettings(inventory))
      if (!found) continue
      const severity = isSample(file.path) ? 3.0 : undefined
      yield { path: file.path, resource: backend.address, ...found, ...(severity && { severity }) }
    }
  },
  examples: [
    {
      files: {
        'backend.tf':
          'terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "k"\n    region = "r"\n  }\n}\n',
      },
      at: ['backend.tf:2'],
    },
    {
      files: { 'deploy.sh': 'terraform init\nterraform apply -auto-approve -lock=false\n' },
      at: ['deploy.sh:2'],
    },
    {
      files: {
        '.github/workflows/tf.yml':
          'on: push\njobs:\n  a:\n    env:\n      TF_CLI_ARGS_apply: -lock=false\n    steps: []\n',
      },
      at: ['.github/workflows/tf.yml:5'],
    },
  ],
  counterExamples: [
    {
      files: {
        'backend.tf':
          'terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "k"\n    use_lockfile = true\n  }\n}\n',
      },
      at: [],
    },
    { files: { 'backend.tf': 'terraform {\n  backend "gcs" {\n    bucket = "b"\n  }\n}\n' }, at: [] },
    { files: { 'check.sh': 'terraform plan -lock=false -out=tfplan\n' }, at: [] },
    {
      files: {
        'main.tf.json':
          '{"terraform": {"backend": {"s3": {"bucket": "b", "key": "k", "dynamodb_table": "t"}}}}\n',
      },
      at: [],
    },
  ],
})

function unlocked(backend: Backend, given: string): Pick<Hit, 'range' | 'message' | 'fix'> | undefined {
  if (backend.origin === 'reader') return undefined
  const has = (name: string) => backend.settings.has(name) || new RegExp(`\\b${name}\\b`).test(given)
  if (backend.type === 's3' && isComplete(backend) && !LOCKS.some(has)) {
    const off = { range: backend.headRange, message: 'the S3 backend has no lock' }
    return { ...off, fix: 'use_lockfile = true' }
  }
  if (backend.type === 'http' && backend.settings.has('address') && !has('lock_address'))
    return { range: backend.headRange, message: 'the HTTP backend has no lock_address' }
  return /^(?:swift|artifactory)$/.test(backend.type)
    ? { range: backend.headRange, message: `the ${backend.type} backend cannot lock` }
    : undefined
}

/** Commands that write the state; a plan without a lock is a reader's choice. */
const WRITES = /^(?:apply|destroy|import|refresh|taint|untaint|state|up)$/

function* unlockedRuns(file: SourceFile): Generator<Hit> {
  for (const command of commandsIn(file)) {
    const { name, arguments: words } = programOf(command)
    const flag = words.find(({ text }) => text === '-lock=false' || text === '--lock=false')
    const verb = words.find(({ text }) => WRITES.test(text))?.text
    if (flag && verb && /^(?:terraform|tofu|terragrunt)$/.test(name))
      yield {
        path: file.path,
        range: flag.range,
        resource: `${name} ${verb}`,
        message: `${name} ${verb} runs without a lock`,
      }
  }
  for (const match of file.text.matchAll(
    /^[ \t-]*(?:export[ \t]+)?(TF_CLI_ARGS(?:_(?:apply|destroy|import))?)['"]?[ \t]*[:=][^\n]*?-lock=false/gm,
  ))
    yield {
      path: file.path,
      range: { start: match.index + match[0].length - 11, end: match.index + match[0].length },
      resource: match[1] ?? '',
      message: `${match[1]} switches locking off for every run`,
    }
}
