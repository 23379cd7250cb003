import { isJenkinsfile } from '../../src/documents/dialects/jenkins.ts'
import { type WorkflowJob, type WorkflowStep, workflowOf } from '../../src/documents/dialects/workflow.ts'
import { type Entry, type Range, textAt } from '../../src/documents/node.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { serviceOf, withoutKey } from '../../src/practices/fixes/identity.ts'
import { cloudKeysOf, isCloudKey, isCompatibleStore } from '../../src/practices/pipelines/cloud-keys.ts'
import { isPipeline, scriptName, scriptsOf } from '../../src/practices/pipelines/pipeline.ts'
import { registryTokens } from '../../src/practices/pipelines/registry-tokens.ts'
import { signIn } from '../../src/practices/pipelines/sign-ins.ts'
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
  [/^azure\/(?:webapps-deploy|functions-action)@/i, 'publish-profile', 'Azure', CLOUD],
  [/^pypa\/gh-action-pypi-publish@/, 'password', 'PyPI', REGISTRY],
  [/^rubygems\/configure-rubygems-credentials@/, 'api-token', 'RubyGems', REGISTRY],
]
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
  files: (path) => isPipeline(path) || isJenkinsfile(path),
  *check(file) {
    if (!MAY_USE_KEYS.test(file.text)) return
    for (const { job, name, range } of cloudKeysOf(file))
      yield hit(file, range, `${job} ${name}`, name, CLOUD)
    if (isJenkinsfile(file.path)) return
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
    {
      files: {
        '.circleci/config.yml':
          'jobs:\n  deploy:\n    steps:\n      - aws-cli/setup:\n          aws_access_key_id: KEY_ID_OF_AWS\n          aws_secret_access_key: KEY_OF_AWS\n',
        '.drone.yml':
          'kind: pipeline\nsteps:\n  - name: deploy\n    environment:\n      AWS_SECRET_ACCESS_KEY:\n        from_secret: aws_key\n',
        'bitbucket-pipelines.yml':
          'pipelines:\n  default:\n    - step:\n        script:\n          - pipe: atlassian/aws-s3-deploy:1.1.0\n            variables:\n              AWS_SECRET_ACCESS_KEY: $KEY\n          - export ARM_CLIENT_SECRET=$OTHER_KEY\n',
        Jenkinsfile: "environment {\n  AWS_SECRET_ACCESS_KEY = credentials('aws')\n}\n",
      },
      at: [
        '.circleci/config.yml:6',
        '.drone.yml:6',
        'Jenkinsfile:2',
        'bitbucket-pipelines.yml:7',
        'bitbucket-pipelines.yml:8',
      ],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  deploy:\n    steps:\n      - uses: ./.github/actions/sign-in\n        with:\n          aws-secret-access-key: ${{ secrets.KEY }}\n      - run: npx semantic-release\n        env:\n          NPM_TOKEN: ${{ secrets.NPM_TOKEN }}\n      - run: poetry publish --build\n        env:\n          POETRY_PYPI_TOKEN_PYPI: ${{ secrets.PYPI }}\n      - uses: azure/webapps-deploy@v3\n        with:\n          publish-profile: ${{ secrets.PROFILE }}\n',
      },
      at: [7, 10, 13, 16].map((line) => `.github/workflows/a.yml:${line}`),
    },
  ],
  counterExamples: [
    {
      files: {
        '.gitlab-ci.yml':
          'deploy:\n  script:\n    - export AWS_SECRET_ACCESS_KEY=$SECRET\n    - export AWS_SESSION_TOKEN=$TOKEN\n',
        '.github/workflows/a.yml':
          'on: push\njobs:\n  upload:\n    steps:\n      - uses: some/upload@v1\n        with:\n          aws-secret-access-key: ${{ secrets.KEY }}\n          s3-endpoint: https://files.example.org\n',
      },
      at: [],
    },
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

/** A stored secret, a key by its name, or one of the commands below. */
const MAY_USE_KEYS =
  /secrets|activate-service-account|(?:secret|access)[-_]key|--service-principal|twine|CLIENT_SECRET|CREDENTIAL|withAWS|AmazonWeb/i

function* environment(file: SourceFile, place: string, env: readonly Entry[], text: string): Generator<Hit> {
  for (const { entry } of secretVariables(env))
    if (isCloudKey(entry.key) && !isCompatibleStore(text))
      yield hit(file, entry.value.range, `${place} ${entry.key}`, entry.key, CLOUD)
}

function* ofStep(file: SourceFile, job: WorkflowJob, step: WorkflowStep, text: string): Generator<Hit> {
  const place = `job ${job.id} ${step.name}`
  yield* environment(file, place, step.env, text)
  yield* ofInputs(file, step, place, text)
  for (const { key, value } of registryTokens(file, job, step, text))
    yield hit(file, value.range, `${place} ${key}`, key, REGISTRY)
}

function* ofInputs(file: SourceFile, step: WorkflowStep, place: string, text: string): Generator<Hit> {
  const uses = step.uses?.text ?? ''
  for (const { key, value } of step.with) {
    if (value.kind !== 'scalar' || secretsGivenBy(value.text).length === 0) continue
    const known = ACTIONS.find(([action, input]) => key === input && action.test(uses))
    // Other actions, the repository's own among them, sign in with what they call by the cloud's name for it.
    if (!known && !(isCloudKey(key) && !isCompatibleStore(text))) continue
    const chained = textAt(step.node, 'with', 'role-chaining') === 'true'
    if (!chained && !isPrivateIndex(step))
      yield hit(file, value.range, `${place} ${known?.[2] ?? key}`, key, known?.[3] ?? CLOUD)
  }
}

/** An index that is not the public one knows no trusted publishing. */
const isPrivateIndex = (step: WorkflowStep) =>
  step.with.some(
    ({ key, value }) =>
      /^repository[-_]url$|^gem-server$/.test(key) &&
      value.kind === 'scalar' &&
      !/pypi\.org|rubygems\.org/.test(value.text),
  )

function* commands(file: SourceFile): Generator<Hit> {
  for (const script of scriptsOf(file)) {
    const [first] = script.commands.flatMap(signIn)
    if (!first || isCompatibleStore(script.node.text)) continue
    yield {
      path: file.path,
      range: first.range,
      resource: `${scriptName(script)} ${first.program}`,
      message: `${script.job} signs in with a stored key: ${first.program}`,
      severity: severityAt(file.path, first.to === 'cloud' ? CLOUD : REGISTRY),
      fix: withoutKey(file.path, serviceOf(first.program)),
    }
  }
}

const hit = (file: SourceFile, range: Range, resource: string, name: string, severity: number): Hit => ({
  path: file.path,
  range,
  resource,
  message: `${name} takes a stored key where the job could prove its identity`,
  severity: severityAt(file.path, severity),
  fix: withoutKey(file.path, serviceOf(name)),
})
