import { CLOUD_TEMPLATE_KEYWORDS } from '../../src/documents/dialects/cloudformation.ts'
import { addressOf, attributeOf, blocksOf, type HclBlock, stringOf } from '../../src/documents/hcl/hcl.ts'
import { isCode, isJson, isYaml } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { principalsIn } from '../../src/practices/code/cdk-principals.ts'
import { isEverything, matchesAction, type Statement, statementsOf } from '../../src/practices/policies.ts'
import { isSample, isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** All repositories of one organisation: too many, but its own. */
const OWN_ORGANISATION = 6.0

export default defineDocumentRule({
  id: 'iam-oidc-trust-broad',
  title: 'Role that strangers can take on',
  why: 'The identity provider serves everybody, so without the subject in the condition anybody with an account there gets the role.',
  remediation:
    'Compare the `sub` claim with the one repository and branch or environment (or service account) that needs the role, besides `aud`. Of repositories made since July 2026 GitHub writes the ids too: `repo:owner@1/name@2:…`.',
  fixes: {
    hcl: 'condition {\n  test     = "StringEquals"\n  variable = "token.actions.githubusercontent.com:sub"\n  values   = ["repo:<owner>/<repository>:environment:production"]\n}',
    'hcl:google':
      'attribute_condition = "assertion.sub == \'repo:<owner>/<repository>:environment:production\'"',
    'hcl:azure': 'subject = "repo:<owner>/<repository>:environment:production"',
    cloudformation:
      'Condition:\n  StringEquals:\n    token.actions.githubusercontent.com:aud: sts.amazonaws.com\n    token.actions.githubusercontent.com:sub: repo:<owner>/<repository>:environment:production',
    yaml: 'Condition:\n  StringEquals:\n    token.actions.githubusercontent.com:aud: sts.amazonaws.com\n    token.actions.githubusercontent.com:sub: repo:<owner>/<repository>:environment:production',
    any: '"StringEquals": {\n  "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",\n  "token.actions.githubusercontent.com:sub": "repo:<owner>/<repository>:environment:production"\n}',
  },
  severity: 8.0,
  cites: [
    { document: 'S1', line: 45, practice: 'Roles replace access keys, hence they must be as hard to get.' },
    { document: 'S0', line: 77, practice: 'Users get the permissions that they need.' },
  ],
  confidence: 'high',
  files: (path) => isTerraformSource(path) || isYaml(path) || isJson(path) || isCode(path),
  keywords: [
    'AssumeRole',
    'workload_identity',
    'federated_identity',
    ...['WebIdentity', 'OpenIdConnect', 'Federated', 'Any', 'Star'].map((kind) => `${kind}Principal`),
  ],
  *check(file) {
    const lower = isSample(file.path) ? { severity: 3.0 } : {}
    for (const hit of hitsIn(file)) yield { ...hit, ...lower }
  },
  examples: [
    {
      files: {
        'oidc.tf':
          'data "aws_iam_policy_document" "t" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type = "Federated"\n      identifiers = ["arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com"]\n    }\n    condition {\n      test = "StringEquals"\n      variable = "token.actions.githubusercontent.com:aud"\n      values = ["sts.amazonaws.com"]\n    }\n  }\n}\n',
      },
      at: ['oidc.tf:2'],
    },
    {
      files: {
        'trust.json':
          '{"Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity",\n"Condition": {"StringLike": {"token.actions.githubusercontent.com:sub":\n"repo:acme*"}}}]}\n',
      },
      at: ['trust.json:3'],
    },
    {
      files: {
        'gcp.tf':
          'resource "google_iam_workload_identity_pool_provider" "g" {\n  oidc {\n    issuer_uri = "https://token.actions.githubusercontent.com"\n  }\n}\n',
      },
      at: ['gcp.tf:1'],
    },
    {
      files: {
        'trust.json':
          '{"Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity",\n"Condition": {"StringEquals": {"token.actions.githubusercontent.com:sub":\n"workflow:deploy:repo:acme/shop"}}}]}\n',
      },
      at: ['trust.json:3'],
    },
    {
      files: {
        'az.tf':
          'resource "azuread_application_federated_identity_credential" "a" {\n  issuer  = "https://token.actions.githubusercontent.com"\n  subject = "deploy"\n}\n',
        'gcp.tf':
          'resource "google_iam_workload_identity_pool_provider" "g" {\n  attribute_condition = "assertion.sub == \'repo:acme*\'"\n  oidc {\n    issuer_uri = "https://token.actions.githubusercontent.com"\n  }\n}\n',
      },
      at: ['az.tf:3', 'gcp.tf:2'],
    },
    {
      files: {
        'others.json':
          '{"Statement": [\n{"Effect": "Allow", "NotPrincipal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "sts:AssumeRole"}]}\n',
        'others.tf':
          'data "aws_iam_policy_document" "trust" {\n  statement {\n    actions = ["sts:AssumeRole"]\n    not_principals {\n      type        = "AWS"\n      identifiers = [var.banned]\n    }\n  }\n}\n',
        'role.yaml':
          'Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: sts:AssumeRoleWithWebIdentity\n            Principal: {Federated: !Ref GitHub}\n            Condition:\n              StringEquals:\n                token.actions.githubusercontent.com:aud: sts.amazonaws.com\n',
        'role.tf':
          'data "aws_iam_policy_document" "trust" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type        = "Federated"\n      identifiers = [aws_iam_openid_connect_provider.github.arn]\n    }\n    condition {\n      test     = "StringLike"\n      variable = "token.actions.githubusercontent.com:sub"\n      values   = ["repo:*"]\n    }\n  }\n}\n',
        'stack.ts':
          "new iam.Role(this, 'ci', {\n  assumedBy: new iam.WebIdentityPrincipal(arn, {\n    StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },\n  }),\n})\nnew iam.Role(this, 'x', { assumedBy: new iam.AnyPrincipal() })\n",
      },
      at: ['others.json:2', 'others.tf:2', 'role.tf:11', 'role.yaml:7', 'stack.ts:2', 'stack.ts:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        'pool.yaml':
          'Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: sts:AssumeRoleWithWebIdentity\n            Principal: {Federated: cognito-identity.amazonaws.com}\n            Condition:\n              StringEquals:\n                cognito-identity.amazonaws.com:aud: !Ref Pool\n',
        'split.yaml':
          "Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: sts:AssumeRoleWithWebIdentity\n            Principal: {Federated: !Ref GitHub}\n            Condition:\n              StringLike:\n                token.actions.githubusercontent.com:sub: !Split [',', !Ref Allowed]\n",
        'stack.ts':
          "new iam.WebIdentityPrincipal(arn, { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:a/b:ref:refs/heads/main' } })\nnew iam.OpenIdConnectPrincipal(provider).withConditions(conditions)\n",
      },
      at: [],
    },
    {
      files: {
        'az.tf':
          'resource "azuread_application_federated_identity_credential" "a" {\n  issuer  = "https://token.actions.githubusercontent.com"\n  subject = "repo:acme/shop:environment:production"\n}\nresource "azuread_application_federated_identity_credential" "b" {\n  issuer  = "https://token.actions.githubusercontent.com"\n  subject = "${local.prefix}-deploy"\n}\n',
      },
      at: [],
    },
    {
      files: {
        'trust.json':
          '{"Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:sub": "repo:o/r:environment:prod"}}}]}\n',
      },
      at: [],
    },
    {
      files: {
        'irsa.tf':
          'resource "aws_iam_role" "r" {\n  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = var.oidc_arn }, Condition = { StringEquals = { "${local.issuer}:sub" = "system:serviceaccount:ns:app" } } }] })\n}\n',
      },
      at: [],
    },
    {
      files: {
        'lambda.json':
          '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}, {"Effect": "Deny", "NotPrincipal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "sts:AssumeRole"}]}\n',
      },
      at: [],
    },
    {
      files: {
        'gcp.tf':
          'resource "google_iam_workload_identity_pool_provider" "g" {\n  attribute_condition = "assertion.repository == \'o/r\'"\n  oidc {\n    issuer_uri = "https://token.actions.githubusercontent.com"\n  }\n}\n',
      },
      at: [],
    },
  ],
})

function* hitsIn(file: SourceFile): Generator<Hit> {
  const mayTrust =
    isTerraformSource(file.path) ||
    isJson(file.path) ||
    CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word)) ||
    file.text.includes('sts:AssumeRole')
  const statements = isCode(file.path) ? principalsIn(file) : mayTrust ? statementsOf(file) : []
  for (const statement of statements) {
    const found = statement.allows && !statement.hasUnknownConditions ? weaknessOf(statement) : undefined
    if (found) yield { path: file.path, resource: statement.resource, range: statement.range, ...found }
  }
  if (!isTerraformSource(file.path)) return
  for (const block of blocksOf(file.hcl(), 'resource')) {
    const found = poolWeakness(block)
    if (found) yield { path: file.path, resource: addressOf(block), ...found }
  }
}

type Weakness = Pick<Hit, 'range' | 'message' | 'severity'>

function weaknessOf(statement: Statement): Weakness | undefined {
  const { actions, principals, conditions, resources } = statement
  const takes = (action: string) => actions.some(({ text }) => matchesAction(text, action))
  // Who may take on a role is said without a resource.
  if (resources.length > 0) return undefined
  if (takes('sts:AssumeRole') && principals.some(isEverything) && conditions.length === 0)
    return { range: statement.range, message: 'every account of the cloud may take on the role' }
  if (!takes('sts:AssumeRoleWithWebIdentity') || principals.length === 0) return undefined
  const named = [...principals.map(({ text }) => text), ...conditions.map(({ key }) => key)]
  if (named.some((text) => OF_PEOPLE.test(text))) return undefined
  const subjects = conditions.filter(({ key }) => /:sub$/.test(key))
  if (subjects.length === 0) {
    // A claim such as `repository` may stand in for the subject.
    const others = conditions.some(({ key }) =>
      /:(?:repository|repository_owner|job_workflow_ref|project_path|namespace_path|amr|environment)$/.test(
        key,
      ),
    )
    return others
      ? undefined
      : { range: statement.range, message: 'no condition on the subject of the token' }
  }
  const isGitHub = subjects.some(({ key }) => key.includes('githubusercontent'))
  for (const { text, range } of subjects.flatMap(({ values }) => values)) {
    const broad = breadthOf(text, isGitHub)
    if (broad) return { range, ...broad }
  }
  return undefined
}

/** Providers that sign people in: their roles are told apart by the audience. */
const OF_PEOPLE = /cognito|accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com|appleid\.apple\.com/

function breadthOf(subject: string, isGitHub = false): Pick<Weakness, 'message' | 'severity'> | undefined {
  const text = subject.replace(/\$\{[^}]*\}/g, 'x')
  const [claim = ''] = text.split(':')
  if (isGitHub && ANYBODY.has(claim))
    return { message: `the subject begins with ${claim}, which any repository can have` }
  if (isGitHub && !subject.includes('${') && !text.includes(':') && text !== '*')
    return { message: 'the subject names no repository', severity: OWN_ORGANISATION }
  if (/^\*|^repo:\*|^repo:[^/:]*\*|^project_path:\*|^organization:\*|^system:serviceaccount:\*:/.test(text))
    return { message: `the subject ${subject} takes in strangers` }
  if (/^repo:[^/:*]+\/\*|^project_path:[^/:*]+\/\*/.test(text))
    return {
      message: 'every repository of the organisation may take on the role',
      severity: OWN_ORGANISATION,
    }
  return undefined
}

/** Claims of GitHub's tokens that do not tell one repository from another. */
const ANYBODY = new Set(
  'workflow environment ref ref_type head_ref base_ref context event_name actor runner_environment'.split(
    ' ',
  ),
)

function poolWeakness(block: HclBlock): Weakness | undefined {
  const [type = ''] = block.labels
  if (type === 'google_iam_workload_identity_pool_provider') {
    const issuer = blocksOf(block, 'oidc').map((oidc) => stringOf(oidc, 'issuer_uri'))[0] ?? ''
    const shared = /githubusercontent\.com|gitlab\.com|app\.terraform\.io|circleci\.com|bitbucket\.org/.test(
      issuer,
    )
    const condition = attributeOf(block, 'attribute_condition')
    if (!shared || condition === undefined)
      return shared
        ? { range: block.headRange, message: 'no attribute_condition says who may come' }
        : undefined
    const text = condition.kind === 'string' ? condition.value : ''
    const [, compared] = /^assertion\.sub\s*==\s*['"]([^'"]*)['"]$/.exec(text.trim()) ?? []
    const broad =
      compared === undefined ? undefined : breadthOf(compared, issuer.includes('githubusercontent'))
    return broad && { range: condition.range, ...broad }
  }
  return /federated_identity_credential$/.test(type) ? credentialWeakness(block) : undefined
}

function credentialWeakness(block: HclBlock): Weakness | undefined {
  const isGitHub = stringOf(block, 'issuer')?.includes('githubusercontent.com') ?? false
  const expression = attributeOf(block, 'claims_matching_expression')
  const subject = attributeOf(block, 'subject') ?? expression
  if (!subject)
    return isGitHub ? { range: block.headRange, message: 'no subject says who may come' } : undefined
  const text = subject.kind === 'string' ? subject.value : ''
  if (/repo:\*|repo:[^/:]*\*|'\*'|^\*/.test(text))
    return { range: subject.range, message: 'the subject takes in strangers' }
  const broad = text === '' || subject === expression ? undefined : breadthOf(text, isGitHub)
  return broad && { range: subject.range, ...broad }
}
