import { type WorkflowJob, type WorkflowStep, workflowOf } from '../../src/documents/dialects/workflow.ts'
import { type Entry, textAt } from '../../src/documents/node.ts'
import type { ShellCommand } from '../../src/documents/shell/shell.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { programOf } from '../../src/practices/commands/program.ts'
import { isPipeline, scriptName, scriptsOf } from '../../src/practices/pipelines/pipeline.ts'
import { secretsGivenBy, secretVariables } from '../../src/practices/pipelines/workflow-secrets.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const CLOUD = 6.5
/** A registry's token opens a package, not an account. */
const REGISTRY = 5.0

/** Inputs that take a long-lived key, by action; each of these actions can sign in with the job's own identity. */
const ACTIONS: readonly (readonly [RegExp, string, string, number])[] = [
  [/^aws-actions\/configure-aws-credentials@/, 'aws-secret-access-key', 'AWS', CLOUD],
  [/^google-github-actions\/auth@/, 'credentials_json', 'Google Cloud', CLOUD],
  [/^google-github-actions\/setup-gcloud@/, 'service_account_key', 'Google Cloud', CLOUD],
  [/^azure\/login@/i, 'creds', 'Azure', CLOUD],
  [/^pypa\/gh-action-pypi-publish@/, 'password', 'PyPI', REGISTRY],
  [/^rubygems\/configure-rubygems-credentials@/, 'api-token', 'RubyGems', REGISTRY],
]
const CLOUD_VARIABLE =
  /^(?:AWS_SECRET_ACCESS_KEY|ARM_CLIENT_SECRET|AZURE_CLIENT_SECRET|AZURE_CREDENTIALS|GOOGLE_CREDENTIALS|GCP_SA_KEY|CLOUDSDK_AUTH_CREDENTIAL_FILE)$/
/** Stores that speak the cloud's protocol but know no identity federation. */
const COMPATIBLE =
  /endpoint[-_]url|AWS_ENDPOINT|S3_ENDPOINT|minio|r2\.cloudflarestorage|digitaloceanspaces|backblazeb2|wasabisys|localstack|hetzner|scw\.cloud/i

export default defineDocumentRule({
  id: 'ci-static-cloud-keys',
  title: 'Pipeline signs in with a long-lived key',
  why: 'A stored key works from anywhere until somebody replaces it. A pipeline can prove who it is and get a credential that ends with the job.',
  remediation:
    "Let the provider trust the pipeline's identity token for this repository and branch, sign in with that, then delete the stored key at the provider.",
  severity: CLOUD,
  cites: [
    {
      document: 'S1',
      line: 45,
      practice: 'Short-lived, role-based credentials are preferred to long-lived access keys.',
    },
  ],
  confidence: 'high',
  files: isPipeline,
  *check(file) {
    if (!MAY_USE_KEYS.test(file.text)) return
    const workflow = workflowOf(file)
    if (workflow) yield* environment(file, 'workflow', workflow.env, file.text)
    for (const job of workflow?.jobs ?? []) {
      const text = file.text.slice(job.node.range.start, job.node.range.end)
      yield* environment(file, `job ${job.id}`, job.env, text)
      for (const step of job.steps) yield* ofStep(file, job, step, text)
    }
    yield* commands(file)
  },
  examples: [
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  deploy:\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          aws-access-key-id: ${{ secrets.AWS_ACCESS_KEY_ID }}\n          aws-secret-access-key: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n      - run: twine upload -u __token__ -p ${{ secrets.PYPI }} dist/*\n      - run: npm publish\n        env:\n          NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}\n',
      },
      at: ['.github/workflows/a.yml:8', '.github/workflows/a.yml:9', '.github/workflows/a.yml:12'],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  publish:\n    steps:\n      - uses: actions/setup-node@v4\n        with:\n          registry-url: https://registry.npmjs.org\n      - run: npm publish\n        env:\n          NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}\n      - uses: actions/setup-node@v4\n        with:\n          registry-url: https://npm.pkg.github.com\n      - run: npm publish\n      - run: |\n          cargo +nightly \\\n            publish\n        env:\n          CARGO_REGISTRY_TOKEN: ${{ secrets.CRATES }}\n      - run: gem push kettle.gem\n        env:\n          GEM_HOST_API_KEY: ${{ secrets.GEMS }}\n',
      },
      at: ['.github/workflows/a.yml:10', '.github/workflows/a.yml:19', '.github/workflows/a.yml:22'],
    },
    {
      files: {
        '.gitlab-ci.yml':
          'gcp:\n  script:\n    - gcloud auth activate-service-account --key-file "$GCP_KEY"\nazure:\n  script:\n    - az login --service-principal -u "$ID" --password "$SECRET" --tenant "$T"\n',
      },
      at: ['.gitlab-ci.yml:3', '.gitlab-ci.yml:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  try:\n    steps:\n      - run: cargo publish --dry-run\n        env:\n          CARGO_REGISTRY_TOKEN: ${{ secrets.CRATES }}\n      - uses: rubygems/configure-rubygems-credentials@v1\n        with:\n          api-token: ${{ secrets.GEMS }}\n          gem-server: https://gems.example.org\n',
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\npermissions:\n  id-token: write\njobs:\n  deploy:\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          role-to-assume: arn:aws:iam::123456789012:role/deploy\n      - uses: pypa/gh-action-pypi-publish@release/v1\n      - uses: google-github-actions/auth@v2\n        with:\n          workload_identity_provider: ${{ secrets.PROVIDER }}\n',
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  deploy:\n    env:\n      AWS_SECRET_ACCESS_KEY: ${{ secrets.R2_KEY }}\n      AWS_ENDPOINT_URL: https://example.r2.cloudflarestorage.com\n    steps:\n      - run: aws s3 sync . s3://bucket\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          repository-url: https://pypi.example.org/simple\n          password: ${{ secrets.PRIVATE_INDEX }}\n',
      },
      at: [],
    },
  ],
})

/** A stored secret, or one of the commands below. */
const MAY_USE_KEYS = /secrets|activate-service-account|aws_secret_access_key|--service-principal|twine/

function* environment(file: SourceFile, place: string, env: readonly Entry[], text: string): Generator<Hit> {
  if (COMPATIBLE.test(text)) return
  for (const { entry } of secretVariables(env))
    if (CLOUD_VARIABLE.test(entry.key)) yield hit(file, entry, `${place} ${entry.key}`, entry.key, CLOUD)
}

function* ofStep(file: SourceFile, job: WorkflowJob, step: WorkflowStep, text: string): Generator<Hit> {
  const place = `job ${job.id} ${step.name}`
  yield* environment(file, place, step.env, text)
  for (const [action, input, provider, severity] of ACTIONS) {
    const entry = action.test(step.uses?.text ?? '') ? step.with.find(({ key }) => key === input) : undefined
    if (entry?.value.kind !== 'scalar' || secretsGivenBy(entry.value.text).length === 0) continue
    const chained = textAt(step.node, 'with', 'role-chaining') === 'true'
    if (!chained && !isPrivateIndex(step)) yield hit(file, entry, `${place} ${provider}`, input, severity)
  }
  const lines = (step.run?.text ?? '').replace(/\\\r?\n\s*/g, '').split('\n')
  const publishes = (command: RegExp) => lines.some((line) => command.test(line) && !DRY.test(line))
  const published = REGISTRIES.filter(([, command, other]) => publishes(command) && !other.test(text))
  const before = file.text.slice(job.node.range.start, step.node.range.end)
  for (const { entry } of secretVariables(step.env))
    if (
      published.some(([variable]) => variable.test(entry.key)) ||
      (publishes(NPM) && NPM_VARIABLE.test(entry.key) && !elsewhere(before)) ||
      (entry.key === 'TWINE_PASSWORD' && !/TWINE_REPOSITORY|--repository/.test(text))
    )
      yield hit(file, entry, `${place} ${entry.key}`, entry.key, REGISTRY)
}

/** An index that is not the public one knows no trusted publishing. */
const isPrivateIndex = (step: WorkflowStep) =>
  step.with.some(
    ({ key, value }) =>
      /^repository[-_]url$|^gem-server$/.test(key) &&
      value.kind === 'scalar' &&
      !/pypi\.org|rubygems\.org/.test(value.text),
  )

/** Nothing is published, for all that the command gets a token. */
const DRY = /\s(?:--dry-run|-n)(?:\s|$)/
const NPM = /\b(?:npm|pnpm|yarn(?: npm)?) publish\b/
const NPM_VARIABLE = /^(?:NODE_AUTH_TOKEN|NPM_TOKEN|YARN_NPM_AUTH_TOKEN)$/
/** The variable with a registry's token, the command that takes it, and what says that it goes to another registry. */
const REGISTRIES: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/^CARGO_REGISTRY_TOKEN$/, /\bcargo (?:\+\S+ )?publish\b/, /--registry\b|CARGO_REGISTRY_DEFAULT/],
  [/^(?:GEM_HOST_API_KEY|RUBYGEMS_API_KEY)$/, /\bgem push\b/, /--host\b|RUBYGEMS_HOST/],
]

/** Steps change the registry: the last one before the command counts. */
function elsewhere(before: string): boolean {
  const [last] = [...before.matchAll(/registry-url:(.*)/g)].slice(-1)
  return last ? !/registry\.npmjs\.org/.test(last[1]!) : /npm\.pkg\.github\.com/.test(before)
}

/** Commands that sign in with a key which the pipeline stores. */
const SIGN_INS: readonly (readonly [RegExp, number])[] = [
  [/^gcloud auth activate-service-account\b.*--key-file/, CLOUD],
  [/^aws configure set aws_secret_access_key\b/, CLOUD],
  [/^az login\b(?=.*--service-principal)(?=.*(?:\s-p\s|--password))(?!.*--federated-token)/, CLOUD],
  [/^twine upload\b(?=.*(?:\s-p\s|--password))(?!.*--repository)/, REGISTRY],
]

function* commands(file: SourceFile): Generator<Hit> {
  for (const script of scriptsOf(file)) {
    const found = script.commands.flatMap((command) => signIn(command))
    const [first] = found
    if (!first || COMPATIBLE.test(script.node.text)) continue
    yield {
      path: file.path,
      range: first.command.range,
      resource: `${scriptName(script)} ${programOf(first.command.words).name}`,
      message: `${script.job} signs in with a stored key: ${programOf(first.command.words).name}`,
      severity: severityAt(file.path, first.severity),
      fix: FIX,
    }
  }
}

function signIn(command: ShellCommand) {
  const line = [programOf(command.words).name, ...command.words.slice(1).map(({ text }) => text)].join(' ')
  const known = SIGN_INS.find(([pattern]) => pattern.test(line))
  return known ? [{ command, severity: known[1] }] : []
}

const FIX = `permissions:
  id-token: write
  contents: read
# AWS: role-to-assume · Google Cloud: workload_identity_provider · Azure: client-id, tenant-id · registries: trusted publishing`

const hit = (file: SourceFile, entry: Entry, resource: string, name: string, severity: number): Hit => ({
  path: file.path,
  range: entry.value.range,
  resource,
  message: `${name} takes a stored key where the job could prove its identity`,
  severity: severityAt(file.path, severity),
  fix: FIX,
})
