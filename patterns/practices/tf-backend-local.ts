import type { HclBody } from '../../src/documents/hcl/hcl.ts'
import { folderOf, isTerraform, isVendored } from '../../src/documents/paths.ts'
import { isPulumiProject, localPulumiStates, saysPulumiState } from '../../src/practices/pulumi.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { backendsOf, givenSettings, givesSettings } from '../../src/practices/terraform/backend.ts'
import {
  blocksOfModule,
  isSample,
  isTerraformSource,
  modulesOf,
  type TerraformModule,
} from '../../src/practices/terraform/modules.ts'
import { defineRepositoryRule, type Hit } from '../rule.ts'

export default defineRepositoryRule({
  id: 'tf-backend-local',
  title: 'State of infrastructure kept in a local file',
  why: 'A local state is plain text on one machine: nothing encrypts it, locks it or says who may read it, and it is easily committed.',
  remediation:
    'Add a remote backend with encryption and locking (S3, GCS, azurerm, HCP Terraform), then run `terraform init -migrate-state` and delete the local copies. With Pulumi, log in to `s3://`, `gs://`, `azblob://` or Pulumi Cloud.',
  fixes: {
    any: 'backend "s3" {\n  bucket       = "<bucket>"\n  key          = "<path>"\n  region       = "<region>"\n  encrypt      = true\n  use_lockfile = true\n}',
  },
  severity: 6.0,
  cites: [
    { document: 'S0', line: 64, practice: 'Keep state in a remote backend that encrypts it.' },
    { document: 'S0', line: 58, practice: 'Store state with encryption and access controls.' },
  ],
  confidence: 'medium',
  about: (path) => isTerraformSource(path) || isPulumiProject(path),
  reads: (path) => isTerraformSource(path) || isWrapper(path) || givesSettings(path) || saysPulumiState(path),
  *check(inventory) {
    for (const place of localPulumiStates(inventory))
      yield {
        ...place,
        message: 'Pulumi keeps its state in a local file',
        fix: PULUMI_BACKEND,
        ...(isSample(place.path) && { severity: 3.0 }),
      }
    const modules = modulesOf(inventory)
    if (modules.length === 0) return
    const children = calledModules(inventory)
    const wrapped = terragruntFolders(inventory)
    for (const module of modules) {
      const severity = module.files.every(({ path }) => isSample(path)) ? 3.0 : undefined
      const hit = explicitLocal(module) ?? missing(module, inventory, children, wrapped)
      if (hit) yield { ...hit, ...(severity && { severity }) }
    }
  },
  examples: [
    {
      files: {
        'Pulumi.yaml': 'name: app\nruntime: nodejs\nbackend:\n  url: file://./state\n',
        'deploy.sh': 'pulumi login --local\npulumi up --yes\n',
        '.env': 'PULUMI_BACKEND_URL=file://~/state\n',
        Dockerfile: 'FROM alpine\nENV PULUMI_BACKEND_URL file:///state\n',
        '.github/workflows/up.yml':
          'on: push\nenv:\n  PULUMI_BACKEND_URL: file://.\njobs:\n  up:\n    runs-on: x\n    steps:\n      - run: pulumi login file:///state\n',
      },
      at: [
        '.env:1',
        '.github/workflows/up.yml:3',
        '.github/workflows/up.yml:8',
        'Dockerfile:2',
        'Pulumi.yaml:4',
        'deploy.sh:1',
      ],
    },
    {
      files: {
        'main.tf':
          'terraform {\n  # backend "s3" {}\n}\nprovider "aws" {\n  region = "eu-west-1"\n}\nresource "aws_sqs_queue" "q" {}\n',
      },
      at: ['main.tf:1'],
    },
    {
      files: { 'main.tf': 'terraform {\n  backend "local" {\n    path = "x.tfstate"\n  }\n}\n' },
      at: ['main.tf:2'],
    },
    {
      files: {
        'providers.tf': 'provider "aws" {\n  region = "eu-west-1"\n}\n',
        'main.tf': 'resource "aws_sqs_queue" "q" {}\n',
      },
      at: ['providers.tf:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        'Pulumi.yaml': 'name: app\nruntime: nodejs\nbackend:\n  url: s3://states\n',
        'deploy.sh': '# pulumi login --local\n# PULUMI_BACKEND_URL=file://.\npulumi login s3://states\n',
        'preview.sh':
          'dir=$(mktemp -d)\nexport PULUMI_BACKEND_URL="file://$dir"\npulumi login file:///tmp/trial\n',
      },
      at: [],
    },
    {
      files: { 'examples/a/Pulumi.yaml': 'name: a\nruntime: go\n', 'test.sh': 'pulumi login --local\n' },
      at: [],
    },
    {
      files: {
        'main.tf':
          'terraform {\n  backend "gcs" {\n    bucket = "b"\n  }\n}\nprovider "google" {\n  project = "p"\n}\nresource "google_pubsub_topic" "t" {}\n',
      },
      at: [],
    },
    { files: { 'main.tf': 'resource "aws_sqs_queue" "q" {}\n' }, at: [] },
    {
      files: {
        'main.tf':
          'terraform {\n  cloud {\n    organization = "o"\n  }\n}\nprovider "aws" {\n  region = "r"\n}\nresource "aws_sqs_queue" "q" {}\n',
      },
      at: [],
    },
    {
      files: {
        'main.tf': 'terraform {\n  backend "s3" {}\n}\nmodule "queue" {\n  source = "./queue"\n}\n',
        'queue/main.tf': 'provider "aws" {\n  region = "r"\n}\nresource "aws_sqs_queue" "q" {}\n',
      },
      at: [],
    },
  ],
})

/** `backend "local"` written on purpose. */
function explicitLocal({ files }: TerraformModule): Hit | undefined {
  for (const file of files)
    for (const { type, origin, headRange, address } of backendsOf(file))
      if (type === 'local' && origin === 'terraform')
        return {
          path: file.path,
          range: headRange,
          resource: address,
          message: 'the state stays in a local file',
        }
  return undefined
}

/** A root module (it configures a provider and makes something) that says nowhere where its state goes. */
function missing(
  module: TerraformModule,
  inventory: Inventory,
  children: ReadonlySet<string>,
  wrapped: readonly string[],
): Hit | undefined {
  const providers = blocksOfModule(module, 'provider').filter(({ block }) => isConfigured(block))
  const makes = blocksOfModule(module, 'resource').length + blocksOfModule(module, 'module').length > 0
  const terraform = blocksOfModule(module, 'terraform')
  const placed = terraform.some(({ block }) =>
    block.blocks.some(({ type }) => type === 'backend' || type === 'cloud'),
  )
  const isChild =
    children.has(module.folder) ||
    /(?:^|\/)modules\/[^/]+$/.test(module.folder) ||
    wrapped.some((folder) => isInside(module.folder, folder))
  const [provider] = providers
  if (!provider || !makes || placed || isChild || givenSettings(inventory) !== '') return undefined
  const { file, block } = terraform[0] ?? provider
  const resource = `module ${module.folder || '.'}`
  return {
    path: file.path,
    range: block.headRange,
    resource,
    message: 'no backend says where the state goes, so it stays in a local file',
    fix: BACKEND,
  }
}

const BACKEND =
  'backend "s3" {\n  bucket       = "<your-state-bucket>"\n  key          = "<name>/terraform.tfstate"\n  region       = "<region>"\n  encrypt      = true\n  use_lockfile = true\n}'

const PULUMI_BACKEND = 's3://<your-state-bucket>/<project>'

const isConfigured = ({ attributes, blocks }: HclBody): boolean => attributes.length + blocks.length > 0

/** Folders that another module of the repository calls. */
function calledModules(inventory: Inventory): ReadonlySet<string> {
  const called = new Set<string>()
  for (const module of modulesOf(inventory))
    for (const { block } of blocksOfModule(module, 'module')) {
      const source = block.attributes.find(({ name }) => name === 'source')?.value
      if (source?.kind === 'string' && source.value.startsWith('.'))
        called.add(joined(module.folder, source.value))
    }
  return called
}

function joined(folder: string, relative: string): string {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** Terragrunt and CDKTF write the backend themselves. */
const isWrapper = (path: string): boolean =>
  /(?:^|\/)(?:terragrunt\.hcl|cdktf\.json)$/.test(path) &&
  !isVendored(path) &&
  (isTerraform(path) || path.endsWith('json'))

const terragruntFolders = (inventory: Inventory): string[] => inventory.paths.filter(isWrapper).map(folderOf)

const isInside = (folder: string, outer: string): boolean =>
  outer === '' || folder === outer || folder.startsWith(`${outer}/`)
