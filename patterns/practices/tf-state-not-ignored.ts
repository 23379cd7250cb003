import { nameOf } from '../../src/documents/paths.ts'
import { withLines } from '../../src/practices/edits.ts'
import {
  blocksOfModule,
  isSample,
  isTerraformSource,
  modulesOf,
  type TerraformModule,
} from '../../src/practices/terraform/modules.ts'
import { defineRepositoryRule } from '../rule.ts'

/** What a run leaves behind, and the line of an ignore file that keeps it out. */
const LEFT_BEHIND = [
  { name: 'terraform.tfstate', pattern: '*.tfstate' },
  { name: 'terraform.tfstate.backup', pattern: '*.tfstate.*' },
  { name: '.terraform/terraform.tfstate', pattern: '**/.terraform/*' },
]

export default defineRepositoryRule({
  id: 'tf-state-not-ignored',
  title: 'Terraform state is not kept out of git',
  why: 'One `git add .` after a run commits the state with every password and key that it holds in plain text.',
  remediation:
    'Append the lines to `.gitignore` and commit it before the next run; `.terraform.lock.hcl` stays tracked.',
  severity: 5.0,
  cites: [
    { document: 'S0', line: 58, practice: 'Store state with encryption and access controls.' },
    { document: 'S0', line: 66, practice: 'Only authorised users get at the state files.' },
  ],
  confidence: 'high',
  about: isTerraformSource,
  reads: (path) => isTerraformSource(path) || nameOf(path) === '.gitignore',
  *check(inventory) {
    const own = modulesOf(inventory).filter((module) => !module.files.every(({ path }) => isSample(path)))
    // Every question starts git; folders beyond these have the same ignore file.
    const roots = [...own.filter(isRun), ...own.filter((module) => !isRun(module))].slice(0, 40)
    const open = roots.map((module) => ({
      module,
      missing: LEFT_BEHIND.filter(({ name }) => inventory.ignores(within(module.folder, name)) === false),
    }))
    const exposed = open.filter(({ missing }) => missing.length > 0)
    const first = exposed.find(({ module }) => isRun(module)) ?? exposed[0]
    const path =
      first && (inventory.paths.includes('.gitignore') ? '.gitignore' : first.module.files[0]?.path)
    if (!first || !path) return
    const patterns = LEFT_BEHIND.filter((one) => exposed.some(({ missing }) => missing.includes(one)))
    const lines = patterns.map(({ pattern }) => pattern)
    const folders = exposed.length === 1 ? first.module.folder || 'the root' : `${exposed.length} folders`
    yield {
      path,
      resource: '.gitignore',
      message: `git would take ${first.missing.map(({ name }) => name).join(', ')} of ${folders}`,
      fix: lines.join('\n'),
      edits: withLines(inventory, '.gitignore', lines),
      // A module that only others run leaves no state here.
      ...(!exposed.some(({ module }) => isRun(module)) && { severity: 3.0 }),
    }
  },
  examples: [
    { files: { 'infra/main.tf': 'provider "aws" {\n  region = "r"\n}\n' }, at: ['infra/main.tf:1'] },
    {
      files: { 'main.tf': 'terraform {\n  backend "s3" {}\n}\n', '.gitignore': '*.tfstate\n.terraform/\n' },
      at: ['.gitignore:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        'main.tf': 'provider "aws" {}\n',
        '.gitignore': '**/.terraform/*\n*.tfstate\n*.tfstate.*\ncrash.log\n',
      },
      at: [],
    },
    { files: { 'README.md': '# Nothing to run here\n' }, at: [] },
    {
      files: { 'infra/live/main.tf': 'provider "aws" {}\n', 'infra/.gitignore': '.terraform\n*.tfstate*\n' },
      at: [],
    },
  ],
})

const within = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

const isRun = (module: TerraformModule): boolean =>
  blocksOfModule(module, 'provider').length > 0 ||
  blocksOfModule(module, 'terraform').some(({ block }) => block.blocks.some(({ type }) => type === 'backend'))
