import { isJson, isTerraform, isTest, nameOf } from '../../src/documents/paths.ts'
import { untracked } from '../../src/practices/fixes/untracked.ts'
import { type Inventory, pathsUnderReview } from '../../src/practices/repository/inventory.ts'
import { type StateContent, stateOf } from '../../src/practices/terraform/state.ts'
import { defineRepositoryRule, type Hit } from '../rule.ts'

const STATE_NAME = /\.tfstate(?:\.[\w-]+)*(?:\.backup)?$|\.tfstate\.\d+\.backup$/
/** A saved plan is a zip that holds a state. */
const PLAN_NAME = /^(?:tf)?plan\.(?:out|tfplan|bin|binary)$|\.tfplan$|^tfplan(?:[._-][\w-]+)?$/

/** A state, a plan or a log by its name, and what keeps them out. */
const STATE_FILES = [STATE_NAME, PLAN_NAME, /^(?:crash\.log|\.gitignore)$/]

export default defineRepositoryRule({
  id: 'tf-state-committed',
  title: 'Terraform state in the repository',
  why: 'State and saved plans hold every password and key of the infrastructure in plain text, whatever the configuration calls sensitive.',
  remediation:
    'Replace every credential that the state holds, move the state to a remote backend, remove the file from all history, and ignore it.',
  severity: 9.0,
  cites: [
    { document: 'S0', line: 62, practice: 'State files hold sensitive information.' },
    { document: 'S0', line: 58, practice: 'Store state with encryption and access controls.' },
  ],
  confidence: 'high',
  // What git tracks hangs on what it ignores.
  // Without Terraform there is no state to keep out.
  about: (path) => isTerraform(path) || [STATE_NAME, PLAN_NAME].some((name) => name.test(nameOf(path))),
  reads: (path) => isJson(path) || STATE_FILES.some((name) => name.test(nameOf(path))),
  *check(inventory) {
    for (const path of pathsUnderReview(inventory)) {
      const hit = inventory.tracked(path) ? hitOf(path, inventory) : undefined
      if (hit) yield hit
    }
  },
  examples: [
    {
      files: {
        'terraform.tfstate':
          '{"version": 4, "terraform_version": "1.9.0", "lineage": "a", "outputs": {}, "resources": [{"type": "aws_iam_access_key", "name": "ci", "instances": [{"attributes": {"id": "x", "secret": "kettle-Bruise"}}]}]}\n',
      },
      at: ['terraform.tfstate:1'],
    },
    {
      files: {
        'infra/backup.json':
          '{\n"version": 4, "terraform_version": "1.9.0", "lineage": "a",\n"resources": [{"type": "random_password", "name": "db", "instances": [{"attributes": {"result": "kettle"}}]}]}\n',
      },
      at: ['infra/backup.json:1'],
    },
    {
      files: {
        '.gitignore': '*.tfstate*\n',
        'errored.tfstate': '{"version": 4, "lineage": "a", "resources": []}\n',
      },
      tracked: ['errored.tfstate'],
      at: ['errored.tfstate:1'],
    },
  ],
  counterExamples: [
    { files: { 'backend.tf': 'terraform {\n  backend "s3" {\n    key = "x.tfstate"\n  }\n}\n' }, at: [] },
    {
      files: {
        'terraform.tfstate':
          '{"serial": 1, "lineage": "a", "encrypted_data": "AAAA", "encryption_version": "v0"}\n',
      },
      at: [],
    },
    {
      files: {
        '.gitignore': '*.tfstate\n',
        'terraform.tfstate': '{"version": 4, "lineage": "a", "resources": []}\n',
      },
      at: [],
    },
    { files: { 'package.json': '{"name": "tfstate-viewer", "version": "1.0.0"}\n' }, at: [] },
  ],
})

function hitOf(path: string, inventory: Inventory): Hit | undefined {
  const name = nameOf(path)
  const named = STATE_NAME.test(name)
  if (!named && !isJson(path)) return otherHit(path, name, inventory)
  const text = inventory.file(path)?.text
  const state = text === undefined ? undefined : stateOf(text)
  if (!state && !(named && /"(?:lineage|terraform_version|modules|resources)"\s*:/.test(text ?? '')))
    return undefined
  if (state?.kind === 'encrypted') return undefined
  return {
    path,
    resource: path,
    message: messageOf(state),
    ...severityOf(path, state),
    fix: untracked(path),
  }
}

function otherHit(path: string, name: string, inventory: Inventory): Hit | undefined {
  const text = PLAN_NAME.test(name) || name === 'crash.log' ? inventory.file(path)?.text : undefined
  if (name === 'crash.log' && text && /terraform/i.test(text) && /panic:|\[(?:DEBUG|TRACE)\]/.test(text))
    return {
      path,
      resource: path,
      message: 'a crash log of Terraform holds what it was working on',
      fix: untracked(path),
    }
  // A plan is binary, so it has no text here.
  const isPlan = PLAN_NAME.test(name) && text === undefined
  return isPlan
    ? {
        path,
        resource: path,
        message: 'a saved Terraform plan holds the state',
        fix: untracked(path),
        ...severityOf(path, undefined),
      }
    : undefined
}

const severityOf = (path: string, state: StateContent | undefined): { severity?: number } =>
  isTest(path) ? { severity: 3.0 } : state?.kind === 'empty' ? { severity: 5.0 } : {}

function messageOf(state: StateContent | undefined): string {
  if (!state) return 'a Terraform state is committed'
  if (state.kind === 'empty') return 'an empty Terraform state is committed; the next run fills it'
  const count = `a state of ${state.resources} resource${state.resources === 1 ? '' : 's'} is committed`
  const [...shown] = state.secrets.slice(0, 5)
  const more = state.secrets.length - shown.length
  return shown.length === 0
    ? count
    : `${count}, with ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
