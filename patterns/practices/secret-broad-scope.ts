import { isBicep } from '../../src/documents/dialects/azure.ts'
import { isJenkinsfile } from '../../src/documents/dialects/jenkins.ts'
import { workflowOf } from '../../src/documents/dialects/workflow.ts'
import { isJson, isTerraform, isWorkflow, isYaml } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { givenVariables } from '../../src/practices/given-variables.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** Names that say the key may do everything: of an administrator, an organisation, or the root. */
const BROAD =
  /(?:^|_)(?:ADMIN|ROOT|MASTER|ORG|ORGANI[SZ]ATION|GLOBAL|SUPERUSER)_(?:\w+_)?(?:API_?KEY|KEY|TOKEN|PAT)$|(?:^|_)(?:ROOT|ADMIN)_?TOKEN$|^CF_API_KEY$|^CLOUDFLARE_(?:GLOBAL_)?API_KEY$/i
/** Any such name, so that few files are parsed. */
const MENTIONED =
  /(?:ADMIN|ROOT|MASTER|ORG|ORGANI[SZ]ATION|GLOBAL|SUPERUSER)_?(?:\w+_)?(?:KEY|TOKEN|PAT)\b|C(?:F|LOUDFLARE)_API_KEY|provider\s+"cloudflare"/i
/** Keys of one table or index, and what a program calls its own root key. */
const NARROW = /PUBLIC|ENCRYPTION|SIGNING|RAILS_MASTER_KEY|ORGANIZATION_ID|ORG_ID/i

export default defineDocumentRule({
  id: 'secret-broad-scope',
  title: 'Key with wider rights than its use needs',
  why: 'A key of an administrator or a whole organisation opens everything when the one job or service that has it is taken over.',
  remediation:
    'Issue a key for this use with the least scopes (a workspace key, a fine-grained token), and keep the broad one out of machines.',
  fixes: {
    github: '${{ secrets.<NAME of a key that may do only this> }}',
    compose: '${<NAME of a key that may do only this>:?}',
    kubernetes:
      'valueFrom:\n  secretKeyRef:\n    name: <secret with a key that may do only this>\n    key: <key>',
    hcl: 'SCOPED_API_KEY = var.scoped_api_key   # a key that may do only this',
    any: '<NAME of a key that may do only this>',
  },
  severity: 6.0,
  cites: [
    {
      document: 'S0',
      line: 92,
      practice: 'Keys of a whole organisation have broad permissions and need care.',
    },
    { document: 'S0', line: 57, practice: 'API keys have the fewest scopes that do.' },
  ],
  confidence: 'medium',
  files: (path) => isYaml(path) || isJson(path) || isTerraform(path) || isBicep(path) || isJenkinsfile(path),
  keywords: ['ADMIN', 'ROOT', 'MASTER', 'ORG', 'GLOBAL', 'SUPERUSER', 'API_KEY'],
  *check(file) {
    if (!MENTIONED.test(file.text)) return
    const found = isWorkflow(file.path) ? inWorkflow(file) : inWorkloads(file)
    for (const hit of found) if (!isExplained(file, hit)) yield hit
  },
  examples: [
    {
      files: {
        '.github/workflows/a.yml':
          'on: pull_request\njobs:\n  a:\n    steps:\n      - run: deploy\n        env:\n          PORTKEY_ADMIN_API_KEY: ${{ secrets.PORTKEY_ADMIN_API_KEY }}\n',
      },
      at: ['.github/workflows/a.yml:7'],
    },
    {
      files: {
        'compose.yaml':
          'services:\n  a:\n    image: a\n    environment:\n      VAULT_ROOT_TOKEN: ${VAULT_ROOT_TOKEN:?}\n',
      },
      at: ['compose.yaml:5'],
    },
    {
      files: {
        '.gitlab-ci.yml': 'deploy:\n  variables:\n    VAULT_TOKEN: $VAULT_ROOT_TOKEN\n  script: [make]\n',
        Jenkinsfile: "pipeline {\n  environment {\n    A_ROOT_TOKEN = credentials('a')\n  }\n}\n",
        'task.json':
          '{"containerDefinitions": [{"secrets": [\n{"name": "A_ADMIN_API_KEY", "valueFrom": "arn:aws:ssm:a"}]}]}\n',
        'f.tf':
          'resource "aws_lambda_function" "f" {\n  environment {\n    variables = {\n      ORG_API_KEY = var.k\n    }\n  }\n}\n',
        'app.bicep': "param a string\nvar s = [{ name: 'A_ADMIN_KEY', value: a }]\n",
        'bitbucket-pipelines.yml':
          'pipelines:\n  default:\n    - step:\n        script: [./sync --token $ORG_ADMIN_TOKEN]\n',
        'cf.tf': 'provider "cloudflare" {\n  email = var.e\n  api_key = var.k\n}\n',
        'serverless.yml': 'provider:\n  environment:\n    A_ADMIN_API_KEY: ${ssm:/a}\n',
        'cfn.yaml':
          'Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties:\n      Environment:\n        Variables:\n          A_ADMIN_KEY: !Ref K\n',
      },
      at: [
        '.gitlab-ci.yml:3',
        'Jenkinsfile:3',
        'app.bicep:2',
        'bitbucket-pipelines.yml:4',
        'cf.tf:3',
        'cfn.yaml:7',
        'f.tf:4',
        'serverless.yml:3',
        'task.json:2',
      ],
    },
  ],
  counterExamples: [
    {
      files: {
        'f.tf':
          'resource "aws_lambda_function" "f" {\n  environment {\n    variables = { API_KEY_ARN = a.b.arn, ADMIN_ROLE = "x" }\n  }\n}\noutput "org_api_key" {\n  value = var.k\n}\n',
        'app.json': '{"admin_api_key": {"type": "string"}}\n',
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  a:\n    steps:\n      - env:\n          GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}\n          STRIPE_KEY: ${{ secrets.STRIPE_RESTRICTED_KEY }}\n',
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: pull_request\njobs:\n  a:\n    steps:\n      - env:\n          # the provider has no other kind of key\n          A_ADMIN_KEY: ${{ secrets.A_ADMIN_KEY }} # reason: the provider has no other\n',
      },
      at: [],
    },
    {
      files: {
        'compose.yaml':
          'services:\n  a:\n    image: a\n    environment:\n      ADMIN_EMAIL: a\n      RAILS_MASTER_KEY: ${K}\n',
      },
      at: [],
    },
  ],
})

const isBroad = (name: string): boolean => BROAD.test(name) && !NARROW.test(name)

/** Pull requests run what a stranger wrote; a push runs what was reviewed. */
function* inWorkflow(file: SourceFile): Generator<Hit> {
  const workflow = workflowOf(file)
  const isOpen = workflow
    ? [...workflow.triggers.keys()].some((trigger) => /^pull_request|^issue|^workflow_run$/.test(trigger))
    : false
  for (const { 0: whole, 1: name = '', index } of file.text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g))
    if (isBroad(name))
      yield {
        path: file.path,
        range: { start: index, end: index + whole.length },
        resource: name,
        message: `${name} is a key with broad rights${isOpen ? ', in a workflow that pull requests start' : ''}`,
        severity: severityAt(file.path, isOpen ? 6.0 : 4.0),
      }
}

function* inWorkloads(file: SourceFile): Generator<Hit> {
  for (const { owner, name, range } of givenVariables(file))
    if (isBroad(name))
      yield {
        path: file.path,
        range,
        resource: `${owner} ${name}`,
        message: `${owner} runs with ${name}, a key with broad rights`,
        severity: severityAt(file.path, 4.0),
      }
}

/** `# reason: …` on the line says why no narrower key does. */
function isExplained({ text }: SourceFile, { range }: Hit): boolean {
  const line = text.slice(range?.start ?? 0).split('\n', 1)[0] ?? ''
  return /#\s*reason\b/i.test(line)
}
