import { isTerraform } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { replaced, withLine } from '../../src/practices/edits.ts'
import { isLocalHost, urlParts } from '../../src/practices/hosts.ts'
import {
  type Backend,
  isBackendSettings,
  isComplete,
  isSet,
  settingsBeside,
  settingText,
  setUpBy,
} from '../../src/practices/terraform/backend.ts'
import { isSample } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** Encryption is switched off, not merely left out. */
const OFF = 7.5

export default defineDocumentRule({
  id: 'tf-backend-unencrypted',
  title: 'Terraform state kept or sent without encryption',
  why: 'State holds every password and key of the infrastructure in plain text, so its storage and the way to it must be encrypted.',
  remediation:
    'Set `encrypt = true` (with `kms_key_id` for a key of your own) or use an https address, then run `terraform init -reconfigure`.',
  severity: 6.5,
  cites: [
    { document: 'S0', line: 64, practice: 'Keep state in a remote backend that encrypts it.' },
    { document: 'S0', line: 58, practice: 'Store state with encryption and access controls.' },
  ],
  confidence: 'high',
  files: isTerraform,
  keywords: ['backend', 'remote_state'],
  named: isBackendSettings,
  *check(file, inventory) {
    for (const backend of setUpBy(file, inventory)) {
      if (backend.origin === 'reader') continue
      const found =
        backend.type === 's3'
          ? s3Weakness(backend, file, settingsBeside(backend, inventory))
          : plainTransport(backend)
      if (!found) continue
      const severity = isSample(file.path) ? 3.0 : found.severity
      yield { path: file.path, resource: backend.address, ...found, ...(severity && { severity }) }
    }
  },
  examples: [
    {
      files: {
        'backend.tf': 'terraform {\n  backend "s3" {\n    key = "k"\n  }\n}\n',
        'env/dev.tfbackend': 'bucket = "b"\nregion = "r"\nencrypt = false\n',
        'env/prod.tfbackend': 'bucket = "b"\nregion = "r"\n',
        'env/test.tfbackend': 'bucket  = "b"\nencrypt = true\n',
      },
      at: ['env/dev.tfbackend:3', 'env/prod.tfbackend:1'],
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
        'main.tf': 'terraform {\n  backend "http" {\n    address = "http://state.acme.io/main"\n  }\n}\n',
      },
      at: ['main.tf:3'],
    },
    {
      files: {
        'terragrunt.hcl':
          'remote_state {\n  backend = "s3"\n  config = {\n    bucket  = "b"\n    key     = "${path_relative_to_include()}/terraform.tfstate"\n    encrypt = false\n  }\n}\n',
      },
      at: ['terragrunt.hcl:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        'backend.tf': 'terraform {\n  backend "s3" {\n    key = "k"\n    encrypt = true\n  }\n}\n',
        'prod.tfbackend': 'bucket = "b"\n',
        'other/backend.tf': 'terraform {\n  backend "azurerm" {}\n}\n',
        'other/prod.tfbackend': 'bucket = "b"\nkey = "k"\n',
      },
      at: [],
    },
    {
      files: {
        'backend.tf':
          'terraform {\n  backend "s3" {\n    bucket  = "b"\n    key     = "k"\n    encrypt = true\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'backend.tf': 'terraform {\n  backend "s3" {}\n}\n# backend "s3" { bucket = "b" key = "k" }\n',
      },
      at: [],
    },
    {
      files: {
        'backend.tf': 'terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "k"\n  }\n}\n',
        Makefile: 'init:\n\tterraform init -backend-config=encrypt=true\n',
      },
      at: [],
    },
    { files: { 'backend.tf': 'terraform {\n  backend "gcs" {\n    bucket = "b"\n  }\n}\n' }, at: [] },
  ],
})

type Weakness = Pick<Hit, 'range' | 'message' | 'fix' | 'edits' | 'severity'>

function s3Weakness(backend: Backend, file: SourceFile, given: string): Weakness | undefined {
  const encrypt = backend.settings.get('encrypt')
  const text = settingText(backend, 'encrypt')
  if (encrypt && text === 'false')
    return {
      range: encrypt.range,
      message: 'the state backend switches encryption off',
      fix: 'encrypt = true',
      edits: replaced(encrypt.range, 'true'),
      severity: OFF,
    }
  if (isSet(backend, 'encrypt') || !isComplete(backend) || /\bencrypt"?\s*=\s*"?true/.test(given))
    return undefined
  return {
    range: backend.headRange,
    message: 'the state backend does not ask for encryption',
    fix: 'encrypt = true',
    edits: backend.body ? withLine(file, backend.body, 'encrypt = true') : [],
  }
}

const PLAIN_FIX: Readonly<Record<string, string>> = {
  http: 'address = "https://<host>/<path>"',
  consul: 'scheme = "https"',
  pg: 'conn_str = "postgres://<host>/<database>?sslmode=verify-full"',
}

function plainTransport(backend: Backend): Weakness | undefined {
  for (const [name, value] of backend.settings) {
    const text = settingText(backend, name) ?? ''
    const url = urlParts(text)
    const plain =
      (backend.type === 'http' && url?.scheme === 'http' && !isLocalHost(url.host)) ||
      (backend.type === 'consul' && name === 'scheme' && text === 'http') ||
      (backend.type === 'pg' &&
        name === 'conn_str' &&
        /\bsslmode=disable\b/.test(text) &&
        !isLocalHost(url?.host ?? ''))
    if (plain)
      return {
        range: value.range,
        message: `${name} sends the state without encryption`,
        severity: OFF,
        fix: PLAIN_FIX[backend.type] ?? '',
      }
  }
  return undefined
}
