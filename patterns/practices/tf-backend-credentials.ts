import type { Expression } from '../../src/documents/expression.ts'
import type { Range } from '../../src/documents/node.ts'
import { isTerraform } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { commandsIn, mayHoldCommands } from '../../src/practices/commands/commands.ts'
import { urlParts } from '../../src/practices/hosts.ts'
import { decide, slotOfPath } from '../../src/practices/secrets/slots.ts'
import { type Backend, backendsOf, isBackendFile } from '../../src/practices/terraform/backend.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** What backends take as credentials; `username` and ids are none. */
const CREDENTIAL =
  /^(?:access_key|secret_key|token|sas_token|client_secret|client_certificate_password|encryption_key|password|access_token|credentials|app_secret|secret|secret_access_key|conn_str|headers)$/

export default defineDocumentRule({
  id: 'tf-backend-credentials',
  title: 'Credential in the configuration of a Terraform backend',
  why: 'Whoever reads it reads and writes the state, and Terraform copies it into `.terraform` and into every saved plan.',
  remediation:
    'Replace the credential where it was issued, then give it by environment variable, a profile, a role or OIDC and remove it here.',
  fixes: {
    any: '# no key here: AWS_PROFILE, AWS_ROLE_ARN with OIDC, PGPASSWORD or ARM_USE_OIDC in the environment of the run',
  },
  severity: 8.5,
  cites: [
    { document: 'S0', line: 66, practice: 'Only authorised users get at the state files.' },
    { document: 'S1', line: 46, practice: 'Access keys never stand in source control.' },
  ],
  confidence: 'high',
  files: (path) => isTerraform(path) || mayHoldCommands(path),
  about: isTerraform,
  keywords: ['backend', 'remote_state', 'key', 'token', 'secret', 'password', 'conn_str'],
  *check(file) {
    if (!isTerraform(file.path)) return yield* credentialFlags(file)
    for (const { settings, address } of backendsOf(file).filter(isService))
      for (const [name, value] of settings) yield* credentials(file, address, name, value)
    if (!isBackendFile(file.path)) return
    for (const { name, value } of file.hcl()?.attributes ?? [])
      yield* credentials(file, 'backend', name, value)
  },
  examples: [
    {
      files: {
        'backend.tf':
          'terraform {\n  backend "s3" {\n    bucket = "b"\n    secret_key = "kettle-Bruise-91-orbit"\n  }\n}\n',
      },
      at: ['backend.tf:4'],
    },
    {
      files: {
        'main.tf':
          'terraform {\n  backend "pg" {\n    conn_str = "postgres://tf:kettle-Bruise-91@db.acme.io/tf"\n  }\n}\n',
      },
      at: ['main.tf:3'],
    },
    {
      files: { 'init.sh': 'terraform init -backend-config="secret_key=kettle-Bruise-91-orbit"\n' },
      at: ['init.sh:1'],
    },
    {
      files: { 'prod.s3.tfbackend': 'bucket = "b"\nsecret_key = "kettle-Bruise-91-orbit"\n' },
      at: ['prod.s3.tfbackend:2'],
    },
  ],
  counterExamples: [
    {
      files: {
        'backend.tf': 'terraform {\n  backend "s3" {\n    bucket = "b"\n    profile = "ci"\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'backend.tf':
          'terraform {\n  backend "azurerm" {\n    use_oidc = true\n    client_id = "6f0c"\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'init.sh':
          'terraform init -backend-config="secret_key=$KEY" -backend-config="key=prod/app.tfstate"\n',
      },
      at: [],
    },
    {
      files: {
        'main.tf':
          'data "terraform_remote_state" "net" {\n  backend = "pg"\n  config = {\n    conn_str = "postgres://db.internal/tf"\n  }\n}\n',
      },
      at: [],
    },
  ],
})

/** LocalStack and its like take any key. */
const isService = ({ settings }: Backend): boolean =>
  ![...settings].some(
    ([name, value]) =>
      /^endpoints?$/.test(name) && /localhost|127\.0\.0\.1|localstack|minio/.test(stringsIn(value)),
  )

const stringsIn = (value: Expression): string =>
  value.kind === 'object'
    ? value.properties.map((one) => stringsIn(one.value)).join(' ')
    : value.kind === 'string'
      ? value.value
      : ''

function* credentials(file: SourceFile, address: string, name: string, value: Expression): Generator<Hit> {
  if (value.kind === 'object')
    for (const { name: header, value: inner } of value.properties)
      if (/authorization|token|key/i.test(header)) yield* literal(file, address, header, inner)
  if (value.kind !== 'object' && CREDENTIAL.test(name)) yield* literal(file, address, name, value)
}

function* literal(file: SourceFile, address: string, name: string, value: Expression): Generator<Hit> {
  const found = value.kind === 'string' ? secretIn(name, value.value, value.range) : undefined
  if (found && decide(slotOfPath(file.path), found.secret).kind !== 'pass')
    yield {
      path: file.path,
      ...found,
      resource: `${address}.${name}`,
      message: `the backend's ${name} is written here`,
    }
}

/** Of a connection string its password only. */
function secretIn(name: string, text: string, range: Range): { secret: string; range: Range } | undefined {
  if (name !== 'conn_str') return { secret: text, range }
  const secret = urlParts(text)?.user?.split(':')[1] ?? /\bpassword=([^\s']+)/.exec(text)?.[1]
  if (!secret) return undefined
  const start = range.start + text.indexOf(secret, text.search(/:[^/]|password=/))
  return { secret, range: { start, end: start + secret.length } }
}

function* credentialFlags(file: SourceFile): Generator<Hit> {
  if (!file.text.includes('-backend-config')) return
  for (const { words } of commandsIn(file))
    for (const [i, word] of words.entries()) {
      const previous = words[i - 1]?.text ?? ''
      const match = /^(?:--?backend-config=)?["']?([a-z_]+)=([^"']+)["']?$/.exec(word.text)
      if (!match || (!word.text.includes('backend-config=') && !/^--?backend-config$/.test(previous)))
        continue
      const [, name = '', value = ''] = match
      if (!CREDENTIAL.test(name)) continue
      const within = file.text.slice(word.range.start, word.range.end).lastIndexOf(value)
      const start = word.range.start + within
      const found = secretIn(name, value, { start, end: start + value.length })
      if (!found || within < 0 || decide('effective', found.secret).kind === 'pass') continue
      yield {
        path: file.path,
        ...found,
        resource: `-backend-config ${name}`,
        message: `${name} is written on the command line`,
      }
    }
}
