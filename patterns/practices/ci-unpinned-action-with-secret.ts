import {
  commandsOf,
  isOfRepository,
  type Workflow,
  type WorkflowJob,
  workflowOf,
} from '../../src/documents/dialects/workflow.ts'
import { at, entriesAt, type Node } from '../../src/documents/node.ts'
import { isWorkflow } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { programOf } from '../../src/practices/commands/program.ts'
import { checkedScript } from '../../src/practices/fixes/downloads.ts'
import { isOwnWorkflow } from '../../src/practices/pipelines/own-workflow.ts'
import { secretsBelow, secretVariables } from '../../src/practices/pipelines/workflow-secrets.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** The platform's own; whoever changes their tags could change the runner too. */
const FIRST_PARTY = /^(?:actions|github)\//
/**
 * Refuses to run where it is called by a commit, since it proves by its tag what was built:
 * https://github.com/slsa-framework/slsa-github-generator#referencing-slsa-builders-and-generators
 */
const ONLY_BY_TAG = /^slsa-framework\/slsa-github-generator\/.*@v\d+\.\d+\.\d+/
const PINNED = /@[0-9a-f]{40}(?:[0-9a-f]{24})?$|@sha256:[0-9a-f]{64}$/i

export default defineDocumentRule({
  id: 'ci-unpinned-action-with-secret',
  title: 'Code that others can change runs beside a secret',
  why: 'A tag or branch of an action, and a script from the network, can be another tomorrow. It then runs where the secret of the job is.',
  remediation:
    'Pin the action to the commit that was reviewed, with its version in a comment, and let an update bot move it.',
  severity: 6.0,
  cites: [
    { document: 'S2', line: 42, practice: 'Dependencies are kept up to date, deliberately.' },
    { document: 'S2', line: 91, practice: 'Dependencies are few, scanned and updated on purpose.' },
  ],
  confidence: 'high',
  files: isWorkflow,
  keywords: ['secrets', 'write'],
  *check(file, inventory) {
    const workflow = workflowOf(file)
    for (const job of workflow?.jobs ?? []) {
      const holds = workflow && heldBy(file, workflow, job)
      if (holds) yield* ofJob(file, job, holds, inventory)
    }
  },
  examples: [
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  deploy:\n    steps:\n      - uses: some/deploy@main\n        with:\n          key: ${{ secrets.KEY }}\n      - run: curl -sSf https://example.org/i.sh | bash\n      - uses: docker://some/image:latest\n',
      },
      at: ['.github/workflows/a.yml:5', '.github/workflows/a.yml:8', '.github/workflows/a.yml:9'],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\npermissions:\n  contents: write\njobs:\n  release:\n    steps:\n      - uses: some/release@v2\n',
      },
      at: ['.github/workflows/a.yml:7'],
    },
  ],
  counterExamples: [
    {
      files: {
        '.github/workflows/a.yml': `on: push\njobs:\n  deploy:\n    steps:\n      - uses: a/b@${'0a1b2c3d4e'.repeat(4)} # v1\n      - uses: actions/checkout@v4\n      - uses: ./local\n      - run: curl https://example.org/data | jq .\n        env:\n          KEY: \${{ secrets.KEY }}\n  provenance:\n    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0\n    permissions: {contents: write}\n`,
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\npermissions:\n  contents: read\njobs:\n  test:\n    steps:\n      - uses: some/setup@v1\n      - run: curl https://example.org/i.sh | sh\n        env:\n          T: ${{ secrets.GITHUB_TOKEN }}\n  deploy:\n    steps:\n      - run: deploy\n        env:\n          KEY: ${{ secrets.KEY }}\n',
      },
      at: [],
    },
  ],
})

/** What makes a job worth attacking, as a noun phrase; undefined for nothing. */
function heldBy(file: SourceFile, workflow: Workflow, job: WorkflowJob): string | undefined {
  const own = secretsBelow(file, job.node)
  const shared = secretVariables(workflow.env).flatMap(({ secrets }) => secrets)
  const [secret] = [...own, ...shared]
  if (secret) return secret
  return writes(job.permissions ?? workflow.permissions) ? 'a token that may write' : undefined
}

/** Rights with which code, releases or packages are changed; comments and labels are none of them. */
const writes = (permissions: Node | undefined): boolean =>
  (permissions?.kind === 'scalar' && permissions.text === 'write-all') ||
  entriesAt(permissions).some(
    ({ key, value }) =>
      ['contents', 'packages', 'actions', 'id-token', 'deployments'].includes(key) &&
      value.kind === 'scalar' &&
      value.text === 'write',
  )

function* ofJob(file: SourceFile, job: WorkflowJob, holds: string, inventory: Inventory): Generator<Hit> {
  const called = at(job.node, 'uses')
  const uses = [called, ...job.steps.map((step) => step.uses)]
  for (const node of uses) {
    if (node?.kind !== 'scalar' || !isUnpinned(node.text) || isOwnWorkflow(node.text, file, inventory))
      continue
    const [name = '', version = ''] = node.text.split('@')
    yield {
      path: file.path,
      range: node.range,
      resource: `job ${job.id} ${name}`,
      message: `${node.text} runs in job ${job.id}, which holds ${holds}`,
      fix: name.startsWith('docker://')
        ? `uses: ${name.replace(/:[^/:]*$/, '')}@sha256:<digest>`
        : `uses: ${name}@<full commit SHA> # ${version}`,
    }
  }
  for (const step of job.steps) {
    const commands = commandsOf(file, step)
    const at = commands.findIndex(
      (command, i) =>
        command.then === '|' &&
        /^(?:curl|wget)$/.test(programOf(command.words).name) &&
        /^(?:ba|z|da)?sh$/.test(programOf(commands[i + 1]?.words ?? []).name),
    )
    const range = commands[at]?.range
    if (!range) continue
    yield {
      path: file.path,
      range,
      resource: `job ${job.id} ${step.name} script from the network`,
      message: `Job ${job.id} runs a script from the network and holds ${holds}`,
      fix: checkedScript(commands[at], commands[at + 1]),
    }
  }
}

const isUnpinned = (uses: string): boolean =>
  !isOfRepository(uses) &&
  !uses.includes('${{') &&
  !FIRST_PARTY.test(uses) &&
  !ONLY_BY_TAG.test(uses) &&
  !PINNED.test(uses)
