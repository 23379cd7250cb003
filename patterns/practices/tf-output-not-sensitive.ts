import type { Expression } from '../../src/documents/expression.ts'
import { addressOf, attributeOf, blocksIn, blocksOf, type HclBlock } from '../../src/documents/hcl/hcl.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { withAttribute } from '../../src/practices/edits.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import {
  blocksOfModule,
  isSample,
  isTerraformSource,
  moduleOf,
} from '../../src/practices/terraform/modules.ts'
import { carriedNames, isSecretReference } from '../../src/practices/terraform/sinks.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'tf-output-not-sensitive',
  title: 'Terraform output or file that shows a secret',
  why: 'Outputs are printed at the end of every run and kept in its log; files and triggers keep the value in plain text as well.',
  remediation:
    'Mark the output `sensitive = true`, or better write the value to a secret manager and output its name instead.',
  severity: 6.5,
  cites: [{ document: 'S0', line: 86, practice: 'What is sensitive is marked as sensitive.' }],
  confidence: 'high',
  files: isTerraformSource,
  keywords: ['output', 'local_file', 'null_resource', 'terraform_data', 'local-exec'],
  *check(file, inventory) {
    const sensitive = sensitiveVariables(file, inventory)
    const severity = isSample(file.path) ? { severity: 3.0 } : {}
    for (const hit of [...outputs(file, sensitive), ...plainFiles(file, sensitive)])
      yield { ...hit, ...severity }
  },
  examples: [
    {
      files: {
        'out.tf':
          'output "all" {\n  value = { for k, v in random_password.db : k => v.result }\n}\noutput "list" {\n  value = [for p in random_password.db : p.result]\n}\n',
      },
      at: ['out.tf:1', 'out.tf:4'],
    },
    {
      files: { 'outputs.tf': 'output "pw" {\n  value = nonsensitive(random_password.a.result)\n}\n' },
      at: ['outputs.tf:1'],
    },
    {
      files: { 'outputs.tf': 'output "key" {\n  value = tls_private_key.k.private_key_pem\n}\n' },
      at: ['outputs.tf:1'],
    },
    {
      files: {
        'main.tf':
          'resource "local_file" "k" {\n  filename = "k.pem"\n  content  = tls_private_key.k.private_key_pem\n}\n',
      },
      at: ['main.tf:3'],
    },
    {
      files: {
        'main.tf':
          'variable "pk" {\n  sensitive = true\n}\noutput "url" {\n  value = "https://x?k=${var.pk}"\n}\n',
      },
      at: ['main.tf:4'],
    },
  ],
  counterExamples: [
    {
      files: {
        'out.tf':
          'output "names" {\n  value = [for k, p in random_password.db : k]\n}\noutput "ids" {\n  value = { for k, v in aws_instance.a : k => v.id }\n}\n',
      },
      at: [],
    },
    {
      files: { 'outputs.tf': 'output "pw" {\n  value = random_password.a.result\n  sensitive = true\n}\n' },
      at: [],
    },
    { files: { 'outputs.tf': 'output "secret" {\n  value = aws_secretsmanager_secret.s.arn\n}\n' }, at: [] },
    {
      files: { 'outputs.tf': 'output "key_vault_secret" {\n  value = azurerm_key_vault_secret.s.name\n}\n' },
      at: [],
    },
    {
      files: {
        'outputs.tf':
          'output "digest" {\n  value = sha256(random_password.a.result)\n}\noutput "has" {\n  value = var.db_password != "" ? "yes" : "no"\n}\n',
      },
      at: [],
    },
  ],
})

function sensitiveVariables(file: SourceFile, inventory: Inventory): ReadonlySet<string> {
  const marked = blocksOfModule(moduleOf(file, inventory), 'variable').filter(({ block }) => isMarked(block))
  return new Set(marked.map(({ block }) => block.labels[0] ?? ''))
}

function isMarked(block: HclBlock): boolean {
  const value = attributeOf(block, 'sensitive') ?? attributeOf(block, 'ephemeral')
  return value !== undefined && !(value.kind === 'constant' && value.text === 'false')
}

function* outputs(file: SourceFile, sensitive: ReadonlySet<string>): Generator<Hit> {
  for (const block of blocksOf(file.hcl(), 'output')) {
    const name = secretIn(attributeOf(block, 'value'), sensitive)
    if (!name || isMarked(block)) continue
    yield {
      path: file.path,
      range: block.headRange,
      resource: addressOf(block),
      message: `output ${block.labels[0]} shows ${name}`,
      fix: 'sensitive = true',
      edits: withAttribute(file, block, 'sensitive', 'true'),
    }
  }
}

/** Places that keep what they are given in plain text on the machine or in the state, and show it in plans. */
const KEEPERS: Readonly<Record<string, string>> = {
  local_file: 'content',
  null_resource: 'triggers',
  terraform_data: 'triggers_replace',
}

function* plainFiles(file: SourceFile, sensitive: ReadonlySet<string>): Generator<Hit> {
  for (const block of blocksOf(file.hcl(), 'resource')) {
    const commands = [...blocksIn(block)]
      .filter(({ type, labels }) => type === 'provisioner' && labels[0] === 'local-exec')
      .map((inner) => attributeOf(inner, 'command'))
    const kept = attributeOf(block, KEEPERS[block.labels[0] ?? ''] ?? '')
    for (const value of [...commands, kept]) {
      const name = secretIn(value, sensitive)
      if (!value || !name) continue
      const message = `${addressOf(block)} writes ${name} in plain text`
      const fix =
        'resource "aws_secretsmanager_secret_version" "<name>" {\n  secret_id     = "<id>"\n  secret_string = "<the value>"\n}'
      yield { path: file.path, range: value.range, resource: addressOf(block), message, fix }
    }
  }
}

const secretIn = (value: Expression | undefined, sensitive: ReadonlySet<string>): string | undefined =>
  value && carriedNames(value).find((name) => isSecretReference(name, sensitive))
