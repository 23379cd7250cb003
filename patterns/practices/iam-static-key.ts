import { CLOUD_TEMPLATE_KEYWORDS, cloudTemplates } from '../../src/documents/dialects/cloudformation.ts'
import { addressOf, attributeOf, blocksOf, type HclBlock } from '../../src/documents/hcl/hcl.ts'
import { isCode, isJson, isYaml } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { ANSIBLE_KEYS, ansibleFaults } from '../../src/practices/ansible/faults.ts'
import { commandsIn, mayHoldCommands } from '../../src/practices/commands/commands.ts'
import { programOf } from '../../src/practices/commands/program.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import {
  blocksOfModule,
  isSample,
  isTerraformSource,
  moduleOf,
} from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'iam-static-key',
  title: 'Long-lived key made for an identity of the cloud',
  why: 'The key is good until somebody deletes it, in every place that it was ever copied to; a role hands out credentials that expire by themselves.',
  remediation:
    'Use a role instead: OIDC federation for pipelines, instance or pod identity for workloads, single sign-on for people. Then delete the key.',
  fixes: {
    hcl: '# a role or a federated identity in place of the key',
    'hcl:aws':
      'resource "aws_iam_role" "<name>" {\n  name               = "<name>"\n  assume_role_policy = data.aws_iam_policy_document.<trust>.json\n}',
    'hcl:google':
      'resource "google_service_account_iam_member" "<name>" {\n  service_account_id = "<name of the service account>"\n  role               = "roles/iam.workloadIdentityUser"\n  member             = "principalSet://iam.googleapis.com/<pool>/attribute.repository/<owner>/<repository>"\n}',
    'hcl:azure':
      'resource "azuread_application_federated_identity_credential" "<name>" {\n  application_id = "<id of the application>"\n  display_name   = "<name>"\n  audiences      = ["api://AzureADTokenExchange"]\n  issuer         = "https://token.actions.githubusercontent.com"\n  subject        = "repo:<owner>/<repository>:environment:production"\n}',
    ansible:
      "- amazon.aws.iam_role:\n    name: <name>\n    assume_role_policy_document: \"{{ lookup('file', 'trust.json') }}\"",
    cloudformation: 'Type: AWS::IAM::Role\nProperties:\n  AssumeRolePolicyDocument: <who may take it on>',
    typescript:
      "new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('<service>.amazonaws.com') })",
    javascript:
      "new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('<service>.amazonaws.com') })",
    python: 'sts.assume_role(RoleArn="<arn of the role>", RoleSessionName="<name>")',
    any: 'aws sts assume-role --role-arn <arn of the role> --role-session-name <name>   # on Google Cloud: --impersonate-service-account',
  },
  severity: 6.5,
  cites: [
    { document: 'S1', line: 45, practice: 'Short-lived credentials of roles are preferred to access keys.' },
  ],
  confidence: 'high',
  files: (path) =>
    isTerraformSource(path) || isYaml(path) || isJson(path) || isCode(path) || mayHoldCommands(path),
  keywords: [
    'access_key',
    'AccessKey',
    'service_account_key',
    'application_password',
    'service_principal_password',
    'create-access-key',
    'service-accounts keys create',
  ],
  lines: [
    {
      words: ['create_access_key', 'accesskey'],
      shape: /create_access_key|AccessKey\s*\(|CreateAccessKeyCommand/,
    },
  ],
  *check(file, inventory) {
    const lower = isSample(file.path) ? { severity: 3.0 } : {}
    for (const hit of hitsIn(file, inventory)) yield { ...hit, ...lower }
  },
  examples: [
    {
      files: {
        'tasks/user.yml': '- community.aws.iam:\n    iam_type: user\n    access_key_state: create\n',
      },
      at: ['tasks/user.yml:3'],
    },
    { files: { 'ci.tf': 'resource "aws_iam_access_key" "ci" {\n  user = "ci"\n}\n' }, at: ['ci.tf:1'] },
    {
      files: { 'sa.tf': 'resource "google_service_account_key" "k" {\n  service_account_id = "x"\n}\n' },
      at: ['sa.tf:1'],
    },
    {
      files: {
        'user.yaml':
          'Resources:\n  Key:\n    Type: AWS::IAM::AccessKey\n    Properties:\n      UserName: ci\n',
      },
      at: ['user.yaml:2'],
    },
    { files: { 'setup.sh': 'aws iam create-access-key --user-name ci\n' }, at: ['setup.sh:1'] },
    {
      files: { 'keys.py': "import boto3\nboto3.client('iam').create_access_key(UserName='ci')\n" },
      at: ['keys.py:2'],
    },
  ],
  counterExamples: [
    {
      files: {
        'tasks/user.yml': '- community.aws.iam:\n    iam_type: user\n    access_key_state: remove\n',
      },
      at: [],
    },
    {
      files: {
        'role.tf':
          'resource "aws_iam_role" "ci" {\n  assume_role_policy = data.aws_iam_policy_document.oidc.json\n}\n',
      },
      at: [],
    },
    {
      files: {
        'ad.tf':
          'resource "azuread_application_password" "p" {\n  application_id = "x"\n  end_date = "2027-01-01T00:00:00Z"\n}\n',
      },
      at: [],
    },
    {
      files: {
        'local.tf':
          'provider "aws" {\n  endpoints {\n    iam = "http://localhost:4566"\n  }\n}\nresource "aws_iam_access_key" "t" {\n  user = "t"\n}\n',
      },
      at: [],
    },
    { files: { 'list.sh': 'aws iam list-access-keys --user-name ci\n' }, at: [] },
  ],
})

function* hitsIn(file: SourceFile, inventory: Inventory): Generator<Hit> {
  if (isYaml(file.path)) yield* ansibleFaults(file, ANSIBLE_KEYS)
  if (isTerraformSource(file.path)) yield* terraformKeys(file, inventory)
  else if (isCode(file.path)) yield* keysInCode(file)
  else if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word)))
    for (const { resources } of cloudTemplates(file))
      for (const { name, nameRange, type } of resources)
        if (type === 'AWS::IAM::AccessKey')
          yield {
            path: file.path,
            range: nameRange,
            resource: name,
            message: `${name} is a key without an end`,
          }
  if (mayHoldCommands(file.path)) yield* keysInCommands(file)
}

const KEYS =
  /^(?:aws_iam_access_key|google_service_account_key|yandex_iam_service_account_(?:key|static_access_key)|alicloud_ram_access_key|tencentcloud_cam_access_key|scaleway_iam_api_key|digitalocean_spaces_key|oci_identity_(?:customer_secret_key|auth_token)|ibm_iam_service_api_key|azuread_(?:application|service_principal)_password)$/

function* terraformKeys(file: SourceFile, inventory: Inventory): Generator<Hit> {
  for (const block of blocksOf(file.hcl(), 'resource')) {
    if (!KEYS.test(block.labels[0] ?? '') || ends(block)) continue
    const module = moduleOf(file, inventory)
    if (
      blocksOfModule(module, 'provider').some(
        ({ block: provider }) => blocksOf(provider, 'endpoints').length > 0,
      )
    )
      continue
    // Mail by SMTP knows no roles.
    const mail =
      /ses|smtp|mail/i.test(block.labels[1] ?? '') ||
      module.files.some(({ text }) => text.includes(`${addressOf(block)}.ses_smtp_password`))
    yield {
      path: file.path,
      range: block.headRange,
      resource: addressOf(block),
      message: `${addressOf(block)} is a key without an end`,
      ...(mail && { severity: 3.0 }),
    }
  }
}

const ends = (block: HclBlock): boolean =>
  ['end_date', 'end_date_relative', 'rotate_when_changed', 'expires_at', 'keepers'].some(
    (name) => attributeOf(block, name) !== undefined,
  )

function* keysInCode(file: SourceFile): Generator<Hit> {
  for (const { callee, range, within } of file.code()?.calls ?? []) {
    const made =
      /\.create_access_key$/.test(callee) ||
      /^(?:iam|aws_iam|aws\.iam|cdk\.aws_iam)\.(?:Cfn)?AccessKey$/.test(callee) ||
      callee === 'CreateAccessKeyCommand'
    if (made)
      yield {
        path: file.path,
        range,
        resource: within ? `${within} ${callee}` : callee,
        message: `${callee} makes a key without an end`,
      }
  }
}

function* keysInCommands(file: SourceFile): Generator<Hit> {
  for (const command of commandsIn(file)) {
    const { name, arguments: words } = programOf(command.words)
    const line = words.map(({ text }) => text).join(' ')
    const made =
      (name === 'aws' && /\biam create-access-key\b/.test(line)) ||
      (name === 'gcloud' && /\biam service-accounts keys create\b/.test(line))
    if (made)
      yield {
        path: file.path,
        range: command.range,
        resource: `${name} ${words[1]?.text ?? ''}`,
        message: `${name} makes a key without an end`,
      }
  }
}
