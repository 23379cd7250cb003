import { type WorkflowJob, workflowOf } from '../../src/documents/dialects/workflow.ts'
import { at } from '../../src/documents/node.ts'
import { isWorkflow } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { secretsBelow } from '../../src/practices/pipelines/workflow-secrets.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const DEPLOYS = /(?:^|[-_ ])(?:deploy\w*|publish\w*|release\w*|rollout|promote|ship)(?:$|[-_ ])/i
const PRODUCTION = /(?:^|[-_ ])(?:prod|production|prd|live)(?:$|[-_ ])/i
const OTHER_STAGE =
  /(?:^|[-_ ])(?:dev|develop|development|staging|stage|stg|test|qa|preview|sandbox)(?:$|[-_ ])/i

export default defineDocumentRule({
  id: 'ci-secret-no-environment',
  title: 'Deployment takes its secret without an environment',
  why: 'A secret of the repository is open to every workflow on every branch. An environment gives it to its own jobs only, after review if wanted, and lets each stage have its own.',
  remediation:
    'Create an environment for each stage, move the secret into it, restrict its branches, and name it in the job.',
  severity: 3.0,
  strict: true,
  cites: [
    { document: 'S0', line: 80, practice: 'Each environment has its own keys.' },
    { document: 'S4', line: 53, practice: 'Separate keys are used for separate environments.' },
  ],
  confidence: 'high',
  files: isWorkflow,
  keywords: ['secrets'],
  *check(file) {
    const workflow = workflowOf(file)
    if (!workflow || [...workflow.triggers.keys()].every((name) => name.startsWith('pull_request'))) return
    const jobs = workflow.jobs.filter(
      (job) => at(job.node, 'environment') === undefined && !at(job.node, 'uses'),
    )
    const shared = jobs.filter((job) => sharesWithProduction(file, job, jobs))
    for (const job of jobs) if (DEPLOYS.test(job.id) || shared.includes(job)) yield* ofJob(file, job)
  },
  examples: [
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  deploy:\n    steps:\n      - run: deploy\n        env:\n          KEY: ${{ secrets.KEY }}\n',
      },
      at: ['.github/workflows/a.yml:3'],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  migrate-staging:\n    steps:\n      - run: migrate ${{ secrets.API_KEY }}\n  migrate-prod:\n    steps:\n      - run: migrate ${{ secrets.API_KEY }}\n',
      },
      at: ['.github/workflows/a.yml:3', '.github/workflows/a.yml:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  deploy:\n    environment: production\n    steps:\n      - run: deploy ${{ secrets.KEY }}\n  release:\n    steps:\n      - run: release ${{ secrets.GITHUB_TOKEN }}\n',
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: pull_request\njobs:\n  deploy-preview:\n    steps:\n      - run: deploy ${{ secrets.KEY }}\n',
      },
      at: [],
    },
  ],
})

/** Whether a job of production and one of another stage take the same secret. */
function sharesWithProduction(file: SourceFile, job: WorkflowJob, jobs: readonly WorkflowJob[]): boolean {
  const other = PRODUCTION.test(job.id) ? OTHER_STAGE : OTHER_STAGE.test(job.id) ? PRODUCTION : undefined
  const own = secretsBelow(file, job.node)
  return jobs.some(
    (one) => other?.test(one.id) && secretsBelow(file, one.node).some((name) => own.includes(name)),
  )
}

function* ofJob(file: SourceFile, job: WorkflowJob): Generator<Hit> {
  const [secret] = secretsBelow(file, job.node)
  if (!secret) return
  yield {
    path: file.path,
    range: job.idRange,
    resource: `job ${job.id} environment`,
    message: `Job ${job.id} takes ${secret} from the repository, not from an environment`,
    fix: `environment: ${PRODUCTION.test(job.id) ? 'production' : '<stage>'}`,
  }
}
