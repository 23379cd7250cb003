import { type Workflow, workflowOf } from '../../src/documents/dialects/workflow.ts'
import { at } from '../../src/documents/node.ts'
import { folderOf, isWorkflow, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { replaced } from '../../src/practices/edits.ts'
import { onlyReads, readingRights } from '../../src/practices/pipelines/workflow-rights.ts'
import { defineRepositoryRule, type Hit } from '../rule.ts'

const FIX = 'permissions:\n  contents: read'

export default defineRepositoryRule({
  id: 'ci-token-permissions',
  title: "Workflow runs with more rights than its job's token needs",
  why: 'Without a permissions block the token may write to the repository wherever the default was never narrowed, so that one hostile dependency can push code or publish a release.',
  remediation:
    'Write a permissions block at the top of each workflow that only reads, and give a job more where it needs more.',
  severity: 5.0,
  cites: [{ document: 'S2', line: 41, practice: 'Tokens are given the fewest rights that work.' }],
  confidence: 'high',
  about: isWorkflow,
  reads: isWorkflow,
  *check(inventory) {
    const files = inventory.paths.filter(isWorkflow).flatMap((path) => inventory.file(path) ?? [])
    if (!files.some(({ text }) => mayBeOpen(text))) return
    const all = outermost(workflowsOf(files))
    for (const folder of new Set(all.map(({ file }) => folderOf(file.path))))
      yield* missing(all.filter(({ file }) => folderOf(file.path) === folder))
    for (const { file, workflow } of all) yield* everyRight(file, workflow)
  },
  examples: [
    {
      files: {
        '.github/workflows/a.yml': 'on: push\njobs:\n  build:\n    steps: []\n',
        '.github/workflows/b.yml': 'on: push\njobs:\n  build:\n    steps: []\n',
      },
      at: ['.github/workflows/a.yml:1'],
    },
    {
      files: {
        '.github/workflows/a.yml': 'on: push\npermissions: write-all\njobs:\n  build:\n    steps: []\n',
      },
      at: ['.github/workflows/a.yml:2'],
    },
    {
      files: {
        '.github/workflows/a.yml': 'on: push\njobs:\n  build:\n    permissions: write-all\n    steps: []\n',
      },
      at: ['.github/workflows/a.yml:4'],
    },
    {
      files: {
        '.github/workflows/a.yml': 'on: push\njobs:\n  build:\n    steps: []\n',
        'packages/kettle/.github/workflows/b.yml': 'on: push\njobs:\n  build:\n    steps: []\n',
      },
      at: ['.github/workflows/a.yml:1'],
    },
    {
      files: {
        'kettle/.github/workflows/a.yml': 'on: push\njobs:\n  build:\n    steps: []\n',
        'pot/.github/workflows/b.yml': 'on: push\njobs:\n  build:\n    steps: []\n',
      },
      at: ['kettle/.github/workflows/a.yml:1', 'pot/.github/workflows/b.yml:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        '.github/workflows/a.yml': 'on: push\npermissions: {}\njobs:\n  build:\n    steps: []\n',
        '.github/workflows/b.yml':
          'on: push\njobs:\n  build:\n    permissions:\n      contents: read\n    steps: []\n',
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/called.yml': 'on: workflow_call\njobs:\n  build:\n    steps: []\n',
        'ci/other.yml': 'jobs:\n  build:\n    steps: []\n',
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/a.yml': 'on: push\njobs:\n  build:\n    steps: []\n',
        '.github/workflows/lint.yml':
          'on: push\npermissions: {}\njobs:\n  lint:\n    steps:\n      - uses: zizmorcore/zizmor-action@v0\n',
      },
      at: [],
    },
  ],
})

interface Parsed {
  readonly file: SourceFile
  readonly workflow: Workflow
}

/** Most say on a line of their own what the token may do: that is seen before they are parsed. */
const mayBeOpen = (text: string): boolean =>
  !/^(['"]?)permissions\1:/m.test(text) ||
  /write-all|permissions['"]?\s*:\s*"|^[{[]/m.test(text) ||
  isSeveral(text)

const isSeveral = (text: string): boolean =>
  /\n(?:---|\.\.\.)/.test(text.slice(Math.max(0, text.search(/^[^#\s%-]/m))))

const workflowsOf = (files: readonly SourceFile[]): Parsed[] =>
  files.flatMap((file) => {
    const workflow = workflowOf(file)
    return workflow && at(workflow.node, 'jobs') ? [{ file, workflow }] : []
  })

/** GitHub runs those of the root alone: what lies further in is there for a repository that is split off. */
function outermost(all: readonly Parsed[]): Parsed[] {
  const rootOf = ({ file }: Parsed) => folderOf(file.path).replace(/\.github\/workflows$/, '')
  const roots = [...new Set(all.map(rootOf))]
  return all.filter((one) => !roots.some((root) => root !== rootOf(one) && rootOf(one).startsWith(root)))
}

/** One finding for all of a folder: whoever mends one mends them together. */
function* missing(all: readonly Parsed[]): Generator<Hit> {
  // zizmor reports the same, job by job.
  if (all.some(({ file }) => /zizmor/i.test(file.text))) return
  const open = all.filter(({ workflow }) => lacks(workflow))
  const [first] = open
  if (!first) return
  const names = open.map(({ file }) => nameOf(file.path))
  const shown = [...names.slice(0, 5), ...(names.length > 5 ? [`${names.length - 5} more`] : [])].join(', ')
  yield {
    path: first.file.path,
    resource: isOwn(first.file)
      ? 'workflows without permissions'
      : `workflows without permissions in ${folderOf(first.file.path)}`,
    message:
      all.length === 1
        ? `The workflow runs with the default rights of the token: ${shown}`
        : `${names.length} of ${all.length} workflows run with the default rights of the token: ${shown}`,
    fix: FIX,
    edits: open.flatMap(({ file, workflow }) =>
      onlyReads(file, workflow) ? readingRights(file, workflow) : [],
    ),
  }
}

/** Of the repository itself, and not of a part that is published as one. */
const isOwn = ({ path }: SourceFile): boolean => path.startsWith('.github/')

/** A workflow that is only called has at most its caller's rights. */
function lacks({ permissions, jobs, triggers }: Workflow): boolean {
  const onlyCalled = triggers.size === 1 && triggers.has('workflow_call')
  return !permissions && !onlyCalled && jobs.some((job) => !job.permissions)
}

function* everyRight(file: SourceFile, workflow: Workflow): Generator<Hit> {
  const places = [
    { resource: 'workflow', permissions: workflow.permissions },
    ...workflow.jobs.map(({ id, permissions }) => ({ resource: `job ${id}`, permissions })),
  ]
  for (const { resource, permissions } of places)
    if (permissions?.kind === 'scalar' && permissions.text === 'write-all')
      yield {
        path: file.path,
        range: permissions.range,
        resource: `${nameOf(file.path)} ${resource} permissions`,
        message: `The token of the ${resource} may write everything`,
        severity: 6.0,
        ...(onlyReads(file, workflow)
          ? { instead: 'read-all', edits: replaced(permissions.range, 'read-all') }
          : { fix: FIX }),
      }
}
