import { isBicep } from '../../src/documents/dialects/azure.ts'
import { keyedScalars, type Node, pathText, textAt, walk } from '../../src/documents/node.ts'
import { isCode, isJson, isTerraform, isYaml } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { azureGrants } from '../../src/practices/azure/keys.ts'
import { inAzure } from '../../src/practices/azure/listeners.ts'
import { managedPolicies } from '../../src/practices/code/managed-policies.ts'
import { commandsIn, mayHoldCommands } from '../../src/practices/commands/commands.ts'
import { programOf } from '../../src/practices/commands/program.ts'
import { NEEDED } from '../../src/practices/fixes/grants.ts'
import { grantOfEverything } from '../../src/practices/grant-of-everything.ts'
import { statementsOf } from '../../src/practices/policies.ts'
import { sqlGrants } from '../../src/practices/sql-grants.ts'
import { lookedUp, MANAGED, OWNERS, terraformGrants } from '../../src/practices/terraform/grants.ts'
import { isSample, isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'iam-admin-grant',
  title: 'Grant of everything',
  why: 'Whoever gets hold of this identity owns the account, so a small mistake anywhere becomes the largest one.',
  remediation:
    'Grant the actions and resources that the identity uses; access analysers of the clouds list them from its history.',
  fixes: NEEDED,
  severity: 7.5,
  cites: [
    {
      document: 'S0',
      line: 78,
      practice: 'Roles are scoped to a workspace rather than to the whole organisation.',
    },
    { document: 'S0', line: 77, practice: 'Users get the permissions that they need.' },
  ],
  confidence: 'high',
  files: (path) =>
    isTerraform(path) ||
    isYaml(path) ||
    isJson(path) ||
    isBicep(path) ||
    isCode(path) ||
    mayHoldCommands(path) ||
    /\.sql$/.test(path),
  keywords: [
    '"*"',
    "'*'",
    'AdministratorAccess',
    'PowerUserAccess',
    'IAMFullAccess',
    'roles/owner',
    'roles/editor',
    'role_definition_name',
    'azurerm_role_definition',
    '*:*',
    'SUPERUSER',
    'GRANT ALL',
    'Action: *',
    'Microsoft.Authorization',
  ],
  lines: [
    {
      words: ['policystatement', 'managed', 'policyarn', 'policy_arn'],
      shape: /PolicyStatement|ManagedPolicyName|managed_policy_name|policy_?arns?["']?\s*[:=]/i,
    },
  ],
  *check(file) {
    const lower = isSample(file.path) ? { severity: 3.0 } : {}
    for (const hit of hitsIn(file)) yield { ...hit, ...lower }
  },
  examples: [
    {
      files: {
        'policy.tf':
          'data "google_iam_policy" "p" {\n  binding {\n    role    = "roles/viewer"\n    members = ["group:team@acme.dev"]\n  }\n  binding {\n    role    = "roles/editor"\n    members = ["serviceAccount:ci@acme.iam.gserviceaccount.com"]\n  }\n}\n',
      },
      at: ['policy.tf:7'],
    },
    {
      files: {
        'policy.yml':
          '- community.aws.iam_managed_policy:\n    policy: |\n      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}\n',
      },
      at: ['policy.yml:3'],
    },
    {
      files: {
        'iam.tf':
          'resource "aws_iam_role_policy_attachment" "a" {\n  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"\n}\n',
      },
      at: ['iam.tf:2'],
    },
    {
      files: { 'gcp.tf': 'resource "google_project_iam_member" "m" {\n  role = "roles/owner"\n}\n' },
      at: ['gcp.tf:2'],
    },
    {
      files: {
        'iam.tf':
          'resource "aws_iam_policy" "p" {\n  policy = <<EOF\n{"Statement": [{"Effect": "Allow", "Action": ["*"], "Resource": "*"}]}\nEOF\n}\n',
      },
      at: ['iam.tf:2'],
    },
    {
      files: {
        'role.yaml':
          'Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      ManagedPolicyArns:\n        - arn:aws:iam::aws:policy/AdministratorAccess\n',
      },
      at: ['role.yaml:6'],
    },
    {
      files: {
        'az.tf':
          'resource "azurerm_role_assignment" "r" {\n  scope = data.azurerm_subscription.main.id\n  role_definition_name = "Owner"\n}\n',
      },
      at: ['az.tf:3'],
    },
    {
      files: {
        'data.tf': 'data "aws_iam_policy" "all" {\n  name = "AdministratorAccess"\n}\n',
        'a.ts':
          "new aws.iam.RolePolicyAttachment('a', { role, policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' })\n",
      },
      at: ['a.ts:1', 'data.tf:2'],
    },
    {
      files: { 'setup.sh': 'gcloud projects add-iam-policy-binding p --member=user:x --role=roles/editor\n' },
      at: ['setup.sh:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        'gcp.tf':
          'resource "google_secret_manager_secret_iam_member" "m" {\n  role = "roles/secretmanager.viewer"\n}\nresource "google_project_iam_binding" "none" {\n  role = "roles/owner"\n  members = []\n}\n',
        'no-owner.yaml':
          'apiVersion: constraints.gatekeeper.sh/v1alpha1\nkind: GCPIAMAllowedBindingsConstraintV3\nspec:\n  parameters:\n    mode: denylist\n    role: roles/owner\n',
      },
      at: [],
    },
    {
      files: {
        'iam.tf':
          'data aws_iam_policy_document "p" {\n  statement {\n    effect = "Deny"\n    actions = ["*"]\n    resources = ["*"]\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'policy.json': '{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}\n',
        'key.yaml':
          "Resources:\n  K:\n    Type: AWS::KMS::Key\n    Properties:\n      KeyPolicy:\n        Statement:\n          - Effect: Allow\n            Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}\n            Action: '*'\n            Resource: '*'\n",
      },
      at: [],
    },
    {
      files: {
        'az.tf':
          'resource "azurerm_role_assignment" "r" {\n  scope = azurerm_resource_group.main.id\n  role_definition_name = "Contributor"\n}\nresource "azurerm_role_assignment" "c" {\n  scope = data.azurerm_subscription.main.id\n  role_definition_name = "Owner"\n  condition = var.only_readers\n}\n',
      },
      at: [],
    },
  ],
})

function* hitsIn(file: SourceFile): Generator<Hit> {
  for (const statement of statementsOf(file)) {
    const message = grantOfEverything(statement)
    if (message) yield { path: file.path, range: statement.range, resource: statement.resource, message }
  }
  if (isTerraformSource(file.path))
    for (const block of file.hcl()?.blocks ?? []) {
      if (block.type === 'resource' || block.type === 'module' || block.labels[0] === 'google_iam_policy')
        yield* terraformGrants(block, file)
      if (block.type === 'data' && block.labels[0] === 'aws_iam_policy') yield* lookedUp(block, file)
    }
  else if (isCode(file.path)) yield* managedPolicies(file)
  else if (/\.sql$/.test(file.path)) yield* sqlGrants(file)
  else {
    yield* managedInDocuments(file)
    yield* inAzure(file, azureGrants)
  }
  if (mayHoldCommands(file.path)) yield* commandGrants(file)
}

/** In whatever words they are attached. */
const NAMES = /AdministratorAccess|PowerUserAccess|IAMFullAccess|roles\/(?:owner|editor)/

function* managedInDocuments(file: SourceFile): Generator<Hit> {
  if (!NAMES.test(file.text)) return
  const json = file.json()
  for (const root of json ? [json] : file.yaml()) {
    for (const { node, path } of walk(root)) {
      if (node.kind !== 'scalar' || path.includes('Resource') || !/polic(?:y|ies)/i.test(pathText(path)))
        continue
      const managed = /^arn:aws[\w-]*:iam::aws:policy\//.test(node.text)
        ? MANAGED.exec(node.text)?.[1]
        : undefined
      if (managed)
        yield {
          path: file.path,
          range: node.range,
          resource: pathText(path),
          message: `${managed} is attached`,
        }
    }
    for (const { key, node, path } of keyedScalars(root))
      if (key === 'role' && OWNERS.test(node.text) && !isRefused(root))
        yield {
          path: file.path,
          range: node.range,
          resource: pathText(path),
          message: `${node.text} is granted`,
          instead: 'roles/<service>.<role that is needed>',
        }
  }
}

/** A constraint of Gatekeeper or Config Validator says who must not have it. */
const isRefused = (root: Node): boolean =>
  /^constraints\.gatekeeper\.sh\//.test(textAt(root, 'apiVersion') ?? '')

function* commandGrants(file: SourceFile): Generator<Hit> {
  if (!NAMES.test(file.text)) return
  for (const command of commandsIn(file)) {
    const { name, arguments: words } = programOf(command.words)
    if (name !== 'gcloud' && name !== 'aws') continue
    for (const { text, range } of words) {
      const role = text.replace(/^--(?:role|policy-arn)=/, '')
      const granted =
        name === 'gcloud'
          ? OWNERS.test(role) && words.some((word) => word.text.includes('add-iam-policy-binding'))
          : /^arn:aws/.test(role) &&
            MANAGED.test(role) &&
            words.some((word) => word.text.startsWith('attach-'))
      if (granted)
        yield {
          path: file.path,
          range,
          resource: `${name} ${role}`,
          message: `${role} is granted`,
          fix:
            name === 'gcloud'
              ? '--role=roles/<service>.<role that is needed>'
              : '--policy-arn <arn of your own policy>',
        }
    }
  }
}
