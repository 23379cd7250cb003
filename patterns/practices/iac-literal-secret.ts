import { isBicep } from '../../src/documents/dialects/azure.ts'
import { CLOUD_TEMPLATE_KEYWORDS } from '../../src/documents/dialects/cloudformation.ts'
import { isCode, isJson, isTerraform, isYaml, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { isAnsibleVariables, taskSecrets } from '../../src/practices/ansible/secrets.ts'
import { azureSecrets } from '../../src/practices/azure/secrets.ts'
import { plainlyKept, templateSecrets } from '../../src/practices/cloudformation/secrets.ts'
import { CLOUD_LIBRARY, cloudCodeSecrets } from '../../src/practices/code/cloud-code.ts'
import { CLOUD_CONFIG, cloudInitSecrets, isUserData } from '../../src/practices/commands/cloud-init.ts'
import { offered, REFERENCES } from '../../src/practices/fixes/references.ts'
import { isAddress, isUnit } from '../../src/practices/secrets/instead-of-secrets.ts'
import { keyedSecrets } from '../../src/practices/secrets/keyed-secrets.ts'
import { isNameOfSecret, isToldOfSecrets } from '../../src/practices/secrets/named-secret.ts'
import { placeholderOf } from '../../src/practices/secrets/placeholder.ts'
import { decide, slotOfPath } from '../../src/practices/secrets/slots.ts'
import { isTestPlace } from '../../src/practices/severity.ts'
import { terraformLiterals } from '../../src/practices/terraform/literals.ts'
import { isSample } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** As for any secret in a plain store. */
const UNPROTECTED = 6.0
const PLACEHOLDER = 6.5
/** In an example that people copy. */
const SHOWN = 5.5

const BOOT = Buffer.from('export DATABASE_PASSWORD=kettle-Bruise-91-orbit\n').toString('base64')

export default defineDocumentRule({
  id: 'iac-literal-secret',
  title: 'Secret written into the description of infrastructure',
  why: 'The value is in the repository, in every plan and in the state, for everybody who can read one of them.',
  remediation:
    'Replace the value where it is used, then let the service make it (`manage_master_user_password`), or refer to a secret manager or a write-only argument.',
  fixes: REFERENCES,
  severity: 8.5,
  cites: [
    { document: 'S3', line: 22, practice: 'All credentials come from outside the code.' },
    { document: 'S0', line: 55, practice: 'Keys come from the environment or a secret manager.' },
  ],
  confidence: 'high',
  files: (path) =>
    !isTestPlace(path) &&
    (isTerraform(path) || isYaml(path) || isJson(path) || isCode(path) || isBicep(path) || isUserData(path)),
  keywords: [
    'password',
    'secret',
    'token',
    'key',
    'credential',
    'user_data',
    CLOUD_CONFIG,
    'passphrase',
    'customData',
    'startup_script',
  ],
  lines: [CLOUD_LIBRARY],
  *check(file, inventory) {
    const slot = slotOfPath(file.path)
    const seen = new Set<number>()
    for (const found of secretsOf(file, inventory)) {
      const decision = decide(slot, found.secret)
      if (decision.kind === 'weak' && isSample(file.path)) continue
      if (decision.kind === 'value' && isNameOfSecret(found.secret)) continue
      if (isToldOfSecrets(found.resource.split('.').at(-1) ?? '', found.secret)) continue
      if (decision.kind === 'pass' || isAddress(found.secret) || isUnit(found.secret)) continue
      if (seen.has(found.range.start)) continue
      seen.add(found.range.start)
      const message = `${found.resource} is written here${decision.kind === 'weak' ? `, ${decision.because}` : ''}`
      // Words to be replaced stand there until somebody deploys them.
      const words = placeholderOf(found.secret) === 'lexical' ? { severity: PLACEHOLDER } : {}
      const shown = isSample(file.path) ? { severity: SHOWN } : words
      const fix = offered(file, found)
      yield { path: file.path, message, ...shown, ...found, ...(fix && { fix }) }
    }
    for (const found of plainlyKept(file)) yield { path: file.path, severity: UNPROTECTED, ...found }
  },
  examples: [
    {
      files: {
        'cloud.yaml':
          '#cloud-config\nchpasswd:\n  expire: false\n  list: |\n    root:kettle-Bruise-91\n    app:RANDOM\nusers:\n  - name: dev\n    plain_text_passwd: kettle-Bruise-92\n',
        'vm.tf':
          'resource "aws_instance" "w" {\n  user_data = <<-EOF\n    #cloud-config\n    chpasswd:\n      list:\n        - root:kettle-Bruise-93\n  EOF\n}\n',
      },
      at: ['cloud.yaml:5', 'cloud.yaml:9', 'vm.tf:6'],
    },
    {
      files: {
        'ecs.tf':
          'resource "aws_ecs_task_definition" "t" {\n  container_definitions = <<EOF\n[{"name": "web", "environment": [\n  {"name": "DATABASE_PASSWORD", "value": "kettle-Bruise-91-orbit"}\n]}]\nEOF\n}\n',
      },
      at: ['ecs.tf:4'],
    },
    {
      files: {
        'vm.yaml':
          'Resources:\n  V:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData:\n        Fn::Base64: !Sub |\n          #!/bin/bash\n          export DATABASE_PASSWORD=kettle-Bruise-91-orbit\n',
        'vm.tf': `resource "aws_launch_configuration" "c" {\n  user_data_base64 = "${BOOT}"\n}\n`,
      },
      at: ['vm.tf:2', 'vm.yaml:8'],
    },
    {
      files: { 'db.tf': 'resource "aws_rds_cluster" "c" {\n  master_password = "Aa1234321Bb"\n}\n' },
      at: ['db.tf:2'],
    },
    {
      files: {
        'fn.tf':
          'resource "aws_lambda_function" "f" {\n  environment {\n    variables = {\n      API_TOKEN = "kettle-Bruise-91-orbit"\n      STAGE = "prod"\n    }\n  }\n}\n',
      },
      at: ['fn.tf:4'],
    },
    {
      files: {
        'vm.tf':
          'resource "aws_instance" "w" {\n  user_data = <<-EOF\n    #!/bin/bash\n    export DB_PASSWORD=kettle-Bruise-91\n  EOF\n}\n',
      },
      at: ['vm.tf:4'],
    },
    {
      files: {
        'ecs.tf':
          'resource "aws_ecs_task_definition" "t" {\n  container_definitions = jsonencode([{ environment = [\n    { name = "DB_PASSWORD", value = "kettle-Bruise-91" },\n  ] }])\n}\n',
      },
      at: ['ecs.tf:3'],
    },
    {
      files: {
        'template.yaml':
          'Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: kettle-Bruise-91\n',
      },
      at: ['template.yaml:5'],
    },
    { files: { 'prod.tfvars': 'db_password = "kettle-Bruise-91"\n' }, at: ['prod.tfvars:1'] },
    {
      files: {
        'stack.ts':
          "import * as aws from '@pulumi/aws'\nnew aws.rds.Instance('db', { password: 'kettle-Bruise-91' })\n",
      },
      at: ['stack.ts:2'],
    },
    {
      files: {
        'app.parameters.json':
          '{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",\n "parameters": {\n  "adminPassword": {"value": "kettle-Bruise-91"},\n  "other": {"reference": {"secretName": "x"}}}}\n',
        'vm.tf':
          'resource "google_compute_instance" "i" {\n  metadata_startup_script = <<EOT\n    mysql -u root -pkettle-Bruise-91 -e "SELECT 1"\n  EOT\n}\n',
      },
      at: ['app.parameters.json:3', 'vm.tf:3'],
    },
    {
      files: {
        'site.yml':
          '- hosts: all\n  tasks:\n    - mysql_user: name=app password=kettle-Bruise-91 priv=app.*:ALL\n',
      },
      at: ['site.yml:3'],
    },
    {
      files: {
        'seed/user-data': '#cloud-config\nchpasswd:\n  list: |\n    root:kettle-Bruise-91\n',
        'parameters.test.json': `{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": {\n"adminPassword": {"value": "kettle-Bruise-91"}}}\n`,
      },
      at: ['parameters.test.json:2', 'seed/user-data:4'],
    },
  ],
  counterExamples: [
    {
      files: {
        'key.tf':
          'resource "aws_iam_access_key" "k" {\n  user    = "deploy"\n  pgp_key = "keybase:kettle"\n}\n',
        'site.yml':
          '- hosts: all\n  tasks:\n    - mysql_user: name=app password={{ app_password }}\n    - user: name=app update_password=always\n',
      },
      at: [],
    },
    {
      files: {
        'cloud.yaml':
          '#cloud-config\nchpasswd:\n  expire: false\n  list: |\n    root:RANDOM\n    app:${password}\n    dev:$6$salt$hash\nruncmd:\n  - a:kettle-Bruise-91\n',
      },
      at: [],
    },
    { files: { 'roles/a/defaults/main.yml': "key: {}\nproxy_pass: 'http://localhost:11334'\n" }, at: [] },
    {
      files: {
        'quota.tf': 'module "team" {\n  quota = { hard = { "pods" = "20", "secrets" = "20" } }\n}\n',
        'app.tf':
          'resource "aws_cognito_user_pool_client" "c" {\n  token_validity_units {\n    access_token = "minutes"\n  }\n}\nresource "google_cloud_run_v2_service" "s" {\n  env {\n    name = "DB_PASSWORD"\n    value_source {\n      secret_key_ref {\n        secret  = "db"\n        version = "latest"\n      }\n    }\n  }\n}\nresource "azurerm_linux_web_app" "w" {\n  app_settings = {\n    DB_PASSWORD = "@Microsoft.KeyVault(VaultName=kv;SecretName=db)"\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'build.yaml':
          'Resources:\n  B:\n    Type: AWS::CodeBuild::Project\n    Properties:\n      Environment:\n        EnvironmentVariables:\n          - {Name: API_TOKEN, Type: PARAMETER_STORE, Value: kettle/Bruise-91}\n      EncryptionKey: kettle91-key\n  C:\n    Type: Custom::Seed\n    Properties: {ServiceToken: SeedKettle.Arn}\n',
        'build.tf':
          'resource "aws_codebuild_project" "b" {\n  environment {\n    environment_variable {\n      name  = "API_TOKEN"\n      type  = "SECRETS_MANAGER"\n      value = "kettle/Bruise-91"\n    }\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'main.tf':
          'resource "aws_db_instance" "d" {\n  password = random_password.db.result\n  master_user_secret_kms_key_id = "k"\n}\n',
        'template.yaml':
          "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: '{{resolve:secretsmanager:db:SecretString:pw}}'\n      MonitoringInterval: 60\n  Two:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: !Ref DbPassword\n",
        'variables.tf':
          'variable "db_password" {\n  default = ""\n}\nvariable "secret_name" {\n  default = "prod/db"\n}\n',
        'terraform.tfvars.example': 'db_password = "change-me"\nclient_secret = "KETTLE-APP-PASSWORD"\n',
        'kms.tf': 'variable "crypto_key" {\n  default = "kettle-state"\n}\n',
        'ssh.tf': 'variable "ssh_private_key" {\n  default = "../kettle"\n}\n',
        'azuredeploy.parameters.json': `{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": {"adminPassword": {"value": "GEN-PASSWORD"}}}\n`,
        'read.tf': 'data "google_secret_manager_secret_version" "o" {\n  secret = "kettle-oauth-client"\n}\n',
        'efs.tf': 'resource "aws_efs_file_system" "f" {\n  creation_token = "kettle-outputs"\n}\n',
        'ssm.tf':
          'resource "aws_ssm_parameter" "p" {\n  type = "SecureString"\n  value = "PLACEHOLDER"\n  lifecycle {\n    ignore_changes = [value]\n  }\n}\n',
        'db.tf':
          'resource "aws_secretsmanager_secret_version" "v" {\n  secret_string = jsonencode({\n    KETTLE_USERNAME = "kettle_reader"\n    KETTLE_ENGINE = "documentdb"\n    KETTLE_PASSWORD = random_password.p.result\n  })\n}\n',
        'step.tf':
          'resource "aws_sfn_state_machine" "s" {\n  definition = jsonencode({ Parameters = { "TaskToken.$" = "$$.Task.Token" } })\n}\n',
        'argo.tf':
          'resource "helm_release" "argo" {\n  values = [yamlencode({ clientSecret = "$kettle-dex-argocd:clientSecret" })]\n}\n',
        'agent.tf': 'variable "agent_k8s_secrets" {\n  default = "kettle-agent-k8s-secrets"\n}\n',
      },
      at: [],
    },
    {
      files: {
        'k.tf':
          'resource "aws_kms_alias" "a" {\n  name = "alias/token"\n}\nresource "aws_ssm_parameter" "p" {\n  name = "/app/password"\n  type = "String"\n  value = "x"\n}\n',
      },
      at: [],
    },
  ],
})

type Found = Pick<Hit, 'resource'> & {
  readonly secret: string
  readonly range: { start: number; end: number }
}

function* secretsOf(file: SourceFile, inventory: Parameters<typeof cloudCodeSecrets>[1]): Generator<Found> {
  const { path } = file
  if (isTerraform(path)) yield* terraformLiterals(file)
  else if (isCode(path)) yield* cloudCodeSecrets(file, inventory)
  else if (isBicep(path)) yield* azureSecrets(file)
  else if (isAnsibleVariables(path)) yield* keyedSecrets(file)
  else if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) yield* templateSecrets(file)
  else {
    yield* azureSecrets(file)
    yield* taskSecrets(file)
  }
  if (isYaml(path) || isUserData(path))
    yield* cloudInitSecrets(file.text, { start: 0, end: file.text.length }, '')
  if (/^serverless\.ya?ml$/.test(nameOf(path))) yield* keyedSecrets(file, 'environment')
}
