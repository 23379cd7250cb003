import type { Expression } from '../../src/documents/expression.ts'
import {
  attributeOf,
  blocksIn,
  type HclAttribute,
  type HclBlock,
  stringOf,
} from '../../src/documents/hcl/hcl.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { resolveString } from '../../src/practices/code/resolve.ts'
import { plain } from '../../src/practices/open-addresses.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { isSecretName, secretKindOf } from '../../src/practices/secrets/secret-name.ts'
import { decide, slotOfPath } from '../../src/practices/secrets/slots.ts'
import { isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'tf-provider-credentials',
  title: 'Credential written into a Terraform provider',
  why: 'Everybody who can read the repository can act as this provider does, on everything that it manages.',
  remediation:
    "Replace the credential where it was issued, then give it by the provider's environment variable, a profile, a role or an ephemeral secret.",
  severity: 9.0,
  cites: [
    { document: 'S0', line: 87, practice: 'The API key of a provider is a sensitive attribute.' },
    { document: 'S0', line: 54, practice: 'API keys are never committed.' },
    { document: 'S0', line: 55, practice: 'Keys come from the environment or a secret manager.' },
  ],
  confidence: 'high',
  files: isTerraformSource,
  keywords: ['provider'],
  *check(file, inventory) {
    for (const block of file.hcl()?.blocks ?? []) {
      if (block.type !== 'provider' || isEmulator(block)) continue
      for (const { attributes } of [block, ...blocksIn(block)])
        for (const { name, value } of attributes)
          if (!isHalf(name, attributes)) yield* credentials(block, name, value, file, inventory)
    }
  },
  examples: [
    {
      files: { 'main.tf': 'provider "portkey" {\n  api_key = "kettle-Bruise-91-orbit"\n}\n' },
      at: ['main.tf:2'],
    },
    {
      files: {
        'main.tf':
          'locals {\n  k = "kettle-Bruise-91-orbit"\n}\nprovider "aws" {\n  secret_key = local.k\n}\n',
      },
      at: ['main.tf:2'],
    },
    {
      files: {
        'providers.tf':
          'provider "restapi" {\n  headers = {\n    Authorization = "Bearer kettle-Bruise-91-orbit"\n  }\n}\n',
      },
      at: ['providers.tf:3'],
    },
    {
      files: {
        'providers.tf': 'provider "datadog" {\n  app_key = var.dd\n  api_key = var.dd\n}\n',
        'variables.tf': 'variable "dd" {\n  default = "kettle-Bruise-91-orbit"\n}\n',
      },
      at: ['variables.tf:2'],
    },
  ],
  counterExamples: [
    { files: { 'main.tf': 'variable "k" {}\nprovider "portkey" {\n  api_key = var.k\n}\n' }, at: [] },
    {
      files: {
        'main.tf':
          'provider "aws" {\n  access_key = "test"\n  secret_key = "test"\n  endpoints {\n    s3 = "http://localhost:4566"\n  }\n}\n',
      },
      at: [],
    },
    {
      files: { 'main.tf': 'provider "google" {\n  credentials = file("key.json")\n  project = "p"\n}\n' },
      at: [],
    },
    { files: { 'main.tf': 'provider "mailgun" {\n  api_key = "var.mailgun_key"\n}\n' }, at: [] },
    { files: { 'main.tf': 'provider "fastly" {\n  api_key = "test"\n}\n' }, at: [] },
    { files: { 'main.tf': 'provider "vault" {\n  token = data.external.t.result.token\n}\n' }, at: [] },
  ],
})

/** The public half of a pair whose secret half is reported. */
const isHalf = (name: string, attributes: readonly HclAttribute[]): boolean =>
  name === 'access_key' && attributes.some((other) => other.name === 'secret_key')

/** Nobody who asks the real service leaves out both. */
const SKIPPED = ['skip_credentials_validation', 'skip_requesting_account_id']

/** LocalStack and its like take any key. */
const isEmulator = (block: HclBlock): boolean =>
  block.blocks.some(({ type }) => type === 'endpoints') ||
  SKIPPED.every((name) => plain(attributeOf(block, name)) === 'true') ||
  /^https?:\/\/(?:localhost|127\.0\.0\.1|localstack|minio)\b/.test(
    stringOf(block, 'endpoint') ?? stringOf(block, 'minio_server') ?? '',
  )

function* credentials(
  block: HclBlock,
  name: string,
  value: Expression,
  file: SourceFile,
  inventory: Inventory,
): Generator<Hit> {
  if (value.kind === 'object')
    for (const property of value.properties)
      if (isSecretName(property.name) || /^authorization$/i.test(property.name))
        yield* credentials(block, property.name, property.value, file, inventory)
  if (!isSecretName(name) && !/^(?:credentials|authorization)$/i.test(name)) return
  const literal = resolveString(value, file, inventory)
  if (!literal) return
  const { value: text, range } = literal.string
  const scheme = /^(?:Bearer|Basic|Token)\s+/i.exec(text)?.[0].length ?? 0
  const secret = text.slice(scheme)
  // A path to a key file is no key.
  if (decide(slotOfPath(literal.path), secret).kind === 'pass' || /^[~./]|\.(?:json|pem|key)$/.test(secret))
    return
  if (isForNothing(name, secret)) return
  yield {
    path: literal.path,
    range: { start: range.start + scheme, end: range.end },
    secret,
    resource: `provider.${block.labels[0] ?? ''}.${name}`,
    message: `${name} of provider ${block.labels[0]} is written here`,
    fix: `variable "${variable(name)}" {\n  type      = string\n  sensitive = true\n}\n# ${name} = var.${variable(name)}, given as TF_VAR_${variable(name)}`,
  }
}

/** `api_key = "test"`: a service that issues its keys issues no such, and what it tells everybody it tells without. */
const isForNothing = (name: string, secret: string): boolean =>
  /^(?:key|token)$/.test(secretKindOf(name) ?? '') && /^(?:test|dummy|fake|mock|none|unused)$/i.test(secret)

const variable = (name: string): string => name.toLowerCase().replace(/\W+/g, '_')
