import { stringOf } from '../../src/documents/hcl/hcl.ts'
import type { Range } from '../../src/documents/node.ts'
import { isTerraform } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { commandsIn, mayHoldCommands } from '../../src/practices/commands/commands.ts'
import { programOf } from '../../src/practices/commands/program.ts'
import { replaced, withLine } from '../../src/practices/edits.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import {
  type Backend,
  isBackendSettings,
  isComplete,
  isSet,
  settingsBeside,
  setUpBy,
} from '../../src/practices/terraform/backend.ts'
import { blocksOfModule, isSample, moduleOf } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const FIX = 'use_lockfile = true'
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
  about: isTerraform,
  keywords: ['backend', 'remote_state', '-lock=false'],
  named: isBackendSettings,
  *check(file, inventory) {
    if (!isTerraform(file.path)) return yield* unlockedRuns(file)
    for (const backend of setUpBy(file, inventory)) {
      const found = unlocked(backend, file, inventory)
      if (!found) continue
      const severity = isSample(file.path) ? 3.0 : undefined
      yield { path: file.path, resource: backend.address, ...found, ...(severity && { severity }) }
    }
  },
  examples: [
    {
      files: {
        'backend.tf': 'terraform {\n  backend "s3" {}\n}\n',
        'dev.tfbackend': 'bucket = "b"\nkey = "k"\n',
        'prod.tfbackend': 'bucket = "b"\nkey = "k"\nuse_lockfile = true\n',
      },
      at: ['dev.tfbackend:1'],
    },
    {
      files: {
        'backend.tf':
          'terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "k"\n    region = "r"\n  }\n}\n',
      },
      at: ['backend.tf:2'],
    },
    {
      files: {
        'main.tf':
          'terraform {\n  required_version = ">= 1.10"\n  backend "s3" {\n    bucket = "b"\n    key = "k"\n  }\n}\n',
      },
      at: ['main.tf:3'],
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

type Unlocked = Pick<Hit, 'range' | 'message' | 'fix' | 'edits'>

function unlocked(backend: Backend, file: SourceFile, inventory: Inventory): Unlocked | undefined {
  const given = settingsBeside(backend, inventory)
  if (backend.origin === 'reader') return undefined
  const has = (name: string) => isSet(backend, name) || new RegExp(`\\b${name}\\b`).test(given)
  if (backend.type === 's3' && isComplete(backend) && !LOCKS.some(has)) {
    const off = { range: backend.headRange, message: 'the S3 backend has no lock' }
    const edits = backend.body && knowsLockFile(file, inventory) ? withLine(file, backend.body, FIX) : []
    return { ...off, fix: FIX, edits }
  }
  if (backend.type === 'http' && backend.settings.has('address') && !has('lock_address'))
    return {
      range: backend.headRange,
      message: 'the HTTP backend has no lock_address',
      fix: 'lock_address   = "https://<host>/<path>/lock"\nunlock_address = "https://<host>/<path>/lock"',
    }
  return /^(?:swift|artifactory)$/.test(backend.type)
    ? {
        range: backend.headRange,
        message: `the ${backend.type} backend cannot lock`,
        fix: 'backend "s3" {\n  bucket       = "<bucket>"\n  key          = "<path>"\n  region       = "<region>"\n  encrypt      = true\n  use_lockfile = true\n}',
      }
    : undefined
}

/** Terraform knows it from 1.10 on; an older one stops at an argument that it does not know. */
function knowsLockFile(file: SourceFile, inventory: Inventory): boolean {
  const wanted = blocksOfModule(moduleOf(file, inventory), 'terraform').map(
    ({ block }) => /(?:^|,)\s*(?:>=|~>|=)?\s*(\d[\d.]*)/.exec(stringOf(block, 'required_version') ?? '')?.[1],
  )
  const pinned = ['.terraform-version', '.opentofu-version'].map((path) => inventory.file(path)?.text.trim())
  return [...wanted, ...pinned].some((version) => {
    const [major = 0, minor = 0] = (version ?? '').split('.').map(Number)
    return major > 1 || (major === 1 && minor >= 10)
  })
}

/** Commands that write the state; a plan without a lock is a reader's choice. */
const WRITES = /^(?:apply|destroy|import|refresh|taint|untaint|state|up)$/

function* unlockedRuns(file: SourceFile): Generator<Hit> {
  // Nearly every other file that speaks of a backend means something else.
  if (!file.text.includes('-lock=false')) return
  for (const command of commandsIn(file)) {
    const { name, arguments: words } = programOf(command.words)
    const flag = words.find(({ text }) => text === '-lock=false' || text === '--lock=false')
    const verb = words.find(({ text }) => WRITES.test(text))?.text
    if (flag && verb && /^(?:terraform|tofu|terragrunt)$/.test(name))
      yield {
        path: file.path,
        range: flag.range,
        resource: `${name} ${verb}`,
        message: `${name} ${verb} runs without a lock`,
        fix: `${name} ${verb}`,
        edits: withoutWord(file, flag.range),
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
      fix: `${match[1]}=`,
    }
}

/** Takes a word and the blank before it out of a command. */
const withoutWord = ({ text }: SourceFile, { start, end }: Range) =>
  text[start - 1] === ' ' ? replaced({ start: start - 1, end }, '') : []
