/** What infrastructure says in place of a secret, of a grant of everything, or of a plain store, tool by tool. */
import type { Hit } from '../../../patterns/rule.ts'
import { isCode } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Fixes } from './kinds.ts'

/** A reference to where a secret is kept. */
export const REFERENCES: Fixes = {
  hcl: 'variable "<name>" {\n  type      = string\n  sensitive = true\n  ephemeral = true\n}',
  'hcl:aws':
    'data "aws_secretsmanager_secret_version" "<name>" {\n  secret_id = "<name>"\n}\n# its value: data.aws_secretsmanager_secret_version.<name>.secret_string',
  'hcl:azure':
    'data "azurerm_key_vault_secret" "<name>" {\n  name         = "<name>"\n  key_vault_id = "<id of the vault>"\n}\n# its value: data.azurerm_key_vault_secret.<name>.value',
  'hcl:google':
    'data "google_secret_manager_secret_version" "<name>" {\n  secret = "<name>"\n}\n# its value: data.google_secret_manager_secret_version.<name>.secret_data',
  ansible: "\"{{ lookup('env', '<NAME>') }}\"",
  cloudformation: "'{{resolve:secretsmanager:<name>:SecretString:<key>}}'",
  arm: '"reference": {\n  "keyVault": { "id": "<id of the vault>" },\n  "secretName": "<name>"\n}',
  bicep: '@secure()\nparam <name> string',
  typescript: "new pulumi.Config().requireSecret('<name>')",
  python: 'pulumi.Config().require_secret("<name>")',
  go: 'config.New(ctx, "").RequireSecret("<name>")',
  yaml: '${env:<NAME>}',
  any: '<from a secret manager>',
}

/** The same in a store for secrets. */
export const STORED: Fixes = {
  'hcl:azure': 'type                = "vault"\nvault_key_reference = "<versionless id of the secret>"',
  'hcl:google':
    'resource "google_secret_manager_secret" "<name>" {\n  secret_id = "<name>"\n  replication {\n    auto {}\n  }\n}',
  hcl: '# keep the value in a store for secrets, and its name here',
  cloudformation: 'Type: AWS::SecretsManager::Secret',
  kubernetes:
    'providers:\n  - secretbox:\n      keys:\n        - name: key1\n          secret: <32 random bytes in base64, kept outside of the repository>\n  - identity: {}',
  yaml: 'providers:\n  - secretbox:\n      keys:\n        - name: key1\n          secret: <32 random bytes in base64, kept outside of the repository>\n  - identity: {}',
  arm: '"contentType": "application/vnd.microsoft.appconfig.keyvaultref+json;charset=utf-8"',
  bicep: "contentType: 'application/vnd.microsoft.appconfig.keyvaultref+json;charset=utf-8'",
  any: '<name in a store for secrets>',
}

/** What the service or the tool at hand offers in place of a literal; undefined where a reference has to do. */
export function offered(
  { path, text }: SourceFile,
  { resource, range }: Pick<Hit, 'resource' | 'range'>,
): string | undefined {
  const name = /[A-Za-z_][\w-]*$/.exec(resource)?.[0] ?? 'secret'
  if (/\.tfvars(?:\.json)?$/.test(path)) return `export TF_VAR_${name}="$(<command that reads the secret>)"`
  if (/^aws_(?:db_instance|rds_cluster)\.[\w-]+\.(?:master_)?password$/.test(resource))
    return 'manage_master_user_password = true'
  if (/AWS::RDS::DB(?:Instance|Cluster) MasterUserPassword$/.test(resource))
    return 'ManageMasterUserPassword: true'
  if (resource.includes('container_definitions'))
    return `secrets = [{ name = "${name}", valueFrom = "<arn of the secret>" }]`
  // CDK knows secrets of its own.
  if (isCode(path) && /aws-cdk|aws_cdk/.test(text.slice(0, range?.start)))
    return path.endsWith('.py')
      ? 'SecretValue.secrets_manager("<name>")'
      : "SecretValue.secretsManager('<name>')"
  return undefined
}
