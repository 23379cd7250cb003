import { namesIn } from '../../src/documents/expression.ts'
import { addressOf, attributeOf, blocksIn, type HclBlock, stringOf } from '../../src/documents/hcl/hcl.ts'
import type { Range } from '../../src/documents/node.ts'
import { isEverything, statementsOf } from '../../src/practices/policies.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { backendsOf, settingText } from '../../src/practices/terraform/backend.ts'
import {
  blocksOfModule,
  isSample,
  isTerraformSource,
  modulesOf,
  type PlacedBlock,
  type TerraformModule,
} from '../../src/practices/terraform/modules.ts'
import { defineRepositoryRule, type Hit } from '../rule.ts'

/** New buckets block public access by themselves since 2023; older ones and policies written later do not. */
const NOT_BLOCKED = 5.0

export default defineRepositoryRule({
  id: 'tf-state-bucket-exposed',
  title: 'Store of Terraform state that others may read',
  why: 'The state holds every password and key of the infrastructure, so whoever reads the bucket has them all.',
  remediation:
    'Block public access to the bucket or container, drop grants to everybody, and look through its access log for what was read.',
  fixes: {
    'hcl:google': 'public_access_prevention = "enforced"',
    'hcl:azure': 'container_access_type = "private"',
    hcl: 'resource "aws_s3_bucket_public_access_block" "state" {\n  bucket                  = aws_s3_bucket.<name>.id\n  block_public_acls       = true\n  block_public_policy     = true\n  ignore_public_acls      = true\n  restrict_public_buckets = true\n}',
    any: 'block public access to the bucket',
  },
  severity: 8.0,
  cites: [{ document: 'S0', line: 66, practice: 'Only authorised users get at the state files.' }],
  confidence: 'high',
  about: isTerraformSource,
  reads: isTerraformSource,
  *check(inventory) {
    const named = backendBuckets(inventory)
    for (const module of modulesOf(inventory)) {
      const lower = module.files.every(({ path }) => isSample(path)) ? { severity: 3.0 } : {}
      for (const hit of storesOf(module, named)) yield { ...hit, ...lower }
    }
  },
  examples: [
    {
      files: {
        'state.tf':
          'terraform {\n  backend "gcs" {\n    bucket = "kettle-state"\n  }\n}\nresource "google_storage_bucket" "s" {\n  name = "kettle-state"\n}\nresource "google_storage_bucket_iam_member" "p" {\n  bucket = "kettle-state"\n  role   = "roles/storage.objectViewer"\n  member = "allUsers"\n}\n',
      },
      at: ['state.tf:12'],
    },
    {
      files: {
        'state/main.tf':
          'resource "aws_s3_bucket" "tfstate" {\n  bucket = "acme-tfstate"\n  acl    = "public-read"\n}\nresource "aws_s3_bucket_public_access_block" "b" {\n  bucket = aws_s3_bucket.tfstate.id\n  block_public_acls = true\n  block_public_policy = true\n  ignore_public_acls = true\n  restrict_public_buckets = true\n}\n',
      },
      at: ['state/main.tf:3'],
    },
    {
      files: {
        'boot/main.tf': 'resource "aws_s3_bucket" "b" {\n  bucket = "acme-infra"\n}\n',
        'app/backend.tf': 'terraform {\n  backend "s3" {\n    bucket = "acme-infra"\n    key = "k"\n  }\n}\n',
      },
      at: ['boot/main.tf:1'],
    },
    {
      files: {
        'az.tf':
          'resource "azurerm_storage_container" "tfstate" {\n  name = "tfstate"\n  container_access_type = "blob"\n}\n',
      },
      at: ['az.tf:3'],
    },
  ],
  counterExamples: [
    {
      files: {
        'main.tf':
          'resource "aws_s3_bucket" "tfstate" {\n  bucket = "acme-tfstate"\n}\nresource "aws_s3_bucket_public_access_block" "b" {\n  bucket = aws_s3_bucket.tfstate.id\n  block_public_acls = true\n  block_public_policy = true\n  ignore_public_acls = true\n  restrict_public_buckets = true\n}\n',
      },
      at: [],
    },
    {
      files: {
        'main.tf':
          'resource "aws_s3_bucket" "website" {\n  bucket = "www.acme.io"\n  acl = "public-read"\n}\n',
      },
      at: [],
    },
    {
      files: {
        'main.tf': 'resource "aws_s3_bucket" "tfstate" {\n  count = 0\n  bucket = "acme-tfstate"\n}\n',
      },
      at: [],
    },
  ],
})

const STATE = /tf-?_?state|terraform-?_?state|terraform-?_?backend/i

function backendBuckets(inventory: Inventory): ReadonlySet<string> {
  const names = modulesOf(inventory).flatMap(({ files }) =>
    files.flatMap((file) => backendsOf(file).flatMap((backend) => settingText(backend, 'bucket') ?? [])),
  )
  return new Set(names)
}

function* storesOf(module: TerraformModule, named: ReadonlySet<string>): Generator<Hit> {
  for (const placed of blocksOfModule(module, 'resource')) {
    const [type = ''] = placed.block.labels
    if (!isStateStore(placed.block, named)) continue
    if (type === 'aws_s3_bucket') yield* amazonBucket(placed, module)
    if (type === 'google_storage_bucket') yield* googleBucket(placed, module)
    if (type === 'azurerm_storage_container') yield* azureContainer(placed)
  }
}

function isStateStore(block: HclBlock, named: ReadonlySet<string>): boolean {
  const bucket = stringOf(block, 'bucket') ?? stringOf(block, 'name') ?? ''
  const count = attributeOf(block, 'count')
  const isOff = count?.kind === 'constant' && count.text === '0'
  return !isOff && (named.has(bucket) || STATE.test(bucket) || STATE.test(block.labels[1] ?? ''))
}

const hit = ({ file, block }: PlacedBlock, range: Range, message: string, severity?: number): Hit => ({
  path: file.path,
  range,
  resource: addressOf(block),
  message,
  ...(severity && { severity }),
})

/** Resources of the module that speak of this bucket. */
const about = (module: TerraformModule, bucket: HclBlock, type: string): PlacedBlock[] =>
  blocksOfModule(module, 'resource', type).filter(({ block }) => {
    const target = attributeOf(block, 'bucket')
    const names = target ? namesIn(target) : []
    return (
      names.some((name) => name.replace(/\[[^\]]*\]/g, '').startsWith(`${addressOf(bucket)}.`)) ||
      (target?.kind === 'string' && target.value === (stringOf(bucket, 'bucket') ?? stringOf(bucket, 'name')))
    )
  })

const SWITCHES = ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets']

function* amazonBucket(placed: PlacedBlock, module: TerraformModule): Generator<Hit> {
  const { block } = placed
  for (const { block: one, file } of [placed, ...about(module, block, 'aws_s3_bucket_acl')]) {
    const acl = attributeOf(one, 'acl')
    if (acl?.kind === 'string' && /^(?:public-read|public-read-write|authenticated-read)$/.test(acl.value))
      yield hit({ file, block }, acl.range, `the state bucket is ${acl.value}`)
  }
  for (const { file, block: policy } of about(module, block, 'aws_s3_bucket_policy'))
    for (const { allows, principals, conditions, range, resource } of statementsOf(file))
      if (
        resource === addressOf(policy) &&
        allows &&
        principals.some(isEverything) &&
        conditions.length === 0
      )
        yield hit({ file, block }, range, 'the policy of the state bucket lets in everybody')
  const blocks = about(module, block, 'aws_s3_bucket_public_access_block')
  if (
    blocks.length === 0 &&
    blocksOfModule(module, 'resource', 'aws_s3_account_public_access_block').length === 0
  )
    yield hit(placed, block.headRange, 'nothing blocks public access to the state bucket', NOT_BLOCKED)
  for (const { file, block: access } of blocks) {
    const off = SWITCHES.find((name) => {
      const value = attributeOf(access, name)
      return !value || (value.kind === 'constant' && value.text === 'false')
    })
    if (off) yield hit({ file, block }, access.headRange, `${off} is off for the state bucket`)
  }
}

const EVERYBODY = /^(?:allUsers|allAuthenticatedUsers)$/

function* googleBucket({ block }: PlacedBlock, module: TerraformModule): Generator<Hit> {
  for (const type of [
    'google_storage_bucket_iam_member',
    'google_storage_bucket_iam_binding',
    'google_storage_bucket_acl',
  ])
    for (const { file, block: grant } of about(module, block, type))
      for (const { name, value } of [grant, ...blocksIn(grant)].flatMap(({ attributes }) => attributes)) {
        const items = value.kind === 'list' ? value.items : [value]
        const open = items.find(
          (item) =>
            item.kind === 'string' &&
            (EVERYBODY.test(item.value) || (name === 'predefined_acl' && /^public/.test(item.value))),
        )
        if (open) yield hit({ file, block }, open.range, 'everybody may read the state bucket')
      }
}

function* azureContainer(placed: PlacedBlock): Generator<Hit> {
  const access = attributeOf(placed.block, 'container_access_type')
  if (access?.kind === 'string' && access.value !== 'private')
    yield hit(placed, access.range, `the state container is open (${access.value})`)
}
