import {
  expressionsOf,
  isOfRepository,
  type Workflow,
  type WorkflowJob,
  workflowOf,
} from '../../src/documents/dialects/workflow.ts'
import { at, type Entry, keyedScalars, type Node, textAt } from '../../src/documents/node.ts'
import { isActionFile, isWorkflow } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { isOwnWorkflow } from '../../src/practices/pipelines/own-workflow.ts'
import { jobOf } from '../../src/practices/pipelines/pipeline.ts'
import { secretsBelow, secretVariables } from '../../src/practices/pipelines/workflow-secrets.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const SEVERITY = 6.5

export default defineDocumentRule({
  id: 'ci-secrets-overexposed',
  title: 'Secret within reach of steps that do not need it',
  why: 'Every program of a job reads its environment. A secret that is given to all of them is lost as soon as one of them is hostile.',
  remediation: 'Give each secret by name, to the step that uses it. Run code from forks without secrets.',
  severity: SEVERITY,
  cites: [
    { document: 'S0', line: 57, practice: 'A key reaches no further than its task needs.' },
    { document: 'S2', line: 41, practice: 'Tokens are given the fewest rights that work.' },
  ],
  confidence: 'high',
  files: (path) => isWorkflow(path) || isActionFile(path),
  keywords: ['secrets'],
  *check(file, inventory) {
    const workflow = workflowOf(file)
    if (!workflow) return
    yield* everySecret(file, workflow.node)
    yield* environment(file, workflow)
    for (const job of workflow.jobs) {
      yield* inherited(file, job, inventory)
      yield* foreignCode(file, workflow, job)
    }
  },
  examples: [
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\nenv:\n  TOKEN: ${{ secrets.T }}\njobs:\n  call:\n    uses: other/repo/.github/workflows/x.yml@v1\n    secrets: inherit\n  build:\n    steps:\n      - run: make\n        env:\n          ALL: ${{ toJSON(secrets) }}\n',
      },
      at: ['.github/workflows/a.yml:3', '.github/workflows/a.yml:7', '.github/workflows/a.yml:12'],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: pull_request_target\njobs:\n  test:\n    env:\n      API_KEY: ${{ secrets.API_KEY }}\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: npm ci\n      - run: curl -H "key:$API_KEY" https://example.org\n',
      },
      at: ['.github/workflows/a.yml:5', '.github/workflows/a.yml:9'],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: pull_request_target\njobs:\n  test:\n    steps:\n      - uses: actions/checkout@v4\n      - run: gh pr checkout ${{ github.event.number }} && npm ci\n        env:\n          GH_TOKEN: ${{ secrets.BOT }}\n',
      },
      at: ['.github/workflows/a.yml:6'],
    },
    {
      files: {
        '.github/workflows/a.yml':
          "on: issue_comment\njobs:\n  bench:\n    if: contains(github.event.comment.body, '/bench')\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: refs/pull/${{ github.event.issue.number }}/head\n      - run: make bench\n        env:\n          KEY: ${{ secrets.KEY }}\n",
      },
      at: ['.github/workflows/a.yml:8'],
    },
  ],
  counterExamples: [
    {
      files: {
        '.github/workflows/a.yml':
          "on: [push, issue_comment]\njobs:\n  test:\n    if: github.event_name == 'push'\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: refs/pull/${{ inputs.number }}/head\n      - run: deploy\n        env:\n          KEY: ${{ secrets.KEY }}\n",
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: pull_request_target\njobs:\n  label:\n    steps:\n      - run: gh pr edit 1 --add-label new && git fetch origin main\n        env:\n          GH_TOKEN: ${{ secrets.BOT }}\n',
      },
      at: [],
    },
    {
      files: {
        // A fork's change gets no secrets there, and after a run there is no number.
        '.github/workflows/a.yml':
          'on:\n  pull_request:\n  workflow_run:\n    workflows: [Test]\njobs:\n  preview:\n    if: github.event.pull_request\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: refs/pull/${{ github.event.number }}/merge\n      - run: deploy\n        env:\n          TOKEN: ${{ secrets.TOKEN }}\n',
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/a.yml':
          "on: push\nenv:\n  GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}\njobs:\n  call:\n    uses: other/repo/.github/workflows/x.yml@v1\n    secrets:\n      NAME: ${{ secrets.NAME }}\n  build:\n    steps:\n      - uses: actions/checkout@v4\n      - run: deploy\n        env:\n          TOKEN: ${{ secrets.TOKEN }}\n          OTHER: ${{ secrets['OTHER'] }}\n",
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: pull_request_target\njobs:\n  label:\n    steps:\n      - uses: actions/labeler@v5\n        with:\n          repo-token: ${{ secrets.BOT }}\n  deploy:\n    env:\n      KEY: ${{ secrets.KEY }}\n    steps:\n      - run: use "$KEY"\n',
      },
      at: [],
    },
  ],
})

/** `toJSON(secrets)`, `secrets[matrix.name]`: whatever exists, now or later. */
function* everySecret(file: SourceFile, root: Node): Generator<Hit> {
  for (const { path, key, node } of keyedScalars(root)) {
    const expression = expressionsOf(node.text).find((text) =>
      /\btoJSON\s*\(\s*secrets\s*\)|\bsecrets\s*\[\s*(?!['"])/i.test(text),
    )
    if (expression === undefined) continue
    yield {
      path: file.path,
      range: node.range,
      resource: `${jobOf(path)} ${key} every secret`,
      message: `${jobOf(path)} hands out every secret of the repository`,
      fix: `${key}: \${{ secrets.<NAME> }}`,
    }
  }
}

function* inherited(file: SourceFile, { id, node }: WorkflowJob, inventory: Inventory): Generator<Hit> {
  const secrets = at(node, 'secrets')
  if (secrets?.kind !== 'scalar' || secrets.text !== 'inherit') return
  const called = textAt(node, 'uses') ?? ''
  yield {
    path: file.path,
    range: secrets.range,
    resource: `job ${id} secrets`,
    message: `Job ${id} gives every secret to ${called}`,
    // A workflow of the same repository is reviewed with it.
    severity: isOfRepository(called) || isOwnWorkflow(called, file, inventory) ? 3.5 : SEVERITY,
    fix: 'secrets:\n  <NAME>: ${{ secrets.<NAME> }}',
  }
}

function* environment(file: SourceFile, workflow: Workflow): Generator<Hit> {
  const steps = workflow.jobs.reduce((sum, job) => sum + job.steps.length, 0)
  if (steps > 1 || workflow.jobs.length > 1) yield* wide(file, 'workflow', workflow.env)
  for (const job of workflow.jobs) {
    // A secret that no step names may be read by any of them; one that a single step names belongs there.
    const narrow = job.env.filter((entry) => job.steps.length > 1 && usersOf(file, job, entry.key) === 1)
    yield* wide(file, `job ${job.id}`, narrow)
  }
}

function* wide(file: SourceFile, place: string, env: readonly Entry[]): Generator<Hit> {
  for (const { entry } of secretVariables(env))
    yield {
      path: file.path,
      range: entry.keyRange,
      resource: `${place} env.${entry.key}`,
      message: `${entry.key} is in the environment of every step of the ${place}`,
      severity: place === 'workflow' ? SEVERITY : 5.0,
      fix: `- run: …\n  env:\n    ${entry.key}: \${{ secrets.${secretVariables([entry])[0]?.secrets[0] ?? 'NAME'} }}`,
    }
}

const usersOf = (file: SourceFile, job: WorkflowJob, name: string): number =>
  job.steps.filter(({ node }) =>
    [...file.text.slice(node.range.start, node.range.end).matchAll(USE)].some((use) => use[1] === name),
  ).length

const USE = /(?:\$\{?|\$env:|\benv\.|%)([A-Za-z_]\w*)/g

/** A change that is fetched by its number, or by what its event tells of it. */
const FETCHES =
  /\bgh pr checkout\b|\bgit (?:fetch|pull)\b.*\bpull\/.*\/(?:head|merge)\b|\bgit (?:checkout|switch|merge|pull)\b.*\$\{\{\s*(?:github\.head_ref|github\.event\.(?:pull_request\.head|workflow_run\.head))/
/** After a run, only the event of that run tells of a fork; before `pull_request_target` this and its number do. */
const HEAD_OF_RUN = /github\.event\.workflow_run\.(?:head|pull_requests)/
const HEAD =
  /github\.head_ref|github\.event\.(?:pull_request\.head|workflow_run\.head)|refs\/pull\/.*(?:merge|head)/

const isHead = (ref: string, ofRequest: boolean): boolean =>
  HEAD.test(ref) &&
  (ofRequest || HEAD_OF_RUN.test(ref) || !/github\.(?:head_ref|event\.(?:pull_request|number))/.test(ref))

/** A job that is for another event than a comment. */
const OTHER_EVENT = /event_name\s*==\s*['"](?!issue_comment)/

/** Code of a fork, run beside the secrets of this repository. */
function* foreignCode(file: SourceFile, { triggers, env }: Workflow, job: WorkflowJob): Generator<Hit> {
  const ofRequest = triggers.has('pull_request_target')
  const ofComment = triggers.has('issue_comment') && !OTHER_EVENT.test(textAt(job.node, 'if') ?? '')
  if (!ofRequest && !triggers.has('workflow_run') && !ofComment) return
  const secrets = [...secretsBelow(file, job.node), ...secretVariables(env).flatMap((held) => held.secrets)]
  const [secret] = secrets
  if (!secret) return
  for (const step of job.steps) {
    const fetched = step.run && FETCHES.test(step.run.text) ? step.run : undefined
    if (!fetched && !/^actions\/checkout@/.test(step.uses?.text ?? '')) continue
    const ref = step.with.find(
      ({ key, value }) => key === 'ref' && value.kind === 'scalar' && isHead(value.text, ofRequest),
    )
    const place = fetched ?? ref?.value
    if (!place) continue
    yield {
      path: file.path,
      range: place.range,
      resource: `job ${job.id} foreign code`,
      message: `Job ${job.id} checks out a fork's code and holds ${secret}`,
      // An environment may ask for a person's consent before the job runs, and a comment may be somebody's own.
      severity: job.environment === undefined && !asksWho(file, job, triggers) ? 8.0 : 5.0,
      fix: 'on: pull_request   # it has no secrets; a second workflow that checks nothing out may have them',
    }
  }
}

/** A job that a comment starts looks at who wrote it; what is fetched may have changed since all the same. */
const asksWho = ({ text }: SourceFile, { node }: WorkflowJob, triggers: Workflow['triggers']): boolean =>
  triggers.has('issue_comment') &&
  !triggers.has('pull_request_target') &&
  /author_association|comment\.user\.login|\bpermission\b|collaborators\//i.test(
    text.slice(node.range.start, node.range.end),
  )
