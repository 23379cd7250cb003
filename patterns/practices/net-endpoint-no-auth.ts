import { CLOUD_TEMPLATE_KEYWORDS } from '../../src/documents/dialects/cloudformation.ts'
import { argumentOf } from '../../src/documents/expression.ts'
import { addressOf, blocksOf } from '../../src/documents/hcl/hcl.ts'
import { isCode, isJson, isLockFile, isYaml, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { templateEndpoints } from '../../src/practices/cloudformation/endpoints.ts'
import { mayHoldCommands } from '../../src/practices/commands/commands.ts'
import { namelessCallers, openDomains } from '../../src/practices/open-clusters.ts'
import {
  mayBeOpened,
  mayStartOpen,
  openCommands,
  openContainers,
  openSetting,
} from '../../src/practices/open-services.ts'
import { isPipeline } from '../../src/practices/pipelines/pipeline.ts'
import { mayHoldSettings, settingsOf } from '../../src/practices/settings.ts'
import { terraformEndpoints } from '../../src/practices/terraform/endpoints.ts'
import { isSample, isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'net-endpoint-no-auth',
  title: 'Endpoint or service that asks nobody who they are',
  why: 'Whoever finds the address uses it as its owner would: reads the data, calls the function, pays with the account.',
  remediation:
    'Require an identity (IAM, an authorizer, a password or token) and keep the address inside the network where that cannot be.',
  fixes: {
    hcl: 'authorization = "AWS_IAM"',
    any: 'AuthType: AWS_IAM',
  },
  severity: 6.5,
  cites: [
    { document: 'S1', line: 37, practice: 'Nothing stands on the open internet without authentication.' },
  ],
  confidence: 'medium',
  files: (path) =>
    isTerraformSource(path) ||
    isYaml(path) ||
    isJson(path) ||
    (mayHoldSettings(path) && !isLockFile(path)) ||
    mayHoldCommands(path) ||
    isCode(path) ||
    nameOf(path) === 'pg_hba.conf',
  keywords: [
    'NONE',
    'allUsers',
    'allAuthenticatedUsers',
    'noauth',
    'protected-mode',
    'security.enabled',
    'ALLOW_EMPTY_PASSWORD',
    'AUTH_METHOD',
    'trust',
    'VAULT_DEV',
    'server -dev',
    'App.token',
    'insecure',
    'anonymous',
    'skip-login',
    'apigatewayv2_route',
    'ApiGatewayV2::Route',
    'Lambda::Permission',
    'aws_lambda_permission',
    'azurerm_redis_cache',
    ...['es:*', 'es:ESHttp', 'system:unauthenticated', 'readOnlyPort', 'AlwaysAllow', 'read-only-port'],
  ],
  lines: [
    { words: ['functionurl', 'function_url'], shape: /add_?function_?url/i },
    { words: ['token'], shape: /\btoken\b\s*=\s*[a-z]{0,2}["']{2}/i },
  ],
  *check(file) {
    // A pipeline's databases live as long as its job.
    if (isPipeline(file.path)) return
    const lower = isSample(file.path) ? { severity: 3.0 } : {}
    for (const hit of hitsIn(file)) yield { ...hit, ...lower }
  },
  examples: [
    {
      files: {
        'rights.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: a}\nroleRef: {kind: Role, name: look}\nsubjects:\n  - {kind: User, name: system:anonymous}\n---\napiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nauthentication:\n  anonymous:\n    enabled: true\nauthorization:\n  mode: AlwaysAllow\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: k}\nspec:\n  containers:\n    - command: [kube-apiserver]\n      args: [--authorization-mode=Node, --insecure-port=8080]\n',
        'fn.tf':
          'resource "aws_lambda_permission" "p" {\n  action    = "lambda:InvokeFunction"\n  principal = "*"\n}\n',
        'fn.yaml':
          'Resources:\n  P:\n    Type: AWS::Lambda::Permission\n    Properties:\n      Principal: "*"\n  R:\n    Type: AWS::ApiGatewayV2::Route\n    Properties:\n      RouteKey: POST /orders\n      AuthorizationType: NONE\n  S:\n    Type: AWS::ApiGatewayV2::Route\n    Properties: {RouteKey: GET /orders}\n',
        'search.yaml':
          'Resources:\n  D:\n    Type: AWS::OpenSearchService::Domain\n    Properties:\n      AccessPolicies:\n        Statement:\n          - Effect: Allow\n            Principal: "*"\n            Action: es:*\n            Resource: "*"\n',
      },
      at: [
        'rights.yaml:6',
        'rights.yaml:12',
        'rights.yaml:14',
        'rights.yaml:22',
        'fn.tf:3',
        'fn.yaml:5',
        'fn.yaml:10',
        'fn.yaml:11',
        'search.yaml:8',
      ],
    },
    {
      files: {
        Dockerfile: 'FROM jupyter/base-notebook:x\nCMD ["jupyter", "lab", "--ServerApp.token=\'\'"]\n',
      },
      at: ['Dockerfile:2'],
    },
    {
      files: {
        'api.tf': 'resource "aws_lambda_function_url" "f" {\n  authorization_type = "NONE"\n}\n',
        'cache.tf':
          'resource "azurerm_redis_cache" "c" {\n  redis_configuration {\n    authentication_enabled = false\n  }\n}\n',
      },
      at: ['api.tf:2', 'cache.tf:3'],
    },
    {
      files: {
        'run.tf':
          'resource "google_cloud_run_service_iam_member" "m" {\n  role   = "roles/run.invoker"\n  member = "allUsers"\n}\n',
      },
      at: ['run.tf:3'],
    },
    {
      files: {
        'fn.tf':
          'resource "google_cloudfunctions_function_iam_binding" "m" {\n  role    = "roles/viewer"\n  members = ["user:a@acme.dev", "allAuthenticatedUsers"]\n}\nresource "aws_apigatewayv2_route" "r" {\n  route_key = "POST /orders"\n}\n',
      },
      at: ['fn.tf:3', 'fn.tf:5'],
    },
    {
      files: {
        'compose.prod.yml':
          'services:\n  db:\n    image: mysql\n    environment:\n      - MYSQL_ALLOW_EMPTY_PASSWORD=yes\n',
      },
      at: ['compose.prod.yml:5'],
    },
    {
      files: {
        'start.sh': 'redis-server --bind 0.0.0.0 --protected-mode no\njupyter lab --ServerApp.token=\n',
      },
      at: ['start.sh:1', 'start.sh:2'],
    },
    {
      files: {
        'fn.yaml': 'Resources:\n  U:\n    Type: AWS::Lambda::Url\n    Properties:\n      AuthType: NONE\n',
      },
      at: ['fn.yaml:5'],
    },
  ],
  counterExamples: [
    {
      files: {
        'rights.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: a}\nroleRef: {kind: ClusterRole, name: system:service-account-issuer-discovery}\nsubjects: [{kind: Group, name: system:unauthenticated}]\n---\napiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nreadOnlyPort: 0\nauthentication: {anonymous: {enabled: false}}\n',
        'fn.yaml':
          'Resources:\n  P:\n    Type: AWS::Lambda::Permission\n    Properties: {Principal: "*", SourceArn: !Ref Topic}\n  R:\n    Type: AWS::ApiGatewayV2::Route\n    Properties: {RouteKey: $default}\n',
        'search.yaml':
          'Resources:\n  D:\n    Type: AWS::OpenSearchService::Domain\n    Properties:\n      AccessPolicies:\n        Statement:\n          - {Effect: Allow, Principal: "*", Action: es:*, Resource: "*", Condition: {IpAddress: {aws:SourceIp: 10.0.0.0/8}}}\n',
      },
      at: [],
    },
    {
      files: {
        'api.tf':
          'resource "aws_lambda_function_url" "f" {\n  authorization_type = "AWS_IAM"\n}\nresource "aws_api_gateway_method" "o" {\n  http_method   = "OPTIONS"\n  authorization = "NONE"\n}\n',
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/ci.yml':
          'jobs:\n  t:\n    services:\n      db:\n        image: mysql\n        env:\n          MYSQL_ALLOW_EMPTY_PASSWORD: "yes"\n',
      },
      at: [],
    },
    { files: { 'elasticsearch.yml': 'xpack.security.enabled: true\n' }, at: [] },
    { files: { 'start.sh': 'redis-server --protected-mode yes --requirepass "$PASSWORD"\n' }, at: [] },
  ],
})

function* hitsIn(file: SourceFile): Generator<Hit> {
  if (isTerraformSource(file.path)) {
    for (const block of blocksOf(file.hcl(), 'resource'))
      for (const found of terraformEndpoints(block))
        yield { path: file.path, resource: addressOf(block), ...found }
    yield* openDomains(file)
    return yield* namelessCallers(file)
  }
  if (isCode(file.path)) return yield* notebooks(file)
  if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) {
    yield* templateEndpoints(file)
    yield* openDomains(file)
  }
  if (isYaml(file.path) || isJson(file.path)) yield* namelessCallers(file)
  if (mayHoldSettings(file.path) && mayBeOpened(file))
    for (const setting of settingsOf(file)) yield* openSetting(setting, file)
  if (mayStartOpen(file)) {
    if (mayHoldCommands(file.path)) yield* openCommands(file)
    if (isYaml(file.path)) yield* openContainers(file)
  }
  if (nameOf(file.path) === 'pg_hba.conf') yield* trusted(file)
}

/** A line of PostgreSQL that lets every host in without a password. */
function* trusted(file: SourceFile): Generator<Hit> {
  for (const match of file.text.matchAll(
    /^[ \t]*host\w*[ \t]+\S+[ \t]+\S+[ \t]+(?:0\.0\.0\.0\/0|::\/0|all)[ \t]+trust\b/gm,
  ))
    yield {
      path: file.path,
      range: { start: match.index, end: match.index + match[0].length },
      resource: 'host trust',
      message: 'every host may connect without a password',
      fix: 'hostssl all all 10.0.0.0/8 scram-sha-256',
    }
}

function* notebooks(file: SourceFile): Generator<Hit> {
  if (!/jupyter_\w*config\.py$/.test(file.path)) {
    for (const call of file.code()?.calls ?? []) {
      const value = argumentOf(call, 'authType')
      if (
        /addFunctionUrl$|add_function_url$/.test(call.callee) &&
        value?.kind === 'name' &&
        /\.NONE$/.test(value.text)
      )
        yield {
          path: file.path,
          range: value.range,
          resource: call.callee,
          message: 'anybody may call the function',
          fix: value.text.replace(/NONE$/, 'AWS_IAM'),
        }
    }
    return
  }
  for (const { name, value } of file.code()?.named ?? [])
    if (name === 'token' && value.kind === 'string' && value.value === '')
      yield {
        path: file.path,
        range: value.range,
        resource: name,
        message: 'Jupyter asks for no password',
        fix: "c.IdentityProvider.token = os.environ['JUPYTER_TOKEN']",
      }
}
