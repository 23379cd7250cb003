import { addressOf, blocksOf } from '../../src/documents/hcl/hcl.ts'
import { isCode, isJson, isTerraform, isYaml } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import {
  isEverything,
  matchesAction,
  type PolicyItem,
  type Statement,
  statementsOf,
} from '../../src/practices/policies.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import {
  blocksOfModule,
  isSample,
  isTerraformSource,
  moduleOf,
} from '../../src/practices/terraform/modules.ts'
import { cloudGrants, vaultPaths } from '../../src/practices/terraform/secret-grants.ts'
import { isNarrowed, isWide } from '../../src/practices/wide-statements.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** Actions that read, replace or decrypt a secret; `ListSecrets` and `GetRandomPassword` work on `*` only. */
const READING = [
  'secretsmanager:GetSecretValue',
  'secretsmanager:BatchGetSecretValue',
  'secretsmanager:PutSecretValue',
  'secretsmanager:UpdateSecret',
  'ssm:GetParameter',
  'ssm:GetParameters',
  'ssm:GetParametersByPath',
  'kms:Decrypt',
]

/** Each makes a credential of another identity. */
const MINTING = [
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:UpdateLoginProfile',
  'iam:CreateServiceSpecificCredential',
  'iam:ResetServiceSpecificCredential',
]

export default defineDocumentRule({
  id: 'iam-secrets-wildcard',
  title: 'Grant on all secrets of the account',
  why: 'Whoever takes over this one service reads the secrets of every other service of the account as well.',
  remediation:
    'Name the secrets or the path that this service needs, and drop every action that it does not use.',
  fixes: {
    hcl: 'actions   = ["secretsmanager:GetSecretValue"]\nresources = ["arn:aws:secretsmanager:<region>:<account>:secret:<service>/*"]',
    'hcl:google':
      'resource "google_secret_manager_secret_iam_member" "<name>" {\n  secret_id = "<id of the secret>"\n  role      = "roles/secretmanager.secretAccessor"\n  member    = "serviceAccount:<name>@<project>.iam.gserviceaccount.com"\n}',
    'hcl:azure': 'secret_permissions = ["Get"]',
    json: '"Action": "secretsmanager:GetSecretValue",\n"Resource": "arn:aws:secretsmanager:<region>:<account>:secret:<service>/*"',
    typescript: 'secret.grantRead(role)   // of the one secret that is needed',
    javascript: 'secret.grantRead(role)   // of the one secret that is needed',
    python: 'secret.grant_read(role)   # of the one secret that is needed',
    any: 'Action: secretsmanager:GetSecretValue\nResource: arn:aws:secretsmanager:<region>:<account>:secret:<service>/*',
  },
  severity: 8.0,
  cites: [
    { document: 'S1', line: 47, practice: 'Policies name the secrets or paths that the service needs.' },
  ],
  confidence: 'high',
  files: (path) => isTerraform(path) || isYaml(path) || isJson(path) || isCode(path),
  keywords: [
    'secretsmanager:',
    'ssm:',
    'kms:',
    'iam:',
    'secretmanager',
    ...['secret_manager', 'google_kms', 'cloudkms'],
    'secret_permissions',
    'capabilities',
  ],
  lines: [{ words: ['policystatement'], shape: /PolicyStatement/ }],
  *check(file, inventory) {
    const lower = isSample(file.path) ? { severity: 3.0 } : {}
    for (const hit of hitsIn(file, inventory)) yield { ...hit, ...lower }
  },
  examples: [
    {
      files: {
        'key.tf':
          'resource "google_kms_crypto_key_iam_member" "m" {\n  role   = "roles/cloudkms.cryptoKeyDecrypter"\n  member = "allUsers"\n}\ndata "google_iam_policy" "p" {\n  binding {\n    role    = "roles/secretmanager.secretAccessor"\n    members = ["user:a@acme.dev", "allAuthenticatedUsers"]\n  }\n}\n',
      },
      at: ['key.tf:3', 'key.tf:8'],
    },
    {
      files: {
        'iam.tf':
          'data "aws_iam_policy_document" "d" {\n  statement {\n    actions   = ["secretsmanager:GetSecretValue"]\n    resources = ["*"]\n  }\n}\n',
      },
      at: ['iam.tf:2'],
    },
    {
      files: {
        'policy.json':
          '{"Version": "2012-10-17", "Statement": [\n{"Effect": "Allow", "Action": "secretsmanager:Get*", "Resource": "arn:aws:secretsmanager:eu-west-1:1:secret:*"}]}\n',
      },
      at: ['policy.json:2'],
    },
    {
      files: {
        'serverless.yml':
          'provider:\n  iam:\n    role:\n      statements:\n        - Effect: Allow\n          Action: [ssm:GetParameter*]\n          Resource: "*"\n',
      },
      at: ['serverless.yml:5'],
    },
    {
      files: {
        'gcp.tf':
          'resource "google_project_iam_member" "m" {\n  project = "p"\n  role = "roles/secretmanager.secretAccessor"\n  member = "serviceAccount:x"\n}\n',
      },
      at: ['gcp.tf:3'],
    },
    {
      files: { 'app.hcl': 'path "secret/*" {\n  capabilities = ["create", "read", "update"]\n}\n' },
      at: ['app.hcl:1'],
    },
    {
      files: {
        'stack.ts':
          "fn.addToRolePolicy(new iam.PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: ['*'] }))\n",
      },
      at: ['stack.ts:1'],
    },
    {
      files: {
        'stack.ts':
          "secret.addToResourcePolicy(new iam.PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], principals: [new iam.AnyPrincipal()], resources: ['*'] }))\n",
        'stack.py':
          'secret.add_to_resource_policy(iam.PolicyStatement(actions=["secretsmanager:GetSecretValue"], principals=[iam.StarPrincipal()], resources=["*"]))\n',
        'kms.tf':
          'resource "aws_kms_key" "k" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "kms:*", Resource = "*", Principal = { AWS = "*" } }] })\n}\n',
      },
      at: ['kms.tf:2', 'stack.py:1', 'stack.ts:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        'stack.ts':
          "secret.addToResourcePolicy(new iam.PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], principals: [new iam.AccountPrincipal('1')], resources: ['*'] }))\n",
        'kms.tf':
          'resource "aws_kms_key" "k" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "kms:*", Resource = "*", Principal = "*", Condition = { StringEquals = { "kms:CallerAccount" = "1" } } }] })\n}\n',
      },
      at: [],
    },
    {
      files: {
        'key.tf':
          'resource "google_kms_crypto_key_iam_binding" "m" {\n  role    = "roles/cloudkms.cryptoKeyDecrypter"\n  members = ["serviceAccount:x@p.iam.gserviceaccount.com"]\n}\ndata "google_iam_policy" "p" {\n  binding {\n    role    = "roles/storage.objectViewer"\n    members = ["allUsers"]\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'iam.tf':
          'data "aws_iam_policy_document" "d" {\n  statement {\n    actions   = ["secretsmanager:GetSecretValue"]\n    resources = ["arn:aws:secretsmanager:eu-west-1:1:secret:myapp/prod-*", aws_secretsmanager_secret.s.arn]\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'policy.json':
          '{"Statement": [{"Effect": "Allow", "Action": ["secretsmanager:ListSecrets", "ssm:DescribeParameters"], "Resource": "*"}]}\n',
      },
      at: [],
    },
    {
      files: {
        'policy.json': '{"Statement": [{"Effect": "Deny", "Action": "secretsmanager:*", "Resource": "*"}]}\n',
      },
      at: [],
    },
    {
      files: {
        'kms.tf':
          'resource "aws_kms_key" "k" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "kms:*", Resource = "*", Principal = { AWS = var.admin } }] })\n}\n',
      },
      at: [],
    },
    {
      files: {
        'gcp.tf':
          'resource "google_secret_manager_secret_iam_member" "m" {\n  role = "roles/secretmanager.secretAccessor"\n  secret_id = "s"\n}\n',
      },
      at: [],
    },
  ],
})

function* hitsIn(file: SourceFile, inventory: Inventory): Generator<Hit> {
  for (const statement of statementsOf(file)) {
    if (!statement.allows || !isWide(statement) || isNarrowed(statement)) continue
    const among = (known: readonly string[]) =>
      statement.actions.find(
        ({ text }) => text.includes(':') && known.some((action) => matchesAction(text, action)),
      )
    const { range, resource } = statement
    const reading = among(READING) ?? everyOther(statement)
    const minting = among(MINTING)
    const fix = ownSecrets(file, inventory)
    if (reading)
      yield {
        path: file.path,
        range,
        resource: `${resource} ${reading.text}`,
        message: `${reading.text} on every secret, parameter or key`,
        ...(fix && { fix }),
      }
    else if (minting)
      yield {
        path: file.path,
        range,
        resource: `${resource} ${minting.text}`,
        message: `${minting.text} makes credentials of every user`,
        fix: '"Resource": "arn:aws:iam::<account>:user/${aws:username}"',
      }
  }
  if (!isTerraform(file.path)) return
  if (!isTerraformSource(file.path)) return yield* vaultPaths(file.hcl(), file)
  for (const block of [...blocksOf(file.hcl(), 'resource'), ...blocksOf(file.hcl(), 'data')])
    yield* cloudGrants(block, file)
}

/** What is left out is granted as a whole, secrets with it, unless it is secrets that are left out. */
const everyOther = ({ notActions, resources }: Statement): PolicyItem | undefined =>
  resources.some(isEverything) &&
  !notActions.some(({ text }) => /^(?:\*|secretsmanager:|ssm:|kms:)/.test(text))
    ? notActions.map(({ text, range }) => ({ text: `all but ${text}`, range }))[0]
    : undefined

/** The secrets that this module declares, as the statement should name them. */
function ownSecrets(file: SourceFile, inventory: Inventory): string | undefined {
  if (!isTerraformSource(file.path)) return undefined
  const secrets = blocksOfModule(moduleOf(file, inventory), 'resource', 'aws_secretsmanager_secret')
  return secrets.length > 0
    ? `resources = [${secrets.map(({ block }) => `${addressOf(block)}.arn`).join(', ')}]`
    : undefined
}
