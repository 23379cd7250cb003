import { attributeOf, type HclBlock, stringOf } from '../../src/documents/hcl/hcl.ts'
import { withAttribute } from '../../src/practices/edits.ts'
import { isReferenceName, isSecretName, wordsOf } from '../../src/practices/secrets/secret-name.ts'
import {
  blocksOfModule,
  isSample,
  isTerraformSource,
  moduleOf,
} from '../../src/practices/terraform/modules.ts'
import { secretSinksOf } from '../../src/practices/terraform/sinks.ts'
import { defineDocumentRule } from '../rule.ts'

export default defineDocumentRule({
  id: 'tf-variable-not-sensitive',
  title: 'Secret variable that Terraform prints',
  why: 'Without the mark Terraform shows the value in plans, logs and the comments that pipelines make of them.',
  remediation:
    'Add `sensitive = true` (or `ephemeral = true` where the value need not be stored) to the variable.',
  severity: 5.5,
  cites: [
    { document: 'S0', line: 86, practice: 'What is sensitive is marked as sensitive.' },
    { document: 'S0', line: 87, practice: 'The API key of a provider is a sensitive attribute.' },
  ],
  confidence: 'high',
  files: isTerraformSource,
  keywords: ['variable'],
  *check(file, inventory) {
    const variables = (file.hcl()?.blocks ?? []).filter(({ type }) => type === 'variable').filter(isOpen)
    if (variables.length === 0) return
    const module = moduleOf(file, inventory)
    const sinks = new Set(
      ['resource', 'provider', 'module'].flatMap((type) =>
        blocksOfModule(module, type).flatMap(({ block }) => secretSinksOf(block)),
      ),
    )
    for (const block of variables) {
      const name = block.labels[0] ?? ''
      if (!isNamed(block, name) && !(sinks.has(`var.${name}`) && !isAbout(block))) continue
      yield {
        path: file.path,
        range: block.headRange,
        resource: `variable.${name}`,
        message: `variable ${name} holds a secret and is not marked sensitive`,
        fix: 'sensitive = true',
        edits: withAttribute(file, block, 'sensitive', 'true'),
        ...(isSample(file.path) && { severity: 3.0 }),
      }
    }
  },
  examples: [
    { files: { 'variables.tf': 'variable "db_password" {\n  type = string\n}\n' }, at: ['variables.tf:1'] },
    {
      files: {
        'variables.tf': 'variable "credentials" {\n  type = map(string)\n}\n',
        'main.tf':
          'resource "aws_secretsmanager_secret_version" "v" {\n  secret_id = "x"\n  secret_string = jsonencode(var.credentials)\n}\n',
      },
      at: ['variables.tf:1'],
    },
    {
      files: { 'main.tf': 'variable "pk" {}\nprovider "portkey" {\n  api_key = var.pk\n}\n' },
      at: ['main.tf:1'],
    },
  ],
  counterExamples: [
    {
      files: { 'variables.tf': 'variable "db_password" {\n  type = string\n  sensitive = true\n}\n' },
      at: [],
    },
    {
      files: {
        'variables.tf': 'variable "secret_name" {}\nvariable "password_length" {\n  type = number\n}\n',
      },
      at: [],
    },
    { files: { 'variables.tf': 'variable "manage_master_user_password" {\n  type = bool\n}\n' }, at: [] },
    {
      files: {
        'variables.tf':
          'variable "ecs_secrets" {\n  type = map(string)\n  description = "ARN of each secret by variable"\n}\n',
      },
      at: [],
    },
  ],
})

/** Neither marked nor of a type that cannot hold a secret. */
function isOpen(block: HclBlock): boolean {
  const marked = ['sensitive', 'ephemeral'].some((name) => {
    const value = attributeOf(block, name)
    return value?.kind === 'constant' ? value.text === 'true' : value !== undefined
  })
  return !marked && !/^(?:bool|number)$/.test(typeText(block))
}

function typeText(block: HclBlock): string {
  const type = attributeOf(block, 'type')
  if (type?.kind === 'string') return type.value
  if (type?.kind === 'call') return type.callee
  return type && 'text' in type ? type.text : ''
}

/** The name alone tells; a collection named after secrets mostly holds their names and addresses. */
const isNamed = (block: HclBlock, name: string): boolean =>
  isSecretName(name) &&
  !/^(?:list|set|map|object|tuple)/.test(typeText(block)) &&
  !isReferenceName(name) &&
  (!wordsOf(name).some((word) => word === 'ssh' || word === 'public') || /private_key/.test(name)) &&
  !isAbout(block)

/** The description says that it is a name, a place or something public. */
const isAbout = (block: HclBlock): boolean =>
  /\b(?:arns?|names? of|id of|ids of|path (?:to|of)|file(?:name)?|public key|whether|reference to|(?:kms|cmek) (?:key|crypto)|(?:key|secret) (?:name|id)s?|self[ _-]?links?)\b/i.test(
    stringOf(block, 'description') ?? '',
  )
